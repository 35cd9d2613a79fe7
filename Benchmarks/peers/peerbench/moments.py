"""What stood when: the best plan and the bound of a solver over time, and how soon a gap was reached."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .weights import Levels, Weights

#: Gaps to which times are taken.
TARGETS = (0.01, 0.001, 0.0001)


@dataclass(frozen=True)
class Moment:
    """From `seconds` on, until the next moment.

    `value` is the weighted sum of the best plan so far, `bound` what the solver has proven it cannot fall below;
    infinite where there is none yet.
    """

    seconds: float
    value: float = math.inf
    bound: float = -math.inf

    @property
    def slack(self) -> float:
        return self.value - self.bound


def of_levels(seconds: float, plan: Levels, bound: Levels, weights: Weights) -> Moment:
    """A moment of a solver that knows the levels apart: the slacks of the levels, weighted."""
    value = weights.value(plan)
    slack = sum(
        weight * max(0, worth - least) for weight, worth, least in zip((weights.unplaced, weights.tier, 1), plan, bound)
    )
    return Moment(seconds, value, value - slack)


def settle(moments: Iterable[Moment], levelwise: bool) -> list[Moment]:
    """Moments in order, a plan once found never lost; so are bounds of one sum.

    A bound of a lower level holds for the upper values at which it was found (`levelwise`): a better plan may take
    it away again.
    """
    settled: list[Moment] = []
    best, proven = math.inf, -math.inf
    for moment in sorted(moments, key=lambda moment: moment.seconds):
        best = min(best, moment.value)
        proven = moment.bound if levelwise else max(proven, moment.bound)
        state = Moment(moment.seconds, best, proven)
        if not settled or (state.value, state.bound) != (settled[-1].value, settled[-1].bound):
            settled.append(state)
    return settled


def first_plan(moments: list[Moment], empty: float) -> float | None:
    """Seconds to the first plan that is better than placing nobody."""
    return next((moment.seconds for moment in moments if moment.value < empty), None)


def reached(moments: list[Moment], holds: Callable[[Moment], bool]) -> float | None:
    """Seconds from which on something holds to the end; `None` when it does not hold at the end."""
    since = None
    for moment in moments:
        if not holds(moment):
            since = None
        elif since is None:
            since = moment.seconds
    return since


@dataclass(frozen=True)
class Best:
    """The best plan of any solver."""

    value: float
    #: Its level 3, of which gaps are shares: they do not shrink with the weights of the upper levels.
    quality: float

    def share(self, seconds: float) -> float:
        return seconds / max(1.0, self.quality)


def plan_gap(moment: Moment, best: Best) -> float:
    """How far the plan is from the best that any solver found."""
    return best.share(moment.value - best.value)


def proof_gap(moment: Moment, best: Best) -> float:
    """How far the solver's plan is from the solver's own bound."""
    return best.share(moment.slack)


def times_to(moments: list[Moment], gap: Callable[[Moment, Best], float], best: Best) -> list[float | None]:
    """Seconds to each of `TARGETS`."""
    return [reached(moments, lambda moment, t=target: gap(moment, best) <= t) for target in TARGETS]


def growth(points: list[tuple[float, float]]) -> float | None:
    """The exponent e of time = c * size^e that fits best (least squares of the logarithms)."""
    logs = [(math.log(size), math.log(seconds)) for size, seconds in points if size > 0 and seconds > 0]
    if len({x for x, _ in logs}) < 2:
        return None
    mean_x = sum(x for x, _ in logs) / len(logs)
    mean_y = sum(y for _, y in logs) / len(logs)
    spread = sum((x - mean_x) ** 2 for x, _ in logs)
    return sum((x - mean_x) * (y - mean_y) for x, y in logs) / spread
