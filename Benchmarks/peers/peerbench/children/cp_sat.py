"""OR-Tools CP-SAT on the weighted program.

python -m peerbench.children.cp_sat FOLDER PLAN SECONDS THREADS
"""

from __future__ import annotations

import math
import sys

import ortools
from ortools.linear_solver.python import model_builder
from ortools.sat.python import cp_model

from . import words

#: Stands for "no limit"; far above any number of students.
MANY = 10_000_000


def whole(bound: float) -> int:
    return round(max(-MANY, min(MANY, bound)))


def read(path: str) -> tuple[cp_model.CpModel, list, list[str]]:
    """The program as OR-Tools reads it, put into a CP-SAT model."""
    program = model_builder.Model()
    if not program.import_from_mps_file(path):
        sys.exit(f"OR-Tools cannot read {path}")
    helper = program.helper
    model = cp_model.CpModel()
    columns = range(program.num_variables)
    names = [helper.var_name(column) for column in columns]
    variables = [
        model.new_int_var(whole(helper.var_lower_bound(c)), whole(helper.var_upper_bound(c)), "") for c in columns
    ]
    for row in range(program.num_constraints):
        terms = [variables[c] for c in helper.constraint_var_indices(row)]
        factors = [round(f) for f in helper.constraint_coefficients(row)]
        lower, upper = helper.constraint_lower_bound(row), helper.constraint_upper_bound(row)
        domain = cp_model.Domain(
            cp_model.INT_MIN if math.isinf(lower) else round(lower),
            cp_model.INT_MAX if math.isinf(upper) else round(upper),
        )
        model.add_linear_expression_in_domain(cp_model.LinearExpr.weighted_sum(terms, factors), domain)
    costs = [round(helper.var_objective_coefficient(c)) for c in columns]
    model.minimize(cp_model.LinearExpr.weighted_sum(variables, costs))
    return model, variables, names


class Listener(cp_model.CpSolverSolutionCallback):
    """Says each better plan and bound."""

    def __init__(self) -> None:
        super().__init__()
        self.moments = words.Moments()
        self.value, self.bound = math.inf, -math.inf

    def on_solution_callback(self) -> None:
        self.value = self.objective_value
        self.on_bound(self.best_objective_bound)

    def on_bound(self, bound: float) -> None:
        self.bound = max(self.bound, bound)
        self.moments.note(self.value, self.bound)


def main() -> None:
    folder, plan, seconds, threads = sys.argv[1:]
    words.version(f"OR-Tools {ortools.__version__}")
    model, variables, names = read(f"{folder}/weighted.mps")
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = int(threads)
    solver.parameters.max_time_in_seconds = float(seconds)
    listener = Listener()
    solver.best_bound_callback = listener.on_bound
    words.start()
    status = solver.solve(model, listener)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        listener.moments.note(solver.objective_value, solver.best_objective_bound)
        words.plan(names, [solver.value(variable) for variable in variables], plan)
    words.status(status == cp_model.OPTIMAL, solver.status_name(status))


main()
