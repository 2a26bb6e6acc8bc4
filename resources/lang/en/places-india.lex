# SPDX-License-Identifier: CC0-1.0
# the usual form, then other spellings ; city ; key in Latin script, the same in every language [; weak]
# seats of India's districts and other towns that newspapers name, beside those in places.lex; written by hand
# weak: also an ordinary word or a person's name

# Andhra Pradesh, Telangana
Anantapur | Anantapuramu ; city ; anantapur
Chittoor ; city ; chittoor
Kadapa | Cuddapah ; city ; kadapa
Kurnool ; city ; kurnool
Nellore ; city ; nellore
Ongole ; city ; ongole
Kakinada ; city ; kakinada
Rajahmundry | Rajamahendravaram ; city ; rajahmundry
Eluru ; city ; eluru
Machilipatnam ; city ; machilipatnam
Srikakulam ; city ; srikakulam
Vizianagaram ; city ; vizianagaram
Adilabad ; city ; adilabad
Karimnagar ; city ; karimnagar
Khammam ; city ; khammam
Mahbubnagar ; city ; mahbubnagar
Medak ; city ; medak
Nalgonda ; city ; nalgonda
Nizamabad ; city ; nizamabad
Sangareddy ; city ; sangareddy
Suryapet ; city ; suryapet

# Arunachal Pradesh, Assam and the north-east
Bomdila ; city ; bomdila
Ziro ; city ; ziro ; weak
Pasighat ; city ; pasighat
Naharlagun ; city ; naharlagun
Barpeta ; city ; barpeta
Bongaigaon ; city ; bongaigaon
Silchar ; city ; silchar
Dhubri ; city ; dhubri
Golaghat ; city ; golaghat
Haflong ; city ; haflong
Jorhat ; city ; jorhat
Karimganj ; city ; karimganj
Kokrajhar ; city ; kokrajhar
North Lakhimpur ; city ; north-lakhimpur
Nagaon ; city ; nagaon
Nalbari ; city ; nalbari
Sivasagar | Sibsagar ; city ; sivasagar
Tezpur ; city ; tezpur
Tinsukia ; city ; tinsukia
Churachandpur ; city ; churachandpur
Thoubal ; city ; thoubal
Ukhrul ; city ; ukhrul
Tura ; city ; tura
Jowai ; city ; jowai
Lunglei ; city ; lunglei
Champhai ; city ; champhai
Mokokchung ; city ; mokokchung
Mon ; city ; mon ; weak
Dharmanagar ; city ; dharmanagar
Kailashahar ; city ; kailashahar
Nathu La ; city ; nathu-la

# Bihar
Araria ; city ; araria
Arwal ; city ; arwal
Banka ; city ; banka ; weak
Begusarai ; city ; begusarai
Bhabua ; city ; bhabua
Arrah ; city ; arrah ; weak
Buxar ; city ; buxar
Motihari ; city ; motihari
Gopalganj ; city ; gopalganj
Jamui ; city ; jamui
Jehanabad ; city ; jehanabad
Katihar ; city ; katihar
Khagaria ; city ; khagaria
Kishanganj ; city ; kishanganj
Lakhisarai ; city ; lakhisarai
Madhepura ; city ; madhepura
Madhubani ; city ; madhubani
Munger ; city ; munger
Bihar Sharif ; city ; bihar-sharif
Nalanda ; city ; nalanda
Nawada ; city ; nawada
Purnia | Purnea ; city ; purnia
Sasaram ; city ; sasaram
Saharsa ; city ; saharsa
Samastipur ; city ; samastipur
Chhapra | Chapra ; city ; chhapra
Sheikhpura ; city ; sheikhpura
Sheohar ; city ; sheohar
Sitamarhi ; city ; sitamarhi
Siwan ; city ; siwan
Supaul ; city ; supaul
Hajipur ; city ; hajipur
Bettiah ; city ; bettiah
Bagaha ; city ; bagaha
West Champaran ; city ; west-champaran
East Champaran ; city ; east-champaran

