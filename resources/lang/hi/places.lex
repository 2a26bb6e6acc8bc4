# SPDX-License-Identifier: CC0-1.0
# the usual form, then other spellings ; country state city region ; key in Latin script, the same in every language [; weak]

# countries
अफ़ग़ानिस्तान ; country ; afghanistan
अल्बानिया | अल्बेनिया ; country ; albania
अल्जीरिया | अल्जीरीया ; country ; algeria
अंडोरा | एंडोरा ; country ; andorra
अंगोला ; country ; angola
एंटीगुआ और बारबुडा | एंटीगा और बारबुडा | एंटीगुआ ; country ; antigua-and-barbuda
अर्जेंटीना | अर्जेंटिना | अर्जेन्टाइना ; country ; argentina
आर्मेनिया | आर्मीनिया | अर्मेनिया ; country ; armenia
ऑस्ट्रेलिया | आस्ट्रेलिया ; country ; australia
ऑस्ट्रिया | आस्ट्रिया ; country ; austria
अज़रबैजान | अज़रबाइजान | आज़रबाइजान | अजरबेजान ; country ; azerbaijan
बहामास | बहामाज़ ; country ; bahamas
बहरीन ; country ; bahrain
बांग्लादेश | बंगलादेश | बाँग्ला देश | बंग्लादेश ; country ; bangladesh
बारबाडोस | बार्बाडोस ; country ; barbados
बेलारूस | बेलारुस ; country ; belarus
बेल्जियम ; country ; belgium
बेलीज़ | बेलिज़ ; country ; belize
बेनिन ; country ; benin
भूटान ; country ; bhutan
बोलीविया | बोलिविया ; country ; bolivia
बोस्निया और हर्ज़ेगोविना | बोस्निया-हर्ज़ेगोविना | बोस्निया ; country ; bosnia-and-herzegovina
बोत्सवाना | बोट्सवाना ; country ; botswana
ब्राज़ील | ब्राज़िल ; country ; brazil
ब्रुनेई | ब्रूनेई | ब्रुनेई दारुस्सलाम ; country ; brunei
बुल्गारिया | बल्गारिया ; country ; bulgaria
बुर्किना फ़ासो | बुर्किनाफ़ासो | बुर्कीना फ़ासो ; country ; burkina-faso
बुरुंडी | बुरूंडी ; country ; burundi
कंबोडिया | कंपूचिया ; country ; cambodia
कैमरून | कैमरुन ; country ; cameroon
कनाडा | कैनेडा ; country ; canada
केप वर्डे | केप वर्दे | काबो वर्डे ; country ; cape-verde
मध्य अफ़्रीकी गणराज्य | सेंट्रल अफ़्रीकन रिपब्लिक ; country ; central-african-republic
चाड ; country ; chad ; weak
चिली ; country ; chile
चीन | चाइना | चीन जनवादी गणराज्य ; country ; china
कोलंबिया | कोलम्बीया ; country ; colombia
कोमोरोस | कोमोरो ; country ; comoros
कांगो | कॉन्गो | कांगो गणराज्य ; country ; congo
कांगो लोकतांत्रिक गणराज्य | लोकतांत्रिक गणराज्य कांगो | डीआर कांगो | डीआरसी ; country ; democratic-republic-of-the-congo
कोस्टा रिका | कोस्टारिका ; country ; costa-rica
क्रोएशिया | क्रोशिया ; country ; croatia
क्यूबा ; country ; cuba
साइप्रस | सायप्रस ; country ; cyprus
चेक गणराज्य | चेकिया | चेक रिपब्लिक ; country ; czechia
डेनमार्क | डेन्मार्क ; country ; denmark
जिबूती | जिबुती ; country ; djibouti
डोमिनिका | डॉमिनिका ; country ; dominica
डोमिनिकन गणराज्य | डोमिनिकन रिपब्लिक ; country ; dominican-republic
इक्वाडोर | इक्वेडोर ; country ; ecuador
मिस्र | इजिप्ट | मिश्र ; country ; egypt
अल साल्वाडोर | अल सल्वाडोर | एल साल्वाडोर ; country ; el-salvador
भूमध्यरेखीय गिनी | इक्वेटोरियल गिनी | विषुवतीय गिनी ; country ; equatorial-guinea
इरिट्रिया | एरिट्रिया | इरीट्रिया ; country ; eritrea
एस्टोनिया | एस्तोनिया ; country ; estonia
एस्वातिनी | इस्वातिनी | स्वाज़ीलैंड ; country ; eswatini
इथियोपिया | इथोपिया | ईथियोपिया ; country ; ethiopia
फ़िजी | फ़ीजी ; country ; fiji
फ़िनलैंड | फ़िनलैन्ड ; country ; finland
फ़्रांस | फ़्रान्स ; country ; france
गैबॉन | गैबोन | गेबोन ; country ; gabon
गांबिया | गैंबिया ; country ; gambia
जॉर्जिया | जार्जिया ; country ; georgia
जर्मनी ; country ; germany
घाना ; country ; ghana
यूनान | ग्रीस ; country ; greece
ग्रेनाडा | ग्रेनेडा ; country ; grenada
ग्वाटेमाला | ग्वातेमाला ; country ; guatemala
गिनी ; country ; guinea
गिनी-बिसाऊ | गिनी बिसाऊ ; country ; guinea-bissau
गुयाना | गयाना ; country ; guyana
हैती ; country ; haiti
होंडुरास | हॉन्डुरास | होंडुरस ; country ; honduras
हंगरी ; country ; hungary
आइसलैंड | आईसलैंड ; country ; iceland
भारत | हिंदुस्तान | हिंदोस्तान | इंडिया | भारतवर्ष | भारत गणराज्य ; country ; india
इंडोनेशिया | इंडोनीशिया ; country ; indonesia
ईरान | इरान ; country ; iran
इराक़ | ईराक़ ; country ; iraq
आयरलैंड | आयरलैन्ड ; country ; ireland
इस्राइल | इज़राइल | इज़रायल | इसराइल | इस्रायल | इसरायल | इज़रायेल ; country ; israel
इटली ; country ; italy
आइवरी कोस्ट | कोत दिव्वार | कोट डी आइवर ; country ; ivory-coast
जमैका | जमाइका ; country ; jamaica
जापान ; country ; japan
जॉर्डन | जार्डन | जोर्डन | उर्दन ; country ; jordan
कज़ाख़स्तान | कज़ाकिस्तान | कज़ाख़िस्तान | क़ज़ाक़स्तान ; country ; kazakhstan
केन्या | कीनिया | केनिया ; country ; kenya
किरिबाती | किरिबास ; country ; kiribati
कोसोवो | कोसोवा ; country ; kosovo
कुवैत ; country ; kuwait
किर्गिस्तान | किर्गिज़स्तान | किरगिज़स्तान | किर्ग़ीज़स्तान ; country ; kyrgyzstan
लाओस ; country ; laos
लातविया | लाटविया ; country ; latvia
लेबनान | लेबनॉन | लेबनोन ; country ; lebanon
लेसोथो ; country ; lesotho
लाइबेरिया ; country ; liberia
लीबिया ; country ; libya
लिकटेंस्टीन | लिख़्टेंश्टाइन | लिचेंस्टीन ; country ; liechtenstein
लिथुआनिया | लिथुएनिया | लिथुवानिया ; country ; lithuania
लक्ज़मबर्ग | लक्समबर्ग | लग्ज़मबर्ग ; country ; luxembourg
मेडागास्कर | मैडागास्कर | मडागास्कर ; country ; madagascar
मलावी ; country ; malawi
मलेशिया | मलयेशिया ; country ; malaysia
मालदीव | मालद्वीव ; country ; maldives
माली ; country ; mali ; weak
माल्टा ; country ; malta
मार्शल द्वीप | मार्शल द्वीप समूह | मार्शल आइलैंड्स ; country ; marshall-islands
मॉरिटानिया | मॉरीटानिया | मोरितानिया ; country ; mauritania
मॉरीशस | मारीशस | मॉरिशस ; country ; mauritius
मैक्सिको | मेक्सिको | मैक्सीको ; country ; mexico
माइक्रोनेशिया ; country ; micronesia
मोल्दोवा | मोल्डोवा | मालदोवा | मॉल्डोवा ; country ; moldova
मोनाको ; country ; monaco
मंगोलिया ; country ; mongolia
मोंटेनेग्रो | मॉन्टेनेग्रो ; country ; montenegro
मोरक्को | मोरोक्को | मोराक्को ; country ; morocco
मोज़ांबिक | मोज़ाम्बीक ; country ; mozambique
म्यांमार | म्यांमा | म्यामां | बर्मा | म्यामार ; country ; myanmar
नामीबिया | नामिबिया ; country ; namibia
नौरू | नाउरू ; country ; nauru
नेपाल ; country ; nepal
नीदरलैंड | नीदरलैंड्स | नेदरलैंड | नीदरलैंडस | हॉलैंड | हालैंड ; country ; netherlands
न्यूज़ीलैंड | न्यूज़ीलैन्ड | न्यू ज़ीलैंड | न्यूज़िलैंड ; country ; new-zealand
निकारागुआ | निकारगुआ ; country ; nicaragua
नाइजर | नाइजेर ; country ; niger
नाइजीरिया | नाईजीरिया ; country ; nigeria
उत्तर कोरिया | उत्तरी कोरिया | नॉर्थ कोरिया ; country ; north-korea
उत्तरी मैसेडोनिया | उत्तर मैसेडोनिया | मैसेडोनिया | मक़दूनिया ; country ; north-macedonia
नॉर्वे | नार्वे | नोर्वे ; country ; norway
ओमान ; country ; oman
पाकिस्तान ; country ; pakistan
पाक ; country ; pakistan ; weak
पलाऊ | पलाउ ; country ; palau
फ़िलिस्तीन | फ़लस्तीन | फ़लीस्तीन | फ़िलीस्तीन | पैलेस्टाइन ; country ; palestine
पनामा ; country ; panama
पापुआ न्यू गिनी | पापुआ न्यूगिनी | पापुआ-न्यू गिनी ; country ; papua-new-guinea
पराग्वे | पैराग्वे | पारागुए ; country ; paraguay
पेरू | पेरु ; country ; peru
फ़िलीपींस | फ़िलिपींस | फ़िलीपीन्स | फ़िलिपीन | फ़िलीपीन | फ़िलिपाइन्स | फ़िलिपाईन ; country ; philippines
पोलैंड | पोलैन्ड ; country ; poland
पुर्तगाल | पोर्तुगाल ; country ; portugal
क़तर ; country ; qatar
रोमानिया | रूमानिया ; country ; romania
रूस | रुस | रशिया | रूसी संघ | रूसी परिसंघ ; country ; russia
रवांडा | रुआंडा | र्वांडा ; country ; rwanda
सेंट किट्स और नेविस | सेंट किट्स एंड नेविस ; country ; saint-kitts-and-nevis
सेंट लूसिया | सेंट लुसिया ; country ; saint-lucia
सेंट विंसेंट और ग्रेनेडाइंस | सेंट विंसेंट ; country ; saint-vincent-and-the-grenadines
समोआ | सामोआ ; country ; samoa
सैन मैरिनो | सान मारिनो ; country ; san-marino
साओ टोमे और प्रिंसिपे | साओ तोमे और प्रिंसिप ; country ; sao-tome-and-principe
सऊदी अरब | सउदी अरब | सऊदी अरबिया | सउदी अरबिया ; country ; saudi-arabia
सेनेगल ; country ; senegal
सर्बिया ; country ; serbia
सेशेल्स | सेशल्स | सेशेल ; country ; seychelles
सिएरा लियोन | सियरा लियोन | सिएरा लिओन ; country ; sierra-leone
सिंगापुर | सिंगापूर ; country ; singapore
स्लोवाकिया | स्लोवेकिया ; country ; slovakia
स्लोवेनिया | स्लोवीनिया ; country ; slovenia
सोलोमन द्वीप | सोलोमन द्वीपसमूह | सोलोमन द्वीप समूह | सोलोमन आइलैंड्स ; country ; solomon-islands
सोमालिया ; country ; somalia
दक्षिण अफ़्रीका | दक्षिणी अफ़्रीका | साउथ अफ़्रीका ; country ; south-africa
दक्षिण कोरिया | दक्षिणी कोरिया | साउथ कोरिया | कोरिया गणराज्य ; country ; south-korea
दक्षिण सूडान | दक्षिणी सूडान ; country ; south-sudan
स्पेन ; country ; spain
श्रीलंका | श्री लंका | सीलोन ; country ; sri-lanka
सूडान | सुडान ; country ; sudan
सूरीनाम | सुरीनाम ; country ; suriname
स्वीडन | स्वीडेन ; country ; sweden
स्विट्ज़रलैंड | स्विटज़रलैंड | स्विट्ज़रलैन्ड | स्वित्ज़रलैंड | स्विज़रलैंड ; country ; switzerland
सीरिया | सीरियाई अरब गणराज्य ; country ; syria
ताइवान | ताईवान ; country ; taiwan
ताजिकिस्तान | तजाकिस्तान | तजिकिस्तान ; country ; tajikistan
तंज़ानिया | तंज़ानीया | टांज़ानिया ; country ; tanzania
थाईलैंड | थाइलैंड ; country ; thailand
तिमोर-लेस्ते | तिमोर लेस्ते | पूर्वी तिमोर | ईस्ट तिमोर ; country ; timor-leste
टोगो ; country ; togo
टोंगा ; country ; tonga
त्रिनिदाद और टोबैगो | त्रिनिदाद एवं टोबैगो | त्रिनिदाद एंड टोबैगो | त्रिनिदाद ; country ; trinidad-and-tobago
ट्यूनीशिया | ट्यूनिशिया | ट्युनिशिया ; country ; tunisia
तुर्की | तुर्किये | तुर्कीये | टर्की ; country ; turkey
तुर्कमेनिस्तान | तुर्कमिनिस्तान ; country ; turkmenistan
तुवालू | तुवालु ; country ; tuvalu
युगांडा | यूगांडा | उगांडा ; country ; uganda
यूक्रेन | युक्रेन | उक्रेन | यूक्रेइन ; country ; ukraine
संयुक्त अरब अमीरात | संयुक्त अरब इमारात | यूएई | यू.ए.ई. | यूएइ | अमीरात ; country ; united-arab-emirates
ब्रिटेन | यूनाइटेड किंगडम | यूके | यू.के. | ग्रेट ब्रिटेन | बरतानिया | संयुक्त राजशाही ; country ; united-kingdom
अमेरिका | अमरीका | संयुक्त राज्य अमेरिका | संयुक्त राज्य अमरीका | यूएस | यू.एस. | यूएसए ; country ; united-states
उरुग्वे | उरूग्वे | यूरुग्वे ; country ; uruguay
उज़्बेकिस्तान | उज़बेकिस्तान ; country ; uzbekistan
वानुअतु | वनुआतु | वानूआतू ; country ; vanuatu
वेटिकन | वैटिकन | वेटिकन सिटी | वैटिकन सिटी ; country ; vatican
वेनेज़ुएला | वेनेज़ूएला | वेनेज़ुऐला ; country ; venezuela
वियतनाम | विएतनाम ; country ; vietnam
यमन ; country ; yemen
ज़ांबिया | जाम्बीया | ज़ैंबिया ; country ; zambia
ज़िंबाब्वे | ज़िंबॉब्वे | ज़िंबाबवे ; country ; zimbabwe
सोवियत संघ | सोवियत रूस | यूएसएसआर ; country ; soviet-union
यूगोस्लाविया | युगोस्लाविया ; country ; yugoslavia

