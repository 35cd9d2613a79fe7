"""The linear assignment problem, a classic whose optimum pure network codes prove: n students, n schools with one
place, a few candidate schools each, no other rule."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from .process import follow

COLUMNS = [
    "students",
    "candidates",
    "solver",
    "version",
    "status",
    "seconds",
    "total_s",
    "quality",
    "bound",
    "peak_mb",
    "note",
]

#: Seconds each way may take.
LIMIT = 30.0

POLICY = """\
travel: {max_minutes: 100000, excess_weight: 0}
fairness: {step_minutes: 0, empty_core_minutes: 0}
"""


@dataclass
class Assigned:
    """What one way made of one size."""

    students: int
    candidates: int
    solver: str
    version: str = ""
    status: str = "failed"
    #: Work alone: without loading Python and its libraries; of placer, the whole process.
    seconds: float | str = ""
    total_s: float = 0.0
    quality: int | str = ""
    #: Proven lower bound, of placer; holds among plans that place as many.
    bound: int | str = ""
    peak_mb: int = 0
    note: str = ""


def edges(students: int, candidates: int, seed: int) -> list[tuple[int, int, int]]:
    """(student, school, seconds) of the seeded family: one hidden way to place everyone, the rest by chance."""
    draw = random.Random(f"assignment {students} {candidates} {seed}")
    hidden = list(range(students))
    draw.shuffle(hidden)
    found = []
    for student in range(students):
        schools = {hidden[student]}
        while len(schools) < min(candidates, students):
            schools.add(draw.randrange(students))
        found += [(student, school, draw.randint(60, 7_200)) for school in sorted(schools)]
    return found


def write_case(folder: Path, students: int, candidates: int, seed: int) -> None:
    """The same problem as a case and as a list of edges."""
    folder.mkdir(parents=True, exist_ok=True)
    arcs = edges(students, candidates, seed)

    def write(name: str, head: str, rows: list[str]) -> None:
        (folder / name).write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")

    write("students.csv", "id,subject,year", [f"st{i:05d},maths,2" for i in range(students)])
    write("schools.csv", "id", [f"sc{j:05d}" for j in range(students)])
    write("mentors.csv", "id,school,subjects,capacity", [f"m{j:05d},sc{j:05d},maths,1" for j in range(students)])
    # Sixtieths of a minute, with the digits that give the whole second back.
    write("travel.csv", "from,school,minutes", [f"st{i:05d},sc{j:05d},{cost / 60:.6f}" for i, j, cost in arcs])
    (folder / "policy.yaml").write_text(POLICY, encoding="utf-8")
    (folder / "edges.json").write_text(json.dumps({"students": students, "edges": arcs}), encoding="utf-8")


def by_placer(placer: str, folder: Path, result: Assigned, threads: int) -> None:
    """The whole tool, from CSV to a written plan."""
    plan = folder / "plan"
    command = [
        placer,
        "solve",
        str(folder),
        "--output",
        str(plan),
        "--time-limit",
        str(LIMIT),
        "--threads",
        str(threads),
        "--quiet",
        "--no-history",
    ]
    ended = follow(command, folder / "placer.log", lambda *_: None, kill_after=LIMIT * 1.1 + 30)
    result.total_s, result.peak_mb = round(ended.seconds, 3), round(ended.peak_megabytes)
    result.seconds = result.total_s
    if ended.code != 0:
        result.note = f"ended with {ended.code}"
        return
    summary = json.loads((plan / "summary.json").read_text(encoding="utf-8"))
    result.version = summary["version"]
    result.status = "proven" if summary["status"] == "optimal" else "limit"
    result.quality = summary["objective"]["quality_seconds"]
    result.bound = summary["bound"]["quality_seconds"]
    if summary["objective"]["unplaced"]:
        result.note = f"{summary['objective']['unplaced']} unplaced"


def by_network(way: str, folder: Path, result: Assigned) -> None:
    """One of the network codes, in a process of its own."""
    heard: dict[str, object] = {}

    def hear(_: float, line: str) -> None:
        if line.startswith("{"):
            heard.update(json.loads(line))

    command = [sys.executable, "-m", "peerbench.children.network", way, str(folder / "edges.json")]
    ended = follow(command, folder / f"{way}.log", hear, kill_after=LIMIT + 30)
    result.total_s, result.peak_mb = round(ended.seconds, 3), round(ended.peak_megabytes)
    if ended.code != 0 or "cost" not in heard:
        result.note = str(heard.get("missing", f"ended with {ended.code}"))
        return
    result.status, result.version = "proven", str(heard["version"])
    result.seconds, result.quality = round(float(heard["seconds"]), 6), int(heard["cost"])


def run(placer: str, root: Path, sizes: list[int], candidates: int, seed: int, threads: int) -> list[Assigned]:
    """Every way on every size, in turn; a line for each goes to standard error."""
    results = []
    for students in sizes:
        folder = root / str(students)
        write_case(folder, students, candidates, seed)
        for way in ("placer", "scipy-dense", "scipy-sparse", "ortools-flow"):
            result = Assigned(students, min(candidates, students), way)
            if way == "placer":
                by_placer(placer, folder, result, threads)
            else:
                by_network(way, folder, result)
            words = f"{result.seconds} s, {result.quality}" if result.seconds != "" else result.note
            print(f"  assignment {students}: {way}: {result.status}: {words}", file=sys.stderr)
            results.append(result)
    (root / "results.json").write_text(json.dumps([asdict(r) for r in results], indent=1) + "\n", encoding="utf-8")
    return results


def kept(root: Path) -> list[Assigned]:
    """What an earlier run left."""
    file = root / "results.json"
    return [Assigned(**item) for item in json.loads(file.read_text(encoding="utf-8"))] if file.exists() else []


def wrong(results: list[Assigned]) -> list[str]:
    """A sentence for each answer of `placer` that the optimum of the network codes refutes."""
    found = []
    for students in sorted({result.students for result in results}):
        group = [r for r in results if r.students == students and isinstance(r.quality, int)]
        optima = sorted({r.quality for r in group if r.solver != "placer"})
        if len(optima) > 1:
            found.append(f"assignment {students}: the network codes disagree: {optima}")
        for result in group:
            if result.solver == "placer" and optima:
                found += refuted(result, optima[0])
    return found


def refuted(result: Assigned, optimum: int) -> list[str]:
    """Everyone can be placed in the seeded family: a plan that leaves somebody out says nothing of its optimum."""
    where = f"assignment {result.students}: placer"
    if "unplaced" in result.note:
        return [f"{where} says that it is proven, with {result.note}"] if result.status == "proven" else []
    if result.quality < optimum or (result.status == "proven" and result.quality != optimum):
        return [f"{where} says {result.quality}, the optimum is {optimum}"]
    return [f"{where} states the bound {result.bound}, the optimum is {optimum}"] if result.bound > optimum else []
