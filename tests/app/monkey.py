#!/usr/bin/env python3
"""Presses keys and buttons at random, and sees whether the program lives and its log stays clean.

usage: monkey.py MINUTES PROGRAM FILE…              (on a screen of its own; SAMAY_SEED=N repeats a run)
       monkey.py MINUTES --events N PROGRAM         in a timeline of about N events, and nothing that takes them away; says
                                                    how much memory the program has from minute to minute, and fails
                                                    where that grows after the second one by more than a tenth

SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import random
import re
import subprocess
import sys
import tempfile
import time

BATCH = 40
WIDTH, HEIGHT = 1280, 800
START_S = 60
FAULT = re.compile(r"ERROR: \w+Sanitizer|runtime error:|CRITICAL \*\*|WARNING \*\*|-CRITICAL|-WARNING|^\*\*|Gtk-ERROR", re.M)
# GTK's own, in calls that the application never makes, each with how that is known:
# - gtk_tree_*, gtk_css_node_insert_after: its file chooser of before 4.10 is a tree view, the only one here; clicked before the folder is
#   read, or while a name is edited in it (GTK's issues 3561 and 3585).
# - gdk_monitor_get_geometry: its popovers in a window that lies beyond the screen, where no manager brings it back.
# - gdk_surface_get_device_position, _gtk_widget_find_at_coords: its tooltips, set in a window that has no surface yet or any more, as its file
#   chooser does; the application sets tooltips only on widgets that are in no window yet.
# - gtk_widget_is_ancestor: space pressed in the context menu of its file chooser, when nothing in that window has the focus:
#   gtk_popover_activate_default() asks where the focus is without asking whether there is one (gtkpopover.c, 4.8.3).
# - Broken accounting of active state: its count of pressed buttons when a window or a menu comes or goes under one. A bare window of
#   libadwaita with a text view, a menu and a file chooser says the same of itself under the same acts.
# - Trying to snapshot GtkGizmo, GtkTextView: the trough of the text's scroll bar, and the text. In GTK 4.8.3 a text view validates its lines
#   from within gtk_text_view_size_allocate(); if that gives another height, as after wrapping anew, changed_handler() queues a resize of the
#   view that is just being allocated, and gtk_range_adjustment_changed() an allocation of the trough.
# - GtkListView failed to scroll: said where its adjustment changes before the list has its size (gtk_list_base_adjustment_value_changed_cb),
#   as in a list of very many rows when its pane is made smaller than a row.
# - GtkText unexpected blinking: its blink_cb() finds a selection that gtk_text_set_positions() made while the timer ran, and stops the timer
#   (gtktext.c, 4.8.3); a person's drag over an entry makes it.
THEIRS = re.compile(r"^.*((Gtk|Gdk)-CRITICAL \*\*.* (gtk_tree_\w+|gtk_css_node_insert_after|gdk_monitor_get_geometry|gdk_surface_get_device_position|"
                    r"_gtk_widget_find_at_coords|gtk_widget_is_ancestor): assertion .*|"
                    r"Broken accounting of active state for widget .*|GtkListView failed to scroll to given position. Ignoring...|"
                    r".*Gtk-WARNING \*\*.* GtkText - unexpected blinking selection. Removing|"
                    r"Trying to snapshot (GtkGizmo|GtkTextView) .* without a current allocation)$", re.M)
# GTK's own end, after which the program is started anew: its file chooser of before 4.10 never disconnects browse_files_model_row_changed_cb()
# from the model of a folder (gtkfilechooserwidget.c, 4.8.3), and that model lives on, after the chooser is freed, while it asks for the
# files' details; the answer makes the callback compare a file of the freed chooser. Known by just these frames.
THEIR_END = re.compile(r"#0 \w+ in g_file_equal [^\n]*\n\s+#1 \w+ +\(\S*libgtk-4\S*\)[^\n]*\n\s+#2 \w+ in g_closure_invoke ")
# Also theirs: this screen has no window manager, so that GDK itself moves a window that is dragged by its header (gdksurface-x11.c, 4.8.3,
# update_pos()); and it moves on one that was closed meanwhile, as a dialog is by Escape. Nothing here asks the X server for anything.
THEIR_MOVE = re.compile(r"^.*Gdk-WARNING \*\*: .*: The program '\S+' received an X Window System error\.\n.*\n"
                        r"The error was 'BadWindow .*\n.*error_code 3 request_code 12 ", re.M)
KEYS = ["Tab", "Tab", "shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Page_Up", "Page_Down", "Return", "space", "Escape",
        "Escape", "BackSpace", "Delete", "plus", "minus", "0", "F1", "F6", "F9", "F10", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+z",
        "ctrl+shift+z", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+x", "ctrl+n", "ctrl+o", "ctrl+s", "ctrl+e", "ctrl+shift+e", "ctrl+f",
        "ctrl+comma", "ctrl+question", "ctrl+shift+c", "ctrl+Tab", "ctrl+Left", "ctrl+Right", "alt+Left", "alt+Right", "Menu"]
WORDS = ["2024 ", "19 दिसंबर ", "last Friday ", "कल बैठक होगी। ", "in early 2025, ", "तीन साल पहले ", "31 February ", "1850 से "]


# With many events, what edits, replaces or removes the text is left alone: keys, and the buttons in the header.
LOOKING = [key for key in KEYS if key not in ("BackSpace", "Delete", "F10", "Menu", "ctrl+v", "ctrl+x", "ctrl+n", "ctrl+o", "ctrl+z",
                                              "ctrl+shift+z", "ctrl+s", "ctrl+e", "ctrl+shift+e")]
HEADER_PX = 60
# Caches are filled by then. Compared is the least of a stretch: while a text is read again, which takes a sanitizer half a minute, there
# are two timelines; what leaks is there at rest, too.
WARM_MIN = 2
LAST_MIN = 3
MAX_GROWTH = 1.1
PLACES = ["दिल्ली", "मॉस्को", "पटना", "मुंबई", "जिनेवा", "टोक्यो", "लखनऊ", "काठमांडू"]
MONTHS = ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]
WHATS = ["समिति की बैठक हुई", "सम्मेलन शुरू हुआ", "समझौते पर हस्ताक्षर हुए", "रिपोर्ट जारी की गई", "सुनवाई होगी"]
EVENTS_IN_FILE = 10000


def write_texts(folder, n_events, rng):
    """Statements that tell of so many events, most of them of different ones."""
    paths = []
    for first in range(0, n_events, EVENTS_IN_FILE):
        paths.append(os.path.join(folder, f"text-{len(paths) + 1}.txt"))
        with open(paths[-1], "w", encoding="utf-8") as stream:
            for _ in range(min(EVENTS_IN_FILE, n_events - first)):
                stream.write(f"{rng.choice(PLACES)} में {rng.randrange(1, 29)} {rng.choice(MONTHS)} {rng.randrange(1990, 2025)} को "
                             f"{rng.choice(WHATS)}।\n")
    return paths


def read_rss_mb(process):
    with open(f"/proc/{process.pid}/statm", encoding="ascii") as stream:
        return int(stream.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 2**20


def make_script(rng, looks_only):
    """Commands for one call of xdotool: a call costs more than what it does."""
    # Out of whatever dialog the last acts led to, and now and then back to a text that has events.
    lines = ["key Escape Escape Escape"] + (["key ctrl+v"] if not looks_only and rng.random() < 0.3 else [])
    for _ in range(BATCH):
        x, y = rng.randrange(WIDTH), rng.randrange(HEADER_PX if looks_only else 0, HEIGHT)
        act = rng.random()
        if act < 0.30:
            lines.append(f"mousemove {x} {y} click {rng.choice([1, 1, 1, 1, 3])}")
        elif act < 0.40:
            lines.append(f"mousemove {x} {y} click --repeat {rng.randrange(1, 6)} --delay 10 {rng.choice([4, 5, 6, 7])}")
        elif act < 0.45:
            lines.append(f"mousemove {x} {y} keydown ctrl click --repeat {rng.randrange(1, 8)} --delay 10 {rng.choice([4, 5])} keyup ctrl")
        elif act < 0.55:
            to_x, to_y = rng.randrange(WIDTH), rng.randrange(HEIGHT)
            middle = f"{(x + to_x) // 2} {(y + to_y) // 2}"
            lines.append(f"mousemove {x} {y} mousedown 1 mousemove {middle} mousemove {to_x} {to_y} mouseup 1")
        elif act < 0.93 or looks_only:
            lines.append(f"key {rng.choice(LOOKING if looks_only else KEYS)}")
        else:
            lines.append(f"type --delay 1 '{rng.choice(WORDS)}'")
        if rng.random() < 0.1:
            lines.append(f"sleep {rng.choice(['0.05', '0.3'])}")
    return "\n".join(lines) + "\n"


def read_faults(path):
    with open(path, encoding="utf-8", errors="replace") as stream:
        text = THEIRS.sub("", stream.read())
    match = FAULT.search(text)
    return text[max(0, match.start() - 200):match.start() + 4000] if match else None


def wait_for_window(process):
    end = time.monotonic() + START_S
    while time.monotonic() < end and process.poll() is None:
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], capture_output=True, check=False)
        if done.stdout.strip():
            return True
        time.sleep(0.2)
    return False


def start(command, log):
    with open(log, "ab") as stream:
        process = subprocess.Popen(command, stdout=stream, stderr=stream, cwd=os.path.dirname(log))
    if not wait_for_window(process):
        process.kill()
        sys.exit("monkey: no window came\n" + open(log, encoding="utf-8", errors="replace").read()[-4000:])
    return process


def is_their_end(log):
    """Whether the program went down where GTK alone is at fault; the log of it is put aside."""
    with open(log, encoding="utf-8", errors="replace") as stream:
        text = stream.read()
    n_reports = len(re.findall(r"ERROR: \w+Sanitizer", text))
    if n_reports == 1 and THEIR_END.search(text):
        print("monkey: GTK's file chooser went down; started anew", flush=True)
    elif n_reports == 0 and THEIR_MOVE.search(text) and not FAULT.search(THEIR_MOVE.sub("", THEIRS.sub("", text), count=1)):
        print("monkey: GDK moved a window that was closed; started anew", flush=True)
    else:
        return False
    open(log, "w", encoding="utf-8").close()
    return True


def stop(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False
    return True


def wait_for_events(process):
    """Until the program rests: what it was given is read."""
    last, now = -100, 0
    while process.poll() is None and now - last > 5:
        time.sleep(3)
        last = now
        with open(f"/proc/{process.pid}/stat", encoding="utf-8") as stream:
            now = sum(int(part) for part in stream.read().rpartition(")")[2].split()[11:13])


class Memory:
    """What the program has, from minute to minute."""

    def __init__(self):
        self.begin, self.now, self.least = time.monotonic(), [], []

    def look(self, process, acts):
        self.now.append(read_rss_mb(process))
        if time.monotonic() >= self.begin + 60 * (len(self.least) + 1):
            self.least.append(min(self.now))
            print(f"monkey: minute {len(self.least)}, {acts} acts: {min(self.now)} to {max(self.now)} MB", flush=True)
            self.now = []

    def judge(self):
        """A new start begins a new count."""
        if len(self.least) < WARM_MIN + LAST_MIN:
            return
        growth = min(self.least[-LAST_MIN:]) / self.least[WARM_MIN - 1]
        print(f"monkey: memory at rest, the last {LAST_MIN} minutes against minute {WARM_MIN}: {growth - 1:+.0%}", flush=True)
        if growth > MAX_GROWTH:
            sys.exit(f"monkey: memory grows: {self.least} MB")


def bring_back(process):
    """No manager keeps windows on the screen: where a drag by the header took one away, its popovers have no monitor to fit into."""
    subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(process.pid), "--name", ".", "windowmove", "%@", "0", "0"],
                   capture_output=True, check=False, timeout=20)


def play(minutes, command, log, rng, looks_only):
    """Number of acts and starts; ends the program with a message where it misbehaves."""
    process, acts, starts = start(command, log), 0, 1
    wait_for_events(process)
    memory, end = Memory(), time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        if looks_only:
            memory.look(process, acts)
        bring_back(process)
        script = make_script(rng, looks_only)
        with tempfile.NamedTemporaryFile("w", suffix=".xdo", encoding="utf-8") as stream:
            stream.write(script)
            stream.flush()
            subprocess.run(["xdotool", stream.name], capture_output=True, check=False, timeout=120)
        acts += BATCH
        code, fault = process.poll(), read_faults(log)
        if code not in (None, 0) and is_their_end(log):
            code, fault = 0, read_faults(log)
        if fault or code not in (None, 0):
            stop(process)
            sys.exit(f"monkey: after {acts} acts the program ended with {code} or complained:\n{fault}\nlast acts:\n{script}")
        if code == 0:  # closed by a button or a key, as anybody may
            process = start(command, log)
            wait_for_events(process)
            starts += 1
            memory = Memory()
    if looks_only:
        memory.judge()
    if not stop(process):
        sys.exit(f"monkey: after {acts} acts the program didn't end when told to")
    fault = read_faults(log)
    if fault:
        sys.exit(f"monkey: at its end the program complained:\n{fault}")
    return acts, starts


def main(minutes, *command):
    n_events = int(command[1]) if command[0] == "--events" else 0
    if n_events:
        command = command[2:]
    with open(os.devnull if n_events else command[-1], "rb") as stream:
        subprocess.run(["xclip", "-selection", "clipboard", "-i"], stdin=stream, check=True, timeout=20, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    seed = int(os.environ.get("SAMAY_SEED") or random.SystemRandom().randrange(10**6))
    print(f"monkey: seed {seed}", flush=True)
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        if n_events:
            command = (*command, *write_texts(folder, n_events, rng))
        acts, starts = play(float(minutes), [os.path.abspath(part) if os.path.exists(part) else part for part in command],
                            os.path.join(folder, "log"), rng, n_events > 0)
    print(f"monkey: {acts} acts, {starts} starts, no fault")


if __name__ == "__main__":
    main(*sys.argv[1:])
