# SPDX-License-Identifier: CC0-1.0
# forms ; city ; key: cities that name the world's time zones
# Written by tools/places.py from the Unicode CLDR (Unicode License v3), by ICU 72.1; names are facts.
Abidjan ; city ; abidjan
Aden ; city ; aden
Anchorage ; city ; anchorage
Apia ; city ; apia
Asmara ; city ; asmara
Astrakhan ; city ; astrakhan
Asunción ; city ; asuncion
Bamako ; city ; bamako
Bangui ; city ; bangui
Banjul ; city ; banjul
Barnaul ; city ; barnaul
Belem ; city ; belem
Bissau ; city ; bissau
Blantyre ; city ; blantyre
Bratislava ; city ; bratislava
Brazzaville ; city ; brazzaville
Bujumbura ; city ; bujumbura
Campo Grande ; city ; campo-grande
Cancun ; city ; cancun
Casablanca ; city ; casablanca
Cayenne ; city ; cayenne
Chihuahua ; city ; chihuahua
Chisinau ; city ; chisinau
Conakry ; city ; conakry
Cuiaba ; city ; cuiaba
Denver ; city ; denver
Dili ; city ; dili
Douala ; city ; douala
Edmonton ; city ; edmonton
Famagusta ; city ; famagusta
Fortaleza ; city ; fortaleza
Freetown ; city ; freetown
Gaborone ; city ; gaborone
Gibraltar ; city ; gibraltar
Guayaquil ; city ; guayaquil
Halifax ; city ; halifax
Hermosillo ; city ; hermosillo
Hobart ; city ; hobart
Honolulu ; city ; honolulu
Indianapolis ; city ; indianapolis
Irkutsk ; city ; irkutsk
Jayapura ; city ; jayapura
Juba ; city ; juba
Juneau ; city ; juneau
Kaliningrad ; city ; kaliningrad
Krasnoyarsk ; city ; krasnoyarsk
Kuching ; city ; kuching
La Paz ; city ; la-paz ; weak
Libreville ; city ; libreville
Ljubljana ; city ; ljubljana
Louisville ; city ; louisville
Lubumbashi ; city ; lubumbashi
Maceio ; city ; maceio
Magadan ; city ; magadan
Majuro ; city ; majuro
Makassar ; city ; makassar
Malabo ; city ; malabo
Managua ; city ; managua
Manaus ; city ; manaus
Maseru ; city ; maseru
Mbabane ; city ; mbabane
Monrovia ; city ; monrovia
Monterrey ; city ; monterrey
Montevideo ; city ; montevideo
Ndjamena ; city ; ndjamena
Niamey ; city ; niamey
Nicosia ; city ; nicosia
Nouakchott ; city ; nouakchott
Noumea ; city ; noumea
Novokuznetsk ; city ; novokuznetsk
Novosibirsk ; city ; novosibirsk
Nuuk ; city ; nuuk
Omsk ; city ; omsk
Ouagadougou ; city ; ouagadougou
Paramaribo ; city ; paramaribo
Podgorica ; city ; podgorica
Port of Spain ; city ; port-of-spain
Port-au-Prince ; city ; port-au-prince
Porto-Novo ; city ; porto-novo
Punta Arenas ; city ; punta-arenas
Recife ; city ; recife
Samara ; city ; samara ; weak
Santo Domingo ; city ; santo-domingo
Saratov ; city ; saratov
Simferopol ; city ; simferopol
Skopje ; city ; skopje
Sofia ; city ; sofia ; weak
São Tomé ; city ; sao-tome
Tegucigalpa ; city ; tegucigalpa
Tijuana ; city ; tijuana
Tomsk ; city ; tomsk
Ulyanovsk ; city ; ulyanovsk
Urumqi ; city ; urumqi
Ushuaia ; city ; ushuaia
Uzhhorod ; city ; uzhhorod
Vaduz ; city ; vaduz
Volgograd ; city ; volgograd
Windhoek ; city ; windhoek
Winnipeg ; city ; winnipeg
Yakutsk ; city ; yakutsk
Yekaterinburg ; city ; yekaterinburg
