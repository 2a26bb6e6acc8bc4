# SPDX-License-Identifier: CC0-1.0
# the usual form, then other spellings ; country state city region ; key in Latin script, the same in every language [; weak]

# countries
Afghanistan ; country ; afghanistan
Albania ; country ; albania
Algeria ; country ; algeria
Andorra ; country ; andorra
Angola ; country ; angola
Antigua and Barbuda | Antigua ; country ; antigua-and-barbuda
Argentina ; country ; argentina
Armenia ; country ; armenia
Australia ; country ; australia
Austria ; country ; austria
Azerbaijan ; country ; azerbaijan
Bahamas | the Bahamas ; country ; bahamas
Bahrain ; country ; bahrain
Bangladesh ; country ; bangladesh
Barbados ; country ; barbados
Belarus ; country ; belarus
Belgium ; country ; belgium
Belize ; country ; belize
Benin ; country ; benin
Bhutan ; country ; bhutan
Bolivia ; country ; bolivia
Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia ; country ; bosnia-and-herzegovina
Botswana ; country ; botswana
Brazil ; country ; brazil
Brunei | Brunei Darussalam ; country ; brunei
Bulgaria ; country ; bulgaria
Burkina Faso ; country ; burkina-faso
Burundi ; country ; burundi
Cambodia ; country ; cambodia
Cameroon ; country ; cameroon
Canada ; country ; canada
Cape Verde | Cabo Verde ; country ; cape-verde
Central African Republic ; country ; central-african-republic
Chad ; country ; chad ; weak
Chile ; country ; chile
China | People's Republic of China ; country ; china
Colombia ; country ; colombia
Comoros ; country ; comoros
Congo | Republic of the Congo ; country ; congo
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC ; country ; democratic-republic-of-the-congo
Costa Rica ; country ; costa-rica
Croatia ; country ; croatia
Cuba ; country ; cuba
Cyprus ; country ; cyprus
Czechia | Czech Republic | the Czech Republic ; country ; czechia
Denmark ; country ; denmark
Djibouti ; country ; djibouti
Dominica ; country ; dominica
Dominican Republic ; country ; dominican-republic
Ecuador ; country ; ecuador
Egypt ; country ; egypt
El Salvador ; country ; el-salvador
Equatorial Guinea ; country ; equatorial-guinea
Eritrea ; country ; eritrea
Estonia ; country ; estonia
Eswatini | Swaziland ; country ; eswatini
Ethiopia ; country ; ethiopia
Fiji ; country ; fiji
Finland ; country ; finland
France ; country ; france
Gabon ; country ; gabon
Gambia | The Gambia ; country ; gambia
Georgia ; country ; georgia ; weak
Germany ; country ; germany
Ghana ; country ; ghana
Greece ; country ; greece
Grenada ; country ; grenada
Guatemala ; country ; guatemala
Guinea ; country ; guinea
Guinea-Bissau ; country ; guinea-bissau
Guyana ; country ; guyana
Haiti ; country ; haiti
Honduras ; country ; honduras
Hungary ; country ; hungary
Iceland ; country ; iceland
India | Republic of India | Bharat ; country ; india
Indonesia ; country ; indonesia
Iran ; country ; iran
Iraq ; country ; iraq
Ireland ; country ; ireland
Israel ; country ; israel
Italy ; country ; italy
Ivory Coast | Cote d'Ivoire | Côte d'Ivoire ; country ; ivory-coast
Jamaica ; country ; jamaica
Japan ; country ; japan
Jordan ; country ; jordan ; weak
Kazakhstan ; country ; kazakhstan
Kenya ; country ; kenya
Kiribati ; country ; kiribati
Kosovo ; country ; kosovo
Kuwait ; country ; kuwait
Kyrgyzstan ; country ; kyrgyzstan
Laos ; country ; laos
Latvia ; country ; latvia
Lebanon ; country ; lebanon
Lesotho ; country ; lesotho
Liberia ; country ; liberia
Libya ; country ; libya
Liechtenstein ; country ; liechtenstein
Lithuania ; country ; lithuania
Luxembourg ; country ; luxembourg
Madagascar ; country ; madagascar
Malawi ; country ; malawi
Malaysia ; country ; malaysia
Maldives | the Maldives ; country ; maldives
Mali ; country ; mali
Malta ; country ; malta
Marshall Islands ; country ; marshall-islands
Mauritania ; country ; mauritania
Mauritius ; country ; mauritius
Mexico ; country ; mexico
Micronesia ; country ; micronesia
Moldova ; country ; moldova
Monaco ; country ; monaco
Mongolia ; country ; mongolia
Montenegro ; country ; montenegro
Morocco ; country ; morocco
Mozambique ; country ; mozambique
Myanmar | Burma ; country ; myanmar
Namibia ; country ; namibia
Nauru ; country ; nauru
Nepal ; country ; nepal
Netherlands | the Netherlands | Holland ; country ; netherlands
New Zealand ; country ; new-zealand
Nicaragua ; country ; nicaragua
Niger ; country ; niger
Nigeria ; country ; nigeria
North Korea | DPRK ; country ; north-korea
North Macedonia | Macedonia ; country ; north-macedonia
Norway ; country ; norway
Oman ; country ; oman
Pakistan ; country ; pakistan
Palau ; country ; palau
Palestine ; country ; palestine
Panama ; country ; panama
Papua New Guinea ; country ; papua-new-guinea
Paraguay ; country ; paraguay
Peru ; country ; peru
Philippines | the Philippines ; country ; philippines
Poland ; country ; poland
Portugal ; country ; portugal
Qatar ; country ; qatar
Romania ; country ; romania
Russia | Russian Federation ; country ; russia
Rwanda ; country ; rwanda
Saint Kitts and Nevis | St Kitts and Nevis ; country ; saint-kitts-and-nevis
Saint Lucia | St Lucia | St. Lucia ; country ; saint-lucia
Saint Vincent and the Grenadines | St Vincent ; country ; saint-vincent-and-the-grenadines
Samoa ; country ; samoa
San Marino ; country ; san-marino
Sao Tome and Principe | São Tomé and Príncipe ; country ; sao-tome-and-principe
Saudi Arabia | Kingdom of Saudi Arabia ; country ; saudi-arabia
Senegal ; country ; senegal
Serbia ; country ; serbia
Seychelles ; country ; seychelles
Sierra Leone ; country ; sierra-leone
Singapore ; country ; singapore
Slovakia ; country ; slovakia
Slovenia ; country ; slovenia
Solomon Islands ; country ; solomon-islands
Somalia ; country ; somalia
South Africa ; country ; south-africa
South Korea | Republic of Korea ; country ; south-korea
South Sudan ; country ; south-sudan
Spain ; country ; spain
Sri Lanka | Ceylon ; country ; sri-lanka
Sudan ; country ; sudan
Suriname | Surinam ; country ; suriname
Sweden ; country ; sweden
Switzerland ; country ; switzerland
Syria ; country ; syria
Taiwan ; country ; taiwan
Tajikistan ; country ; tajikistan
Tanzania ; country ; tanzania
Thailand ; country ; thailand
Timor-Leste | East Timor ; country ; timor-leste
Togo ; country ; togo
Tonga ; country ; tonga
Trinidad and Tobago | Trinidad ; country ; trinidad-and-tobago
Tunisia ; country ; tunisia
Turkey | Türkiye | Turkiye ; country ; turkey
Turkmenistan ; country ; turkmenistan
Tuvalu ; country ; tuvalu
Uganda ; country ; uganda
Ukraine ; country ; ukraine
United Arab Emirates | UAE | U.A.E. | Emirates ; country ; united-arab-emirates
United Kingdom | UK | U.K. | Britain | Great Britain ; country ; united-kingdom
United States | United States of America | USA | U.S. | U.S.A. | America ; country ; united-states
Uruguay ; country ; uruguay
Uzbekistan ; country ; uzbekistan
Vanuatu ; country ; vanuatu
Vatican | Vatican City | Holy See ; country ; vatican
Venezuela ; country ; venezuela
Vietnam | Viet Nam ; country ; vietnam
Yemen ; country ; yemen
Zambia ; country ; zambia
Zimbabwe ; country ; zimbabwe
Soviet Union | USSR ; country ; soviet-union
Yugoslavia ; country ; yugoslavia

