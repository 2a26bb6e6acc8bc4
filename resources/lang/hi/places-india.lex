# SPDX-License-Identifier: CC0-1.0
# the usual form, then other spellings ; city ; key in Latin script, the same in every language [; weak]
# seats of India's districts and other towns that newspapers name, beside those in places.lex; written by hand
# weak: also an ordinary word or a person's name

# Andhra Pradesh, Telangana
अनंतपुर ; city ; anantapur
चित्तूर ; city ; chittoor
कडपा | कड़पा ; city ; kadapa
कुरनूल | कर्नूल ; city ; kurnool
नेल्लोर ; city ; nellore
ओंगोल ; city ; ongole
काकीनाडा ; city ; kakinada
राजमुंदरी | राजामुंद्री ; city ; rajahmundry
एलुरु ; city ; eluru
मछलीपट्टनम ; city ; machilipatnam
श्रीकाकुलम ; city ; srikakulam
विजयनगरम ; city ; vizianagaram
आदिलाबाद ; city ; adilabad
करीमनगर ; city ; karimnagar
खम्मम ; city ; khammam
महबूबनगर ; city ; mahbubnagar
मेदक ; city ; medak
नलगोंडा ; city ; nalgonda
निज़ामाबाद ; city ; nizamabad
संगारेड्डी ; city ; sangareddy
सूर्यापेट ; city ; suryapet

# Arunachal Pradesh, Assam and the north-east
बोमडिला ; city ; bomdila
ज़ीरो ; city ; ziro ; weak
पासीघाट ; city ; pasighat
नाहरलागुन ; city ; naharlagun
बरपेटा ; city ; barpeta
बोंगाईगांव ; city ; bongaigaon
सिलचर ; city ; silchar
धुबरी ; city ; dhubri
डिब्रुगढ़ ; city ; dibrugarh
गोलाघाट ; city ; golaghat
हाफलोंग ; city ; haflong
जोरहाट ; city ; jorhat
करीमगंज ; city ; karimganj
कोकराझार ; city ; kokrajhar
नगांव | नौगांव ; city ; nagaon
नलबाड़ी ; city ; nalbari
शिवसागर | सिबसागर ; city ; sivasagar
तेज़पुर ; city ; tezpur
तिनसुकिया ; city ; tinsukia
चुराचांदपुर | चूड़ाचांदपुर ; city ; churachandpur
थौबल ; city ; thoubal
उखरुल ; city ; ukhrul
तुरा ; city ; tura
जोवाई ; city ; jowai
लुंगलेई ; city ; lunglei
चंफाई ; city ; champhai
मोकोकचुंग ; city ; mokokchung
मोन ; city ; mon ; weak
धर्मनगर ; city ; dharmanagar
कैलाशहर ; city ; kailashahar
नाथुला | नाथू ला ; city ; nathu-la

# Bihar
अररिया ; city ; araria
अरवल ; city ; arwal
बांका ; city ; banka ; weak
बेगूसराय ; city ; begusarai
भभुआ ; city ; bhabua
आरा ; city ; arrah ; weak
बक्सर ; city ; buxar
मोतिहारी ; city ; motihari
गोपालगंज ; city ; gopalganj
जमुई ; city ; jamui
जहानाबाद ; city ; jehanabad
कटिहार ; city ; katihar
खगड़िया ; city ; khagaria
किशनगंज ; city ; kishanganj
लखीसराय ; city ; lakhisarai
मधेपुरा ; city ; madhepura
मधुबनी ; city ; madhubani
मुंगेर ; city ; munger
बिहार शरीफ़ ; city ; bihar-sharif
नालंदा ; city ; nalanda
नवादा ; city ; nawada
पूर्णिया ; city ; purnia
सासाराम ; city ; sasaram
सहरसा ; city ; saharsa
समस्तीपुर ; city ; samastipur
छपरा ; city ; chhapra
शेखपुरा ; city ; sheikhpura
शिवहर ; city ; sheohar
सीतामढ़ी ; city ; sitamarhi
सीवान | सिवान ; city ; siwan
सुपौल ; city ; supaul
हाजीपुर ; city ; hajipur
बेतिया ; city ; bettiah
बगहा ; city ; bagaha
पश्चिम चंपारण | पश्चिमी चंपारण ; city ; west-champaran
पूर्वी चंपारण ; city ; east-champaran

