#!/usr/bin/env python3
"""An event without a date: found in the tray, dated by a click and by words, saved, opened again, and undated again.

usage: undated.py PROGRAM     (on a screen of its own; speaks TAP; SAMAY_SHOTS=FOLDER keeps pictures)
SPDX-License-Identifier: GPL-3.0-or-later"""
import json
import os
import sys
import tempfile
import time

import screen

PROGRAM = sys.argv[1]
SHOTS = os.environ.get("SAMAY_SHOTS")
TAP = screen.Tap()
TEXT = """The minister visited the port on 14 August.

A second visit is planned for Friday.

The port reopened on 3 March 2019. The contract was signed on 7 May 2019.
"""


class Session:
    def __init__(self, folder):
        self.folder = folder
        path = os.path.join(folder, "port.txt")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(TEXT)
        self.program = screen.Program([PROGRAM, path])
        self.number = 0

    def keep(self, name):
        self.number += 1
        path = os.path.join(SHOTS or self.folder, f"undated-{self.number:02}-{name}.png")
        screen.picture(path)
        return path

    def tray(self, n):
        return self.program.find(None, f"Undated ({n})")

    def open_tray(self, n):
        self.program.click(self.tray(n))
        time.sleep(1)
        # A popover that was left by a screen reader takes the first click to itself.
        if not self.program.all("text", lambda name: name.startswith("Date of: ")):
            self.program.click(self.tray(n))
            time.sleep(1)

    def lists_events_with_their_words(self):
        self.program.find("list item")
        self.tray(2)
        assert not self.program.all("push button", lambda name: name.startswith("14 August")), "the tray is made before it is opened"
        self.open_tray(2)
        self.keep("tray")
        said = "\n".join(node.get_name() or "" for node in screen.walk(self.program.node))
        assert "The minister visited the port on 14 August." in said, said
        names = [node.get_name() for node in self.program.all("push button", lambda name: name.startswith("14 August"))]
        assert any(name.startswith("14 August 2019: ") for name in names), names

    def dates_by_a_click(self):
        self.program.do(self.program.find("push button", lambda name: name.startswith("14 August 2019: ")))
        self.program.find("list item", lambda name: name.startswith("14 August 2019"))
        self.tray(1)
        pane = self.program.find("panel", "Chosen event")
        self.program.find(None, "Given by you", within=pane)
        time.sleep(1)
        self.keep("dated")

    def dates_by_words(self):
        self.open_tray(1)
        entry = self.program.find("text", lambda name: name.startswith("Date of: "))
        # Over the title and three dates.
        screen.press("Tab", "Tab", "Tab", "Tab")
        screen.wait_for("focus in the entry", lambda: screen.has(entry, screen.Atspi.StateType.FOCUSED))
        screen.type_text("never")
        screen.press("Return")
        time.sleep(0.5)
        self.tray(1)
        screen.press("ctrl+a")
        screen.type_text("16 August 2019")
        screen.press("Return")
        self.program.find("list item", lambda name: name.startswith("16 August 2019"))
        self.program.is_gone(None, "Undated (1)")

    def is_saved(self):
        path = os.path.join(self.folder, "port.samayrekha")
        screen.press("ctrl+s")
        screen.wait_for("a dialog", lambda: len(self.program.windows()) > 1)
        time.sleep(0.7)
        screen.press("ctrl+a")
        screen.type_text(path)
        screen.press("Return")
        screen.wait_for(path, lambda: os.path.exists(path) and os.path.getsize(path) > 0)
        time.sleep(0.5)
        with open(path, encoding="utf-8") as stream:
            saved = json.load(stream)
        assert sorted(change["when"] for change in saved["changes"]) == ["2019-08-14", "2019-08-16"], saved["changes"]
        assert "2019-08-14" in [event["when"] for event in saved["events"]]
        self.program.close()
        self.program = screen.Program([PROGRAM, path])
        self.program.find("list item", lambda name: name.startswith("14 August 2019"))
        self.program.find("list item", lambda name: name.startswith("16 August 2019"))
        assert not self.program.all(None, lambda name: name.startswith("Undated ("))

    def is_taken_back(self):
        time.sleep(1)
        # The third of the timeline.
        screen.press("alt+2", "Down", "Down", "Down")
        self.program.do(self.program.find("push button", "Take This Date Back"))
        self.tray(1)
        self.program.is_gone("list item", lambda name: name.startswith("14 August 2019"))
        self.keep("taken-back")

    def quits(self):
        self.program.quit()


STEPS = ["lists_events_with_their_words", "dates_by_a_click", "dates_by_words", "is_saved", "is_taken_back", "quits"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        return screen.play(Session(folder), STEPS, "undated", TAP)


if __name__ == "__main__":
    sys.exit(main())
