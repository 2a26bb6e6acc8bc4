# SPDX-License-Identifier: CC0-1.0
# forms ; tense (past present future none) ; aspect (perfect progressive habitual infinitive imperative copula participle passive none) [; weak]
# weak: also another word, so it counts only at the end of a clause
# The future in -एगा, -एंगे, -ऊँगा is told by its ending, in endings.lex

# होना, and the auxiliaries
था | थे | थी | थीं ; past ; copula
है | हैं | हूँ ; present ; copula
हो ; present ; copula ; weak
हों ; future ; copula ; weak
होगा | होगी | होंगे | होंगी | होंगें | होगें | होगे | होएगा | होएगी ; future ; copula
हूँगा | हूँगी | होऊँगा | होऊँगी ; future ; copula
# A meeting that was called is one to come
बुलाई गई है | बुलाई है | बुलाया गया है | बुलाया है | रखी गई है | रखा गया है ; future ; none
हुआ | हुए | हुई | हुईं | हुवा | हुवे ; past ; perfect
होता | होते | होती | होतीं ; none ; habitual
होना | होनी | होने | होनीं ; none ; infinitive
होकर ; none ; participle
गया | गए | गई | गईं ; past ; perfect
जाता | जाते | जाती | जातीं ; none ; habitual
जाना | जानी | जाने | जानीं ; none ; infinitive
जाकर ; none ; participle
जाएगा | जाएगी | जाएँगे | जाएँगी | जाएगें | जायगा | जायगी | जावेगा | जावेगी | जावेंगे ; future ; passive
जाए | जाएँ ; future ; passive
चुका | चुके | चुकी | चुकीं ; past ; perfect
चुकता | चुकते | चुकती ; none ; habitual
रहा | रहे | रही | रहीं ; none ; progressive
# What stood or stayed so: रहा behind what is no stem of a verb
बंद रहा | बंद रहे | बंद रही | बंद रहीं | खुला रहा | खुले रहे | खुली रही | जारी रहा | जारी रहे | जारी रही | जारी रहीं ; past ; perfect
सफल रहा | सफल रहे | सफल रही | असफल रहा | असफल रहे | असफल रही | विफल रहा | विफल रहे | विफल रही | बेनतीजा रहा | बेनतीजा रही ; past ; perfect
मौजूद रहा | मौजूद रहे | मौजूद रही | उपस्थित रहा | उपस्थित रहे | उपस्थित रही | अनुपस्थित रहा | अनुपस्थित रहे | अनुपस्थित रही | शामिल रहे | शामिल रही ; past ; perfect
स्थिर रहा | स्थिर रही | शांत रहा | शांत रही | ठप रहा | ठप रही | ठप रहे | बाधित रहा | बाधित रही | प्रभावित रहा | प्रभावित रही | निलंबित रहा | निलंबित रही ; past ; perfect
प्रतिशत रहा | प्रतिशत रही | करोड़ रहा | करोड़ रही | करोड़ रहे | लाख रहा | लाख रही | लाख रहे | हज़ार रहा | हज़ार रही | हज़ार रहे | हजार रहा | हजार रही ; past ; perfect
रुपये रहा | रुपये रही | रुपए रहा | रुपए रही | टन रहा | टन रही | टन रहे | डिग्री रहा | फ़ीसदी रहा | फ़ीसदी रही | फीसदी रहा | फीसदी रही ; past ; perfect
अच्छा रहा | अच्छी रही | अच्छे रहे | बेहतर रहा | बेहतर रही | ख़राब रहा | ख़राब रही | ख़राब रहे | कम रहा | कम रही | कम रहे | अधिक रहा | अधिक रही ; past ; perfect
रहता | रहते | रहती | रहतीं ; none ; habitual
रहना | रहने | रहनी ; none ; infinitive
रहकर ; none ; participle
जा रहा है | जा रही है | जा रहे हैं | जा रही हैं ; present ; progressive
किया जा रहा | की जा रही | किए जा रहे ; none ; progressive
सकता | सकते | सकती | सकतीं | जा सकता | जा सकते | जा सकती | जा सकतीं ; none ; modal
सका | सके | सकी | सकीं ; past ; perfect
चाहिए | चाहिएँ ; none ; infinitive
पाया | पाए | पाईं ; past ; perfect
पाई ; past ; perfect ; weak
किया | किए | कीं ; past ; perfect
की ; past ; perfect ; weak
किया गया | किए गए | की गई | की गईं | दिया गया | दिए गए | दी गई | दी गईं | लिया गया | लिए गए | ली गई | ली गईं ; past ; passive
किया जाता | किए जाते | की जाती | की जातीं | दिया जाता | दी जाती | मनाया जाता | मनाई जाती | मनाए जाते ; none ; habitual
करता | करते | करती | करतीं ; none ; habitual
करना | करने | करनी | करनीं ; none ; infinitive
करके | कर के | करकर ; none ; participle
दिया | दिए | दीं ; past ; perfect
दी ; past ; perfect ; weak
देता | देते | देती | देतीं ; none ; habitual
देना | देने | देनी | देनीं ; none ; infinitive
देकर ; none ; participle
लिया | लीं ; past ; perfect
लिए | ली ; past ; perfect ; weak
लेता | लेते | लेती | लेतीं ; none ; habitual
लेना | लेने | लेनी | लेनीं ; none ; infinitive
लेकर ; none ; participle ; weak
पिया | पिए ; past ; perfect
पीता | पीते | पीती ; none ; habitual
पीना | पीने ; none ; infinitive
जिया | जिए ; past ; perfect ; weak
जीने ; none ; infinitive
छुआ | छुए | छुई ; past ; perfect
छूना | छूने ; none ; infinitive
सिला | सिली ; past ; perfect ; weak
कराना | कराने | करानी ; none ; infinitive

# what is still to come
होने वाला | होने वाली | होने वाले | होनेवाला | होनेवाली | होनेवाले | होने जा रहा | होने जा रही | होने जा रहे ; future ; participle
करने वाला | करने वाली | करने वाले | करने जा रहा | करने जा रही | करने जा रहे ; future ; participle
जाने वाला | जाने वाली | जाने वाले | जानेवाला | जानेवाली | जानेवाले ; future ; participle
आने वाला है | आने वाली है | आने वाले हैं | मिलने वाला | मिलने वाली | मिलने वाले ; future ; participle
लगने वाला | लगने वाली | खुलने वाला | खुलने वाली | खुलने वाले | चलने वाली है | शुरू होने वाला | शुरू होने वाली ; future ; participle
होना है | होनी है | होने हैं | होनी हैं | जाना है | जानी है | जाने हैं | जानी हैं | करना है | करनी है | करने हैं ; future ; infinitive
होना था | होनी थी | होने थे | होनी थीं | जाना था | जानी थी | जाने थे | जानी थीं | करना था | करनी थी ; past ; infinitive

# what is asked for
करें | दें | लें | आएँ | भेजें | पहुँचें | रहें | बताएँ | देखें | रखें | मिलें | चुनें | भरें | लाएँ | बनाएँ | मनाएँ | पढ़ें | लिखें | सुनें ; future ; imperative
आओ | जाओ | लाओ | करो | भेजो | बताओ | रखो | पढ़ो | लिखो | देखो | सुनो | मिलो | पहुँचो | बनाओ | मत करना | मत आना | मत जाना | मत लाना | मत देना | मत लेना | मत भूलना | मत खोलना ; future ; imperative
करे | दे | ले ; none ; imperative ; weak
कीजिए | कीजिएगा | दीजिए | लीजिए | करिए | लीजिएगा | दीजिएगा | देखिए | सुनिए | रखिए | मिलिए | भेजिए | पढ़िए | लिखिए | चलिए | रहिए | जानिए ; future ; imperative