# states and union territories of India
Andhra Pradesh | Andhra ; state ; andhra-pradesh
Arunachal Pradesh | Arunachal ; state ; arunachal-pradesh
Assam ; state ; assam
Bihar ; state ; bihar
Chhattisgarh ; state ; chhattisgarh
Goa ; state ; goa
Gujarat ; state ; gujarat
Haryana ; state ; haryana
Himachal Pradesh | Himachal ; state ; himachal-pradesh
Jharkhand ; state ; jharkhand
Karnataka ; state ; karnataka
Kerala ; state ; kerala
Madhya Pradesh ; state ; madhya-pradesh
Maharashtra ; state ; maharashtra
Manipur ; state ; manipur
Meghalaya ; state ; meghalaya
Mizoram ; state ; mizoram
Nagaland ; state ; nagaland
Odisha | Orissa ; state ; odisha
Punjab ; state ; punjab
Rajasthan ; state ; rajasthan
Sikkim ; state ; sikkim
Tamil Nadu | Tamilnadu ; state ; tamil-nadu
Telangana ; state ; telangana
Tripura ; state ; tripura
Uttar Pradesh | U.P. ; state ; uttar-pradesh
Uttarakhand | Uttaranchal ; state ; uttarakhand
West Bengal | Bengal ; state ; west-bengal
Andaman and Nicobar Islands | Andaman and Nicobar | Andamans ; state ; andaman-and-nicobar
Chandigarh ; state ; chandigarh
Dadra and Nagar Haveli ; state ; dadra-and-nagar-haveli
Daman and Diu ; state ; daman-and-diu
Delhi ; state ; delhi
Jammu and Kashmir | Jammu & Kashmir | J&K ; state ; jammu-and-kashmir
Ladakh ; state ; ladakh
Lakshadweep ; state ; lakshadweep
Puducherry | Pondicherry ; state ; puducherry

