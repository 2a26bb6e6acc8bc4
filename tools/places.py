#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/lang/{hi,en}/places-cities.lex: the cities that name the world's time zones, in Hindi and English.

usage: places.py LANG_DIR      (resources/lang; needs python3-icu)

Source: the exemplar cities of the Unicode Common Locale Data Repository, by ICU's pattern VVV. Only the cities listed below are taken, and
of them those that no other table has already.
"""
import pathlib
import re
import sys
import unicodedata

import icu

# Keys of the cities taken: capitals and large ones. Zones are also named after islands, stations and villages, some of them ordinary words.
TAKEN = """abidjan aden anchorage apia asmara astrakhan asuncion bamako bangui banjul barnaul belem bissau blantyre bratislava brazzaville bujumbura
campo-grande cancun casablanca cayenne chihuahua chisinau conakry cuiaba denver dili douala edmonton famagusta fortaleza freetown gaborone gibraltar guayaquil
halifax hermosillo hobart honolulu indianapolis irkutsk jayapura juba juneau kaliningrad krasnoyarsk kuching la-paz libreville ljubljana louisville lubumbashi
maceio magadan majuro makassar malabo managua manaus maseru mbabane monrovia monterrey montevideo ndjamena niamey nicosia nouakchott noumea novokuznetsk
novosibirsk nuuk omsk ouagadougou paramaribo podgorica port-of-spain port-au-prince porto-novo punta-arenas recife samara santo-domingo saratov simferopol
skopje sofia sao-tome tegucigalpa tijuana tomsk ulyanovsk urumqi ushuaia uzhhorod vaduz volgograd windhoek winnipeg yakutsk yekaterinburg""".split()
WEAK = "sofia samara la-paz".split()  # names of persons, ordinary words

HEAD = ("# SPDX-License-Identifier: CC0-1.0\n# forms ; city ; key: cities that name the world's time zones\n"
        "# Written by tools/places.py from the Unicode CLDR (Unicode License v3), by ICU %s; names are facts.\n") % icu.ICU_VERSION


def fold(form):
    return form.replace("\u093c", "").casefold()


def read_known(lang_dir):
    """All forms of all tables of both languages but the one written here, and the keys of places."""
    forms, keys = set(), set()
    for path in lang_dir.glob("*/*.lex"):
        if path.name == "places-cities.lex":
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            fields = [f.strip() for f in line.split("#")[0].split(";")]
            forms.update(fold(form.strip()) for form in fields[0].split("|"))
            if path.name.startswith("places") and len(fields) > 2:
                keys.add(fields[2])
    return forms, keys


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lang_dir = pathlib.Path(sys.argv[1])
    known, keys = read_known(lang_dir)
    zones = sorted({z for z in icu.TimeZone.createEnumeration() if "/" in z and not z.startswith(("Etc", "SystemV", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/"))})
    rows = {"hi": [], "en": []}
    seen = set()
    for zone in zones:
        last = zone.split("/")[-1]
        if not re.fullmatch(r"[A-Za-z_-]+", last):
            continue
        names = {}
        for lang in rows:
            pattern = icu.SimpleDateFormat("VVV", icu.Locale(lang))
            pattern.setTimeZone(icu.TimeZone.createTimeZone(zone))
            names[lang] = str(pattern.format(0.0))
        plain = unicodedata.normalize("NFKD", names["en"]).encode("ascii", "ignore").decode()
        key = re.sub(r"[^a-z]+", "-", plain.lower()).strip("-")
        if key not in TAKEN or key in keys or key in seen or "," in names["en"] or not re.search("[\u0900-\u097f]", names["hi"]):
            continue
        if any(fold(name) in known for name in names.values()):
            continue
        seen.add(key)
        for lang, name in names.items():
            rows[lang].append(f"{name} ; city ; {key}" + (" ; weak" if key in WEAK else ""))
    for lang, lines in rows.items():
        (lang_dir / lang / "places-cities.lex").write_text(HEAD + "\n".join(sorted(lines)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
