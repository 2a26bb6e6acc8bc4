#!/usr/bin/env python3
"""Fails where an include climbs the house, where a library is seen below its floor,
and where a source file is missing from its floor's meson.build.

usage: check-layers.py ROOT | --selftest

The floors and what each may see are read from src/meson.build, so that they are told once.
SPDX-License-Identifier: GPL-3.0-or-later"""
import ast
import os
import re
import sys

import checklib

# Headers of libraries, and the floors that may see them. The first that matches decides.
DRAWING = {"render", "cli", "app"}
LIBRARIES = [
    (re.compile(r"^(gtk|gdk|gsk|adwaita|libadwaita)\b"), {"app"}, "GTK stays in app/"),
    (re.compile(r"^(cairo|pango|fontconfig|hb\b|hb-|harfbuzz|png\.h|ft2build|freetype)"), DRAWING,
     "drawing starts at render/"),
    (re.compile(r"^sqlite3"), {"store"}, "SQLite stays in store/"),
    (re.compile(r"^(json-glib|libxml)"), {"store", "render", "cli", "app"}, "formats start at store/"),
    (re.compile(r"^unicode/"), {"locale", "extract", "document", "store", "scene", "render", "cli", "app"},
     "base/ has only GLib"),
]
# Headers that the build writes, outside every floor.
GENERATED = re.compile(r"^(samay-config|resources/samay-[a-z-]*resources)\.h$")

