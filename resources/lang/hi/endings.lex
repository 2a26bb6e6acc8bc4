# SPDX-License-Identifier: CC0-1.0
# endings at a word's end ; tense (past present future none) ; aspect. Words that only look so stand in exceptions.lex
-ेगा | -ेगी | -ेंगे | -ेंगी | -ेगें ; future ; none
-एगा | -एगी | -एँगे | -एँगी | -एगें | -ऐगा | -ऐगी | -ऐंगे | -ऐंगी ; future ; none
-ूँगा | -ूँगी | -ऊँगा | -ऊँगी | -ुँगा | -उँगा ; future ; none
-ओगे | -ोगे | -ओगी ; future ; none
-िएगा | -इएगा ; future ; imperative
-ाइए | -ाइएगा ; future ; imperative
-नेवाला | -नेवाली | -नेवाले ; future ; participle
