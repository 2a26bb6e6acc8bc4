#!/usr/bin/env python3
"""Fails where a file tells no licence, tells the wrong one, or names a folder of somebody's machine.

usage: check-spdx.py ROOT | --selftest

A file tells its licence in a comment near its top; one that can hold no comment is named in REUSE.toml.
SPDX-License-Identifier: GPL-3.0-or-later"""
import fnmatch
import os
import re
import sys
import tomllib

import checklib

TAG = re.compile(r"SPDX-License-Identifier:\s*([A-Za-z0-9.+-]+)")
TOP_LINES = 12
KNOWN = {"GPL-3.0-or-later", "CC0-1.0"}
# What must be CC0: what people who do not program write, and what others may test with.
FREE = ("*.lex", "*.rules", "*.cases", "resources/examples/*")
TEXTS_OF_LICENCES = ("LICENSE", "LICENSES/*")
# Folders that are the same on every machine, so that naming them gives nothing away.
COMMON = {"/", "/tmp", "/usr", "/var", "/opt", "/srv", "/mnt", "/src", "/build"}
HOMES = ["/" + "home/", "/" + "root/", "/" + "Users/"]


def matches(path, patterns):
    return any(fnmatch.fnmatchcase(path, pattern) for pattern in patterns)


def read_annotations(root):
    """[(patterns, licence)] of REUSE.toml."""
    if not os.path.exists(os.path.join(root, "REUSE.toml")):
        return []
    with open(os.path.join(root, "REUSE.toml"), "rb") as stream:
        table = tomllib.load(stream)
    found = []
    for note in table.get("annotations", []):
        path = note["path"]
        found.append((path if isinstance(path, list) else [path], note["SPDX-License-Identifier"]))
    return found


def list_private_folders(root):
    """Where this tree stands, and its user's home, as patterns of a word that begins there."""
    real = os.path.realpath(root)
    folders = {real, os.path.expanduser("~")}
    parent = os.path.dirname(real)
    if os.path.dirname(parent) == "/":
        folders.add(parent)
    names = [re.escape(f) + r"(?![\w-])" for f in folders if f not in COMMON] + [re.escape(h) for h in HOMES]
    return re.compile(r"(?<![\w.~/*-])(?:" + "|".join(names) + ")")


def find_licence(path, text, annotations):
    if text is not None:
        # The tag of a test's planted text is not the file's own: only the top counts.
        match = TAG.search("\n".join(text.split("\n", TOP_LINES)[:TOP_LINES]))
        if match:
            return match.group(1)
    for patterns, licence in annotations:
        if matches(path, patterns):
            return licence
    return None


def check(root):
    annotations = read_annotations(root)
    private = list_private_folders(root)
    faults = []
    for path in checklib.list_files(root):
        if matches(path, TEXTS_OF_LICENCES):
            continue
        text = checklib.read(root, path)
        licence = find_licence(path, text, annotations)
        if licence is None:
            faults.append(f"{path}: no SPDX-License-Identifier in its first {TOP_LINES} lines; "
                          "add it, or name the file in REUSE.toml")
        elif licence not in KNOWN:
            faults.append(f"{path}: licence `{licence}` is not one of {', '.join(sorted(KNOWN))}")
        elif matches(path, FREE) and licence != "CC0-1.0":
            faults.append(f"{path}: language tables, cases and examples are CC0-1.0, not {licence}")
        for number, line in enumerate((text or "").split("\n"), 1):
            match = private.search(line)
            if match:
                faults.append(f"{path}:{number}: names a folder of one machine: {match.group(0)}")
    return faults


GPL = "/* a.c: what for\n * SPDX-License-Identifier: GPL-3.0-or-later */\n"
CC0 = "# SPDX-License-Identifier: CC0-1.0\n"
SOUND = {
    "LICENSE": "the text\n",
    "LICENSES/CC0-1.0.txt": "the text\n",
    "src/a.c": GPL,
    "resources/lang/hi/months.lex": CC0,
    "resources/examples/one.txt": "आज\n",
    "data/picture.png": b"\x89PNG\0\0",
    "REUSE.toml": CC0 + '[[annotations]]\npath = ["data/*.png", "resources/examples/*.txt"]\nSPDX-License-Identifier = "CC0-1.0"\n',
}
FAULTS = [
    ("a file without a tag is caught", {"src/a.c": "int a;\n"}, "src/a.c: no SPDX"),
    ("a tag far below the top is caught", {"src/a.c": "\n" * 40 + GPL}, "src/a.c: no SPDX"),
    ("an unknown licence is caught", {"src/a.c": GPL.replace("GPL-3.0-or-later", "MIT")}, "`MIT` is not one of"),
    ("a language table that is not CC0 is caught",
     {"resources/lang/hi/months.lex": "# SPDX-License-Identifier: GPL-3.0-or-later\n"}, "are CC0-1.0, not GPL"),
    ("an unnamed picture is caught", {"data/other.gif": b"GIF\0"}, "data/other.gif: no SPDX"),
    ("a home folder is caught", {"src/a.c": GPL + "/* see " + HOMES[0] + "asha/notes */\n"}, "src/a.c:3: names a folder of one machine"),
    ("a folder in a string is caught", {"src/a.c": GPL + 'char *p = "' + HOMES[1] + 'x";\n'}, "src/a.c:3: names a folder"),
]

if __name__ == "__main__":
    sys.exit(checklib.main(check, SOUND, FAULTS))