# cities of India
New Delhi ; city ; new-delhi
Mumbai | Bombay ; city ; mumbai
Kolkata | Calcutta ; city ; kolkata
Chennai | Madras ; city ; chennai
Bengaluru | Bangalore ; city ; bengaluru
Hyderabad ; city ; hyderabad
Ahmedabad ; city ; ahmedabad
Pune | Poona ; city ; pune
Surat ; city ; surat
Jaipur ; city ; jaipur
Lucknow ; city ; lucknow
Kanpur ; city ; kanpur
Nagpur ; city ; nagpur
Indore ; city ; indore
Bhopal ; city ; bhopal
Patna ; city ; patna
Vadodara | Baroda ; city ; vadodara
Ludhiana ; city ; ludhiana
Agra ; city ; agra
Nashik | Nasik ; city ; nashik
Faridabad ; city ; faridabad
Gurugram | Gurgaon ; city ; gurugram
Noida | Greater Noida ; city ; noida
Ghaziabad ; city ; ghaziabad
Meerut ; city ; meerut
Rajkot ; city ; rajkot
Varanasi | Banaras | Benares ; city ; varanasi
Srinagar ; city ; srinagar
Jammu ; city ; jammu
Amritsar ; city ; amritsar
Prayagraj | Allahabad ; city ; prayagraj
Ranchi ; city ; ranchi
Howrah ; city ; howrah
Jabalpur ; city ; jabalpur
Gwalior ; city ; gwalior
Vijayawada ; city ; vijayawada
Jodhpur ; city ; jodhpur
Madurai ; city ; madurai
Raipur ; city ; raipur
Kota ; city ; kota
Guwahati | Gauhati ; city ; guwahati
Solapur | Sholapur ; city ; solapur
Hubballi | Hubli ; city ; hubballi
Mysuru | Mysore ; city ; mysuru
Mangaluru | Mangalore ; city ; mangaluru
Tiruchirappalli | Trichy ; city ; tiruchirappalli
Bareilly ; city ; bareilly
Aligarh ; city ; aligarh
Moradabad ; city ; moradabad
Saharanpur ; city ; saharanpur
Gorakhpur ; city ; gorakhpur
Ayodhya | Faizabad ; city ; ayodhya
Mathura ; city ; mathura
Jhansi ; city ; jhansi
Muzaffarnagar ; city ; muzaffarnagar
Haridwar | Hardwar ; city ; haridwar
Dehradun ; city ; dehradun
Rishikesh ; city ; rishikesh
Nainital ; city ; nainital
Shimla | Simla ; city ; shimla
Dharamshala | Dharamsala ; city ; dharamshala
Jalandhar ; city ; jalandhar
Patiala ; city ; patiala
Bathinda | Bhatinda ; city ; bathinda
Ambala ; city ; ambala
Panipat ; city ; panipat
Kurukshetra ; city ; kurukshetra
Rohtak ; city ; rohtak
Hisar ; city ; hisar
Ajmer ; city ; ajmer
Udaipur ; city ; udaipur
Bikaner ; city ; bikaner
Jaisalmer ; city ; jaisalmer
Alwar ; city ; alwar
Pokhran | Pokaran ; city ; pokhran
Ujjain ; city ; ujjain
Bodh Gaya ; city ; gaya
Gaya ; city ; gaya ; weak
Muzaffarpur ; city ; muzaffarpur
Bhagalpur ; city ; bhagalpur
Darbhanga ; city ; darbhanga
Rajgir ; city ; rajgir
Jamshedpur ; city ; jamshedpur
Dhanbad ; city ; dhanbad
Bokaro ; city ; bokaro
Bhilai ; city ; bhilai
Bilaspur ; city ; bilaspur
Bhubaneswar ; city ; bhubaneswar
Cuttack ; city ; cuttack
Puri ; city ; puri ; weak
Rourkela ; city ; rourkela
Siliguri ; city ; siliguri
Darjeeling ; city ; darjeeling
Durgapur ; city ; durgapur
Asansol ; city ; asansol
Visakhapatnam | Vizag ; city ; visakhapatnam
Tirupati ; city ; tirupati
Amaravati | Amravati ; city ; amaravati
Warangal ; city ; warangal
Kochi | Cochin ; city ; kochi
Thiruvananthapuram | Trivandrum ; city ; thiruvananthapuram
Kozhikode | Calicut ; city ; kozhikode
Thrissur ; city ; thrissur
Coimbatore ; city ; coimbatore
Vellore ; city ; vellore
Rameswaram ; city ; rameswaram
Kanyakumari ; city ; kanyakumari
Mahabalipuram | Mamallapuram ; city ; mahabalipuram
Sriharikota ; city ; sriharikota
Panaji | Panjim ; city ; panaji
Thane ; city ; thane
Aurangabad | Chhatrapati Sambhajinagar ; city ; aurangabad
Kolhapur ; city ; kolhapur
Shirdi ; city ; shirdi
Gandhinagar ; city ; gandhinagar
Bhavnagar ; city ; bhavnagar
Jamnagar ; city ; jamnagar
Dwarka ; city ; dwarka
Kutch | Kachchh ; region ; kutch
Bhuj ; city ; bhuj
Porbandar ; city ; porbandar
Gangtok ; city ; gangtok
Shillong ; city ; shillong
Imphal ; city ; imphal
Aizawl ; city ; aizawl
Kohima ; city ; kohima
Dimapur ; city ; dimapur
Agartala ; city ; agartala
Itanagar ; city ; itanagar
Tawang ; city ; tawang
Dibrugarh ; city ; dibrugarh
Leh ; city ; leh
Kargil ; city ; kargil
Galwan | Galwan Valley ; region ; galwan
Pangong | Pangong Tso ; region ; pangong
Doklam ; region ; doklam
Siachen ; region ; siachen
Pulwama ; city ; pulwama
Pahalgam ; city ; pahalgam
Kedarnath ; city ; kedarnath
Badrinath ; city ; badrinath
Plassey ; city ; plassey
Champaran ; region ; champaran
Wayanad ; region ; wayanad
Hathras ; city ; hathras
Lakhimpur Kheri ; city ; lakhimpur-kheri

