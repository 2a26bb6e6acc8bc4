#!/usr/bin/env python3
"""A person's first session with the application, from the empty window to the saved chart, by pointer and keys alone.

usage: first-session.py PROGRAM CLI STATEMENT PLACE     (first-session.sh runs it on a screen of its own; speaks TAP)

PLACE is where the event happens that is chosen. Pictures of each step go to the folder SAMAY_SHOTS, if that is set.
SAMAY_WINDOW=700x720 gives the window another size than its own; it speaks the language that LANGUAGE names, and is dark where
ADW_DEBUG_COLOR_SCHEME says prefer-dark.
SPDX-License-Identifier: GPL-3.0-or-later"""
import gettext
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import screen

PROGRAM, CLI, STATEMENT, PLACE = sys.argv[1:]
SHOTS = os.environ.get("SAMAY_SHOTS")
WINDOW = os.environ.get("SAMAY_WINDOW")
WORDS = gettext.translation("samayrekha", os.environ.get("SAMAYREKHA_LOCALEDIR"), fallback=True)
IS_DARK = os.environ.get("ADW_DEBUG_COLOR_SCHEME") == "prefer-dark"
# Marks of what has happened, in the palette of charts.
OCCURRED = (0x6C, 0xB4, 0xEE) if IS_DARK else (0x0B, 0x62, 0xA8)
# Narrower than this, not all panes are seen at once.
WIDE_PX = 1100
# How long GTK shows the focus ring after a key, and a while.
FOCUS_RING_SECONDS = 4
# Clicks on marks until the wanted one is hit.
TRIES = 24
TAP = screen.Tap()


def _(words):
    """What the program says for words of its source, without the marks of mnemonics."""
    return WORDS.gettext(words).replace("_", "")


