"""A bound that lies above a plan is found, one that only looks so is not."""

import math
import unittest

from peerbench.assignment import Assigned, edges, wrong
from peerbench.cells import Cell
from peerbench.results import Yardstick, rows
from peerbench.soundness import believed, breaches, misjudged, overstated, unsound
from peerbench.weights import Levels, Weights

WEIGHTS = Weights()


def cell(solver, levels, status="limit", levelwise=False, bounds=(), moments=()):
    return Cell(
        case="c",
        solver=solver,
        students=10,
        schools=2,
        pairs=20,
        status=status,
        levels=levels,
        levelwise=levelwise,
        moments=[list(m) for m in moments],
        level_moments=[[1.0, *plan, *bound] for plan, bound in bounds],
        nobody=[20_000, 0, 0],
    )


class Bounds(unittest.TestCase):
    plan = Levels(5, 4, 1_000)

    def test_level_1_holds_outright(self):
        self.assertEqual(breaches(self.plan, Levels(5, 0, 0), Levels(4, 9, 9_999)), ["level 1"])

    def test_level_2_holds_among_plans_that_place_as_many(self):
        bound = Levels(0, 4, 0)
        self.assertEqual(breaches(self.plan, bound, Levels(5, 3, 2_000)), ["level 2"])
        self.assertEqual(breaches(self.plan, bound, Levels(6, 3, 2_000)), [])

    def test_level_3_holds_among_plans_as_good_above(self):
        bound = Levels(0, 0, 900)
        self.assertEqual(breaches(self.plan, bound, Levels(5, 4, 899)), ["level 3"])
        self.assertEqual(breaches(self.plan, bound, Levels(5, 5, 899)), [])
        self.assertEqual(breaches(self.plan, bound, Levels(5, 4, 900)), [])

    def test_every_moment_of_placer_is_held_against_every_plan(self):
        own = cell("placer", [5, 4, 1_000], levelwise=True, bounds=[((5, 4, 1_000), (5, 4, 950))])
        self.assertEqual(unsound([own, cell("scip", [5, 4, 960])]), [])
        self.assertEqual(len(unsound([own, cell("scip", [5, 4, 940])])), 1)

    def test_a_peer_that_overstates_is_named(self):
        peer = cell("scip", [0, 0, 1_000], moments=[(1.0, 1_000.0, 1_100.0)])
        self.assertEqual(len(overstated([peer], WEIGHTS)), 1)
        peer.moments = [[1.0, 1_000.0, 1_000.0]]
        self.assertEqual(overstated([peer], WEIGHTS), [])

    def test_a_bound_that_a_plan_refutes_proves_nothing(self):
        peer = cell("scip", [0, 0, 2_000], moments=[(1.0, 2_000.0, 900.0), (2.0, 2_000.0, 1_100.0)])
        own = cell("placer", [0, 0, 1_000], moments=[(1.0, 1_000.0, 990.0)])
        bounds = [[moment.bound for moment in one.history] for one in believed([own, peer], WEIGHTS)]
        self.assertEqual(bounds, [[990.0], [900.0, -math.inf]])

    def test_a_refused_plan_of_placer_is_named(self):
        self.assertEqual(len(misjudged([cell("placer", None, status="refused")])), 1)
        self.assertEqual(misjudged([cell("scip", None, status="refused")]), [])


class Rows(unittest.TestCase):
    def test_gaps_are_measured_against_the_best_plan_and_bound_of_all(self):
        own = cell("placer", [0, 0, 1_010], levelwise=True, moments=[(1.0, 1_010.0, 505.0)])
        peer = cell("scip", [0, 0, 1_000], status="proven", moments=[(2.0, 1_000.0, 1_000.0)])
        yardstick = Yardstick.of([own, peer], WEIGHTS)
        self.assertEqual((yardstick.best.value, yardstick.best.quality, yardstick.bound), (1_000, 1_000, 1_000.0))
        first, second = rows([own, peer], WEIGHTS)
        self.assertEqual((first["plan_gap"], first["proof_gap"], first["bound_gap"]), (0.01, 0.505, 0.01))
        self.assertEqual((first["plan_1pct_s"], first["plan_0.1pct_s"], first["proven_s"]), (1.0, "", ""))
        self.assertEqual((second["proven_s"], second["proof_0.01pct_s"]), (2.0, 2.0))

    def test_a_lone_plan_is_no_yardstick(self):
        lone = rows([cell("placer", [0, 0, 1_010], levelwise=True, moments=[(1.0, 1_010.0, 1_010.0)])], WEIGHTS)[0]
        self.assertEqual((lone["plan_gap"], lone["plan_1pct_s"], lone["proof_1pct_s"]), ("", "", 1.0))

    def test_levels_are_proven_when_each_is_within_its_target_to_the_end(self):
        own = cell("placer", [20, 4, 1_000], levelwise=True, moments=[(1.0, 1.0, 0.0)])
        own.level_moments = [
            [1.0, 20, 4, 1_000, 1, 4, 900],
            [2.0, 20, 4, 1_000, 1, 4, 999],
            [3.0, 20, 4, 1_000, 1, 4, 991],
            [4.0, 20, 4, 1_000, 1, 0, 1_000],
        ]
        found = rows([own], WEIGHTS)[0]
        # 19 of 20,000 and one of 1,000 at the second moment; level 3 opens at the third, level 2 at the fourth.
        self.assertEqual((found["province_s"], found["national_s"]), ("", 4.0))
        # Nine of 1,000 are within 1 %, and stay so.
        self.assertEqual(found["nation_1pct_s"], 2.0)
        own.level_moments = own.level_moments[:2]
        self.assertEqual(rows([own], WEIGHTS)[0]["province_s"], 2.0)

    def test_without_a_plan_there_are_no_measures(self):
        lone = rows([cell("cbc", None, status="no plan")], WEIGHTS)[0]
        self.assertEqual((lone["status"], lone["plan_gap"], lone["unplaced"]), ("no plan", "", ""))


class Assignment(unittest.TestCase):
    def results(self, **of_placer):
        return [Assigned(9, 3, "placer", **of_placer), Assigned(9, 3, "scipy-dense", status="proven", quality=500)]

    def test_the_optimum_of_the_network_codes_refutes(self):
        self.assertEqual(wrong(self.results(status="proven", quality=500, bound=500)), [])
        self.assertEqual(wrong(self.results(status="limit", quality=510, bound=490)), [])
        self.assertEqual(len(wrong(self.results(status="proven", quality=510, bound=510))), 1)
        self.assertEqual(len(wrong(self.results(status="limit", quality=510, bound=505))), 1)
        self.assertEqual(len(wrong(self.results(status="limit", quality=490, bound=400))), 1)

    def test_the_family_is_seeded_and_can_place_everyone(self):
        arcs = edges(50, 4, 1)
        self.assertEqual(arcs, edges(50, 4, 1))
        self.assertNotEqual(arcs, edges(50, 4, 2))
        self.assertEqual(len(arcs), 200)
        # Kuhn's augmenting paths: every student gets a school.
        schools = {}

        def place(student, seen):
            for who, school, _ in arcs:
                if who == student and school not in seen:
                    seen.add(school)
                    if school not in schools or place(schools[school], seen):
                        schools[school] = student
                        return True
            return False

        self.assertTrue(all(place(student, set()) for student in range(50)))


if __name__ == "__main__":
    unittest.main()
