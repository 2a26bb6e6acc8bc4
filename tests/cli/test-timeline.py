#!/usr/bin/env python3
"""Drives samayrekha-cli timeline: stories whose events are known, in any order, and its format; and the corpus filter under
GNU parallel.

usage: test-timeline.py CLI STORIES SCHEMA
SPDX-License-Identifier: GPL-3.0-or-later"""
import copy
import glob
import json
import os
import random
import shutil
import subprocess
import sys

import conflicts
from tap import run_tests

# Each test runs in a folder of its own.
CLI, STORIES, SCHEMA = map(os.path.abspath, sys.argv[1:])
N_SHUFFLES = 100
TESTS = []

# What to break in a sound timeline, and how: a path, and a value (or REMOVE).
REMOVE = object()
FAULTS = [
    ("another-version", ["samayrekha_timeline"], 2),
    ("no-events", ["events"], REMOVE),
    ("an-unknown-status", ["events", 0, "status"], "maybe"),
    ("an-event-without-mentions", ["events", 0, "mentions"], []),
    ("an-event-without-a-source", ["events", 0, "sources"], 0),
    ("an-empty-history", ["events", 0, "history"], []),
    ("an-unknown-conflict", ["events", 0, "conflicts"], [{"field": "mood", "claims": []}]),
    ("a-conflict-of-one", ["events", 0, "conflicts"], [{"field": "when", "claims": [{"value": "2024", "statements": ["a"]}]}]),
    ("an-organisation-that-is-a-number", ["events", 0, "organisations"], [7]),
    ("a-negative-offset", ["events", 0, "mentions", 0, "start"], -1),
    ("a-statement-without-an-id", ["statements", 0, "id"], REMOVE),
]


def test(function):
    TESTS.append((function.__name__.replace("_", "-"), function))
    return function


def run(*args, data=b"", code=0, command=None):
    lsan = os.environ.get("LSAN_OPTIONS", "") + ":print_suppressions=0"
    env = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "LSAN_OPTIONS": lsan}
    done = subprocess.run(command or [CLI, *args], input=data, capture_output=True, timeout=120, env=env, check=False)
    assert done.returncode == code, f"exit code {done.returncode}, not {code}: {done.stderr.decode(errors='replace')}"
    return done


def read_lines(path):
    with open(path, "rb") as stream:
        return stream.read().splitlines(keepends=True)


def timeline_of(lines, *args):
    return run("timeline", "--jsonl", *args, data=b"".join(lines)).stdout


def read_expected(path):
    rows = []
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            if line.strip() and not line.startswith("#"):
                rows.append(tuple(field.strip() for field in line.split(";")))
    return rows


def describe(event):
    conflicts = [f"{c['field']} " + " ".join(str(claim["value"]) for claim in c["claims"]) for c in event["conflicts"]]
    return (event["when"], event["status"], " ".join(sorted({m["statement"] for m in event["mentions"]})),
            " ".join(step["status"] for step in event["history"]), ", ".join(conflicts) or "-")


def check_story(lines, expected):
    timeline = json.loads(timeline_of(lines))
    got = sorted(describe(e) for e in timeline["events"])
    assert got == sorted(expected), "\n".join(["differs:"] + [f"- {e}" for e in expected if e not in got]
                                              + [f"+ {g}" for g in got if g not in expected])
    # All that the engine read is in one of the events, and in one only.
    told = [(m["statement"], m["start"], m["end"]) for e in timeline["events"] for m in e["mentions"]]
    read = [(answer["id"], e["start"], e["end"])
            for answer in map(json.loads, run("extract", "--jsonl", data=b"".join(lines)).stdout.splitlines())
            for e in answer["events"]]
    assert sorted(told) == sorted(read), "mentions were lost, or stand twice"


