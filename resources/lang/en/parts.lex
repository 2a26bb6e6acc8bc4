# SPDX-License-Identifier: CC0-1.0
# forms ; early mid late first-half second-half    which part of a period is meant
early | early- | early in | early on in | beginning of | start of | early part of | outset of | opening days of | first days of | first weeks of ; early
beginning | start ; early ; weak
mid | mid- | middle of | mid-way through | midway through | middle part of ; mid
late | late- | late in | latter part of | end of | late part of | close of | closing days of | last days of | final days of | final weeks of | tail end of ; late
end | end- | latter ; late ; weak
first half | first half of | first-half ; first-half
second half | second half of | second-half | latter half of | latter half ; second-half
