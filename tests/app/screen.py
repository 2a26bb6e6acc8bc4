"""A person at a screen: looks for what a screen reader is told, moves a pointer, types, takes pictures.

For programs under Xvfb without a window manager: a window lies at the screen's corner. Needs gi with Atspi, xdotool,
ImageMagick's import.
SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import re
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 pylint: disable=wrong-import-position

WINDOWS = ("frame", "dialog", "window", "alert", "file chooser")
LONGEST_S = 15 * float(os.environ.get("SAMAY_SLOW", "1"))
COMPLAINT = re.compile(r"WARNING|CRITICAL|ERROR|Traceback", re.I)


class Missing(Exception):
    """Something that should be there, or come, isn't."""


def run(*command, **more):
    return subprocess.run(command, check=True, timeout=60, capture_output=True, text=True, **more).stdout


def wait_for(what, get, longest_s=None):
    """What get() gives as soon as it gives something."""
    end = time.monotonic() + (longest_s or LONGEST_S)
    while True:
        try:
            found = get()
        except gi.repository.GLib.GError:  # an object went away while it was looked at
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Missing(f"no {what}")
        time.sleep(0.05)


def walk(node, hidden=False):
    """The node and all below it that is shown, parents first."""
    if node is None:
        return
    if not hidden and node.get_role() not in (Atspi.Role.APPLICATION, Atspi.Role.DESKTOP_FRAME):
        if not node.get_state_set().contains(Atspi.StateType.VISIBLE):
            return
    yield node
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index), hidden)


def has(node, state):
    return node.get_state_set().contains(state)


def is_showing(node):
    # GTK 4.8 says of windows alone that they are showing; of all else only that it isn't hidden.
    return has(node, Atspi.StateType.SHOWING) or (node.get_role_name() not in WINDOWS and has(node, Atspi.StateType.VISIBLE))


def path(node):
    """Roles and names from the window down, to say where something stands."""
    parts = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        parts.append(f"{node.get_role_name()} “{node.get_name()}”" if node.get_name() else node.get_role_name())
        node = node.get_parent()
    return " / ".join(reversed(parts))


