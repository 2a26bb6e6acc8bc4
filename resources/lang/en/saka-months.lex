# SPDX-License-Identifier: CC0-1.0
# forms ; month of India's national calendar, 1–12
Chaitra ; 1
Vaishakha | Vaisakha | Vaishakh ; 2
Jyeshtha | Jyaistha | Jyeshth ; 3
Ashadha | Asadha | Ashadh ; 4
Shravana | Sravana | Shravan ; 5
Bhadrapada | Bhadra | Bhadrapad ; 6
Ashvina | Asvina | Ashwin ; 7
Kartika | Kartik ; 8
Agrahayana | Margashirsha ; 9
Pausha | Paush ; 10
Magha | Magh ; 11
Phalguna | Phalgun ; 12
