# SPDX-License-Identifier: CC0-1.0
# endings at a word's end ; tense (past present future none) ; aspect. Words that only look so stand in exceptions.lex
-ed ; past ; perfect
-ing ; none ; progressive