# Chhattisgarh, Jharkhand
दुर्ग ; city ; durg ; weak
जगदलपुर ; city ; jagdalpur
दंतेवाड़ा ; city ; dantewada
सुकमा ; city ; sukma
बीजापुर ; city ; bijapur
नारायणपुर ; city ; narayanpur
कांकेर ; city ; kanker
कोंडागांव ; city ; kondagaon
कोरबा ; city ; korba
रायगढ़ ; city ; raigarh
राजनांदगांव ; city ; rajnandgaon
अंबिकापुर ; city ; ambikapur
सरगुजा ; city ; surguja
धमतरी ; city ; dhamtari
महासमुंद ; city ; mahasamund
कवर्धा ; city ; kawardha
जशपुर ; city ; jashpur
बस्तर ; city ; bastar
चाईबासा ; city ; chaibasa
चतरा ; city ; chatra
देवघर ; city ; deoghar
दुमका ; city ; dumka
गढ़वा ; city ; garhwa
गिरिडीह ; city ; giridih
गोड्डा ; city ; godda
गुमला ; city ; gumla
हज़ारीबाग़ ; city ; hazaribagh
जामताड़ा ; city ; jamtara
खूंटी ; city ; khunti
कोडरमा ; city ; koderma
लातेहार ; city ; latehar
लोहरदगा ; city ; lohardaga
पाकुड़ ; city ; pakur
पलामू ; city ; palamu
डाल्टनगंज | मेदिनीनगर ; city ; daltonganj
रामगढ़ ; city ; ramgarh
साहिबगंज | साहेबगंज ; city ; sahibganj
सिमडेगा ; city ; simdega

# Goa, Gujarat
मडगांव | मडगाँव ; city ; margao
वास्को ; city ; vasco ; weak
अहमदनगर ; city ; ahmednagar
अमरेली ; city ; amreli
आणंद | आनंद ; city ; anand ; weak
भरूच ; city ; bharuch
दाहोद ; city ; dahod
गोधरा ; city ; godhra
हिम्मतनगर ; city ; himmatnagar
जूनागढ़ ; city ; junagadh
खेड़ा ; city ; kheda ; weak
मेहसाणा ; city ; mehsana
मोरबी ; city ; morbi
नडियाद ; city ; nadiad
नवसारी ; city ; navsari
पालनपुर ; city ; palanpur
पाटन ; city ; patan ; weak
सुरेंद्रनगर ; city ; surendranagar
वलसाड ; city ; valsad
वापी ; city ; vapi
सोमनाथ ; city ; somnath
अंकलेश्वर ; city ; ankleshwar
केवडिया ; city ; kevadia