# perfective, in its four agreements
कहा | कहे ; past ; perfect
कही | कहीं ; past ; perfect ; weak
बोला | बोले ; past ; perfect ; weak
चलीं ; past ; perfect
चला | चले | चली ; past ; perfect ; weak
बना | बने | बनी | बनीं ; past ; perfect
लगा | लगे | लगी | लगीं ; past ; perfect
मिला | मिले | मिली | मिलीं ; past ; perfect
पूछा | पूछे | पूछी | पूछीं ; past ; perfect
लिखीं ; past ; perfect
लिखा | लिखे | लिखी ; past ; perfect ; weak
पढ़ीं ; past ; perfect
पढ़ा | पढ़े | पढ़ी ; past ; perfect ; weak
सुना | सुने | सुनीं ; past ; perfect
सुनी ; past ; perfect ; weak
देखा | देखे | देखी | देखीं ; past ; perfect
रखा | रखे | रखी | रखीं ; past ; perfect
निकला | निकले | निकली | निकलीं ; past ; perfect
पहुँचा | पहुँचे | पहुँची | पहुँचीं ; past ; perfect
लौटा | लौटे | लौटी | लौटीं ; past ; perfect
बैठा | बैठी | बैठीं ; past ; perfect
बैठे ; past ; perfect ; weak
उठा | उठे | उठी | उठीं ; past ; perfect
गिरा | गिरे | गिरी | गिरीं ; past ; perfect
मरा | मरे | मरी | मरीं ; past ; perfect
मारा | मारी | मारीं ; past ; perfect
मारे ; past ; perfect ; weak
जीता | जीते | जीती | जीतीं ; past ; perfect
हारे | हारीं ; past ; perfect
हारा | हारी ; past ; perfect ; weak
खेले | खेली | खेलीं ; past ; perfect
खेला ; past ; perfect ; weak
खोला | खोले | खोलीं ; past ; perfect
खोली ; past ; perfect ; weak
खुला | खुलीं ; past ; perfect
खुले | खुली ; past ; perfect ; weak
चुने | चुनीं ; past ; perfect
चुना | चुनी ; past ; perfect ; weak
बढ़ा | बढ़े | बढ़ी | बढ़ीं ; past ; perfect
घटा | घटे | घटीं ; past ; perfect
घटी ; past ; perfect ; weak
बदला | बदलीं ; past ; perfect
बदले | बदली ; past ; perfect ; weak
टूटा | टूटीं ; past ; perfect
टूटे | टूटी ; past ; perfect ; weak
तोड़े | तोड़ी | तोड़ीं ; past ; perfect
तोड़ा ; past ; perfect ; weak
जोड़ीं ; past ; perfect
जोड़ा | जोड़े | जोड़ी ; past ; perfect ; weak
जुड़ीं ; past ; perfect
जुड़ा | जुड़े | जुड़ी ; past ; perfect ; weak
छोड़ा | छोड़े | छोड़ी | छोड़ीं ; past ; perfect
छूटा | छूटे | छूटी | छूटीं ; past ; perfect
पकड़ा | पकड़े | पकड़ी | पकड़ीं ; past ; perfect
भेजा | भेजे | भेजी | भेजीं ; past ; perfect
बेचा | बेचे | बेची | बेचीं ; past ; perfect
ख़रीदा | ख़रीदे | ख़रीदी | ख़रीदीं ; past ; perfect
काटे | काटी | काटीं ; past ; perfect
काटा ; past ; perfect ; weak
कटा | कटे | कटी | कटीं ; past ; perfect
डाला | डाले | डालीं ; past ; perfect
निकाला | निकाले | निकाली | निकालीं ; past ; perfect
उतरा | उतरे | उतरी | उतरीं ; past ; perfect
उतारे | उतारी | उतारीं ; past ; perfect
उतारा ; past ; perfect ; weak
चढ़ा | चढ़े | चढ़ी | चढ़ीं ; past ; perfect
सौंपा | सौंपे | सौंपी | सौंपीं ; past ; perfect
हटा | हटे | हटी | हटीं ; past ; perfect
टला | टले | टली | टलीं ; past ; perfect
टाला | टाले | टाली | टालीं ; past ; perfect
मानीं ; past ; perfect
माना | माने | मानी ; past ; perfect ; weak
समझा | समझीं ; past ; perfect
समझे | समझी ; past ; perfect ; weak
सोचा | सोचे | सोची | सोचीं ; past ; perfect
चाहा | चाहे | चाही | चाहीं ; past ; perfect
माँगा | माँगे | माँगी | माँगीं ; past ; perfect
ठहरा | ठहरे | ठहरी | ठहरीं ; past ; perfect
रोका | रोके | रोकी | रोकीं ; past ; perfect
रुका | रुके | रुकी | रुकीं ; past ; perfect
सुलझा | सुलझे | सुलझी | सुलझीं ; past ; perfect
उलझा | उलझे | उलझी | उलझीं ; past ; perfect
उभरा | उभरे | उभरी | उभरीं ; past ; perfect
उखाड़े | उखाड़ी | उखाड़ीं ; past ; perfect
उखाड़ा ; past ; perfect ; weak
गुज़रा | गुज़रे | गुज़री | गुज़रीं ; past ; perfect
बीतीं ; past ; perfect
बीता | बीते | बीती ; past ; perfect ; weak
डूबा | डूबे | डूबी | डूबीं ; past ; perfect
भरीं ; past ; perfect
भरा | भरे | भरी ; past ; perfect ; weak
लड़ा | लड़े | लड़ीं ; past ; perfect
लड़ी ; past ; perfect ; weak
भड़का | भड़के | भड़की | भड़कीं ; past ; perfect
फैला | फैलीं ; past ; perfect
फैले | फैली ; past ; perfect ; weak
फूटा | फूटे | फूटी | फूटीं ; past ; perfect
फटा | फटीं ; past ; perfect
फटे | फटी ; past ; perfect ; weak
पलटे | पलटी | पलटीं ; past ; perfect
पलटा ; past ; perfect ; weak
लूटा | लूटे | लूटी | लूटीं ; past ; perfect
लुटा | लुटे | लुटी | लुटीं ; past ; perfect
घुसा | घुसे | घुसी | घुसीं ; past ; perfect
घेरीं ; past ; perfect
घेरा | घेरे | घेरी ; past ; perfect ; weak
घिरीं ; past ; perfect
घिरा | घिरे | घिरी ; past ; perfect ; weak
ढहा | ढहे | ढही | ढहीं ; past ; perfect
दौड़ा | दौड़े | दौड़ी | दौड़ीं ; past ; perfect
भागा | भागे | भागी | भागीं ; past ; perfect
पिघला | पिघले | पिघली | पिघलीं ; past ; perfect
बरसा | बरसे | बरसी | बरसीं ; past ; perfect
जला | जले | जली | जलीं ; past ; perfect
जमा | जमे | जमी ; past ; perfect ; weak
झुका | झुके | झुकीं ; past ; perfect
झुकी ; past ; perfect ; weak
झेला | झेले | झेली | झेलीं ; past ; perfect
थमा | थमे | थमी | थमीं ; past ; perfect
दिखा | दिखे | दिखी | दिखीं ; past ; perfect
पटीं ; past ; perfect
पटा | पटे | पटी ; past ; perfect ; weak
पिटा | पिटे | पिटी | पिटीं ; past ; perfect
पीटे | पीटी | पीटीं ; past ; perfect
पीटा ; past ; perfect ; weak
ठोका | ठोके | ठोकी | ठोकीं ; past ; perfect
फेंका | फेंके | फेंकी | फेंकीं ; past ; perfect
फँसा | फँसे | फँसी | फँसीं ; past ; perfect
सिमटा | सिमटे | सिमटी | सिमटीं ; past ; perfect
सिकुड़ा | सिकुड़े | सिकुड़ी | सिकुड़ीं ; past ; perfect
सुधरा | सुधरे | सुधरी | सुधरीं ; past ; perfect
सूखीं ; past ; perfect
सूखे | सूखी ; past ; perfect ; weak
संभाला | संभाले | संभाली | संभालीं ; past ; perfect
संभला | संभले | संभली | संभलीं ; past ; perfect
स्वीकारा | स्वीकारे | स्वीकारी | स्वीकारीं ; past ; perfect
नकारा | नकारे | नकारी | नकारीं ; past ; perfect
पुकारा | पुकारे | पुकारी | पुकारीं ; past ; perfect
ललकारा | ललकारे | ललकारी | ललकारीं ; past ; perfect
निखरा | निखरे | निखरी | निखरीं ; past ; perfect
बिगड़ा | बिगड़ी | बिगड़ीं ; past ; perfect
बिगड़े ; past ; perfect ; weak
बिखरा | बिखरे | बिखरी | बिखरीं ; past ; perfect
बिका | बिके | बिकी | बिकीं ; past ; perfect
परखे | परखीं ; past ; perfect
परखा | परखी ; past ; perfect ; weak
परोसा | परोसे | परोसी | परोसीं ; past ; perfect
पनपा | पनपे | पनपी | पनपीं ; past ; perfect
पसरा | पसरे | पसरी | पसरीं ; past ; perfect
पधारा | पधारे | पधारी | पधारीं ; past ; perfect
पिछड़ीं ; past ; perfect
पिछड़ा | पिछड़े | पिछड़ी ; past ; perfect ; weak
पड़ा | पड़ीं ; past ; perfect
पड़े | पड़ी ; past ; perfect ; weak
पहना | पहने | पहनी | पहनीं ; past ; perfect
पालीं ; past ; perfect
पाला | पाले ; past ; perfect ; weak
कसीं ; past ; perfect
कसा | कसे | कसी ; past ; perfect ; weak
कूदे | कूदी | कूदीं ; past ; perfect
कूदा ; past ; perfect ; weak
खींचा | खींचे | खींचीं ; past ; perfect
खींची ; past ; perfect ; weak
खिसका | खिसके | खिसकी | खिसकीं ; past ; perfect
खटका | खटके | खटकी | खटकीं ; past ; perfect
गूँजा | गूँजे | गूँजी | गूँजीं ; past ; perfect
गढ़ीं ; past ; perfect
गढ़ा | गढ़े | गढ़ी ; past ; perfect ; weak
चमका | चमके | चमकी | चमकीं ; past ; perfect
चूके | चूकी | चूकीं ; past ; perfect
चूका ; past ; perfect ; weak
छपा | छपे | छपी | छपीं ; past ; perfect
छीना | छीने | छीनी | छीनीं ; past ; perfect
छिड़ा | छिड़े | छिड़ी | छिड़ीं ; past ; perfect
छिपा | छिपे | छिपी | छिपीं ; past ; perfect
जाँचे | जाँची | जाँचीं ; past ; perfect
जाँचा ; past ; perfect ; weak
झपटा | झपटे | झपटी | झपटीं ; past ; perfect
झोंका | झोंके | झोंकी | झोंकीं ; past ; perfect
तैरा | तैरे | तैरी | तैरीं ; past ; perfect
थोपा | थोपे | थोपी | थोपीं ; past ; perfect
दबीं ; past ; perfect
दबा | दबे | दबी ; past ; perfect ; weak
दबोचा | दबोचे | दबोची | दबोचीं ; past ; perfect
धँसा | धँसे | धँसी | धँसीं ; past ; perfect
धरीं ; past ; perfect
धरा | धरे | धरी ; past ; perfect ; weak
नापा | नापे | नापी | नापीं ; past ; perfect
निगला | निगले | निगली | निगलीं ; past ; perfect
निपटा | निपटे | निपटी | निपटीं ; past ; perfect
पहचाना | पहचाने | पहचानी | पहचानीं ; past ; perfect
पटका | पटके | पटकी | पटकीं ; past ; perfect
पूजी | पूजीं ; past ; perfect
फिरीं ; past ; perfect
फिरा | फिरे | फिरी ; past ; perfect ; weak
फिसला | फिसले | फिसली | फिसलीं ; past ; perfect
बचीं ; past ; perfect
बचा | बचे | बची ; past ; perfect ; weak
बँटा | बँटे | बँटी | बँटीं ; past ; perfect
बाँटा | बाँटे | बाँटीं ; past ; perfect
बाँटी ; past ; perfect ; weak
बाँधे | बाँधीं ; past ; perfect
बाँधा | बाँधी ; past ; perfect ; weak
बुझा | बुझे | बुझी | बुझीं ; past ; perfect
बरता | बरते | बरती | बरतीं ; past ; perfect
बटोरा | बटोरे | बटोरी | बटोरीं ; past ; perfect
भाँपा | भाँपे | भाँपी | भाँपीं ; past ; perfect
भिड़ा | भिड़े | भिड़ी | भिड़ीं ; past ; perfect
भुगता | भुगते | भुगती | भुगतीं ; past ; perfect
मचला | मचले | मचली | मचलीं ; past ; perfect
मिटा | मिटे | मिटीं ; past ; perfect
मिटी ; past ; perfect ; weak
मुकरा | मुकरे | मुकरी | मुकरीं ; past ; perfect
रटे | रटी | रटीं ; past ; perfect
रटा ; past ; perfect ; weak
रूठा | रूठे | रूठी | रूठीं ; past ; perfect
रचे | रचीं ; past ; perfect
रचा | रची ; past ; perfect ; weak
लटका | लटकीं ; past ; perfect
लटके | लटकी ; past ; perfect ; weak
लपका | लपके | लपकी | लपकीं ; past ; perfect
लादा | लादे | लादी | लादीं ; past ; perfect
लाँघा | लाँघे | लाँघी | लाँघीं ; past ; perfect
लिपटा | लिपटे | लिपटी | लिपटीं ; past ; perfect
सजी | सजीं ; past ; perfect
सजा | सजे ; past ; perfect ; weak
सहा | सहे ; past ; perfect ; weak
सींचा | सींचे | सींची | सींचीं ; past ; perfect
सीखा | सीखे | सीखी | सीखीं ; past ; perfect
सूझा | सूझे | सूझी | सूझीं ; past ; perfect
हड़पा | हड़पे | हड़पी | हड़पीं ; past ; perfect
उछला | उछले | उछली | उछलीं ; past ; perfect
उपजा | उपजे | उपजी | उपजीं ; past ; perfect
उबरा | उबरे | उबरी | उबरीं ; past ; perfect
उमड़ा | उमड़े | उमड़ी | उमड़ीं ; past ; perfect
उड़ा | उड़े | उड़ी | उड़ीं ; past ; perfect
टिके | टिकी | टिकीं ; past ; perfect
टिका ; past ; perfect ; weak
ठना | ठने | ठनी | ठनीं ; past ; perfect
डटा | डटे | डटी | डटीं ; past ; perfect
ढूँढा | ढूँढे | ढूँढी | ढूँढीं ; past ; perfect
ढला | ढले | ढली | ढलीं ; past ; perfect
फूलीं ; past ; perfect
फूला | फूले | फूली ; past ; perfect ; weak
हिला | हिले | हिली | हिलीं ; past ; perfect
खिलीं ; past ; perfect
खिला | खिले | खिली ; past ; perfect ; weak
सरका | सरके | सरकी | सरकीं ; past ; perfect
भटके | भटकी | भटकीं ; past ; perfect
भटका ; past ; perfect ; weak
लुढ़का | लुढ़के | लुढ़की | लुढ़कीं ; past ; perfect
बुने | बुनीं ; past ; perfect
बुनी ; past ; perfect ; weak
बिछा | बिछे | बिछी | बिछीं ; past ; perfect
गिना | गिने | गिनी | गिनीं ; past ; perfect
गूँथा | गूँथे | गूँथी | गूँथीं ; past ; perfect
नाचे | नाची | नाचीं ; past ; perfect
नाचा ; past ; perfect ; weak
निभा | निभे | निभी | निभीं ; past ; perfect
कतरा | कतरे | कतरी | कतरीं ; past ; perfect
कुचला | कुचले | कुचली | कुचलीं ; past ; perfect
चीरीं ; past ; perfect
चीरा | चीरे | चीरी ; past ; perfect ; weak
छानीं ; past ; perfect
छाना | छाने | छानी ; past ; perfect ; weak
चुभा | चुभे | चुभी | चुभीं ; past ; perfect
जकड़ा | जकड़े | जकड़ी | जकड़ीं ; past ; perfect
जुटा | जुटे | जुटी | जुटीं ; past ; perfect
झगड़ी | झगड़ीं ; past ; perfect
ढकीं ; past ; perfect
ढका | ढके | ढकी ; past ; perfect ; weak
तड़पा | तड़पे | तड़पी | तड़पीं ; past ; perfect
ताके | ताकीं ; past ; perfect
ताका ; past ; perfect ; weak
तौला | तौले | तौली | तौलीं ; past ; perfect
त्यागा | त्यागे | त्यागी | त्यागीं ; past ; perfect
थकीं ; past ; perfect
थका | थके | थकी ; past ; perfect ; weak
डरा | डरे | डरी | डरीं ; past ; perfect
ठाना | ठाने | ठानी | ठानीं ; past ; perfect
खदेड़ा | खदेड़े | खदेड़ी | खदेड़ीं ; past ; perfect
खोजा | खोजे | खोजीं ; past ; perfect
टटोला | टटोले | टटोली | टटोलीं ; past ; perfect
झटका | झटके | झटकी | झटकीं ; past ; perfect
रौंदा | रौंदे | रौंदी | रौंदीं ; past ; perfect
गरजा | गरजे | गरजी | गरजीं ; past ; perfect
उजड़ीं ; past ; perfect
उजड़ा | उजड़े | उजड़ी ; past ; perfect ; weak
उजाड़े | उजाड़ी | उजाड़ीं ; past ; perfect
उजाड़ा ; past ; perfect ; weak
घोले | घोली | घोलीं ; past ; perfect
घोला ; past ; perfect ; weak
घूमे | घूमी | घूमीं ; past ; perfect
घूमा ; past ; perfect ; weak
छापी | छापीं ; past ; perfect
छापा ; past ; perfect ; weak
जूझे | जूझी | जूझीं ; past ; perfect
जूझा ; past ; perfect ; weak
झूली | झूलीं ; past ; perfect
टोकी | टोकीं ; past ; perfect
टोका | टोके ; past ; perfect ; weak
नवाज़ा | नवाज़े | नवाज़ी | नवाज़ीं ; past ; perfect
पछाड़ा | पछाड़े | पछाड़ी | पछाड़ीं ; past ; perfect
फाड़े | फाड़ी | फाड़ीं ; past ; perfect
फाड़ा ; past ; perfect ; weak
फोड़ी | फोड़ीं ; past ; perfect
फोड़ा ; past ; perfect ; weak
फेरीं ; past ; perfect
फेरा | फेरे ; past ; perfect ; weak
बहीं ; past ; perfect
बहा | बहे | बही ; past ; perfect ; weak
बिगाड़ा | बिगाड़े | बिगाड़ी | बिगाड़ीं ; past ; perfect
मोड़ा | मोड़े | मोड़ी | मोड़ीं ; past ; perfect
मुड़ीं ; past ; perfect
मुड़ा | मुड़े | मुड़ी ; past ; perfect ; weak
रंगा | रंगे ; past ; perfect ; weak
सँवरा | सँवरे | सँवरी | सँवरीं ; past ; perfect
सँवारा | सँवारे | सँवारी | सँवारीं ; past ; perfect
सुलगा | सुलगे | सुलगी | सुलगीं ; past ; perfect
हाँका | हाँके | हाँकी | हाँकीं ; past ; perfect
हँसा | हँसे | हँसीं ; past ; perfect
खँगाला | खँगाले | खँगाली | खँगालीं ; past ; perfect
गुज़ारा | गुज़ारे | गुज़ारी | गुज़ारीं ; past ; perfect
उकेरा | उकेरे | उकेरी | उकेरीं ; past ; perfect
उबाला | उबाले | उबाली | उबालीं ; past ; perfect
झाँका | झाँके | झाँकीं ; past ; perfect
दहला | दहले | दहली | दहलीं ; past ; perfect
धकेला | धकेले | धकेली | धकेलीं ; past ; perfect
निहारा | निहारे | निहारी | निहारीं ; past ; perfect
पिसा | पिसीं ; past ; perfect
पिसे | पिसी ; past ; perfect ; weak
बिलखा | बिलखे | बिलखी | बिलखीं ; past ; perfect
तलाशा | तलाशे | तलाशीं ; past ; perfect
सराहा | सराहे | सराही | सराहीं ; past ; perfect
फूँका | फूँके | फूँकी | फूँकीं ; past ; perfect
सेंके | सेंकी | सेंकीं ; past ; perfect
सेंका ; past ; perfect ; weak
बख़्शा | बख़्शे | बख़्शी | बख़्शीं ; past ; perfect
टाँगा | टाँगे | टाँगी | टाँगीं ; past ; perfect
भेदा | भेदे | भेदी | भेदीं ; past ; perfect
भाँजा | भाँजे | भाँजी | भाँजीं ; past ; perfect
आया | आए | आई | आईं ; past ; perfect
लाया | लाए | लाई | लाईं ; past ; perfect
बताया | बताए | बताई | बताईं ; past ; perfect
बनाया | बनाए | बनाई | बनाईं ; past ; perfect
दिखाया | दिखाए | दिखाई | दिखाईं ; past ; perfect
सुनाया | सुनाए | सुनाई | सुनाईं ; past ; perfect
उठाया | उठाए | उठाई | उठाईं ; past ; perfect
चलाया | चलाए | चलाई | चलाईं ; past ; perfect
बढ़ाया | बढ़ाए | बढ़ाई | बढ़ाईं ; past ; perfect
घटाया | घटाए | घटाई | घटाईं ; past ; perfect
लगाया | लगाए | लगाई | लगाईं ; past ; perfect
मनाया | मनाए | मनाई | मनाईं ; past ; perfect
खाया | खाए | खाईं ; past ; perfect
खाई ; past ; perfect ; weak
गाया | गाए | गाईं ; past ; perfect
गाई ; past ; perfect ; weak
हटाया | हटाए | हटाई | हटाईं ; past ; perfect
बचाया | बचाए | बचाई | बचाईं ; past ; perfect
बुलाया | बुलाए | बुलाई | बुलाईं ; past ; perfect
मिटाया | मिटाए | मिटाई | मिटाईं ; past ; perfect
समझाया | समझाए | समझाई | समझाईं ; past ; perfect
सुलझाया | सुलझाए | सुलझाई | सुलझाईं ; past ; perfect
जताया | जताए | जताई | जताईं ; past ; perfect
ठहराया | ठहराए | ठहराई | ठहराईं ; past ; perfect
अपनाया | अपनाए | अपनाई | अपनाईं ; past ; perfect
दोहराया | दोहराए | दोहराई | दोहराईं ; past ; perfect
ठुकराया | ठुकराए | ठुकराई | ठुकराईं ; past ; perfect
टकराया | टकराए | टकराई | टकराईं ; past ; perfect
बिताया | बिताए | बिताई | बिताईं ; past ; perfect
कमाया | कमाए | कमाई | कमाईं ; past ; perfect
कराया | कराए | कराई | कराईं ; past ; perfect
करवाया | करवाए | करवाई | करवाईं ; past ; perfect
दिलाया | दिलाए | दिलाई | दिलाईं ; past ; perfect
दिलवाया | दिलवाए | दिलवाई | दिलवाईं ; past ; perfect
भिजवाया | भिजवाए | भिजवाई | भिजवाईं ; past ; perfect
बनवाया | बनवाए | बनवाई | बनवाईं ; past ; perfect
लगवाया | लगवाए | लगवाई | लगवाईं ; past ; perfect
निकलवाया | निकलवाए | निकलवाई | निकलवाईं ; past ; perfect
रुकवाया | रुकवाए | रुकवाई | रुकवाईं ; past ; perfect
खुलवाया | खुलवाए | खुलवाई | खुलवाईं ; past ; perfect
कटवाया | कटवाए | कटवाई | कटवाईं ; past ; perfect
मरवाया | मरवाए | मरवाई | मरवाईं ; past ; perfect
मिलाया | मिलाए | मिलाई | मिलाईं ; past ; perfect
गिराया | गिराए | गिराई | गिराईं ; past ; perfect
जगाया | जगाए | जगाई | जगाईं ; past ; perfect
जमाया | जमाए | जमाई | जमाईं ; past ; perfect
जलाया | जलाए | जलाई | जलाईं ; past ; perfect
झुकाया | झुकाए | झुकाई | झुकाईं ; past ; perfect
टिकाया | टिकाए | टिकाई | टिकाईं ; past ; perfect
डराया | डराए | डराई | डराईं ; past ; perfect
पढ़ाया | पढ़ाए | पढ़ाई | पढ़ाईं ; past ; perfect
पहनाया | पहनाए | पहनाई | पहनाईं ; past ; perfect
पिलाया | पिलाए | पिलाई | पिलाईं ; past ; perfect
फैलाया | फैलाए | फैलाई | फैलाईं ; past ; perfect
फहराया | फहराए | फहराई | फहराईं ; past ; perfect
बिठाया | बिठाए | बिठाई | बिठाईं ; past ; perfect
बैठाया | बैठाए | बैठाई | बैठाईं ; past ; perfect
भगाया | भगाए | भगाई | भगाईं ; past ; perfect
मँगाया | मँगाए | मँगाई | मँगाईं ; past ; perfect
रुलाया | रुलाए | रुलाई | रुलाईं ; past ; perfect
लौटाया | लौटाए | लौटाई | लौटाईं ; past ; perfect
सजाया | सजाए | सजाई | सजाईं ; past ; perfect
सिखाया | सिखाए | सिखाई | सिखाईं ; past ; perfect
सुलाया | सुलाए | सुलाई | सुलाईं ; past ; perfect
हराया | हराए | हराई | हराईं ; past ; perfect
हिलाया | हिलाए | हिलाई | हिलाईं ; past ; perfect
उड़ाया | उड़ाए | उड़ाई | उड़ाईं ; past ; perfect
उगाया | उगाए | उगाई | उगाईं ; past ; perfect
छिपाया | छिपाए | छिपाई | छिपाईं ; past ; perfect
छुड़ाया | छुड़ाए | छुड़ाई | छुड़ाईं ; past ; perfect
चुराया | चुराए | चुराई | चुराईं ; past ; perfect
चढ़ाया | चढ़ाए | चढ़ाई | चढ़ाईं ; past ; perfect
छपाया | छपाए | छपाई | छपाईं ; past ; perfect
धमकाया | धमकाए | धमकाई | धमकाईं ; past ; perfect
पहुँचाया | पहुँचाए | पहुँचाई | पहुँचाईं ; past ; perfect
पछताया | पछताए | पछताई | पछताईं ; past ; perfect
घबराया | घबराए | घबराई | घबराईं ; past ; perfect
फँसाया | फँसाए | फँसाई | फँसाईं ; past ; perfect
बहाया | बहाए | बहाई | बहाईं ; past ; perfect
बिछाया | बिछाए | बिछाई | बिछाईं ; past ; perfect
भड़काया | भड़काए | भड़काई | भड़काईं ; past ; perfect
मचाया | मचाए | मचाई | मचाईं ; past ; perfect
लड़ाया | लड़ाए | लड़ाई | लड़ाईं ; past ; perfect
लहराया | लहराए | लहराई | लहराईं ; past ; perfect
सताया | सताए | सताई | सताईं ; past ; perfect
थमाया | थमाए | थमाई | थमाईं ; past ; perfect
दबाया | दबाए | दबाई | दबाईं ; past ; perfect
दौड़ाया | दौड़ाए | दौड़ाई | दौड़ाईं ; past ; perfect
नहाया | नहाए | नहाई | नहाईं ; past ; perfect
निपटाया | निपटाए | निपटाई | निपटाईं ; past ; perfect
निभाया | निभाए | निभाई | निभाईं ; past ; perfect
गँवाया | गँवाए | गँवाई | गँवाईं ; past ; perfect
जुटाया | जुटाए | जुटाई | जुटाईं ; past ; perfect
उकसाया | उकसाए | उकसाई | उकसाईं ; past ; perfect
उलझाया | उलझाए | उलझाई | उलझाईं ; past ; perfect
कतराया | कतराए | कतराई | कतराईं ; past ; perfect
गहराया | गहराए | गहराई | गहराईं ; past ; perfect
चेताया | चेताए | चेताई | चेताईं ; past ; perfect
चौंकाया | चौंकाए | चौंकाई | चौंकाईं ; past ; perfect
ठगाया | ठगाए | ठगाई | ठगाईं ; past ; perfect
डगमगाया | डगमगाए | डगमगाई | डगमगाईं ; past ; perfect
फुसलाया | फुसलाए | फुसलाई | फुसलाईं ; past ; perfect
बरसाया | बरसाए | बरसाई | बरसाईं ; past ; perfect
मंडराया | मंडराए | मंडराई | मंडराईं ; past ; perfect
मुस्कुराया | मुस्कुराए | मुस्कुराई | मुस्कुराईं ; past ; perfect
मुस्कराया | मुस्कराए | मुस्कराई | मुस्कराईं ; past ; perfect
लुभाया | लुभाए | लुभाई | लुभाईं ; past ; perfect
लिखवाया | लिखवाए | लिखवाई | लिखवाईं ; past ; perfect
छपवाया | छपवाए | छपवाई | छपवाईं ; past ; perfect
पढ़वाया | पढ़वाए | पढ़वाई | पढ़वाईं ; past ; perfect
चुनवाया | चुनवाए | चुनवाई | चुनवाईं ; past ; perfect
ढाया | ढाए | ढाई | ढाईं ; past ; perfect
आज़माया | आज़माए | आज़माई | आज़माईं ; past ; perfect
दर्शाया | दर्शाए | दर्शाई | दर्शाईं ; past ; perfect
बौखलाया | बौखलाए | बौखलाई | बौखलाईं ; past ; perfect
तिलमिलाया | तिलमिलाए | तिलमिलाई | तिलमिलाईं ; past ; perfect
लड़खड़ाया | लड़खड़ाए | लड़खड़ाई | लड़खड़ाईं ; past ; perfect
घुमाया | घुमाए | घुमाई | घुमाईं ; past ; perfect
चिल्लाया | चिल्लाए | चिल्लाई | चिल्लाईं ; past ; perfect
थर्राया | थर्राए | थर्राई | थर्राईं ; past ; perfect
दहलाया | दहलाए | दहलाई | दहलाईं ; past ; perfect
लुढ़काया | लुढ़काए | लुढ़काई | लुढ़काईं ; past ; perfect
हथियाया | हथियाए | हथियाई | हथियाईं ; past ; perfect
खोए | खोई | खोईं ; past ; perfect
खोया ; past ; perfect ; weak
रोया | रोए | रोई | रोईं ; past ; perfect
सोए | सोई | सोईं ; past ; perfect
सोया ; past ; perfect ; weak
बोए | बोईं ; past ; perfect
बोया | बोई ; past ; perfect ; weak
धोया | धोए | धोई | धोईं ; past ; perfect
ढोया | ढोए | ढोई | ढोईं ; past ; perfect

