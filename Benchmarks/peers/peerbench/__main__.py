"""The command: makes the cases, runs the solvers in turn, writes the report."""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import shutil
import sys
from pathlib import Path
from typing import NoReturn

from . import assignment, chart, machine, publish, results, soundness, table
from .cases import SIZES, Case, Size, sizes
from .cells import Cell, keep, kept, measure
from .solvers import everyone
from .weights import Weights

HERE = Path(__file__).resolve().parent.parent
PROJECT = HERE.parent.parent

#: Students of the linear assignment problem, by size of the run.
ASSIGNMENTS = {"smoke": "100,300", "small": "100,300,1000", "full": "100,300,1000,3000"}


class Parser(argparse.ArgumentParser):
    """Ends with the exit code that every command of the project has for usage."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(64, f"peers: {message}\n")


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    """Reads the command line; a mistake in it ends the process with 64."""
    parser = Parser(
        prog="Benchmarks/peers/run",
        description="Solves the same cases with placer and with other solvers, in turn, and writes who was how fast.",
        epilog="Exit codes: 0 done; 1 a bound or a plan of placer is refuted; 64 usage; 66 no run to report; "
        "69 placer is missing.",
    )
    parser.add_argument("--size", choices=SIZES, default="smoke", help="which cases (default: %(default)s)")
    parser.add_argument("--sizes", help="cases of your own: 350x35:60,3000x160:120 (students x schools : seconds)")
    parser.add_argument("--solvers", help="only these, by name, with commas between: placer,highs-weighted")
    parser.add_argument("--time-limit", type=float, help="seconds for each solver on each case")
    parser.add_argument("--threads", type=int, default=2, help="threads for each solver (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the cases (default: %(default)s)")
    parser.add_argument(
        "--peers-up-to",
        type=int,
        default=3_000,
        metavar="STUDENTS",
        help="larger cases are solved by placer alone (default: %(default)s)",
    )
    parser.add_argument("--assignment", metavar="SIZES", help="students of the linear assignment problem, or none")
    parser.add_argument("--candidates", type=int, default=20, help="schools a student there (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=HERE / "results", help="folder for all that is made")
    parser.add_argument("--report-only", action="store_true", help="run nothing, report what the folder holds")
    parser.add_argument("--publish", action="store_true", help="put the report into Documentation/Performance.md")
    return parser.parse_args(words)


def note(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def chosen_sizes(options: argparse.Namespace) -> list[Size]:
    """The cases of the run; a time limit of its own replaces that of each."""
    found = sizes(options.sizes or SIZES[options.size], options.time_limit or 60)
    if options.time_limit:
        found = [Size(size.students, size.schools, options.time_limit) for size in found]
    return found


def chosen_solvers(options: argparse.Namespace) -> list[str]:
    """Names of the solvers of the run, in its order."""
    known = everyone("placer")
    names = options.solvers.split(",") if options.solvers else list(known)
    if unknown := [name for name in names if name not in known]:
        raise ValueError(f"no solver is called {', '.join(unknown)}; there are {', '.join(known)}")
    return [name for name in known if name in names]


def run_case(size: Size, names: list[str], options: argparse.Namespace, placer: str) -> None:
    """Every solver on one case."""
    case = Case(size.name, options.output / "cases" / size.name, placer, Weights())
    case.folder.mkdir(parents=True, exist_ok=True)
    note(f"{size.name} ({size.seconds:g} s each)")
    case.generate(size, options.seed)
    if size.students > options.peers_up_to:
        names = [name for name in names if name == "placer"]
    if names != ["placer"]:
        case.export()
    nobody = case.nobody()
    for name in names:
        solver = everyone(placer)[name]
        if why := solver.missing():
            note(f"  {name}: left out: {why}")
            continue
        folder = options.output / "cells" / size.name / name
        cell = measure(solver, case, size, options.threads, folder, nobody)
        keep(cell, folder)
        note(f"  {name}: {cell.status} in {cell.total_seconds:.1f} s, {cell.plan.key if cell.plan else cell.note}")


def run_assignments(options: argparse.Namespace, placer: str) -> None:
    """The classic, unless it is left out, or single cells are run."""
    text = options.assignment or ("none" if options.sizes or options.solvers else ASSIGNMENTS[options.size])
    if text != "none":
        counts = [int(part) for part in text.split(",")]
        assignment.run(placer, options.output / "assignment", counts, options.candidates, options.seed, options.threads)


def report(options: argparse.Namespace) -> list[str]:
    """Writes CSV, table and chart from all that the folder holds.

    Returns what the run refutes of `placer`.
    """
    weights, output = Weights(), options.output
    cells: list[Cell] = kept(output / "cells")
    assigned = assignment.kept(output / "assignment")
    about = json.loads((output / "machine.json").read_text(encoding="utf-8"))
    sound = soundness.believed(cells, weights)
    results.write_csv(results.rows(sound, weights), results.COLUMNS, output / "peers.csv")
    results.write_csv([vars(item) for item in assigned], assignment.COLUMNS, output / "assignment.csv")
    text = table.markdown(sound, assigned, weights, about)
    (output / "table.md").write_text(text, encoding="utf-8")
    if importlib.util.find_spec("matplotlib"):
        for kind in ("svg", "png"):
            chart.draw(sound, assigned, weights, output / f"peers.{kind}")
    else:
        note("peers: no chart: the Python package matplotlib is not installed")
    if options.publish:
        publish.publish(output, PROJECT / "Documentation")
    print(text)
    for sentence in soundness.overstated(cells, weights):
        note(f"peers: a peer's bound is refuted: {sentence}")
    return soundness.unsound(cells) + soundness.misjudged(cells) + assignment.wrong(assigned)


def main() -> int:
    options = arguments()
    placer = os.environ.get("PLACER", "placer")
    try:
        cases, names = chosen_sizes(options), chosen_solvers(options)
    except ValueError as error:
        note(f"peers: {error}")
        return 64
    if not options.report_only:
        if not shutil.which(placer):
            note(f"peers: there is no {placer}; build it, or name it in PLACER")
            return 69
        options.output.mkdir(parents=True, exist_ok=True)
        about = machine.words(options.threads, options.seed)
        (options.output / "machine.json").write_text(json.dumps(about), encoding="utf-8")
        for size in cases:
            run_case(size, names, options, placer)
        run_assignments(options, placer)
    if not (options.output / "machine.json").exists():
        note(f"peers: {options.output} holds no run to report; leave --report-only out, or name its --output")
        return 66
    refuted = report(options)
    for sentence in refuted:
        note(f"peers: {sentence}")
    return 1 if refuted else 0


if __name__ == "__main__":
    sys.exit(main())
