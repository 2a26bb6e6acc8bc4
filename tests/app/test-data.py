#!/usr/bin/env python3
"""What a desktop reads of the application agrees with itself: names, icons, kind of file, service, settings.

usage: test-data.py DATA_DIR APP_ID BUILT_DATA_DIR VERSION        (speaks TAP)
SPDX-License-Identifier: GPL-3.0-or-later"""
import configparser
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

DATA, APP_ID, BUILT, VERSION = sys.argv[1:]
SVG = "{http://www.w3.org/2000/svg}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Skip(Exception):
    """The machine lacks what the test needs."""


def read_keys(path):
    parser = configparser.ConfigParser(interpolation=None, delimiters="=", comment_prefixes="#")
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return {key: value for section in parser.sections() for key, value in parser[section].items()}


def translate(kind, name, read):
    """What read() makes of a file with the words of all languages. The build's own copy may be older than a catalogue."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        subprocess.run(["msgfmt", kind, "--template=" + os.path.join(DATA, name + ".in"), "-d", os.path.join(DATA, "..", "po"),
                        "-o", path], check=True, capture_output=True)
        return read(path)


def read_desktop():
    return translate("--desktop", APP_ID + ".desktop", read_keys)


def read_metainfo():
    return translate("--xml", APP_ID + ".metainfo.xml", ET.parse).getroot()


def read_schema():
    return ET.parse(os.path.join(DATA, APP_ID + ".gschema.xml")).getroot()


def read_icon(kind, name):
    return ET.parse(os.path.join(DATA, "icons", "hicolor", kind, "apps", name + ".svg")).getroot()


def entry_starts_the_program_and_has_its_icon():
    keys = read_desktop()
    assert keys["Exec"].split()[0] == "samayrekha", keys["Exec"]
    assert keys["Icon"] == APP_ID
    assert keys["DBusActivatable"] == "true"
    read_icon("scalable", keys["Icon"])
    read_icon("symbolic", keys["Icon"] + "-symbolic")


def entry_speaks_hindi():
    keys = read_desktop()
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        words = keys.get(key + "[hi]", "")
        assert re.search("[\u0900-\u097f]", words), f"{key}[hi] is {words!r}"
    assert keys["Keywords[hi]"].endswith(";"), keys["Keywords[hi]"]


def entry_opens_its_own_files():
    kinds = read_desktop()["MimeType"].split(";")
    own = [element.get("type") for element in ET.parse(os.path.join(DATA, APP_ID + ".xml")).getroot()]
    assert own and set(own) <= set(kinds), (own, kinds)


def metainfo_names_this_version():
    root = read_metainfo()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == APP_ID + ".desktop"
    assert root.find("releases/release").get("version") == VERSION


def metainfo_speaks_hindi():
    root = read_metainfo()
    for path in ("name", "summary", "developer_name"):
        assert any(element.get(LANG) == "hi" for element in root.findall(path)), path
    for path in ("description/p", "description/ul/li"):
        found = root.findall(path)
        plain = [element for element in found if element.get(LANG) is None]
        hindi = [element for element in found if element.get(LANG) == "hi"]
        assert plain and len(plain) == len(hindi), f"{path}: {len(hindi)} of {len(plain)}"


def service_starts_the_program_by_its_name():
    keys = read_keys(os.path.join(BUILT, APP_ID + ".service"))
    assert keys["Name"] == APP_ID
    assert re.fullmatch(r"/\S*/samayrekha --gapplication-service", keys["Exec"]), keys["Exec"]


def icons_have_their_sizes():
    assert read_icon("scalable", APP_ID).get("viewBox") == "0 0 128 128"
    assert read_icon("symbolic", APP_ID + "-symbolic").get("viewBox") == "0 0 16 16"


def icons_hold_nothing_from_elsewhere():
    for kind, name in (("scalable", APP_ID), ("symbolic", APP_ID + "-symbolic")):
        for element in read_icon(kind, name).iter():
            assert element.tag in {SVG + tag for tag in ("svg", "defs", "linearGradient", "stop", "g", "path", "rect", "circle")}, \
                element.tag
            assert not any("href" in key for key in element.attrib), element.attrib


def symbolic_icon_can_be_recoloured():
    for element in read_icon("symbolic", APP_ID + "-symbolic").iter():
        assert "stroke" not in element.attrib, "strokes keep their colour"


def files_are_known_by_their_ending():
    program = shutil.which("update-mime-database")
    if not program:
        raise Skip("no update-mime-database")
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "packages"))
        shutil.copy(os.path.join(DATA, APP_ID + ".xml"), os.path.join(folder, "packages"))
        subprocess.run([program, folder], check=True, capture_output=True)
        with open(os.path.join(folder, "globs2"), encoding="utf-8") as stream:
            assert "application/vnd.samayrekha+json:*.samayrekha" in stream.read()
        with open(os.path.join(folder, "subclasses"), encoding="utf-8") as stream:
            assert "application/vnd.samayrekha+json application/json" in stream.read()


def settings_are_where_the_program_looks():
    schema = read_schema().find("schema")
    assert schema.get("id") == APP_ID
    assert schema.get("path") == "/" + APP_ID.replace(".", "/") + "/"


def each_setting_is_used():
    folder = os.path.join(DATA, "..", "src", "app")
    text = ""
    for name in sorted(os.listdir(folder)):
        if name.endswith(".c"):
            with open(os.path.join(folder, name), encoding="utf-8") as stream:
                text += stream.read()
    unused = [key.get("name") for key in read_schema().iter("key") if f'"{key.get("name")}"' not in text]
    assert not unused, unused


TESTS = [
    entry_starts_the_program_and_has_its_icon, entry_speaks_hindi, entry_opens_its_own_files, metainfo_names_this_version,
    metainfo_speaks_hindi, service_starts_the_program_by_its_name, icons_have_their_sizes, icons_hold_nothing_from_elsewhere,
    symbolic_icon_can_be_recoloured, files_are_known_by_their_ending, settings_are_where_the_program_looks, each_setting_is_used,
]


def main():
    failures = 0
    print(f"1..{len(TESTS)}")
    for number, test in enumerate(TESTS, 1):
        name = "/data/" + test.__name__.replace("_", "-")
        try:
            test()
            print(f"ok {number} {name}")
        except Skip as skip:
            print(f"ok {number} {name} # SKIP {skip}")
        except Exception as error:  # pylint: disable=broad-except
            failures += 1
            print(f"not ok {number} {name}\n# {type(error).__name__}: {error}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
