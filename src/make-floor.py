#!/usr/bin/env python3
"""Makes the include folder of one floor: links to the floors that it may see, and to itself.

usage: make-floor.py SRC FLOORS_DIR FLOOR [BELOW…]
"""
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import sys


def main():
    src, floors, floor, *below = sys.argv[1:]
    folder = os.path.join(floors, floor)
    os.makedirs(folder, exist_ok=True)
    wanted = set(below) | {floor}
    for name in set(os.listdir(folder)) - wanted:
        os.unlink(os.path.join(folder, name))
    for name in wanted:
        link = os.path.join(folder, name)
        if not os.path.islink(link):
            os.symlink(os.path.join(src, name), link)


if __name__ == "__main__":
    main()