# cities of the world
Moscow ; city ; moscow
Beijing | Peking ; city ; beijing
Shanghai ; city ; shanghai
Hong Kong ; city ; hong-kong
Macau | Macao ; city ; macau
Wuhan ; city ; wuhan
Lhasa ; city ; lhasa
Guangzhou | Canton ; city ; guangzhou
Shenzhen ; city ; shenzhen
Chengdu ; city ; chengdu
Tianjin ; city ; tianjin
Tokyo ; city ; tokyo
Osaka ; city ; osaka
Kyoto ; city ; kyoto
Hiroshima ; city ; hiroshima
Nagasaki ; city ; nagasaki
Seoul ; city ; seoul
Pyongyang ; city ; pyongyang
Taipei ; city ; taipei
Ulaanbaatar | Ulan Bator ; city ; ulaanbaatar
Hanoi ; city ; hanoi
Ho Chi Minh City | Saigon ; city ; ho-chi-minh-city
Bangkok ; city ; bangkok
Phuket ; city ; phuket
Jakarta ; city ; jakarta
Bali ; city ; bali
Manila ; city ; manila
Kuala Lumpur ; city ; kuala-lumpur
Phnom Penh ; city ; phnom-penh
Vientiane ; city ; vientiane
Yangon | Rangoon ; city ; yangon
Naypyidaw | Nay Pyi Taw ; city ; naypyidaw
Dhaka | Dacca ; city ; dhaka
Chittagong | Chattogram ; city ; chittagong
Kathmandu ; city ; kathmandu
Pokhara ; city ; pokhara
Lumbini ; city ; lumbini
Thimphu ; city ; thimphu
Colombo ; city ; colombo
Kandy ; city ; kandy
Jaffna ; city ; jaffna
Islamabad ; city ; islamabad
Lahore ; city ; lahore
Karachi ; city ; karachi
Peshawar ; city ; peshawar
Rawalpindi ; city ; rawalpindi
Quetta ; city ; quetta
Abbottabad ; city ; abbottabad
Kabul ; city ; kabul
Kandahar ; city ; kandahar
Herat ; city ; herat
Tehran | Teheran ; city ; tehran
Baghdad ; city ; baghdad
Mosul ; city ; mosul
Damascus ; city ; damascus
Aleppo ; city ; aleppo
Beirut ; city ; beirut
Jerusalem ; city ; jerusalem
Tel Aviv ; city ; tel-aviv
Gaza | Gaza Strip ; region ; gaza
West Bank ; region ; west-bank
Ramallah ; city ; ramallah
Amman ; city ; amman
Riyadh ; city ; riyadh
Jeddah ; city ; jeddah
Mecca | Makkah ; city ; mecca
Medina ; city ; medina
Dubai ; city ; dubai
Abu Dhabi ; city ; abu-dhabi
Doha ; city ; doha
Manama ; city ; manama
Muscat ; city ; muscat
Sanaa | Sana'a ; city ; sanaa
Ankara ; city ; ankara
Istanbul | Constantinople ; city ; istanbul
Tbilisi ; city ; tbilisi
Yerevan ; city ; yerevan
Baku ; city ; baku
Tashkent ; city ; tashkent
Samarkand ; city ; samarkand
Astana | Nur-Sultan ; city ; astana
Almaty ; city ; almaty
Bishkek ; city ; bishkek
Dushanbe ; city ; dushanbe
Ashgabat ; city ; ashgabat
Kyiv | Kiev ; city ; kyiv
Kharkiv | Kharkov ; city ; kharkiv
Odesa | Odessa ; city ; odesa
Lviv ; city ; lviv
Minsk ; city ; minsk
Saint Petersburg | St Petersburg | St. Petersburg | Leningrad | Petrograd ; city ; saint-petersburg
Kazan ; city ; kazan
Vladivostok ; city ; vladivostok
Sochi ; city ; sochi
Warsaw ; city ; warsaw
Prague ; city ; prague
Budapest ; city ; budapest
Bucharest ; city ; bucharest
Belgrade ; city ; belgrade
Zagreb ; city ; zagreb
Sarajevo ; city ; sarajevo
Athens ; city ; athens
Rome ; city ; rome
Milan ; city ; milan
Venice ; city ; venice
Vienna ; city ; vienna
Bern | Berne ; city ; bern
Geneva ; city ; geneva
Zurich | Zürich ; city ; zurich
Davos ; city ; davos
Berlin ; city ; berlin
Munich ; city ; munich
Hamburg ; city ; hamburg
Frankfurt ; city ; frankfurt
Bonn ; city ; bonn
Paris ; city ; paris
Versailles ; city ; versailles
Strasbourg ; city ; strasbourg
Brussels ; city ; brussels
Amsterdam ; city ; amsterdam
The Hague | Hague ; city ; the-hague
Copenhagen ; city ; copenhagen
Stockholm ; city ; stockholm
Oslo ; city ; oslo
Helsinki ; city ; helsinki
Tallinn ; city ; tallinn
Riga ; city ; riga
Vilnius ; city ; vilnius
Reykjavik ; city ; reykjavik
Dublin ; city ; dublin
London ; city ; london
Manchester ; city ; manchester
Birmingham ; city ; birmingham
Glasgow ; city ; glasgow
Edinburgh ; city ; edinburgh
England ; region ; england
Scotland ; region ; scotland
Wales ; region ; wales
Madrid ; city ; madrid
Barcelona ; city ; barcelona
Lisbon ; city ; lisbon
Washington | Washington DC | Washington D.C. | Washington, D.C. | Washington, DC ; city ; washington
New York | New York City ; city ; new-york
Los Angeles ; city ; los-angeles
San Francisco ; city ; san-francisco
Chicago ; city ; chicago
Houston ; city ; houston
Boston ; city ; boston
Philadelphia ; city ; philadelphia
Atlanta ; city ; atlanta
Dallas ; city ; dallas
Miami ; city ; miami
Seattle ; city ; seattle
Detroit ; city ; detroit
California ; region ; california
Texas ; region ; texas
Florida ; region ; florida
Hawaii ; region ; hawaii
Alaska ; region ; alaska
Ottawa ; city ; ottawa
Toronto ; city ; toronto
Vancouver ; city ; vancouver
Montreal ; city ; montreal
Mexico City ; city ; mexico-city
Havana ; city ; havana
Brasilia ; city ; brasilia
Rio de Janeiro ; city ; rio-de-janeiro
Rio ; city ; rio-de-janeiro ; weak
Sao Paulo | São Paulo ; city ; sao-paulo
Buenos Aires ; city ; buenos-aires
Santiago ; city ; santiago
Lima ; city ; lima ; weak
Bogota | Bogotá ; city ; bogota
Caracas ; city ; caracas
Cairo ; city ; cairo
Sharm el-Sheikh | Sharm el Sheikh ; city ; sharm-el-sheikh
Tripoli ; city ; tripoli
Tunis ; city ; tunis
Algiers ; city ; algiers
Rabat ; city ; rabat
Khartoum ; city ; khartoum
Addis Ababa ; city ; addis-ababa
Nairobi ; city ; nairobi
Kampala ; city ; kampala
Kigali ; city ; kigali
Dar es Salaam ; city ; dar-es-salaam
Mogadishu ; city ; mogadishu
Lagos ; city ; lagos
Abuja ; city ; abuja
Accra ; city ; accra
Dakar ; city ; dakar
Kinshasa ; city ; kinshasa
Luanda ; city ; luanda
Lusaka ; city ; lusaka
Harare ; city ; harare
Maputo ; city ; maputo
Pretoria ; city ; pretoria
Johannesburg ; city ; johannesburg
Cape Town ; city ; cape-town
Durban ; city ; durban
Port Louis ; city ; port-louis
Antananarivo ; city ; antananarivo
Canberra ; city ; canberra
Sydney ; city ; sydney
Melbourne ; city ; melbourne
Brisbane ; city ; brisbane
Perth ; city ; perth
Adelaide ; city ; adelaide
Wellington ; city ; wellington
Auckland ; city ; auckland
Christchurch ; city ; christchurch
Suva ; city ; suva
Port Moresby ; city ; port-moresby
Chernobyl ; city ; chernobyl
Nuremberg ; city ; nuremberg
Potsdam ; city ; potsdam
Yalta ; city ; yalta
Waterloo ; city ; waterloo

