# SPDX-License-Identifier: CC0-1.0
# forms ; number [; weak]
# weak: also an ordinary word, so it counts only beside other date words or a numbered noun
first ; 1
second ; 2 ; weak
third ; 3
fourth ; 4
fifth ; 5
sixth ; 6
seventh ; 7
eighth ; 8
ninth ; 9
tenth ; 10
eleventh ; 11
twelfth ; 12
thirteenth ; 13
fourteenth ; 14
fifteenth ; 15
sixteenth ; 16
seventeenth ; 17
eighteenth ; 18
nineteenth ; 19
twentieth ; 20
twenty-first | twenty first ; 21
twenty-second | twenty second ; 22
twenty-third | twenty third ; 23
twenty-fourth | twenty fourth ; 24
twenty-fifth | twenty fifth ; 25
twenty-sixth | twenty sixth ; 26
twenty-seventh | twenty seventh ; 27
twenty-eighth | twenty eighth ; 28
twenty-ninth | twenty ninth ; 29
thirtieth ; 30
thirty-first | thirty first ; 31
thirty-second | thirty second ; 32
thirty-third | thirty third ; 33
thirty-fourth | thirty fourth ; 34
thirty-fifth | thirty fifth ; 35
thirty-sixth | thirty sixth ; 36
thirty-seventh | thirty seventh ; 37
thirty-eighth | thirty eighth ; 38
thirty-ninth | thirty ninth ; 39
fortieth ; 40
forty-first | forty first ; 41
forty-second | forty second ; 42
forty-third | forty third ; 43
forty-fourth | forty fourth ; 44
forty-fifth | forty fifth ; 45
forty-sixth | forty sixth ; 46
forty-seventh | forty seventh ; 47
forty-eighth | forty eighth ; 48
forty-ninth | forty ninth ; 49
fiftieth ; 50
fifty-first | fifty first ; 51
fifty-second | fifty second ; 52
fifty-third | fifty third ; 53
fifty-fourth | fifty fourth ; 54
fifty-fifth | fifty fifth ; 55
fifty-sixth | fifty sixth ; 56
fifty-seventh | fifty seventh ; 57
fifty-eighth | fifty eighth ; 58
fifty-ninth | fifty ninth ; 59
sixtieth ; 60
sixty-first | sixty first ; 61
sixty-second | sixty second ; 62
sixty-third | sixty third ; 63
sixty-fourth | sixty fourth ; 64
sixty-fifth | sixty fifth ; 65
sixty-sixth | sixty sixth ; 66
sixty-seventh | sixty seventh ; 67
sixty-eighth | sixty eighth ; 68
sixty-ninth | sixty ninth ; 69
seventieth ; 70
seventy-first | seventy first ; 71
seventy-second | seventy second ; 72
seventy-third | seventy third ; 73
seventy-fourth | seventy fourth ; 74
seventy-fifth | seventy fifth ; 75
seventy-sixth | seventy sixth ; 76
seventy-seventh | seventy seventh ; 77
seventy-eighth | seventy eighth ; 78
seventy-ninth | seventy ninth ; 79
eightieth ; 80
eighty-first | eighty first ; 81
eighty-second | eighty second ; 82
eighty-third | eighty third ; 83
eighty-fourth | eighty fourth ; 84
eighty-fifth | eighty fifth ; 85
eighty-sixth | eighty sixth ; 86
eighty-seventh | eighty seventh ; 87
eighty-eighth | eighty eighth ; 88
eighty-ninth | eighty ninth ; 89
ninetieth ; 90
ninety-first | ninety first ; 91
ninety-second | ninety second ; 92
ninety-third | ninety third ; 93
ninety-fourth | ninety fourth ; 94
ninety-fifth | ninety fifth ; 95
ninety-sixth | ninety sixth ; 96
ninety-seventh | ninety seventh ; 97
ninety-eighth | ninety eighth ; 98
ninety-ninth | ninety ninth ; 99
hundredth ; 100
thousandth ; 1000
