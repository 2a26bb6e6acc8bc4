# SPDX-License-Identifier: CC0-1.0
# forms ; -    words left out at a title's edge
that | and | but | or | so | also | then | now | however | meanwhile | moreover | furthermore | besides | in addition | additionally ; -
nevertheless | nonetheless | therefore | thus | hence | accordingly | consequently | as a result | earlier | later | afterwards | subsequently ; -
thereafter | finally | eventually | lastly | first of all | firstly | secondly | separately | instead | otherwise | similarly | likewise | indeed ; -
in fact | actually | notably | importantly | reportedly | apparently | evidently | incidentally | interestingly | according to ; -
according to sources | according to reports | according to officials | according to police | sources said | officials said | police said | he said ; -
she said | they said | it said | he added | she added | it added | it is learnt that | it is understood that | it may be recalled that ; -
it should be noted that | note that | of course | for example | for instance | in particular | on the other hand | on the one hand ; -
at the same time | in the meantime | on this occasion | on the occasion | in this regard | in this context | in this connection | to this end ; -
well | please | just | only | even | still | again | there | here | although | though | while | whereas | because | yet | too ; -
# What is left of a year's, where the year stands beside the title
's | ’s | s ; -
