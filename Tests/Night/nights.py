"""What the proofs of nightly operation share: a case, the command, and what has to hold after each of them."""

import filecmp
import json
import os
import pathlib
import random
import shutil
import subprocess


class Night:
    """A case with its plan, history and metrics in one folder."""

    def __init__(self, placer, folder, students=40, schools=6, seed=1):
        self.placer = str(pathlib.Path(placer).resolve())
        self.folder = pathlib.Path(folder)
        self.case = self.folder / "case"
        self.plan = self.folder / "plan"
        self.history = self.folder / "data" / "placer.sqlite"
        self.metrics = self.folder / "placer.prom"
        self.random = random.Random(seed)
        # Ids of all runs that were ever recorded: a purge takes some away.
        self.seen = set()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.must("generate", self.case, "--students", students, "--schools", schools, "--seed", seed)

    def environment(self, **more):
        return {**os.environ, "PLACER_HISTORY": str(self.history), **more}

    def run(self, *arguments, **options):
        """Runs the command to its end."""
        return subprocess.run(
            [self.placer, *map(str, arguments)], capture_output=True, text=True, timeout=300,
            **{"env": self.environment(), **options})

    def must(self, *arguments, code=0):
        """Runs the command; any other exit code ends the proof."""
        done = self.run(*arguments)
        if done.returncode != code:
            raise SystemExit(
                f"placer {' '.join(map(str, arguments))}: exit {done.returncode}, not {code}\n"
                f"{done.stdout}{done.stderr}")
        return done.stdout

    def solve_arguments(self):
        return [
            "solve", self.case, "--output", self.plan, "--time-limit", 20, "--log-format", "json",
            "--metrics", self.metrics]

    def mutate(self):
        """Changes a little: the travel limit of one student, so that the nights differ."""
        file = self.case / "students.csv"
        lines = file.read_text().splitlines()
        header = lines[0].split(",")
        row = self.random.randrange(1, len(lines))
        cells = lines[row].split(",")
        cells[header.index("max_minutes")] = str(self.random.randint(40, 90))
        lines[row] = ",".join(cells)
        file.write_text("\n".join(lines) + "\n")

    def runs(self):
        """The recorded runs by number, without what a publication changes."""
        if not self.history.exists():
            return {}
        runs = json.loads(self.must("history", "list", "--json"))
        self.seen.update(run["run"] for run in runs)
        for run in runs:
            for key in ["is_in_force", "published", "published_by"]:
                run.pop(key, None)
        return {run["number"]: run for run in runs}

    def in_force(self):
        """Number of the run in force; None when there is none."""
        for run in json.loads(self.must("history", "list", "--json")):
            if run["is_in_force"]:
                return run["number"]
        return None

    def require_whole(self):
        """History verified; the output absent, or the whole output of one run that was recorded."""
        if self.history.exists():
            self.must("history", "verify")
        if self.plan.exists():
            run = json.loads((self.plan / "summary.json").read_text())["run"]
            if run in {known["run"] for known in self.runs().values()}:
                self.require_recorded(run)
            else:
                require(run in self.seen, f"the output is of run {run}, which was never recorded")
        if self.metrics.exists():
            text = self.metrics.read_text()
            require(text.startswith("# HELP placer_info") and text.endswith("\n"), "torn metrics")

    def require_recorded(self, run):
        """The output is that of the run, byte for byte."""
        restored = self.folder / "restored"
        self.must("history", "restore", run, "--output", restored)
        both = filecmp.dircmp(restored / "plan", self.plan, ignore=[])
        require(
            both.left_list == both.right_list and len(both.left_list) > 3,
            f"run {run}: {both.left_list} recorded, {both.right_list} written")
        _, differ, failed = filecmp.cmpfiles(
            both.left, both.right, both.left_list, shallow=False)
        require(not differ and not failed, f"run {run}: {differ + failed} are not as recorded")
        shutil.rmtree(restored)

    def require_tidy(self):
        """Nothing unfinished lies about."""
        left = [path.name for path in self.folder.iterdir() if path.name.startswith(".")]
        require(not left, f"left beside the output: {left}")
        require(not (self.case / ".placer.lock").exists(), "the lock is still there")


def require(condition, words):
    if not condition:
        raise SystemExit(words)
