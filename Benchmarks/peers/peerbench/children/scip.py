"""SCIP by PySCIPOpt on the weighted program, on one thread: its concurrent mode races copies of one search and
tells nothing before the end.

    python -m peerbench.children.scip FOLDER PLAN SECONDS THREADS
"""

from __future__ import annotations

import math
import sys

import pyscipopt
from pyscipopt import SCIP_EVENTTYPE, Eventhdlr, Model

from . import words


class Listener(Eventhdlr):
    """Says each better plan, and each better bound."""

    EVENTS = (SCIP_EVENTTYPE.BESTSOLFOUND, SCIP_EVENTTYPE.NODESOLVED, SCIP_EVENTTYPE.DUALBOUNDIMPROVED)

    def __init__(self) -> None:
        self.moments = words.Moments()

    def eventinit(self) -> None:
        for event in self.EVENTS:
            self.model.catchEvent(event, self)

    def eventexit(self) -> None:
        for event in self.EVENTS:
            self.model.dropEvent(event, self)

    def eventexec(self, event) -> None:
        tell(self.model, self.moments)


def tell(model: Model, moments: words.Moments) -> None:
    infinity = model.infinity()
    value, bound = model.getPrimalbound(), model.getDualbound()
    moments.note(value if value < infinity else math.inf, bound if bound > -infinity else -math.inf)


def main() -> None:
    folder, plan, seconds, _ = sys.argv[1:]
    model = Model()
    model.hideOutput()
    words.version(f"SCIP {model.version()} (PySCIPOpt {pyscipopt.__version__})")
    model.readProblem(f"{folder}/weighted.mps")
    model.setParam("limits/time", float(seconds))
    # Whole numbers: a plan within less than one is the best.
    model.setParam("limits/absgap", 0.5)
    listener = Listener()
    model.includeEventhdlr(listener, "benchmark", "says plans and bounds")
    words.start()
    model.optimize()
    tell(model, listener.moments)
    if model.getNSols() > 0:
        best = model.getBestSol()
        variables = model.getVars()
        words.plan([v.name for v in variables], [model.getSolVal(best, v) for v in variables], plan)
    words.status(model.getStatus() in ("optimal", "gaplimit"), model.getStatus())


main()
