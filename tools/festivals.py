#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/calendars/*.table: the days of festivals that no fixed date tells, 1900 to 2100.

usage: festivals.py FOLDER        (needs python3-icu for the Islamic and the Chinese calendar)
       festivals.py --check       (only compares with the published days below)

Sun and moon: Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapters 25 (the sun, to 0.01 degree) and 47 (the
moon's longitude, its whole table); delta T after Espenak and Meeus, Five Millennium Canon (NASA/TP-2006-214141). Tithi: the
moon's lead over the sun in steps of 12 degrees. Months are amanta, named by the sidereal sign that the sun enters in them;
one without such an entry is intercalary and has no festivals. Ayanamsa: Lahiri, 23.853 degrees at J2000. Sunrise and sunset:
at the central station of the Rashtriya Panchang, 82 degrees 30 minutes east, 23 degrees 11 minutes north, in
Indian Standard Time. Which day a tithi is kept on: the rule written beside each festival below, as the
Dharmasindhu and the Rashtriya Panchang give them. A day is marked ~ where the tithi fills a part of the
hours in question on both days, or on neither: there almanacs differ by a day.
Islamic days: ICU's Umm al-Qura calendar and one day, since in India the moon is seen a day after it is reckoned in Mecca; all are marked ~.
Chinese New Year: ICU's Chinese calendar."""
import datetime
import math
import pathlib
import sys

FIRST, LAST = 1900, 2100
LATITUDE, LONGITUDE, ZONE = 23 + 11 / 60, 82.5, 5.5
AYANAMSA, PRECESSION = 23.853, 1.3972  # degrees at J2000, and in a century
J2000 = 2451545.0
MINUTE = 1 / 1440

# Meeus, table 47.A: D, M, M', F, coefficient of the sine in millionths of a degree.
MOON = """0 0 1 0 6288774 2 0 -1 0 1274027 2 0 0 0 658314 0 0 2 0 213618 0 1 0 0 -185116 0 0 0 2 -114332 2 0 -2 0 58793
2 -1 -1 0 57066 2 0 1 0 53322 2 -1 0 0 45758 0 1 -1 0 -40923 1 0 0 0 -34720 0 1 1 0 -30383 2 0 0 -2 15327 0 0 1 2 -12528
0 0 1 -2 10980 4 0 -1 0 10675 0 0 3 0 10034 4 0 -2 0 8548 2 1 -1 0 -7888 2 1 0 0 -6766 1 0 -1 0 -5163 1 1 0 0 4987
2 -1 1 0 4036 2 0 2 0 3994 4 0 0 0 3861 2 0 -3 0 3665 0 1 -2 0 -2689 2 0 -1 2 -2602 2 -1 -2 0 2390 1 0 1 0 -2348
2 -2 0 0 2236 0 1 2 0 -2120 0 2 0 0 -2069 2 -2 -1 0 2048 2 0 1 -2 -1773 2 0 0 2 -1595 4 -1 -1 0 1215 0 0 2 2 -1110
3 0 -1 0 -892 2 1 1 0 -810 4 -1 -2 0 759 0 2 -1 0 -713 2 2 -1 0 -700 2 1 -2 0 691 2 -1 0 -2 596 4 0 1 0 549 0 0 4 0 537
4 -1 0 0 520 1 0 -2 0 -487 2 1 0 -2 -399 0 0 2 -2 -381 1 1 1 0 351 3 0 -2 0 -340 4 0 -3 0 330 2 -1 2 0 327 0 2 1 0 -323
1 1 -1 0 299 2 0 3 0 294"""
MOON = [int(x) for x in MOON.split()]
MOON = [MOON[i:i + 5] for i in range(0, len(MOON), 5)]


def sine(degrees):
    return math.sin(math.radians(degrees))


def cosine(degrees):
    return math.cos(math.radians(degrees))


def get_sun(jde):
    """Apparent longitude but for the nutation, which the moon's lacks too."""
    t = (jde - J2000) / 36525
    m = 357.52911 + 35999.05029 * t - 0.0001537 * t * t
    center = (1.914602 - 0.004817 * t) * sine(m) + (0.019993 - 0.000101 * t) * sine(2 * m) + 0.000289 * sine(3 * m)
    return (280.46646 + 36000.76983 * t + 0.0003032 * t * t + center - 0.00569) % 360


def get_moon(jde):
    t = (jde - J2000) / 36525
    mean = 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t
    d = 297.8501921 + 445267.1114034 * t - 0.0018819 * t * t
    m = 357.5291092 + 35999.0502909 * t - 0.0001536 * t * t
    mm = 134.9633964 + 477198.8675055 * t + 0.0087414 * t * t
    f = 93.2720950 + 483202.0175233 * t - 0.0036539 * t * t
    e = 1 - 0.002516 * t - 0.0000074 * t * t
    total = 3958 * sine(119.75 + 131.849 * t) + 1962 * sine(mean - f) + 318 * sine(53.09 + 479264.290 * t)
    for a, b, c, g, size in MOON:
        total += size * e ** abs(b) * sine(a * d + b * m + c * mm + g * f)
    return (mean + total / 1e6) % 360


def get_delta_t(year):
    """Seconds of terrestrial over universal time."""
    if year < 1920:
        t = year - 1900
        return -2.79 + 1.494119 * t - 0.0598939 * t ** 2 + 0.0061966 * t ** 3 - 0.000197 * t ** 4
    if year < 1961:
        t = year - 1940
        return 24.3 + 0.3 * t if year > 1941 else 21.20 + 0.84493 * (year - 1920) - 0.076100 * (year - 1920) ** 2 + 0.0020936 * (year - 1920) ** 3
    if year < 2005:
        return 33.7 + 0.7 * (year - 1961)
    t = year - 2000
    return 62.92 + 0.32217 * t + 0.005589 * t * t if year < 2050 else -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year)


