# SPDX-License-Identifier: CC0-1.0
# forms ; tense (past present future none) ; aspect (perfect progressive habitual infinitive imperative copula participle passive modal none) [; weak]
# weak: also another word, so it counts only where a verb is expected
# Regular pasts in -ed are told by their ending, in endings.lex

# to be, and the auxiliaries
was | were | wasn't | weren't | wasn’t | weren’t ; past ; copula
am ; present ; copula ; weak
is | are | isn't | aren't | isn’t | aren’t | it's | it’s | that's | that’s | there's | there’s | he's | he’s | she's | she’s | they're | they’re | we're | we’re | I'm | I’m ; present ; copula
be ; none ; copula
been ; past ; perfect
being ; none ; progressive
had | hadn't | hadn’t | I'd | I’d | we'd | we’d | they'd | they’d ; past ; perfect
has | have | hasn't | haven't | hasn’t | haven’t | I've | I’ve | we've | we’ve | they've | they’ve ; present ; perfect
having ; none ; participle
did | didn't | didn’t ; past ; none
do | does | don't | doesn't | don’t | doesn’t ; present ; habitual
done ; none ; participle
will | shall | won't | won’t | shan't | 'll | ’ll | it'll | it’ll | they'll | they’ll | we'll | we’ll | he'll | he’ll | she'll | she’ll | I'll | I’ll ; future ; none
will be | shall be | won't be | won’t be ; future ; passive
would | wouldn't | wouldn’t | could | couldn't | couldn’t | should | shouldn't | shouldn’t | might ; none ; modal
would be | could be | might be ; none ; modal
must be | should be | ought to be | are required to | is required to | are requested to | is requested to | are advised to ; future ; passive
can | can't | can’t | cannot | must | ought | can be ; none ; modal
may ; future ; none ; weak
may be ; future ; passive
used to ; past ; habitual
was to | were to | was to have | was supposed to | were supposed to | was due to | were due to ; past ; infinitive
is to | are to | is to be | are to be | to be ; future ; infinitive
is going to | are going to | am going to | is about to | are about to | is due to | are due to | is set to | are set to | is scheduled to | are scheduled to ; future ; infinitive
is being | are being ; present ; progressive
was being | were being ; past ; progressive
has been | have been ; present ; perfect
had been ; past ; perfect
let us | let's | let’s ; future ; imperative

# pasts that have no -ed
said | told | spoke ; past ; perfect
held | met | led | won | lost | fought | struck | hit | beat | shot | sank ; past ; perfect
began | took | came | went | became | overcame ; past ; perfect
gave | forgave | got | forgot | made | remade | built | rebuilt ; past ; perfect
left ; past ; perfect ; weak
found | bound | wound | ground ; past ; perfect ; weak
brought | bought | caught | taught | sought | thought ; past ; perfect
kept | slept | wept | swept | crept | leapt | felt | dealt | dreamt | knelt | meant ; past ; perfect
sent | spent | lent | bent ; past ; perfect
saw ; past ; perfect ; weak
wrote | rewrote | rode | drove | rose | arose | froze | chose | broke | woke | awoke | stole | wore | tore | swore | bore | shone | strove | throve ; past ; perfect
fell | befell | grew | outgrew | knew | threw | overthrew | blew | flew | drew | withdrew | withstood ; past ; perfect
stood | understood | misunderstood | undertook | overtook | mistook | shook | forsook ; past ; perfect
sold | resold | withheld | upheld | foretold | retold | laid | paid | repaid ; past ; perfect
ran | overran | swam | sang | rang | drank | sprang | shrank | stank ; past ; perfect
hung | swung | stung | clung | flung | slung | stuck | dug | spun ; past ; perfect
sat ; past ; perfect ; weak
spat | lit | slid | hid | bit | fed | bred | fled | sped | bled ; past ; perfect
ate | lay | bade | forbade | slew | trod | strode ; past ; perfect
cut | put | set | shut | let | cast | forecast | broadcast | burst | cost | hurt | quit | split | spread | read | rid | bet | upset | reset ; past ; perfect ; weak
burnt | learnt | spelt | spilt | spoilt ; past ; perfect
heard | overheard | foresaw | oversaw ; past ; perfect
wed ; past ; perfect ; weak
underwent | underwrote ; past ; perfect

# participles that differ from the past
taken | given | begun | gone | seen | written | spoken | shown | known | grown | thrown | overthrown | blown | flown | drawn ; none ; participle
withdrawn | fallen | risen | arisen | driven | ridden | frozen | chosen | broken | woken | stolen | worn | torn | sworn | borne ; none ; participle
born | hidden | bitten | eaten | forbidden | forgiven | forgotten | gotten | proven | undertaken | overtaken | mistaken | shaken ; none ; participle
sung | sunk | drunk | rung | swum | sewn | sown | undergone | overseen | beaten | laden | slain | mown ; none ; participle

# the present, of a programme and of headlines
says | tells | believes | thinks | knows | wants | remains | seems | appears | contains | includes | consists | depends | exists | belongs ; present ; habitual
reopen | reopens | resume | convene | convenes | kicks off | kick off | gets under way ; present ; habitual
begins | starts | opens | closes | ends | finishes | meets | holds | hosts | visits | arrives | leaves | departs | returns ; present ; habitual ; weak
signs | announces | launches | inaugurates | takes | gives | gets | makes | goes | comes | becomes | wins | loses | beats ; present ; habitual ; weak
kills | dies | falls | rises | grows | sees | calls | asks | urges | warns | denies | rejects | approves | passes ; present ; habitual ; weak
unveils | releases | votes | elects | joins | quits | resigns | sets | seeks | plans | expects | hopes | faces | marks ; present ; habitual ; weak
celebrates | observes | continues | resumes | runs | lasts | expires | retires | sells | buys | assumes | completes | concludes | debuts ; present ; habitual ; weak
# what a timetable says: they arrive on Friday
play | plays | take on | takes on | arrive | depart | departs | reach | reaches | begin | commence | commences | depart from | travel | travels | fly | flies | come back | go back ; present ; habitual ; weak
