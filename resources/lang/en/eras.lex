# SPDX-License-Identifier: CC0-1.0
# forms ; bce ce [; weak]
# weak: also an ordinary word, so it counts only beside a year or a century
BCE | B.C. | B.C.E. | B. C. | before Christ | before the Common Era ; bce
BC ; bce
A.D. | C.E. | anno Domini | of the Common Era | Common Era ; ce
AD | CE ; ce ; weak