# Chhattisgarh, Jharkhand
Durg ; city ; durg ; weak
Jagdalpur ; city ; jagdalpur
Dantewada ; city ; dantewada
Sukma ; city ; sukma
Bijapur ; city ; bijapur
Narayanpur ; city ; narayanpur
Kanker ; city ; kanker
Kondagaon ; city ; kondagaon
Korba ; city ; korba
Raigarh ; city ; raigarh
Rajnandgaon ; city ; rajnandgaon
Ambikapur ; city ; ambikapur
Surguja ; city ; surguja
Dhamtari ; city ; dhamtari
Mahasamund ; city ; mahasamund
Kawardha ; city ; kawardha
Jashpur ; city ; jashpur
Bastar ; city ; bastar
Chaibasa ; city ; chaibasa
Chatra ; city ; chatra
Deoghar ; city ; deoghar
Dumka ; city ; dumka
Garhwa ; city ; garhwa
Giridih ; city ; giridih
Godda ; city ; godda
Gumla ; city ; gumla
Hazaribagh | Hazaribag ; city ; hazaribagh
Jamtara ; city ; jamtara
Khunti ; city ; khunti
Koderma ; city ; koderma
Latehar ; city ; latehar
Lohardaga ; city ; lohardaga
Pakur ; city ; pakur
Palamu ; city ; palamu
Daltonganj | Medininagar ; city ; daltonganj
Ramgarh ; city ; ramgarh
Sahibganj ; city ; sahibganj
Simdega ; city ; simdega

# Goa, Gujarat
Margao ; city ; margao
Vasco ; city ; vasco ; weak
Ahmednagar ; city ; ahmednagar
Amreli ; city ; amreli
Anand ; city ; anand ; weak
Bharuch ; city ; bharuch
Dahod ; city ; dahod
Godhra ; city ; godhra
Himmatnagar ; city ; himmatnagar
Junagadh ; city ; junagadh
Kheda ; city ; kheda ; weak
Mehsana ; city ; mehsana
Morbi ; city ; morbi
Nadiad ; city ; nadiad
Navsari ; city ; navsari
Palanpur ; city ; palanpur
Patan ; city ; patan ; weak
Surendranagar ; city ; surendranagar
Valsad ; city ; valsad
Vapi ; city ; vapi
Somnath ; city ; somnath
Ankleshwar ; city ; ankleshwar
Kevadia ; city ; kevadia

# Haryana, Himachal Pradesh, Jammu and Kashmir, Ladakh, Punjab, Chandigarh
Bhiwani ; city ; bhiwani
Fatehabad ; city ; fatehabad
Jhajjar ; city ; jhajjar
Jind ; city ; jind
Kaithal ; city ; kaithal
Karnal ; city ; karnal
Mahendragarh ; city ; mahendragarh
Narnaul ; city ; narnaul
Nuh ; city ; nuh
Palwal ; city ; palwal
Panchkula ; city ; panchkula
Rewari ; city ; rewari
Sirsa ; city ; sirsa
Sonipat | Sonepat ; city ; sonipat
Yamunanagar ; city ; yamunanagar
Manesar ; city ; manesar
Chamba ; city ; chamba
Hamirpur ; city ; hamirpur
Kangra ; city ; kangra
Kinnaur ; city ; kinnaur
Kullu ; city ; kullu
Manali ; city ; manali
Keylong ; city ; keylong
Lahaul-Spiti | Lahaul and Spiti ; city ; lahaul-spiti
Mandi ; city ; mandi ; weak
Nahan ; city ; nahan
Solan ; city ; solan
Una ; city ; una ; weak
Sirmaur ; city ; sirmaur
Anantnag ; city ; anantnag
Bandipora ; city ; bandipora
Baramulla ; city ; baramulla
Budgam ; city ; budgam
Doda ; city ; doda
Ganderbal ; city ; ganderbal
Kathua ; city ; kathua
Kishtwar ; city ; kishtwar
Kulgam ; city ; kulgam
Kupwara ; city ; kupwara
Poonch ; city ; poonch
Rajouri ; city ; rajouri
Ramban ; city ; ramban
Reasi ; city ; reasi
Samba ; city ; samba ; weak
Shopian ; city ; shopian
Sopore ; city ; sopore
Udhampur ; city ; udhampur
Uri ; city ; uri ; weak
Drass | Dras ; city ; drass
Katra ; city ; katra
Barnala ; city ; barnala
Faridkot ; city ; faridkot
Fatehgarh Sahib ; city ; fatehgarh-sahib
Fazilka ; city ; fazilka
Ferozepur | Firozpur ; city ; ferozepur
Gurdaspur ; city ; gurdaspur
Hoshiarpur ; city ; hoshiarpur
Kapurthala ; city ; kapurthala
Mansa ; city ; mansa
Moga ; city ; moga
Mohali ; city ; mohali
Pathankot ; city ; pathankot
Sangrur ; city ; sangrur
Tarn Taran ; city ; tarn-taran
Attari ; city ; attari
Longowal ; city ; longowal
Anandpur Sahib ; city ; anandpur-sahib
Wagah ; city ; wagah