def get_phase(jd):
    """The moon's lead over the sun, 0 to 360, at a Julian day in universal time."""
    jde = jd + get_delta_t(2000 + (jd - J2000) / 365.25) / 86400
    return (get_moon(jde) - get_sun(jde)) % 360


def get_sidereal_sun(jd):
    return (get_sun(jd + 0.0008) - AYANAMSA - PRECESSION * (jd - J2000) / 36525) % 360


def get_sidereal_moon(jd):
    return (get_moon(jd + 0.0008) - AYANAMSA - PRECESSION * (jd - J2000) / 36525) % 360


def find_root(function, target, jd, step):
    """The moment after @jd, at most 1.5 @step later, at which a growing angle passes @target."""
    def distance(at):
        return (function(at) - target + 180) % 360 - 180
    low, high = jd, jd + 1.5 * step
    for _ in range(40):
        middle = (low + high) / 2
        if distance(middle) < 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def to_jd(day):
    """Julian day of that civil day's midnight in India."""
    return day.toordinal() + 1721424.5 - ZONE / 24


def to_day(jd):
    return datetime.date.fromordinal(math.floor(jd + ZONE / 24 - 1721424.5))


def get_sunrise(day, sign=-1):
    """Rise (or, with 1, set) of the upper limb, Julian day; by declination and equation of time at noon."""
    noon = to_jd(day) + 0.5
    longitude = get_sun(noon)
    obliquity = 23.4393 - 0.013 * (noon - J2000) / 36525
    declination = math.degrees(math.asin(sine(obliquity) * sine(longitude)))
    right = math.degrees(math.atan2(cosine(obliquity) * sine(longitude), cosine(longitude)))
    mean = (280.46646 + 36000.76983 * (noon - J2000) / 36525) % 360
    equation = ((mean - 0.0057 - right + 180) % 360 - 180) / 360
    angle = math.degrees(math.acos((sine(-0.833) - sine(LATITUDE) * sine(declination)) / (cosine(LATITUDE) * cosine(declination))))
    return noon - (LONGITUDE - 15 * ZONE) / 360 - equation + sign * angle / 360


def get_sunset(day):
    return get_sunrise(day, 1)


# ---- lunar months ----

