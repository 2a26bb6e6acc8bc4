# SPDX-License-Identifier: CC0-1.0
# endings at a word's end ; tense (past present future none) ; aspect. Words that only look so stand in exceptions.lex
-ал | -ала | -ало | -али | -ял | -яла | -яло | -яли | -ел | -ела | -ело | -ели | -ил | -ила | -ило | -или | -ул | -ула | -уло | -ули ; past ; perfect
-ыл | -ыла | -ыло | -ыли | -ёл | -шла | -шло | -шли | -гла | -гло | -гли | -зла | -зло | -зли | -сла | -сло | -сли | -рла | -рло ; past ; perfect
-рли | -лся | -лась | -лось | -лись ; past ; perfect
# The present of imperfective verbs and the future of perfective ones look alike: the date tells which it is
-ает | -яет | -ует | -ают | -яют | -уют | -ается | -яется | -уется | -аются | -яются | -уются | -ится | -ятся | -ется | -ётся ; present ; habitual
-утся | -ются ; present ; habitual
