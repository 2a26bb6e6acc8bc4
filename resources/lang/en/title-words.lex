# SPDX-License-Identifier: CC0-1.0
# forms ; before (a date, goes with it) | after (a date, goes with it) | pronoun (a subject that only points) | auxiliary (goes with it) | particle (of the verb before it)
# | backdrop (begins a clause that only tells when another was so) | subject, object (a relative word that is its clause's, a pronoun that is its object) | light (a verb that makes one
# verb with the noun before it) | dangling (left out at the end) | possessive (opens a noun phrase) | owned (a noun that tells of what it is of) | passive (behind a verb, makes it a passive)
# | aside (behind a comma, begins what is told beside) | having (behind a comma, begins what the subject had done before) | such (points at the relative clause behind it)
# | edition (a noun whose name a year may end) | made (says what was done to the noun behind it, and is no verb) | same (points at the name of what was told of)
# | boundary (between two verbs, begins what the date behind it is of) | state (what a person becomes)
# | condition (begins what isn't said to be so) | byline (ends who reports, before the date that a report begins with)
as of | just | exactly | only | at midnight | at noon | at least | at most ; before
as early as | as late as | as recently as | not later than | no later than | on or before | on or about | dated | on or after | not before | not earlier than | no earlier than | by or before ; before
he | she | they | it ; pronoun
was | were | has | have | had ; auxiliary
off | out | up | down | away | back | over | around ; particle
while | when | as ; backdrop
is | are | am | be | will | would | to | as | than ; dangling
his | her | its | their | our | my | your | 's | ’s ; possessive
start | beginning | end | name ; owned
having ; having
before | after ; boundary
if | unless ; condition