# Haryana, Himachal Pradesh, Jammu and Kashmir, Ladakh, Punjab, Chandigarh
भिवानी ; city ; bhiwani
फ़तेहाबाद ; city ; fatehabad
झज्जर ; city ; jhajjar
जींद ; city ; jind
कैथल ; city ; kaithal
करनाल ; city ; karnal
महेंद्रगढ़ ; city ; mahendragarh
नारनौल ; city ; narnaul
नूंह ; city ; nuh
पलवल ; city ; palwal
पंचकूला ; city ; panchkula
रेवाड़ी ; city ; rewari
सिरसा ; city ; sirsa
सोनीपत ; city ; sonipat
यमुनानगर ; city ; yamunanagar
मानेसर ; city ; manesar
चंबा ; city ; chamba
हमीरपुर ; city ; hamirpur
कांगड़ा ; city ; kangra
किन्नौर ; city ; kinnaur
कुल्लू ; city ; kullu
मनाली ; city ; manali
केलांग ; city ; keylong
लाहौल-स्पीति | लाहौल स्पीति ; city ; lahaul-spiti
मंडी ; city ; mandi ; weak
नाहन ; city ; nahan
सोलन ; city ; solan
ऊना ; city ; una ; weak
सिरमौर ; city ; sirmaur
अनंतनाग ; city ; anantnag
बांदीपोरा ; city ; bandipora
बारामूला ; city ; baramulla
बडगाम ; city ; budgam
डोडा ; city ; doda
गांदरबल ; city ; ganderbal
कठुआ ; city ; kathua
किश्तवाड़ ; city ; kishtwar
कुलगाम ; city ; kulgam
कुपवाड़ा ; city ; kupwara
पुंछ ; city ; poonch
राजौरी ; city ; rajouri
रामबन ; city ; ramban
रियासी ; city ; reasi
सांबा ; city ; samba ; weak
शोपियां ; city ; shopian
सोपोर ; city ; sopore
उधमपुर | ऊधमपुर ; city ; udhampur
उरी | उड़ी ; city ; uri ; weak
द्रास ; city ; drass
कटरा ; city ; katra
बरनाला ; city ; barnala
फ़रीदकोट ; city ; faridkot
फ़तेहगढ़ साहिब ; city ; fatehgarh-sahib
फ़ाज़िल्का ; city ; fazilka
फ़िरोज़पुर ; city ; ferozepur
गुरदासपुर ; city ; gurdaspur
होशियारपुर ; city ; hoshiarpur
कपूरथला ; city ; kapurthala
मानसा ; city ; mansa
मोगा ; city ; moga
मोहाली ; city ; mohali
पठानकोट ; city ; pathankot
संगरूर ; city ; sangrur
तरनतारन ; city ; tarn-taran
अटारी ; city ; attari
लोंगोवाल ; city ; longowal
आनंदपुर साहिब ; city ; anandpur-sahib
वाघा ; city ; wagah

# Karnataka, Kerala
बागलकोट ; city ; bagalkot
बल्लारी | बेल्लारी ; city ; ballari
बेलगावी | बेलगाम ; city ; belagavi
बीदर ; city ; bidar
विजयपुरा ; city ; vijayapura
चामराजनगर ; city ; chamarajanagar
चिकबल्लापुर ; city ; chikkaballapur
चिकमगलूर ; city ; chikkamagaluru
चित्रदुर्ग ; city ; chitradurga
दावणगेरे ; city ; davanagere
धारवाड़ ; city ; dharwad
गदग ; city ; gadag
हासन ; city ; hassan ; weak
हावेरी ; city ; haveri
हुब्बली ; city ; hubballi
कलबुर्गी | गुलबर्गा ; city ; kalaburagi
कारवार ; city ; karwar
कोलार ; city ; kolar
कोप्पल ; city ; koppal
मडिकेरी ; city ; madikeri
मांड्या ; city ; mandya
मैसुरु ; city ; mysuru
रायचूर ; city ; raichur
रामनगर ; city ; ramanagara
शिवमोग्गा | शिमोगा ; city ; shivamogga
तुमकुरु | तुमकुर ; city ; tumakuru
उडुपी ; city ; udupi
हम्पी ; city ; hampi
अलप्पुझा | आलप्पुझा ; city ; alappuzha
एर्नाकुलम ; city ; ernakulam
इडुक्की ; city ; idukki
कन्नूर ; city ; kannur
कासरगोड ; city ; kasaragod
कोल्लम ; city ; kollam
कोट्टायम ; city ; kottayam
मलप्पुरम ; city ; malappuram
पलक्कड़ ; city ; palakkad
पथनमथिट्टा ; city ; pathanamthitta
मुन्नार ; city ; munnar
गुरुवायूर ; city ; guruvayur

