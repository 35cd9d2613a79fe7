#!/usr/bin/env python3
"""Kills placer at random moments and looks at what is left.

    crash.py PLACER [--kills 500] [--seed 1]

Each kill is SIGKILL at a random delay after a random event of the log, so that all phases are met. After it
the history verifies, the output is whole and recorded, nothing recorded is lost, the next run succeeds and
leaves nothing behind.
"""

import argparse
import collections
import json
import signal
import subprocess
import sys
import tempfile
import time

from nights import Night, require

# Events of a solve, and how many milliseconds after each the kill may come.
EVENTS = {
    "start": 5, "locked": 10, "history": 10, "reading": 5, "read": 10, "compared": 5, "solving": 20,
    "search": 300, "solved": 10, "prepared": 5, "recorded": 5, "written": 5, "metrics": 5}


class Crash:
    def __init__(self, night):
        self.night = night
        self.random = night.random
        self.kills = collections.Counter()

    def solve(self):
        """Kills a solve; whether it was still alive, and the events that were heard."""
        event = self.random.choice(list(EVENTS))
        delay = self.random.uniform(0, EVENTS[event]) / 1000
        process = subprocess.Popen(
            [self.night.placer, *map(str, self.night.solve_arguments())],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=self.night.environment())
        heard = []
        for line in process.stderr:
            heard.append(json.loads(line))
            if heard[-1]["event"] == event:
                break
        time.sleep(delay)
        was_alive = self.kill(process)
        for line in process.stderr.read().splitlines():
            try:
                heard.append(json.loads(line))
            except json.JSONDecodeError:
                pass  # The last line may be torn.
        if was_alive:
            self.kills[heard[-1]["event"] if heard else "before the start"] += 1
        return was_alive, heard

    def command(self, name, longest, *arguments):
        """Kills a short command at a random moment; whether it was still alive, and what it printed."""
        process = subprocess.Popen(
            [self.night.placer, *map(str, arguments)], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=self.night.environment())
        time.sleep(self.random.uniform(0, longest))
        was_alive = self.kill(process)
        if was_alive:
            self.kills[name] += 1
        return was_alive, process.stdout.read()

    @staticmethod
    def kill(process):
        process.send_signal(signal.SIGKILL)
        return process.wait() == -signal.SIGKILL

    def round(self):
        """One kill and all that has to hold after it."""
        before = self.night.runs()
        kind = self.random.choices(["solve", "publish", "purge"], [75, 20, 5])[0]
        if kind == "solve" or len(before) < 2:
            self.after_solve(before, *self.solve())
        elif kind == "publish":
            self.after_publish(before, self.longest_publish)
        else:
            self.after_purge(before)
        self.night.require_whole()

    def after_solve(self, before, was_alive, heard):
        after = self.night.runs()
        require(self.kept(before, after), "a recorded run is lost or changed")
        recorded = [int(line["number"]) for line in heard if line["event"] == "recorded"]
        require(all(number in after for number in recorded), "a run that said recorded is lost")
        require(len(after) - len(before) <= 1, "more than one run was recorded")

    def after_publish(self, before, longest):
        old = self.night.in_force()
        number = self.random.choice([number for number, run in before.items() if run.get("plan")])
        _, said = self.command("publish", longest, "publish", number)
        new = self.night.in_force()
        require(new in (old, number), f"run {new} is in force, not {old} or {number}")
        require(b"in force" not in said or new == number, "a publication that was confirmed is lost")
        require(self.night.runs() == before, "publishing changed a run")

    def after_purge(self, before):
        """All runs but the one in force go, or none does."""
        kept = self.night.in_force()
        self.command("purge", self.longest_publish * 2, "history", "purge", "--older-than", 0)
        after = self.night.runs()
        rest = {number: run for number, run in before.items() if number == kept}
        require(after in (before, rest), "a purge took some runs and left others")

    @staticmethod
    def kept(before, after):
        return all(after.get(number) == run for number, run in before.items())

    def measure(self):
        """How long a publication takes, so that the kills fall into it."""
        start = time.monotonic()
        self.night.must("publish", "last")
        self.longest_publish = 1.2 * (time.monotonic() - start)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("placer")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        night = Night(options.placer, folder + "/night", seed=options.seed)
        crash = Crash(night)
        night.must(*night.solve_arguments())
        crash.measure()
        rounds = 0
        while crash.kills.total() < options.kills:
            rounds += 1
            require(rounds < 3 * options.kills + 20, "too few kills met a living process")
            night.mutate()
            crash.round()
            night.must(*night.solve_arguments())
            night.require_whole()
            night.require_tidy()
            if sys.stderr.isatty():
                print(f"\r{crash.kills.total()} kills", end="", file=sys.stderr)
        spread = ", ".join(f"{event} {count}" for event, count in sorted(crash.kills.items()))
        print(f"{crash.kills.total()} kills in {rounds} rounds, nothing lost; last heard: {spread}")


main()
