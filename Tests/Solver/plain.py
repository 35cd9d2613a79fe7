"""Compares `placer solve` with the plain integer program, level by level, on generated cases.

    python Tests/Solver/plain.py PLACER [--cases 200] [--from 50] [--to 300] [--jobs 2]

Each case is generated, solved by placer, and its program exported level by level (upper levels capped at the
values found) and solved by HiGHS, which shares nothing with placer. Level values must be equal wherever both
have a proof, and no bound of placer may lie above a plan of HiGHS. Needs `highspy` (Benchmarks/peers/run makes
an environment that has it).
"""

import argparse
import concurrent.futures
import json
import pathlib
import subprocess
import sys
import tempfile

LEVELS = ("unplaced", "tier", "quality")
KEYS = ("unplaced", "tier", "quality_seconds")


def plain(placer, case, folder, seconds):
    """Values of the levels by HiGHS; None from the first level on that it does not prove."""
    import highspy

    values = []
    for number in (1, 2, 3):
        program = folder / f"level{number}.mps"
        caps = [
            part
            for name, value in zip(("--unplaced", "--tier"), values)
            for part in (name, str(value))
        ]
        command = [placer, "export", case, "--format", "mps", "--level", str(number)]
        subprocess.run([*command, "--output", program, *caps], check=True, capture_output=True)
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("time_limit", float(seconds))
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("mip_abs_gap", 0.5)
        solver.readModel(str(program))
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            break
        values.append(round(solver.getInfo().objective_function_value))
    return values + [None] * (3 - len(values))


def compare(job):
    placer, seed, students, seconds = job
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        case, plan = folder / "case", folder / "plan"
        schools = max(3, students // 10)
        size = ["--students", str(students), "--schools", str(schools), "--seed", str(seed)]
        subprocess.run([placer, "generate", case, *size], check=True, capture_output=True)
        limit = ["--time-limit", str(seconds), "--no-history", "--threads", "1"]
        subprocess.run(
            [placer, "solve", case, "--output", plan, *limit], check=True, capture_output=True
        )
        summary = json.loads((plan / "summary.json").read_text())
        found = [summary["objective"][key] for key in KEYS]
        bound = [summary["bound"][key] for key in KEYS]
        best = plain(placer, case, folder, seconds)
    problems = []
    isProven = summary["status"] == "optimal"
    for number, level in enumerate(LEVELS):
        if best[number] is None:
            break
        if bound[number] > best[number]:
            problems.append(f"{level}: bound {bound[number]} above the plan {best[number]}")
        if found[number] < best[number]:
            problems.append(f"{level}: plan {found[number]} below the optimum {best[number]}")
        if found[number] != best[number]:
            if isProven:
                problems.append(f"{level}: {found[number]} said proven, {best[number]} exists")
            break
    return students, seed, isProven, best[2] is not None, found == best, problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("placer")
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--from", dest="first", type=int, default=50)
    parser.add_argument("--to", dest="last", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    step = (options.last - options.first) / max(1, options.cases - 1)
    jobs = [
        (options.placer, 1_000 + n, options.first + round(n * step), options.seconds)
        for n in range(options.cases)
    ]
    proven = plain_proven = equal = 0
    failures = []
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for students, seed, own, other, same, problems in pool.map(compare, jobs):
            proven += own
            plain_proven += other
            equal += same
            if problems or (own and other and not same):
                failures.append((students, seed, problems))
                print(f"{students} students, seed {seed}: {'; '.join(problems)}", flush=True)
    print(
        f"{len(jobs)} cases: placer proved {proven}, the plain program {plain_proven}, "
        f"equal on all levels {equal}, contradictions {len(failures)}"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
