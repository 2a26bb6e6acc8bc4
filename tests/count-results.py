#!/usr/bin/env python3
"""Counts what the last `meson test` ran: each TAP result as one, each plain program as one.

usage: count-results.py BUILD_DIR | --selftest

Prints each test that failed or was skipped by name, and as the last line `N passed, N failed, N skipped`.
Exits 1 where something failed or nothing ran.
SPDX-License-Identifier: GPL-3.0-or-later"""
import json
import os
import re
import sys
import tempfile

RESULT = re.compile(r"^(not )?ok\b[ \t]*(\d+)?[ \t]*(?:- )?(.*?)[ \t]*(?:#[ \t]*(SKIP|TODO)\S*[ \t]*(.*))?$", re.I)
PLAN_SKIP = re.compile(r"^1\.\.0\b.*#[ \t]*SKIP\S*[ \t]*(.*)$", re.I)
# Meson's word for a whole program, to ours.
WHOLE = {"OK": "passed", "EXPECTEDFAIL": "passed", "SKIP": "skipped"}


def read_tap(name, output):
    """[(outcome, name, reason)] of the results at the line's start; nested ones belong to theirs."""
    found = []
    for line in output.split("\n"):
        match = RESULT.match(line)
        if match:
            bad, number, what, directive, reason = match.groups()
            label = f"{name}: {what or number}"
            if directive and directive.upper() == "SKIP":
                found.append(("skipped", label, reason))
            elif directive:
                # A known gap is no success; it is named like a skipped test.
                found.append(("skipped", label, f"todo: {reason}"))
            else:
                found.append(("failed" if bad else "passed", label, ""))
            continue
        match = PLAN_SKIP.match(line)
        if match:
            found.append(("skipped", name, match.group(1)))
    return found


def count(records, protocols):
    """[(outcome, name, reason)] of all tests, in order."""
    found = []
    for record in records:
        name = record["name"]
        whole = WHOLE.get(record["result"], "failed")
        reason = "" if whole != "failed" else record["result"].lower()
        if protocols[name] != "tap":
            found.append((whole, name, reason))
            continue
        results = read_tap(name, record.get("stdout") or "")
        # A program that crashed after its last good line, or broke its plan, failed all the same.
        if whole == "failed" and not any(outcome == "failed" for outcome, _, _ in results):
            results.append(("failed", name, reason))
        found += results or [(whole, name, reason or "no results")]
    return found


def report(found, stream=sys.stdout):
    totals = {"passed": 0, "failed": 0, "skipped": 0}
    for outcome, name, reason in found:
        totals[outcome] += 1
        if outcome != "passed":
            print(f"{outcome}: {name}" + (f" ({reason})" if reason else ""), file=stream)
    print("{passed} passed, {failed} failed, {skipped} skipped".format(**totals), file=stream)
    return 1 if totals["failed"] or not totals["passed"] else 0


def log_name(test):
    """The name that Meson's log gives a test: `project:suite+suite / name`."""
    project = test["suite"][0].split(":")[0]
    suites = [suite.split(":", 1)[1] for suite in test["suite"] if ":" in suite]
    return f"{project}{':' if suites else ''}{'+'.join(suites)} / {test['name']}"


def main(build):
    with open(os.path.join(build, "meson-info", "intro-tests.json"), encoding="utf-8") as stream:
        tests = json.load(stream)
    # Where the whole tree has one suite, the log leaves it out of the names.
    protocols = {test["name"]: test["protocol"] for test in tests}
    protocols.update((log_name(test), test["protocol"]) for test in tests)
    with open(os.path.join(build, "meson-logs", "testlog.json"), encoding="utf-8") as stream:
        records = [json.loads(line) for line in stream if line.strip()]
    return report(count(records, protocols))


SELFTEST = [
    ("each TAP result counts", "OK", "tap", "ok 1 /a\nok 2 /b\n1..2\n", (2, 0, 0)),
    ("a failed result counts once", "FAIL", "tap", "ok 1 /a\nnot ok 2 /b\n1..2\n", (1, 1, 0)),
    ("a crash after good results fails", "ERROR", "tap", "ok 1 /a\n", (1, 1, 0)),
    ("a program that said nothing fails", "ERROR", "tap", "", (0, 1, 0)),
    ("a timeout fails", "TIMEOUT", "tap", "ok 1 /a\n", (1, 1, 0)),
    ("a skipped result is skipped", "OK", "tap", "ok 1 /a # SKIP no font\nok 2 /b\n1..2\n", (1, 0, 1)),
    ("a todo is no success", "OK", "tap", "not ok 1 /a # TODO later\n1..1\n", (0, 0, 1)),
    ("a skipped plan is skipped", "SKIP", "tap", "1..0 # SKIP no tool\n", (0, 0, 1)),
    ("a nested result is not counted", "OK", "tap", "    ok 1 - in\nok 1 /a\n1..1\n", (1, 0, 0)),
    ("a comment is no result", "OK", "tap", "# ok 1 no\nokay\nok 1 /a\n1..1\n", (1, 0, 0)),
    ("a plain program counts as one", "OK", "exitcode", "ok 1\nok 2\n", (1, 0, 0)),
    ("a plain program that failed counts as one", "FAIL", "exitcode", "", (0, 1, 0)),
    ("a plain program that was skipped counts as one", "SKIP", "exitcode", "", (0, 0, 1)),
]


def selftest():
    failures = 0
    for number, (name, result, protocol, output, wanted) in enumerate(SELFTEST, 1):
        found = count([{"name": "t", "result": result, "stdout": output}], {"t": protocol})
        got = tuple(sum(outcome == o for outcome, _, _ in found) for o in ("passed", "failed", "skipped"))
        with tempfile.TemporaryFile("w+", encoding="utf-8") as stream:
            code = report(found, stream)
        good = got == wanted and code == (1 if wanted[1] or not wanted[0] else 0)
        failures += not good
        print(f"{'ok' if good else 'not ok'} {number} {name}")
        if not good:
            print(f"# wanted {wanted}, got {got}, exit {code}")
    print(f"1..{len(SELFTEST)}")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print("usage: count-results.py BUILD_DIR | --selftest", file=sys.stderr)
        sys.exit(2)
    sys.exit(selftest() if sys.argv[1] == "--selftest" else main(sys.argv[1]))