# states and union territories of India
आंध्र प्रदेश | आंध्रप्रदेश | आंध्र ; state ; andhra-pradesh
अरुणाचल प्रदेश | अरुणाचल | अरूणाचल प्रदेश ; state ; arunachal-pradesh
असम | आसाम ; state ; assam
बिहार ; state ; bihar
छत्तीसगढ़ | छतीसगढ़ ; state ; chhattisgarh
गोवा | गोआ ; state ; goa
गुजरात ; state ; gujarat
हरियाणा | हरयाणा ; state ; haryana
हिमाचल प्रदेश | हिमाचल ; state ; himachal-pradesh
झारखंड ; state ; jharkhand
कर्नाटक | कर्णाटक | कर्नाटका ; state ; karnataka
केरल | केरला ; state ; kerala
मध्य प्रदेश | मध्यप्रदेश | मप्र | म.प्र. | एमपी ; state ; madhya-pradesh
महाराष्ट्र | महराष्ट्र ; state ; maharashtra
मणिपुर | मनिपुर ; state ; manipur
मेघालय ; state ; meghalaya
मिज़ोरम ; state ; mizoram
नगालैंड | नागालैंड ; state ; nagaland
ओडिशा | उड़ीसा | ओड़ीसा | ओडीशा ; state ; odisha
पंजाब ; state ; punjab
राजस्थान ; state ; rajasthan
सिक्किम ; state ; sikkim
तमिलनाडु | तमिलनाडू | तमिल नाडु | तामिलनाडु ; state ; tamil-nadu
तेलंगाना | तेलंगाणा ; state ; telangana
त्रिपुरा ; state ; tripura
उत्तर प्रदेश | उत्तरप्रदेश | यूपी | उप्र | उ.प्र. | संयुक्त प्रांत ; state ; uttar-pradesh
उत्तराखंड | उत्तरांचल ; state ; uttarakhand
पश्चिम बंगाल | पश्चिमी बंगाल | प. बंगाल | बंगाल ; state ; west-bengal
अंडमान और निकोबार | अंडमान निकोबार | अंडमान-निकोबार | अंडमान | अंडमान एवं निकोबार द्वीप समूह | अंडमान और निकोबार द्वीप समूह ; state ; andaman-and-nicobar
चंडीगढ़ ; state ; chandigarh
दादरा और नगर हवेली | दादरा नगर हवेली | दादरा एवं नगर हवेली ; state ; dadra-and-nagar-haveli
दमन और दीव | दमन दीव | दमन एवं दीव ; state ; daman-and-diu
दिल्ली | देहली ; state ; delhi
जम्मू और कश्मीर | जम्मू-कश्मीर | जम्मू कश्मीर | जम्मू व कश्मीर | जम्मू एवं कश्मीर ; state ; jammu-and-kashmir
लद्दाख | लदाख ; state ; ladakh
लक्षद्वीप | लक्षद्धीप ; state ; lakshadweep
पुडुचेरी | पुदुचेरी | पांडिचेरी | पॉन्डिचेरी ; state ; puducherry