# Karnataka, Kerala
Bagalkot | Bagalkote ; city ; bagalkot
Ballari | Bellary ; city ; ballari
Belagavi | Belgaum ; city ; belagavi
Bidar ; city ; bidar
Vijayapura ; city ; vijayapura
Chamarajanagar ; city ; chamarajanagar
Chikkaballapur ; city ; chikkaballapur
Chikkamagaluru | Chikmagalur ; city ; chikkamagaluru
Chitradurga ; city ; chitradurga
Davanagere | Davangere ; city ; davanagere
Dharwad ; city ; dharwad
Gadag ; city ; gadag
Hassan ; city ; hassan ; weak
Haveri ; city ; haveri
Kalaburagi | Gulbarga ; city ; kalaburagi
Karwar ; city ; karwar
Kolar ; city ; kolar
Koppal ; city ; koppal
Madikeri ; city ; madikeri
Mandya ; city ; mandya
Raichur ; city ; raichur
Ramanagara ; city ; ramanagara
Shivamogga | Shimoga ; city ; shivamogga
Tumakuru | Tumkur ; city ; tumakuru
Udupi ; city ; udupi
Hampi ; city ; hampi
Alappuzha | Alleppey ; city ; alappuzha
Ernakulam ; city ; ernakulam
Idukki ; city ; idukki
Kannur ; city ; kannur
Kasaragod ; city ; kasaragod
Kollam ; city ; kollam
Kottayam ; city ; kottayam
Malappuram ; city ; malappuram
Palakkad ; city ; palakkad
Pathanamthitta ; city ; pathanamthitta
Trichur ; city ; thrissur
Munnar ; city ; munnar
Guruvayur ; city ; guruvayur

# Madhya Pradesh
Anuppur ; city ; anuppur
Ashoknagar ; city ; ashoknagar
Balaghat ; city ; balaghat
Barwani ; city ; barwani
Betul ; city ; betul
Bhind ; city ; bhind
Burhanpur ; city ; burhanpur
Chhatarpur ; city ; chhatarpur
Chhindwara ; city ; chhindwara
Damoh ; city ; damoh
Datia ; city ; datia
Dewas ; city ; dewas
Dhar ; city ; dhar ; weak
Dindori ; city ; dindori
Guna ; city ; guna ; weak
Harda ; city ; harda
Hoshangabad | Narmadapuram ; city ; hoshangabad
Jhabua ; city ; jhabua
Katni ; city ; katni
Khandwa ; city ; khandwa
Khargone ; city ; khargone
Mandla ; city ; mandla
Mandsaur ; city ; mandsaur
Morena ; city ; morena
Narsinghpur ; city ; narsinghpur
Neemuch ; city ; neemuch
Panna ; city ; panna ; weak
Raisen ; city ; raisen
Rajgarh ; city ; rajgarh
Ratlam ; city ; ratlam
Rewa ; city ; rewa
Sagar ; city ; sagar ; weak
Satna ; city ; satna
Sehore ; city ; sehore
Seoni ; city ; seoni
Shahdol ; city ; shahdol
Shajapur ; city ; shajapur
Sheopur ; city ; sheopur
Shivpuri ; city ; shivpuri
Sidhi ; city ; sidhi ; weak
Singrauli ; city ; singrauli
Tikamgarh ; city ; tikamgarh
Umaria ; city ; umaria
Vidisha ; city ; vidisha
Khajuraho ; city ; khajuraho
Sanchi ; city ; sanchi
Pachmarhi ; city ; pachmarhi
Omkareshwar ; city ; omkareshwar

