#!/usr/bin/env python3
"""Three texts as one timeline: one is chosen and dated by hand, all are saved as one file, and opened again.

usage: several.py PROGRAM     (on a screen of its own; speaks TAP; SAMAY_SHOTS=FOLDER keeps pictures)
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
TEXTS = {
    "agency.txt": "Foreign Minister Karan Vohra met Foreign Minister Lena Brandt in Hanoi on 11 November 2024.\n",
    "daily.txt": "Foreign Minister Karan Vohra met Foreign Minister Lena Brandt in Hanoi on 12 November 2024. The port will be reopened tomorrow.\n",
    "radio.txt": "The fair opened in Patna on 3 March 2019.\n",
}


class Session:
    def __init__(self, folder):
        self.folder = folder
        self.paths = []
        for name, text in TEXTS.items():
            self.paths.append(os.path.join(folder, name))
            with open(self.paths[-1], "w", encoding="utf-8") as stream:
                stream.write(text)
        self.saved = os.path.join(folder, "all.samayrekha")
        self.program = screen.Program([PROGRAM, *self.paths])
        self.number = 0

    def keep(self, name):
        self.number += 1
        screen.picture(os.path.join(SHOTS or self.folder, f"several-{self.number:02}-{name}.png"))

    def shown_text(self):
        return screen.read_text(self.program.find("text", "Text of the statement"))

    def shows(self, words):
        screen.wait_for(f"text with {words}", lambda: words in self.shown_text())

    def row(self, words):
        return self.program.find("list item", lambda name: words in name)

    def tells_what_sources_differ_on(self):
        assert "2 sources differ" in self.row("Karan Vohra").get_name(), self.row("Karan Vohra").get_name()
        time.sleep(1)
        screen.press("alt+2", "Down", "Down")
        pane = self.program.find("panel", "Chosen event")
        self.program.find(None, "Sources differ on the date", within=pane)
        said = [node.get_name() for node in screen.walk(pane) if node.get_name()]
        assert "11 November 2024" in said and "12 November 2024" in said, said
        # Each by its name.
        assert any(line.startswith("agency.txt") for line in said) and any(line.startswith("daily.txt") for line in said), said
        self.keep("conflict")

    def shows_a_text_that_is_chosen(self):
        self.shows("11 November")
        chooser = self.program.find("combo box", "Statement whose text is shown")
        self.program.click(chooser)
        time.sleep(0.7)
        self.keep("texts")
        screen.press("Down", "Return")
        self.shows("tomorrow")

    def takes_its_date(self):
        button = self.program.find("push button", lambda name: name.startswith("Date of the statement"))
        # The list that has just closed may take the first click to itself.
        time.sleep(1)
        self.program.click(button)
        time.sleep(1)
        if not self.program.all("text", "Another date"):
            self.program.click(button)
        entry = self.program.find("text", "Another date")
        self.program.click(entry)
        screen.type_text("20 November 2024")
        screen.press("Return")
        self.row("21 November 2024: ")
        self.shows("tomorrow")
        self.keep("dated")

    def is_saved_as_one_file(self):
        screen.press("ctrl+s")
        screen.wait_for("a dialog", lambda: len(self.program.windows()) > 1)
        time.sleep(0.7)
        screen.press("ctrl+a")
        screen.type_text(self.saved)
        screen.press("Return")
        screen.wait_for(self.saved, lambda: os.path.exists(self.saved) and os.path.getsize(self.saved) > 0)
        time.sleep(0.5)
        with open(self.saved, encoding="utf-8") as stream:
            document = json.load(stream)
        assert [s["text"] for s in document["statements"]] == list(TEXTS.values())
        assert [s["published_origin"] for s in document["statements"]] == ["unknown", "given", "unknown"], document["statements"]
        self.program.close()

    def is_opened_as_it_was(self):
        # The texts themselves are no longer needed.
        for path in self.paths:
            os.unlink(path)
        self.program = screen.Program([PROGRAM, self.saved])
        self.row("21 November 2024: ")
        assert "2 sources differ" in self.row("Karan Vohra").get_name()
        self.program.find("combo box", "Statement whose text is shown")
        self.program.find(None, "3 statements · 3 events")
        self.keep("opened")

    def quits(self):
        time.sleep(1)
        self.program.quit()


STEPS = ["tells_what_sources_differ_on", "shows_a_text_that_is_chosen", "takes_its_date", "is_saved_as_one_file", "is_opened_as_it_was", "quits"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        return screen.play(Session(folder), STEPS, "several", TAP)


if __name__ == "__main__":
    sys.exit(main())
