# SPDX-License-Identifier: CC0-1.0
# forms ; person thing any many (what they stand for) ; what follows a name that is put in their stead, - for nothing
# The poet was born in 1911. In 1935 she married: the poet married. Her first book came out in 1938: the poet's first book came out
he | she ; person ; -
him ; person ; -
his | her ; person ; 's
# The dam was built in 1963. In 1978 its gates were renewed: the dam's gates were renewed
it ; thing ; -
its ; thing ; 's
# The miners went on strike in March. Their demands were met in May: the miners' demands were met
they ; many ; -
their ; many ; 's