# cities of India
नई दिल्ली | न्यू दिल्ली ; city ; new-delhi
मुंबई | बंबई | बॉम्बे ; city ; mumbai
कोलकाता | कोलकता | कलकत्ता ; city ; kolkata
चेन्नई | चेन्नै | मद्रास ; city ; chennai
बेंगलुरु | बेंगलूरु | बेंगलुरू | बंगलुरु | बंगलूरु | बंगलौर | बैंगलोर | बेंगलोर | बंगलोर | बेंगलूर ; city ; bengaluru
हैदराबाद ; city ; hyderabad
अहमदाबाद ; city ; ahmedabad
पुणे | पूना | पुना ; city ; pune
सूरत ; city ; surat ; weak
जयपुर ; city ; jaipur
लखनऊ | लखनउ ; city ; lucknow
कानपुर ; city ; kanpur
नागपुर ; city ; nagpur
इंदौर ; city ; indore
भोपाल ; city ; bhopal
पटना ; city ; patna
वडोदरा | बड़ौदा ; city ; vadodara
लुधियाना ; city ; ludhiana
आगरा ; city ; agra
नासिक | नाशिक ; city ; nashik
फ़रीदाबाद ; city ; faridabad
गुरुग्राम | गुरूग्राम | गुड़गांव ; city ; gurugram
नोएडा | नोयडा | ग्रेटर नोएडा ; city ; noida
ग़ाज़ियाबाद ; city ; ghaziabad
मेरठ ; city ; meerut
राजकोट ; city ; rajkot
वाराणसी | बनारस | काशी ; city ; varanasi
श्रीनगर ; city ; srinagar
जम्मू ; city ; jammu
अमृतसर ; city ; amritsar
प्रयागराज | इलाहाबाद | प्रयाग ; city ; prayagraj
रांची ; city ; ranchi
हावड़ा ; city ; howrah
जबलपुर ; city ; jabalpur
ग्वालियर ; city ; gwalior
विजयवाड़ा ; city ; vijayawada
जोधपुर ; city ; jodhpur
मदुरै | मदुरई ; city ; madurai
रायपुर ; city ; raipur
कोटा ; city ; kota ; weak
गुवाहाटी | गोवाहाटी | गौहाटी ; city ; guwahati
सोलापुर | शोलापुर ; city ; solapur
हुबली | हुब्बल्ली ; city ; hubballi
मैसूर | मैसूरु ; city ; mysuru
मंगलुरु | मंगलूरु | मंगलौर | मैंगलोर ; city ; mangaluru
तिरुचिरापल्ली | त्रिची ; city ; tiruchirappalli
बरेली ; city ; bareilly
अलीगढ़ ; city ; aligarh
मुरादाबाद ; city ; moradabad
सहारनपुर ; city ; saharanpur
गोरखपुर ; city ; gorakhpur
अयोध्या | फ़ैज़ाबाद ; city ; ayodhya
मथुरा ; city ; mathura
झाँसी ; city ; jhansi
मुज़फ़्फ़रनगर | मुज़फ़रनगर ; city ; muzaffarnagar
हरिद्वार | हरद्वार ; city ; haridwar
देहरादून ; city ; dehradun
ऋषिकेश ; city ; rishikesh
नैनीताल ; city ; nainital
शिमला ; city ; shimla
धर्मशाला | धरमशाला ; city ; dharamshala
जालंधर ; city ; jalandhar
पटियाला ; city ; patiala
बठिंडा | भटिंडा ; city ; bathinda
अंबाला ; city ; ambala
पानीपत ; city ; panipat
कुरुक्षेत्र ; city ; kurukshetra
रोहतक ; city ; rohtak
हिसार ; city ; hisar
अजमेर ; city ; ajmer
उदयपुर ; city ; udaipur
बीकानेर ; city ; bikaner
जैसलमेर ; city ; jaisalmer
अलवर ; city ; alwar
पोखरण | पोकरण ; city ; pokhran
उज्जैन ; city ; ujjain
बोधगया | बोध गया ; city ; gaya
मुज़फ़्फ़रपुर | मुज़फ़रपुर ; city ; muzaffarpur
भागलपुर ; city ; bhagalpur
दरभंगा ; city ; darbhanga
राजगीर ; city ; rajgir
जमशेदपुर | टाटानगर ; city ; jamshedpur
धनबाद ; city ; dhanbad
बोकारो ; city ; bokaro
भिलाई ; city ; bhilai
बिलासपुर ; city ; bilaspur
भुवनेश्वर ; city ; bhubaneswar
कटक ; city ; cuttack ; weak
जगन्नाथ पुरी ; city ; puri
पुरी ; city ; puri ; weak
राउरकेला ; city ; rourkela
सिलीगुड़ी | सिलिगुड़ी ; city ; siliguri
दार्जिलिंग | दार्जीलिंग ; city ; darjeeling
दुर्गापुर ; city ; durgapur
आसनसोल ; city ; asansol
विशाखापत्तनम | विशाखापट्टनम | विशाखापटनम | विज़ाग ; city ; visakhapatnam
तिरुपति | तिरूपति ; city ; tirupati
अमरावती ; city ; amaravati
वारंगल ; city ; warangal
कोच्चि | कोचीन | कोची ; city ; kochi
तिरुवनंतपुरम | तिरुअनंतपुरम | तिरूवनंतपुरम | त्रिवेंद्रम ; city ; thiruvananthapuram
कोझिकोड | कोझीकोड | कालीकट ; city ; kozhikode
त्रिशूर ; city ; thrissur
कोयंबटूर | कोयंबतूर ; city ; coimbatore
सलेम ; city ; salem
वेल्लोर ; city ; vellore
रामेश्वरम ; city ; rameswaram
कन्याकुमारी ; city ; kanyakumari
महाबलीपुरम | ममल्लापुरम ; city ; mahabalipuram
श्रीहरिकोटा ; city ; sriharikota
पणजी ; city ; panaji
ठाणे | थाणे ; city ; thane
औरंगाबाद | छत्रपति संभाजीनगर | संभाजीनगर ; city ; aurangabad
कोल्हापुर ; city ; kolhapur
शिरडी | शिर्डी ; city ; shirdi
गांधीनगर ; city ; gandhinagar
भावनगर ; city ; bhavnagar
जामनगर ; city ; jamnagar
द्वारका | द्वारिका ; city ; dwarka
कच्छ ; region ; kutch
भुज ; city ; bhuj
पोरबंदर ; city ; porbandar
गंगटोक | गांतोक ; city ; gangtok
शिलांग | शिलॉन्ग | शिलॉंग ; city ; shillong
इंफाल ; city ; imphal
आइज़ोल | आइज़ॉल | ऐज़ौल ; city ; aizawl
कोहिमा ; city ; kohima
दीमापुर ; city ; dimapur
अगरतला ; city ; agartala
ईटानगर ; city ; itanagar
तवांग ; city ; tawang
डिब्रूगढ़ ; city ; dibrugarh
लेह ; city ; leh
कारगिल | करगिल ; city ; kargil
गलवान | गलवान घाटी | गालवान ; region ; galwan
पैंगोंग | पैंगोंग त्सो | पैंगोंग झील | पांगोंग | पैंगॉन्ग ; region ; pangong
डोकलाम | डोकला ; region ; doklam
सियाचिन | सियाचीन ; region ; siachen
पुलवामा ; city ; pulwama
पहलगाम ; city ; pahalgam
केदारनाथ ; city ; kedarnath
बद्रीनाथ | बदरीनाथ ; city ; badrinath
प्लासी | पलासी ; city ; plassey
चंपारण ; region ; champaran
वायनाड | वयनाड ; region ; wayanad
हाथरस ; city ; hathras
लखीमपुर खीरी | लखीमपुर ; city ; lakhimpur-kheri

