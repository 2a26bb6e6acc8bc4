# SPDX-License-Identifier: CC0-1.0
# forms ; not [; weak]
not | never | neither | nor | none | cannot | can't | won't | wouldn't | couldn't | shouldn't | didn't | doesn't | don't | isn't ; not
aren't | wasn't | weren't | hasn't | haven't | hadn't | n't ; not
can’t | won’t | wouldn’t | couldn’t | shouldn’t | didn’t | doesn’t | don’t | isn’t | aren’t | wasn’t | weren’t | hasn’t | haven’t | hadn’t | n’t ; not
no ; not ; weak
