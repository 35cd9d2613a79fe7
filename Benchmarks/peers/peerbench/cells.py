"""One solver on one case: run, judged, and kept as a JSON file, so that single cells can be run again."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path

from .cases import Case, Size
from .moments import Moment, settle
from .process import follow
from .solvers import Heard, Solver, Task, everyone
from .weights import Levels

#: A solver that does not keep its own time limit is ended after this many more seconds, and a tenth of the limit.
GRACE_SECONDS = 45.0


@dataclass
class Cell:
    """What one solver did on one case."""

    case: str
    solver: str
    students: int
    schools: int
    pairs: int | None
    version: str = ""
    threads: int = 0
    limit_seconds: float = 0.0
    load_seconds: float = 0.0
    total_seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_megabytes: float = 0.0
    #: `proven`, `limit`, `no plan`, `refused` (by the judge) or `failed`.
    status: str = "failed"
    note: str = ""
    #: Levels of placing nobody: the first is the sum of all priorities.
    nobody: list[int] = field(default_factory=lambda: [0, 0, 0])
    levelwise: bool = False
    #: The judge's words on the final plan.
    levels: list[int] | None = None
    #: Proven bound of each level at the end, of solvers that know them.
    level_bounds: list[int] | None = None
    #: `[seconds, value, bound]`.
    moments: list[list[float]] = field(default_factory=list)
    #: `[seconds, plan…, bound…]` of solvers that know the levels.
    level_moments: list[list[float]] = field(default_factory=list)

    @property
    def history(self) -> list[Moment]:
        return [Moment(*moment) for moment in self.moments]

    @property
    def plan(self) -> Levels | None:
        return Levels(*self.levels) if self.levels else None


def measure(solver: Solver, case: Case, size: Size, threads: int, folder: Path, nobody: Levels) -> Cell:
    """Runs a solver on a case."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    task = Task(case, folder, size.seconds, threads)
    heard = Heard()
    ended = follow(
        solver.command(task),
        folder / "log.txt",
        lambda seconds, line: solver.hear(heard, seconds, line, case.weights),
        kill_after=size.seconds * 1.1 + GRACE_SECONDS,
    )
    solver.finish(task, heard)
    cell = Cell(
        case=case.name,
        solver=solver.name,
        students=size.students,
        schools=size.schools,
        pairs=case.pairs(),
        version=heard.version,
        threads=solver.threads or threads,
        limit_seconds=size.seconds,
        load_seconds=heard.load_seconds,
        total_seconds=ended.seconds,
        cpu_seconds=ended.cpu_seconds,
        peak_megabytes=ended.peak_megabytes,
        note=heard.words,
        nobody=list(nobody),
        levelwise=solver.levelwise,
    )
    close(cell, task, heard, ended.code, ended.was_killed)
    return cell


def close(cell: Cell, task: Task, heard: Heard, code: int, was_killed: bool) -> None:
    """Judges the plan and settles the moments: the last word on a value is the judge's."""
    moments = heard.moments
    if task.plan.exists():
        plan, why = task.case.judge(task.plan)
        if plan is None:
            cell.status, cell.note = "refused", why
        else:
            value = float(task.case.weights.value(plan))
            cell.levels = list(plan)
            cell.status = "proven" if heard.is_proven else "limit"
            moments = corrected(heard, value, cell.total_seconds - cell.load_seconds)
    elif code == 0 or was_killed or heard.moments:
        cell.status = "no plan"
    if was_killed:
        cell.note = "ended by the benchmark: it did not keep its time limit"
    elif code != 0 and cell.status != "refused":
        cell.status, cell.note = "failed", cell.note or f"ended with {code}; see its log.txt"
    cell.moments = [[m.seconds, m.value, m.bound] for m in settle(moments, cell.levelwise)]
    cell.level_moments = [[seconds, *plan, *bound] for seconds, plan, bound in heard.levels]
    if heard.levels:
        cell.level_bounds = list(heard.levels[-1][2])


#: Logs tell six digits.
ROUNDING = 5.1e-6


def corrected(heard: Heard, value: float, end: float) -> list[Moment]:
    """Logs round: no moment is better than the judged plan, what rounds to it is it, and it stands by the end.

    A proof closes the gap at the moment at which the solver had both plan and bound, or at its end.
    """
    moments = [
        Moment(m.seconds, value if m.value <= value * (1 + ROUNDING) else m.value, min(m.bound, value))
        for m in heard.moments
    ]
    latest = max(moments, key=lambda m: m.seconds, default=Moment(max(end, 0.0)))
    if not any(m.value == value for m in moments):
        moments.append(Moment(latest.seconds, value, latest.bound))
    if heard.is_proven and not any(m.bound >= value for m in moments):
        moments.append(Moment(max(end, latest.seconds), value, value))
    return moments


def keep(cell: Cell, folder: Path) -> None:
    """Writes `cell.json`. Infinite numbers stand as JSON's `Infinity`, which Python reads."""
    (folder / "cell.json").write_text(json.dumps(asdict(cell), indent=1) + "\n", encoding="utf-8")


def kept(root: Path) -> list[Cell]:
    """All cells below a folder, in order of size and, in a case, of the run."""
    order = list(everyone("placer"))
    cells = [Cell(**json.loads(file.read_text(encoding="utf-8"))) for file in sorted(root.glob("*/*/cell.json"))]
    return sorted(cells, key=lambda cell: (cell.students, cell.schools, order.index(cell.solver)))