def add_story_tests():
    for path in sorted(glob.glob(os.path.join(STORIES, "*.jsonl"))):
        name = os.path.basename(path)[:-len(".jsonl")]
        lines = read_lines(path)
        expected = read_expected(path[:-len("jsonl")] + "events")

        def is_as_known(lines=lines, expected=expected):
            check_story(lines, expected)

        def is_the_same_in_any_order(lines=lines, seed=name):
            wanted = timeline_of(lines)
            rand = random.Random(seed)
            for _ in range(N_SHUFFLES):
                shuffled = lines[:]
                rand.shuffle(shuffled)
                assert timeline_of(shuffled) == wanted, "another order gives another timeline"

        TESTS.append((f"{name}-is-as-known", is_as_known))
        TESTS.append((f"{name}-is-the-same-in-{N_SHUFFLES}-orders", is_the_same_in_any_order))


def read_story(name):
    return read_lines(os.path.join(STORIES, name + ".jsonl"))


@test
def the_undated_meeting_is_dated():
    timeline = json.loads(timeline_of(read_story("india-russia")))
    event = next(e for e in timeline["events"] if e["when"] == "2024-12-19")
    mention = next(m for m in event["mentions"] if m["statement"] == "ir01")
    assert mention["basis"] == "merge" and event["from"] == event["to"] == "2024-12-19", mention
    # Alone, its statement doesn't tell the day.
    alone = json.loads(timeline_of([line for line in read_story("india-russia") if b'"ir01"' in line]))
    assert all(e["from"] != "2024-12-19" or e["to"] != "2024-12-19" for e in alone["events"])


@test
def a_statement_less_changes_no_other_id():
    lines = read_story("court-and-cricket")
    ids = {e["id"] for e in json.loads(timeline_of(lines))["events"]}
    fewer = {e["id"] for e in json.loads(timeline_of(lines[1:]))["events"]}
    assert len(fewer - ids) <= 1, fewer - ids


@test
def a_statement_given_twice_is_one():
    lines = read_story("flood")
    assert timeline_of(lines + lines[:3]) == timeline_of(lines)


@test
def two_statements_of_one_id_are_two():
    lines = [b'{"id": "a", "text": "The dam in Darbhanga broke on 8 July 2023."}\n',
             b'{"id": "a", "text": "A fair was held in Patna on 8 July 2023."}\n']
    timeline = timeline_of(lines)
    assert timeline == timeline_of(lines[::-1])
    assert [s["id"] for s in json.loads(timeline)["statements"]] == ["a", "a#2"]


@test
def answers_of_the_filter_are_joined_too():
    lines = read_story("india-russia")
    answers = run("extract", "--jsonl", data=b"".join(lines)).stdout.splitlines(keepends=True)
    timeline = json.loads(timeline_of(answers))
    assert sorted(e["when"] for e in timeline["events"]) == sorted(r[0] for r in read_expected(
        os.path.join(STORIES, "india-russia.events"))), [e["when"] for e in timeline["events"]]
    assert timeline_of(answers) == timeline_of(answers[::-1])


def add_conflict_tests():
    """One row for each shape; all of them are merged at once, for none may disturb another."""
    told = conflicts.make_statements()
    lines = [(json.dumps(s, ensure_ascii=False) + "\n").encode() for _, s in told]
    events = {}

    def is_told(shape, n_events, fields):
        if not events:
            for e in json.loads(timeline_of(lines))["events"]:
                for name in {m["statement"].rpartition("/")[0] for m in e["mentions"]}:
                    events.setdefault(name, []).append(e)
        got = events[shape]
        assert len(got) == n_events and sorted(c["field"] for e in got for c in e["conflicts"]) == fields, [describe(e) for e in got]
        assert all(len(c["claims"]) == 2 and all(claim["statements"] for claim in c["claims"]) for e in got for c in e["conflicts"])

    for shape, (n_events, fields) in conflicts.list_expected().items():
        TESTS.append(("conflict-" + shape.replace("/", "-"), lambda a=(shape, n_events, fields): is_told(*a)))


