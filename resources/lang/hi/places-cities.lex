# SPDX-License-Identifier: CC0-1.0
# forms ; city ; key: cities that name the world's time zones
# Written by tools/places.py from the Unicode CLDR (Unicode License v3), by ICU 72.1; names are facts.
अज़्गोरोद ; city ; uzhhorod
अबिदजान ; city ; abidjan
अस्मारा ; city ; asmara
आदेन ; city ; aden
आस्ट्राखान ; city ; astrakhan
इंडियानापोलिस ; city ; indianapolis
इर्कुत्स्क ; city ; irkutsk
उरूम्की ; city ; urumqi
उल्यानोव्स्क ; city ; ulyanovsk
उशुआइया ; city ; ushuaia
एंकरेज ; city ; anchorage
एडमंटन ; city ; edmonton
एपिया ; city ; apia
एमबाबेन ; city ; mbabane
एसनशियॉन ; city ; asuncion
ओम्स्क ; city ; omsk
औगाडोगू ; city ; ouagadougou
कायेन ; city ; cayenne
कालीनिनग्राड ; city ; kaliningrad
कासाब्लांका ; city ; casablanca
कूचिंग ; city ; kuching
कैंपो ग्रांडे ; city ; campo-grande
कैनकुन ; city ; cancun
कोनाक्री ; city ; conakry
क्यूआबा ; city ; cuiaba
क्रास्नोयार्स्क ; city ; krasnoyarsk
गाबोरोन ; city ; gaborone
ग्वायाकील ; city ; guayaquil
चिसीनाउ ; city ; chisinau
चिहुआहुआ ; city ; chihuahua
जयापुरा ; city ; jayapura
जिब्राल्टर ; city ; gibraltar
जुबा ; city ; juba
ज्यूनाउ ; city ; juneau
टेगुसिगल्पा ; city ; tegucigalpa
डिलि ; city ; dili
डूआला ; city ; douala
डेनवर ; city ; denver
तिजुआना ; city ; tijuana
तोम्स्क ; city ; tomsk
निकोसिया ; city ; nicosia
नियामी ; city ; niamey
नुक ; city ; nuuk
नेद्जामीना ; city ; ndjamena
नोवोकुज़्नेत्स्क ; city ; novokuznetsk
नोवोसिबिर्स्क ; city ; novosibirsk
नौआकशॉट ; city ; nouakchott
नौमिया ; city ; noumea
पारामारिबो ; city ; paramaribo
पुंटा एरिनास ; city ; punta-arenas
पोड्गोरिका ; city ; podgorica
पोर्ट ऑफ़ स्पेन ; city ; port-of-spain
पोर्ट-ऑ-प्रिंस ; city ; port-au-prince
पोर्टो-नोवो ; city ; porto-novo
फ़ामागुस्ता ; city ; famagusta
फ़ोर्टालेज़ा ; city ; fortaleza
फ़्रीटाउन ; city ; freetown
बर्नोल ; city ; barnaul
बांगुइ ; city ; bangui
बामाको ; city ; bamako
बिसाऊ ; city ; bissau
बुजुंबूरा ; city ; bujumbura
बेलेम ; city ; belem
बैंजुल ; city ; banjul
ब्राज़ाविले ; city ; brazzaville
ब्रातिस्लावा ; city ; bratislava
ब्लांटायर ; city ; blantyre
मकस्सर ; city ; makassar
मनौस ; city ; manaus
मलाबो ; city ; malabo
मागादान ; city ; magadan
माजुरो ; city ; majuro
मानागुआ ; city ; managua
मासेरू ; city ; maseru
मेसीओ ; city ; maceio
मोंटेरेरी ; city ; monterrey
मोंटेवीडियो ; city ; montevideo
मोनरोविया ; city ; monrovia
याकूत्स्क ; city ; yakutsk
येकातेरिनबर्ग ; city ; yekaterinburg
रेसाइफ़ ; city ; recife
ला पाज़ ; city ; la-paz ; weak
लिब्रेविले ; city ; libreville
लुइसविले ; city ; louisville
लुबुमबाशी ; city ; lubumbashi
ल्यूबेलजाना ; city ; ljubljana
वादुज़ ; city ; vaduz
विंडहोक ; city ; windhoek
विनीपेग ; city ; winnipeg
वोल्गोग्राड ; city ; volgograd
समारा ; city ; samara ; weak
साओ टोम ; city ; sao-tome
सारातोव ; city ; saratov
सिम्फ़ेरोपोल ; city ; simferopol
सेंटो डोमिंगो ; city ; santo-domingo
सोफ़िया ; city ; sofia ; weak
स्कोप्जे ; city ; skopje
हर्मोसिल्लो ; city ; hermosillo
हेलिफ़ैक्स ; city ; halifax
होनोलुलु ; city ; honolulu
होबार्ट ; city ; hobart