# habitual
कहता | कहते | कहती | कहतीं ; none ; habitual
बोलता | बोलते | बोलती | बोलतीं ; none ; habitual
चलता | चलते | चलतीं ; none ; habitual
चलती ; none ; habitual ; weak
बनता | बनते | बनती | बनतीं ; none ; habitual
लगता | लगते | लगतीं ; none ; habitual
लगती ; none ; habitual ; weak
मिलता | मिलते | मिलती | मिलतीं ; none ; habitual
पूछता | पूछते | पूछती | पूछतीं ; none ; habitual
लिखता | लिखते | लिखती | लिखतीं ; none ; habitual
पढ़ता | पढ़ते | पढ़ती | पढ़तीं ; none ; habitual
सुनता | सुनते | सुनती | सुनतीं ; none ; habitual
देखता | देखते | देखती | देखतीं ; none ; habitual
रखता | रखते | रखती | रखतीं ; none ; habitual
निकलता | निकलते | निकलती | निकलतीं ; none ; habitual
पहुँचता | पहुँचते | पहुँचती | पहुँचतीं ; none ; habitual
लौटता | लौटते | लौटती | लौटतीं ; none ; habitual
बैठता | बैठते | बैठती | बैठतीं ; none ; habitual
उठता | उठते | उठती | उठतीं ; none ; habitual
गिरता | गिरते | गिरती | गिरतीं ; none ; habitual
मरता | मरते | मरती | मरतीं ; none ; habitual
मारता | मारते | मारती | मारतीं ; none ; habitual
जीतता | जीतते | जीतती | जीततीं ; none ; habitual
हारता | हारते | हारती | हारतीं ; none ; habitual
खेलता | खेलते | खेलती | खेलतीं ; none ; habitual
खोलता | खोलते | खोलती | खोलतीं ; none ; habitual
खुलता | खुलते | खुलती | खुलतीं ; none ; habitual
चुनता | चुनते | चुनती | चुनतीं ; none ; habitual
बढ़ता | बढ़ते | बढ़तीं ; none ; habitual
बढ़ती ; none ; habitual ; weak
घटता | घटते | घटती | घटतीं ; none ; habitual
बदलता | बदलते | बदलती | बदलतीं ; none ; habitual
टूटता | टूटते | टूटती | टूटतीं ; none ; habitual
तोड़ता | तोड़ते | तोड़ती | तोड़तीं ; none ; habitual
जोड़ता | जोड़ते | जोड़ती | जोड़तीं ; none ; habitual
जुड़ता | जुड़ते | जुड़ती | जुड़तीं ; none ; habitual
छोड़ता | छोड़ते | छोड़ती | छोड़तीं ; none ; habitual
छूटता | छूटते | छूटती | छूटतीं ; none ; habitual
पकड़ता | पकड़ते | पकड़ती | पकड़तीं ; none ; habitual
भेजता | भेजते | भेजती | भेजतीं ; none ; habitual
बेचता | बेचते | बेचती | बेचतीं ; none ; habitual
ख़रीदता | ख़रीदते | ख़रीदती | ख़रीदतीं ; none ; habitual
काटता | काटते | काटती | काटतीं ; none ; habitual
कटता | कटते | कटती | कटतीं ; none ; habitual
डालता | डालते | डालती | डालतीं ; none ; habitual
निकालता | निकालते | निकालती | निकालतीं ; none ; habitual
उतरता | उतरते | उतरती | उतरतीं ; none ; habitual
उतारता | उतारते | उतारती | उतारतीं ; none ; habitual
चढ़ता | चढ़ते | चढ़ती | चढ़तीं ; none ; habitual
सौंपता | सौंपते | सौंपती | सौंपतीं ; none ; habitual
हटता | हटते | हटती | हटतीं ; none ; habitual
टलता | टलते | टलती | टलतीं ; none ; habitual
टालता | टालते | टालती | टालतीं ; none ; habitual
मानता | मानते | मानती | मानतीं ; none ; habitual
जानते | जानती | जानतीं ; none ; habitual
जानता ; none ; habitual ; weak
समझता | समझते | समझती | समझतीं ; none ; habitual
सोचता | सोचते | सोचती | सोचतीं ; none ; habitual
चाहता | चाहते | चाहती | चाहतीं ; none ; habitual
माँगता | माँगते | माँगती | माँगतीं ; none ; habitual
ठहरता | ठहरते | ठहरती | ठहरतीं ; none ; habitual
रोकता | रोकते | रोकती | रोकतीं ; none ; habitual
रुकता | रुकते | रुकती | रुकतीं ; none ; habitual
सुलझता | सुलझते | सुलझती | सुलझतीं ; none ; habitual
उलझता | उलझते | उलझती | उलझतीं ; none ; habitual
उभरता | उभरते | उभरती | उभरतीं ; none ; habitual
उखाड़ता | उखाड़ते | उखाड़ती | उखाड़तीं ; none ; habitual
गुज़रता | गुज़रते | गुज़रती | गुज़रतीं ; none ; habitual
बीतता | बीतते | बीतती | बीततीं ; none ; habitual
डूबता | डूबते | डूबती | डूबतीं ; none ; habitual
भरता | भरते | भरतीं ; none ; habitual
लड़ता | लड़ते | लड़ती | लड़तीं ; none ; habitual
भड़कता | भड़कते | भड़कती | भड़कतीं ; none ; habitual
फैलता | फैलते | फैलती | फैलतीं ; none ; habitual
फूटता | फूटते | फूटती | फूटतीं ; none ; habitual
फटता | फटते | फटती | फटतीं ; none ; habitual
पलटता | पलटते | पलटती | पलटतीं ; none ; habitual
लूटता | लूटते | लूटती | लूटतीं ; none ; habitual
लुटता | लुटते | लुटती | लुटतीं ; none ; habitual
घुसता | घुसते | घुसती | घुसतीं ; none ; habitual
घेरता | घेरते | घेरती | घेरतीं ; none ; habitual
घिरता | घिरते | घिरती | घिरतीं ; none ; habitual
ढहता | ढहते | ढहती | ढहतीं ; none ; habitual
दौड़ता | दौड़ते | दौड़ती | दौड़तीं ; none ; habitual
भागता | भागते | भागती | भागतीं ; none ; habitual
पिघलता | पिघलते | पिघलती | पिघलतीं ; none ; habitual
बरसता | बरसते | बरसती | बरसतीं ; none ; habitual
जलता | जलते | जलती | जलतीं ; none ; habitual
जमता | जमते | जमती | जमतीं ; none ; habitual
झुकता | झुकते | झुकती | झुकतीं ; none ; habitual
झेलता | झेलते | झेलती | झेलतीं ; none ; habitual
थमता | थमते | थमती | थमतीं ; none ; habitual
दिखता | दिखते | दिखती | दिखतीं ; none ; habitual
पटता | पटते | पटती | पटतीं ; none ; habitual
पिटता | पिटते | पिटती | पिटतीं ; none ; habitual
पीटता | पीटते | पीटती | पीटतीं ; none ; habitual
ठोकता | ठोकते | ठोकती | ठोकतीं ; none ; habitual
फेंकता | फेंकते | फेंकती | फेंकतीं ; none ; habitual
फँसता | फँसते | फँसती | फँसतीं ; none ; habitual
सिमटता | सिमटते | सिमटती | सिमटतीं ; none ; habitual
सिकुड़ता | सिकुड़ते | सिकुड़ती | सिकुड़तीं ; none ; habitual
सुधरता | सुधरते | सुधरती | सुधरतीं ; none ; habitual
सूखता | सूखते | सूखती | सूखतीं ; none ; habitual
संभालता | संभालते | संभालती | संभालतीं ; none ; habitual
संभलता | संभलते | संभलती | संभलतीं ; none ; habitual
स्वीकारता | स्वीकारते | स्वीकारती | स्वीकारतीं ; none ; habitual
नकारता | नकारते | नकारती | नकारतीं ; none ; habitual
पुकारता | पुकारते | पुकारती | पुकारतीं ; none ; habitual
ललकारता | ललकारते | ललकारती | ललकारतीं ; none ; habitual
निखरता | निखरते | निखरती | निखरतीं ; none ; habitual
बिगड़ता | बिगड़ते | बिगड़ती | बिगड़तीं ; none ; habitual
बिखरता | बिखरते | बिखरती | बिखरतीं ; none ; habitual
बिकता | बिकते | बिकती | बिकतीं ; none ; habitual
परखता | परखते | परखती | परखतीं ; none ; habitual
परोसता | परोसते | परोसती | परोसतीं ; none ; habitual
पनपता | पनपते | पनपती | पनपतीं ; none ; habitual
पसरता | पसरते | पसरती | पसरतीं ; none ; habitual
पधारता | पधारते | पधारती | पधारतीं ; none ; habitual
पिछड़ता | पिछड़ते | पिछड़ती | पिछड़तीं ; none ; habitual
पड़ता | पड़ते | पड़ती | पड़तीं ; none ; habitual
पहनता | पहनते | पहनती | पहनतीं ; none ; habitual
पालता | पालते | पालती | पालतीं ; none ; habitual
कसता | कसते | कसती | कसतीं ; none ; habitual
कूदता | कूदते | कूदती | कूदतीं ; none ; habitual
खींचता | खींचते | खींचती | खींचतीं ; none ; habitual
खिसकता | खिसकते | खिसकती | खिसकतीं ; none ; habitual
खटकता | खटकते | खटकती | खटकतीं ; none ; habitual
गूँजता | गूँजते | गूँजती | गूँजतीं ; none ; habitual
गढ़ता | गढ़ते | गढ़ती | गढ़तीं ; none ; habitual
चमकता | चमकते | चमकती | चमकतीं ; none ; habitual
चूकता | चूकते | चूकती | चूकतीं ; none ; habitual
छपता | छपते | छपती | छपतीं ; none ; habitual
छीनता | छीनते | छीनती | छीनतीं ; none ; habitual
छिड़ता | छिड़ते | छिड़ती | छिड़तीं ; none ; habitual
छिपता | छिपते | छिपती | छिपतीं ; none ; habitual
जाँचता | जाँचते | जाँचती | जाँचतीं ; none ; habitual
झपटता | झपटते | झपटती | झपटतीं ; none ; habitual
झोंकता | झोंकते | झोंकती | झोंकतीं ; none ; habitual
तैरता | तैरते | तैरती | तैरतीं ; none ; habitual
थोपता | थोपते | थोपती | थोपतीं ; none ; habitual
दबता | दबते | दबती | दबतीं ; none ; habitual
दबोचता | दबोचते | दबोचती | दबोचतीं ; none ; habitual
धँसता | धँसते | धँसती | धँसतीं ; none ; habitual
धरता | धरते | धरती | धरतीं ; none ; habitual
नापता | नापते | नापती | नापतीं ; none ; habitual
निगलता | निगलते | निगलती | निगलतीं ; none ; habitual
निपटता | निपटते | निपटती | निपटतीं ; none ; habitual
पहचानता | पहचानते | पहचानती | पहचानतीं ; none ; habitual
पटकता | पटकते | पटकती | पटकतीं ; none ; habitual
पूजता | पूजते | पूजती | पूजतीं ; none ; habitual
फिरता | फिरती | फिरतीं ; none ; habitual
फिरते ; none ; habitual ; weak
फिसलता | फिसलते | फिसलती | फिसलतीं ; none ; habitual
बचता | बचते | बचती | बचतीं ; none ; habitual
बँटता | बँटते | बँटती | बँटतीं ; none ; habitual
बाँटता | बाँटते | बाँटती | बाँटतीं ; none ; habitual
बाँधता | बाँधते | बाँधती | बाँधतीं ; none ; habitual
बुझता | बुझते | बुझती | बुझतीं ; none ; habitual
बरतता | बरतते | बरतती | बरततीं ; none ; habitual
बटोरता | बटोरते | बटोरती | बटोरतीं ; none ; habitual
भाँपता | भाँपते | भाँपती | भाँपतीं ; none ; habitual
भिड़ता | भिड़ते | भिड़ती | भिड़तीं ; none ; habitual
भुगतता | भुगतते | भुगतती | भुगततीं ; none ; habitual
मचलता | मचलते | मचलती | मचलतीं ; none ; habitual
मिटता | मिटते | मिटती | मिटतीं ; none ; habitual
मुकरता | मुकरते | मुकरती | मुकरतीं ; none ; habitual
रटता | रटते | रटती | रटतीं ; none ; habitual
रूठता | रूठते | रूठती | रूठतीं ; none ; habitual
रचता | रचते | रचती | रचतीं ; none ; habitual
लटकता | लटकते | लटकती | लटकतीं ; none ; habitual
लपकता | लपकते | लपकती | लपकतीं ; none ; habitual
लादता | लादते | लादती | लादतीं ; none ; habitual
लाँघता | लाँघते | लाँघती | लाँघतीं ; none ; habitual
लिपटता | लिपटते | लिपटती | लिपटतीं ; none ; habitual
सजता | सजते | सजती | सजतीं ; none ; habitual
सहता | सहते | सहती | सहतीं ; none ; habitual
सींचता | सींचते | सींचती | सींचतीं ; none ; habitual
सीखता | सीखते | सीखती | सीखतीं ; none ; habitual
सूझता | सूझते | सूझती | सूझतीं ; none ; habitual
हड़पता | हड़पते | हड़पती | हड़पतीं ; none ; habitual
उछलता | उछलते | उछलती | उछलतीं ; none ; habitual
उपजता | उपजते | उपजती | उपजतीं ; none ; habitual
उबरता | उबरते | उबरती | उबरतीं ; none ; habitual
उमड़ता | उमड़ते | उमड़ती | उमड़तीं ; none ; habitual
उड़ता | उड़तीं ; none ; habitual
उड़ते | उड़ती ; none ; habitual ; weak
टिकता | टिकते | टिकती | टिकतीं ; none ; habitual
ठनता | ठनते | ठनती | ठनतीं ; none ; habitual
डटता | डटते | डटती | डटतीं ; none ; habitual
ढूँढता | ढूँढते | ढूँढती | ढूँढतीं ; none ; habitual
ढलता | ढलते | ढलती | ढलतीं ; none ; habitual
फूलता | फूलते | फूलती | फूलतीं ; none ; habitual
हिलता | हिलते | हिलती | हिलतीं ; none ; habitual
खिलता | खिलते | खिलती | खिलतीं ; none ; habitual
सरकता | सरकते | सरकती | सरकतीं ; none ; habitual
भटकता | भटकते | भटकती | भटकतीं ; none ; habitual
लुढ़कता | लुढ़कते | लुढ़कती | लुढ़कतीं ; none ; habitual
बुनता | बुनते | बुनती | बुनतीं ; none ; habitual
बिछता | बिछते | बिछती | बिछतीं ; none ; habitual
गिनता | गिनते ; none ; habitual
गूँथता | गूँथते | गूँथती | गूँथतीं ; none ; habitual
नाचता | नाचते | नाचती | नाचतीं ; none ; habitual
निभता | निभते | निभती | निभतीं ; none ; habitual
कतरता | कतरते | कतरती | कतरतीं ; none ; habitual
कुचलता | कुचलते | कुचलती | कुचलतीं ; none ; habitual
चीरता | चीरते | चीरती | चीरतीं ; none ; habitual
छानता | छानते | छानती | छानतीं ; none ; habitual
चुभता | चुभते | चुभती | चुभतीं ; none ; habitual
जकड़ता | जकड़ते | जकड़ती | जकड़तीं ; none ; habitual
जुटता | जुटते | जुटती | जुटतीं ; none ; habitual
झगड़ता | झगड़ते | झगड़ती | झगड़तीं ; none ; habitual
ढकता | ढकते | ढकती | ढकतीं ; none ; habitual
तड़पता | तड़पते | तड़पती | तड़पतीं ; none ; habitual
ताकता | ताकते | ताकती | ताकतीं ; none ; habitual
तौलता | तौलते | तौलती | तौलतीं ; none ; habitual
त्यागता | त्यागते | त्यागती | त्यागतीं ; none ; habitual
थकता | थकते | थकती | थकतीं ; none ; habitual
डरता | डरते | डरती | डरतीं ; none ; habitual
ठानता | ठानते | ठानती | ठानतीं ; none ; habitual
खदेड़ता | खदेड़ते | खदेड़ती | खदेड़तीं ; none ; habitual
खोजता | खोजते | खोजती | खोजतीं ; none ; habitual
टटोलता | टटोलते | टटोलती | टटोलतीं ; none ; habitual
झटकता | झटकते | झटकती | झटकतीं ; none ; habitual
रौंदता | रौंदते | रौंदती | रौंदतीं ; none ; habitual
गरजता | गरजते | गरजती | गरजतीं ; none ; habitual
उजड़ता | उजड़ते | उजड़ती | उजड़तीं ; none ; habitual
उजाड़ता | उजाड़ते | उजाड़ती | उजाड़तीं ; none ; habitual
घोलता | घोलते | घोलती | घोलतीं ; none ; habitual
घूमता | घूमते | घूमती | घूमतीं ; none ; habitual
छापता | छापते | छापती | छापतीं ; none ; habitual
जूझता | जूझते | जूझती | जूझतीं ; none ; habitual
झूलता | झूलते | झूलती | झूलतीं ; none ; habitual
टोकता | टोकते | टोकती | टोकतीं ; none ; habitual
नवाज़ता | नवाज़ते | नवाज़ती | नवाज़तीं ; none ; habitual
पछाड़ता | पछाड़ते | पछाड़ती | पछाड़तीं ; none ; habitual
फाड़ता | फाड़ते | फाड़ती | फाड़तीं ; none ; habitual
फोड़ता | फोड़ते | फोड़ती | फोड़तीं ; none ; habitual
फेरता | फेरते | फेरती | फेरतीं ; none ; habitual
बहता | बहते | बहती | बहतीं ; none ; habitual
बिगाड़ता | बिगाड़ते | बिगाड़ती | बिगाड़तीं ; none ; habitual
मोड़ता | मोड़ते | मोड़ती | मोड़तीं ; none ; habitual
मुड़ता | मुड़ते | मुड़ती | मुड़तीं ; none ; habitual
रंगता | रंगते | रंगती | रंगतीं ; none ; habitual
सँवरता | सँवरते | सँवरती | सँवरतीं ; none ; habitual
सँवारता | सँवारते | सँवारती | सँवारतीं ; none ; habitual
सुलगता | सुलगते | सुलगती | सुलगतीं ; none ; habitual
हाँकता | हाँकते | हाँकती | हाँकतीं ; none ; habitual
हँसता | हँसते | हँसती | हँसतीं ; none ; habitual
खँगालता | खँगालते | खँगालती | खँगालतीं ; none ; habitual
गुज़ारता | गुज़ारते | गुज़ारती | गुज़ारतीं ; none ; habitual
उकेरता | उकेरते | उकेरती | उकेरतीं ; none ; habitual
उबालता | उबालते | उबालती | उबालतीं ; none ; habitual
झाँकता | झाँकते | झाँकती | झाँकतीं ; none ; habitual
दहलता | दहलते | दहलती | दहलतीं ; none ; habitual
धकेलता | धकेलते | धकेलती | धकेलतीं ; none ; habitual
निहारता | निहारते | निहारती | निहारतीं ; none ; habitual
पिसता | पिसते | पिसती | पिसतीं ; none ; habitual
बिलखता | बिलखते | बिलखती | बिलखतीं ; none ; habitual
तलाशता | तलाशते | तलाशती | तलाशतीं ; none ; habitual
सराहता | सराहते | सराहती | सराहतीं ; none ; habitual
फूँकता | फूँकते | फूँकती | फूँकतीं ; none ; habitual
सेंकता | सेंकते | सेंकती | सेंकतीं ; none ; habitual
बख़्शता | बख़्शते | बख़्शती | बख़्शतीं ; none ; habitual
टाँगता | टाँगते | टाँगती | टाँगतीं ; none ; habitual
भेदता | भेदते | भेदती | भेदतीं ; none ; habitual
भाँजता | भाँजते | भाँजती | भाँजतीं ; none ; habitual
आता | आते | आती | आतीं ; none ; habitual
लाता | लाते | लाती | लातीं ; none ; habitual
बताता | बताते | बताती | बतातीं ; none ; habitual
बनाता | बनाते | बनाती | बनातीं ; none ; habitual
दिखाता | दिखाते | दिखाती | दिखातीं ; none ; habitual
सुनाता | सुनाते | सुनाती | सुनातीं ; none ; habitual
उठाता | उठाते | उठाती | उठातीं ; none ; habitual
चलाता | चलाते | चलाती | चलातीं ; none ; habitual
बढ़ाता | बढ़ाते | बढ़ाती | बढ़ातीं ; none ; habitual
घटाता | घटाते | घटाती | घटातीं ; none ; habitual
लगाता | लगाते | लगाती | लगातीं ; none ; habitual
मनाता | मनाते | मनाती | मनातीं ; none ; habitual
पाते | पाती | पातीं ; none ; habitual
पाता ; none ; habitual ; weak
खातीं ; none ; habitual
खाती ; none ; habitual ; weak
गाता | गाती | गातीं ; none ; habitual
गाते ; none ; habitual ; weak
हटाता | हटाते | हटाती | हटातीं ; none ; habitual
बचाता | बचाते | बचाती | बचातीं ; none ; habitual
बुलाता | बुलाते | बुलाती | बुलातीं ; none ; habitual
मिटाता | मिटाते | मिटाती | मिटातीं ; none ; habitual
समझाता | समझाते | समझाती | समझातीं ; none ; habitual
सुलझाता | सुलझाते | सुलझाती | सुलझातीं ; none ; habitual
जताता | जताते | जताती | जतातीं ; none ; habitual
ठहराता | ठहराते | ठहराती | ठहरातीं ; none ; habitual
अपनाता | अपनाते | अपनाती | अपनातीं ; none ; habitual
दोहराता | दोहराते | दोहराती | दोहरातीं ; none ; habitual
ठुकराता | ठुकराते | ठुकराती | ठुकरातीं ; none ; habitual
टकराता | टकराते | टकराती | टकरातीं ; none ; habitual
बिताता | बिताते | बिताती | बितातीं ; none ; habitual
कमाता | कमाते | कमाती | कमातीं ; none ; habitual
कराता | कराते | कराती | करातीं ; none ; habitual
करवाता | करवाते | करवाती | करवातीं ; none ; habitual
दिलाता | दिलाते | दिलाती | दिलातीं ; none ; habitual
दिलवाता | दिलवाते | दिलवाती | दिलवातीं ; none ; habitual
भिजवाता | भिजवाते | भिजवाती | भिजवातीं ; none ; habitual
बनवाता | बनवाते | बनवाती | बनवातीं ; none ; habitual
लगवाता | लगवाते | लगवाती | लगवातीं ; none ; habitual
निकलवाता | निकलवाते | निकलवाती | निकलवातीं ; none ; habitual
रुकवाता | रुकवाते | रुकवाती | रुकवातीं ; none ; habitual
खुलवाता | खुलवाते | खुलवाती | खुलवातीं ; none ; habitual
कटवाता | कटवाते | कटवाती | कटवातीं ; none ; habitual
मरवाता | मरवाते | मरवाती | मरवातीं ; none ; habitual
मिलाता | मिलाते | मिलाती | मिलातीं ; none ; habitual
गिराता | गिराते | गिराती | गिरातीं ; none ; habitual
जगाता | जगाते | जगाती | जगातीं ; none ; habitual
जमाता | जमाते | जमाती | जमातीं ; none ; habitual
जलाता | जलाते | जलाती | जलातीं ; none ; habitual
झुकाता | झुकाते | झुकाती | झुकातीं ; none ; habitual
टिकाता | टिकाते | टिकाती | टिकातीं ; none ; habitual
डराता | डराते | डराती | डरातीं ; none ; habitual
पढ़ाता | पढ़ाते | पढ़ाती | पढ़ातीं ; none ; habitual
पहनाता | पहनाते | पहनाती | पहनातीं ; none ; habitual
पिलाता | पिलाते | पिलाती | पिलातीं ; none ; habitual
फैलाता | फैलाते | फैलाती | फैलातीं ; none ; habitual
फहराता | फहराते | फहराती | फहरातीं ; none ; habitual
बिठाता | बिठाते | बिठाती | बिठातीं ; none ; habitual
बैठाता | बैठाते | बैठाती | बैठातीं ; none ; habitual
भगाता | भगाते | भगाती | भगातीं ; none ; habitual
मँगाता | मँगाते | मँगाती | मँगातीं ; none ; habitual
रुलाता | रुलाते | रुलाती | रुलातीं ; none ; habitual
लौटाता | लौटाते | लौटाती | लौटातीं ; none ; habitual
सजाता | सजाते | सजाती | सजातीं ; none ; habitual
सिखाता | सिखाते | सिखाती | सिखातीं ; none ; habitual
सुलाता | सुलाते | सुलाती | सुलातीं ; none ; habitual
हराता | हराते | हराती | हरातीं ; none ; habitual
हिलाता | हिलाते | हिलाती | हिलातीं ; none ; habitual
उड़ाता | उड़ाते | उड़ाती | उड़ातीं ; none ; habitual
उगाता | उगाते | उगाती | उगातीं ; none ; habitual
छिपाता | छिपाते | छिपाती | छिपातीं ; none ; habitual
छुड़ाता | छुड़ाते | छुड़ाती | छुड़ातीं ; none ; habitual
चुराता | चुराते | चुराती | चुरातीं ; none ; habitual
चढ़ाता | चढ़ाते | चढ़ाती | चढ़ातीं ; none ; habitual
छपाता | छपाते | छपाती | छपातीं ; none ; habitual
धमकाता | धमकाते | धमकाती | धमकातीं ; none ; habitual
पहुँचाता | पहुँचाते | पहुँचाती | पहुँचातीं ; none ; habitual
पछताता | पछताते | पछताती | पछतातीं ; none ; habitual
घबराता | घबराते | घबराती | घबरातीं ; none ; habitual
फँसाता | फँसाते | फँसाती | फँसातीं ; none ; habitual
बहाता | बहाते | बहाती | बहातीं ; none ; habitual
बिछाता | बिछाते | बिछाती | बिछातीं ; none ; habitual
भड़काता | भड़काते | भड़काती | भड़कातीं ; none ; habitual
मचाता | मचाते | मचाती | मचातीं ; none ; habitual
लड़ाता | लड़ाते | लड़ाती | लड़ातीं ; none ; habitual
लहराता | लहराते | लहराती | लहरातीं ; none ; habitual
सताता | सताते | सताती | सतातीं ; none ; habitual
थमाता | थमाते | थमाती | थमातीं ; none ; habitual
दबाता | दबाते | दबाती | दबातीं ; none ; habitual
दौड़ाता | दौड़ाते | दौड़ाती | दौड़ातीं ; none ; habitual
नहाता | नहाते | नहाती | नहातीं ; none ; habitual
निपटाता | निपटाते | निपटाती | निपटातीं ; none ; habitual
निभाता | निभाते | निभाती | निभातीं ; none ; habitual
गँवाता | गँवाते | गँवाती | गँवातीं ; none ; habitual
जुटाता | जुटाते | जुटाती | जुटातीं ; none ; habitual
उकसाता | उकसाते | उकसाती | उकसातीं ; none ; habitual
उलझाता | उलझाते | उलझाती | उलझातीं ; none ; habitual
कतराता | कतराते | कतराती | कतरातीं ; none ; habitual
गहराता | गहराते | गहराती | गहरातीं ; none ; habitual
चेताता | चेताते | चेताती | चेतातीं ; none ; habitual
चौंकाता | चौंकाते | चौंकाती | चौंकातीं ; none ; habitual
ठगाता | ठगाते | ठगाती | ठगातीं ; none ; habitual
डगमगाता | डगमगाते | डगमगाती | डगमगातीं ; none ; habitual
फुसलाता | फुसलाते | फुसलाती | फुसलातीं ; none ; habitual
बरसाता | बरसाते | बरसाती | बरसातीं ; none ; habitual
मंडराता | मंडराते | मंडराती | मंडरातीं ; none ; habitual
मुस्कुराता | मुस्कुराते | मुस्कुराती | मुस्कुरातीं ; none ; habitual
मुस्कराता | मुस्कराते | मुस्कराती | मुस्करातीं ; none ; habitual
लुभाता | लुभाते | लुभाती | लुभातीं ; none ; habitual
लिखवाता | लिखवाते | लिखवाती | लिखवातीं ; none ; habitual
छपवाता | छपवाते | छपवाती | छपवातीं ; none ; habitual
पढ़वाता | पढ़वाते | पढ़वाती | पढ़वातीं ; none ; habitual
चुनवाता | चुनवाते | चुनवाती | चुनवातीं ; none ; habitual
ढाता | ढाते | ढाती | ढातीं ; none ; habitual
आज़माता | आज़माते | आज़माती | आज़मातीं ; none ; habitual
दर्शाता | दर्शाते | दर्शाती | दर्शातीं ; none ; habitual
बौखलाता | बौखलाते | बौखलाती | बौखलातीं ; none ; habitual
तिलमिलाता | तिलमिलाते | तिलमिलाती | तिलमिलातीं ; none ; habitual
लड़खड़ाता | लड़खड़ाते | लड़खड़ाती | लड़खड़ातीं ; none ; habitual
घुमाता | घुमाते | घुमाती | घुमातीं ; none ; habitual
चिल्लाता | चिल्लाते | चिल्लाती | चिल्लातीं ; none ; habitual
थर्राता | थर्राते | थर्राती | थर्रातीं ; none ; habitual
दहलाता | दहलाते | दहलाती | दहलातीं ; none ; habitual
लुढ़काता | लुढ़काते | लुढ़काती | लुढ़कातीं ; none ; habitual
हथियाता | हथियाते | हथियाती | हथियातीं ; none ; habitual
खोता | खोते | खोती | खोतीं ; none ; habitual
रोता | रोते | रोतीं ; none ; habitual
सोता | सोते | सोतीं ; none ; habitual
बोता | बोते | बोती | बोतीं ; none ; habitual
धोता | धोते | धोतीं ; none ; habitual
ढोता | ढोते | ढोती | ढोतीं ; none ; habitual