@test
def organisations_are_told_once_with_their_abbreviation():
    lines = read_story("organisations")
    answers = run("extract", "--jsonl", data=b"".join(lines)).stdout.splitlines(keepends=True)
    for source in (lines, answers):
        told = {" ".join(sorted(m["statement"] for m in e["mentions"])): e["organisations"]
                for e in json.loads(timeline_of(source))["events"]}
        assert told["or01 or03"] == ["Ministry of Rural Roads"], told
        assert told["or04 or05"] == ["Inland Canals Authority (ICA)"], told
        assert told["or06"] == ["पुणे पुलिस"] and told["or07"] == ["सूरत पुलिस"], told
        assert sorted(told["or08 or09"]) == ["Joint Working Group (JWG)", "संयुक्त कार्यसमूह (JWG)"], told


@test
def files_are_joined_in_any_order():
    names = []
    for line in read_story("flood"):
        statement = json.loads(line)
        names.append(statement["id"] + ".txt")
        with open(names[-1], "w", encoding="utf-8") as stream:
            stream.write(statement["text"])
    wanted = run("timeline", "--published=2023-07-16", *names).stdout
    assert wanted == run("timeline", "--published=2023-07-16", *names[::-1]).stdout
    sources = [e["sources"] for e in json.loads(wanted)["events"]]
    assert max(sources) > 1 and json.loads(wanted)["statements"][0]["source"] == "fl01.txt"


def write_saved(name, changes):
    """A file as the application saves it: two texts, one of them with a date by hand."""
    statements = [{"id": "s1", "title": "A", "source": "a.txt", "text": "The dam in Darbhanga broke on 8 July 2023."},
                  {"id": "s2", "title": "B", "source": "b.txt", "text": "दरभंगा में कल बाँध टूट गया।", "published": "2023-07-09",
                   "published_origin": "given"}]
    with open(name, "w", encoding="utf-8") as stream:
        json.dump({"samayrekha": 1, "title": "A", "statements": statements, "events": [], "changes": changes}, stream, indent=2)


@test
def a_saved_file_stands_for_its_texts():
    write_saved("saved.samayrekha", [])
    timeline = json.loads(run("timeline", "saved.samayrekha").stdout)
    assert [s["id"] for s in timeline["statements"]] == ["a.txt", "b.txt"], timeline["statements"]
    assert [(e["when"], e["sources"]) for e in timeline["events"]] == [("2023-07-08", 2)], timeline["events"]
    run("chart", "saved.samayrekha", "-o", "saved.svg")
    with open("saved.svg", encoding="utf-8") as stream:
        assert "2 sources" in stream.read()
    # A date that a person gave an event is drawn; a timeline of statements says that it has none.
    write_saved("given.samayrekha", [{"change": "date", "quote": "8 July 2023", "sentence": "The dam in Darbhanga broke on 8 July 2023.",
                                      "nth": 0, "when": "2023-07-06"}])
    run("chart", "given.samayrekha", "-o", "given.svg")
    with open("given.svg", encoding="utf-8") as stream:
        assert "6 July 2023" in stream.read()
    assert b"are left out" in run("timeline", "given.samayrekha").stderr
    with open("bad.samayrekha", "w", encoding="utf-8") as stream:
        stream.write('{"samayrekha": 1, "statements": [{"title": "no text"}]}')
    for command in (["timeline", "bad.samayrekha"], ["chart", "bad.samayrekha", "-o", "bad.svg"]):
        assert b"bad.samayrekha: statement 1 has no text" in run(*command, code=1).stderr


@test
def faults_are_told_by_line():
    done = run("timeline", "--jsonl", data=b'{"id": 1, "text": "It rained on 8 July 2023."}\n{"id": 2}\n[1]\n{"events": []}\n')
    assert len(json.loads(done.stdout)["events"]) == 1
    messages = done.stderr.decode().splitlines()
    assert [m.split(":")[1] for m in messages] == ["2", "3", "4"] and '"text" is missing' in messages[0], messages
    assert b"which texts" in run("timeline", code=2).stderr
    assert b"nothing.txt" in run("timeline", "nothing.txt", code=1).stderr
    assert run("timeline", "--jsonl").stdout.startswith(b'{"samayrekha_timeline":1')