class Session:
    """One run; each step stands on those before it."""

    def __init__(self, folder):
        self.folder = folder
        self.shot_number = 0
        self.document = json.loads(subprocess.run([CLI, "extract", "--format=json", STATEMENT], check=True, capture_output=True,
                                                  text=True, timeout=60).stdout)
        self.event = next(event for event in self.document["events"] if event.get("place") == PLACE)
        with open(STATEMENT, encoding="utf-8") as stream:
            self.text = stream.read()
        self.program = screen.Program([PROGRAM])
        if WINDOW:
            screen.resize(self.program, *WINDOW.split("x"))
        self.is_folded = WINDOW is not None and int(WINDOW.split("x")[0]) < WIDE_PX

    def look_at(self, pane):
        """Brings a pane to sight where not all are: 1 is the text, 2 the timeline, 3 the list, 4 the details."""
        if self.is_folded:
            screen.press(f"alt+{pane}")
            time.sleep(0.6)

    def keep(self, name):
        """A picture of now, as a file."""
        self.shot_number += 1
        path = os.path.join(SHOTS or self.folder, f"session-{self.shot_number:02}-{name}.png")
        screen.picture(path)
        return path

    def timeline(self):
        words = re.escape(WORDS.ngettext("Timeline of %s event", "Timeline of %s events", len(self.document["events"])))
        return self.program.find("panel", lambda name: bool(re.fullmatch(words.replace("%s", r"[\d०-९]+"), name)))

    def text_view(self):
        return self.program.find("text", _("Text of the statement"))

    def chart_box(self):
        return self.program.place(self.timeline())

    def is_chosen(self):
        # Only what is in sight of the list has a row.
        rows = self.program.all("list item", lambda name: self.event["title"] in name)
        return bool(rows) and screen.has(rows[0], screen.Atspi.StateType.SELECTED)

    def becomes_chosen(self):
        try:
            return screen.wait_for("choice", self.is_chosen, screen.LONGEST_S / 20)
        except screen.Missing:
            return False

    def starts_empty(self):
        self.program.find("push button", lambda name: _("_Paste") in name)
        self.program.find("push button", lambda name: _("Try the _Example") in name)
        assert not self.program.all("list item"), "there are events already"
        time.sleep(0.5)
        self.keep("empty")

    def takes_a_pasted_statement(self):
        screen.set_clipboard(self.text)
        # The big button; the small one has the same name in fewer words.
        button = max(self.program.all("push button", lambda name: _("_Paste") in name), key=lambda node: self.program.place(node)[2])
        self.program.click(button)
        wanted = len(self.document["events"])
        screen.wait_for(f"{wanted} events", lambda: len(self.program.all("list item")) == wanted)
        assert screen.read_text(self.text_view()).strip() == self.text.strip(), "another text is shown"
        time.sleep(1)
        self.keep("read")
        self.look_at(3)
        self.keep("list")

    def chooses_by_click_on_its_mark(self):
        self.look_at(1)
        before = self.keep("before-choice")
        self.look_at(2)
        # Anew each time, for what is chosen gets the best place, and others make room: up and down alone.
        tried = []
        for _try in range(TRIES):
            spots = screen.find_spots(self.chart_box(), OCCURRED)
            assert spots, "no mark is seen in the timeline"
            x, y = min(spots, key=lambda spot: sum(abs(spot[0] - x) < 3 for x in tried))
            tried.append(x)
            screen.point(x, y)
            screen.run("xdotool", "click", "1")
            if self.becomes_chosen():
                break
        assert self.is_chosen(), f"no click on {len(spots)} marks chose the event at {PLACE}"
        time.sleep(0.4)
        self.keep("chosen")
        self.look_at(1)
        lit = self.keep("lit")
        assert screen.count_colours_changed(before, lit, self.program.place(self.text_view())) > 200, "its words are as they were"

    def shows_its_details(self):
        self.look_at(4)
        self.keep("details")
        pane = self.program.find("panel", _("Chosen event"))
        said = "\n".join(node.get_name() or "" for node in screen.walk(pane))
        quote = self.event["mentions"][0]["quote"]
        for words in (self.event["title"], PLACE, self.event["when"], quote):
            assert words in said, f"the details lack {words!r}"

    def change(self, what, act, wanted=True):
        """The chart before and after an act differs, or not; where not, once GTK has put the focus ring away (3 s)."""
        if not wanted:
            time.sleep(FOCUS_RING_SECONDS)
        before = self.keep("before-" + what)
        act()
        time.sleep(0.9 if wanted else FOCUS_RING_SECONDS)
        after = self.keep(what)
        x, y, width, height = self.chart_box()
        changed = screen.count_colours_changed(before, after, (x, y, width, height))
        assert (changed > 1000) == wanted, f"{what}: {changed} pixels changed"

    def moves_by_pointer(self):
        self.look_at(2)
        x, y, width, height = self.chart_box()
        middle = (x + width * 0.5, y + height * 0.8)

        def zoom():
            screen.point(*middle)
            screen.run("xdotool", "keydown", "ctrl", "click", "--repeat", "4", "--delay", "40", "4", "keyup", "ctrl")

        self.change("zoomed", zoom)
        self.change("dragged", lambda: screen.drag(*middle, -width * 0.2, 0))
        self.change("scrolled", lambda: (screen.point(*middle), screen.run("xdotool", "click", "--repeat", "3", "--delay", "40", "7")))

    def moves_by_keys(self):
        screen.press("alt+2")
        self.change("fitted", lambda: screen.press("0"))
        self.change("key-plus", lambda: screen.press("plus"))
        self.change("key-right", lambda: screen.press("Right"))
        self.change("key-minus", lambda: screen.press("minus"))
        self.change("key-closer", lambda: screen.press("plus", "plus", "plus"))
        self.change("key-home", lambda: screen.press("Home"))
        self.change("key-end", lambda: screen.press("End"))
        self.change("key-fit", lambda: screen.press("0"))
        self.change("key-fit-again", lambda: screen.press("0"), False)

    def chooses_by_keys(self):
        screen.press("Escape")
        screen.wait_for("nothing chosen", lambda: not self.is_chosen())
        for _ in self.document["events"]:
            screen.press("Down")
            if self.becomes_chosen():
                break
        assert self.is_chosen(), "the arrow never came to the event"
        self.keep("chosen-by-key")

    def save(self, keys, path):
        screen.press(keys)
        screen.wait_for("a dialog", lambda: len(self.program.windows()) > 1)
        time.sleep(0.7)
        self.keep("dialog")
        # The name is chosen when the dialog opens: a whole path takes its place.
        screen.press("ctrl+a")
        screen.type_text(path)
        screen.press("Return")
        screen.wait_for(path, lambda: os.path.exists(path) and os.path.getsize(path) > 0)
        screen.wait_for("the dialog's end", lambda: len(self.program.windows()) == 1)
        time.sleep(0.5)
        self.keep("saved")

    def exports_svg(self):
        path = os.path.join(self.folder, "chart.svg")
        self.save("ctrl+e", path)
        with open(path, encoding="utf-8") as stream:
            svg = stream.read()
        assert "<svg " in svg[:1000], svg[:100]
        for event in self.document["events"]:
            assert event["title"] in svg, f"the SVG lacks {event['title']!r}"

    def exports_png(self):
        path = os.path.join(self.folder, "chart.png")
        self.save("ctrl+shift+e", path)
        width, height = screen.run("identify", "-format", "%w %h", path).split()
        assert int(width) >= 1280 and int(height) >= 360, f"{width}×{height}"

    def saves_the_timeline(self):
        path = os.path.join(self.folder, "session.samayrekha")
        self.save("ctrl+s", path)
        with open(path, encoding="utf-8") as stream:
            saved = json.load(stream)
        assert saved["samayrekha"] == 1
        assert {event["title"] for event in saved["events"]} == {event["title"] for event in self.document["events"]}

    def quits(self):
        self.program.quit()


STEPS = ["starts_empty", "takes_a_pasted_statement", "chooses_by_click_on_its_mark", "shows_its_details", "moves_by_pointer",
         "moves_by_keys", "chooses_by_keys", "exports_svg", "exports_png", "saves_the_timeline", "quits"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        return screen.play(Session(folder), STEPS, "session", TAP)


if __name__ == "__main__":
    sys.exit(main())