COMMENTS = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:(["<])([^">\n]*)[">]|(\S+))', re.M)


def strip_comments(text):
    """Comments become spaces; line numbers stay."""
    def blank(match):
        found = match.group(0)
        return found if found.startswith('"') else re.sub(r"[^\n]", " ", found)
    return COMMENTS.sub(blank, text)


def read_floors(root):
    """{floor: [floors that it may see]} in the order of src/meson.build, and faults of that table."""
    path = "src/meson.build"
    text = re.sub(r"#.*", "", checklib.read(root, path) or "")
    match = re.search(r"^floors\s*=\s*(\{.*?^\})", text, re.M | re.S)
    if not match:
        return {}, [f"{path}: no table `floors = {{…}}`: this check reads the house from it"]
    floors = ast.literal_eval(match.group(1))
    faults, seen = [], []
    for floor, below in floors.items():
        for other in below:
            if other not in seen:
                faults.append(f"{path}: `{floor}` may not see `{other}`, which is not below it; list floors lowest first")
        seen.append(floor)
    return floors, faults


def check_include(root, path, line, floors, quote, name):
    floor = path.split("/")[1]
    where = f"{path}:{line}"
    head = name.split("/")[0]
    if ".." in name.split("/") or name.startswith("/"):
        return f"{where}: `{name}` leaves the floor by a path; write \"floor/samay-x.h\""
    if head in floors and "/" in name:
        if quote == "<":
            return f"{where}: `<{name}>` is ours; write it in quotes"
        if head != floor and head not in floors[floor]:
            return f"{where}: {floor}/ may not see {head}/: the include climbs; move what it needs down, or the caller up"
        if not os.path.exists(os.path.join(root, "src", name)):
            return f"{where}: there is no src/{name}"
        return None
    if quote == '"':
        if GENERATED.match(name):
            return None
        if os.path.exists(os.path.join(root, os.path.dirname(path), name)):
            return f"{where}: `{name}` has no floor; write \"{os.path.dirname(path)[len('src/'):]}/{name}\""
    for pattern, allowed, why in LIBRARIES:
        if pattern.match(name):
            return None if floor in allowed else f"{where}: {floor}/ may not see <{name}>: {why}"
    return None if quote == "<" else f"{where}: `{name}` is no file of the project; a library's header is written <{name}>"


def check_file(root, path, floors):
    text = strip_comments(checklib.read(root, path) or "")
    faults = []
    includes = [(text.count("\n", 0, m.start()) + 1, *m.groups()) for m in INCLUDE.finditer(text)]
    for line, quote, name, macro in includes:
        if quote is None:
            faults.append(f"{path}:{line}: `#include {macro}` can't be read here; name the header itself")
            continue
        fault = check_include(root, path, line, floors, quote, name)
        if fault:
            faults.append(fault)
    stem = path[len("src/"):-len(".c")]
    own = [stem + end for end in ("-private.h", ".h") if os.path.exists(os.path.join(root, "src", stem + end))]
    if path.endswith(".c") and own and (not includes or includes[0][2] not in own):
        line = includes[0][0] if includes else 1
        faults.append(f"{path}:{line}: its own header comes first: \"{own[0]}\"")
    return faults


def check_listing(root, paths, floors):
    """Each .c file stands in its floor's meson.build, and no floor's meson.build reaches out of its folder."""
    faults = []
    for floor in floors:
        build = f"src/{floor}/meson.build"
        if not os.path.exists(os.path.join(root, build)):
            faults.append(f"{build}: missing")
            continue
        listed = set(re.findall(r"'([^'\n]*)'", re.sub(r"#.*", "", checklib.read(root, build) or "")))
        for name in sorted(listed):
            if name.endswith((".c", ".h")) and ".." in name.split("/"):
                faults.append(f"{build}: '{name}' is on another floor")
        prefix = f"src/{floor}/"
        for path in paths:
            if path.startswith(prefix) and path.endswith(".c") and path[len(prefix):] not in listed:
                faults.append(f"{build}: '{path[len(prefix):]}' is not listed, so nothing builds it")
    return faults


def check(root):
    floors, faults = read_floors(root)
    if not floors:
        return faults
    paths = [p.replace(os.sep, "/") for p in checklib.list_files(root) if p.startswith("src" + os.sep)]
    for path in paths:
        if not path.endswith((".c", ".h")):
            continue
        if path.count("/") < 2 or path.split("/")[1] not in floors:
            faults.append(f"{path}: on no floor of src/meson.build")
            continue
        faults += check_file(root, path, floors)
    return faults + check_listing(root, paths, floors)


SOUND = {
    "src/meson.build": "floors = {\n  'base': [],\n  'locale': ['base'],\n  'scene': ['base', 'locale'],\n"
                       "  'render': ['base', 'locale', 'scene'],\n  'app': ['base', 'locale', 'scene', 'render'],\n}\n",
    "src/base/meson.build": "files(\n  'samay-text.c',\n)\n",
    "src/base/samay-text.h": "#include <glib.h>\n",
    "src/base/samay-text.c": '#include "base/samay-text.h"\n\n#include <string.h>\n',
    "src/locale/meson.build": "files('room/samay-day.c')\n",
    "src/locale/room/samay-day.h": '#include "base/samay-text.h"\n',
    "src/locale/room/samay-day-private.h": '#include "locale/room/samay-day.h"\n',
    "src/locale/room/samay-day.c": '#include "locale/room/samay-day-private.h"\n#include "samay-config.h"\n'
                                   '#include "resources/samay-lang-resources.h"\n#include <unicode/ucal.h>\n'
                                   '/* #include "app/samay-window.h" */\n// #include <gtk/gtk.h>\n',
    "src/scene/meson.build": "files('samay-lane.c')\n",
    "src/scene/samay-lane.c": '#include "locale/room/samay-day.h"\n',
    "src/render/meson.build": "files('samay-png.c')\n",
    "src/render/samay-png.c": "#include <cairo.h>\n#include <pango/pangocairo.h>\n",
    "src/app/meson.build": "files('samay-window.c')\n",
    "src/app/samay-window.c": "#include <gtk/gtk.h>\n",
}
FAULTS = [
    ("an include that climbs one floor is caught",
     {"src/base/samay-text.c": '#include "base/samay-text.h"\n#include "locale/room/samay-day.h"\n'}, "samay-text.c:2: base/ may not see locale/"),
    ("a climb in a header is caught",
     {"src/base/samay-text.h": '#include "locale/room/samay-day.h"\n'}, "samay-text.h:1: base/ may not see locale/"),
    ("an include with .. is caught",
     {"src/scene/samay-lane.c": '#include "../render/samay-png.h"\n'}, "leaves the floor by a path"),
    ("an include with .. in the middle is caught",
     {"src/scene/samay-lane.c": '#include "locale/../app/samay-window.h"\n'}, "leaves the floor by a path"),
    ("Cairo below render is caught", {"src/scene/samay-lane.c": "#include <cairo.h>\n"}, "scene/ may not see <cairo.h>"),
    ("Pango below render is caught", {"src/scene/samay-lane.c": "#  include <pango/pango.h>\n"}, "scene/ may not see <pango/pango.h>"),
    ("GTK below app is caught", {"src/render/samay-png.c": "#include <gtk/gtk.h>\n"}, "GTK stays in app/"),
    ("libadwaita below app is caught", {"src/render/samay-png.c": "#include <adwaita.h>\n"}, "GTK stays in app/"),
    ("GDK in quotes below app is caught", {"src/render/samay-png.c": '#include "gdk/gdk.h"\n'}, "GTK stays in app/"),
    ("ICU in base is caught", {"src/base/samay-text.h": "#include <unicode/utypes.h>\n"}, "base/ has only GLib"),
    ("an unlisted file is caught", {"src/locale/room/samay-new.c": "#include <glib.h>\n"}, "'room/samay-new.c' is not listed"),
    ("a file listed only in a comment is caught",
     {"src/scene/meson.build": "files(\n  # 'samay-lane.c',\n)\n"}, "'samay-lane.c' is not listed"),
    ("another floor's file in a list is caught",
     {"src/scene/meson.build": "files('samay-lane.c', '../render/samay-png.c')\n"}, "is on another floor"),
    ("a file on no floor is caught", {"src/attic/samay-old.c": "\n"}, "on no floor"),
    ("a file beside the floors is caught", {"src/samay-old.c": "\n"}, "on no floor"),
    ("an include without its floor is caught",
     {"src/base/samay-text.c": '#include "base/samay-text.h"\n#include "samay-text.h"\n'}, "has no floor"),
    ("a project header in angle brackets is caught",
     {"src/scene/samay-lane.c": "#include <render/samay-png.h>\n"}, "is ours"),
    ("a header that isn't there is caught",
     {"src/scene/samay-lane.c": '#include "locale/samay-none.h"\n'}, "there is no src/locale/samay-none.h"),
    ("own header not first is caught",
     {"src/base/samay-text.c": '#include <glib.h>\n#include "base/samay-text.h"\n'}, "its own header comes first"),
    ("an include by macro is caught", {"src/scene/samay-lane.c": "#include HEADER\n"}, "can't be read here"),
    ("a floor that sees a higher one is caught",
     {"src/meson.build": "floors = {\n  'base': ['locale'],\n  'locale': ['base'],\n  'scene': ['base', 'locale'],\n"
                         "  'render': ['base', 'locale', 'scene'],\n  'app': [],\n}\n"}, "`base` may not see `locale`"),
    ("a house without a table is caught", {"src/meson.build": "subdir('base')\n"}, "no table `floors"),
]

if __name__ == "__main__":
    sys.exit(checklib.main(check, SOUND, FAULTS))
