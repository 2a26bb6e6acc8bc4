#!/usr/bin/env python3
"""Drives samayrekha-cli as a shell does: exit codes, what goes where, order, and that nothing kills it.

usage: test-cli.py CLI LANG_DIR SCHEMA
SPDX-License-Identifier: GPL-3.0-or-later"""
import json
import os
import subprocess
import sys

from tap import run_tests

# Each test runs in a folder of its own.
CLI, LANG_DIR, SCHEMA = map(os.path.abspath, sys.argv[1:])
FINE, FAULT, USAGE = 0, 1, 2
MEETING = "नई दिल्ली में 19 दिसंबर 2024 को बैठक हुई।\n"
TESTS = []


def test(function):
    TESTS.append((function.__name__.replace("_", "-"), function))
    return function


def run(*args, data=b"", env=None, **more):
    # Under a leak checker, a list of what it lets pass isn't the program's own noise.
    lsan = os.environ.get("LSAN_OPTIONS", "") + ":print_suppressions=0"
    whole_env = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "LSAN_OPTIONS": lsan, **(env or {})}
    return subprocess.run([CLI, *args], input=data, capture_output=True, timeout=60, env=whole_env, check=False, **more)


def write(name, data):
    with open(name, "wb") as stream:
        stream.write(data if isinstance(data, bytes) else data.encode())
    return name


def expect(done, code, out=None, err=None):
    assert done.returncode == code, f"exit code {done.returncode}, not {code}: {done.stderr.decode(errors='replace')}"
    for wanted, got in ((out, done.stdout), (err, done.stderr)):
        if wanted is not None:
            assert wanted.encode() in got, f"no {wanted!r} in {got.decode(errors='replace')!r}"
    if code == FINE and err is None:
        assert done.stderr == b"", f"noise: {done.stderr.decode(errors='replace')}"
    return done


def statement(text, *args):
    done = expect(run("extract", "--format=json", *args, "-", data=text.encode()), FINE)
    return json.loads(done.stdout)


@test
def help_and_version_are_fine():
    expect(run("--help"), FINE, out="extract")
    expect(run("--version"), FINE, out="samayrekha-cli ")
    for command in ("extract", "timeline", "chart", "record", "lint"):
        expect(run("--help"), FINE, out=f"  {command} ")
        expect(run(command, "--help"), FINE, out=f"samayrekha-cli {command}")


@test
def usage_errors_are_two():
    expect(run(), USAGE, err="--help")
    expect(run("dance"), USAGE, err="dance")
    expect(run("extract"), USAGE, err="which text")
    expect(run("extract", "--bogus", "-"), USAGE, err="--bogus")
    expect(run("extract", "--format=xml", "-"), USAGE, err="table|json")
    expect(run("extract", "--lang=fr", "-"), USAGE, err="--lang")
    expect(run("extract", "--locale=fr", "-"), USAGE, err="--locale")
    expect(run("extract", "--published=soon", "-"), USAGE, err="--published")
    expect(run("extract", "--jsonl", "--why"), USAGE, err="--why")
    expect(run("record"), USAGE)
    expect(run("record", "a", "b"), USAGE)
    expect(run("record", "a\nb"), USAGE, err="one line")
    expect(run("lint"), USAGE)
    expect(run("chart", "a.txt"), USAGE, err="-o")


@test
def what_cannot_be_read_is_one_and_says_what_to_do():
    expect(run("extract", "nowhere.txt"), FAULT, err="nowhere.txt: ")
    expect(run("extract", "."), FAULT, err="folder")
    expect(run("extract", write("a.bin", b"ab\0\0\0cd")), FAULT, err="a.bin: byte 2")
    expect(run("extract", write("u16.txt", "दिसंबर".encode("utf-16"))), FAULT, err="UTF-8")
    expect(run("extract", write("a.pdf", b"%PDF-1.7\n")), FAULT, err="pdftotext")
    expect(run("extract", "--jsonl", "nowhere.jsonl"), FAULT, err="nowhere.jsonl: ")
    expect(run("extract", "--jsonl", "."), FAULT, err="folder")
    expect(run("lint", "nowhere"), FAULT, err="nowhere")
    expect(run("chart", "nowhere.txt", "-o", "a.svg"), FAULT, err="nowhere.txt: ")


@test
def an_empty_text_is_fine():
    expect(run("extract", write("empty.txt", b"")), FINE, out="No events")
    expect(run("extract", "--jsonl"), FINE)
    assert statement("")["events"] == []


