"""HiGHS on the weighted program, or level by level.

python -m peerbench.children.highs weighted FOLDER PLAN SECONDS THREADS
python -m peerbench.children.highs levels   FOLDER PLAN SECONDS THREADS
"""

from __future__ import annotations

import math
import sys
import time

import highspy
import numpy

from . import words

#: Columns from which on HiGHS does better without its feasibility jump: on programs of 130,000 columns that ran for
#: minutes, without regard to the time limit, before the first relaxation.
JUMPS_BELOW = 50_000


def solver(path: str, threads: int) -> highspy.Highs:
    """A program, to be solved until nothing better can exist (its objective is whole)."""
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("threads", threads)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.5)
    if highs.readModel(path) != highspy.HighsStatus.kOk:
        sys.exit(f"HiGHS cannot read {path}")
    highs.setOptionValue("mip_heuristic_run_feasibility_jump", highs.getNumCol() < JUMPS_BELOW)
    return highs


def is_optimal(highs: highspy.Highs) -> bool:
    return highs.getModelStatus() == highspy.HighsModelStatus.kOptimal


def weighted(folder: str, plan: str, seconds: float, threads: int) -> None:
    """All levels in one objective."""
    highs = solver(f"{folder}/weighted.mps", threads)
    highs.setOptionValue("time_limit", seconds)
    moments = words.Moments()

    def note(event) -> None:
        moments.note(event.data_out.mip_primal_bound, event.data_out.mip_dual_bound)

    highs.cbMipImprovingSolution.subscribe(note)
    highs.cbMipInterrupt.subscribe(note)
    words.start()
    highs.run()
    info = highs.getInfo()
    moments.note(info.objective_function_value, info.mip_dual_bound)
    words.plan(highs.getLp().col_names_, highs.getSolution().col_value, plan)
    words.status(is_optimal(highs), highs.modelStatusToString(highs.getModelStatus()))


class ByLevels:
    """Level 1 to its proof, then level 2 among the plans of that level 1, then level 3."""

    def __init__(self, folder: str, seconds: float, threads: int) -> None:
        self.highs = solver(f"{folder}/weighted.mps", threads)
        costs = [solver(f"{folder}/level{level}.mps", 1).getLp() for level in (1, 2, 3)]
        self.costs = [numpy.array(lp.col_cost_) for lp in costs]
        self.best: list[int] | None = None
        self.solution = None
        self.bounds = [0, 0, 0]
        self.level = 0
        self.last: tuple | None = None
        self.deadline = time.monotonic() + seconds
        self.highs.cbMipImprovingSolution.subscribe(self.note_plan)
        self.highs.cbMipInterrupt.subscribe(self.note_bound)

    def note_plan(self, event) -> None:
        self.take(numpy.array(event.data_out.mip_solution))
        self.note_bound(event)

    def take(self, solution) -> None:
        """Takes a solution over when its levels are better."""
        worth = [round(float(cost @ solution)) for cost in self.costs]
        if self.best is None or worth < self.best:
            self.best, self.solution = worth, solution
        self.tell()

    def note_bound(self, event) -> None:
        self.raise_bound(event.data_out.mip_dual_bound)

    def raise_bound(self, bound: float) -> None:
        if math.isfinite(bound):
            self.bounds[self.level] = max(self.bounds[self.level], math.ceil(bound - 1e-6))
        self.tell()

    def tell(self) -> None:
        state = (tuple(self.best), tuple(self.bounds)) if self.best else None
        if state and state != self.last:
            self.last = state
            words.levels(*state)

    def decide(self, level: int) -> bool:
        """Solves one level. Returns whether it was proven."""
        self.level = level
        highs = self.highs
        count = highs.getNumCol()
        highs.changeColsCost(count, numpy.arange(count, dtype=numpy.int32), self.costs[level])
        if self.solution is not None:
            start = highspy.HighsSolution()
            start.col_value = list(self.solution)
            highs.setSolution(start)
        highs.setOptionValue("time_limit", max(0.0, self.deadline - time.monotonic()))
        highs.run()
        info = highs.getInfo()
        if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
            self.take(numpy.array(highs.getSolution().col_value))
        self.raise_bound(info.mip_dual_bound)
        return is_optimal(highs)

    def cap(self, level: int) -> None:
        """Later levels keep this one."""
        cost = self.costs[level]
        columns = numpy.flatnonzero(cost).astype(numpy.int32)
        self.highs.addRow(-math.inf, float(self.best[level]), len(columns), columns, cost[columns])

    def run(self) -> bool:
        for level in range(3):
            if not self.decide(level):
                return False
            self.cap(level)
        return True


def by_levels(folder: str, plan: str, seconds: float, threads: int) -> None:
    search = ByLevels(folder, seconds, threads)
    words.start()
    search.deadline = time.monotonic() + seconds
    is_proven = search.run()
    names = search.highs.getLp().col_names_
    words.plan(names, search.solution if search.solution is not None else [], plan)
    words.status(is_proven, f"level {search.level + 1}")


def main() -> None:
    way, folder, plan, seconds, threads = sys.argv[1:]
    words.version(f"HiGHS {highspy.Highs().version()}")
    (weighted if way == "weighted" else by_levels)(folder, plan, float(seconds), int(threads))


main()