class Program:
    """A running program, seen from outside."""

    def __init__(self, command, env=None):
        self.log = tempfile.TemporaryFile("w+b")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, env={**os.environ, **(env or {})})
        self.node = wait_for("program on the accessibility bus", self._find)

    def read_log(self):
        self.log.seek(0)
        return self.log.read().decode("utf-8", "replace")

    def _find(self):
        if self.process.poll() is not None:
            raise Missing(f"program: it ended with {self.process.returncode}\n{self.read_log()}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                return child
        return None

    def windows(self):
        found = (self.node.get_child_at_index(index) for index in range(self.node.get_child_count()))
        return [window for window in found if window is not None and is_showing(window)]

    def all(self, role=None, name=None, within=None):
        """Shown objects of a role (its name in AT-SPI) and name (the whole, or a function of it)."""
        found = []
        for node in walk(within or self.node):
            if role and node.get_role_name() != role:
                continue
            if name is not None and not (name(node.get_name() or "") if callable(name) else node.get_name() == name):
                continue
            if is_showing(node):
                found.append(node)
        return found

    def find(self, role=None, name=None, within=None, longest_s=None):
        return wait_for(f"{role or 'object'} {name if not callable(name) else ''}",
                        lambda: (self.all(role, name, within) or [None])[0], longest_s)

    def is_gone(self, role, name):
        return wait_for(f"end of {role} {name}", lambda: not self.all(role, name))

    def do(self, node, action=0):
        node.get_action_iface().do_action(action)

    def place(self, node):
        """The node's rectangle on the screen."""
        window = node
        while window.get_parent() is not None and window.get_parent().get_role() != Atspi.Role.APPLICATION:
            window = window.get_parent()
        whole = window.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        rect = node.get_component_iface().get_extents(Atspi.CoordType.WINDOW)
        wide, high, left, top = self.geometry(whole.width, whole.height)
        return (left + (wide - whole.width) // 2 + rect.x, top + (high - whole.height) // 2 + rect.y, rect.width, rect.height)

    def geometry(self, width, height):
        """The X window that holds a window of this size: its border is a few pixels more."""
        best = None
        for number in run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split():
            keys = dict(line.split("=") for line in run("xdotool", "getwindowgeometry", "--shell", number).split("\n") if "=" in line)
            wide, high = int(keys["WIDTH"]), int(keys["HEIGHT"])
            over = (wide - width) + (high - height)
            if wide >= width and high >= height and (best is None or over < best[0]):
                best = (over, wide, high, int(keys["X"]), int(keys["Y"]))
        if best is None:
            raise Missing(f"window of {width}×{height}")
        return best[1:]

    def click(self, node, x=0.5, y=0.5, button=1):
        left, top, width, height = self.place(node)
        point(left + width * x, top + height * y)
        run("xdotool", "click", str(button))

    def wait_end(self):
        try:
            return self.process.wait(LONGEST_S)
        except subprocess.TimeoutExpired:
            raise Missing("end of the program") from None

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()

    def quit(self):
        """By its key; it must end well, and have complained of nothing."""
        press("ctrl+q")
        code = self.wait_end()
        assert code == 0, f"it ended with {code}"
        complaints = [line for line in self.read_log().split("\n") if COMPLAINT.search(line)]
        assert not complaints, "\n".join(complaints)


def resize(program, width, height):
    """Gives the program's largest window a size, as a person does with its edge."""
    numbers = run("xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)).split()
    for number in numbers:
        run("xdotool", "windowmove", number, "0", "0", "windowsize", number, width, height)
    time.sleep(0.5)


def point(x, y):
    run("xdotool", "mousemove", str(round(x)), str(round(y)))
    time.sleep(0.05)


def drag(x, y, by_x, by_y):
    point(x, y)
    run("xdotool", "mousedown", "1")
    for step in range(1, 9):
        point(x + by_x * step / 8, y + by_y * step / 8)
    run("xdotool", "mouseup", "1")


def press(*keys):
    run("xdotool", "key", "--delay", "30", *keys)


def type_text(text):
    run("xdotool", "type", "--delay", "15", text)


def read_text(node):
    # All of it at once: -1 for the end gives nothing in GTK 4.8.
    count = node.get_text_iface().get_character_count() if node.get_text_iface() else 0
    return node.get_text_iface().get_text(0, count) if count else ""


def set_clipboard(text):
    """xclip stays in the background and answers whoever pastes; it ends with the display."""
    subprocess.run(["xclip", "-selection", "clipboard", "-i"], input=text.encode(), check=True, timeout=20,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def picture(file):
    run("import", "-window", "root", file)


def count_colours_changed(one, other, box=None):
    """Pixels that differ between two pictures, in a box (x, y, width, height) if given."""
    crop = ["-crop", f"{box[2]}x{box[3]}+{box[0]}+{box[1]}", "+repage"] if box else []
    done = subprocess.run(["compare", "-metric", "AE", *("(", one, *crop, ")") , *("(", other, *crop, ")"), "null:"],
                          capture_output=True, text=True, check=False, timeout=60)
    return float(done.stderr.split()[0])


def read_pixels(box):
    """Rows of RGB bytes of a part of the screen (x, y, width, height)."""
    x, y, width, height = (int(part) for part in box)
    done = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "+repage", "-depth", "8", "rgb:-"],
                          capture_output=True, check=True, timeout=60)
    return [done.stdout[row * width * 3:(row + 1) * width * 3] for row in range(height)]


def find_spots(box, rgb, least_px=30):
    """Middles, on the screen, of the patches of one colour, from left to right: marks of a chart."""
    rows = read_pixels(box)
    wanted = bytes(rgb)
    open_spots = {(x // 3, y) for y, row in enumerate(rows) for x in range(0, len(row), 3) if row[x:x + 3] == wanted}
    found = []
    while open_spots:
        patch, queue = [], [open_spots.pop()]
        while queue:
            x, y = queue.pop()
            patch.append((x, y))
            for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if near in open_spots:
                    open_spots.remove(near)
                    queue.append(near)
        if len(patch) >= least_px:
            middle_x = sum(x for x, _ in patch) / len(patch)
            middle = min(patch, key=lambda point: abs(point[0] - middle_x))
            found.append((box[0] + middle[0], box[1] + middle[1]))
    return sorted(found)


class Tap:
    """Results as TAP; a failed step ends the story, as those after it stand on it."""

    def __init__(self):
        self.number = 0
        self.failed = 0

    def result(self, good, name, note=""):
        self.number += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.number} {name}")
        for line in note.split("\n") if note else ():
            print("# " + line)
        sys.stdout.flush()
        return good

    def end(self):
        print(f"1..{self.number}")
        return 1 if self.failed else 0


def play(session, steps, name, tap):
    """Tries the steps, methods of @session, in their order, each a result /name/step of @tap; after a failure, of which the session keeps a
    picture, no other, since they stand on it. Closes the session's program. Returns: the exit status"""
    try:
        for step in steps:
            told = f"/{name}/" + step.replace("_", "-")
            try:
                getattr(session, step)()
                tap.result(True, told)
            except (AssertionError, Missing, subprocess.SubprocessError) as error:
                session.keep("fault")
                tap.result(False, told, f"{error}\n{session.program.read_log()[-2000:]}")
                break
    finally:
        session.program.close()
    return tap.end()
