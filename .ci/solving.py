"""Runs placer on a case and reads what it wrote."""

import json
import subprocess
import time


def solve(placer, case, output, *options):
    """The summary of a solve, with the seconds it took; an error ends the check."""
    start = time.monotonic()
    done = subprocess.run(
        [placer, "solve", case, "--output", output, "--quiet", "--no-history", *options],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{case}: exit {done.returncode}: {done.stderr}")
    with open(f"{output}/summary.json") as file:
        summary = json.load(file)
    summary["wall"] = time.monotonic() - start
    return summary


def check(placer, case, output):
    """Lets placer judge the plan."""
    done = subprocess.run([placer, "check", case, output], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{case}: the plan does not stand: {done.stdout}")


def worth(objective):
    return (objective["unplaced"], objective["tier"], objective["quality_seconds"])
