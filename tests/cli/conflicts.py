"""Shapes of what two or three statements say of one thing, or of several: whether they are one event whose sources differ.
Each shape is told of several people and cities, so that it holds for none of them alone.

SPDX-License-Identifier: GPL-3.0-or-later"""

# Two people, a city, another city, what one of them opens, and what a commission is about.
CAST = {
    "en": [("Trade Minister Karan Vohra", "Trade Minister Lena Brandt", "Jakarta", "Hanoi", "the Sagar bridge", "Fisheries"),
           ("President Ivan Petrov", "President Maria Costa", "Astana", "Tashkent", "the Polyarny tunnel", "Tourism"),
           ("Foreign Secretary Meera Rajan", "Foreign Secretary Pavel Sokolov", "Geneva", "Vienna", "the Bhadra canal", "Railways")],
    "hi": [("मंत्री करण वोहरा", "मंत्री नीलिमा सेन", "जकार्ता", "हनोई", "सागर पुल", "मत्स्य"),
           ("राष्ट्रपति इवान पेत्रोव", "राष्ट्रपति मारिया कोस्टा", "अस्ताना", "ताशकंद", "पोल्यार्नी सुरंग", "पर्यटन"),
           ("विदेश सचिव मीरा राजन", "विदेश सचिव पावेल सोकोलोव", "जिनेवा", "वियना", "भद्रा नहर", "रेल")],
}

