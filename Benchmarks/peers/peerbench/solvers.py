"""Who takes part: how each is started, how its moments are read, and where its plan lies."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from .cases import Case, write_placements
from .logs import CbcLog, GlpsolLog, LogReader, ScipLog
from .moments import Moment, of_levels
from .weights import Levels, Weights


@dataclass
class Task:
    """One solver on one case."""

    case: Case
    folder: Path
    seconds: float
    threads: int

    @property
    def plan(self) -> Path:
        return self.folder / "placements.csv"


@dataclass
class Heard:
    """What a solver has said so far."""

    moments: list[Moment] = field(default_factory=list)
    #: Plan and bound of each level at a time, of solvers that know them.
    levels: list[tuple[float, Levels, Levels]] = field(default_factory=list)
    load_seconds: float = 0.0
    is_proven: bool = False
    version: str = ""
    words: str = ""


class Solver:
    """One that takes part."""

    name: str
    #: Threads it really uses, of those it may.
    threads: int | None = None
    #: Whether it decides the levels one after the other.
    levelwise = False

    def missing(self) -> str | None:
        """Why it cannot run on this machine; `None` when it can."""
        raise NotImplementedError

    def command(self, task: Task) -> list[str]:
        raise NotImplementedError

    def hear(self, heard: Heard, seconds: float, line: str, weights: Weights) -> None:
        """Reads one line of its output, which came so many seconds after its start."""
        raise NotImplementedError

    def finish(self, task: Task, heard: Heard) -> None:
        """Puts `placements.csv` into the folder of the task; leaves it out when there is no plan."""
        raise NotImplementedError


def hear_words(heard: Heard, seconds: float, line: str, weights: Weights) -> None:
    """The lines of `children/words.py`; times count from its `start`."""
    word, _, rest = line.partition(" ")
    since = max(0.0, seconds - heard.load_seconds)
    if word == "@version":
        heard.version = rest
    elif word == "@start":
        heard.load_seconds = seconds
    elif word == "@moment":
        value, bound = map(float, rest.split())
        heard.moments.append(Moment(since, value, bound))
    elif word == "@levels":
        numbers = [int(number) for number in rest.split()]
        plan, bound = Levels(*numbers[:3]), Levels(*numbers[3:])
        heard.levels.append((since, plan, bound))
        heard.moments.append(of_levels(since, plan, bound, weights))
    elif word == "@status":
        proven, _, heard.words = rest.partition(" ")
        heard.is_proven = proven == "proven"


class Script(Solver):
    """A peer with a Python library: a module of `children`."""

    def __init__(
        self,
        name: str,
        library: str,
        module: str,
        *arguments: str,
        threads: int | None = None,
        levelwise: bool = False,
        log: type[LogReader] | None = None,
    ) -> None:
        self.name = name
        self.library = library
        self.module = module
        self.arguments = arguments
        self.threads = threads
        self.levelwise = levelwise
        self.log = log() if log else None

    def missing(self) -> str | None:
        if importlib.util.find_spec(self.library):
            return None
        return f"the Python package {self.library} is not installed"

    def command(self, task: Task) -> list[str]:
        return [
            sys.executable,
            "-m",
            f"peerbench.children.{self.module}",
            *self.arguments,
            str(task.case.folder),
            str(task.folder / "columns.txt"),
            str(task.seconds),
            str(task.threads),
        ]

    def hear(self, heard: Heard, seconds: float, line: str, weights: Weights) -> None:
        if line.startswith("@"):
            hear_words(heard, seconds, line, weights)
        elif self.log and (moment := self.log.read(seconds - heard.load_seconds, line)):
            heard.moments.append(moment)

    def finish(self, task: Task, heard: Heard) -> None:
        columns = task.folder / "columns.txt"
        if columns.exists():
            write_placements(columns.read_text(encoding="utf-8").split(), task.plan)


class Program(Solver):
    """A peer that is a program of its own; its clock starts with the process."""

    threads: int | None = None

    def __init__(self) -> None:
        self.log = self.reader()

    def reader(self) -> LogReader:
        raise NotImplementedError

    def hear(self, heard: Heard, seconds: float, line: str, weights: Weights) -> None:
        if moment := self.log.read(seconds, line):
            heard.moments.append(moment)
        heard.is_proven = self.log.is_proven
        heard.version = self.log.version

    def finish(self, task: Task, heard: Heard) -> None:
        solution = task.folder / "solution.txt"
        if solution.exists() and heard.moments:
            columns = self.columns(task, solution.read_text(encoding="utf-8"))
            if columns is not None:
                write_placements(columns, task.plan)

    def columns(self, task: Task, solution: str) -> list[str] | None:
        """Placement columns at 1 in its solution file; `None` when that holds no plan."""
        raise NotImplementedError


class Cbc(Program):
    """COIN-OR branch and cut: the one of the Python package `cbcbox`, else the one on the path."""

    name = "cbc"

    def reader(self) -> LogReader:
        return CbcLog()

    def path(self) -> str | None:
        if importlib.util.find_spec("cbcbox"):
            import cbcbox

            return cbcbox.cbc_bin_path()
        return shutil.which("cbc")

    def missing(self) -> str | None:
        return None if self.path() else "there is no cbc, nor the Python package cbcbox"

    def command(self, task: Task) -> list[str]:
        return [
            str(self.path()),
            str(task.case.folder / "weighted.mps"),
            "-threads",
            str(task.threads),
            "-sec",
            str(task.seconds),
            "-timeMode",
            "elapsed",
            "-ratio",
            "0",
            "-allow",
            "0.5",
            "-solve",
            "-solution",
            str(task.folder / "solution.txt"),
        ]

    def columns(self, task: Task, solution: str) -> list[str] | None:
        head, *rows = solution.splitlines()
        if "objective value" not in head or "nfeasible" in head:
            return None
        cells = [row.replace("**", "").split() for row in rows]
        return [c[1] for c in cells if len(c) >= 3 and c[1].startswith("x.") and float(c[2]) > 0.5]


class Glpsol(Program):
    """GLPK's own command, as it comes."""

    name = "glpsol"
    threads = 1

    def reader(self) -> LogReader:
        return GlpsolLog()

    def missing(self) -> str | None:
        return None if shutil.which("glpsol") else "there is no glpsol (Debian: apt-get install glpk-utils)"

    def command(self, task: Task) -> list[str]:
        return [
            "glpsol",
            "--freemps",
            str(task.case.folder / "weighted.mps"),
            "--tmlim",
            str(max(1, int(task.seconds))),
            "--write",
            str(task.folder / "solution.txt"),
        ]

    def columns(self, task: Task, solution: str) -> list[str] | None:
        """`j <number> <value>` by column, in the order of the program."""
        if "\ns mip" not in solution or " u " in solution.split("\ns mip")[1].splitlines()[0]:
            return None
        names = column_names(task.case.folder / "weighted.mps")
        rows = [line.split() for line in solution.splitlines() if line.startswith("j ")]
        chosen = [names[int(row[1]) - 1] for row in rows if float(row[-1]) > 0.5]
        return [name for name in chosen if name.startswith("x.")]


