# SPDX-License-Identifier: CC0-1.0
# forms ; person thing any many (what they stand for) ; what follows a name that is put in their stead, - for nothing
# कवयित्री 1911 में जन्मीं। 1935 में उनका विवाह हुआ: कवयित्री का विवाह हुआ
उन्होंने | इन्होंने | उन्होनें | इन्होनें ; person ; ने
उनका | इनका ; person ; का
उनकी | इनकी ; person ; की
उनके | इनके ; person ; के
उन्हें | इन्हें | उनको | इनको ; person ; को
उनसे ; person ; से
उन पर | उनपर ; person ; पर
# बाँध 1963 में बना। 1978 में इसकी मरम्मत हुई: बाँध की मरम्मत हुई
इसने ; thing ; ने
इसका ; thing ; का
इसकी ; thing ; की
इसके ; thing ; के
इसे | इसको ; thing ; को
इस पर | इसपर ; thing ; पर
यह ; thing ; -
# किशोर को 4 मई को पकड़ा गया। उसे 5 मई को छोड़ दिया गया: किशोर को छोड़ दिया गया
उसने ; any ; ने
उसका ; any ; का
उसकी ; any ; की
उसके ; any ; के
उसे | उसको ; any ; को
उससे ; any ; से
उस पर | उसपर ; any ; पर
वह ; any ; -
वे ; person ; -
# शिक्षक और छात्र चल पड़े। 4 मई को वे दोनों पहुँचे: no one name can stand there
वे दोनों | वे तीनों | वे चारों | वे सभी | वे सब | वे लोग ; many ; -