# infinitive: what is to be done
कहना | कहने | कहनी ; none ; infinitive
बोलना | बोलने | बोलनी ; none ; infinitive
चलने | चलनी ; none ; infinitive
चलना ; none ; infinitive ; weak
बनना | बनने | बननी ; none ; infinitive
लगने | लगनी ; none ; infinitive
लगना ; none ; infinitive ; weak
मिलना | मिलने | मिलनी ; none ; infinitive
पूछना | पूछने | पूछनी ; none ; infinitive
लिखना | लिखने | लिखनी ; none ; infinitive
पढ़ना | पढ़ने | पढ़नी ; none ; infinitive
सुनना | सुनने | सुननी ; none ; infinitive
देखना | देखने | देखनी ; none ; infinitive
रखना | रखने | रखनी ; none ; infinitive
निकलना | निकलने | निकलनी ; none ; infinitive
पहुँचना | पहुँचने | पहुँचनी ; none ; infinitive
लौटना | लौटने | लौटनी ; none ; infinitive
बैठना | बैठने | बैठनी ; none ; infinitive
उठना | उठने | उठनी ; none ; infinitive
गिरना | गिरने | गिरनी ; none ; infinitive
मरना | मरने | मरनी ; none ; infinitive
मारना | मारने | मारनी ; none ; infinitive
जीतना | जीतने | जीतनी ; none ; infinitive
हारना | हारने | हारनी ; none ; infinitive
खेलना | खेलने | खेलनी ; none ; infinitive
खोलना | खोलने | खोलनी ; none ; infinitive
खुलना | खुलने | खुलनी ; none ; infinitive
चुनना | चुनने | चुननी ; none ; infinitive
बढ़ना | बढ़ने | बढ़नी ; none ; infinitive
बदलना | बदलने | बदलनी ; none ; infinitive
टूटना | टूटने | टूटनी ; none ; infinitive
तोड़ना | तोड़ने | तोड़नी ; none ; infinitive
जोड़ना | जोड़ने | जोड़नी ; none ; infinitive
जुड़ना | जुड़ने | जुड़नी ; none ; infinitive
छोड़ना | छोड़ने | छोड़नी ; none ; infinitive
छूटना | छूटने | छूटनी ; none ; infinitive
पकड़ना | पकड़ने | पकड़नी ; none ; infinitive
भेजना | भेजने | भेजनी ; none ; infinitive
बेचना | बेचने | बेचनी ; none ; infinitive
ख़रीदना | ख़रीदने | ख़रीदनी ; none ; infinitive
काटना | काटने | काटनी ; none ; infinitive
कटना | कटने | कटनी ; none ; infinitive
डालना | डालने | डालनी ; none ; infinitive
निकालना | निकालने | निकालनी ; none ; infinitive
उतरना | उतरने | उतरनी ; none ; infinitive
उतारना | उतारने | उतारनी ; none ; infinitive
चढ़ना | चढ़ने | चढ़नी ; none ; infinitive
सौंपना | सौंपने | सौंपनी ; none ; infinitive
हटना | हटने | हटनी ; none ; infinitive
टलना | टलने | टलनी ; none ; infinitive
टालना | टालने | टालनी ; none ; infinitive
मानना | मानने | माननी ; none ; infinitive
जानना | जानने | जाननी ; none ; infinitive
समझना | समझने | समझनी ; none ; infinitive
सोचना | सोचने | सोचनी ; none ; infinitive
चाहना | चाहने | चाहनी ; none ; infinitive
माँगना | माँगने | माँगनी ; none ; infinitive
ठहरना | ठहरने | ठहरनी ; none ; infinitive
रोकना | रोकने | रोकनी ; none ; infinitive
रुकना | रुकने | रुकनी ; none ; infinitive
सुलझना | सुलझने | सुलझनी ; none ; infinitive
उलझना | उलझने | उलझनी ; none ; infinitive
उभरना | उभरने | उभरनी ; none ; infinitive
उखाड़ना | उखाड़ने | उखाड़नी ; none ; infinitive
गुज़रना | गुज़रने | गुज़रनी ; none ; infinitive
बीतना | बीतने | बीतनी ; none ; infinitive
डूबना | डूबने | डूबनी ; none ; infinitive
भरना | भरने | भरनी ; none ; infinitive
लड़ना | लड़ने | लड़नी ; none ; infinitive
भड़कना | भड़कने | भड़कनी ; none ; infinitive
फैलना | फैलने | फैलनी ; none ; infinitive
फूटना | फूटने | फूटनी ; none ; infinitive
फटना | फटने | फटनी ; none ; infinitive
पलटना | पलटने | पलटनी ; none ; infinitive
लूटना | लूटने | लूटनी ; none ; infinitive
लुटना | लुटने | लुटनी ; none ; infinitive
घुसना | घुसने | घुसनी ; none ; infinitive
घेरना | घेरने | घेरनी ; none ; infinitive
घिरना | घिरने | घिरनी ; none ; infinitive
ढहना | ढहने | ढहनी ; none ; infinitive
दौड़ना | दौड़ने | दौड़नी ; none ; infinitive
भागना | भागने | भागनी ; none ; infinitive
पिघलना | पिघलने | पिघलनी ; none ; infinitive
बरसना | बरसने | बरसनी ; none ; infinitive
जलना | जलने | जलनी ; none ; infinitive
जमनी ; none ; infinitive
जमना | जमने ; none ; infinitive ; weak
झुकना | झुकने | झुकनी ; none ; infinitive
झेलना | झेलने | झेलनी ; none ; infinitive
थमना | थमने | थमनी ; none ; infinitive
दिखना | दिखने | दिखनी ; none ; infinitive
पटने ; none ; infinitive ; weak
पिटना | पिटने | पिटनी ; none ; infinitive
पीटना | पीटने | पीटनी ; none ; infinitive
ठोकना | ठोकने | ठोकनी ; none ; infinitive
फेंकना | फेंकने | फेंकनी ; none ; infinitive
फँसना | फँसने | फँसनी ; none ; infinitive
सिमटना | सिमटने | सिमटनी ; none ; infinitive
सिकुड़ना | सिकुड़ने | सिकुड़नी ; none ; infinitive
सुधरना | सुधरने | सुधरनी ; none ; infinitive
सूखना | सूखने | सूखनी ; none ; infinitive
संभालना | संभालने | संभालनी ; none ; infinitive
संभलना | संभलने | संभलनी ; none ; infinitive
स्वीकारना | स्वीकारने | स्वीकारनी ; none ; infinitive
नकारना | नकारने | नकारनी ; none ; infinitive
पुकारना | पुकारने | पुकारनी ; none ; infinitive
ललकारना | ललकारने | ललकारनी ; none ; infinitive
निखरना | निखरने | निखरनी ; none ; infinitive
बिगड़ना | बिगड़ने | बिगड़नी ; none ; infinitive
बिखरना | बिखरने | बिखरनी ; none ; infinitive
बिकना | बिकने | बिकनी ; none ; infinitive
परखना | परखने | परखनी ; none ; infinitive
परोसना | परोसने | परोसनी ; none ; infinitive
पनपना | पनपने | पनपनी ; none ; infinitive
पसरना | पसरने | पसरनी ; none ; infinitive
पधारना | पधारने | पधारनी ; none ; infinitive
पिछड़ना | पिछड़ने | पिछड़नी ; none ; infinitive
पड़ना | पड़ने | पड़नी ; none ; infinitive
पहनना | पहनने | पहननी ; none ; infinitive
पालने | पालनी ; none ; infinitive
कसना | कसने | कसनी ; none ; infinitive
कूदना | कूदने | कूदनी ; none ; infinitive
खींचना | खींचने | खींचनी ; none ; infinitive
खिसकना | खिसकने | खिसकनी ; none ; infinitive
खटकना | खटकने | खटकनी ; none ; infinitive
गूँजना | गूँजने | गूँजनी ; none ; infinitive
गढ़ना | गढ़ने | गढ़नी ; none ; infinitive
चमकना | चमकने | चमकनी ; none ; infinitive
चूकना | चूकने | चूकनी ; none ; infinitive
छपना | छपने | छपनी ; none ; infinitive
छीनना | छीनने | छीननी ; none ; infinitive
छिड़ना | छिड़ने | छिड़नी ; none ; infinitive
छिपना | छिपने | छिपनी ; none ; infinitive
जाँचना | जाँचने | जाँचनी ; none ; infinitive
झपटना | झपटने | झपटनी ; none ; infinitive
झोंकना | झोंकने | झोंकनी ; none ; infinitive
तैरना | तैरने | तैरनी ; none ; infinitive
थोपना | थोपने | थोपनी ; none ; infinitive
दबना | दबने | दबनी ; none ; infinitive
दबोचना | दबोचने | दबोचनी ; none ; infinitive
धँसना | धँसने | धँसनी ; none ; infinitive
नापना | नापने | नापनी ; none ; infinitive
निगलना | निगलने | निगलनी ; none ; infinitive
निपटना | निपटने | निपटनी ; none ; infinitive
पहचानना | पहचानने | पहचाननी ; none ; infinitive
पटकना | पटकने | पटकनी ; none ; infinitive
पूजना | पूजने | पूजनी ; none ; infinitive
फिरना | फिरने | फिरनी ; none ; infinitive
फिसलना | फिसलने | फिसलनी ; none ; infinitive
बचना | बचने | बचनी ; none ; infinitive
बँटना | बँटने | बँटनी ; none ; infinitive
बाँटना | बाँटने | बाँटनी ; none ; infinitive
बाँधना | बाँधने | बाँधनी ; none ; infinitive
बुझना | बुझने | बुझनी ; none ; infinitive
बरतना | बरतने | बरतनी ; none ; infinitive
बटोरना | बटोरने | बटोरनी ; none ; infinitive
भाँपना | भाँपने | भाँपनी ; none ; infinitive
भिड़ना | भिड़ने | भिड़नी ; none ; infinitive
भुगतना | भुगतने | भुगतनी ; none ; infinitive
मचलना | मचलने | मचलनी ; none ; infinitive
मिटना | मिटने | मिटनी ; none ; infinitive
मुकरना | मुकरने | मुकरनी ; none ; infinitive
रटना | रटने | रटनी ; none ; infinitive
रूठना | रूठने | रूठनी ; none ; infinitive
रचनी ; none ; infinitive
रचने ; none ; infinitive ; weak
लटकना | लटकने | लटकनी ; none ; infinitive
लपकना | लपकने | लपकनी ; none ; infinitive
लादना | लादने | लादनी ; none ; infinitive
लाँघना | लाँघने | लाँघनी ; none ; infinitive
लिपटना | लिपटने | लिपटनी ; none ; infinitive
सजना | सजने ; none ; infinitive
सहना | सहने | सहनी ; none ; infinitive
सींचना | सींचने | सींचनी ; none ; infinitive
सीखना | सीखने | सीखनी ; none ; infinitive
सूझना | सूझने | सूझनी ; none ; infinitive
हड़पना | हड़पने | हड़पनी ; none ; infinitive
उछलना | उछलने | उछलनी ; none ; infinitive
उपजना | उपजने | उपजनी ; none ; infinitive
उबरना | उबरने | उबरनी ; none ; infinitive
उमड़ना | उमड़ने | उमड़नी ; none ; infinitive
उड़ना | उड़ने | उड़नी ; none ; infinitive
टिकना | टिकने | टिकनी ; none ; infinitive
ठनना | ठनने | ठननी ; none ; infinitive
डटना | डटने | डटनी ; none ; infinitive
ढूँढना | ढूँढने | ढूँढनी ; none ; infinitive
ढलना | ढलने | ढलनी ; none ; infinitive
फूलना | फूलने | फूलनी ; none ; infinitive
हिलना | हिलने | हिलनी ; none ; infinitive
खिलना | खिलने | खिलनी ; none ; infinitive
सरकना | सरकने | सरकनी ; none ; infinitive
भटकना | भटकने | भटकनी ; none ; infinitive
लुढ़कना | लुढ़कने | लुढ़कनी ; none ; infinitive
बुनना | बुनने | बुननी ; none ; infinitive
बिछना | बिछने | बिछनी ; none ; infinitive
गिनना | गिनने | गिननी ; none ; infinitive
गूँथना | गूँथने | गूँथनी ; none ; infinitive
नाचना | नाचने | नाचनी ; none ; infinitive
निभना | निभने | निभनी ; none ; infinitive
कतरना | कतरने ; none ; infinitive
कुचलना | कुचलने | कुचलनी ; none ; infinitive
चीरना | चीरने | चीरनी ; none ; infinitive
छानना | छानने | छाननी ; none ; infinitive
चुभना | चुभने | चुभनी ; none ; infinitive
जकड़ना | जकड़ने | जकड़नी ; none ; infinitive
जुटना | जुटने | जुटनी ; none ; infinitive
झगड़ना | झगड़ने | झगड़नी ; none ; infinitive
ढकना | ढकने | ढकनी ; none ; infinitive
तड़पना | तड़पने | तड़पनी ; none ; infinitive
ताकना | ताकने | ताकनी ; none ; infinitive
तौलना | तौलने | तौलनी ; none ; infinitive
त्यागना | त्यागने | त्यागनी ; none ; infinitive
थकना | थकने | थकनी ; none ; infinitive
डरना | डरने | डरनी ; none ; infinitive
ठानना | ठानने | ठाननी ; none ; infinitive
खदेड़ना | खदेड़ने | खदेड़नी ; none ; infinitive
खोजना | खोजने | खोजनी ; none ; infinitive
टटोलना | टटोलने | टटोलनी ; none ; infinitive
झटकना | झटकने | झटकनी ; none ; infinitive
रौंदना | रौंदने | रौंदनी ; none ; infinitive
गरजना | गरजने | गरजनी ; none ; infinitive
उजड़ना | उजड़ने | उजड़नी ; none ; infinitive
उजाड़ना | उजाड़ने | उजाड़नी ; none ; infinitive
घोलना | घोलने | घोलनी ; none ; infinitive
घूमना | घूमने | घूमनी ; none ; infinitive
छापना | छापने | छापनी ; none ; infinitive
जूझना | जूझने | जूझनी ; none ; infinitive
झूलना | झूलने | झूलनी ; none ; infinitive
टोकना | टोकने | टोकनी ; none ; infinitive
नवाज़ना | नवाज़ने | नवाज़नी ; none ; infinitive
पछाड़ना | पछाड़ने | पछाड़नी ; none ; infinitive
फाड़ना | फाड़ने | फाड़नी ; none ; infinitive
फोड़ना | फोड़ने | फोड़नी ; none ; infinitive
फेरना | फेरने | फेरनी ; none ; infinitive
बहना | बहने | बहनी ; none ; infinitive
बिगाड़ना | बिगाड़ने | बिगाड़नी ; none ; infinitive
मोड़ना | मोड़ने | मोड़नी ; none ; infinitive
मुड़ना | मुड़ने | मुड़नी ; none ; infinitive
रंगना | रंगने | रंगनी ; none ; infinitive
सँवरना | सँवरने | सँवरनी ; none ; infinitive
सँवारना | सँवारने | सँवारनी ; none ; infinitive
सुलगना | सुलगने | सुलगनी ; none ; infinitive
हाँकना | हाँकने | हाँकनी ; none ; infinitive
हँसना | हँसने | हँसनी ; none ; infinitive
खँगालना | खँगालने | खँगालनी ; none ; infinitive
गुज़ारना | गुज़ारने | गुज़ारनी ; none ; infinitive
उकेरना | उकेरने | उकेरनी ; none ; infinitive
उबालना | उबालने | उबालनी ; none ; infinitive
झाँकना | झाँकने | झाँकनी ; none ; infinitive
दहलना | दहलने | दहलनी ; none ; infinitive
धकेलना | धकेलने | धकेलनी ; none ; infinitive
निहारना | निहारने | निहारनी ; none ; infinitive
पिसना | पिसने | पिसनी ; none ; infinitive
बिलखना | बिलखने | बिलखनी ; none ; infinitive
तलाशना | तलाशने | तलाशनी ; none ; infinitive
सराहना | सराहने | सराहनी ; none ; infinitive
फूँकना | फूँकने | फूँकनी ; none ; infinitive
सेंकना | सेंकने | सेंकनी ; none ; infinitive
बख़्शना | बख़्शने | बख़्शनी ; none ; infinitive
टाँगना | टाँगने | टाँगनी ; none ; infinitive
भेदना | भेदने | भेदनी ; none ; infinitive
भाँजना | भाँजने | भाँजनी ; none ; infinitive
आना | आने | आनी ; none ; infinitive
लाना | लाने | लानी ; none ; infinitive
बताना | बताने | बतानी ; none ; infinitive
बनाना | बनाने | बनानी ; none ; infinitive
दिखाना | दिखाने | दिखानी ; none ; infinitive
सुनाना | सुनाने | सुनानी ; none ; infinitive
उठाना | उठाने | उठानी ; none ; infinitive
चलाना | चलाने | चलानी ; none ; infinitive
बढ़ाना | बढ़ाने | बढ़ानी ; none ; infinitive
घटाना | घटाने | घटानी ; none ; infinitive
लगाना | लगाने | लगानी ; none ; infinitive
मनाना | मनाने | मनानी ; none ; infinitive
पाना | पाने ; none ; infinitive
खानी ; none ; infinitive
खाने ; none ; infinitive ; weak
गानी ; none ; infinitive
गाने ; none ; infinitive ; weak
हटाना | हटाने | हटानी ; none ; infinitive
बचाने | बचानी ; none ; infinitive
बचाना ; none ; infinitive ; weak
बुलाना | बुलाने | बुलानी ; none ; infinitive
मिटाना | मिटाने | मिटानी ; none ; infinitive
समझाना | समझाने | समझानी ; none ; infinitive
सुलझाना | सुलझाने | सुलझानी ; none ; infinitive
जताना | जताने | जतानी ; none ; infinitive
ठहराना | ठहराने | ठहरानी ; none ; infinitive
अपनाना | अपनाने | अपनानी ; none ; infinitive
दोहराना | दोहराने | दोहरानी ; none ; infinitive
ठुकराना | ठुकराने | ठुकरानी ; none ; infinitive
टकराना | टकराने | टकरानी ; none ; infinitive
बिताना | बिताने | बितानी ; none ; infinitive
कमाना | कमाने ; none ; infinitive
करवाना | करवाने | करवानी ; none ; infinitive
दिलाना | दिलाने | दिलानी ; none ; infinitive
दिलवाना | दिलवाने | दिलवानी ; none ; infinitive
भिजवाना | भिजवाने | भिजवानी ; none ; infinitive
बनवाना | बनवाने | बनवानी ; none ; infinitive
लगवाना | लगवाने | लगवानी ; none ; infinitive
निकलवाना | निकलवाने | निकलवानी ; none ; infinitive
रुकवाना | रुकवाने | रुकवानी ; none ; infinitive
खुलवाना | खुलवाने | खुलवानी ; none ; infinitive
कटवाना | कटवाने | कटवानी ; none ; infinitive
मरवाना | मरवाने | मरवानी ; none ; infinitive
मिलाना | मिलाने | मिलानी ; none ; infinitive
गिराना | गिराने | गिरानी ; none ; infinitive
जगाना | जगाने | जगानी ; none ; infinitive
जलाना | जलाने | जलानी ; none ; infinitive
झुकाना | झुकाने | झुकानी ; none ; infinitive
टिकाना | टिकाने | टिकानी ; none ; infinitive
डराना | डराने | डरानी ; none ; infinitive
पढ़ाना | पढ़ाने | पढ़ानी ; none ; infinitive
पहनाना | पहनाने | पहनानी ; none ; infinitive
पिलाना | पिलाने | पिलानी ; none ; infinitive
फैलाना | फैलाने | फैलानी ; none ; infinitive
फहराना | फहराने | फहरानी ; none ; infinitive
बिठाना | बिठाने | बिठानी ; none ; infinitive
बैठाना | बैठाने | बैठानी ; none ; infinitive
भगाना | भगाने | भगानी ; none ; infinitive
मँगाना | मँगाने | मँगानी ; none ; infinitive
रुलाना | रुलाने | रुलानी ; none ; infinitive
लौटाना | लौटाने | लौटानी ; none ; infinitive
सजाना | सजाने | सजानी ; none ; infinitive
सिखाना | सिखाने | सिखानी ; none ; infinitive
सुलाना | सुलाने | सुलानी ; none ; infinitive
हराना | हराने | हरानी ; none ; infinitive
हिलाना | हिलाने | हिलानी ; none ; infinitive
उड़ाना | उड़ाने | उड़ानी ; none ; infinitive
उगाना | उगाने | उगानी ; none ; infinitive
छिपाना | छिपाने | छिपानी ; none ; infinitive
छुड़ाना | छुड़ाने | छुड़ानी ; none ; infinitive
चुराना | चुराने | चुरानी ; none ; infinitive
चढ़ाना | चढ़ाने | चढ़ानी ; none ; infinitive
छपाना | छपाने | छपानी ; none ; infinitive
धमकाना | धमकाने | धमकानी ; none ; infinitive
पहुँचाना | पहुँचाने | पहुँचानी ; none ; infinitive
पछताना | पछताने | पछतानी ; none ; infinitive
घबराना | घबराने | घबरानी ; none ; infinitive
फँसाना | फँसाने | फँसानी ; none ; infinitive
बिछाना | बिछाने | बिछानी ; none ; infinitive
भड़काना | भड़काने | भड़कानी ; none ; infinitive
मचाना | मचाने | मचानी ; none ; infinitive
लड़ाना | लड़ाने | लड़ानी ; none ; infinitive
लहराना | लहराने | लहरानी ; none ; infinitive
सताना | सताने | सतानी ; none ; infinitive
थमाना | थमाने | थमानी ; none ; infinitive
दबाना | दबाने | दबानी ; none ; infinitive
दौड़ाना | दौड़ाने | दौड़ानी ; none ; infinitive
नहाना | नहाने | नहानी ; none ; infinitive
निपटाना | निपटाने | निपटानी ; none ; infinitive
निभाना | निभाने | निभानी ; none ; infinitive
गँवाना | गँवाने | गँवानी ; none ; infinitive
जुटाना | जुटाने | जुटानी ; none ; infinitive
उकसाना | उकसाने | उकसानी ; none ; infinitive
उलझाना | उलझाने | उलझानी ; none ; infinitive
कतराना | कतराने | कतरानी ; none ; infinitive
गहराना | गहराने | गहरानी ; none ; infinitive
चेताना | चेताने | चेतानी ; none ; infinitive
चौंकाना | चौंकाने | चौंकानी ; none ; infinitive
ठगाना | ठगाने | ठगानी ; none ; infinitive
डगमगाना | डगमगाने | डगमगानी ; none ; infinitive
फुसलाना | फुसलाने | फुसलानी ; none ; infinitive
बरसाना | बरसाने | बरसानी ; none ; infinitive
मंडराना | मंडराने | मंडरानी ; none ; infinitive
मुस्कुराना | मुस्कुराने | मुस्कुरानी ; none ; infinitive
मुस्कराना | मुस्कराने | मुस्करानी ; none ; infinitive
लुभाना | लुभाने | लुभानी ; none ; infinitive
लिखवाना | लिखवाने | लिखवानी ; none ; infinitive
छपवाना | छपवाने | छपवानी ; none ; infinitive
पढ़वाना | पढ़वाने | पढ़वानी ; none ; infinitive
चुनवाना | चुनवाने | चुनवानी ; none ; infinitive
ढाना | ढाने | ढानी ; none ; infinitive
आज़माना | आज़माने | आज़मानी ; none ; infinitive
दर्शाना | दर्शाने | दर्शानी ; none ; infinitive
बौखलाना | बौखलाने | बौखलानी ; none ; infinitive
तिलमिलाना | तिलमिलाने | तिलमिलानी ; none ; infinitive
लड़खड़ाना | लड़खड़ाने | लड़खड़ानी ; none ; infinitive
घुमाना | घुमाने | घुमानी ; none ; infinitive
चिल्लाना | चिल्लाने | चिल्लानी ; none ; infinitive
थर्राना | थर्राने | थर्रानी ; none ; infinitive
दहलाना | दहलाने | दहलानी ; none ; infinitive
लुढ़काना | लुढ़काने | लुढ़कानी ; none ; infinitive
हथियाना | हथियाने | हथियानी ; none ; infinitive
खोना | खोनी ; none ; infinitive
खोने ; none ; infinitive ; weak
रोना | रोने | रोनी ; none ; infinitive
बोनी ; none ; infinitive
बोना | बोने ; none ; infinitive ; weak
धोना | धोने ; none ; infinitive
ढोना | ढोने | ढोनी ; none ; infinitive

