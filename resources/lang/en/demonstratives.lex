# SPDX-License-Identifier: CC0-1.0
# forms ; this those    words that point at what was named before, or at now
this | these | this very | this same ; this
that | those | that same | that very | the said | the same | the above | the aforesaid | the aforementioned ; those