# regions
Asia ; region ; asia
Europe ; region ; europe
Africa ; region ; africa
North America ; region ; north-america
Latin America | South America ; region ; latin-america
Antarctica ; region ; antarctica
Arctic ; region ; arctic
Middle East | West Asia ; region ; middle-east
South Asia ; region ; south-asia
Southeast Asia | South-East Asia ; region ; southeast-asia
Central Asia ; region ; central-asia
Indo-Pacific ; region ; indo-pacific
Indian Ocean ; region ; indian-ocean
Pacific | Pacific Ocean ; region ; pacific
Atlantic | Atlantic Ocean ; region ; atlantic
Bay of Bengal ; region ; bay-of-bengal
Arabian Sea ; region ; arabian-sea
South China Sea ; region ; south-china-sea
Black Sea ; region ; black-sea
Red Sea ; region ; red-sea
Persian Gulf ; region ; persian-gulf
Kashmir ; region ; kashmir
Tibet ; region ; tibet
Xinjiang ; region ; xinjiang
Crimea ; region ; crimea
Donbas | Donbass ; region ; donbas
Balochistan | Baluchistan ; region ; balochistan
Sindh ; region ; sindh
Khyber Pakhtunkhwa ; region ; khyber-pakhtunkhwa
Vidarbha ; region ; vidarbha
Bundelkhand ; region ; bundelkhand
Purvanchal ; region ; purvanchal
Northeast India | North-East India ; region ; northeast-india
European Union | EU ; region ; european-union

# hills, valleys and places of pilgrimage
Gulmarg ; city ; gulmarg
Sonamarg ; city ; sonamarg

# buildings and grounds that have a name of their own
Parliament House | Parliament complex ; venue ; parliament-house
Rashtrapati Bhavan ; venue ; rashtrapati-bhavan
Red Fort ; venue ; red-fort
India Gate ; venue ; india-gate
Jantar Mantar ; venue ; jantar-mantar
Rajghat | Raj Ghat ; venue ; rajghat
Ramlila Maidan ; venue ; ramlila-maidan
Taj Mahal ; venue ; taj-mahal
Vigyan Bhavan ; venue ; vigyan-bhavan
Hyderabad House ; venue ; hyderabad-house
Bharat Mandapam ; venue ; bharat-mandapam
Golden Temple ; venue ; golden-temple
Sabarimala ; venue ; sabarimala
Amarnath ; venue ; amarnath
White House ; venue ; white-house
Kremlin ; venue ; kremlin
Pentagon ; venue ; pentagon
Capitol | Capitol Hill | US Capitol ; venue ; capitol
Buckingham Palace ; venue ; buckingham-palace