@test
def a_table_tells_date_status_and_how_the_text_is_dated():
    done = expect(run("extract", "--published=2024-12-20", "-", data=MEETING.encode()), FINE, out="19 December 2024")
    assert b"occurred" in done.stdout and b"20 December 2024" in done.stdout
    bare = done.stdout.count(b"\n")
    done = expect(run("extract", "--why", "--published=2024-12-20", "-", data=MEETING.encode()), FINE)
    assert done.stdout.count(b"\n") > bare, "no reasons"
    done = expect(run("extract", "--locale=hi", "-", data=MEETING.encode()), FINE)
    assert "दिसंबर 2024" in done.stdout.decode()


@test
def a_document_holds_all_texts():
    write("a.txt", MEETING)
    write("b.txt", "The treaty was signed on 5 May 2020.\n")
    document = json.loads(expect(run("extract", "--format=json", "a.txt", "b.txt"), FINE).stdout)
    assert [s["source"] for s in document["statements"]] == ["a.txt", "b.txt"]
    assert [e["id"] for e in document["events"]] == ["e1", "e2"]
    assert [e["when"] for e in document["events"]] == ["2024-12-19", "2020-05-05"]
    assert [e["mentions"][0]["statement"] for e in document["events"]] == ["s1", "s2"]


@test
def one_unreadable_text_does_not_keep_back_the_others():
    write("a.txt", MEETING)
    expect(run("extract", "nowhere.txt", "a.txt"), FAULT, out="19 December 2024", err="nowhere.txt")
    done = expect(run("extract", "--format=json", "nowhere.txt", "a.txt"), FAULT)
    assert len(json.loads(done.stdout)["statements"]) == 1


@test
def a_document_fits_its_schema():
    try:
        import jsonschema
    except ImportError:
        return "python3-jsonschema isn't installed"
    with open(SCHEMA, encoding="utf-8") as stream:
        schema = json.load(stream)
    text = MEETING + "2025 की शुरुआत में अगली बैठक होगी। The talks took three hours. कल भारत और रूस के बीच समझौता हुआ।\n"
    for args in ((), ("--published=2024",), ("--published=2024-12-20", "--locale=hi")):
        jsonschema.Draft202012Validator(schema).validate(statement(text, *args))
    return None


@test
def offsets_are_bytes_of_the_file():
    data = b"\xef\xbb\xbf" + "caf\u00e9 \u0939\n".encode() + b"\xff\xc3 " + MEETING.encode()
    done = run("extract", "--format=json", write("a.txt", data))
    assert done.returncode == FINE
    assert b"a.txt: byte " in done.stderr, "faulty bytes weren't told"
    found = json.loads(done.stdout)["statements"][0]["expressions"]
    assert len(found) == 1
    assert data[found[0]["start"]:found[0]["end"]].decode() == found[0]["quote"]
    assert found[0]["start"] == data.index(b"19")


@test
def faulty_bytes_are_told_by_their_place():
    done = run("extract", write("bad.txt", b"ok \xff\n" + MEETING.encode()))
    assert done.returncode == FINE and b"19 December 2024" in done.stdout
    assert done.stderr.startswith(b"bad.txt: byte 3: "), done.stderr


@test
def a_terminal_is_left_alone():
    done = run("extract", "-", data="\x1b[31m19 दिसंबर 2024 को \x1b]0;x\x07 बैठक हुई।".encode())
    assert done.returncode == FINE and b"\x1b" not in done.stdout and b"\x07" not in done.stdout


@test
def json_lines_keep_their_order():
    lines = [json.dumps({"id": i, "text": MEETING * (200 if i % 400 == 0 else i % 4)}) for i in range(5000)]
    done = expect(run("extract", "--jsonl", data="\n".join(lines).encode()), FINE)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [f["id"] for f in found] == list(range(5000))
    assert all(len(f["expressions"]) == (200 if i % 400 == 0 else i % 4) for i, f in enumerate(found))


@test
def a_bad_line_is_told_by_number_and_has_no_answer():
    good = json.dumps({"id": "a", "text": MEETING})
    bad = ["{", "[]", "{\"id\":1}", good + good, "[" * 100000, "{'id':1,'text':''}", "null",
           json.dumps({"id": 1, "text": "", "published": "soon"})]
    data = "\n".join(line for b in bad for line in (good, b)).encode()
    done = expect(run("extract", "--jsonl", data=data), FINE, err="<stdin>:2: ")
    assert len(done.stdout.splitlines()) == len(bad)
    numbers = [int(line.split(":")[1]) for line in done.stderr.decode().splitlines()]
    assert numbers == [2 * (i + 1) for i in range(len(bad))], numbers


