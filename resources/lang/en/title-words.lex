# SPDX-License-Identifier: CC0-1.0
# forms ; before (a date, goes with it) | after (a date, goes with it) | pronoun (a subject that only points) | auxiliary (goes with it) | particle (of the verb before it)
as of | just | exactly | only | at midnight | at noon | at least | at most ; before
he | she | they ; pronoun
was | were | has | have | had ; auxiliary
off | out | up | down | away | back | over | around ; particle
