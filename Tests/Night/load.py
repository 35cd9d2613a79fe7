#!/usr/bin/env python3
"""Many nights in a row on a case that changes: memory flat, growth linear, no moves without cause.

    load.py PLACER [--nights 200] [--students 120] [--csv FILE]

Each night the case changes, is solved with the plan in force held against it, judged, and published.
Moves are so dear here that nobody should move who need not: all nights together may have at most 5 % more
moves than the least that is proven for each night.
"""

import argparse
import csv
import json
import os
import re
import statistics
import subprocess
import tempfile

from nights import Night, require


def measured(night, arguments):
    """Runs a solve; its largest memory in kilobytes."""
    process = subprocess.Popen(
        [night.placer, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True, env=night.environment())
    words = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    require(process.returncode == 0, f"exit {process.returncode}: {words}")
    return usage.ru_maxrss


def make_moves_dear(night):
    """Hours for each move: nothing else on level 3 outweighs it."""
    policy = night.case / "policy.yaml"
    text = policy.read_text()
    text = re.sub(r"\n?stability:(.|\n)*?(?=\n\S|\Z)", "", text)
    policy.write_text(text.rstrip() + "\nstability: {move_minutes: 5000, mentor_minutes: 5}\n")


def one_night(night, number):
    memory = measured(
        night, [*night.solve_arguments(), "--previous", "last", "--max-input-change", "30%"])
    night.must("check", night.case, night.plan, "--previous", "last")
    summary = json.loads((night.plan / "summary.json").read_text())
    night.must("publish", "last", "--by", f"night {number}")
    changes = summary.get("changes", {})
    return {
        "night": number, "memory_kb": memory, "history_bytes": night.history.stat().st_size,
        "status": summary["status"], "students": summary["students"], "placed": summary["placed"],
        "moved": changes.get("moved", 0), "fewest_moves": changes.get("fewest_moves", 0),
        "proven": changes.get("fewest_moves_proven", True)}


def judge(rows):
    """What has to hold over all nights."""
    quarter = max(1, len(rows) // 4)
    first, last = [
        statistics.median(row["memory_kb"] for row in part)
        for part in [rows[:quarter], rows[-quarter:]]]
    require(last <= 1.1 * first, f"memory grew from {first} to {last} kB")
    sizes = [row["history_bytes"] for row in rows]
    half = len(sizes) // 2
    early, late = (sizes[half] - sizes[0]) / half, (sizes[-1] - sizes[half]) / (len(sizes) - 1 - half)
    require(late <= 1.2 * early, f"the history grew by {early:.0f} bytes a night, then {late:.0f}")
    moved, fewest = sum(row["moved"] for row in rows), sum(row["fewest_moves"] for row in rows)
    require(moved <= 1.05 * fewest, f"{moved} moves where {fewest} were needed")
    proven = sum(row["status"] == "optimal" for row in rows)
    print(
        f"{len(rows)} nights, {proven} proven optimal: memory {first:.0f} then {last:.0f} kB, history "
        f"{early:.0f} then {late:.0f} bytes a night, {moved} moves of at least {fewest}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("placer")
    parser.add_argument("--nights", type=int, default=200)
    parser.add_argument("--students", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--csv", help="write a row for each night to this file")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        night = Night(
            options.placer, folder + "/night", students=options.students,
            schools=max(3, options.students // 10), seed=options.seed)
        make_moves_dear(night)
        rows = []
        for number in range(1, options.nights + 1):
            rows.append(one_night(night, number))
            night.must(
                "generate", "--evolve", night.case, "--output", night.case, "--seed",
                options.seed + number)
        night.must("history", "verify", "--plans")
        night.require_tidy()
        if options.csv:
            with open(options.csv, "w", newline="") as file:
                writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
        judge(rows)


main()
