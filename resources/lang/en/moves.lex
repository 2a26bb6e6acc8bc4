# SPDX-License-Identifier: CC0-1.0
# forms    verbs of giving an event another date
postponed | deferred | shifted | moved | rescheduled | re-scheduled | changed | delayed | advanced | preponed | extended | adjourned
put off | put back | pushed back | pushed off | moved back | moved forward | moved up | brought forward | shifted back | held over | set back
postponing | deferring | shifting | moving | rescheduling | postpone | postpones | defer | defers | shift | shifts | reschedule | reschedules