# Maharashtra
Akola ; city ; akola
Sambhajinagar ; city ; chhatrapati-sambhajinagar
Beed ; city ; beed
Bhandara ; city ; bhandara ; weak
Buldhana ; city ; buldhana
Chandrapur ; city ; chandrapur
Dhule ; city ; dhule
Gadchiroli ; city ; gadchiroli
Gondia ; city ; gondia
Hingoli ; city ; hingoli
Jalgaon ; city ; jalgaon
Jalna ; city ; jalna
Latur ; city ; latur
Nanded ; city ; nanded
Nandurbar ; city ; nandurbar
Osmanabad | Dharashiv ; city ; osmanabad
Palghar ; city ; palghar
Parbhani ; city ; parbhani
Ratnagiri ; city ; ratnagiri
Sangli ; city ; sangli
Satara ; city ; satara
Sindhudurg ; city ; sindhudurg
Wardha ; city ; wardha
Washim ; city ; washim
Yavatmal ; city ; yavatmal
Navi Mumbai ; city ; navi-mumbai
Pimpri-Chinchwad ; city ; pimpri-chinchwad
Pandharpur ; city ; pandharpur
Malegaon ; city ; malegaon
Bhiwandi ; city ; bhiwandi
Kalyan ; city ; kalyan ; weak
Lonavala ; city ; lonavala
Mahabaleshwar ; city ; mahabaleshwar
Baramati ; city ; baramati

# Odisha, Puducherry
Angul ; city ; angul
Balasore | Baleswar ; city ; balasore
Bargarh ; city ; bargarh
Bhadrak ; city ; bhadrak
Balangir | Bolangir ; city ; balangir
Dhenkanal ; city ; dhenkanal
Ganjam ; city ; ganjam
Berhampur | Brahmapur ; city ; berhampur
Jagatsinghpur ; city ; jagatsinghpur
Jajpur ; city ; jajpur
Jharsuguda ; city ; jharsuguda
Kalahandi ; city ; kalahandi
Kandhamal ; city ; kandhamal
Kendrapara ; city ; kendrapara
Keonjhar ; city ; keonjhar
Koraput ; city ; koraput
Malkangiri ; city ; malkangiri
Mayurbhanj ; city ; mayurbhanj
Nabarangpur ; city ; nabarangpur
Nayagarh ; city ; nayagarh
Rayagada ; city ; rayagada
Sambalpur ; city ; sambalpur
Sundargarh ; city ; sundargarh
Paradip | Paradeep ; city ; paradip
Konark ; city ; konark
Chandipur ; city ; chandipur
Karaikal ; city ; karaikal

# Rajasthan
Banswara ; city ; banswara
Baran ; city ; baran
Barmer ; city ; barmer
Bharatpur ; city ; bharatpur
Bhilwara ; city ; bhilwara
Bundi ; city ; bundi
Chittorgarh ; city ; chittorgarh
Churu ; city ; churu
Dausa ; city ; dausa
Dholpur ; city ; dholpur
Dungarpur ; city ; dungarpur
Hanumangarh ; city ; hanumangarh
Jalore ; city ; jalore
Jhalawar ; city ; jhalawar
Jhunjhunu ; city ; jhunjhunu
Karauli ; city ; karauli
Nagaur ; city ; nagaur
Pali ; city ; pali ; weak
Pratapgarh ; city ; pratapgarh
Rajsamand ; city ; rajsamand
Sawai Madhopur ; city ; sawai-madhopur
Sikar ; city ; sikar
Sirohi ; city ; sirohi
Sri Ganganagar ; city ; sri-ganganagar
Tonk ; city ; tonk
Mount Abu ; city ; mount-abu
Pushkar ; city ; pushkar
Balotra ; city ; balotra
Beawar ; city ; beawar

# Tamil Nadu
Ariyalur ; city ; ariyalur
Cuddalore ; city ; cuddalore
Dharmapuri ; city ; dharmapuri
Dindigul ; city ; dindigul
Erode ; city ; erode
Kanchipuram | Kancheepuram ; city ; kanchipuram
Kanniyakumari ; city ; kanyakumari
Karur ; city ; karur
Krishnagiri ; city ; krishnagiri
Nagapattinam ; city ; nagapattinam
Nagercoil ; city ; nagercoil
Namakkal ; city ; namakkal
Pudukkottai ; city ; pudukkottai
Ramanathapuram ; city ; ramanathapuram
Salem ; city ; salem ; weak
Sivaganga ; city ; sivaganga
Thanjavur | Tanjore ; city ; thanjavur
Theni ; city ; theni
Thoothukudi | Tuticorin ; city ; thoothukudi
Tiruchi ; city ; tiruchirappalli
Tirunelveli ; city ; tirunelveli
Tiruppur ; city ; tiruppur
Tiruvallur ; city ; tiruvallur
Tiruvannamalai ; city ; tiruvannamalai
Villupuram | Viluppuram ; city ; villupuram
Virudhunagar ; city ; virudhunagar
Sivakasi ; city ; sivakasi
Ooty | Udhagamandalam ; city ; ooty
Hosur ; city ; hosur
Sriperumbudur ; city ; sriperumbudur
Kalpakkam ; city ; kalpakkam
Kudankulam ; city ; kudankulam

