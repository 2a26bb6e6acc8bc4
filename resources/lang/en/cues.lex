# SPDX-License-Identifier: CC0-1.0
# forms ; status of the clause (planned expected ongoing cancelled postponed recurring denied) [; weak]
# weak: also an ordinary word, so a clearer sign in the clause goes before it
cancelled | canceled | cancels | cancel | cancellation | called off | calls off | call off | scrapped | scraps | abandoned | shelved ; cancelled
washed out | rained off | snowed off ; cancelled
annulled | dropped plans | will not be held | will not take place | will no longer take place | will no longer be held | won't be held ; cancelled
could not be held | could not take place | couldn't be held | could not be conducted | had to be called off | had to be cancelled ; cancelled
won't take place | stands cancelled | revoked ; cancelled
postponed | postpones | postpone | postponement | put off | puts off | deferred | defers | rescheduled | re-scheduled | pushed back ; postponed
pushed to | moved to a later date | delayed until | adjourned | put on hold | pushed forward to ; postponed
delayed ; postponed ; weak
scheduled | slated | due on | due in | is due | are due | is to | are to | is to be | are to be | planned | plans to | plan to ; planned
plans for | planning to | set to | set for | set to be | fixed for | fixed on | timed for | is set to | are set to | arranged for ; planned
agreed to meet | agreed to hold | has called for | have been called | has been called for | will be held | will take place | about to ; planned
intends to | intend to | proposed to ; planned
proposed | agreed | preparing | preparations ; planned ; weak
expected | expects | expect | likely | unlikely | forecast | forecasts | forecasted | predicted | predicts | projected | projects that ; expected
anticipated | anticipates | hoped | hopes to | hopes that | hopes for | hoping | may be held | may take place | might be held ; expected
could be held | could take place | tentatively | tentative | feared | fears that | estimated to ; expected
is believed | are believed | prospects | provisional ; expected
ongoing | on-going | under way | underway | in progress | continues | continue | continuing | is continuing | still going on | is being held ; ongoing
are being held | is taking place | are taking place | remains in force ; ongoing
every year | each year | annually | every month | each month | every week | each week | every day | each day | every decade ; recurring
is celebrated | are celebrated | is observed | are observed | is held every | are held every | regularly | traditionally | usually ; recurring
biennially ; recurring
denied | denies | denial | refuted | refutes | did not take place | did not happen | did not occur | was not held | were not held ; denied
never took place | never happened | never held | did not attend | did not meet | did not visit | rejected claims | rejected reports ; denied
dismissed reports | dismissed as false | baseless | unfounded | has not been | have not been | was never | were never ; denied
may | might | could ; expected ; weak
monthly | weekly | daily | yearly | annual | half-yearly | quarterly | fortnightly ; recurring ; weak
possibly | probably | perhaps ; expected ; weak
is going to | are going to ; planned
unless | if not | if no ; expected

# What stands right before the day for which something was planned
set for | due on | due for | planned for | planned on | scheduled for | scheduled on | slated for | fixed for | proposed for | called for ; planned
# With the day that it was put off to
adjourned to | postponed to | deferred to | rescheduled to | rescheduled for | re-scheduled for | pushed back to | put off to | delayed to | brought forward to ; planned
listed the matter for | listed the case for | listed it for | listed for | posted the matter to | posted the matter for | posted the case to ; planned
adjourned the trial to | adjourned the proceedings to | deferred the vote to | postponed the vote to | deferred the decision to | adjourned the hearing to | adjourned the case to | adjourned the matter to | adjourned the House to | adjourned the meeting to | deferred the matter to ; planned
deferred the hearing to | postponed the meeting to | postponed the hearing to | postponed the match to | postponed the launch to | postponed the election to ; planned
extended till | extended until | extended up to | extended upto | extended the deadline to | extended the deadline till | extended the deadline until ; planned
# An act to come that was decided or asked for; a day before these words is that of the decision
decided to | agreed to | resolved to | vowed to | promised to | pledged to | planned to | offered to | proposed to | opted to | chose to ; planned
decides to | agrees to | plans to | intends to | wants to | aims to | hopes to | seeks to | announced plans to | announced its decision to ; planned
