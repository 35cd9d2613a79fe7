"""Cases made to hurt: each must end within its time limit with a plan that the judge accepts.

Usage: adversarial.py PLACER WORK [--time-limit SECONDS]
"""

import csv
import json
import random
import subprocess
import sys
import time
from pathlib import Path

STUDENTS = ["id", "subject", "year", "lat", "lon", "history", "needs"]
SCHOOLS = ["id", "lat", "lon", "duo", "min_students", "offers"]
MENTORS = ["id", "school", "subjects", "capacity"]
SUBJECTS = ["maths", "english", "physics", "dutch", "history"]
chance = random.Random(1)


def place():
    return [round(52 + chance.random() * 0.4, 5), round(5 + chance.random() * 0.4, 5)]


def students(count, subject=None, year=None, home=None, history="", needs=None):
    return [STUDENTS] + [
        [
            f"s{i}",
            subject or chance.choice(SUBJECTS),
            year or chance.randint(1, 4),
            *(home or place()),
            history() if callable(history) else history,
            needs() if needs else "",
        ]
        for i in range(count)
    ]


def schools(count, duo="", minimum=0, offers=None):
    return [SCHOOLS] + [
        [f"c{j}", *place(), duo, minimum, offers() if offers else ""] for j in range(count)
    ]


def mentors(count, school_count, subject=None, capacity=None):
    return [MENTORS] + [
        [
            f"m{k}",
            f"c{chance.randrange(school_count)}",
            subject or chance.choice(SUBJECTS),
            chance.randint(1, 2) if capacity is None else capacity,
        ]
        for k in range(count)
    ]


def some(things, count):
    return lambda: "|".join(chance.sample(things, count))


def cases():
    tags = [f"t{k}" for k in range(5000)]
    sites = [f"c{j}" for j in range(60)]
    pins = [["student", "school", "mentor", "decision", "note"]] + [
        [f"s{i}", f"c{chance.randrange(40)}", "", "pin", ""] for i in range(500)
    ]
    yield "all students in one town", students(800, home=[52.1, 5.1]), schools(60), mentors(500, 60), None
    yield "one school for all", students(1500), schools(1), mentors(10, 1, capacity=100), None
    yield "one mentor for all", students(3000, subject="maths"), schools(1), mentors(1, 1, "maths", 1000), None
    yield "every school requires duos", students(600, year=1), schools(50, "required"), mentors(300, 50), None
    yield "every student pinned", students(500), schools(40), mentors(300, 40), pins
    yield "zero capacity", students(300), schools(20), mentors(100, 20, capacity=0), None
    yield "one subject only", students(1200, subject="maths"), schools(80), mentors(600, 80, "maths"), None
    yield "identical first-years", students(600, "maths", 1, [52.2, 5.2]), schools(40), mentors(200, 40, "maths"), None
    yield "identical seniors", students(600, "maths", 3, [52.2, 5.2]), schools(40), mentors(200, 40, "maths"), None
    yield "very long histories", students(400, history=lambda: "|".join(chance.choices(sites, k=400))), schools(60), mentors(300, 60), None
    yield "five thousand tags", students(300, needs=some(tags, 50)), schools(30, offers=some(tags, 2000)), mentors(200, 30), None
    yield "every school has a minimum", students(600), schools(60, minimum=8), mentors(400, 60), None
    yield "nobody", students(0), schools(3), mentors(5, 3), None


def write(folder, tables):
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        with open(folder / name, "w", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    (folder / "policy.yaml").write_text("duo: {default: allowed}\n")


def main():
    placer, work = sys.argv[1], Path(sys.argv[2]) / "adversarial"
    limit = float(sys.argv[4]) if len(sys.argv) > 4 else 5
    failed = 0
    for number, (name, people, sites, places, pins) in enumerate(cases()):
        folder, plan = work / f"case-{number}", work / f"plan-{number}"
        tables = {"students.csv": people, "schools.csv": sites, "mentors.csv": places}
        write(folder, tables | ({"decisions.csv": pins} if pins else {}))
        start = time.monotonic()
        options = ["--output", plan, "--time-limit", str(limit), "--quiet", "--no-history"]
        solved = subprocess.run([placer, "solve", folder, *options], capture_output=True, text=True)
        seconds = time.monotonic() - start
        checked = subprocess.run([placer, "check", folder, plan], capture_output=True, text=True)
        is_late = seconds > limit + 2 + 0.05 * limit
        if solved.returncode or checked.returncode or is_late:
            failed += 1
            print(f"FAILED {name}: solve {solved.returncode}, check {checked.returncode}, {seconds:.1f} s")
            print(solved.stderr.strip() or checked.stderr.strip())
            continue
        status = json.loads((plan / "summary.json").read_text())["status"]
        print(f"{name}: {status} in {seconds:.1f} s")
    sys.exit(1 if failed else 0)


main()