# Madhya Pradesh
अनूपपुर ; city ; anuppur
अशोकनगर ; city ; ashoknagar
बालाघाट ; city ; balaghat
बड़वानी ; city ; barwani
बैतूल ; city ; betul
भिंड ; city ; bhind
बुरहानपुर ; city ; burhanpur
छतरपुर ; city ; chhatarpur
छिंदवाड़ा ; city ; chhindwara
दमोह ; city ; damoh
दतिया ; city ; datia
देवास ; city ; dewas
धार ; city ; dhar ; weak
डिंडोरी ; city ; dindori
गुना ; city ; guna ; weak
हरदा ; city ; harda
होशंगाबाद | नर्मदापुरम ; city ; hoshangabad
झाबुआ ; city ; jhabua
कटनी ; city ; katni ; weak
खंडवा ; city ; khandwa
खरगोन ; city ; khargone
मंडला ; city ; mandla
मंदसौर ; city ; mandsaur
मुरैना ; city ; morena
नरसिंहपुर ; city ; narsinghpur
नीमच ; city ; neemuch
पन्ना ; city ; panna ; weak
रायसेन ; city ; raisen
राजगढ़ ; city ; rajgarh
रतलाम ; city ; ratlam
रीवा ; city ; rewa
सागर ; city ; sagar ; weak
सतना ; city ; satna
सीहोर ; city ; sehore
सिवनी ; city ; seoni
शहडोल ; city ; shahdol
शाजापुर ; city ; shajapur
श्योपुर ; city ; sheopur
शिवपुरी ; city ; shivpuri
सीधी ; city ; sidhi ; weak
सिंगरौली ; city ; singrauli
टीकमगढ़ ; city ; tikamgarh
उमरिया ; city ; umaria
विदिशा ; city ; vidisha
खजुराहो ; city ; khajuraho
सांची ; city ; sanchi
पचमढ़ी ; city ; pachmarhi
ओंकारेश्वर ; city ; omkareshwar

# Maharashtra
अकोला ; city ; akola
बीड ; city ; beed
भंडारा ; city ; bhandara ; weak
बुलढाणा ; city ; buldhana
चंद्रपुर ; city ; chandrapur
धुले | धुलिया ; city ; dhule
गढ़चिरौली | गडचिरोली ; city ; gadchiroli
गोंदिया ; city ; gondia
हिंगोली ; city ; hingoli
जलगांव ; city ; jalgaon
जालना ; city ; jalna
लातूर ; city ; latur
नांदेड़ | नांदेड ; city ; nanded
नंदुरबार ; city ; nandurbar
उस्मानाबाद | धाराशिव ; city ; osmanabad
पालघर ; city ; palghar
परभणी ; city ; parbhani
रत्नागिरी | रत्नागिरि ; city ; ratnagiri
सांगली ; city ; sangli
सतारा | सातारा ; city ; satara
सिंधुदुर्ग ; city ; sindhudurg
वर्धा ; city ; wardha
वाशिम ; city ; washim
यवतमाल ; city ; yavatmal
नवी मुंबई ; city ; navi-mumbai
पिंपरी-चिंचवड ; city ; pimpri-chinchwad
पंढरपुर ; city ; pandharpur
मालेगांव | मालेगाँव ; city ; malegaon
भिवंडी ; city ; bhiwandi
कल्याण ; city ; kalyan ; weak
लोनावला | लोनावाला ; city ; lonavala
महाबलेश्वर ; city ; mahabaleshwar
बारामती ; city ; baramati