# cities of the world
मॉस्को | मास्को | मोस्को ; city ; moscow
बीजिंग | पेइचिंग | पेकिंग | बेइजिंग ; city ; beijing
शंघाई | शांघाई ; city ; shanghai
हांगकांग | हॉन्ग कॉन्ग | हांग कांग | हॉन्गकॉन्ग | हॉंगकॉंग ; city ; hong-kong
मकाऊ | मकाउ ; city ; macau
वुहान ; city ; wuhan
ल्हासा ; city ; lhasa
ग्वांगझू | गुआंगझोऊ | ग्वांगझाउ ; city ; guangzhou
शेन्ज़ेन | शेनझेन ; city ; shenzhen
चेंगदू | चेंग्दू ; city ; chengdu
तियानजिन | थियानचिन ; city ; tianjin
टोक्यो | तोक्यो | टोकियो ; city ; tokyo
ओसाका ; city ; osaka
क्योटो ; city ; kyoto
हिरोशिमा | हीरोशिमा ; city ; hiroshima
नागासाकी ; city ; nagasaki
सियोल ; city ; seoul
सोल ; city ; seoul ; weak
प्योंगयांग | प्योंगयोंग ; city ; pyongyang
ताइपे | ताइपेई ; city ; taipei
उलानबटोर | उलानबाटर | उलान बाटोर | उलानबातर ; city ; ulaanbaatar
हनोई ; city ; hanoi
हो ची मिन्ह सिटी | हो ची मिन सिटी | साइगॉन ; city ; ho-chi-minh-city
बैंकॉक | बैंकाक ; city ; bangkok
फुकेट | फुकेत ; city ; phuket
जकार्ता ; city ; jakarta
बाली ; city ; bali ; weak
मनीला ; city ; manila
कुआलालंपुर | कुआला लंपुर | क्वालालंपुर ; city ; kuala-lumpur
नोम पेन्ह | फ्नोम पेन्ह | नामपेन्ह ; city ; phnom-penh
विएंतियान | वियनतियाने | वियनतिएन ; city ; vientiane
यांगून | रंगून | यंगून ; city ; yangon
नेपीडॉ | नेपीताव | नेपीडा | नेपिडॉ ; city ; naypyidaw
ढाका ; city ; dhaka
चटगांव | चिटगांव | चट्टोग्राम ; city ; chittagong
काठमांडू | काठमांडो | काठमांडौ | काठमाण्डु ; city ; kathmandu
पोखरा ; city ; pokhara
लुंबिनी ; city ; lumbini
थिंपू | थिंफू | थिम्फु ; city ; thimphu
कोलंबो ; city ; colombo
कैंडी शहर ; city ; kandy
जाफ़ना ; city ; jaffna
माले ; city ; male
इस्लामाबाद ; city ; islamabad
लाहौर ; city ; lahore
कराची ; city ; karachi
पेशावर ; city ; peshawar
रावलपिंडी ; city ; rawalpindi
क्वेटा ; city ; quetta
एबटाबाद | ऐबटाबाद | एबोटाबाद ; city ; abbottabad
काबुल ; city ; kabul
कंधार ; city ; kandahar
हेरात ; city ; herat
तेहरान | तेहरन ; city ; tehran
बग़दाद ; city ; baghdad
मोसुल ; city ; mosul
दमिश्क़ | दमास्कस ; city ; damascus
अलेप्पो | एलेप्पो | हलब ; city ; aleppo
बेरूत | बेरुत ; city ; beirut
यरुशलम | येरुशलम | जेरूसलम | यरूशलम | यरुशलेम | येरूशलम ; city ; jerusalem
तेल अवीव | तेलअवीव ; city ; tel-aviv
ग़ाज़ा | ग़ाज़ा पट्टी | ग़ज़ा | ग़ज़ा पट्टी ; region ; gaza
वेस्ट बैंक | पश्चिमी तट ; region ; west-bank
रामल्लाह | रमल्ला ; city ; ramallah
अम्मान ; city ; amman
रियाद | रियाध ; city ; riyadh
जेद्दा | जेद्दाह | जद्दा ; city ; jeddah
मक्का शरीफ़ | मक्का शहर ; city ; mecca
मदीना ; city ; medina
दुबई | दुबइ ; city ; dubai
अबू धाबी | अबुधाबी | आबूधाबी | अबूधाबी ; city ; abu-dhabi
दोहा ; city ; doha ; weak
मनामा ; city ; manama
मस्कट | मसकट ; city ; muscat
सना शहर | सनआ ; city ; sanaa
अंकारा ; city ; ankara
इस्तांबुल | इस्तानबुल | इस्तंबुल | क़ुस्तुनतुनिया ; city ; istanbul
तिबिलिसी | त्बिलिसी ; city ; tbilisi
येरेवन | येरेवान ; city ; yerevan
बाकू ; city ; baku
ताशकंद | ताशकेंत ; city ; tashkent
समरकंद ; city ; samarkand
अस्ताना | नूर-सुल्तान | नूर सुल्तान ; city ; astana
अल्माटी | अल्माती ; city ; almaty
बिश्केक ; city ; bishkek
दुशांबे ; city ; dushanbe
अश्गाबात | अशगाबात | अश्क़ाबाद ; city ; ashgabat
कीव | कीएव | क्यीव ; city ; kyiv
खारकीव | खार्किव ; city ; kharkiv
ओडेसा ; city ; odesa
लवीव ; city ; lviv
मिन्स्क | मिंस्क ; city ; minsk
सेंट पीटर्सबर्ग | सेंट पीटरस्बर्ग | लेनिनग्राद | पेत्रोग्राद ; city ; saint-petersburg
कज़ान ; city ; kazan
व्लादिवोस्तोक | व्लादिवोस्टक | व्लादीवोस्तोक ; city ; vladivostok
सोची शहर ; city ; sochi
वारसॉ | वारसा | वॉरसा ; city ; warsaw
प्राग ; city ; prague
बुडापेस्ट | बुदापेस्त | बुदापेस्ट ; city ; budapest
बुख़ारेस्ट | बुखारेस्त ; city ; bucharest
बेलग्रेड ; city ; belgrade
ज़ाग्रेब ; city ; zagreb
साराजेवो | सारायेवो ; city ; sarajevo
एथेंस | एथेन्स ; city ; athens
रोम ; city ; rome ; weak
मिलान शहर ; city ; milan
वेनिस ; city ; venice
वियना | विएना ; city ; vienna
बर्न शहर ; city ; bern
जिनेवा | जेनेवा | जिनीवा ; city ; geneva
ज़्यूरिख़ | ज़्यूरिक ; city ; zurich
दावोस | डावोस ; city ; davos
बर्लिन ; city ; berlin
म्यूनिख़ | म्यूनिक ; city ; munich
हैंबर्ग | हामबुर्ग ; city ; hamburg
फ़्रैंकफ़र्ट | फ़्रेंकफ़र्ट ; city ; frankfurt
बॉन ; city ; bonn
पेरिस | पैरिस ; city ; paris
वर्साय | वर्साइ | वर्सेलीज़ ; city ; versailles
स्ट्रासबर्ग ; city ; strasbourg
ब्रसेल्स | ब्रुसेल्स | ब्रूसेल्स ; city ; brussels
एम्सटर्डम | ऐम्सटर्डम | एम्स्टर्डम ; city ; amsterdam
हेग | द हेग ; city ; the-hague
कोपेनहेगन | कोपनहेगन ; city ; copenhagen
स्टॉकहोम | स्टाकहोम ; city ; stockholm
ओस्लो ; city ; oslo
हेलसिंकी | हेल्सिंकी ; city ; helsinki
तालिन | टालिन ; city ; tallinn
रीगा ; city ; riga
विलनियस | विल्नियस ; city ; vilnius
रेक्याविक | रेकजाविक ; city ; reykjavik
डबलिन ; city ; dublin
लंदन | लंडन ; city ; london
मैनचेस्टर ; city ; manchester
बर्मिंघम | बर्मिंग्हम ; city ; birmingham
ग्लासगो ; city ; glasgow
एडिनबर्ग | एडिनबरा ; city ; edinburgh
इंग्लैंड | इंगलैंड ; region ; england
स्कॉटलैंड | स्काटलैंड ; region ; scotland
वेल्स ; region ; wales
मैड्रिड | मेड्रिड ; city ; madrid
बार्सिलोना | बार्सेलोना ; city ; barcelona
लिस्बन | लिस्बॉन | लिज़्बन ; city ; lisbon
वाशिंगटन | वॉशिंगटन | वाशिंगटन डीसी | वॉशिंगटन डीसी | वाशिंगटन डी.सी. ; city ; washington
न्यूयॉर्क | न्यूयार्क | न्यू यॉर्क | न्यू यार्क ; city ; new-york
लॉस एंजिलिस | लॉस एंजेलिस | लॉस एंजिल्स | लास एंजिलिस | लॉस एंजेलेस ; city ; los-angeles
सैन फ़्रांसिस्को | सान फ़्रांसिस्को | सेन फ़्रांसिस्को ; city ; san-francisco
शिकागो ; city ; chicago
ह्यूस्टन | हूस्टन ; city ; houston
बोस्टन | बॉस्टन ; city ; boston
फ़िलाडेल्फ़िया | फ़िलाडेलफ़िया ; city ; philadelphia
अटलांटा | अटलान्टा ; city ; atlanta
डलास | डैलस ; city ; dallas
मियामी | मायामी ; city ; miami
सिएटल ; city ; seattle
डेट्रॉइट | डेट्रायट ; city ; detroit
कैलिफ़ोर्निया | कैलीफ़ोर्निया ; region ; california
टेक्सास | टेक्सस ; region ; texas
फ़्लोरिडा ; region ; florida
हवाई द्वीप ; region ; hawaii
अलास्का ; region ; alaska
ओटावा ; city ; ottawa
टोरंटो | टोरोंटो ; city ; toronto
वैंकूवर ; city ; vancouver
मॉन्ट्रियल | मॉंट्रियल ; city ; montreal
मैक्सिको सिटी | मेक्सिको सिटी ; city ; mexico-city
हवाना ; city ; havana
ब्रासीलिया | ब्राज़ीलिया ; city ; brasilia
रियो डी जेनेरियो | रियो डि जेनेरियो | रियो द जनेरो ; city ; rio-de-janeiro
रियो ; city ; rio-de-janeiro ; weak
साओ पाउलो | साओ पालो ; city ; sao-paulo
ब्यूनस आयर्स | ब्यूनस एयर्स ; city ; buenos-aires
सैंटियागो | सेंटियागो ; city ; santiago
लीमा | लिमा ; city ; lima
बोगोटा ; city ; bogota
काराकस | कराकस ; city ; caracas
काहिरा | कायरो ; city ; cairo
शर्म अल-शेख़ | शर्म अल शेख़ | शर्म-अल-शेख़ ; city ; sharm-el-sheikh
त्रिपोली ; city ; tripoli
ट्यूनिस ; city ; tunis
अल्जीयर्स | अल्जीयर्ज़ ; city ; algiers
रबात ; city ; rabat
ख़ार्तूम | ख़ारतूम | खार्तुम ; city ; khartoum
अदीस अबाबा | अदिस अबाबा ; city ; addis-ababa
नैरोबी ; city ; nairobi
कंपाला ; city ; kampala
किगाली ; city ; kigali
दार-ए-सलाम | दार ए सलाम | दार एस सलाम ; city ; dar-es-salaam
मोगादिशु | मोगादिशू ; city ; mogadishu
लागोस ; city ; lagos
अबुजा ; city ; abuja
अकरा | अक्रा ; city ; accra
डकार ; city ; dakar
किंशासा ; city ; kinshasa
लुआंडा ; city ; luanda
लुसाका ; city ; lusaka
हरारे ; city ; harare
मापुतो ; city ; maputo
प्रिटोरिया ; city ; pretoria
जोहान्सबर्ग | जोहानिसबर्ग | जोहांसबर्ग | जोहानसबर्ग ; city ; johannesburg
केप टाउन | केपटाउन ; city ; cape-town
डरबन ; city ; durban
पोर्ट लुईस | पोर्ट लुई ; city ; port-louis
अंतानानारिवो ; city ; antananarivo
कैनबरा | कैनबेरा ; city ; canberra
सिडनी ; city ; sydney
मेलबर्न | मेलबोर्न ; city ; melbourne
ब्रिस्बेन | ब्रिसबेन ; city ; brisbane
पर्थ ; city ; perth
एडिलेड | एडीलेड ; city ; adelaide
वेलिंगटन ; city ; wellington
ऑकलैंड | आकलैंड ; city ; auckland
क्राइस्टचर्च ; city ; christchurch
सुवा ; city ; suva
पोर्ट मोरेस्बी | पोर्ट मोर्सबी ; city ; port-moresby
चेर्नोबिल | चरनोबिल ; city ; chernobyl
नूर्नबर्ग | न्यूरेंबर्ग ; city ; nuremberg
पॉट्सडैम | पोट्सडम ; city ; potsdam
याल्टा ; city ; yalta
वाटरलू | वॉटरलू ; city ; waterloo

