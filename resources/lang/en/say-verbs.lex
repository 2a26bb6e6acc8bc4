# SPDX-License-Identifier: CC0-1.0
# forms ; -    verbs and phrases of saying
said | says | say | saying | told | tells | telling | announced | announces | announcing | stated | states | stating | according | according to ; -
added | adds | reported | reports | claimed | claims | alleged | alleges | confirmed | confirms | denied | denies | declared | declares | informed ; -
informs | warned | warns | insisted | insists | admitted | admits | acknowledged | acknowledges | argued | argues | asserted | asserts | explained ; -
explains | noted | notes | observed | remarked | replied | responded | answered | asked | asks | wrote | writes | tweeted | posted | revealed ; -
reveals | disclosed | suggested | suggests | predicted | predicts | estimated | emphasised | emphasized | stressed | reiterated | repeated ; -
recalled | urged | urges | demanded | ordered | promised | vowed | pledged | assured | accused | criticised | criticized | condemned | testified ; -
quoted | cited | mentioned | pointed out | made clear | called for | in the words of | as per ; -
showed | shows ; -