@test
def json_lines_say_what_a_document_says():
    line = json.dumps({"id": "x", "text": MEETING, "published": "2024-12-20", "lang": "hi"})
    record = json.loads(expect(run("extract", "--jsonl", data=line.encode()), FINE).stdout)
    document = statement(MEETING, "--published=2024-12-20", "--lang=hi")
    assert record["id"] == "x" and record["published"] == "2024-12-20" and record["published_origin"] == "given"
    assert record["expressions"] == document["statements"][0]["expressions"]
    event, flat = document["events"][0], record["events"][0]
    mention = event.pop("mentions")[0]
    assert flat == {**event, "start": mention["start"], "end": mention["end"]}


@test
def options_stand_in_for_what_a_line_does_not_say():
    lines = [{"id": 1, "text": "x"}, {"id": 2, "text": "x", "published": 1999}]
    data = "\n".join(map(json.dumps, lines)).encode()
    done = expect(run("extract", "--jsonl", "--published=2024-12", data=data), FINE)
    assert [json.loads(line)["published"] for line in done.stdout.splitlines()] == ["2024-12", "1999"]


@test
def a_reader_that_leaves_is_no_fault_to_speak_of():
    data = b"".join(json.dumps({"id": i, "text": MEETING}).encode() + b"\n" for i in range(20000))
    with open(write("many.jsonl", data), "rb") as stream:
        process = subprocess.Popen([CLI, "extract", "--jsonl"], stdin=stream, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
        process.stderr.close()
        process.wait(timeout=60)
    assert err == b"", err


@test
def a_full_disk_is_told():
    if not os.path.exists("/dev/full"):
        return "there is no /dev/full"
    with open("/dev/full", "wb") as full:
        for args in (("extract", "-"), ("extract", "--jsonl")):
            data = json.dumps({"id": 1, "text": MEETING}).encode()
            done = subprocess.run([CLI, *args], input=data, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
            assert done.returncode == FAULT and done.stderr != b"", args
    return None


@test
def record_appends_what_it_shows():
    write("hi.cases", "# cases\n? ; कुछ नहीं ; -")
    done = expect(run("record", "--cases=hi.cases", "--published=2024-12-20", "19 दिसंबर 2024 को बैठक हुई; ठीक | है।"), FINE)
    line = done.stdout.decode()
    assert line == "2024-12-20 ; 19 दिसंबर 2024 को बैठक हुई\\; ठीक \\| है। ; 19 दिसंबर 2024 = 2024-12-19 occurred\n", line
    with open("hi.cases", encoding="utf-8") as stream:
        assert stream.read() == "# cases\n? ; कुछ नहीं ; -\n" + line
    expect(run("record", "तीन पेड़"), FINE, out="? ; तीन पेड़ ; -\n")
    expect(run("record", "--cases=nowhere/x.cases", "x"), FAULT, err="nowhere/x.cases")


@test
def lint_passes_our_tables_and_names_faults():
    for lang in sorted(os.listdir(LANG_DIR)):
        expect(run("lint", os.path.join(LANG_DIR, lang)), FINE)
    os.mkdir("xx")
    write("xx/months.lex", "जनवरी ; 1\nफ़रवरी ; 77\n")
    done = expect(run("lint", "xx"), FAULT, out="months.lex:2: ")
    assert done.stderr == b""


@test
def a_chart_is_drawn():
    write("a.txt", MEETING)
    expect(run("chart", "a.txt", "-o", "a.svg", "--published=2024-12-20", "--theme=dark", "--width=800", "--height=400"), FINE)
    with open("a.svg", encoding="utf-8") as stream:
        assert "<svg" in stream.read(500)
    expect(run("chart", "a.txt", "--output=a.png", "--locale=hi", "--digits=native"), FINE)
    with open("a.png", "rb") as stream:
        assert stream.read(8) == b"\x89PNG\r\n\x1a\n"
    expect(run("chart", "a.txt", "-o", "a.jpg"), USAGE, err="svg")
    expect(run("chart", "a.txt", "-o", "a.svg", "--width=10"), USAGE, err="width 10")
    expect(run("chart", "a.txt", "-o", "a.svg", "--height=-5"), USAGE, err="--height")
    expect(run("chart", "a.txt", "-o", "a.svg", "--theme=pink"), USAGE, err="light|dark")
    expect(run("chart", "a.txt", "-o", "nowhere/a.svg"), FAULT, err="nowhere/a.svg")


if __name__ == "__main__":
    sys.exit(run_tests(TESTS))
