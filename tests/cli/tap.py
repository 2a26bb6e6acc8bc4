"""Runs functions as tests, each in a folder of its own, and tells of them in TAP.

SPDX-License-Identifier: GPL-3.0-or-later"""
import os
import tempfile


def run_tests(tests):
    """Of (name, function) pairs: a function that raises has failed, one that returns words was skipped for that reason."""
    print(f"1..{len(tests)}")
    failed = 0
    for number, (name, function) in enumerate(tests, 1):
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                skipped = function()
            except Exception as error:  # whatever it is, the next test still runs
                failed += 1
                print(f"not ok {number} - {name}")
                for line in f"{type(error).__name__}: {error}".splitlines():
                    print("#", line)
                continue
            finally:
                os.chdir("/")
        print(f"ok {number} - {name}" + (f" # SKIP {skipped}" if skipped else ""))
    return failed > 0