def column_names(program: Path) -> list[str]:
    """Columns of a free MPS file, in its order."""
    names: dict[str, None] = {}
    inside = False
    with program.open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith(" "):
                inside = line.startswith("COLUMNS")
            elif inside and "'MARKER'" not in line:
                names[line.split(maxsplit=1)[0]] = None
    return list(names)


class Placer(Solver):
    """The tool of this repository: its clock runs from the start of the process, reading and all."""

    name = "placer"
    levelwise = True

    def __init__(self, path: str) -> None:
        self.path = path

    def missing(self) -> str | None:
        return None if shutil.which(self.path) else f"there is no {self.path}"

    def command(self, task: Task) -> list[str]:
        return [
            self.path,
            "solve",
            str(task.case.input),
            "--output",
            str(task.folder / "plan"),
            "--time-limit",
            str(task.seconds),
            "--threads",
            str(task.threads),
            "--quiet",
            "--no-history",
            "--progress",
            str(task.folder / "progress.csv"),
        ]

    def hear(self, heard: Heard, seconds: float, line: str, weights: Weights) -> None:
        if line.strip():
            heard.words = line.strip()

    def finish(self, task: Task, heard: Heard) -> None:
        written = subprocess.run([self.path, "--version"], capture_output=True, text=True, check=True)
        heard.version = "placer " + written.stdout.strip()
        self.read_progress(task, heard)
        plan = task.folder / "plan"
        if (plan / "placements.csv").exists():
            shutil.copyfile(plan / "placements.csv", task.plan)
            summary = json.loads((plan / "summary.json").read_text(encoding="utf-8"))
            heard.is_proven = summary["status"] == "optimal"
            heard.words = summary["status"]

    def read_progress(self, task: Task, heard: Heard) -> None:
        progress = task.folder / "progress.csv"
        if not progress.exists():
            return
        for line in progress.read_text(encoding="utf-8").splitlines()[1:]:
            cells = line.split(",")
            if len(cells) != 9:
                continue  # The last line of a run that was killed.
            plan, bound = Levels(*map(int, cells[3:6])), Levels(*map(int, cells[6:9]))
            heard.levels.append((float(cells[0]), plan, bound))
            heard.moments.append(of_levels(float(cells[0]), plan, bound, task.case.weights))


def everyone(placer: str) -> dict[str, Solver]:
    """Who can take part, by name, in the order of the run. Made anew for each case: a log reader has a memory."""
    solvers: list[Solver] = [
        Placer(placer),
        Script("highs-weighted", "highspy", "highs", "weighted"),
        Script("highs-levels", "highspy", "highs", "levels", levelwise=True),
        Script("cp-sat", "ortools", "cp_sat"),
        Script("ortools-mip", "ortools", "ortools_mip", threads=1, log=ScipLog),
        Cbc(),
        Script("scip", "pyscipopt", "scip", threads=1),
        Glpsol(),
    ]
    return {solver.name: solver for solver in solvers}