@test
def it_is_as_its_schema_says():
    try:
        import jsonschema
        validator_class = jsonschema.Draft202012Validator
    except (ImportError, AttributeError):
        return "python3-jsonschema with draft 2020-12 isn't installed"
    with open(SCHEMA, encoding="utf-8") as stream:
        schema = json.load(stream)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    for path in glob.glob(os.path.join(STORIES, "*.jsonl")):
        timeline = json.loads(timeline_of(read_lines(path)))
        errors = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(timeline)]
        assert not errors, errors
    for name, steps, value in FAULTS:
        broken = copy.deepcopy(timeline)
        place = broken
        for step in steps[:-1]:
            place = place[step]
        if value is REMOVE:
            del place[steps[-1]]
        else:
            place[steps[-1]] = value
        assert not validator.is_valid(broken), f"the schema doesn't see {name}"
    return None


@test
def quotes_are_what_the_offsets_say():
    lines = read_story("india-russia")
    texts = {s["id"]: s["text"].encode() for s in map(json.loads, lines)}
    for event in json.loads(timeline_of(lines))["events"]:
        for m in event["mentions"]:
            assert texts[m["statement"]][m["start"]:m["end"]].decode() == m["quote"], m
            assert m["quote"] in m["sentence"] and m["sentence"] in texts[m["statement"]].decode(), m


@test
def the_chart_takes_it():
    with open("t.json", "wb") as stream:
        stream.write(timeline_of(read_story("court-and-cricket")))
    run("chart", "t.json", "-o", "t.svg", "--title=News")
    with open("t.svg", encoding="utf-8") as stream:
        chart = stream.read()
    assert chart.count("<title>") >= 7 and "3 sources" in chart, chart[:2000]
    run("chart", "-", "-o", "t.png", data=timeline_of(read_story("flood")))
    with open("bad.json", "wb") as stream:
        stream.write(b'{"samayrekha_timeline":7,"statements":[],"events":[]}')
    assert b"bad.json" in run("chart", "bad.json", "-o", "b.svg", code=1).stderr


@test
def the_filter_runs_under_gnu_parallel():
    # Another program is called parallel, too, and knows no --pipe.
    tool = shutil.which("parallel")
    known = subprocess.run([tool, "--version"], capture_output=True, check=False).stdout if tool else b""
    if b"GNU parallel" not in known:
        return "GNU parallel isn't installed"
    lines = [line for path in sorted(glob.glob(os.path.join(STORIES, "*.jsonl"))) for line in read_lines(path)] * 40
    corpus = b"".join(lines)
    wanted = run("extract", "--jsonl", data=corpus).stdout
    command = [tool, "--will-cite", "--pipe", "-k", "--block", "16k", "-j", "4", CLI, "extract", "--jsonl"]
    assert run(command=command, data=corpus).stdout == wanted and wanted.count(b"\n") == len(lines)
    return None


@test
def the_filter_runs_on_shares_of_a_file():
    tool = shutil.which("split")
    known = subprocess.run([tool, "--version"], capture_output=True, check=False).stdout if tool else b""
    if b"coreutils" not in known:
        return "GNU split isn't installed"
    with open("archive.jsonl", "wb") as stream:
        stream.writelines(read_story("flood") + read_story("india-russia"))
    with open("archive.jsonl", "rb") as stream:
        wanted = run("extract", "--jsonl", data=stream.read()).stdout
    shares = [run(command=[tool, "-n", f"l/{k}/5", "archive.jsonl"]).stdout for k in range(1, 6)]
    answers = b"".join(run("extract", "--jsonl", data=share).stdout for share in shares)
    assert answers == wanted
    return None


if __name__ == "__main__":
    add_story_tests()
    add_conflict_tests()
    sys.exit(run_tests(TESTS))
