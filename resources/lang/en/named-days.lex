# SPDX-License-Identifier: CC0-1.0
# forms ; month and day in one number (126 is 26 January): days of the year that have a name and a fixed date
New Year's Day | New Year’s Day | New Year Day | New Years Day ; 101
Army Day ; 115
Republic Day ; 126
Martyrs' Day | Martyrs’ Day ; 130
Valentine's Day | Valentine’s Day | Valentines Day ; 214
National Science Day ; 228
International Women's Day | International Women’s Day | Women's Day | Women’s Day ; 308
Saint Patrick's Day | Saint Patrick’s Day | St. Patrick's Day | St Patrick's Day | Saint Patrick | St Patrick ; 317
World Water Day ; 322
World Health Day ; 407
Ambedkar Jayanti ; 414
Earth Day ; 422
May Day | International Workers' Day | International Workers’ Day | Workers' Day | International Labour Day ; 501
World Environment Day ; 605
International Yoga Day | International Day of Yoga | Yoga Day ; 621
Independence Day ; 815 ; weak
Bastille Day ; 714
National Sports Day ; 829
Teachers' Day | Teachers’ Day ; 905
Gandhi Jayanti ; 1002
Halloween ; 1031
Armistice Day ; 1111
Children's Day | Children’s Day ; 1114
Constitution Day ; 1126
World AIDS Day ; 1201
Navy Day ; 1204
Human Rights Day ; 1210
Christmas Eve ; 1224
Christmas | Christmas Day | Xmas ; 1225
Boxing Day ; 1226
New Year's Eve | New Year’s Eve ; 1231
eve of Independence Day | Independence Day eve ; 814
eve of Republic Day | Republic Day eve ; 125
