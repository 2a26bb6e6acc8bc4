# SPDX-License-Identifier: CC0-1.0
# forms ; - | locative (a place) | topic (a place, or what is talked about) | genitive | agent
in | at ; locative
on | to | against ; topic
of ; genitive
by ; agent
for | with | from | into | onto | during | within | between | among | amid | amidst | through | throughout | until ; -
till | since | before | after | around | about | over | under | above | below | near | towards | toward | upon | across | along | behind ; -
beside | besides | beyond | despite | except | inside | outside | off | out of | per | via | as of | as from | starting from | prior to | ahead of ; -
in front of | due to | because of | instead of | in spite of | in addition to | along with | together with | on behalf of | in the presence of ; -
in the course of | on the occasion of | in terms of | with regard to | in relation to | next to | close to | up to | down to | without ; -
in connection with | in accordance with | in response to | in exchange for | in favour of | in favor of | in charge of | on account of ; -
in honour of | in honor of | in line with | in view of | with respect to | by means of | in protest against | in search of | in support of ; -
