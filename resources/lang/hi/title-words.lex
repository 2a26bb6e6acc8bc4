# SPDX-License-Identifier: CC0-1.0
# forms ; before (a date, goes with it) | after (a date, goes with it) | pronoun (a subject that only points) | auxiliary (goes with it) | particle (of the verb before it)
# | backdrop (begins a clause that only tells when another was so) | subject, object (a relative word that is its clause's, a pronoun that is its object) | light (a verb that makes one
# verb with the noun before it) | dangling (left out at the end) | possessive (opens a noun phrase) | owned (a noun that tells of what it is of) | passive (behind a verb, makes it a passive)
# | aside (behind a comma, begins what is told beside) | having (behind a comma, begins what the subject had done before) | such (points at the relative clause behind it)
# | edition (a noun whose name a year may end) | made (says what was done to the noun behind it, and is no verb) | same (points at the name of what was told of)
# | boundary (between two verbs, begins what the date behind it is of) | state (what a person becomes)
# | condition (begins what isn't said to be so) | byline (ends who reports, before the date that a report begins with)
इसके | उसके | इससे | उससे | ठीक | महज़ | पहले | सबसे पहले ; before
क़रीब | लगभग | तक़रीबन | दिनांक | दिनाँक | तारीख़ | साल | वर्ष | सन | सन् ; before
हुआ | हुई | हुए | आयोजित | ही | भी ; after
होने वाला | होने वाली | होने वाले | शुरू होने वाला | शुरू होने वाली | शुरू होने वाले | आरंभ होने वाला | आरंभ होने वाली | आरंभ होने वाले ; after
आयोजित होने वाला | आयोजित होने वाली | आयोजित होने वाले | खेला जाने वाला | खेले जाने वाले | लगने वाला | लगने वाली | लगने वाले ; after
शुरू होकर | आरंभ होकर | प्रारंभ होकर ; after
उन्होंने | इन्होंने | इसने | उसने | इन्होनें | उन्होनें | वह | वे ; pronoun
जो ; subject
जिसे | जिन्हें | जिसको | जिनको | इसे | इन्हें | उसे | उन्हें ; object
की | किया | किए | कर | करी | दी | दिया | दिए | हुआ | हुई | हुए | हो | गया | गई | गए | गयी | गये | गईं | गयीं | पड़ा | पड़ी | पड़े | लिया | ली | लिए ; light
शुरुआत | शुरूआत | आरंभ | जन्म | निधन | देहांत | मौत | मृत्यु | नाम | गठन | स्थापना | निर्माण | अंत | समापन ; owned
जाएगा | जाएगी | जाएँगे | जाएँगी | जाना | जानी | जाने | जाता | जाती | जाते ; passive
यानी | यानि | अर्थात | मतलब ; aside
ऐसा | ऐसे | ऐसी | इतना | इतने | इतनी | वैसा | वैसे | वैसी ; such
ओलंपिक | ओलिंपिक | पैरालंपिक | कप | विश्वकप | ट्रॉफ़ी | लीग | खेल | खेलों | चैंपियनशिप | आईपीएल | इयर | ईयर | बजट | चुनाव | जनगणना | नीति | अधिनियम ; edition
एक्ट | क़ानून | विधेयक | संहिता | नियमावली | सम्मेलन | समिट | एक्सपो | महोत्सव | पुरस्कार | अवॉर्ड | परीक्षा | अभियान | मिशन ; edition
ब्यूरो | संवाददाता | न्यूज़ | टाइम्स | डेस्क | एजेंसी | न्यूज़ नेटवर्क | समाचार सेवा ; byline
जारी | प्रकाशित | पारित | प्रस्तुत | निर्मित | स्थापित | गठित | दायर | घोषित | प्रायोजित | लिखित ; made
इसी | उसी ; same
सेवानिवृत्त | रिटायर | गिरफ़्तार | रिहा | नियुक्त | निर्वाचित | शहीद | घायल | रवाना | सम्मानित | स्नातक | पदोन्नत | दिवंगत | पराजित | विजयी ; state
अगर | यदि ; condition
