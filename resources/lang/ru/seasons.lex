# SPDX-License-Identifier: CC0-1.0
# forms ; spring summer autumn winter monsoon [; weak]
# weak: also an ordinary word (зимы of several years, лето as "year"), so it counts only beside other date words
весна | весной | весною | весны | весну | весне ; spring
летом | лето | лету | лете ; summer
лета ; summer ; weak
осень | осенью | осени ; autumn
зима | зимой | зимою | зиму | зиме | зимы ; winter