# Name; statements: days after the first of the month when it was published (or None), text; events; conflicts of all of them.
# {d+n} is that day of the month and the following.
SHAPES = {
    "en": [
        ("two-days-of-one-meeting", [(20, "{a} met {b} in {city} on {d0}."), (21, "{a} held talks with {b} in {city} on {d1}.")], 1, ["when"]),
        ("two-days-none-of-them-published", [(None, "{a} met {b} in {city} on {d0}."), (None, "{a} met {b} in {city} on {d1}.")], 1, ["when"]),
        ("a-plan-and-another-day", [(3, "{a} will meet {b} in {city} on {d0}."), (20, "{a} met {b} in {city} on {d2}.")], 1, ["when"]),
        ("one-tells-of-both-days", [(20, "{a} met {b} in {city} on {d0}. {a} met {b} in {city} again on {d1}."),
                                    (20, "{a} met {b} in {city} on {d0}."), (21, "{a} met {b} in {city} on {d1}.")], 2, []),
        ("every-day-a-meeting", [(20, "{a} met {b} in {city} on {d0}."), (20, "{a} met {b} in {city} on {d1}."),
                                 (20, "{a} met {b} in {city} on {d2}.")], 3, []),
        ("each-wrote-on-the-day", [(8, "{a} met {b} in {city} today."), (9, "{a} met {b} in {city} today.")], 2, []),
        ("a-week-later", [(25, "{a} met {b} in {city} on {d0}."), (25, "{a} met {b} in {city} on {d7}.")], 2, []),
        ("one-person-speaks-daily", [(20, "{a} held a press conference in {city} on {d0}."),
                                     (20, "{a} held a press conference in {city} on {d1}.")], 2, []),
        ("two-cities-of-one-meeting", [(20, "{a} met {b} in {city} on {d0}."), (21, "{a} met {b} in {other} on {d0}.")], 1, ["place"]),
        ("two-cities-and-two-days", [(20, "{a} met {b} in {city} on {d0}."), (21, "{a} met {b} in {other} on {d1}.")], 2, []),
        ("one-person-in-two-cities", [(20, "{a} spoke to farmers in {city} on {d0}."), (21, "{a} spoke to farmers in {other} on {d0}.")], 2, []),
        ("opened-once", [(20, "{a} opened {thing} in {city} on {d0}."), (21, "{a} inaugurated {thing} in {city} on {d1}.")], 1, ["when"]),
        ("two-openings", [(20, "{a} inaugurated a school in {city} on {d0}."), (21, "{a} inaugurated a hospital in {city} on {d1}.")], 2, []),
        ("two-new-buildings", [(20, "{a} inaugurated a new school building in {city} on {d0}."),
                               (21, "{a} inaugurated a new hospital building in {city} on {d1}.")], 2, []),
        ("talks-on-two-things", [(20, "{a} met {b} in {city} on {d0} to discuss coal."), (20, "{a} met {b} in {city} on {d1} to discuss vaccines.")], 2, []),
        ("sixth-in-two-cities", [(20, "The sixth meeting of the Joint Commission on {topic} was held in {city} on {d0}."),
                                 (21, "The sixth meeting of the Joint Commission on {topic} was held in {other} on {d0}.")], 1, ["place"]),
        ("sixth-and-seventh", [(20, "The sixth meeting of the Joint Commission on {topic} was held in {city} on {d0}."),
                               (21, "The seventh meeting of the Joint Commission on {topic} was held in {city} on {d1}.")], 2, []),
        ("match-one-and-two", [(20, "India beat Nepal in the first match of the series in {city} on {d0}."),
                               (21, "India beat Nepal in the second match of the series in {city} on {d1}.")], 2, []),
        ("held-and-denied", [(20, "{a} met {b} in {city} on {d0}."), (21, "The ministry denied that {a} met {b} in {city} on {d0}.")], 1, ["status"]),
    ],
    "hi": [
        ("two-days-of-one-meeting", [(20, "{a} ने {d0} को {city} में {b} से मुलाक़ात की।"), (21, "{a} ने {d1} को {city} में {b} के साथ बैठक की।")], 1, ["when"]),
        ("every-day-a-meeting", [(20, "{a} ने {d0} को {city} में {b} से मुलाक़ात की।"), (20, "{a} ने {d1} को {city} में {b} से मुलाक़ात की।"),
                                 (20, "{a} ने {d2} को {city} में {b} से मुलाक़ात की।")], 3, []),
        ("each-wrote-on-the-day", [(8, "{a} ने आज {city} में {b} से मुलाक़ात की।"), (9, "{a} ने आज {city} में {b} से मुलाक़ात की।")], 2, []),
        ("one-person-speaks-daily", [(20, "{a} ने {d0} को {city} में पत्रकारों से बात की।"), (20, "{a} ने {d1} को {city} में पत्रकारों से बात की।")], 2, []),
        ("two-cities-of-one-meeting", [(20, "{a} ने {d0} को {city} में {b} से मुलाक़ात की।"), (21, "{a} ने {d0} को {other} में {b} से मुलाक़ात की।")], 1, ["place"]),
        ("opened-once", [(20, "{a} ने {d0} को {city} में {thing} का उद्घाटन किया।"), (21, "{a} ने {d1} को {city} में {thing} का लोकार्पण किया।")], 1, ["when"]),
        ("held-and-denied", [(20, "{a} ने {d0} को {city} में {b} से मुलाक़ात की।"),
                             (21, "मंत्रालय ने इस बात से इनकार किया कि {a} ने {d0} को {city} में {b} से मुलाक़ात की।")], 1, ["status"]),
    ],
}
MONTHS = {
    "en": ["January", "March", "May", "July", "August", "October"],
    "hi": ["जनवरी", "मार्च", "मई", "जुलाई", "अगस्त", "अक्टूबर"],
}
MONTH_NUMBERS = [1, 3, 5, 7, 8, 10]
FIRST_DAY = 8


def make_statements():
    """Returns all as (shape, statement): each shape with each cast in a month of its own."""
    told = []
    for lang, shapes in SHAPES.items():
        for i, (name, statements, _, _) in enumerate(shapes):
            for j, (a, b, city, other, thing, topic) in enumerate(CAST[lang]):
                # No two are near in time.
                year, month = 2000 + i // len(MONTH_NUMBERS) + 3 * j + 10 * (lang == "hi"), i % len(MONTH_NUMBERS)
                days = {f"d{n}": f"{FIRST_DAY + n} {MONTHS[lang][month]} {year}" for n in range(8)}
                for k, (published, text) in enumerate(statements):
                    statement = {"id": f"{lang}/{name}/{j}/{k}", "lang": lang,
                                 "text": text.format(a=a, b=b, city=city, other=other, thing=thing, topic=topic, **days)}
                    if published is not None:
                        statement["published"] = f"{year}-{MONTH_NUMBERS[month]:02}-{published:02}"
                    told.append((f"{lang}/{name}/{j}", statement))
    return told


def list_expected():
    return {f"{lang}/{name}/{j}": (n_events, conflicts)
            for lang, shapes in SHAPES.items() for name, _, n_events, conflicts in shapes for j in range(len(CAST[lang]))}
