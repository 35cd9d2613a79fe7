"""Gaps and times, on histories made by hand."""

import math
import unittest

from peerbench.moments import (
    Best,
    Moment,
    first_plan,
    growth,
    of_levels,
    plan_gap,
    proof_gap,
    reached,
    settle,
    times_to,
)
from peerbench.weights import Levels, Weights


class Gaps(unittest.TestCase):
    history = [
        Moment(1.0, 2_000.0),
        Moment(2.0, 1_005.0, 900.0),
        Moment(3.0, 1_000.5, 999.0),
        Moment(4.0, 1_000.0, 1_000.0),
    ]

    def test_times_to_each_target_are_those_of_the_first_moment_within_it(self):
        self.assertEqual(times_to(self.history, plan_gap, Best(1_000.0, 1_000.0)), [2.0, 3.0, 4.0])
        self.assertEqual(times_to(self.history, proof_gap, Best(1_000.0, 1_000.0)), [3.0, 4.0, 4.0])

    def test_gaps_are_shares_of_level_3(self):
        self.assertEqual(plan_gap(Moment(1.0, 1_050.0, 1_000.0), Best(1_000.0, 500.0)), 0.1)
        self.assertEqual(proof_gap(Moment(1.0, 1_050.0, 1_025.0), Best(1_000.0, 500.0)), 0.05)

    def test_a_gap_that_opens_again_counts_from_when_it_closes_for_good(self):
        opening = [Moment(1.0, 10.0, 10.0), Moment(2.0, 9.0, 0.0), Moment(3.0, 9.0, 9.0)]
        self.assertEqual(reached(opening, lambda moment: moment.slack < 1), 3.0)
        self.assertIsNone(reached(opening[:2], lambda moment: moment.slack < 1))

    def test_the_first_plan_is_better_than_placing_nobody(self):
        self.assertEqual(first_plan([Moment(0.5, 3_000.0), *self.history], 3_000.0), 1.0)
        self.assertIsNone(first_plan([Moment(0.5, 3_000.0)], 3_000.0))

    def test_a_plan_is_never_lost_and_a_bound_of_one_sum_neither(self):
        noisy = [Moment(1.0, 10.0, 5.0), Moment(2.0, math.inf, 7.0), Moment(3.0, 12.0, 6.0)]
        self.assertEqual(settle(noisy, levelwise=False), [Moment(1.0, 10.0, 5.0), Moment(2.0, 10.0, 7.0)])

    def test_a_bound_of_a_lower_level_may_be_taken_away(self):
        noisy = [Moment(1.0, 10.0, 9.0), Moment(2.0, 8.0, 5.0)]
        self.assertEqual(settle(noisy, levelwise=True)[-1].bound, 5.0)

    def test_the_slack_of_levels_is_their_weighted_sum(self):
        moment = of_levels(1.0, Levels(3, 2, 100), Levels(2, 2, 90), Weights(1_000, 50))
        self.assertEqual((moment.value, moment.slack), (3_200, 1_010))


class Growth(unittest.TestCase):
    def test_a_power_law_gives_its_exponent(self):
        points = [(float(n), 0.003 * n**1.7) for n in (100, 1_000, 5_000)]
        self.assertAlmostEqual(growth(points), 1.7)

    def test_one_size_has_no_growth(self):
        self.assertIsNone(growth([(100.0, 1.0), (100.0, 2.0)]))


class WeightedSum(unittest.TestCase):
    def test_weights_that_are_too_small_are_named(self):
        by_level, by_weight = Levels(1, 0, 1_500_000), Levels(2, 0, 10)
        self.assertEqual(Weights().disagreement([by_weight, by_level]), (by_level, by_weight))
        self.assertIsNone(Weights(2_000_000).disagreement([by_weight, by_level]))
        self.assertIsNone(Weights().disagreement([]))


if __name__ == "__main__":
    unittest.main()
