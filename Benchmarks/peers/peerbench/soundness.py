"""No bound of `placer` may lie above a plan that anybody found."""

from __future__ import annotations

import math
from dataclasses import replace

from .cells import Cell
from .results import by_case
from .weights import Levels, Weights


def breaches(plan: Levels, bound: Levels, other: Levels) -> list[str]:
    """The levels at which a bound, stated with a plan, excludes another plan that it must not exclude.

    The bound of level 1 holds outright; of level 2 among plans whose level 1 is no worse than the stated plan's; of
    level 3 among plans whose levels 1 and 2 are no worse.
    """
    broken = []
    if other.unplaced < bound.unplaced:
        broken.append("level 1")
    if other.unplaced <= plan.unplaced and other.tier < bound.tier:
        broken.append("level 2")
    if other.unplaced <= plan.unplaced and other.tier <= plan.tier and other.quality < bound.quality:
        broken.append("level 3")
    return broken


def unsound(cells: list[Cell]) -> list[str]:
    """A sentence for each bound that `placer` ever stated and a judged plan of anyone refutes."""
    found = []
    for group in by_case(cells):
        for cell in group:
            # The levels of a peer are its own affair.
            for seconds, *numbers in cell.level_moments if cell.solver == "placer" else []:
                plan, bound = (Levels(*map(int, part)) for part in (numbers[:3], numbers[3:]))
                for other in group:
                    if not other.plan:
                        continue
                    for level in breaches(plan, bound, other.plan):
                        found.append(
                            f"{cell.case}: {cell.solver} stated {bound.key} as bound beside {plan.key} after "
                            f"{seconds:.3f} s, but {other.solver} found {other.plan.key}: {level}"
                        )
    return found


def least(group: list[Cell], weights: Weights) -> float:
    """The best plan of a case; infinite without one."""
    return min((weights.value(cell.plan) for cell in group if cell.plan), default=math.inf)


def is_refuted(bound: float, value: float) -> bool:
    """Whether a bound lies above a plan, beyond the six digits that logs tell."""
    return bound > value * (1 + 1e-5)


def overstated(cells: list[Cell], weights: Weights) -> list[str]:
    """A sentence for each weighted bound above the best plan."""
    found = []
    for group in by_case(cells):
        value = least(group, weights)
        for cell in group:
            if cell.levelwise or not cell.moments:
                continue
            bound = max(moment.bound for moment in cell.history)
            if is_refuted(bound, value):
                found.append(f"{cell.case}: {cell.solver} stated {bound:.0f}, but a plan of {value:.0f} exists")
    return found


def believed(cells: list[Cell], weights: Weights) -> list[Cell]:
    """The cells without the bounds that a plan refutes: they prove nothing, to nobody."""
    result = []
    for group in by_case(cells):
        value = least(group, weights)
        for cell in group:
            kept = [[m.seconds, m.value, -math.inf if is_refuted(m.bound, value) else m.bound] for m in cell.history]
            result.append(cell if cell.levelwise else replace(cell, moments=kept))
    return result


def misjudged(cells: list[Cell]) -> list[str]:
    """A sentence for each plan of `placer` that its judge refuses, or run of it without a plan."""
    return [
        f'{cell.case}: placer ended with "{cell.status}": {cell.note}'
        for cell in cells
        if cell.solver == "placer" and cell.status not in ("proven", "limit")
    ]
