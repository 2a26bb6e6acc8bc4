#!/usr/bin/env python3
"""The timeline under a person's hands: drag, wheel, keys, rubber band, double click, go to a date, back and forward, find, filter.

usage: timeline-hands.py PROGRAM     (on a screen of its own; speaks TAP; SAMAY_SHOTS=FOLDER keeps pictures)

What is in sight is what the timeline tells a screen reader.
SPDX-License-Identifier: GPL-3.0-or-later"""
import datetime
import os
import re
import sys
import tempfile
import time

import screen

PROGRAM = sys.argv[1]
SHOTS = os.environ.get("SAMAY_SHOTS")
TAP = screen.Tap()
TEXT = """The council met in Geneva on 4 January 2024. An exhibition opened in Moscow on 9 February 2024.
Talks were held in Moscow on 15 March 2024. A bridge was opened in Patna on 2 May 2024.
A summit will be held in Tokyo on 20 November 2024. The fair in Patna was cancelled on 18 July 2024.
The orchard report was published on 30 August 2024. The committee spoke of bicycles on 3 October 2024.
"""
N_EVENTS = 8
FULL = r"(\d+ [A-Z][a-z]+ \d{4})"


class Session:
    def __init__(self, folder):
        self.folder = folder
        path = os.path.join(folder, "year.txt")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(TEXT)
        self.program = screen.Program([PROGRAM, path])
        self.number = 0
        self.panel = None
        self.list = None

    def keep(self, name):
        self.number += 1
        if SHOTS:
            screen.picture(os.path.join(SHOTS, f"hands-{self.number:02}-{name}.png"))

    def timeline(self):
        """Found once: a walk through all that is there takes its second."""
        if self.panel is None:
            self.panel = self.program.find("panel", lambda name: name.startswith("Timeline of"))
        return self.panel

    def description(self):
        return self.timeline().get_description() or ""

    def read_sight(self):
        match = re.search(f"In sight: {FULL} to {FULL}", self.description())
        assert match, self.description()
        return [datetime.datetime.strptime(day, "%d %B %Y").date() for day in match.groups()]

    def sight(self):
        """The first and the last day in sight, once they stay."""
        before = None
        # It is told a quarter of a second after the last movement, and a flick goes on for a while.
        time.sleep(0.8)
        for _ in range(40):
            now = self.read_sight()
            if now == before:
                return now
            before = now
            time.sleep(0.4)
        raise AssertionError("the timeline doesn't come to rest")

    def length(self):
        first, last = self.sight()
        return (last - first).days + 1

    def box(self):
        return self.program.place(self.timeline())

    def spot(self, x, y=0.9):
        """A place below the marks, where nothing can be clicked."""
        left, top, width, height = self.box()
        return left + width * x, top + height * y

    def rows(self):
        if self.list is None:
            self.list = self.program.find("list", "Events")
        return self.program.all("list item", within=self.list)

    def chosen_rows(self):
        return [row.get_name() for row in self.rows() if screen.has(row, screen.Atspi.StateType.SELECTED)]

    def fit(self):
        screen.press("alt+2", "0")
        return self.sight()

    def shows_all_at_first(self):
        screen.wait_for(f"{N_EVENTS} rows", lambda: len(self.rows()) == N_EVENTS)
        time.sleep(0.5)
        first, last = self.sight()
        assert first < datetime.date(2024, 1, 4) and last > datetime.date(2024, 11, 20), (first, last)
        self.keep("start")

    def drag_takes_time_along(self):
        first, last = self.fit()
        screen.drag(*self.spot(0.7), -self.box()[2] * 0.25, 0)
        new_first, new_last = self.sight()
        # A flick may carry it on.
        assert (new_first - first).days > (last - first).days * 0.2, (first, new_first)
        assert new_last > last

    def wheel_pans_and_zooms(self):
        first, _ = self.fit()
        length = self.length()
        screen.point(*self.spot(0.5))
        screen.run("xdotool", "click", "5")
        panned, _ = self.sight()
        assert panned > first and abs(self.length() - length) <= 2, (first, panned)
        screen.run("xdotool", "keydown", "ctrl", "click", "--repeat", "3", "--delay", "60", "4", "keyup", "ctrl")
        assert self.length() < length * 0.65, (length, self.length())

    def keys_move(self):
        first, last = self.fit()
        length = (last - first).days + 1
        screen.press("plus", "plus")
        near = self.length()
        assert near < length * 0.6, (length, near)
        before, _ = self.sight()
        screen.press("Right")
        after, _ = self.sight()
        assert after > before
        screen.press("Home")
        assert self.sight()[0] < datetime.date(2024, 1, 5)
        screen.press("End")
        assert self.sight()[1] > datetime.date(2024, 11, 19)
        screen.press("minus")
        assert self.length() > near * 1.2
        assert self.fit() == [first, last]

    def band_is_zoomed_to(self):
        first, last = self.fit()
        length = (last - first).days
        screen.run("xdotool", "keydown", "shift")
        screen.drag(*self.spot(0.25), self.box()[2] * 0.25, 0)
        screen.run("xdotool", "keyup", "shift")
        new_first, new_last = self.sight()
        assert abs((new_first - first).days - length * 0.25) < length * 0.04, (first, new_first)
        assert abs((new_last - first).days - length * 0.5) < length * 0.04, (last, new_last)
        self.keep("band")

    def double_click_zooms(self):
        self.fit()
        length = self.length()
        screen.point(*self.spot(0.5))
        screen.run("xdotool", "click", "--repeat", "2", "--delay", "60", "1")
        assert abs(self.length() - length / 2) < length * 0.06, (length, self.length())

    def goes_to_a_date(self):
        self.fit()
        screen.press("ctrl+g")
        self.program.find("text", "Date to go to")
        time.sleep(0.4)
        screen.type_text("March 2024")
        screen.press("Return")
        first, last = self.sight()
        assert first < datetime.date(2024, 3, 2) and last > datetime.date(2024, 3, 30) and (last - first).days < 70, (first, last)
        self.keep("date")

    def goes_back_and_forward(self):
        here = self.sight()
        all_of_it = [datetime.date(2024, 1, 3), datetime.date(2024, 11, 21)]
        screen.press("alt+Left")
        back = self.sight()
        assert back[0] <= all_of_it[0] and back[1] >= all_of_it[1], back
        screen.press("alt+Right")
        assert self.sight() == here

    def finds_by_words_of_the_text(self):
        self.fit()
        screen.press("ctrl+f")
        self.program.find(None, lambda name: name.startswith("Words of the event"))
        time.sleep(0.4)
        screen.type_text("moscow")
        self.program.find("label", "2 events found")
        self.keep("found")
        screen.press("Return")
        screen.wait_for("the first of them", lambda: any("9 February" in row for row in self.chosen_rows()))
        self.program.find("label", "1 of 2")
        screen.press("Return")
        screen.wait_for("the second of them", lambda: any("15 March" in row for row in self.chosen_rows()))
        screen.press("Return")
        screen.wait_for("the first again", lambda: any("9 February" in row for row in self.chosen_rows()))
        screen.press("ctrl+a")
        screen.type_text("bicycles")
        self.program.find("label", "1 event found")
        screen.press("Escape")
        time.sleep(0.5)

    def filters_by_keys(self):
        screen.press("alt+2", "Escape", "ctrl+shift+f")
        value = self.program.find("check box", lambda name: re.fullmatch(r"Moscow, 2 events", name))
        time.sleep(0.5)
        # The first value has the focus; what is pressed here moves nothing outside.
        screen.press("Down", "plus", "Home", "Up", "space")
        screen.wait_for("two rows", lambda: len(self.rows()) == 2)
        assert screen.has(value, screen.Atspi.StateType.CHECKED)
        assert not self.chosen_rows(), self.chosen_rows()
        self.keep("filtering")
        screen.press("Escape")
        time.sleep(0.5)
        self.program.find("label", lambda name: name == f"2 of {N_EVENTS} shown\n{N_EVENTS - 2} filtered out")
        assert self.timeline().get_name() == "Timeline of 2 events"
        assert all("Moscow" in row.get_name() for row in self.rows())
        # Nobody is left where nothing is.
        first, last = self.sight()
        assert first < datetime.date(2024, 2, 9) < last, (first, last)
        self.keep("filtered")

    def a_chip_is_taken_away(self):
        self.program.do(self.program.find("push button", lambda name: name.startswith("Place: Moscow")))
        screen.wait_for("all rows", lambda: len(self.rows()) == N_EVENTS)
        self.program.is_gone("label", lambda name: "filtered out" in name)

    def the_selection_follows(self):
        screen.press("alt+2", "Escape")
        screen.wait_for("nothing chosen", lambda: not self.chosen_rows())
        row = next(row for row in self.rows() if "Tokyo" in row.get_name())
        assert re.match(r"20 November 2024: .*, Tokyo, Planned", row.get_name()), row.get_name()
        self.program.click(next(row for row in self.rows() if "Geneva" in row.get_name()))
        screen.wait_for("the timeline's word of it", lambda: re.match(r"Chosen: 4 January 2024: .*Geneva", self.description()))
        screen.press("alt+2", "Down")
        screen.wait_for("the next row", lambda: any("9 February" in name for name in self.chosen_rows()))
        assert len(self.chosen_rows()) == 1, self.chosen_rows()
        screen.wait_for("the timeline's word of it", lambda: "9 February 2024" in self.description())

    def row_names(self):
        return [row.get_name() for row in self.rows()]

    def sorts_by_pointer(self):
        chosen = self.chosen_rows()
        title = self.program.find("push button", "Title: sort by it")
        self.program.click(title)
        screen.wait_for("the order's name", lambda: title.get_name() == "Title: sorted by the alphabet")
        titles = [name.split(": ", 1)[1].lower() for name in self.row_names()]
        assert len(titles) == N_EVENTS and titles == sorted(titles), titles
        assert self.chosen_rows() == chosen, self.chosen_rows()
        self.keep("by-title")
        self.program.click(title)
        screen.wait_for("the other way round", lambda: title.get_name() == "Title: sorted by the alphabet, backwards")
        assert [name.split(": ", 1)[1].lower() for name in self.row_names()] == titles[::-1]

    def sorts_by_keys(self):
        # From the rows one step back, to what they are sorted by.
        screen.press("alt+3", "shift+Tab")
        screen.wait_for("the title's name under the keys", lambda: self.program.all(
            "push button", lambda name: name.startswith("Title: sorted")) and screen.has(
                self.program.find("push button", lambda name: name.startswith("Title: sorted")), screen.Atspi.StateType.FOCUSED))
        screen.press("Left", "space")
        self.program.find("push button", "Date: sorted, the earliest first")
        screen.press("space")
        self.program.find("push button", "Date: sorted, the latest first")
        names = self.row_names()
        assert names[0].startswith("20 November") and names[-1].startswith("4 January"), names
        # The order of the list is no matter of the timeline's, and the choice is one.
        screen.press("alt+2", "Escape")
        screen.wait_for("nothing chosen", lambda: not self.chosen_rows())
        screen.press("alt+3", "Home", "space")
        screen.wait_for("the timeline's word of the last", lambda: re.match(r"Chosen: 20 November 2024", self.description()))
        screen.press("alt+3", "shift+Tab", "space")
        self.program.find("push button", "Date: sorted, the earliest first")

    def opens_the_legend(self):
        screen.press("ctrl+l")
        self.program.find("label", "Broken ends: about")
        self.program.find("label", "Postponed")
        self.keep("legend")
        screen.press("Escape")
        time.sleep(0.4)

    def quits(self):
        self.program.quit()


STEPS = ["shows_all_at_first", "drag_takes_time_along", "wheel_pans_and_zooms", "keys_move", "band_is_zoomed_to", "double_click_zooms",
         "goes_to_a_date", "goes_back_and_forward", "finds_by_words_of_the_text", "filters_by_keys", "a_chip_is_taken_away",
         "the_selection_follows", "sorts_by_pointer", "sorts_by_keys", "opens_the_legend", "quits"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        return screen.play(Session(folder), STEPS, "hands", TAP)


if __name__ == "__main__":
    sys.exit(main())
