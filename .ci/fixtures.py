"""Every fixture solves to the optimum that Fixtures/README.md gives, in time, and passes the judge."""

import re
import sys

from solving import check, solve, worth

placer, fixtures, work = sys.argv[1:]
row = re.compile(r"^\| `([a-z-]+)` \|" + r"\s*(\d+) \|" * 6)
count = 0
for line in open(f"{fixtures}/README.md", encoding="utf-8"):
    match = row.match(line)
    if not match or match[1] == "student":
        continue
    name, expected = match[1], tuple(int(match[number]) for number in (5, 6, 7))
    case, output = f"{fixtures}/{name}", f"{work}/{name}"
    summary = solve(placer, case, output, "--time-limit", "60")
    check(placer, case, output)
    limit = 10 if name == "rijnmond" else 30
    print(f"{name}: {summary['status']} {worth(summary['objective'])} in {summary['wall']:.2f} s")
    if summary["status"] != "optimal" or worth(summary["objective"]) != expected:
        raise SystemExit(f"{name}: expected optimal {expected}")
    if summary["wall"] > limit:
        raise SystemExit(f"{name}: took longer than {limit} s")
    count += 1
if count != 11:
    raise SystemExit(f"{count} fixtures in the README, expected 11")
