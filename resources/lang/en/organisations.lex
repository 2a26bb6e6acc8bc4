# SPDX-License-Identifier: CC0-1.0
# forms ; organisation (says nothing by itself) | head (what a name ends in or begins with) | name (a whole name)
prime minister's office ; name
ministry | department | secretariat | directorate | embassy ; head
ministries | departments | office ; organisation
Lok Sabha | Rajya Sabha ; name
high commission | consulate ; head
government | governments | administration | cabinet | parliament ; organisation
legislative assembly | municipality ; head
assembly | senate | congress | house of representatives | house of commons | constituent assembly ; organisation
state department | white house | kremlin | pentagon ; name
municipal corporation ; head
election commission | planning commission ; name
committee | working group | task force | commission ; head
committees | subcommittee ; organisation
NITI Aayog | security council | general assembly ; name
council | board | authority | agency | bureau ; head
panel | bench | constitution bench ; organisation
delegation | mechanism | steering group ; organisation
United Nations | UN | U.N. | League of Nations | World Health Organization ; name
union | federation | confederation | organisation | organization ; head
NATO | SAARC | BRICS | Quad | ASEAN | World Trade Organization | WTO ; name
association | party ; head
Commonwealth | parties ; organisation
Bharatiya Janata Party | BJP | Congress party | Communist Party | Labour Party | Democratic Party | Republican Party ; name
alliance ; head
front ; organisation
league | foundation | trust | society | club | institute ; head
movement | forum ; organisation
supreme court | international court of justice ; name
court | high court | district court | tribunal | police | army | navy | air force ; head
border security force | CBI | NIA | FBI | CIA ; name
armed forces | regiment | battalion | command ; organisation
world bank | international monetary fund | IMF ; name
bank | reserve bank | central bank | fund | corporation | limited | ltd ; head
company ; organisation
inc | railway | railways | airlines | airways | university | college | institution | academy ; head
group | industries | school | centre ; organisation
ISRO | NASA ; name
laboratory | museum | news agency ; head
center | hospital | library | newspaper | channel | studio ; organisation
