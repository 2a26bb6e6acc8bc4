# SPDX-License-Identifier: CC0-1.0
# forms ; before (a date, goes with it) | after (a date, goes with it) | pronoun (a subject that only points) | auxiliary (goes with it) | particle (of the verb before it)
# | backdrop (begins a clause that only tells when another was so) | subject, object (a relative word that is its clause's, a pronoun that is its object) | light (a verb that makes one
# verb with the noun before it) | dangling (left out at the end) | possessive (opens a noun phrase) | owned (a noun that tells of what it is of) | passive (behind a verb, makes it a passive)
# | aside (behind a comma, begins what is told beside) | having (behind a comma, begins what the subject had done before) | such (points at the relative clause behind it)
इसके | उसके | इससे | उससे | ठीक | महज़ | पहले | सबसे पहले ; before
क़रीब | लगभग | तक़रीबन | दिनांक | दिनाँक | तारीख़ | साल | वर्ष | सन | सन् ; before
हुआ | हुई | हुए | आयोजित | ही | भी ; after
उन्होंने | इन्होंने | इसने | उसने | इन्होनें | उन्होनें | वह | वे ; pronoun
जो ; subject
जिसे | जिन्हें | जिसको | जिनको | इसे | इन्हें | उसे | उन्हें ; object
की | किया | किए | कर | करी | दी | दिया | दिए | हुआ | हुई | हुए | हो | गया | गई | गए | गयी | गये | गईं | गयीं | पड़ा | पड़ी | पड़े | लिया | ली | लिए ; light
शुरुआत | शुरूआत | आरंभ | जन्म | निधन | देहांत | मौत | मृत्यु | नाम | गठन | स्थापना | निर्माण | अंत | समापन ; owned
जाएगा | जाएगी | जाएँगे | जाएँगी | जाना | जानी | जाने | जाता | जाती | जाते ; passive
यानी | यानि | अर्थात | मतलब ; aside
ऐसा | ऐसे | ऐसी | इतना | इतने | इतनी | वैसा | वैसे | वैसी ; such
