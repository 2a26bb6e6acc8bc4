# SPDX-License-Identifier: CC0-1.0
# forms ; key of the place in places.lex [; weak]    adjectives and peoples of places
Afghan | Afghans ; afghanistan
Albanian ; albania
Algerian ; algeria
Andorran ; andorra
Angolan ; angola
Antiguan ; antigua-and-barbuda
Argentine | Argentinian ; argentina
Armenian ; armenia
Australian | Australians ; australia
Austrian ; austria
Azerbaijani | Azeri ; azerbaijan
Bahamian ; bahamas
Bahraini ; bahrain
Bangladeshi | Bangladeshis ; bangladesh
Barbadian ; barbados
Belarusian ; belarus
Belgian ; belgium
Belizean ; belize
Beninese ; benin
Bhutanese ; bhutan
Bolivian ; bolivia
Bosnian ; bosnia-and-herzegovina
Botswanan ; botswana
Brazilian ; brazil
Bruneian ; brunei
Bulgarian ; bulgaria
Burkinabe ; burkina-faso
Burundian ; burundi
Cambodian ; cambodia
Cameroonian ; cameroon
Canadian | Canadians ; canada
Cape Verdean ; cape-verde
Chadian ; chad
Chilean ; chile
Chinese ; china
Colombian ; colombia
Comorian ; comoros
Congolese ; congo
Costa Rican ; costa-rica
Croatian ; croatia
Cuban ; cuba
Cypriot ; cyprus
Czech ; czechia
Danish | Danes ; denmark
Djiboutian ; djibouti
Dominican ; dominican-republic
Ecuadorian ; ecuador
Egyptian | Egyptians ; egypt
Salvadoran ; el-salvador
Eritrean ; eritrea
Estonian ; estonia
Swazi ; eswatini
Ethiopian ; ethiopia
Fijian ; fiji
Finnish | Finns ; finland
French ; france
Gabonese ; gabon
Gambian ; gambia
Georgian ; georgia
German | Germans ; germany
Ghanaian ; ghana
Greek | Greeks ; greece
Grenadian ; grenada
Guatemalan ; guatemala
Guinean ; guinea
Guyanese ; guyana
Haitian ; haiti
Honduran ; honduras
Hungarian ; hungary
Icelandic ; iceland
Indian | Indians ; india
Indonesian ; indonesia
Iranian | Iranians ; iran
Iraqi | Iraqis ; iraq
Irish ; ireland
Israeli | Israelis ; israel
Italian | Italians ; italy
Ivorian ; ivory-coast
Jamaican ; jamaica
Japanese ; japan
Jordanian ; jordan
Kazakh ; kazakhstan
Kenyan ; kenya
Kosovar ; kosovo
Kuwaiti ; kuwait
Kyrgyz ; kyrgyzstan
Lao | Laotian ; laos
Latvian ; latvia
Lebanese ; lebanon
Liberian ; liberia
Libyan ; libya
Lithuanian ; lithuania
Malagasy ; madagascar
Malawian ; malawi
Malaysian ; malaysia
Maldivian ; maldives
Malian ; mali
Maltese ; malta
Marshallese ; marshall-islands
Mauritanian ; mauritania
Mauritian ; mauritius
Mexican ; mexico
Micronesian ; micronesia
Moldovan ; moldova
Mongolian ; mongolia
Montenegrin ; montenegro
Moroccan ; morocco
Mozambican ; mozambique
Burmese ; myanmar
Namibian ; namibia
Nepali | Nepalese ; nepal
Dutch ; netherlands
New Zealander ; new-zealand
Nicaraguan ; nicaragua
Nigerian ; nigeria
North Korean ; north-korea
Macedonian ; north-macedonia
Norwegian ; norway
Omani ; oman
Pakistani | Pakistanis ; pakistan
Palauan ; palau
Palestinian | Palestinians ; palestine
Panamanian ; panama
Paraguayan ; paraguay
Peruvian ; peru
Filipino | Philippine ; philippines
Polish ; poland ; weak
Portuguese ; portugal
Qatari ; qatar
Romanian ; romania
Russian | Russians ; russia
Rwandan ; rwanda
Samoan ; samoa
Saudi | Saudis ; saudi-arabia
Senegalese ; senegal
Serbian ; serbia
Seychellois ; seychelles
Singaporean ; singapore
Slovak ; slovakia
Slovenian ; slovenia
Somali ; somalia
South African ; south-africa
South Korean ; south-korea
Spanish | Spaniards ; spain
Sri Lankan ; sri-lanka
Sudanese ; sudan
Surinamese ; suriname
Swedish | Swedes ; sweden
Swiss ; switzerland
Syrian | Syrians ; syria
Taiwanese ; taiwan
Tajik ; tajikistan
Tanzanian ; tanzania
Thai | Thais ; thailand
Timorese ; timor-leste
Togolese ; togo
Tongan ; tonga
Trinidadian ; trinidad-and-tobago
Tunisian ; tunisia
Turkish | Turks ; turkey
Turkmen ; turkmenistan
Ugandan ; uganda
Ukrainian | Ukrainians ; ukraine
Emirati | Emiratis ; united-arab-emirates
British | Britons ; united-kingdom
American | Americans ; united-states
Uruguayan ; uruguay
Uzbek ; uzbekistan
Venezuelan ; venezuela
Vietnamese ; vietnam
Yemeni ; yemen
Zambian ; zambia
Zimbabwean ; zimbabwe
Soviet ; soviet-union
Yugoslav ; yugoslavia
Assamese ; assam
Bihari ; bihar
Goan ; goa
Gujarati ; gujarat
Keralite ; kerala
Maharashtrian ; maharashtra
Manipuri ; manipur
Mizo ; mizoram
Odia ; odisha
Punjabi ; punjab
Rajasthani ; rajasthan
Sikkimese ; sikkim
Tamil ; tamil-nadu
Bengali ; west-bengal
Ladakhi ; ladakh
English ; england
Scottish ; scotland
Welsh ; wales
Asian | Asians ; asia
European | Europeans ; europe
African | Africans ; africa
Kashmiri | Kashmiris ; kashmir
Tibetan | Tibetans ; tibet
Baloch ; balochistan
Sindhi ; sindh
