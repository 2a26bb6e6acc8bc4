# SPDX-License-Identifier: CC0-1.0
# forms ; organisation    the nouns that names of organisations end in or begin with
ministry | ministries | department | departments | secretariat | directorate | office | prime minister's office | embassy ; organisation
high commission | consulate | government | governments | administration | cabinet | parliament | Lok Sabha | Rajya Sabha ; organisation
legislative assembly | assembly | senate | congress | house of representatives | house of commons | constituent assembly | municipality ; organisation
municipal corporation | state department | white house | kremlin | pentagon ; organisation
committee | committees | subcommittee | working group | task force | commission | election commission | planning commission ; organisation
NITI Aayog | council | security council | general assembly | board | authority | agency | bureau | panel | bench | constitution bench ; organisation
delegation | mechanism | steering group ; organisation
union | federation | confederation | United Nations | UN | U.N. | League of Nations | organisation | organization | World Health Organization ; organisation
association | NATO | SAARC | BRICS | Quad | ASEAN | Commonwealth | World Trade Organization | WTO | party | parties ; organisation
Bharatiya Janata Party | BJP | Congress party | Communist Party | Labour Party | Democratic Party | Republican Party | alliance | front ; organisation
movement | forum | league | foundation | trust | society | club | institute ; organisation
court | supreme court | high court | district court | tribunal | international court of justice | police | army | navy | air force ; organisation
armed forces | border security force | regiment | battalion | command | CBI | NIA | FBI | CIA ; organisation
bank | reserve bank | world bank | central bank | international monetary fund | IMF | fund | company | corporation | limited | ltd ; organisation
inc | group | industries | railway | railways | airlines | airways | university | college | school | institution | academy | centre ; organisation
center | laboratory | ISRO | NASA | hospital | library | museum | newspaper | news agency | channel | studio ; organisation
