# SPDX-License-Identifier: CC0-1.0
# forms ; spring summer autumn winter monsoon [; weak]
# weak: also an ordinary word, so it counts only beside other date words
springtime ; spring
spring ; spring ; weak
summer | summers | summertime | midsummer ; summer
autumn | autumns ; autumn
fall ; autumn ; weak
winter | winters | wintertime | midwinter ; winter
monsoon | monsoons | rainy season ; monsoon