# Odisha, Puducherry
अंगुल ; city ; angul
बालासोर | बालेश्वर ; city ; balasore
बरगढ़ ; city ; bargarh
भद्रक ; city ; bhadrak
बलांगीर ; city ; balangir
ढेंकानाल ; city ; dhenkanal
गंजाम ; city ; ganjam
ब्रह्मपुर | बेरहामपुर ; city ; berhampur
जगतसिंहपुर ; city ; jagatsinghpur
जाजपुर ; city ; jajpur
झारसुगुड़ा ; city ; jharsuguda
कालाहांडी ; city ; kalahandi
कंधमाल ; city ; kandhamal
केंद्रपाड़ा ; city ; kendrapara
क्योंझर ; city ; keonjhar
कोरापुट ; city ; koraput
मलकानगिरी ; city ; malkangiri
मयूरभंज ; city ; mayurbhanj
नबरंगपुर ; city ; nabarangpur
नयागढ़ ; city ; nayagarh
रायगढ़ा ; city ; rayagada
संबलपुर ; city ; sambalpur
सुंदरगढ़ ; city ; sundargarh
पारादीप ; city ; paradip
कोणार्क ; city ; konark
चांदीपुर ; city ; chandipur
कराईकल ; city ; karaikal

# Rajasthan
बांसवाड़ा ; city ; banswara
बारां ; city ; baran
बाड़मेर ; city ; barmer
भरतपुर ; city ; bharatpur
भीलवाड़ा ; city ; bhilwara
बूंदी ; city ; bundi
चित्तौड़गढ़ ; city ; chittorgarh
चूरू ; city ; churu
दौसा ; city ; dausa
धौलपुर ; city ; dholpur
डूंगरपुर ; city ; dungarpur
हनुमानगढ़ ; city ; hanumangarh
जालौर ; city ; jalore
झालावाड़ ; city ; jhalawar
झुंझुनूं | झुंझुनू ; city ; jhunjhunu
करौली ; city ; karauli
नागौर ; city ; nagaur
पाली ; city ; pali ; weak
प्रतापगढ़ ; city ; pratapgarh
राजसमंद ; city ; rajsamand
सवाई माधोपुर ; city ; sawai-madhopur
सीकर ; city ; sikar
सिरोही ; city ; sirohi
श्रीगंगानगर | श्री गंगानगर ; city ; sri-ganganagar
टोंक ; city ; tonk
माउंट आबू ; city ; mount-abu
पुष्कर ; city ; pushkar
बालोतरा ; city ; balotra
ब्यावर ; city ; beawar

# Tamil Nadu
अरियालुर ; city ; ariyalur
कोयम्बटूर ; city ; coimbatore
कुड्डालोर ; city ; cuddalore
धर्मपुरी ; city ; dharmapuri
डिंडीगुल ; city ; dindigul
इरोड ; city ; erode
कांचीपुरम ; city ; kanchipuram
करूर ; city ; karur
कृष्णागिरी ; city ; krishnagiri
नागपट्टिनम ; city ; nagapattinam
नागरकोइल ; city ; nagercoil
नामक्कल ; city ; namakkal
पुडुकोट्टई ; city ; pudukkottai
रामनाथपुरम ; city ; ramanathapuram
शिवगंगा ; city ; sivaganga
तंजावुर | तंजौर ; city ; thanjavur
थेनी ; city ; theni
तूतीकोरिन ; city ; thoothukudi
तिरुनेलवेली ; city ; tirunelveli
तिरुपुर ; city ; tiruppur
तिरुवल्लूर ; city ; tiruvallur
तिरुवन्नामलाई ; city ; tiruvannamalai
विल्लुपुरम ; city ; villupuram
विरुधुनगर ; city ; virudhunagar
शिवकाशी ; city ; sivakasi
ऊटी | उधगमंडलम ; city ; ooty
मामल्लापुरम ; city ; mahabalipuram
होसुर ; city ; hosur
श्रीपेरंबदूर ; city ; sriperumbudur
कलपक्कम ; city ; kalpakkam
कुडनकुलम ; city ; kudankulam

