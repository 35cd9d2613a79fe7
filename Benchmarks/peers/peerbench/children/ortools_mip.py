"""OR-Tools' linear solver with SCIP behind it, on the weighted program. Its log goes to standard output, where the
benchmark reads plans and bounds from it.

    python -m peerbench.children.ortools_mip FOLDER PLAN SECONDS THREADS
"""

from __future__ import annotations

import sys

import ortools
from ortools.linear_solver.python import model_builder

from . import words


def main() -> None:
    folder, plan, seconds, _ = sys.argv[1:]
    words.version(f"OR-Tools {ortools.__version__}, SCIP")
    program = model_builder.Model()
    if not program.import_from_mps_file(f"{folder}/weighted.mps"):
        sys.exit("OR-Tools cannot read the program")
    solver = model_builder.Solver("scip")
    if not solver.solver_is_supported():
        sys.exit("this OR-Tools holds no SCIP")
    solver.enable_output(True)
    solver.set_time_limit_in_seconds(float(seconds))
    # Whole numbers: a plan within less than one is the best.
    solver.set_solver_specific_parameters("limits/gap = 0\nlimits/absgap = 0.5")
    words.start()
    status = solver.solve(program)
    if status in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE):
        variables = [program.var_from_index(index) for index in range(program.num_variables)]
        words.say("moment", repr(solver.objective_value), repr(solver.best_objective_bound))
        words.plan([v.name for v in variables], [solver.value(v) for v in variables], plan)
    words.status(status == model_builder.SolveStatus.OPTIMAL, status.name)


main()
