# SPDX-License-Identifier: CC0-1.0
# forms ; office    offices and honorifics that stand before or after a person's name
president | vice president | vice-president | former president | president-elect | prime minister | prime ministers | deputy prime minister ; office
former prime minister | premier | chancellor | vice chancellor | vice-chancellor | king | queen | prince | princess | crown prince | emperor ; office
empress | emir | sultan | pope | supreme leader | head of state | heads of state | head of government | viceroy | governor | governor general ; office
governor-general | lieutenant governor | lieutenant-governor | mayor ; office
minister | ministers | union minister | cabinet minister | minister of state | minister for | foreign minister | foreign ministers ; office
deputy foreign minister | external affairs minister | minister of external affairs | home minister | union home minister | interior minister ; office
defence minister | defense minister | finance minister | chancellor of the exchequer | railway minister | railways minister ; office
education minister | health minister | agriculture minister | commerce minister | trade minister | law minister | environment minister ; office
labour minister | sports minister | energy minister | information minister | chief minister | chief ministers | deputy chief minister ; office
former chief minister | PM | CM ; office
secretary | foreign secretary | foreign secretaries | home secretary | defence secretary | finance secretary | cabinet secretary ; office
chief secretary | joint secretary | additional secretary | under secretary | press secretary | secretary of state | secretary of defense ; office
treasury secretary | secretary general | secretary-general | general secretary | national security adviser | national security advisor | NSA ; office
adviser | advisor | special envoy | envoy | special representative | ambassador | high commissioner | consul general | consul | diplomat ; office
spokesperson | spokesman | spokeswoman | official spokesperson | director general | director-general | director | executive director ; office
managing director | general manager | manager | chief executive | chief executive officer | CEO | founder | co-founder | treasurer ; office
attorney general | solicitor general ; office
chairman | chairwoman | chairperson | chair | vice chairman | speaker | deputy speaker | senator | congressman | congresswoman ; office
representative | member of parliament | MP | MLA | councillor | leader | opposition leader | leader of the opposition | party chief | chief ; office
convener | coordinator | commissioner | chief election commissioner | election commissioner | police commissioner | collector ; office
district magistrate | superintendent of police | inspector | sheriff | police chief | inspector general ; office
judge | chief justice | justice | magistrate | prosecutor | advocate | lawyer | army chief | navy chief | air force chief ; office
chief of defence staff | chief of army staff | general | lieutenant general | major general | brigadier | colonel | lieutenant colonel ; office
major | captain | lieutenant | sergeant | admiral | vice admiral | air chief marshal | air marshal | field marshal | marshal | wing commander ; office
commander | professor | principal | dean | historian | scientist | author | writer | poet | actor | actress | singer | journalist | editor ; office
coach | bishop | archbishop | cardinal | imam | rabbi ; office
Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Miss | Dr | Dr. | Prof | Prof. | Sir | Dame | Lord | Lady | Shri | Smt | Smt. | Sri | Pt. | Pandit ; office
Maulana | Swami | Saint | Rev | Rev. | Hon. | Gen. | Lt. Gen. | Maj. Gen. | Brig. | Col. | Lt. Col. | Maj. | Capt. | Lt. | Sgt. | Adm. | Sen. ; office
Rep. | Gov. | Mahatma ; office
