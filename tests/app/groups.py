#!/usr/bin/env python3
"""Events in groups: chosen in the menu, folded by pointer, key and screen reader, scrolled by wheel.

usage: groups.py PROGRAM     (on a screen of its own; speaks TAP; SAMAY_SHOTS=FOLDER keeps pictures)
SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import re
import sys
import tempfile
import time

import screen

PROGRAM = sys.argv[1]
SHOTS = os.environ.get("SAMAY_SHOTS")
TAP = screen.Tap()
PLACES = ["New Delhi", "Moscow", "Geneva", "Patna", "Tokyo"]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"]


def make_text():
    """Forty meetings in five places, more of them in the first."""
    lines = ["PRESS NOTE, New Delhi, 10 September 2024", ""]
    for number in range(40):
        place = PLACES[number % len(PLACES) if number % 3 else 0]
        lines.append(f"The working group held its meeting number {number + 1} in {place} on {number % 27 + 1} {MONTHS[number % len(MONTHS)]} 2024.")
    return "\n".join(lines) + "\n"


def get_count(node):
    """What a header's name says of how many events it is of; None where it isn't one."""
    match = re.fullmatch(r".*, ([\d,]+) events?", node.get_name() or "")
    return int(match.group(1).replace(",", "")) if match else None


class Session:
    def __init__(self, folder):
        self.folder = folder
        path = os.path.join(folder, "meetings.txt")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(make_text())
        self.program = screen.Program([PROGRAM, path])
        self.number = 0

    def keep(self, name):
        self.number += 1
        path = os.path.join(SHOTS or self.folder, f"groups-{self.number:02}-{name}.png")
        screen.picture(path)
        return path

    def headers(self):
        """Of GTK 4.8 a widget that isn't drawn is still listed: all groups are there for who can't see."""
        return [node for node in self.program.all("push button") if get_count(node) is not None]

    def is_open(self, node):
        return screen.has(node, screen.Atspi.StateType.EXPANDED)

    def choose(self, name):
        button = self.program.find(None, "Group Events")
        self.program.click(button)
        # A menu that was left by a screen reader takes the first click to itself.
        time.sleep(1)
        if not self.program.all("menu item", name):
            self.program.click(button)
        item = self.program.find("menu item", name)
        time.sleep(0.5)
        if SHOTS:
            self.keep("menu")
        self.program.do(item)
        time.sleep(1)

    def groups_by_place(self):
        self.program.find("list item")
        time.sleep(1)
        self.keep("none")
        assert not self.headers(), "there are groups already"
        self.choose("Place")
        screen.wait_for("headers", self.headers)
        names = [node.get_name() for node in self.headers()]
        self.keep("place")
        for place in PLACES:
            assert any(name.startswith(place + ",") for name in names), names
        counts = [get_count(node) for node in self.headers()]
        assert sum(counts) == len(self.program.all("list item")), (names, len(self.program.all("list item")))

    def folds_by_pointer(self):
        header = self.headers()[0]
        assert self.is_open(header)
        before = self.keep("open")
        self.program.click(header)
        screen.wait_for("a folded group", lambda: not self.is_open(header))
        time.sleep(0.5)
        after = self.keep("folded")
        assert screen.count_colours_changed(before, after) > 1000, "nothing moved"

    def unfolds_by_screen_reader(self):
        header = self.headers()[0]
        self.program.do(header)
        screen.wait_for("an open group", lambda: self.is_open(header))

    def folds_by_keys(self):
        self.program.click(self.headers()[0])
        screen.wait_for("a folded group", lambda: not self.is_open(self.headers()[0]))
        screen.press("Right")
        screen.wait_for("an open group", lambda: self.is_open(self.headers()[0]))
        screen.press("Down", "Left")
        screen.wait_for("the second group folded", lambda: not self.is_open(self.headers()[1]))
        assert self.is_open(self.headers()[0])
        screen.press("space")
        screen.wait_for("the second group open", lambda: self.is_open(self.headers()[1]))
        # Down to the last, which is out of sight at first.
        for _ in self.headers():
            screen.press("Down")
        screen.press("Left")
        screen.wait_for("the last group folded", lambda: not self.is_open(self.headers()[-1]))
        time.sleep(0.5)
        self.keep("last-folded")

    def scrolls_by_wheel(self):
        x, y, width, height = self.program.place(self.headers()[0].get_parent())
        screen.point(x + width / 2, y + height / 2)
        screen.run("xdotool", "click", "--repeat", "20", "--delay", "20", "4")
        time.sleep(0.5)
        top = self.keep("top")
        screen.run("xdotool", "click", "--repeat", "3", "--delay", "20", "5")
        time.sleep(0.5)
        assert screen.count_colours_changed(top, self.keep("scrolled")) > 1000, "the wheel does nothing"

    def brings_the_chosen_event_into_sight(self):
        for node in self.headers():
            if self.is_open(node):
                self.program.do(node)
                screen.wait_for("a folded group", lambda: not self.is_open(node))
        # All at one time cannot be: the chosen one's group opens, and only that.
        row = self.program.all("list item")[0]
        self.program.click(row)
        screen.wait_for("an open group", lambda: any(self.is_open(node) for node in self.headers()))
        time.sleep(1)
        self.keep("revealed")
        assert sum(self.is_open(node) for node in self.headers()) == 1

    def goes_back_to_none(self):
        for name in ("Person", "Status", "Statement"):
            self.choose(name)
            screen.wait_for("headers", self.headers)
            self.keep(name)
        self.choose("Nothing")
        screen.wait_for("no headers", lambda: not self.headers())

    def quits(self):
        self.program.quit()


STEPS = ["groups_by_place", "folds_by_pointer", "unfolds_by_screen_reader", "folds_by_keys", "scrolls_by_wheel",
         "brings_the_chosen_event_into_sight", "goes_back_to_none", "quits"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        return screen.play(Session(folder), STEPS, "groups", TAP)


if __name__ == "__main__":
    sys.exit(main())
