#!/usr/bin/env python3
"""How long the application takes to its first frame, beside a bare libadwaita window, and what it costs at rest.

usage: bench-start.py APPLICATION BARE_WINDOW STATEMENT      (on a display; JSON lines on stdout)

Both programs write a line after their first frame. They take turns, so that what the machine does meanwhile meets both.
SPDX-License-Identifier: GPL-3.0-or-later"""
import json
import os
import select
import statistics
import subprocess
import sys
import time

RUNS = 15
FASTEST = 5
LONGEST_S = 20
SETTLE_S = 3
REST_S = 5
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def start(command):
    env = {**os.environ, "SAMAY_START_US": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1000)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env)


def stop(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def read_first_frame_ms(process):
    ready, _, _ = select.select([process.stdout], [], [], LONGEST_S)
    line = process.stdout.readline() if ready else b""
    if not line:
        stop(process)
        sys.exit(f"bench-start: {process.args[0]} showed no frame in {LONGEST_S} s")
    return json.loads(line)["first_frame_us"] / 1000


def measure_start(command):
    process = start(command)
    value = read_first_frame_ms(process)
    stop(process)
    return value


def read_cpu_s(pid):
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stream:
        fields = stream.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def measure_rest(command):
    """(MiB resident, CPU ms per second) of a window that nobody touches."""
    process = start(command)
    read_first_frame_ms(process)
    time.sleep(SETTLE_S)
    before = read_cpu_s(process.pid)
    time.sleep(REST_S)
    cpu = (read_cpu_s(process.pid) - before) * 1000 / REST_S
    with open(f"/proc/{process.pid}/statm", encoding="utf-8") as stream:
        rss = int(stream.read().split()[1]) * PAGE / 2**20
    stop(process)
    return rss, cpu


def tell(case, metric, value, **more):
    print(json.dumps({"bench": "start", "case": case, "metric": metric, "value": round(value, 3), **more}), flush=True)


def main(application, bare, statement):
    cases = {"bare": [bare], "empty": [application], "statement": [application, statement]}
    for command in cases.values():
        measure_start(command)  # what is read from disk for the first time is nobody's fault
    times = {case: [] for case in cases}
    for _ in range(RUNS):
        for case, command in cases.items():
            times[case].append(measure_start(command))
    middle = {case: statistics.median(values) for case, values in times.items()}
    for case, value in middle.items():
        tell(case, "first_frame_ms", value, better="lower")
    # Of the fastest, for what else the machine does meanwhile makes nothing faster.
    fast = {case: statistics.mean(sorted(values)[:FASTEST]) for case, values in times.items()}
    ratio = fast["empty"] / fast["bare"]
    tell("empty", "first_frame_ratio", ratio, aim=1.25, better="lower")
    for case, command in cases.items():
        rss, cpu = measure_rest(command)
        tell(case, "rss_mib", rss, better="lower")
        tell(case, "idle_cpu_ms_per_s", cpu, aim=1, better="lower")


if __name__ == "__main__":
    main(*sys.argv[1:])
