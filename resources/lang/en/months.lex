# SPDX-License-Identifier: CC0-1.0
# forms ; month of the Gregorian year, 1–12 [; weak]
# weak: also an ordinary word or a name, so it counts only beside other date words
January | Jan. | Januarys ; 1
Jan ; 1 ; weak
February | Febuary | Feb | Feb. ; 2
March | Mar | Mar. ; 3 ; weak
April | Apr. ; 4
Apr ; 4 ; weak
May ; 5 ; weak
June ; 6
Jun | Jun. ; 6 ; weak
July | Jul | Jul. ; 7
August | Aug | Aug. ; 8
September | Sept | Sept. | Sep. ; 9
Sep ; 9 ; weak
October | Oct | Oct. ; 10
November | Nov | Nov. ; 11
December | Dec. ; 12
Dec ; 12 ; weak
