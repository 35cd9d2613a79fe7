"""Plans and bounds out of the logs of solvers that have no other way to tell them."""

from __future__ import annotations

import math
import re

from .moments import Moment

NUMBER = r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?"


def number(text: str) -> float | None:
    return float(text) if re.fullmatch(NUMBER, text.strip()) else None


class LogReader:
    """Reads one line after the other; answers a moment when the line tells a plan or a bound."""

    #: Whether the log said that the plan is optimal.
    is_proven = False
    version = ""

    def read(self, seconds: float, line: str) -> Moment | None:
        raise NotImplementedError


class GlpsolLog(LogReader):
    """`+  1517: mip =   1.988792600e+07 >=   1.98e+07   0.0% (0; 3)`; the bound may read `tree is empty`."""

    LINE = re.compile(rf"^\+\s*\d+: mip =\s*(not found yet|{NUMBER})\s*>=\s*(tree is empty|[-+]inf|{NUMBER})")
    FOUND = re.compile(rf"^Solution found by heuristic: ({NUMBER})")

    def read(self, seconds: float, line: str) -> Moment | None:
        if line.startswith("GLPK Integer Optimizer"):
            self.version = "GLPK " + line.split()[-1]
        if line.startswith("INTEGER OPTIMAL SOLUTION FOUND"):
            self.is_proven = True
        if found := self.FOUND.match(line):
            return Moment(seconds, value=float(found[1]))
        if not (match := self.LINE.match(line)):
            return None
        value, bound = number(match[1]), number(match[2])
        # An empty tree: the plan is the best.
        if match[2] == "tree is empty" and value is not None:
            bound = value
        return Moment(seconds, math.inf if value is None else value, -math.inf if bound is None else bound)


class CbcLog(LogReader):
    """Tables with a rule of `─` under their head, whose columns tell the best solution and the bound, and closing
    sentences with six digits; the exact value stands at the end."""

    SENTENCE = re.compile(rf"^✔ (?:Optimal|Stopped).*?(?:BestSol|Obj): ({NUMBER}).*?Bound: ({NUMBER})")
    RELAXED = re.compile(rf"^✔ LP Optimal.*Obj: ({NUMBER})")
    VALUE = re.compile(rf"^Objective value:\s+({NUMBER})")

    def __init__(self) -> None:
        self._columns: dict[str, tuple[int, int]] = {}
        self._previous = ""

    def read(self, seconds: float, line: str) -> Moment | None:
        if line.startswith("CBC "):
            self.version = line.split(" — ")[0]
        if line.startswith("Result - Optimal solution found"):
            self.is_proven = True
        if match := self.SENTENCE.match(line):
            return Moment(seconds, float(match[1]), float(match[2]))
        if match := self.RELAXED.match(line):
            return Moment(seconds, bound=float(match[1]))
        if match := self.VALUE.match(line):
            return Moment(seconds, value=float(match[1]))
        return self._table(seconds, line)

    def _table(self, seconds: float, line: str) -> Moment | None:
        if re.fullmatch(r"[\s─]*─[\s─]*", line):
            if self._previous.strip():
                spans = [match.span() for match in re.finditer("─+", line)]
                self._columns = {self._previous[a:b].strip(): (a, b) for a, b in spans}
            return None
        self._previous = line
        if not line.strip() or line[0] in "▶✔":
            self._columns = {}
            return None
        value = self._cell(line, "BestSol")
        bound = self._cell(line, "BestBound")
        if value is None and bound is None:
            return None
        return Moment(seconds, math.inf if value is None else value, -math.inf if bound is None else bound)

    def _cell(self, line: str, column: str) -> float | None:
        span = self._columns.get(column)
        return number(line[span[0] : span[1]]) if span else None


class ScipLog(LogReader):
    """Lines of SCIP's display: bars between the columns, `dualbound` and `primalbound` among them."""

    def __init__(self) -> None:
        self._columns: list[str] = []

    def read(self, seconds: float, line: str) -> Moment | None:
        cells = [cell.strip() for cell in line.split("|")]
        if "dualbound" in cells:
            self._columns = cells
            return None
        if not self._columns or len(cells) != len(self._columns):
            return None
        bound = number(cells[self._columns.index("dualbound")])
        value = number(cells[self._columns.index("primalbound")])
        if bound is None and value is None:
            return None
        return Moment(seconds, math.inf if value is None else value, -math.inf if bound is None else bound)
