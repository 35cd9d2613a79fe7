"""Turns a report of `perf` into Markdown: `profile.py REPORT SUMMARY SIZE LIMIT [PAGE]` (see Benchmarks/profile).

With a page, the text stands between its profile marks afterwards."""

import json
import re
import subprocess
import sys
from collections import Counter

#: Modules of this project, as they stand in mangled names.
MODULES = (
    "PlacementSolver|PlacementDomain|PlacementFiles|PlacementReport|GLPKBackend|IntegerProgramming|PlacerKit"
)

#: Owner of a function of no module, by its library or name; the first that matches.
OTHERS = [
    ("GLPK", r"libglpk"),
    ("kernel", r"^\[|kernel"),
    ("C library", r"libc\.so|libm\.so|libstdc|ld-linux"),
]


def read(path):
    """(share in percent, library, mangled function) of each line."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            cells = [cell.strip() for cell in line.split("|")]
            if len(cells) >= 3 and cells[0].endswith("%"):
                yield float(cells[0].rstrip("%")), cells[1], re.sub(r"^\[[.k]\]\s*", "", cells[2])


def owner(library, function):
    """A specialization of the standard library belongs to the module whose types it was made for."""
    for name, pattern in OTHERS:
        if re.search(pattern, library):
            return name
    module = re.search(rf"\d\d?({MODULES})", function)
    return module[1] if module else "Swift runtime and library"


def demangled(functions):
    """Readable names, in order."""
    done = subprocess.run(
        ["swift", "demangle", "--compact", "--simplified"], input="\n".join(functions), capture_output=True, text=True,
        check=True,
    )
    return [name.strip() for name in done.stdout.splitlines()]


BEGIN, END = "<!-- profile: begin -->", "<!-- profile: end -->"


def publish(text, path):
    with open(path, encoding="utf-8") as file:
        before, begin, rest = file.read().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"profile: {path} lacks the marks {BEGIN} and {END}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n\n{text}\n{END}{after}")


def markdown(report, summary_path, size, limit):
    with open(summary_path, encoding="utf-8") as file:
        summary = json.load(file)
    lines = sorted(read(report), reverse=True)
    shares = Counter()
    for share, library, function in lines:
        shares[owner(library, function)] += share
    text = []
    students, schools = size.split("x")
    seconds = summary["seconds"]
    text.append(
        f"{int(students):,} students, {int(schools):,} schools, limit {limit} s: read {seconds['read']} s, "
        f"pairs {seconds['formulate']} s, solve {seconds['solve']} s ({summary['status']}).\n"
    )
    text.append("| owner | share of all threads' time |\n|---|---:|")
    for name, share in shares.most_common():
        text.append(f"| {name} | {share:.1f} % |")
    text.append(f"| functions below 0.2 % each | {max(0.0, 100 - sum(shares.values())):.1f} % |")
    text.append("\n| function | owner | share |\n|---|---|---:|")
    for (share, library, function), name in zip(lines[:20], demangled([line[2] for line in lines[:20]])):
        words = name.replace("|", "\\|")[:90]
        text.append(f"| `{words}` | {owner(library, function)} | {share:.1f} % |")
    return "\n".join(text) + "\n"


def main():
    text = markdown(*sys.argv[1:5])
    print(text)
    if len(sys.argv) > 5:
        publish(text, sys.argv[5])


main()
