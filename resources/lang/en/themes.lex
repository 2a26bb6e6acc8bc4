# SPDX-License-Identifier: CC0-1.0
# forms ; theme, the same in every language    what statements of different words and languages are about
# By these the merge tells whether two statements speak of one event; dates and titles don't ask them. `-`: words that say nothing of it.
# A theme that ends in `!` comes about once for the same people and things: signed, sworn in.
# weak: what so many events have in common that it tells little
terrorism | terror | terrorist | terrorists | counter-terrorism | counterterrorism | anti-terrorism ; terrorism
anti-terror | counter-terror | extremism ; terrorism
working group | joint working group | JWG | joint working group (JWG) ; working-group
United Nations | UN | U.N. ; united-nations
Security Council | UN Security Council | UNSC | U.N. Security Council | United Nations Security Council ; security-council
issue | issues | matter | matters | subject | subjects | question | questions ; issue ; weak
consultation | consultations ; consultation
deputy foreign minister | deputy foreign ministers ; deputy-foreign-minister
foreign minister | foreign ministers | external affairs minister ; foreign-minister ; weak
foreign ministry | ministry of foreign affairs | ministry of external affairs | MEA ; foreign-ministry
defence minister | defense minister ; defence-minister ; weak
finance minister ; finance-minister ; weak
home minister ; home-minister ; weak
prime minister | PM ; prime-minister ; weak
president ; president ; weak
chief minister ; chief-minister ; weak
governor | lieutenant governor ; governor ; weak
parliament | Lok Sabha | Rajya Sabha ; parliament ; weak
legislative assembly | state assembly ; assembly ; weak
visit | visits | visited | visiting | tour | toured | trip ; visit ; weak
meeting | meetings | meet | meets | met ; meet ; weak
talks | dialogue | negotiation | negotiations ; talks ; weak
summit | summit meeting | summit talks ; summit
annual | yearly ; annual ; weak
agreement | agreements | accord | pact | treaty | deal ; agreement ; weak
sign | signs | signed | signing ; sign!
cooperation | co-operation | partnership ; cooperation ; weak
defence | defense | military ; defence
trade | commerce | exports | imports ; trade
energy | power ; energy ; weak
nuclear | atomic ; nuclear
reactor | reactors | power plant ; reactor
space ; space
satellite | satellites ; satellite
rocket | launch vehicle ; rocket
launch | launched | launches | launching | lift-off ; launch ; weak
missile | missiles ; missile
test-fired | test-firing | tested | flight test ; test ; weak
flood | floods | flooding | flooded | deluge ; flood
rain | rains | rainfall | downpour | heavy rain ; rain
river | rivers ; river
water | waters ; water ; weak
embankment | embankments | levee | dyke ; embankment
dam | dams | barrage ; dam
break | breaks | broke | broken | breach | breached | collapse | collapsed | collapses | gave way | burst ; break
bridge | bridges | flyover ; bridge
road | roads | highway | expressway ; road ; weak
building | buildings ; building ; weak
village | villages ; village ; weak
city | town ; city ; weak
district | districts ; district ; weak
camp | camps | relief camp | relief camps ; camp
relief | aid | assistance ; relief
rescue | rescued | evacuated | evacuation ; rescue
boat | boats | ferry ; boat
sank | sink | sinks | sunk | capsized | capsizes | overturned ; sink
die | dies | died | dead | death | deaths | killed | kills | kill | lives lost ; death
injured | hurt | wounded | injuries ; injury
missing ; missing
people | persons | person ; people ; weak
landslide | landslides | mudslide ; landslide
earthquake | quake | tremor | tremors ; earthquake
cyclone | cyclonic storm | hurricane | storm ; cyclone
landfall | made landfall ; landfall
drought ; drought
fire | blaze ; fire
blast | blasts | explosion | explosions | exploded | bombing ; blast
bomb | bombs ; bomb
attack | attacks | attacked | assault | strike | strikes ; attack
shooting | gunfire | gunfight | encounter | firing ; shooting
accident | accidents | crash | crashed | collided | collision ; accident
train | trains | express ; train
railway | railways | rail ; railway
derailed | derailment | derails ; derail
bus | buses ; bus
plane | aircraft | airliner | aeroplane | flight ; plane
airport ; airport
ship | vessel | warship ; ship
mine | coal mine | colliery ; mine
strike | walkout | went on strike ; strike-work
protest | protests | protested | demonstration | demonstrations | rally | march ; protest
curfew ; curfew
riot | riots | clash | clashes | violence ; riot
ceasefire | truce ; ceasefire
war | conflict ; war
border | frontier ; border
arrested | arrest | arrests | detained | held in custody ; arrest
bail ; bail
court ; court ; weak
Supreme Court | apex court | top court ; supreme-court ; weak
High Court ; high-court ; weak
case | cases | petition | petitions | plea | lawsuit ; case ; weak
hearing | hearings | heard | hear | hears ; hearing ; weak
verdict | judgment | judgement | ruling | ruled | rules | decision | decided ; verdict
sentenced | jailed | convicted | conviction | life imprisonment ; sentence
acquitted | acquittal | cleared ; acquit
murder | murdered ; murder
corruption | bribery | bribe | graft ; corruption
fraud | scam | cheating ; fraud
law | laws | act ; law
bill | bills ; bill
constitution | constitutional ; constitution
amendment | amendments ; amendment
passed | passes | adopted | approved | approves | cleared ; pass
rejected | rejects | dismissed | turned down ; reject
ban | banned | bans | prohibited ; ban
election | elections | poll | polls | by-election | by-poll ; election
vote | votes | voted | voting ; vote
result | results | counting ; result ; weak
won | wins | win | victory | beat | beats | defeated | defeats | beaten ; win ; weak
lost | loses | lose | defeat ; lose ; weak
match | matches | game ; match ; weak
one-day | one day international | one-day international | ODI | ODIs ; one-day
Test match | Test ; test-match
twenty-twenty ; twenty-twenty
cricket ; cricket
football | soccer ; football
hockey ; hockey
tournament | championship | trophy | cup | league ; tournament
World Cup ; world-cup
Olympics | Olympic Games ; olympics
medal | medals | gold medal ; medal
final | finals ; final ; weak
semi-final | semifinal ; semi-final
series ; series ; weak
captain ; captain
runs ; run ; weak
budget | Union Budget | annual budget ; budget
interim ; interim
presented | presents | tabled | unveiled | introduced ; present ; weak
tax | taxes | income tax | GST | duty ; tax
bank | banks ; bank
Reserve Bank | Reserve Bank of India | RBI ; reserve-bank
repo rate | interest rate | interest rates | policy rate ; interest-rate
raised | raises | raise | hiked | increased | increase | hike ; raise ; weak
cut | cuts | reduced | reduces | lowered | lowers ; cut ; weak
price | prices ; price
inflation ; inflation
economy | economic ; economy ; weak
stock market | sensex | shares | stocks ; market ; weak
company | firm ; company ; weak
factory | plant ; factory
jobs | employment | recruitment ; job
farmer | farmers ; farmer
crop | crops | harvest ; crop
student | students ; student
school | schools ; school
fee | fees ; fee
university ; university
exam | exams | examination | examinations ; exam
teacher | teachers ; teacher
hospital | hospitals ; hospital
doctors | physicians ; doctor
disease | outbreak | epidemic | pandemic | infection ; disease
vaccine | vaccines | vaccination | immunisation ; vaccine
health ; health
pollution | smog | air quality ; pollution
climate | climate change ; climate
forest | forests ; forest
tiger | tigers ; tiger
police ; police ; weak
army | soldiers | troops ; army ; weak
navy ; navy
air force ; air-force
government | administration ; government ; weak
cabinet ; cabinet
minister | ministers ; minister ; weak
resigned | resigns | resignation | stepped down ; resign!
appointed | appoints | appointment | named ; appoint!
sworn in | swearing-in | oath | took oath ; oath!
inaugurated | inaugurates | inauguration | opened ; inaugurate!
foundation stone | laid the foundation ; foundation-stone!
festival ; festival
fair | book fair ; fair
film | films | movie ; film
award | awards | prize | honour ; award
ceremony | function ; ceremony ; weak
exhibition ; exhibition
book | books ; book
concert ; concert
temple ; temple
mosque ; mosque
church ; church
born | birth ; birth!
conference | conclave | seminar ; conference ; weak
session ; session ; weak
delegation ; delegation ; weak
military exercise | joint exercise | exercise | drill ; exercise
report | reports ; report ; weak
committee | panel | commission ; committee ; weak
project | projects | scheme ; project ; weak
metro ; metro
port | harbour ; port
pipeline ; pipeline
gas ; gas
oil | crude | crude oil ; oil
coal ; coal
electricity | blackout | power cut ; electricity
dispute | row | disputes ; dispute
sanction | sanctions ; sanction
refugee | refugees ; refugee
hostage | hostages ; hostage
embassy | consulate ; embassy
ambassador | envoy ; ambassador
secretary ; secretary ; weak
scientist | scientists ; scientist
moon | lunar ; moon
landed | landing | touched down ; land
mission ; mission ; weak
drone | drones ; drone
internet ; internet
telecom | spectrum ; telecom
auction ; auction
women | woman ; women ; weak
child | children ; child ; weak
worker | workers | labourers ; worker
tunnel ; tunnel
party ; party ; weak
alliance | coalition ; coalition
opposition ; opposition ; weak
reform | reforms ; reform
financing | funding ; finance
conflict in Ukraine | Ukraine conflict | war in Ukraine | Ukraine war ; ukraine-conflict
its | their | his | her | our | my | it | they | he | she | we | you | them | him | us | both | two | other ; -
others | some | all | many | several | new | first | last | day | days | year | years | time | times | side ; -
sides | part | hold | holds | holding | held | take | takes | took | taken place | took place | take place ; -
takes place | place | begin | begins | began | start | starts | started | end | ended | conclude | concluded ; -
convened | organised | organized | official | officials | state officials | said | expected | scheduled | due ; -
planned | likely | set | more | than | about | around ; -
