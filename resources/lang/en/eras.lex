# SPDX-License-Identifier: CC0-1.0
# forms ; bce ce saka hijri vikram [; weak]
# weak: also an ordinary word, so it counts only beside a year or a century
BCE | B.C. | B.C.E. | B. C. | before Christ | before the Common Era ; bce
BC ; bce
A.D. | C.E. | anno Domini | of the Common Era | Common Era ; ce
AD | CE ; ce ; weak
# Eras that are calendars of their own
Saka era | Saka Samvat | Shaka Samvat | Shaka era | Saka | Shaka ; saka ; weak
A.H. | Hijri | Hijra | of the Hijra ; hijri
AH ; hijri ; weak
Vikram Samvat | Vikrama Samvat | Bikram Sambat | Bikram Samvat | V.S. ; vikram