# having done
कहकर | बोलकर | चलकर | बनकर | लगकर | मिलकर | पूछकर | लिखकर ; none ; participle
पढ़कर | सुनकर | देखकर | रखकर | निकलकर | पहुँचकर | लौटकर | बैठकर ; none ; participle
उठकर | गिरकर | मरकर | मारकर | जीतकर | हारकर | खेलकर | खोलकर ; none ; participle
खुलकर | चुनकर | बढ़कर | घटकर | बदलकर | टूटकर | तोड़कर | जोड़कर ; none ; participle
जुड़कर | छोड़कर | छूटकर | पकड़कर | भेजकर | बेचकर | ख़रीदकर | काटकर ; none ; participle
कटकर | डालकर | निकालकर | उतरकर | उतारकर | चढ़कर | सौंपकर | हटकर ; none ; participle
टलकर | टालकर | मानकर | जानकर | समझकर | सोचकर | चाहकर | माँगकर ; none ; participle
ठहरकर | रोककर | रुककर | सुलझकर | उलझकर | उभरकर | उखाड़कर | गुज़रकर ; none ; participle
बीतकर | डूबकर | भरकर | लड़कर | भड़ककर | फैलकर | फूटकर | फटकर ; none ; participle
पलटकर | लूटकर | लुटकर | घुसकर | घेरकर | घिरकर | ढहकर | दौड़कर ; none ; participle
भागकर | पिघलकर | बरसकर | जलकर | जमकर | झुककर | झेलकर | थमकर ; none ; participle
दिखकर | पटकर | पिटकर | पीटकर | ठोककर | फेंककर | फँसकर | सिमटकर ; none ; participle
सिकुड़कर | सुधरकर | सूखकर | संभालकर | संभलकर | स्वीकारकर | नकारकर | पुकारकर ; none ; participle
ललकारकर | निखरकर | बिगड़कर | बिखरकर | बिककर | परखकर | परोसकर | पनपकर ; none ; participle
पसरकर | पधारकर | पिछड़कर | पड़कर | पहनकर | पालकर | कसकर | कूदकर ; none ; participle
खींचकर | खिसककर | खटककर | गूँजकर | गढ़कर | चमककर | चूककर | छपकर ; none ; participle
छीनकर | छिड़कर | छिपकर | जाँचकर | झपटकर | झोंककर | तैरकर | थोपकर ; none ; participle
दबकर | दबोचकर | धँसकर | धरकर | नापकर | निगलकर | निपटकर | पहचानकर ; none ; participle
पटककर | पूजकर | फिरकर | फिसलकर | बचकर | बँटकर | बाँटकर | बाँधकर ; none ; participle
बुझकर | बरतकर | बटोरकर | भाँपकर | भिड़कर | भुगतकर | मचलकर | मिटकर ; none ; participle
मुकरकर | रटकर | रूठकर | रचकर | लटककर | लपककर | लादकर | लाँघकर ; none ; participle
लिपटकर | सजकर | सहकर | सींचकर | सीखकर | सूझकर | हड़पकर | उछलकर ; none ; participle
उपजकर | उबरकर | उमड़कर | उड़कर | टिककर | ठनकर | डटकर | ढूँढकर ; none ; participle
ढलकर | फूलकर | हिलकर | खिलकर | सरककर | भटककर | लुढ़ककर | बुनकर ; none ; participle
बिछकर | गिनकर | गूँथकर | नाचकर | निभकर | कतरकर | कुचलकर | चीरकर ; none ; participle
छानकर | चुभकर | जकड़कर | जुटकर | झगड़कर | ढककर | तड़पकर | ताककर ; none ; participle
तौलकर | त्यागकर | थककर | डरकर | ठानकर | खदेड़कर | खोजकर | टटोलकर ; none ; participle
झटककर | रौंदकर | गरजकर | उजड़कर | उजाड़कर | घोलकर | घूमकर | छापकर ; none ; participle
जूझकर | झूलकर | टोककर | नवाज़कर | पछाड़कर | फाड़कर | फोड़कर | फेरकर ; none ; participle
बहकर | बिगाड़कर | मोड़कर | मुड़कर | रंगकर | सँवरकर | सँवारकर | सुलगकर ; none ; participle
हाँककर | हँसकर | खँगालकर | गुज़ारकर | उकेरकर | उबालकर | झाँककर | दहलकर ; none ; participle
धकेलकर | निहारकर | पिसकर | बिलखकर | तलाशकर | सराहकर | फूँककर | सेंककर ; none ; participle
बख़्शकर | टाँगकर | भेदकर | भाँजकर | आकर | लाकर | बताकर | बनाकर ; none ; participle
दिखाकर | सुनाकर | उठाकर | चलाकर | बढ़ाकर | घटाकर | लगाकर | मनाकर ; none ; participle
पाकर | खाकर | गाकर | हटाकर | बचाकर | बुलाकर | मिटाकर | समझाकर ; none ; participle
सुलझाकर | जताकर | ठहराकर | अपनाकर | दोहराकर | ठुकराकर | टकराकर | बिताकर ; none ; participle
कमाकर | कराकर | करवाकर | दिलाकर | दिलवाकर | भिजवाकर | बनवाकर | लगवाकर ; none ; participle
निकलवाकर | रुकवाकर | खुलवाकर | कटवाकर | मरवाकर | मिलाकर | गिराकर | जगाकर ; none ; participle
जमाकर | जलाकर | झुकाकर | टिकाकर | डराकर | पढ़ाकर | पहनाकर | पिलाकर ; none ; participle
फैलाकर | फहराकर | बिठाकर | बैठाकर | भगाकर | मँगाकर | रुलाकर | लौटाकर ; none ; participle
सजाकर | सिखाकर | सुलाकर | हराकर | हिलाकर | उड़ाकर | उगाकर | छिपाकर ; none ; participle
छुड़ाकर | चुराकर | चढ़ाकर | छपाकर | धमकाकर | पहुँचाकर | पछताकर | घबराकर ; none ; participle
फँसाकर | बहाकर | बिछाकर | भड़काकर | मचाकर | लड़ाकर | लहराकर | सताकर ; none ; participle
थमाकर | दबाकर | दौड़ाकर | नहाकर | निपटाकर | निभाकर | गँवाकर | जुटाकर ; none ; participle
उकसाकर | उलझाकर | कतराकर | गहराकर | चेताकर | चौंकाकर | ठगाकर | डगमगाकर ; none ; participle
फुसलाकर | बरसाकर | मंडराकर | मुस्कुराकर | मुस्कराकर | लुभाकर | लिखवाकर | छपवाकर ; none ; participle
पढ़वाकर | चुनवाकर | ढाकर | आज़माकर | दर्शाकर | बौखलाकर | तिलमिलाकर | लड़खड़ाकर ; none ; participle
घुमाकर | चिल्लाकर | थर्राकर | दहलाकर | लुढ़काकर | हथियाकर | खोकर | रोकर ; none ; participle
सोकर | बोकर | धोकर | ढोकर ; none ; participle
