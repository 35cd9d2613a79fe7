"""Linear assignment by a network code: prints one JSON line.

python -m peerbench.children.network scipy-dense|scipy-sparse|ortools-flow EDGES
"""

from __future__ import annotations

import json
import sys
import time


def scipy_dense(students: int, edges: list[list[int]]) -> tuple[int, float, str]:
    import numpy
    import scipy
    from scipy.optimize import linear_sum_assignment

    costs = numpy.full((students, students), 1e9)
    for student, school, cost in edges:
        costs[student, school] = cost
    began = time.perf_counter()
    rows, columns = linear_sum_assignment(costs)
    seconds = time.perf_counter() - began
    return int(costs[rows, columns].sum()), seconds, f"scipy {scipy.__version__}"


def scipy_sparse(students: int, edges: list[list[int]]) -> tuple[int, float, str]:
    import numpy
    import scipy
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    rows, columns, costs = numpy.array(edges).T
    graph = csr_array((costs, (rows, columns)), shape=(students, students))
    began = time.perf_counter()
    left, right = min_weight_full_bipartite_matching(graph)
    seconds = time.perf_counter() - began
    return int(graph[left, right].sum()), seconds, f"scipy {scipy.__version__}"


def ortools_flow(students: int, edges: list[list[int]]) -> tuple[int, float, str]:
    import numpy
    import ortools
    from ortools.graph.python import min_cost_flow

    flow = min_cost_flow.SimpleMinCostFlow()
    rows, columns, costs = numpy.array(edges).T
    began = time.perf_counter()
    ones = numpy.ones_like(rows)
    flow.add_arcs_with_capacity_and_unit_cost(rows, columns + students, ones, costs)
    supplies = numpy.concatenate([numpy.ones(students, int), -numpy.ones(students, int)])
    flow.set_nodes_supplies(numpy.arange(2 * students), supplies)
    if flow.solve() != flow.OPTIMAL:
        raise RuntimeError("OR-Tools found no flow")
    return flow.optimal_cost(), time.perf_counter() - began, f"OR-Tools {ortools.__version__}"


def main() -> None:
    way, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    solve = {"scipy-dense": scipy_dense, "scipy-sparse": scipy_sparse, "ortools-flow": ortools_flow}[way]
    try:
        cost, seconds, version = solve(data["students"], data["edges"])
    except ImportError as error:
        print(json.dumps({"missing": f"not installed: {error.name}"}))
        sys.exit(69)
    print(json.dumps({"cost": cost, "seconds": seconds, "version": version}))


main()
