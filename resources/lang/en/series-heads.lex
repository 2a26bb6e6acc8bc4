# SPDX-License-Identifier: CC0-1.0
# forms ; -    nouns that are numbered: the 13th meeting, the second round
meeting | meetings | round | rounds | session | sessions | edition | editions | anniversary | anniversaries | birthday | summit | summits ; -
conference | conferences | congress | convention | consultation | consultations | dialogue | dialogues | talks | phase | phases | stage | leg ; -
visit | tour | match | matches | test | test match | one-day international | game | final | term | amendment | constitutional amendment ; -
five-year plan | five year plan | general election | election | elections | olympics | olympic games | asian games | commonwealth games ; -
world cup | world war | festival | convocation | ceremony | awards | launch | flight | mission | hearing | workshop | seminar | lecture | season ; -
volume | issue | chapter | instalment | installment | assembly | general assembly | plenum | plenary | plenary session | independence day ; -
republic day | attempt | wave | census ; -
