# SPDX-License-Identifier: CC0-1.0
# forms ; subordinator coordinator relative contrast quote    words at which a clause begins
that | what | because | if | unless | so that | in order that | when | whenever | while | as soon as | once | provided that | given that | lest | whether | whereupon | now that | in case ; subordinator
and | or | as well as | and then ; coordinator
which | who | whom | whose | where | wherein | whereby | during which | in which | at which | on which | for which | to which | after which | by which | under which | of which ; relative
but | although | though | even though | whereas | however | even as | on the other hand | nevertheless | nonetheless | instead ; contrast
according to | said that | told reporters that | announced that | added that | stated that | reported that ; quote
