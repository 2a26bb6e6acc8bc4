#!/usr/bin/env python3
"""Prints the GResource list of all language and calendar tables.

usage: list-lang.py RESOURCES_DIR
"""
# SPDX-License-Identifier: GPL-3.0-or-later
import pathlib
import sys


def main():
    root = pathlib.Path(sys.argv[1])
    tables = sorted(p for p in [*root.glob("lang/*/*"), *root.glob("calendars/*")] if p.suffix in (".lex", ".rules", ".table"))
    print('<?xml version="1.0" encoding="UTF-8"?>')
    print('<gresources><gresource prefix="/io/github/samayrekha/Samayrekha">')
    for table in tables:
        print(f"<file>{table.relative_to(root).as_posix()}</file>")
    print("</gresource></gresources>")


if __name__ == "__main__":
    main()
