# SPDX-License-Identifier: CC0-1.0
# forms ; -    words that open a noun phrase and are left out of names
a | an | the ; -
