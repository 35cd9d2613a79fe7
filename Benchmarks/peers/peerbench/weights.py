"""The three levels in one number, so that solvers that know one objective can be compared with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Levels:
    """Unplaced, tier and quality of a plan, or a bound of each."""

    unplaced: int
    tier: int
    quality: int

    def __iter__(self):
        return iter((self.unplaced, self.tier, self.quality))

    @property
    def key(self) -> tuple[int, int, int]:
        """Sorts plans as the model does: level 1 first."""
        return (self.unplaced, self.tier, self.quality)


@dataclass(frozen=True)
class Weights:
    """Seconds that a point of level 1 and of level 2 are worth.

    So large that the best weighted sum is the best plan level by level on the cases of this benchmark; the run
    reports where it is not so (`disagreement`).
    """

    unplaced: int = 1_000_000
    tier: int = 100_000

    @property
    def option(self) -> str:
        """As `placer export --weights` takes them."""
        return f"{self.unplaced},{self.tier},1"

    def value(self, levels: Levels) -> int:
        """The weighted sum: what every gap of the benchmark is measured in."""
        return self.unplaced * levels.unplaced + self.tier * levels.tier + levels.quality

    def disagreement(self, plans: list[Levels]) -> tuple[Levels, Levels] | None:
        """The best plan level by level and the best by the weighted sum, where they are not worth the same."""
        if not plans:
            return None
        by_level = min(plans, key=lambda plan: plan.key)
        by_weight = min(plans, key=lambda plan: (self.value(plan), plan.key))
        return None if by_level == by_weight else (by_level, by_weight)
