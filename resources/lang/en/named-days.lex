# SPDX-License-Identifier: CC0-1.0
# forms ; month and day in one number (126 is 26 January), or, of days that move, their name in resources/calendars
New Year's Day | New Year’s Day | New Year Day | New Years Day | New Year | the New Year ; 101
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
Halloween | Hallowe'en ; 1031
Armistice Day ; 1111
Children's Day | Children’s Day ; 1114
Constitution Day ; 1126
World AIDS Day ; 1201
Navy Day ; 1204
Human Rights Day ; 1210
Christmas Eve ; 1224
Christmas | Christmas Day | Xmas | X-mas ; 1225
Boxing Day ; 1226
New Year's Eve | New Year’s Eve ; 1231
eve of Independence Day | Independence Day eve ; 814
eve of Republic Day | Republic Day eve ; 125
Epiphany | Three Kings' Day | Three Kings’ Day ; 106
Lohri ; 113
Groundhog Day ; 202
April Fools' Day | April Fools’ Day | April Fool's Day | April Fool’s Day ; 401
Anzac Day ; 425
Cinco de Mayo ; 505
Victory Day ; 509 ; weak
Juneteenth | Juneteenth National Independence Day ; 619
Canada Day ; 701
Fourth of July | July Fourth ; 704
Guy Fawkes Night | Bonfire Night ; 1105
Remembrance Day | Veterans Day | Veterans' Day | Veterans’ Day ; 1111
All Saints' Day | All Saints’ Day ; 1101
All Souls' Day | All Souls’ Day ; 1102
Kargil Vijay Diwas ; 726
Hindi Diwas ; 914
# Days that move
Martin Luther King Day | Martin Luther King Jr. Day | Martin Luther King Jr Day | MLK Day ; martin-luther-king-day
Presidents' Day | Presidents’ Day | Presidents Day | President's Day | President’s Day ; presidents-day
Memorial Day ; memorial-day
Labor Day | Labour Day ; labor-day
Columbus Day | Indigenous Peoples' Day | Indigenous Peoples’ Day ; columbus-day
Thanksgiving | Thanksgiving Day ; thanksgiving
Black Friday ; black-friday
Cyber Monday ; cyber-monday
Election Day ; election-day ; weak
Mother's Day | Mother’s Day | Mothers' Day | Mothers’ Day | Mothers Day ; mothers-day
Father's Day | Father’s Day | Fathers' Day | Fathers’ Day | Fathers Day ; fathers-day
Friendship Day ; friendship-day
Easter | Easter Sunday | Easter Day ; easter
Easter Monday ; easter-monday
Good Friday ; good-friday
Palm Sunday ; palm-sunday
Ash Wednesday ; ash-wednesday
Shrove Tuesday | Mardi Gras | Pancake Day ; shrove-tuesday
Maundy Thursday ; maundy-thursday
Ascension Day ; ascension-day
Pentecost | Whit Sunday | Whitsunday ; pentecost
Whit Monday | Pentecost Monday ; whit-monday
Corpus Christi ; corpus-christi ; weak
Orthodox Easter ; orthodox-easter
Diwali | Deepavali | Dipawali | Deepawali | Divali | Diwali Day ; diwali
eve of Diwali | Diwali eve | Naraka Chaturdashi ; diwali-eve
Dhanteras ; dhanteras
Govardhan Puja ; govardhan-puja
Bhai Dooj | Bhai Duj | Bhau Beej ; bhai-dooj
Chhath | Chhath Puja | Chhat Puja ; chhath
Holi ; holi
Holika Dahan | eve of Holi ; holika-dahan
Dussehra | Dasara | Dussera | Vijayadashami | Vijaya Dashami | Vijayadasami ; dussehra
Durga Ashtami ; durga-ashtami
Navratri | Navaratri | Sharad Navratri ; navratri-nine
Karva Chauth | Karwa Chauth ; karva-chauth
Raksha Bandhan | Rakshabandhan | Rakhi ; raksha-bandhan
Janmashtami | Krishna Janmashtami ; janmashtami
Ganesh Chaturthi | Ganesha Chaturthi | Vinayaka Chaturthi ; ganesh-chaturthi
Maha Shivaratri | Mahashivratri | Maha Shivratri | Mahashivaratri | Shivratri | Shivaratri ; maha-shivaratri
Ram Navami | Rama Navami | Ramnavami ; ram-navami
Hanuman Jayanti ; hanuman-jayanti
Mahavir Jayanti ; mahavir-jayanti
Akshaya Tritiya ; akshaya-tritiya
Buddha Purnima | Buddha Jayanti | Vesak | Vaisakh Purnima ; buddha-purnima
Guru Purnima ; guru-purnima
Nag Panchami ; nag-panchami
Rath Yatra ; rath-yatra
Guru Nanak Jayanti | Guru Nanak Gurpurab | Gurpurab | Gurpurb | Kartik Purnima ; guru-nanak-jayanti
Basant Panchami | Vasant Panchami | Saraswati Puja ; vasant-panchami
Ugadi | Gudi Padwa | Yugadi ; hindu-new-year
Makar Sankranti | Makara Sankranti | Pongal ; makar-sankranti
Baisakhi | Vaisakhi | Vishu ; baisakhi
Onam | Thiruvonam ; onam
Eid | Eid al-Fitr | Eid ul-Fitr | Eid-ul-Fitr | Eid-al-Fitr | Eid al Fitr | Id-ul-Fitr ; eid-al-fitr
Eid al-Adha | Eid ul-Adha | Eid-ul-Adha | Eid-al-Adha | Eid al Adha | Bakrid | Bakr-Id | Id-ul-Zuha ; eid-al-adha
Muharram | Ashura ; ashura
Islamic New Year | Hijri New Year ; islamic-new-year
Milad-un-Nabi | Eid-e-Milad | Eid-e-Milad-un-Nabi | Mawlid | Eid Milad-un-Nabi ; milad
Ramadan | Ramzan | Ramazan ; ramadan-month
Chinese New Year | Lunar New Year | Tet | Seollal ; chinese-new-year