def list_months():
    """(beginning, name 1 to 12 from Chaitra, is intercalary) of the amanta months from 1899 to 2101."""
    moons = []
    jd = to_jd(datetime.date(1899, 1, 1))
    jd += (360 - get_phase(jd)) / 12.19 - 2
    while jd < to_jd(datetime.date(2101, 12, 31)):
        moons.append(find_root(get_phase, 0, jd, 4))
        jd = moons[-1] + 27.5
    months = []
    for begin, end in zip(moons, moons[1:]):
        first, second = int(get_sidereal_sun(begin) // 30), int(get_sidereal_sun(end) // 30)
        # Chaitra is the one in which the sun enters Aries, sign 0.
        months.append((begin, (first + 1) % 12 + 1, first == second))
    return months


def find_tithi(begin, tithi):
    """From when to when that tithi of the month lasts."""
    start = find_root(get_phase, (12 * (tithi - 1)) % 360, begin + 0.96 * (tithi - 1) - 1.2, 2) if tithi > 1 else begin
    return start, find_root(get_phase, (12 * tithi) % 360, start + 0.75, 0.45)


# ---- which day a tithi is kept on: the hours in which it must prevail ----

def get_hours(day, name):
    rise, down, next_rise = get_sunrise(day), get_sunset(day), get_sunrise(day + datetime.timedelta(1))
    fifth, muhurta = (down - rise) / 5, (next_rise - down) / 15
    return {
        "sunrise": (rise, rise + MINUTE),
        "noon": (rise + 2 * fifth, rise + 3 * fifth),
        "afternoon": (rise + 3 * fifth, rise + 4 * fifth),
        "dusk": (down, down + 3 * muhurta),
        "midnight": (down + 7 * muhurta, down + 8 * muhurta),
    }[name]


def choose_day(start, end, name):
    """The day on which the tithi fills most of those hours, the first of equals; and whether that is beyond doubt."""
    days = [to_day(start) + datetime.timedelta(i) for i in range(-1, 3)]
    shares = []
    for day in days:
        first, last = get_hours(day, name)
        shares.append(max(0, min(end, last) - max(start, first)) / (last - first))
    best = max(range(4), key=lambda i: (round(shares[i], 3), -i))
    if shares[best] == 0:  # in neither: at no sunrise, then its own day; else the day on which it ends
        return to_day(start if name == "sunrise" else end), False
    doubtful = sum(share > 0 for share in shares) > 1
    if name == "sunrise":  # nearer to it than sunrises in India are to one another
        doubtful = doubtful or any(abs(edge - get_sunrise(to_day(edge))) < 30 * MINUTE for edge in (start, end))
    return days[best], not doubtful


def keep_rakhi(start, end):
    """The full moon of Shravana: the day on which it lasts three muhurtas after sunrise; else, in its second half, the day before."""
    day = to_day(end)
    rise = get_sunrise(day)
    if end - rise >= 144 * MINUTE:
        return day, True
    return day - datetime.timedelta(1), end < rise


def keep_janmashtami(start, end):
    """By sunrise, as Mathura and the offices keep it; others go by midnight."""
    day, sure = choose_day(start, end, "sunrise")
    return day, sure and choose_day(start, end, "midnight") == (day, True)


def keep_holi(start, end):
    """The day after the bonfire: it burns at dusk in the full moon's second half; else, where three and a half watches of the
    next day have it, at that dusk; else in the night of the first."""
    day = to_day(start)
    dusk, dusk_end = get_hours(day, "dusk")
    half = (start + end) / 2
    one = datetime.timedelta(1)
    if start >= dusk_end:
        day, (dusk, dusk_end) = day + one, get_hours(day + one, "dusk")
    rise, down = get_sunrise(day + one), get_sunset(day + one)
    if end > down:
        return day + 2 * one, True
    if half > dusk_end and end > rise + 3.5 / 4 * (down - rise):
        return day + 2 * one, False
    return day + one, half <= dusk or end < rise + 3 / 4 * (down - rise)


# name: month from Chaitra, tithi from the new moon (16 is the first after the full moon), hours or rule
LUNAR = {
    "hindu-new-year": (1, 1, "sunrise"),
    "ram-navami": (1, 9, "noon"),
    "mahavir-jayanti": (1, 13, "sunrise"),
    "hanuman-jayanti": (1, 15, "sunrise"),
    "akshaya-tritiya": (2, 3, "noon"),
    "buddha-purnima": (2, 15, "sunrise"),
    "rath-yatra": (4, 2, "sunrise"),
    "guru-purnima": (4, 15, "sunrise"),
    "nag-panchami": (5, 5, "sunrise"),
    "raksha-bandhan": (5, 15, keep_rakhi),
    "janmashtami": (5, 23, keep_janmashtami),
    "ganesh-chaturthi": (6, 4, "noon"),
    "navratri": (7, 1, "sunrise"),
    "durga-ashtami": (7, 8, "sunrise"),
    "dussehra": (7, 10, "noon"),
    "karva-chauth": (7, 19, "dusk"),
    "dhanteras": (7, 28, "dusk"),
    "diwali": (7, 30, "dusk"),
    "govardhan-puja": (8, 1, "sunrise"),
    "bhai-dooj": (8, 2, "afternoon"),
    "chhath": (8, 6, "sunrise"),
    "guru-nanak-jayanti": (8, 15, "sunrise"),
    "vasant-panchami": (11, 5, "sunrise"),
    "maha-shivaratri": (11, 29, "midnight"),
    "holi": (12, 15, keep_holi),
}
# name: month and day of the Islamic year
ISLAMIC = {
    "islamic-new-year": (1, 1), "ashura": (1, 10), "milad": (3, 12), "ramadan": (9, 1), "eid-al-fitr": (10, 1), "eid-al-adha": (12, 10),
}
PUBLISHED = {
    "diwali": "2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31",
    "holi": "2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14",
    "dussehra": "2016-10-11 2017-09-30 2018-10-19 2019-10-08 2020-10-25 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02",
    "raksha-bandhan": "2016-08-18 2017-08-07 2018-08-26 2019-08-15 2020-08-03 2021-08-22 2022-08-11 2023-08-30 2024-08-19 2025-08-09",
    "janmashtami": "2016-08-25 2018-09-03 2019-08-24 2020-08-12 2021-08-30 2022-08-19 2023-09-07 2024-08-26 2025-08-16",
    "ganesh-chaturthi": "2016-09-05 2017-08-25 2018-09-13 2019-09-02 2020-08-22 2021-09-10 2022-08-31 2023-09-19 2024-09-07 2025-08-27",
    "maha-shivaratri": "2016-03-07 2017-02-24 2019-03-04 2020-02-21 2021-03-11 2022-03-01 2023-02-18 2024-03-08 2025-02-26",
    "ram-navami": "2016-04-15 2018-03-25 2019-04-13 2020-04-02 2021-04-21 2022-04-10 2023-03-30 2024-04-17 2025-04-06",
    "guru-nanak-jayanti": "2016-11-14 2017-11-04 2018-11-23 2019-11-12 2020-11-30 2021-11-19 2022-11-08 2023-11-27 2024-11-15 2025-11-05",
    "buddha-purnima": "2016-05-21 2017-05-10 2018-04-30 2019-05-18 2020-05-07 2021-05-26 2022-05-16 2023-05-05 2024-05-23 2025-05-12",
    "chhath": "2016-11-06 2017-10-26 2018-11-13 2019-11-02 2020-11-20 2021-11-10 2022-10-30 2023-11-19 2024-11-07 2025-10-27",
    "makar-sankranti": "2017-01-14 2018-01-14 2019-01-15 2020-01-15 2021-01-14 2022-01-14 2023-01-15 2024-01-15 2025-01-14",
    "baisakhi": "2016-04-13 2019-04-14 2021-04-13 2022-04-14 2023-04-14 2024-04-13 2025-04-13",
    "onam": "2016-09-14 2017-09-04 2018-08-25 2019-09-11 2020-08-31 2021-08-21 2022-09-08 2023-08-29 2024-09-15 2025-09-05",
    "eid-al-fitr": "2017-06-26 2018-06-16 2019-06-05 2020-05-25 2021-05-14 2022-05-03 2023-04-22 2024-04-11 2025-03-31",
    "eid-al-adha": "2018-08-22 2019-08-12 2020-08-01 2021-07-21 2022-07-10 2023-06-29 2024-06-17 2025-06-07",
    "ashura": "2022-08-09 2023-07-29 2024-07-17", "milad": "2022-10-09 2023-09-28 2024-09-16",
    "chinese-new-year": "2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29",
}


def list_lunar():
    found = {name: [] for name in LUNAR}
    for begin, month, is_extra in list_months():
        for name, (own, tithi, rule) in LUNAR.items():
            if month != own or is_extra:
                continue
            start, end = find_tithi(begin, tithi)
            found[name].append(rule(start, end) if callable(rule) else choose_day(start, end, rule))
    return found


def find_onam(year):
    """In the month of Leo the last day at whose sunrise the moon is in Shravana."""
    leo = find_root(get_sidereal_sun, 120, to_jd(datetime.date(year, 8, 10)), 12)
    virgo = find_root(get_sidereal_sun, 150, leo + 25, 8)
    passes = []
    jd = leo
    while jd < virgo:
        start = find_root(get_sidereal_moon, 280, jd, 1)
        if abs(get_sidereal_moon(start) - 280) < 0.01 and leo <= start < virgo:
            passes.append((start, find_root(get_sidereal_moon, 280 + 40 / 3, start + 0.7, 1)))
        jd += 1
    start, end = passes[-1]
    days = [to_day(start) + datetime.timedelta(i) for i in range(3)]
    return max([day for day in days if start <= get_sunrise(day) < end] or days[1:2])


def list_solar():
    """The sun's entry into Capricorn, kept the next day where it comes after sunset; into Aries, on its day from sunrise to
    sunrise; and Onam."""
    found = {"makar-sankranti": [], "baisakhi": [], "onam": []}
    for year in range(FIRST, LAST + 1):
        entry = find_root(get_sidereal_sun, 270, to_jd(datetime.date(year, 1, 8)), 8)
        day = to_day(entry)
        found["makar-sankranti"].append((day + datetime.timedelta(entry > get_sunset(day)), True))
        entry = find_root(get_sidereal_sun, 0, to_jd(datetime.date(year, 4, 8)), 8)
        day = to_day(entry)
        found["baisakhi"].append((day - datetime.timedelta(entry < get_sunrise(day)), get_sunrise(day) < entry < get_sunset(day)))
        found["onam"].append((find_onam(year), False))
    return found


def list_by_icu():
    import icu
    found = {}
    zone = icu.TimeZone.getGMT()

    def take(calendar):
        return datetime.date(1970, 1, 1) + datetime.timedelta(round(calendar.getTime() / 86400))
    for name, (month, day) in ISLAMIC.items():
        calendar = icu.Calendar.createInstance(zone, icu.Locale("en@calendar=islamic-umalqura"))
        found[name] = []
        for year in range(1316, 1526):
            calendar.clear()
            calendar.set(year, month - 1, day)
            found[name].append((take(calendar) + datetime.timedelta(1), False))
    calendar = icu.Calendar.createInstance(zone, icu.Locale("en@calendar=chinese"))
    found["chinese-new-year"] = []
    for year in range(FIRST, LAST + 1):
        calendar.clear()
        calendar.set(icu.UCalendarDateFields.EXTENDED_YEAR, year + 2637)
        calendar.set(icu.UCalendarDateFields.MONTH, 0)
        calendar.set(icu.UCalendarDateFields.DATE, 1)
        found["chinese-new-year"].append((take(calendar), True))
    return found


def check(found):
    """Whether all published days are met, those that are marked ~ but for a day."""
    total = met = bad = 0
    for name, days in PUBLISHED.items():
        for text in days.split() if name in found else []:
            day = datetime.date.fromisoformat(text)
            own, sure = min(found[name], key=lambda row: abs(row[0] - day))
            total += 1
            met += own == day
            bad += own != day and (sure or abs(own - day).days > 1)
            if own != day:
                print(f"{name}: {own}{'' if sure else '~'}, published {day}")
    print(f"{total} published days, {met} met, {bad} missed by more than the mark ~ allows")
    return bad == 0


def write(path, what, found):
    lines = ["# SPDX-License-Identifier: CC0-1.0",
             f"# name ; its days, 1900 to 2100: {what}",
             "# Written by tools/festivals.py, whose head tells how. ~ behind a day: almanacs or sightings may differ by a day."]
    for name, days in found.items():
        days = [(d, s) for d, s in days if FIRST <= d.year <= LAST]
        for i in range(0, len(days), 12):
            lines.append(f"{name} ; " + " ".join(d.isoformat() + ("" if s else "~") for d, s in days[i:i + 12]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    only_check = sys.argv[1:] == ["--check"]
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    tables = {"hindu-lunar": ("by the moon", list_lunar()), "hindu-solar": ("by the sun in the sidereal zodiac", list_solar())}
    try:
        other = list_by_icu()
        chinese = {"chinese-new-year": other.pop("chinese-new-year")}
        tables |= {"islamic": ("of the Islamic calendar, as India keeps them", other), "chinese": ("of the Chinese calendar", chinese)}
    except ImportError:
        if not only_check:
            sys.exit("python3-icu is missing")
    fine = check({name: days for _, found in tables.values() for name, days in found.items()})
    for name, (what, found) in tables.items():
        if not only_check:
            write(pathlib.Path(sys.argv[1]) / f"{name}.table", what, found)
    sys.exit(not fine)


if __name__ == "__main__":
    main()
