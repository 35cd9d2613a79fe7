"""Lines as the solvers print them."""

import math
import unittest

from peerbench.cases import sizes, unescaped
from peerbench.logs import CbcLog, GlpsolLog, ScipLog
from peerbench.solvers import Heard, hear_words
from peerbench.weights import Weights


def read(reader, text):
    moments = [reader.read(float(number), line) for number, line in enumerate(text.splitlines())]
    return [(m.seconds, m.value, m.bound) for m in moments if m]


class Glpsol(unittest.TestCase):
    def test_plans_bounds_and_the_end_of_the_tree(self):
        text = """GLPK Integer Optimizer 5.0
+  1515: mip =     not found yet >=              -inf        (1; 0)
Solution found by heuristic: 19890000
+  1600: mip =   1.989000000e+07 >=   1.988790000e+07   0.0% (3; 0)
+  1517: mip =   1.988792600e+07 >=     tree is empty   0.0% (0; 3)
INTEGER OPTIMAL SOLUTION FOUND"""
        reader = GlpsolLog()
        self.assertEqual(
            read(reader, text),
            [
                (1.0, math.inf, -math.inf),
                (2.0, 19_890_000.0, -math.inf),
                (3.0, 19_890_000.0, 19_887_900.0),
                (4.0, 19_887_926.0, 19_887_926.0),
            ],
        )
        self.assertTrue(reader.is_proven)
        self.assertEqual(reader.version, "GLPK 5.0")


class Cbc(unittest.TestCase):
    def test_tables_sentences_and_the_exact_value(self):
        text = """CBC devel (git:1) — COIN-OR Branch and Cut
✔ LP Optimal — Frac: 110/24970 (0.4%)   Obj: 2.69292e+07   Iters: 6378   Time: 2.92s — winner: dual
▶ Feasibility pump (105 fractional, suminf 52.5)
  Round   Pass   Fractional       Suminf Status                BestSol  Time(s)
  ───── ────── ──────────── ──────────── ────────────── ────────────── ────────
 ★    2      3           30       9.0141 b&b solution      2.73293e+07     8.91
      2      4           30       9.0141 oscillating                       8.95

     Nodes   OnTree  Depth         BestSol Method                 BestBound     Gap%   Time(s)
  ──────── ──────── ────── ─────────────── ────────────────── ───────────── ──────── ─────────
      1720      825     42     2.70464e+07                      2.69551e+07    0.50%      7.64
✔ Stopped (time limit) — BestSol: 2.70197e+07   Bound: 2.69600e+07   Gap: 0.33%   Nodes: 0
Result - Stopped on time limit
Objective value:                27019693"""
        reader = CbcLog()
        self.assertEqual(
            read(reader, text),
            [
                (1.0, math.inf, 26_929_200.0),
                (5.0, 27_329_300.0, -math.inf),
                (10.0, 27_046_400.0, 26_955_100.0),
                (11.0, 27_019_700.0, 26_960_000.0),
                (13.0, 27_019_693.0, -math.inf),
            ],
        )
        self.assertFalse(reader.is_proven)


class Scip(unittest.TestCase):
    def test_the_display_by_the_heads_of_its_columns(self):
        text = """ time | node  |mem/heur|  dualbound   | primalbound  |  gap   | compl.
p 0.1s|     1 |  clique|-6.390274e+08 | 3.481039e+07 |    Inf | unknown
  0.2s|     1 |    33M | 1.988793e+07 |      --      |    Inf | unknown"""
        self.assertEqual(read(ScipLog(), text), [(1.0, 34_810_390.0, -639_027_400.0), (2.0, math.inf, 19_887_930.0)])


class Words(unittest.TestCase):
    def test_the_clock_starts_when_the_program_is_loaded(self):
        heard = Heard()
        for seconds, line in [(2.0, "@start"), (2.5, "@moment inf 10.0"), (5.0, "@status proven Optimal")]:
            hear_words(heard, seconds, line, Weights())
        self.assertEqual([(m.seconds, m.bound) for m in heard.moments], [(0.5, 10.0)])
        self.assertEqual((heard.is_proven, heard.words, heard.load_seconds), (True, "Optimal", 2.0))


class Texts(unittest.TestCase):
    def test_escaped_names_come_back(self):
        self.assertEqual(unescaped("brug#2Dmaths"), "brug-maths")
        self.assertEqual(unescaped("#C3#A9#C3#A9n#20#23"), "één #")

    def test_sizes_take_a_limit_each(self):
        found = sizes("350x35:30, 1000x60", 60)
        self.assertEqual([(s.students, s.schools, s.seconds) for s in found], [(350, 35, 30.0), (1_000, 60, 60)])
        with self.assertRaisesRegex(ValueError, "STUDENTSxSCHOOLS"):
            sizes("350", 60)


if __name__ == "__main__":
    unittest.main()
