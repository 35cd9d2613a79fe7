"""From cells to rows: the numbers of the tables, with the best plan of all solvers as the common yardstick."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from .cells import Cell
from .moments import Best, first_plan, plan_gap, proof_gap, reached, times_to
from .weights import Levels, Weights

COLUMNS = [
    "case",
    "students",
    "schools",
    "pairs",
    "solver",
    "version",
    "threads",
    "limit_s",
    "status",
    "load_s",
    "first_plan_s",
    "plan_1pct_s",
    "plan_0.1pct_s",
    "plan_0.01pct_s",
    "proof_1pct_s",
    "proof_0.1pct_s",
    "proof_0.01pct_s",
    "proven_s",
    "total_s",
    "cpu_s",
    "province_s",
    "national_s",
    "nation_1pct_s",
    "plan_gap",
    "proof_gap",
    "bound_gap",
    "unplaced",
    "tier",
    "quality",
    "bound_unplaced",
    "bound_tier",
    "bound_quality",
    "peak_mb",
    "note",
]


@dataclass(frozen=True)
class Yardstick:
    """What every solver on one case is measured against."""

    #: The judged plan of the least weighted sum.
    best: Best | None
    #: Greatest bound of the weighted sum that a solver of the weighted program proved; `None` without one.
    bound: float | None
    #: Whether solvers can be compared at all: a lone plan is no yardstick for itself.
    is_shared: bool

    @staticmethod
    def of(cells: list[Cell], weights: Weights) -> Yardstick:
        plans = [cell.plan for cell in cells if cell.plan]
        plan = min(plans, key=weights.value, default=None)
        best = Best(weights.value(plan), plan.quality) if plan else None
        bounds = [m.bound for cell in cells if not cell.levelwise for m in cell.history if math.isfinite(m.bound)]
        bound = min(max(bounds), best.value) if bounds and best else None
        return Yardstick(best, bound, len(plans) > 1)


def by_case(cells: Iterable[Cell]) -> list[list[Cell]]:
    """The cells of each case, in the order in which they come."""
    return [list(group) for _, group in groupby(cells, key=lambda cell: cell.case)]


def row(cell: Cell, yardstick: Yardstick, weights: Weights) -> dict[str, object]:
    """One line of the CSV; a missing number is an empty text."""
    result: dict[str, object] = dict.fromkeys(COLUMNS, "")
    result.update(
        case=cell.case,
        students=cell.students,
        schools=cell.schools,
        pairs=cell.pairs or "",
        solver=cell.solver,
        version=cell.version,
        threads=cell.threads,
        limit_s=cell.limit_seconds,
        status=cell.status,
        load_s=rounded(cell.load_seconds),
        total_s=rounded(cell.total_seconds),
        cpu_s=rounded(cell.cpu_seconds),
        peak_mb=round(cell.peak_megabytes),
        note=cell.note,
    )
    if cell.levels:
        result.update(zip(("unplaced", "tier", "quality"), cell.levels))
    if cell.level_bounds:
        result.update(zip(("bound_unplaced", "bound_tier", "bound_quality"), cell.level_bounds))
    if cell.plan and yardstick.best:
        result.update(measures(cell, yardstick, yardstick.best, weights))
        result.update({f"{name}_s": rounded(level_time(cell, gaps)) for name, gaps in LEVEL_TARGETS.items()})
    return result


def measures(cell: Cell, yardstick: Yardstick, best: Best, weights: Weights) -> dict[str, object]:
    """Times and gaps of a cell that ended with a sound plan."""
    moments = cell.history
    names = ("1pct_s", "0.1pct_s", "0.01pct_s")
    result: dict[str, object] = {"first_plan_s": rounded(first_plan(moments, weights.value(Levels(*cell.nobody))))}
    if yardstick.is_shared:
        for name, seconds in zip(names, times_to(moments, plan_gap, best)):
            result[f"plan_{name}"] = rounded(seconds)
    for name, seconds in zip(names, times_to(moments, proof_gap, best)):
        result[f"proof_{name}"] = rounded(seconds)
    if cell.status == "proven":
        result["proven_s"] = rounded(reached(moments, lambda moment: moment.slack < 1))
    last = moments[-1]
    if yardstick.is_shared:
        result["plan_gap"] = share(plan_gap(last, best))
    result["proof_gap"] = share(proof_gap(last, best))
    if yardstick.bound is not None:
        result["bound_gap"] = share(best.share(last.value - yardstick.bound))
    return result


#: Gaps of the three levels that a solver of the levels is asked to prove: the province's, the nation's, and one that
#: every size reaches.
LEVEL_TARGETS = {
    "province": (0.001, 0.01, 0.001),
    "national": (0.002, math.inf, 0.003),
    "nation_1pct": (0.002, math.inf, 0.01),
}


def level_gaps(plan: Levels, bound: Levels, priorities: int) -> tuple[float, float, float]:
    """Level 1 as a share of the sum of all priorities, the others as shares of the plan's own."""
    return (
        (plan.unplaced - bound.unplaced) / max(1, priorities),
        (plan.tier - bound.tier) / max(1, plan.tier),
        (plan.quality - bound.quality) / max(1, plan.quality),
    )


def level_time(cell: Cell, targets: tuple[float, float, float]) -> float | None:
    """Seconds from which on each level was proven within its target."""
    since = None
    for seconds, *numbers in cell.level_moments:
        plan, bound = Levels(*map(int, numbers[:3])), Levels(*map(int, numbers[3:]))
        if any(gap > target for gap, target in zip(level_gaps(plan, bound, cell.nobody[0]), targets)):
            since = None
        elif since is None:
            since = seconds
    return since


def rounded(seconds: float | None) -> float | str:
    return "" if seconds is None else round(seconds, 3)


def share(gap: float) -> float | str:
    return float(f"{gap:.3g}") if math.isfinite(gap) else ""


def rows(cells: list[Cell], weights: Weights) -> list[dict[str, object]]:
    """All lines, case by case."""
    return [
        row(cell, yardstick, weights)
        for group in by_case(cells)
        for yardstick in [Yardstick.of(group, weights)]
        for cell in group
    ]


def write_csv(lines: list[dict[str, object]], columns: list[str], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
