"""Cases with optima proven by another program: solved exactly, and never beaten by the heuristic."""

import json
import pathlib
import sys

from solving import check, solve, worth

placer, golden, work = sys.argv[1:]
cases = sorted(path for path in pathlib.Path(golden).iterdir() if path.is_dir())
for case in cases:
    expected = worth(json.loads((case / "expected.json").read_text()))
    output = f"{work}/{case.name}"
    summary = solve(placer, str(case), output, "--time-limit", "60")
    check(placer, str(case), output)
    if summary["status"] != "optimal" or worth(summary["objective"]) != expected:
        raise SystemExit(f"{case.name}: {summary['status']} {worth(summary['objective'])}, expected {expected}")
    greedy = solve(placer, str(case), output + "-greedy", "--solver", "greedy")
    check(placer, str(case), output + "-greedy")
    if worth(greedy["objective"]) < expected:
        raise SystemExit(f"{case.name}: the heuristic beats the proven optimum")
print(f"{len(cases)} golden cases: exact on all levels; the heuristic sound on all")
