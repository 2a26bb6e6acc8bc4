# SPDX-License-Identifier: CC0-1.0
# forms ; day of the week, 1 (Monday) – 7 (Sunday) [; weak]
# weak: also an ordinary word, so it counts only beside other date words
Monday | Mondays | Mon. ; 1
Mon ; 1 ; weak
Tuesday | Tuesdays | Tues | Tues. | Tue. ; 2
Tue ; 2 ; weak
Wednesday | Wednesdays | Weds | Weds. | Wed. ; 3
Wed ; 3 ; weak
Thursday | Thursdays | Thurs | Thurs. | Thur | Thur. | Thu. ; 4
Thu ; 4 ; weak
Friday | Fridays | Fri | Fri. ; 5
Saturday | Saturdays ; 6
Sat | Sat. ; 6 ; weak
Sunday | Sundays ; 7
Sun | Sun. ; 7 ; weak
