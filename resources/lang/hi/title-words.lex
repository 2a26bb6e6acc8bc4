# SPDX-License-Identifier: CC0-1.0
# forms ; before (a date, goes with it) | after (a date, goes with it) | pronoun (a subject that only points) | auxiliary (goes with it) | particle (of the verb before it)
इसके | उसके | इससे | उससे | ठीक | महज़ ; before
हुआ | हुई | हुए | आयोजित | ही | भी ; after
उन्होंने | इन्होंने | इसने | उसने | इन्होनें | उन्होनें | वह | वे ; pronoun
