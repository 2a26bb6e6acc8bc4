#!/usr/bin/env python3
"""Fails where a file with words for translators is missing from po/POTFILES, and where a catalogue
lacks a message that the program has.

usage: check-po.py ROOT | --selftest        (needs gettext's xgettext and msgcmp)
SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import re
import subprocess
import sys
import tempfile

import checklib

# Files of these kinds have words for translators where they hold this.
MARKED = [
    (re.compile(r"^src/.*\.c$"), re.compile(r"^#include <glib/gi18n(-lib)?\.h>", re.M)),
    (re.compile(r"^src/.*\.ui$"), re.compile(r"translatable=\"(yes|true|1)\"")),
    (re.compile(r"^data/.*\.(desktop|metainfo\.xml)\.in$"), re.compile("")),
]
# As Meson's preset for GLib calls it.
XGETTEXT = ["xgettext", "--from-code=UTF-8", "--add-comments", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2",
            "--keyword=NC_:1c,2", "--keyword=ngettext:1,2", "--keyword=g_dngettext:2,3"]


def read_list(root, path):
    text = checklib.read(root, path) or ""
    return [line.strip() for line in text.split("\n") if line.strip() and not line.startswith("#")]


def compare(root, listed, catalogue):
    """What msgcmp says of messages that the catalogue lacks."""
    with tempfile.TemporaryDirectory() as folder:
        template = os.path.join(folder, "template.pot")
        subprocess.run(XGETTEXT + ["-o", template] + listed, cwd=root, check=True, capture_output=True)
        if not os.path.exists(template):
            return []
        done = subprocess.run(["msgcmp", os.path.join(root, catalogue), template],
                              capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
        if done.returncode == 0:
            return []
        places = re.findall(r"^\S+?\.pot:\d+: (.*)", done.stderr, re.M) or [done.stderr.strip()]
        return [f"{catalogue}: {len(places)} messages to translate; run `meson compile samayrekha-update-po`"]


def check(root):
    listed = read_list(root, "po/POTFILES")
    marked = [path for path in checklib.list_files(root) for kind, words in MARKED
              if kind.match(path) and words.search(checklib.read(root, path) or "")]
    faults = [f"po/POTFILES: {path} is missing" for path in marked if path not in listed]
    gone = [path for path in listed if not os.path.exists(os.path.join(root, path))]
    faults += [f"po/POTFILES: there is no {path}" for path in gone]
    if faults:
        return faults
    for language in read_list(root, "po/LINGUAS"):
        catalogue = f"po/{language}.po"
        if not os.path.exists(os.path.join(root, catalogue)):
            faults.append(f"po/LINGUAS: there is no {catalogue}")
        else:
            faults += compare(root, listed, catalogue)
    return faults


SOURCE = "#include <glib/gi18n.h>\nchar *a = _(\"day\");\n"
CATALOGUE = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "day"\nmsgstr "दिन"\n'
SOUND = {
    "po/POTFILES": "# files\nsrc/cli/main.c\n",
    "po/LINGUAS": "# languages\nhi\n",
    "po/hi.po": CATALOGUE,
    "src/cli/main.c": SOURCE,
    "src/cli/other.c": "int a;\n",
    "src/app/ui/plain.ui": "<interface/>\n",
}
FAULTS = [
    ("an unlisted file is caught", {"src/cli/other.c": SOURCE}, "src/cli/other.c is missing"),
    ("an unlisted template is caught",
     {"src/app/ui/window.ui": '<property name="title" translatable="yes">Day</property>\n'}, "src/app/ui/window.ui is missing"),
    ("an unlisted desktop entry is caught", {"data/a.desktop.in": "Name=Day\n"}, "data/a.desktop.in is missing"),
    ("an unlisted page for stores is caught", {"data/a.metainfo.xml.in": "<component/>\n"}, "data/a.metainfo.xml.in is missing"),
    ("a listed file that is gone is caught", {"src/cli/main.c": None}, "there is no src/cli/main.c"),
    ("a language without a catalogue is caught", {"po/LINGUAS": "hi\nmr\n"}, "there is no po/mr.po"),
    ("a missing message is caught", {"src/cli/main.c": SOURCE + 'char *b = N_("week");\n'}, "1 messages to translate"),
    ("an untranslated message is caught", {"po/hi.po": CATALOGUE.replace("दिन", "")}, "1 messages to translate"),
]

if __name__ == "__main__":
    sys.exit(checklib.main(check, SOUND, FAULTS))
