#!/usr/bin/env python3
"""Sets a function's parameters one under another, names in one column, as GNOME writes them.

usage: lineup-parameters.py FILE.c…       (what clang-format can't do; ./dev format runs both)
SPDX-License-Identifier: GPL-3.0-or-later"""
import re
import sys

# A definition as the house writes it: name at the line's start, its parameters, then a lone brace.
DEFINITION = re.compile(r"^(\w+) \(([^()]+(?:\([^()]*\)[^()]*)*)\)\n(?=\{\n)", re.M)
PARAMETER = re.compile(r"^(.*?)(\**)(\w+(?:\[[^\]]*\])*)$", re.S)


def split_parameters(text):
    """Parameters without their spaces, or None where one is not `type name`."""
    found = []
    for part in text.split(","):
        match = PARAMETER.match(" ".join(part.split()))
        if not match or not match.group(1).strip():
            return None
        found.append((match.group(1).strip(), match.group(2), match.group(3)))
    return found


def line_up(match):
    name, text = match.groups()
    parameters = None if "(" in text or "/*" in text or "..." in text else split_parameters(text)
    if not parameters or len(parameters) < 2:
        return match.group(0)
    # The stars stand right before the name, so the column is the longest type and its longest stars.
    type_width = max(len(kind) for kind, _, _ in parameters)
    star_width = max(len(stars) for _, stars, _ in parameters)
    lines = [f"{kind:<{type_width}} {stars:>{star_width}}{what}" for kind, stars, what in parameters]
    return f"{name} (" + (",\n" + " " * (len(name) + 2)).join(lines) + ")\n"


def main():
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as stream:
            before = stream.read()
        after = DEFINITION.sub(line_up, before)
        if after != before:
            with open(path, "w", encoding="utf-8") as stream:
                stream.write(after)
    return 0


if __name__ == "__main__":
    sys.exit(main())
