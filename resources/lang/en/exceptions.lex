# SPDX-License-Identifier: CC0-1.0
# forms ; -    words that only look as if they had one of the endings in endings.lex, or are nouns and adjectives first
bed | red | shed | sled | need | seed | feed | deed | weed | heed | reed | speed | greed | breed | creed | steed | tweed | bleed | indeed | exceed ; -
proceed | succeed | hundred | kindred | sacred | hatred | naked | wicked | rugged | ragged | jagged | crooked | wretched | beloved | aged | embed ; -
biped | moped | infrared | newlywed | med | coed | ed ; -
Mohammed | Mohamed | Muhammed | Ahmed | Ahamed | Syed | Sayed | Sayeed | Saeed | Javed | Jared | Hamed | Hameed | Waheed | Rasheed | Rashed ; -
Zayed | Khaled | Waleed | Majeed | Naveed | Alfred | Fred | Wilfred | Winifred | Mildred | Manfred | Ted | Ned | Ved | Wed | Zed ; -
United | Allied | so-called | alleged | supposed | unprecedented | limited | renowned | undisputed | unmanned | unarmed | unnamed | unidentified ; -
undersigned | advanced | armed | biased | gifted | skilled | talented | retired | estimated | underprivileged | uninterrupted | unfounded ; -
untitled | untouched | unexpected ; -
king | ring | spring | offspring | string | wing | sing | bring | sting | swing | sling | cling | fling | ping | ding | thing | nothing ; -
something | anything | everything | plaything | ceiling | sibling | sterling | pudding | darling | duckling | lightning | awning | inning | viking ; -
wring | fledgling | herring | earring | shilling | stocking ; -
Beijing | Peking | Nanjing | Chongqing | Kunming | Liaoning | Xining | Jining | Jinping | Xiaoping | Liping | Ming | Qing | Ching | Boeing ; -
Browning | Manning | Fleming | Harding | Golding | Keating | Reading | Worthing | Wyoming | Darjeeling | Goering | Banning | Bing | Ting | Ying ; -
Xing | Jing | Bowring ; -
morning | evening | meeting | building | wedding | hearing | opening | briefing | offering | bombing | shooting | killing | polling | voting ; -
ruling | finding | funding | feeling | warning | training | banking | housing | farming | shipping | mining | manufacturing | engineering ; -
planning | painting | recording | saving | setting | landing | launching | signing | screening | gathering | sitting | outing | parking | trading ; -
filing | listing | stabbing | beating | lynching | flooding | rioting | fighting | crossing | posting | rating | sporting | boxing | wrestling ; -
cycling | swimming | shopping | cooking | clothing | lighting | beginning | ending | greeting | spending | understanding | undertaking | handling ; -
nursing | teaching | counselling | counting | swearing-in | unveiling | groundbreaking | peacekeeping | proceeding | timing | marketing ; -
advertising | publishing | broadcasting | printing | processing | testing | dwelling | clearing | grouping | wording | uprising | upbringing ; -
viewing | drilling | dressing ; -
during | following | including | excluding | according | regarding | concerning | pending | notwithstanding | barring | preceding | succeeding ; -
coming | upcoming | incoming | outgoing | forthcoming | ongoing | existing | leading | outstanding | interesting | surprising | standing ; -
founding | governing | working | long-standing | longstanding | sprawling ; -
