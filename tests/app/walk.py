#!/usr/bin/env python3
"""Walks the application as a screen reader does: no control without a name, and list rows that say what the chart shows.

usage: walk.py PROGRAM CLI APP_ID FILE       (on a screen of its own, speaks TAP; in the language of the environment)

Each window that an action opens is walked too. In another language than English no English word may be left.
SPDX-License-Identifier: GPL-3.0-or-later"""
import json
import os
import re
import subprocess
import sys

import screen
from gi.repository import Atspi, Gio, GLib

PROGRAM, CLI, APP_ID, FILE = sys.argv[1:5]
HINDI = os.environ.get("LANGUAGE", "").startswith("hi")
CONTROLS = {"push button", "toggle button", "menu button", "check box", "radio button", "combo box", "entry", "password text", "text",
            "list item", "slider", "spin button", "switch", "link", "menu item", "check menu item", "radio menu item", "page tab",
            "dialog", "frame", "alert", "image", "list", "table", "grid"}
# Roles whose name may be empty: GTK's own boxes around what has a name, and pictures that only decorate.
NAMELESS_PARENTS = {"menu button", "combo box", "push button", "toggle button", "spin button", "entry", "text", "link"}
# What is the same in every language.
SAME = re.compile(r"\b(SVG|PNG|PDF|HTML|JSON|EDTF|TIMEX3|GTK|GPL|Samayrekha|samayrekha|Ctrl|Shift|Alt|Tab|Esc|Escape|Home|End|Page|Up|Down|F\d+|"
                  r"English|Noto|Sans|Devanagari|JWG|Unicode|GNOME|UTF|URL|CC0|English)\b")
# GTK's and libadwaita's own words, which their catalogues lack in Hindi.
THEIRS = {"Close the window", "Minimize the window", "Maximize the window", "Restore the window", "Details"}
# Actions that open windows. GTK and libadwaita make these, with parts of their own inside that they don't name and whose words
# their own catalogues translate, so that of these only what we put in is looked at.
WINDOWS = ("preferences", "show-help-overlay", "about")
OURS_IN_WINDOWS = {"frame", "dialog", "combo box", "switch", "spin button", "slider", "check box", "radio button"}
TAP = screen.Tap()


def read_cli(*options):
    return subprocess.run([CLI, *options, FILE], check=True, capture_output=True, text=True, timeout=60).stdout


def has_named_parent(node):
    parent = node.get_parent()
    while parent is not None and parent.get_role_name() not in ("frame", "dialog", "application"):
        if parent.get_role_name() in NAMELESS_PARENTS and parent.get_name():
            return True
        parent = parent.get_parent()
    return False


def is_control(node):
    role = node.get_role_name()
    if role in ("image", "list", "table", "grid"):
        return screen.has(node, Atspi.StateType.FOCUSABLE)
    return role in CONTROLS


def has_name(node):
    """The name of a C type is what GTK tells where nobody gave one."""
    name = (node.get_name() or "").strip()
    return name and not re.match(r"(Gtk|Adw|Samay)[A-Z]\w+$", name)


def list_nameless(top, roles=None):
    return [screen.path(node) for node in screen.walk(top)
            if screen.is_showing(node) and is_control(node) and (not roles or node.get_role_name() in roles)
            and not has_name(node) and not has_named_parent(node)]


def read_messages():
    """What the program says in English and could say otherwise, without the marks of mnemonics."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "po", "samayrekha.pot"), encoding="utf-8") as stream:
        found = re.findall(r'^msgid(?:_plural)? ((?:".*"\n)+)', stream.read(), re.M)
    messages = {"".join(json.loads(line) for line in message.strip().split("\n")).replace("_", "") for message in found}
    return {message for message in messages if re.search("[a-z]{3}", message)}


def is_english(words, messages):
    """In windows that GTK and libadwaita make, only messages of ours count: these don't speak every language."""
    if messages is not None:
        return words in messages
    rest = SAME.sub("", words)
    return re.search(r"[A-Za-z]{3,}", rest) and not re.match(r"(Gtk|Adw|Samay)[A-Z]\w+$", words)