# Uttar Pradesh, Uttarakhand
अंबेडकर नगर ; city ; ambedkar-nagar
अमेठी ; city ; amethi
अमरोहा ; city ; amroha
औरैया ; city ; auraiya
आज़मगढ़ ; city ; azamgarh
बागपत ; city ; baghpat
बहराइच ; city ; bahraich
बलिया ; city ; ballia
बलरामपुर ; city ; balrampur
बांदा ; city ; banda ; weak
बाराबंकी ; city ; barabanki
बस्ती ; city ; basti ; weak
भदोही ; city ; bhadohi
बिजनौर ; city ; bijnor
बदायूं ; city ; budaun
बुलंदशहर ; city ; bulandshahr
चंदौली ; city ; chandauli
चित्रकूट ; city ; chitrakoot
देवरिया ; city ; deoria
एटा ; city ; etah
इटावा ; city ; etawah
फ़र्रुख़ाबाद ; city ; farrukhabad
फ़तेहपुर ; city ; fatehpur
फ़िरोज़ाबाद ; city ; firozabad
ग़ाज़ीपुर ; city ; ghazipur
गोंडा ; city ; gonda
हापुड़ ; city ; hapur
हरदोई ; city ; hardoi
जालौन ; city ; jalaun
जौनपुर ; city ; jaunpur
झांसी ; city ; jhansi
कन्नौज ; city ; kannauj
कासगंज ; city ; kasganj
कौशांबी ; city ; kaushambi
कुशीनगर ; city ; kushinagar
ललितपुर ; city ; lalitpur
महराजगंज ; city ; maharajganj
महोबा ; city ; mahoba
मैनपुरी ; city ; mainpuri
मऊ ; city ; mau
मिर्ज़ापुर ; city ; mirzapur
पीलीभीत ; city ; pilibhit
रायबरेली ; city ; rae-bareli
रामपुर ; city ; rampur
संभल ; city ; sambhal ; weak
संत कबीर नगर ; city ; sant-kabir-nagar
शाहजहांपुर ; city ; shahjahanpur
शामली ; city ; shamli
श्रावस्ती ; city ; shravasti
सिद्धार्थनगर ; city ; siddharthnagar
सीतापुर ; city ; sitapur
सोनभद्र ; city ; sonbhadra
सुल्तानपुर ; city ; sultanpur
उन्नाव ; city ; unnao
वृंदावन ; city ; vrindavan
सारनाथ ; city ; sarnath
साहिबाबाद ; city ; sahibabad
मोदीनगर ; city ; modinagar
दादरी ; city ; dadri
अल्मोड़ा ; city ; almora
बागेश्वर ; city ; bageshwar
चमोली ; city ; chamoli
चंपावत ; city ; champawat
पौड़ी ; city ; pauri
पिथौरागढ़ ; city ; pithoragarh
रुद्रप्रयाग ; city ; rudraprayag
टिहरी ; city ; tehri
रुद्रपुर ; city ; rudrapur
उत्तरकाशी ; city ; uttarkashi
हल्द्वानी ; city ; haldwani
मसूरी ; city ; mussoorie
रुड़की ; city ; roorkee
जोशीमठ ; city ; joshimath
काशीपुर ; city ; kashipur

# West Bengal
बांकुड़ा ; city ; bankura
बर्धमान | वर्धमान | बर्दवान ; city ; bardhaman
बीरभूम ; city ; birbhum
कूचबिहार ; city ; cooch-behar
हल्दिया ; city ; haldia
हुगली ; city ; hooghly
जलपाईगुड़ी ; city ; jalpaiguri
झारग्राम ; city ; jhargram
कलिम्पोंग | कलिंपोंग ; city ; kalimpong
खड़गपुर ; city ; kharagpur
मालदा ; city ; malda
मेदिनीपुर | मिदनापुर ; city ; midnapore
मुर्शिदाबाद ; city ; murshidabad
नदिया ; city ; nadia ; weak
पुरुलिया ; city ; purulia
संदेशखाली ; city ; sandeshkhali
नंदीग्राम ; city ; nandigram
सिंगुर ; city ; singur
शांतिनिकेतन ; city ; santiniketan
बशीरहाट ; city ; basirhat
