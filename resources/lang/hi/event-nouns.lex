# SPDX-License-Identifier: CC0-1.0
# forms ; kind of event    nouns that name events
बैठक | बैठकें | बैठकों ; meeting
मुलाक़ात | मुलाक़ातें | मुलाक़ातों ; meeting
भेंट | भेंटें | भेंटों ; meeting
मीटिंग | मीटिंगें | मीटिंगों ; meeting
सभा | सभाएँ | सभाओं ; meeting
महासभा | महासभाएँ | महासभाओं ; meeting
जनसभा | जनसभाएँ | जनसभाओं ; meeting
आमसभा | आमसभाएँ | आमसभाओं ; meeting
आम सभा | आम सभाएँ | आम सभाओं ; meeting
चुनावी सभा | चुनावी सभाएँ | चुनावी सभाओं ; meeting
अधिवेशन | अधिवेशनों ; meeting
महाधिवेशन | महाधिवेशनों ; meeting
सत्र | सत्रों ; meeting
विशेष सत्र | विशेष सत्रों ; meeting
शीतकालीन सत्र ; meeting
मानसून सत्र ; meeting
बजट सत्र ; meeting
गोष्ठी | गोष्ठियाँ | गोष्ठियों ; meeting
संगोष्ठी | संगोष्ठियाँ | संगोष्ठियों ; meeting
वेबिनार | वेबिनारों ; meeting
सेमिनार | सेमिनारों ; meeting
कार्यशाला | कार्यशालाएँ | कार्यशालाओं ; meeting
पंचायत | पंचायतें | पंचायतों ; meeting
महापंचायत | महापंचायतें | महापंचायतों ; meeting
खाप पंचायत | खाप पंचायतें | खाप पंचायतों ; meeting
जनता दरबार | जनता दरबारों ; meeting
दरबार | दरबारों ; meeting
कॉन्फ़्रेंस | कॉन्फ़्रेंसें | कॉन्फ़्रेंसों ; meeting
कांफ़्रेंस | कांफ़्रेंसें | कांफ़्रेंसों ; meeting
वर्कशॉप | वर्कशॉपें | वर्कशॉपों ; meeting
साक्षात्कार ; meeting
पेशी | पेशीें | पेशीों ; meeting
सिम्पोज़ियम | सिम्पोज़ियमों ; meeting
वार्ता | वार्ताएँ | वार्ताओं ; talks
शांति वार्ता | शांति वार्ताएँ | शांति वार्ताओं ; talks
द्विपक्षीय वार्ता | द्विपक्षीय वार्ताएँ | द्विपक्षीय वार्ताओं ; talks
बातचीत ; talks
बात-चीत ; talks
चर्चा | चर्चाएँ | चर्चाओं ; talks
परामर्श | परामर्शों ; talks
विचार-विमर्श | विचार-विमर्शों ; talks
विमर्श | विमर्शों ; talks
संवाद | संवादों ; talks
बहस ; talks
मंथन | मंथनों ; talks
सलाह-मशविरा ; talks
टू प्लस टू वार्ता ; talks
मध्यस्थता ; talks
सम्मेलन | सम्मेलनों ; summit
शिखर सम्मेलन | शिखर सम्मेलनों ; summit
महासम्मेलन | महासम्मेलनों ; summit
शिखर वार्ता ; summit
समिट ; summit
कॉन्क्लेव | कॉन्क्लेवों ; summit
फ़ोरम ; summit
यात्रा | यात्राएँ | यात्राओं ; visit
पदयात्रा | पदयात्राएँ | पदयात्राओं ; visit
रथयात्रा | रथयात्राएँ | रथयात्राओं ; visit
तीर्थयात्रा | तीर्थयात्राएँ | तीर्थयात्राओं ; visit
शवयात्रा | शवयात्राएँ | शवयात्राओं ; visit
शोभायात्रा | शोभायात्राएँ | शोभायात्राओं ; visit
अंतिम यात्रा | अंतिम यात्राएँ | अंतिम यात्राओं ; visit
राजकीय यात्रा | राजकीय यात्राएँ | राजकीय यात्राओं ; visit
दौरा | दौरे | दौरों ; visit
भ्रमण | भ्रमणों ; visit
निरीक्षण | निरीक्षणों ; visit
आगमन | आगमनों ; visit
प्रवास | प्रवासों ; visit
प्रस्थान | प्रस्थानों ; visit
वापसी ; visit
पलायन | पलायनों ; visit
चुनाव | चुनावों ; election
लोकसभा चुनाव | लोकसभा चुनावों ; election
विधानसभा चुनाव | विधानसभा चुनावों ; election
उपचुनाव | उपचुनावों ; election
उप-चुनाव | उप-चुनावों ; election
आम चुनाव ; election
निर्वाचन | निर्वाचनों ; election
मतदान | मतदानों ; election
वोटिंग ; election
मतगणना ; election
नामांकन | नामांकनों ; election
जनमत संग्रह | जनमत संग्रहों ; election
चुनाव प्रचार ; election
विश्वास मत | विश्वास मतों ; election
शक्ति परीक्षण ; election
मध्यावधि चुनाव ; election
पोलिंग ; election
समझौता | समझौते | समझौतों ; agreement
क़रार | क़रारों ; agreement
संधि | संधियाँ | संधियों ; agreement
हस्ताक्षर | हस्ताक्षरों ; agreement
अनुबंध | अनुबंधों ; agreement
एमओयू ; agreement
समझौता ज्ञापन | समझौता ज्ञापनों ; agreement
युद्धविराम ; agreement
युद्ध विराम ; agreement
संघर्षविराम ; agreement
संघर्ष विराम ; agreement
विलय | विलयों ; agreement
गठबंधन | गठबंधनों ; agreement
सुलह ; agreement
फ़ैसला | फ़ैसले | फ़ैसलों ; decision
निर्णय | निर्णयों ; decision
घोषणा | घोषणाएँ | घोषणाओं ; decision
ऐलान | ऐलानों ; decision
एलान ; decision
आदेश | आदेशों ; decision
निर्देश | निर्देशों ; decision
प्रस्ताव | प्रस्तावों ; decision
संकल्प | संकल्पों ; decision
मंज़ूरी | मंज़ूरियाँ | मंज़ूरियों ; decision
स्वीकृति | स्वीकृतियाँ | स्वीकृतियों ; decision
अनुमोदन ; decision
अधिसूचना | अधिसूचनाएँ | अधिसूचनाओं ; decision
संशोधन | संशोधनों ; decision
राष्ट्रपति शासन ; decision
आपातकाल ; decision
इमरजेंसी ; decision
प्रतिबंध | प्रतिबंधों ; decision
नोटबंदी ; decision
तालाबंदी ; decision
आचार संहिता ; decision
बयान | बयानों ; statement
वक्तव्य | वक्तव्यों ; statement
भाषण | भाषणों ; statement
संबोधन | संबोधनों ; statement
अभिभाषण | अभिभाषणों ; statement
प्रेस वार्ता ; statement
प्रेसवार्ता ; statement
प्रेस कॉन्फ़्रेंस ; statement
पत्रकार वार्ता ; statement
संवाददाता सम्मेलन ; statement
प्रेस विज्ञप्ति ; statement
चेतावनी | चेतावनियाँ | चेतावनियों ; statement
इंटरव्यू | इंटरव्यूों ; statement
सुनवाई | सुनवाइयाँ | सुनवाइयों ; court
मुक़दमा ; court
मुक़दमे ; court
महाभियोग | महाभियोगों ; court
गिरफ़्तारी | गिरफ़्तारियाँ | गिरफ़्तारियों ; court
रिहाई ; court
ज़मानत ; court
फाँसी | फाँसियाँ | फाँसियों ; court
छापेमारी ; court
छापा ; court
छापे ; court
जाँच ; court
पूछताछ ; court
तलाशी ; court
दोषसिद्धि ; court
सज़ा ; court
बर्खास्तगी ; court
निलंबन ; court
निष्कासन ; court
प्रत्यर्पण ; court
आत्मसमर्पण ; court
समर्पण ; court
नियुक्ति | नियुक्तियाँ | नियुक्तियों ; appointment
इस्तीफ़ा ; appointment
इस्तीफ़े ; appointment
शपथ ग्रहण ; appointment
शपथग्रहण ; appointment
शपथ ग्रहण समारोह ; appointment
पदभार ग्रहण ; appointment
कार्यभार ग्रहण ; appointment
ताजपोशी ; appointment
राज्याभिषेक ; appointment
पदोन्नति ; appointment
तबादला ; appointment
तबादले ; appointment
तैनाती ; appointment
सेवानिवृत्ति ; appointment
मंत्रिमंडल विस्तार ; appointment
कैबिनेट विस्तार ; appointment
फेरबदल ; appointment
तख़्तापलट ; appointment
उद्घाटन | उद्घाटनों ; opening
लोकार्पण | लोकार्पणों ; opening
शिलान्यास | शिलान्यासों ; opening
शुभारंभ | शुभारंभों ; opening
विमोचन | विमोचनों ; opening
अनावरण | अनावरणों ; opening
भूमि पूजन | भूमि पूजनों ; opening
भूमिपूजन ; opening
समापन | समापनों ; opening
प्राण प्रतिष्ठा ; opening
स्थापना ; opening
गठन ; opening
लॉन्च ; opening
लॉन्चिंग ; opening
प्रक्षेपण ; opening
परीक्षण ; opening
परमाणु परीक्षण ; opening
नामकरण ; opening
हमला | हमले | हमलों ; attack
आतंकी हमला | आतंकी हमले | आतंकी हमलों ; attack
आतंकवादी हमला | आतंकवादी हमले | आतंकवादी हमलों ; attack
हवाई हमला | हवाई हमले | हवाई हमलों ; attack
आत्मघाती हमला | आत्मघाती हमले | आत्मघाती हमलों ; attack
विस्फोट | विस्फोटों ; attack
धमाका | धमाके | धमाकों ; attack
बम विस्फोट | बम विस्फोटों ; attack
हत्याकांड | हत्याकांडों ; attack
हत्या | हत्याएँ | हत्याओं ; attack
नरसंहार | नरसंहारों ; attack
क़त्ल | क़त्लों ; attack
क़त्लेआम ; attack
गोलीबारी ; attack
फ़ायरिंग ; attack
गोलाबारी ; attack
बमबारी ; attack
अपहरण ; attack
बलात्कार ; attack
दुष्कर्म ; attack
लूट ; attack
डकैती ; attack
चोरी ; attack
मुठभेड़ | मुठभेड़ों ; attack
एनकाउंटर ; attack
घुसपैठ ; attack
हाईजैक ; attack
सर्जिकल स्ट्राइक ; attack
एयर स्ट्राइक ; attack
एयरस्ट्राइक ; attack
मॉब लिंचिंग ; attack
पथराव ; attack
आगज़नी ; attack
लाठीचार्ज ; attack
झड़प ; attack
झड़पें ; attack
झड़पों ; attack
हिंसा ; attack
दंगा ; attack
दंगे ; attack
दंगों ; attack
बवाल ; attack
साज़िश ; attack
युद्ध | युद्धों ; war
महायुद्ध | महायुद्धों ; war
विश्व युद्ध | विश्व युद्धों ; war
विश्वयुद्ध | विश्वयुद्धों ; war
गृहयुद्ध | गृहयुद्धों ; war
संग्राम | संग्रामों ; war
लड़ाई ; war
लड़ाइयाँ ; war
लड़ाइयों ; war
संघर्ष | संघर्षों ; war
जंग ; war
आक्रमण ; war
अभियान | अभियानों ; war
ऑपरेशन | ऑपरेशनों ; war
घेराबंदी ; war
विद्रोह ; war
क्रांति ; war
बग़ावत ; war
विभाजन ; war
बँटवारा ; war
बँटवारे ; war
स्वतंत्रता ; war
आज़ादी ; war
युद्धाभ्यास ; war
सैन्य अभ्यास ; war
संयुक्त अभ्यास ; war
प्रदर्शन | प्रदर्शनों ; protest
विरोध प्रदर्शन | विरोध प्रदर्शनों ; protest
आंदोलन | आंदोलनों ; protest
सत्याग्रह ; protest
हड़ताल | हड़तालें | हड़तालों ; protest
भूख हड़ताल ; protest
अनशन | अनशनों ; protest
धरना ; protest
धरने ; protest
घेराव ; protest
भारत बंद ; protest
चक्का जाम ; protest
रैली | रैलियाँ | रैलियों ; protest
जुलूस | जुलूसों ; protest
मार्च | मार्चों ; protest
कैंडल मार्च ; protest
रोड शो ; protest
रोडशो ; protest
रेल रोको ; protest
बहिष्कार ; protest
वॉकआउट ; protest
वाकआउट ; protest
भूकंप | भूकंपों ; disaster
बाढ़ ; disaster
सूखा ; disaster
सुनामी ; disaster
तूफ़ान | तूफ़ानों ; disaster
चक्रवात | चक्रवातों ; disaster
भूस्खलन ; disaster
हिमस्खलन ; disaster
हादसा | हादसे | हादसों ; disaster
दुर्घटना | दुर्घटनाएँ | दुर्घटनाओं ; disaster
घटना | घटनाएँ | घटनाओं ; disaster
त्रासदी ; disaster
आपदा ; disaster
अग्निकांड ; disaster
आग ; disaster
भगदड़ ; disaster
महामारी ; disaster
प्रकोप ; disaster
अकाल ; disaster
बादल फटना ; disaster
विमान हादसा ; disaster
रेल हादसा ; disaster
सड़क हादसा ; disaster
सड़क दुर्घटना ; disaster
रेल दुर्घटना ; disaster
विमान दुर्घटना ; disaster
बारिश ; disaster
ओलावृष्टि ; disaster
लॉकडाउन ; disaster
कर्फ़्यू ; disaster
टीकाकरण ; disaster
टीकाकरण अभियान ; disaster
सूर्य ग्रहण ; disaster
सूर्यग्रहण ; disaster
चंद्र ग्रहण ; disaster
चंद्रग्रहण ; disaster
जन्म ; life
निधन ; life
मृत्यु ; life
मौत ; life
मौतें ; life
मौतों ; life
देहांत ; life
स्वर्गवास ; life
अंत्येष्टि ; life
अंतिम संस्कार ; life
शादी ; life
शादियाँ ; life
शादियों ; life
विवाह ; life
निकाह ; life
सगाई ; life
तलाक़ ; life
जयंती ; life
पुण्यतिथि ; life
जन्मदिन ; life
जन्मशती ; life
वर्षगाँठ ; life
शहादत ; life
बलिदान ; life
महापरिनिर्वाण ; life
अस्पताल में भर्ती ; life
गृहप्रवेश ; life
गृह प्रवेश ; life
मुंडन ; life
श्राद्ध ; life
श्रद्धांजलि सभा ; life
शोकसभा ; life
शोक सभा ; life
मैच | मैचों ; sport
टूर्नामेंट | टूर्नामेंटों ; sport
मुक़ाबला | मुक़ाबले | मुक़ाबलों ; sport
प्रतियोगिता | प्रतियोगिताएँ | प्रतियोगिताओं ; sport
स्पर्धा | स्पर्धाएँ | स्पर्धाओं ; sport
फ़ाइनल ; sport
सेमीफ़ाइनल ; sport
सेमी फ़ाइनल ; sport
क्वार्टर फ़ाइनल ; sport
विश्व कप ; sport
विश्वकप ; sport
वर्ल्ड कप ; sport
एशिया कप ; sport
ओलंपिक ; sport
ओलिंपिक ; sport
राष्ट्रमंडल खेल ; sport
एशियाई खेल ; sport
टेस्ट मैच ; sport
वनडे ; sport
टी-ट्वेंटी ; sport
चैंपियनशिप ; sport
लीग ; sport
ट्रॉफ़ी ; sport
नीलामी ; sport
दौड़ ; sport
मैराथन ; sport
शतक ; sport
दंगल ; sport
परीक्षा ; study
परीक्षाएँ ; study
परीक्षाओं ; study
इम्तिहान ; study
प्रवेश परीक्षा ; study
भर्ती परीक्षा ; study
काउंसलिंग ; study
काउंसिलिंग ; study
परिणाम ; study
परिणामों ; study
नतीजे ; study
नतीजों ; study
रिज़ल्ट ; study
दीक्षांत समारोह ; study
दाख़िला ; study
दाख़िले ; study
प्रवेश ; study
भर्ती ; study
प्रशिक्षण ; study
प्रशिक्षण शिविर ; study
पंजीकरण ; study
आवेदन ; study
व्याख्यान ; study
प्रतियोगी परीक्षा ; study
समारोह | समारोहों ; festival
कार्यक्रम | कार्यक्रमों ; festival
आयोजन | आयोजनों ; festival
उत्सव | उत्सवों ; festival
महोत्सव | महोत्सवों ; festival
मेला | मेले | मेलों ; festival
पर्व | पर्वों ; festival
त्योहार | त्योहारों ; festival
त्यौहार | त्यौहारों ; festival
कुंभ ; festival
महाकुंभ ; festival
कुंभ मेला ; festival
पुस्तक मेला ; festival
प्रदर्शनी ; festival
प्रदर्शनियाँ ; festival
परेड ; festival
झाँकी ; festival
कवि सम्मेलन ; festival
मुशायरा ; festival
फ़िल्म महोत्सव ; festival
फ़िल्म समारोह ; festival
शिविर ; festival
शिविरों ; festival
रक्तदान शिविर ; festival
सम्मान समारोह ; festival
पुरस्कार समारोह ; festival
पुरस्कार वितरण ; festival
रिलीज़ ; festival
प्रीमियर ; festival
कॉन्सर्ट ; festival
संगीत समारोह ; festival
मंचन ; festival
प्रसारण ; festival
प्रकाशन ; festival
पूजा ; festival
हवन ; festival
यज्ञ ; festival
कथा ; festival
भंडारा ; festival
महाआरती ; festival
स्वतंत्रता दिवस समारोह ; festival
गणतंत्र दिवस समारोह ; festival
हज ; festival
अमरनाथ यात्रा ; festival
चारधाम यात्रा ; festival
कांवड़ यात्रा ; festival
बजट ; economy
बजट पेश ; economy
बिक्री ; economy
ख़रीद ; economy
अधिग्रहण ; economy
निवेश ; economy
सौदा ; economy
सौदे ; economy
सौदों ; economy
आईपीओ ; economy
निविदा ; economy
निविदाएँ ; economy
टेंडर ; economy
वितरण ; economy
भुगतान ; economy
कटौती ; economy
वृद्धि ; economy
बढ़ोतरी ; economy
गिरावट ; economy
मंदी ; economy
छंटनी ; economy
जनगणना ; economy
सर्वेक्षण ; economy
सर्वे ; economy
समीक्षा ; economy
आपूर्ति ; economy
निर्माण ; economy
मरम्मत ; economy
अंतिम तिथि ; economy
आख़िरी तारीख़ ; economy
