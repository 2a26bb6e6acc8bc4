#!/usr/bin/env python3
"""Checks a document against its schema, and that the schema sees faults.

usage: test-schema.py SCHEMA DUMP-DOCUMENT
SPDX-License-Identifier: GPL-3.0-or-later"""
import copy
import json
import subprocess
import sys

# What to break in a sound document, and how: a path, and a value (or REMOVE).
REMOVE = object()
FAULTS = [
    ("another-version", ["samayrekha"], 2),
    ("no-statements", ["statements"], REMOVE),
    ("an-unknown-status", ["events", 0, "status"], "maybe"),
    ("an-event-without-mentions", ["events", 0, "mentions"], []),
    ("an-event-without-a-when", ["events", 0, "when"], REMOVE),
    ("an-impossible-day", ["events", 0, "from"], "2024-13-01"),
    ("a-negative-offset", ["events", 0, "mentions", 0, "start"], -1),
    ("an-expression-without-a-type", ["statements", 1, "expressions", 0, "type"], REMOVE),
    ("a-part-called-none", ["statements", 1, "expressions", 0, "part"], "none"),
    ("a-place-that-is-a-list", ["events", 0, "place"], []),
    ("an-unknown-origin", ["statements", 0, "published_origin"], None),
]


def damage(document, path, value):
    copied = copy.deepcopy(document)
    place = copied
    for step in path[:-1]:
        place = place[step]
    if value is REMOVE:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return copied


def check_offsets(document):
    """Quotes and sentences are what the offsets say: no schema can tell that."""
    texts = {s["id"]: s["text"].encode() for s in document["statements"]}
    for statement in document["statements"]:
        for e in statement["expressions"]:
            if texts[statement["id"]][e["start"]:e["end"]].decode() != e["quote"]:
                return False
    mentions = [m for e in document["events"] for m in e["mentions"]]
    return all(texts[m["statement"]][m["start"]:m["end"]].decode() == m["quote"] for m in mentions) and len(mentions) > 0


def main():
    schema_path, program = sys.argv[1:]
    try:
        import jsonschema
        validator_class = jsonschema.Draft202012Validator
    except (ImportError, AttributeError):
        print("1..0 # SKIP python3-jsonschema with draft 2020-12 isn't installed")
        return
    with open(schema_path, encoding="utf-8") as stream:
        schema = json.load(stream)
    document = json.loads(subprocess.run([program], check=True, capture_output=True, timeout=60).stdout)
    validator = validator_class(schema)
    results = []
    try:
        validator_class.check_schema(schema)
        results.append((True, "the-schema-is-one"))
    except jsonschema.SchemaError as error:
        results.append((False, f"the-schema-is-one: {error.message}"))
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(document)]
    for error in errors:
        print("#", error)
    results.append((not errors, "a-document-is-valid"))
    results.append((check_offsets(document), "quotes-are-what-the-offsets-say"))
    for name, path, value in FAULTS:
        results.append((not validator.is_valid(damage(document, path, value)), f"sees-{name}"))
    print(f"1..{len(results)}")
    for number, (passed, name) in enumerate(results, 1):
        print(f"{'ok' if passed else 'not ok'} {number} - {name}")


if __name__ == "__main__":
    main()
