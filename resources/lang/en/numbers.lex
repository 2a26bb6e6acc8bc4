# SPDX-License-Identifier: CC0-1.0
# forms ; value. A plain number, or xN, which multiplies what stands before it. Tens and ones are joined by the engine
zero ; 0
one ; 1
two | couple of | a couple of ; 2
three ; 3
four ; 4
five ; 5
six ; 6
seven ; 7
eight ; 8
nine ; 9
ten ; 10
eleven ; 11
twelve ; 12
thirteen ; 13
fourteen ; 14
fifteen ; 15
sixteen ; 16
seventeen ; 17
eighteen ; 18
nineteen ; 19
twenty ; 20
thirty ; 30
forty | fourty ; 40
fifty ; 50
sixty ; 60
seventy ; 70
eighty ; 80
ninety ; 90
half | half a | half an | a half ; 0.5
one and a half | one-and-a-half ; 1.5
two and a half | two-and-a-half ; 2.5
three and a half | three-and-a-half ; 3.5
four and a half | four-and-a-half ; 4.5
five and a half | five-and-a-half ; 5.5
six and a half | six-and-a-half ; 6.5
dozen ; x12
hundred ; x100
thousand ; x1000
lakh | lakhs ; x100000
million ; x1000000
crore | crores ; x10000000
billion ; x1000000000