def list_english(top, own_words, messages):
    return [f"{screen.path(node)}: {words!r}" for node in screen.walk(top) if screen.is_showing(node)
            for words in sorted({node.get_name() or "", node.get_description() or ""} - own_words - THEIRS) if is_english(words, messages)]


def check_window(what, top, own_words, roles=None):
    faults = list_nameless(top, roles)
    TAP.result(not faults, f"/walk/{what}/each-control-has-a-name", "\n".join(faults))
    if HINDI:
        faults = list_english(top, own_words, read_messages() if roles else None)
        TAP.result(not faults, f"/walk/{what}/no-english-is-left", "\n".join(faults))


def find_rows(program):
    rows = [row for row in program.all("list item") if row.get_name()]
    return rows or program.all("table row")


def check_rows(program, document):
    """Rows of the list are the events of the command line, in order, each with all that the chart shows."""
    events = {event["title"]: event for event in document["events"]}
    table = read_cli("extract").split("\n")
    lines = [re.split(r"\s{2,}", line.strip()) for line in table[1:1 + len(document["events"])]]
    rows = screen.wait_for(f"{len(lines)} rows", lambda: (lambda r: r if len(r) == len(lines) else None)(find_rows(program)))
    TAP.result(True, "/walk/list/has-a-row-for-each-event")
    for number, (row, line) in enumerate(zip(rows, lines), 1):
        name = row.get_name()
        date, status, event = line[0], line[1], events[line[-1]]
        wanted = [date, event["title"], status] + ([event["place"]] if len(line) > 3 else [])
        lacks = [words for words in wanted if words.casefold() not in name.casefold()]
        TAP.result(not lacks, f"/walk/list/row-{number}-says-date-title-place-status", f"lacks {lacks}: {name!r}" if lacks else "")


def list_groups(program):
    """The program's groups of actions on the bus: the application's and its window's."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    top = "/" + APP_ID.replace(".", "/")
    found = {}
    for path in (top, top + "/window/1"):
        group = Gio.DBusActionGroup.get(bus, APP_ID, path)
        group.list_actions()  # the first call only asks
        context = GLib.MainContext.default()
        screen.wait_for(f"actions of {path}", lambda g=group: context.iteration(False) or g.list_actions())
        found[path] = group
    return found


def check_windows(program, own_words):
    groups = list_groups(program)
    opened = 0
    for group in groups.values():
        for name in sorted(group.list_actions()):
            if name not in WINDOWS:
                continue
            before = {window.get_name() for window in program.windows()}
            group.activate_action(name, None)
            GLib.MainContext.default().iteration(False)
            window = screen.wait_for(f"window of {name}", lambda b=before: ([w for w in program.windows() if w.get_name() not in b]
                                                                         or program.all("dialog") or [None])[0])
            opened += 1
            screen.time.sleep(0.5)
            if len(sys.argv) > 5:
                screen.picture(os.path.join(sys.argv[5], f"walk-{name}.png"))
            check_window(name, window, own_words, OURS_IN_WINDOWS)
            screen.press("Escape")
            screen.wait_for(f"end of the window of {name}", lambda n=len(before): len(program.windows()) <= n)
    TAP.result(opened >= 3, "/walk/preferences-shortcuts-and-about-open", f"{opened} opened")


def read_own_words(document):
    """What comes from the text and its reading, not from a translator."""
    words = {document.get("title")}
    for statement in document["statements"]:
        words |= {statement.get("title"), statement.get("text"), *statement.get("published_why", [])}
    for event in document["events"]:
        words |= {event["title"], event.get("place"), *event.get("people", []), *event.get("why", [])}
        words |= {mention["quote"] for mention in event["mentions"]} | {mention["sentence"] for mention in event["mentions"]}
    return {word for word in words if word}


def main():
    document = json.loads(read_cli("extract", "--format=json"))
    own_words = read_own_words(document)
    program = screen.Program([PROGRAM, FILE])
    try:
        program.find(name=lambda name: document["events"][0]["title"] in name)
        check_window("statement", program.node, own_words)
        check_rows(program, document)
        check_windows(program, own_words)
    except screen.Missing as missing:
        TAP.result(False, "/walk/goes-to-its-end", str(missing))
    finally:
        program.close()
    return TAP.end()


if __name__ == "__main__":
    sys.exit(main())