# regions
एशिया ; region ; asia
यूरोप | योरोप | योरप ; region ; europe
अफ़्रीका | अफ़रीका ; region ; africa
उत्तरी अमेरिका | उत्तर अमेरिका | उत्तरी अमरीका ; region ; north-america
लैटिन अमेरिका | लातिनी अमेरिका | दक्षिण अमेरिका | दक्षिणी अमेरिका ; region ; latin-america
अंटार्कटिका | अंटार्टिका ; region ; antarctica
आर्कटिक ; region ; arctic
मध्य पूर्व | मध्य-पूर्व | पश्चिम एशिया | पश्चिमी एशिया ; region ; middle-east
दक्षिण एशिया | दक्षिणी एशिया ; region ; south-asia
दक्षिण पूर्व एशिया | दक्षिण-पूर्व एशिया ; region ; southeast-asia
मध्य एशिया ; region ; central-asia
हिंद-प्रशांत | हिंद प्रशांत | इंडो-पैसिफ़िक ; region ; indo-pacific
हिंद महासागर ; region ; indian-ocean
प्रशांत महासागर ; region ; pacific
अटलांटिक | अटलांटिक महासागर ; region ; atlantic
बंगाल की खाड़ी ; region ; bay-of-bengal
अरब सागर ; region ; arabian-sea
दक्षिण चीन सागर ; region ; south-china-sea
काला सागर | काले सागर ; region ; black-sea
लाल सागर ; region ; red-sea
फ़ारस की खाड़ी ; region ; persian-gulf
कश्मीर | काश्मीर ; region ; kashmir
तिब्बत ; region ; tibet
शिनजियांग | शिंजियांग | शिनच्यांग ; region ; xinjiang
क्रीमिया | क्राइमिया ; region ; crimea
डोनबास | दोनबास ; region ; donbas
बलूचिस्तान | बलोचिस्तान ; region ; balochistan
सिंध प्रांत | सिंध ; region ; sindh
ख़ैबर पख़्तूनख़्वा | ख़ैबर पख़्तूनख़ा ; region ; khyber-pakhtunkhwa
विदर्भ ; region ; vidarbha
बुंदेलखंड ; region ; bundelkhand
पूर्वांचल ; region ; purvanchal
पूर्वोत्तर | पूर्वोत्तर भारत | उत्तर पूर्व | उत्तर-पूर्व भारत ; region ; northeast-india
यूरोपीय संघ | यूरोपियन यूनियन | ईयू ; region ; european-union

# hills, valleys and places of pilgrimage
गुलमर्ग ; city ; gulmarg
सोनमर्ग ; city ; sonamarg

# buildings and grounds that have a name of their own
संसद | संसद भवन | संसद परिसर | संसद भवन परिसर | पार्लियामेंट हाउस ; venue ; parliament-house
राष्ट्रपति भवन ; venue ; rashtrapati-bhavan
लाल क़िला | लाल क़िले ; venue ; red-fort
इंडिया गेट ; venue ; india-gate
जंतर मंतर | जंतर-मंतर ; venue ; jantar-mantar
राजघाट ; venue ; rajghat
रामलीला मैदान ; venue ; ramlila-maidan
ताज महल | ताजमहल ; venue ; taj-mahal
विज्ञान भवन ; venue ; vigyan-bhavan
हैदराबाद हाउस ; venue ; hyderabad-house
भारत मंडपम ; venue ; bharat-mandapam
स्वर्ण मंदिर | हरमंदिर साहिब ; venue ; golden-temple
सबरीमला | सबरीमाला ; venue ; sabarimala
अमरनाथ ; venue ; amarnath
व्हाइट हाउस ; venue ; white-house
क्रेमलिन ; venue ; kremlin
पेंटागन ; venue ; pentagon
