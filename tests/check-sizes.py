#!/usr/bin/env python3
"""Reports how long functions and files of src/ are, against the house's budgets. It guides; it does not fail.

usage: check-sizes.py ROOT | --selftest
SPDX-License-Identifier: GPL-3.0-or-later"""
import re
import sys

import checklib

FUNCTION_RULE, FUNCTION_MOST = 40, 80
FILE_RULE, FILE_MOST = 500, 800
HEADER_RULE = 120
NAME = re.compile(r"^([A-Za-z_]\w*) \(")


def list_functions(text):
    """[(name, first line, lines)] of functions written as the house does: name and braces at the line's start."""
    found, name, start = [], None, None
    for number, line in enumerate(text.split("\n"), 1):
        match = NAME.match(line)
        if match and start is None:
            name, first = match.group(1), number
        elif not line and start is None:
            # What was called at the line's start was a macro, such as G_DEFINE_QUARK.
            name = None
        elif line.rstrip() == "{" and name and start is None:
            start = first
        elif line.rstrip() == "}" and start is not None:
            found.append((name, start, number - start + 1))
            name = start = None
    return found


def share(values, part):
    """The value that this part of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * part // 100) - 1)] if ordered else 0


def measure(root):
    functions, sources, headers = [], [], []
    for path in checklib.list_files(root):
        if not path.startswith("src/") or not path.endswith((".c", ".h")):
            continue
        text = checklib.read(root, path) or ""
        length = text.count("\n")
        (sources if path.endswith(".c") else headers).append((path, length))
        if path.endswith(".c"):
            functions += [(f"{path}:{line}: {name}()", lines) for name, line, lines in list_functions(text)]
    return functions, sources, headers


def check(root):
    """Messages on what is over a budget."""
    functions, sources, headers = measure(root)
    messages = []
    for items, rule, most in ((functions, FUNCTION_RULE, FUNCTION_MOST), (sources, FILE_RULE, FILE_MOST),
                              (headers, HEADER_RULE, HEADER_RULE)):
        for name, lines in sorted(items, key=lambda item: -item[1]):
            if lines > most:
                messages.append(f"{name} has {lines} lines, over {most}: split it along a seam with a name")
            elif lines > rule:
                messages.append(f"{name} has {lines} lines, over {rule}")
    return messages


def report(root):
    functions, sources, headers = measure(root)
    for message in check(root):
        print(message)
    for what, items in (("functions", functions), (".c files", sources), ("headers", headers)):
        lengths = [lines for _, lines in items]
        print(f"{what}: {len(items)}; lines: median {share(lengths, 50)}, 90 % up to {share(lengths, 90)}, most {max(lengths, default=0)}")
    return 0


def body(name, lines):
    return f"static void\n{name} (int n)\n{{\n" + "  work ();\n" * (lines - 3) + "}\n"


SOUND = {"src/base/a.c": body("short_one", 40) + "G_DEFINE_QUARK (a, b)\n\nstatic const int table[] =\n{\n" + "  1,\n" * 90 + "};\n",
         "src/base/a.h": "\n" * 120}
FAULTS = [
    ("a function over the rule is told", {"src/base/a.c": body("long_one", 41)}, "src/base/a.c:2: long_one() has 41 lines, over 40"),
    ("a function over the most is told", {"src/base/a.c": body("endless", 81)}, "endless() has 81 lines, over 80: split"),
    ("a long file is told", {"src/base/a.c": "\n" * 501}, "src/base/a.c has 501 lines, over 500"),
    ("a file over the most is told", {"src/base/a.c": "\n" * 801}, "over 800: split"),
    ("a long header is told", {"src/base/a.h": "\n" * 121}, "src/base/a.h has 121 lines, over 120"),
]

if __name__ == "__main__":
    if sys.argv[1:] != ["--selftest"] and len(sys.argv) == 2:
        sys.exit(report(sys.argv[1]))
    sys.exit(checklib.main(check, SOUND, FAULTS))