# Uttar Pradesh, Uttarakhand
Ambedkar Nagar ; city ; ambedkar-nagar
Amethi ; city ; amethi
Amroha ; city ; amroha
Auraiya ; city ; auraiya
Azamgarh ; city ; azamgarh
Baghpat | Bagpat ; city ; baghpat
Bahraich ; city ; bahraich
Ballia ; city ; ballia
Balrampur ; city ; balrampur
Banda ; city ; banda ; weak
Barabanki ; city ; barabanki
Basti ; city ; basti ; weak
Bhadohi ; city ; bhadohi
Bijnor ; city ; bijnor
Budaun | Badaun ; city ; budaun
Bulandshahr ; city ; bulandshahr
Chandauli ; city ; chandauli
Chitrakoot ; city ; chitrakoot
Deoria ; city ; deoria
Etah ; city ; etah
Etawah ; city ; etawah
Farrukhabad ; city ; farrukhabad
Fatehpur ; city ; fatehpur
Firozabad ; city ; firozabad
Ghazipur ; city ; ghazipur
Gonda ; city ; gonda
Hapur ; city ; hapur
Hardoi ; city ; hardoi
Jalaun ; city ; jalaun
Jaunpur ; city ; jaunpur
Kannauj ; city ; kannauj
Kasganj ; city ; kasganj
Kaushambi ; city ; kaushambi
Kushinagar ; city ; kushinagar
Lalitpur ; city ; lalitpur
Maharajganj ; city ; maharajganj
Mahoba ; city ; mahoba
Mainpuri ; city ; mainpuri
Mau ; city ; mau
Mirzapur ; city ; mirzapur
Pilibhit ; city ; pilibhit
Rae Bareli | Raebareli ; city ; rae-bareli
Rampur ; city ; rampur
Sambhal ; city ; sambhal ; weak
Sant Kabir Nagar ; city ; sant-kabir-nagar
Shahjahanpur ; city ; shahjahanpur
Shamli ; city ; shamli
Shravasti ; city ; shravasti
Siddharthnagar ; city ; siddharthnagar
Sitapur ; city ; sitapur
Sonbhadra ; city ; sonbhadra
Sultanpur ; city ; sultanpur
Unnao ; city ; unnao
Vrindavan ; city ; vrindavan
Sarnath ; city ; sarnath
Sahibabad ; city ; sahibabad
Modinagar ; city ; modinagar
Dadri ; city ; dadri
Almora ; city ; almora
Bageshwar ; city ; bageshwar
Chamoli ; city ; chamoli
Champawat ; city ; champawat
Pauri ; city ; pauri
Pithoragarh ; city ; pithoragarh
Rudraprayag ; city ; rudraprayag
Tehri ; city ; tehri
Rudrapur ; city ; rudrapur
Uttarkashi ; city ; uttarkashi
Haldwani ; city ; haldwani
Mussoorie ; city ; mussoorie
Roorkee ; city ; roorkee
Joshimath ; city ; joshimath
Kashipur ; city ; kashipur

# West Bengal
Bankura ; city ; bankura
Bardhaman | Burdwan ; city ; bardhaman
Birbhum ; city ; birbhum
Cooch Behar ; city ; cooch-behar
Haldia ; city ; haldia
Hooghly ; city ; hooghly
Jalpaiguri ; city ; jalpaiguri
Jhargram ; city ; jhargram
Kalimpong ; city ; kalimpong
Kharagpur ; city ; kharagpur
Malda ; city ; malda
Midnapore | Medinipur ; city ; midnapore
Murshidabad ; city ; murshidabad
Nadia ; city ; nadia ; weak
Purulia ; city ; purulia
Sandeshkhali ; city ; sandeshkhali
Nandigram ; city ; nandigram
Singur ; city ; singur
Santiniketan | Shantiniketan ; city ; santiniketan
Basirhat ; city ; basirhat
