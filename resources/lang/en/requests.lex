# SPDX-License-Identifier: CC0-1.0
# forms ; opening (may stand before the verb) | asking (does so, and whatever word follows is the verb) | verb (asks, where it begins the sentence) | noun (does so before an object; else it may be a noun or a past) | object (begins an object)
# A verb that asks is in the future: bring your papers on Friday
please | kindly | pls | don't | don’t | do not ; asking
do | always | never | also | so ; opening
submit | bring | ensure | send | keep | come | go | remember | forget | apply | register | complete | pay | attend | arrive | collect ; verb
choose | write | buy | sell | give | take | make | get | wear | carry | avoid | prepare | inform | tell | ask | remind | enrol | enroll ; verb
respond | confirm | begin | finish | cancel | postpone | reschedule | notify | add | arrange | organise | organize | invite | join | let ; verb
be | stay | wait | prevent | save | share | download | upload | install | renew | return | bring along | fill in | fill out | fill up | pick up | drop off ; verb
sign up | log in | turn up | set a reminder | set an alarm | set the alarm | set a meeting | set up a meeting | set up a call | set ooo ; verb
schedule | book | block | call | visit | meet | open | close | start | stop | move | shift | mark | note | reserve | report | reach | leave ; noun
fix | plan | check | clean | water | repair | order | email | mail | phone | text | post | print | deposit | fill | answer | contact ; noun
vote | watch | celebrate | plant | hold | find | show | test | review | update | change | need | use | help | study | practise | sign ; noun
me | us | him | her | them | it | you | your | my | our | their | his | its | the | a | an | this | these | all | everyone | everybody ; object
