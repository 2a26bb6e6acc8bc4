# SPDX-License-Identifier: CC0-1.0
# forms ; month of the Islamic calendar, 1–12
Muharram ; 1
Safar ; 2
Rabi al-Awwal | Rabi ul-Awwal | Rabi-ul-Awwal | Rabi I ; 3
Rabi al-Thani | Rabi ul-Thani | Rabi al-Akhir | Rabi II ; 4
Jumada al-Awwal | Jumada al-Ula | Jumada I ; 5
Jumada al-Thani | Jumada al-Akhirah | Jumada II ; 6
Rajab ; 7
Shaban | Sha'ban | Sha’ban ; 8
Ramadan | Ramzan ; 9
Shawwal ; 10
Dhu al-Qadah | Dhul Qadah | Dhu al-Qa'dah | Zilqad ; 11
Dhu al-Hijjah | Dhul Hijjah | Dhul-Hijjah | Zilhaj ; 12
