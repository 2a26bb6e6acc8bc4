# SPDX-License-Identifier: CC0-1.0
# forms ; kind of event    nouns that name events
meeting | meetings ; meeting
session | sessions ; meeting
conference | conferences ; meeting
seminar | seminars ; meeting
workshop | workshops ; meeting
webinar | webinars ; meeting
symposium | symposia ; meeting
assembly ; meeting
gathering | gatherings ; meeting
convention | conventions ; meeting
colloquium ; meeting
congress ; meeting
town hall | town hall meeting ; meeting
winter session ; meeting
monsoon session ; meeting
budget session ; meeting
annual general meeting | AGM ; meeting
reception | receptions ; meeting
interview | interviews ; meeting
sitting | sittings ; meeting
board meeting | board meetings ; meeting
phone call ; meeting
talks ; talks
peace talks ; talks
dialogue | dialogues ; talks
negotiation | negotiations ; talks
consultation | consultations ; talks
discussion | discussions ; talks
debate | debates ; talks
parleys ; talks
mediation ; talks
deliberations ; talks
conversation | conversations ; talks
summit | summits ; summit
summit meeting ; summit
conclave | conclaves ; summit
forum | forums ; summit
visit | visits ; visit
state visit ; visit
tour | tours ; visit
trip | trips ; visit
journey | journeys ; visit
pilgrimage ; visit
arrival | arrivals ; visit
departure | departures ; visit
inspection | inspections ; visit
voyage | voyages ; visit
expedition | expeditions ; visit
evacuation | evacuations ; visit
flight | flights ; visit
march past ; visit
election | elections ; election
general election | general elections ; election
by-election | by-elections | bypoll | bypolls ; election
poll | polls ; election
polling ; election
vote | votes | voting ; election
referendum | referendums ; election
counting of votes ; election
counting ; election
primary | primaries ; election
runoff | run-off ; election
nomination | nominations ; election
no-confidence motion | no-confidence vote | trust vote | floor test ; election
campaign | campaigns ; election
agreement | agreements ; agreement
treaty | treaties ; agreement
accord | accords ; agreement
pact | pacts ; agreement
deal | deals ; agreement
signing ; agreement
memorandum of understanding | MoU ; agreement
ceasefire | ceasefires | cease-fire ; agreement
truce ; agreement
armistice ; agreement
contract | contracts ; agreement
merger | mergers ; agreement
alliance ; agreement
ratification ; agreement
settlement ; agreement
decision | decisions ; decision
announcement | announcements ; decision
declaration | declarations ; decision
order | orders ; decision
resolution | resolutions ; decision
approval | approvals ; decision
amendment | amendments ; decision
notification | notifications ; decision
ban | bans ; decision
sanctions ; decision
emergency ; decision
state of emergency ; decision
president's rule ; decision
demonetisation | demonetization ; decision
lockdown | lockdowns ; decision
curfew | curfews ; decision
proclamation ; decision
statement | statements ; statement
speech | speeches ; statement
address | addresses ; statement
press conference | press conferences ; statement
news conference | news conferences ; statement
briefing | briefings ; statement
warning | warnings ; statement
press release ; statement
remarks ; statement
interview with ; statement
hearing | hearings ; court
trial | trials ; court
verdict | verdicts ; court
judgment | judgments | judgement | judgements ; court
ruling | rulings ; court
sentence | sentencing ; court
arrest | arrests ; court
raid | raids ; court
release ; court
execution | executions ; court
impeachment ; court
inquiry | inquiries ; court
investigation | investigations ; court
appeal | appeals ; court
extradition ; court
surrender ; court
lawsuit | lawsuits ; court
probe ; court
appointment | appointments ; appointment
resignation | resignations ; appointment
swearing-in | swearing-in ceremony | oath-taking ; appointment
inauguration | inaugurations ; appointment
coronation | coronations ; appointment
retirement ; appointment
promotion ; appointment
reshuffle | cabinet reshuffle ; appointment
coup | coups | coup d'etat ; appointment
dismissal ; appointment
abdication ; appointment
accession ; appointment
handover ; appointment
opening | openings ; opening
opening ceremony ; opening
launch | launches ; opening
unveiling ; opening
groundbreaking | ground-breaking ; opening
founding | foundation ; opening
foundation-laying ; opening
closing ceremony ; opening
test | tests ; opening
nuclear test | nuclear tests ; opening
missile test ; opening
establishment ; opening
release date ; opening
debut ; opening
commissioning ; opening
attack | attacks ; attack
terror attack | terror attacks ; attack
terrorist attack ; attack
air strike | air strikes | airstrike | airstrikes ; attack
bombing | bombings ; attack
blast | blasts ; attack
explosion | explosions ; attack
shooting | shootings ; attack
murder | murders ; attack
killing | killings ; attack
assassination | assassinations ; attack
massacre | massacres ; attack
kidnapping | abduction ; attack
hijacking ; attack
robbery ; attack
stabbing ; attack
clash | clashes ; attack
violence ; attack
riot | riots ; attack
shelling ; attack
firing ; attack
encounter ; attack
incursion ; attack
ambush ; attack
drone strike ; attack
arson ; attack
lynching ; attack
rape ; attack
genocide ; attack
war | wars ; war
battle | battles ; war
world war ; war
civil war ; war
invasion | invasions ; war
conflict | conflicts ; war
siege ; war
offensive ; war
operation | operations ; war
uprising ; war
rebellion ; war
revolt ; war
revolution | revolutions ; war
mutiny ; war
independence ; war
partition ; war
annexation ; war
military exercise | military exercises | military drill ; war
exercise | exercises ; war
fighting ; war
protest | protests ; protest
demonstration | demonstrations ; protest
strike | strikes ; protest
general strike ; protest
hunger strike ; protest
rally | rallies ; protest
sit-in ; protest
march ; protest
marches ; protest
procession | processions ; protest
boycott | boycotts ; protest
walkout ; protest
shutdown | bandh ; protest
agitation ; protest
blockade ; protest
road show | roadshow ; protest
vigil ; protest
earthquake | earthquakes | quake ; disaster
flood | floods | flooding ; disaster
drought | droughts ; disaster
tsunami ; disaster
storm | storms ; disaster
cyclone | cyclones ; disaster
hurricane | hurricanes ; disaster
landslide | landslides ; disaster
avalanche ; disaster
accident | accidents ; disaster
crash | crashes ; disaster
plane crash ; disaster
train accident | train crash ; disaster
fire | fires ; disaster
stampede ; disaster
pandemic ; disaster
epidemic ; disaster
outbreak | outbreaks ; disaster
famine | famines ; disaster
eruption ; disaster
heatwave ; disaster
collapse ; disaster
derailment ; disaster
incident | incidents ; disaster
disaster | disasters ; disaster
tragedy ; disaster
eclipse | solar eclipse | lunar eclipse ; disaster
vaccination | vaccination drive ; disaster
wildfire | wildfires ; disaster
birth | births ; life
death | deaths ; life
demise ; life
funeral | funerals ; life
burial ; life
cremation ; life
wedding | weddings ; life
marriage | marriages ; life
engagement ; life
divorce ; life
anniversary | anniversaries ; life
birthday | birthdays ; life
centenary ; life
jubilee ; life
graduation ; life
surgery ; life
martyrdom ; life
match | matches ; sport
game | games ; sport
tournament | tournaments ; sport
final | finals ; sport
semi-final | semi-finals | semifinal | semifinals ; sport
quarter-final | quarter-finals | quarterfinal ; sport
world cup ; sport
cup ; sport
championship | championships ; sport
league ; sport
olympics | olympic games ; sport
race | races ; sport
marathon ; sport
test match ; sport
auction | auctions ; sport
derby ; sport
exam | exams | examination | examinations ; study
entrance exam | entrance test ; study
results ; study
admission | admissions ; study
convocation ; study
counselling ; study
course | courses ; study
lecture | lectures ; study
training ; study
recruitment ; study
registration ; study
semester ; study
interview round ; study
ceremony | ceremonies ; festival
festival | festivals ; festival
fair | fairs ; festival
exhibition | exhibitions ; festival
event | events ; festival
celebration | celebrations ; festival
parade | parades ; festival
concert | concerts ; festival
premiere ; festival
book launch ; festival
show | shows ; festival
carnival ; festival
performance | performances ; festival
broadcast | broadcasts ; festival
publication ; festival
camp | camps ; festival
blood donation camp ; festival
award ceremony ; festival
gala ; festival
banquet ; festival
dinner ; festival
lunch ; festival
feast ; festival
tribute ; festival
budget ; economy
sale | sales ; economy
acquisition | acquisitions ; economy
takeover ; economy
bid | bids ; economy
tender | tenders ; economy
IPO ; economy
listing ; economy
census ; economy
survey | surveys ; economy
review | reviews ; economy
shipment | shipments ; economy
delivery | deliveries ; economy
layoffs ; economy
rate cut ; economy
hike ; economy
recession ; economy
bailout ; economy
construction ; economy
deadline | deadlines ; economy
closing date | last date ; economy
payment | payments ; economy
programme | programmes | program | programs ; economy
project | projects ; economy
mission | missions ; economy
