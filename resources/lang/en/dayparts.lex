# SPDX-License-Identifier: CC0-1.0
# forms ; morning noon afternoon evening night midnight dawn [; weak]
# weak: also an ordinary word or an event, so it counts only beside other date words
morning | mornings | early morning | early-morning | mid-morning | late morning | forenoon ; morning
noon | midday | mid-day | noontime ; noon
afternoon | afternoons | early afternoon | mid-afternoon | late afternoon ; afternoon
evening | evenings | early evening | late evening | dusk | sunset | nightfall | sundown ; evening
night | nights | late night | late-night | nighttime | night-time ; night
midnight ; midnight
dawn | daybreak | sunrise | pre-dawn | predawn | first light | small hours | the small hours | wee hours | the wee hours | early hours | the early hours ; dawn
