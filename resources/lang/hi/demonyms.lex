# SPDX-License-Identifier: CC0-1.0
# forms ; key of the place in places.lex [; weak]    adjectives and peoples of places
अफ़ग़ान | अफ़ग़ानी | अफ़ग़ानिस्तानी ; afghanistan
अल्बानियाई ; albania
अल्जीरियाई ; algeria
अंगोलाई ; angola
अर्जेंटीनी | अर्जेंटीनियाई ; argentina
आर्मेनियाई | आर्मीनियाई ; armenia
ऑस्ट्रेलियाई | आस्ट्रेलियाई ; australia
ऑस्ट्रियाई | आस्ट्रियाई ; austria
अज़रबैजानी ; azerbaijan
बहरीनी ; bahrain
बांग्लादेशी | बंगलादेशी ; bangladesh
बेलारूसी ; belarus
बेल्जियाई ; belgium
भूटानी ; bhutan
बोलीवियाई ; bolivia
बोस्नियाई ; bosnia-and-herzegovina
ब्राज़ीली | ब्राज़ीलियाई ; brazil
बुल्गारियाई | बल्गारियाई ; bulgaria
कंबोडियाई ; cambodia
कैमरूनी ; cameroon
कनाडाई | कैनेडियाई | कनेडियन | कैनेडियन ; canada
चिलियाई ; chile
चीनी | चाइनीज़ ; china ; weak
कोलंबियाई ; colombia
कांगोली ; congo
क्रोएशियाई ; croatia
क्यूबाई | क्यूबन ; cuba
चेक ; czechia ; weak
डेनिश ; denmark
मिस्री ; egypt
एस्टोनियाई ; estonia
इथियोपियाई ; ethiopia
फ़िजियाई ; fiji
फ़िनिश | फ़िनलैंडी ; finland
फ़्रांसीसी | फ़्रेंच ; france
जॉर्जियाई ; georgia
जर्मन ; germany
घानाई ; ghana
यूनानी | ग्रीक ; greece
हैतियाई ; haiti
हंगेरियाई | हंगेरियन ; hungary
भारतीय | भारतीयों | हिंदुस्तानी ; india
इंडोनेशियाई ; indonesia
ईरानी ; iran
इराक़ी ; iraq
आयरिश ; ireland
इस्राइली | इज़राइली | इज़रायली | इसराइली ; israel
इतालवी | इटालियन | इटैलियन ; italy
जमैकाई ; jamaica
जापानी | जापानियों ; japan
जॉर्डनी ; jordan
कज़ाख़ ; kazakhstan
केन्याई | कीनियाई ; kenya
कुवैती ; kuwait
किर्गिज़ | किर्गिज़ी ; kyrgyzstan
लाओसी ; laos
लातवियाई ; latvia
लेबनानी ; lebanon
लीबियाई ; libya
लिथुआनियाई ; lithuania
मलेशियाई ; malaysia
मालदीवी | मालदीवियाई ; maldives
माल्टाई ; malta
मॉरीशसी ; mauritius
मैक्सिकन | मेक्सिकन | मैक्सिकी ; mexico
मंगोलियाई | मंगोल ; mongolia
मोरक्कन ; morocco
बर्मी | म्यांमारी ; myanmar
नामीबियाई ; namibia
नेपाली ; nepal
डच ; netherlands
नाइजीरियाई ; nigeria
उत्तर कोरियाई | उत्तरी कोरियाई ; north-korea
नॉर्वेजियन | नार्वेजियन | नॉर्वेजियाई ; norway
ओमानी ; oman
पाकिस्तानी | पाकिस्तानियों ; pakistan
पाकी ; pakistan ; weak
फ़िलिस्तीनी | फ़लस्तीनी | फ़लीस्तीनी | फ़िलीस्तीनी ; palestine
पेरूवियाई ; peru
फ़िलिपीनी | फ़िलीपीनी ; philippines
पोलिश ; poland
पुर्तगाली ; portugal
क़तरी ; qatar
रोमानियाई | रूमानियाई ; romania
रूसी | रूसियों ; russia
रवांडाई ; rwanda
सऊदी | सउदी ; saudi-arabia
सर्बियाई ; serbia
सिंगापुरी ; singapore
स्लोवाक ; slovakia
स्लोवेनियाई ; slovenia
सोमाली | सोमालियाई ; somalia
दक्षिण अफ़्रीकी ; south-africa
दक्षिण कोरियाई | दक्षिणी कोरियाई ; south-korea
स्पेनी | स्पेनिश | स्पैनिश ; spain
श्रीलंकाई ; sri-lanka
सूडानी ; sudan
स्वीडिश | स्वीडनी ; sweden
स्विस ; switzerland
सीरियाई ; syria
ताइवानी ; taiwan
ताजिक ; tajikistan
तंज़ानियाई ; tanzania
थाई | थाइलैंडी ; thailand
ट्यूनीशियाई ; tunisia
तुर्क ; turkey
तुर्कमेन ; turkmenistan
युगांडाई ; uganda
यूक्रेनी | युक्रेनी | यूक्रेनियाई ; ukraine
अमीराती | इमाराती ; united-arab-emirates
ब्रिटिश | ब्रितानी | बर्तानवी | अंग्रेज़ | अंग्रेज़ों ; united-kingdom
अमेरिकी | अमरीकी | अमेरिकन | अमेरिकियों ; united-states
उज़्बेक | उज़बेक | उज़्बेकी ; uzbekistan
वेनेज़ुएलाई ; venezuela
वियतनामी | विएतनामी ; vietnam
यमनी ; yemen
ज़िंबाब्वेई ; zimbabwe
सोवियत ; soviet-union
असमिया | असमी ; assam
बिहारी ; bihar ; weak
छत्तीसगढ़ी ; chhattisgarh
गोवाई ; goa
गुजराती ; gujarat
हरियाणवी ; haryana
हिमाचली ; himachal-pradesh
झारखंडी ; jharkhand
कन्नड़ ; karnataka
केरलवासी | मलयाली ; kerala
मराठी | महाराष्ट्रीयन ; maharashtra
मणिपुरी ; manipur
मिज़ो ; mizoram
ओड़िया | उड़िया ; odisha
पंजाबी ; punjab
राजस्थानी ; rajasthan
तमिल ; tamil-nadu
उत्तराखंडी ; uttarakhand
बंगाली ; west-bengal
लद्दाखी ; ladakh
स्कॉटिश ; scotland
एशियाई ; asia
यूरोपीय | योरोपीय ; europe
अफ़्रीकी ; africa
कश्मीरी | काश्मीरी ; kashmir
तिब्बती ; tibet
बलूच | बलोच ; balochistan
सिंधी ; sindh
