"""The results as Markdown."""

from __future__ import annotations

from .assignment import Assigned
from .cells import Cell
from .chart import curves
from .results import by_case, level_gaps, rows
from .weights import Levels, Weights

#: Columns of the table: its head, the column of the CSV.
SHOWN = [
    ("first plan", "first_plan_s"),
    ("plan 1 %", "plan_1pct_s"),
    ("plan 0.1 %", "plan_0.1pct_s"),
    ("plan 0.01 %", "plan_0.01pct_s"),
    ("proof 1 %", "proof_1pct_s"),
    ("proof 0.1 %", "proof_0.1pct_s"),
    ("proof 0.01 %", "proof_0.01pct_s"),
    ("proven", "proven_s"),
]


def seconds(value: object) -> str:
    """Milliseconds below a tenth of a second, and fewer figures the more there are before the point."""
    if not isinstance(value, (int, float)):
        return "–"
    if value < 0.1:
        return f"{value:.4f}" if value < 0.01 else f"{value:.3f}"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def percent(value: object) -> str:
    if not isinstance(value, (int, float)):
        return "–"
    return "0" if value == 0 else f"{100 * value:.0f} %" if value > 0.095 else f"{100 * value:.2g} %"


def line(cells: list[object]) -> str:
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def case_table(group: list[Cell], weights: Weights) -> list[str]:
    """One case: a row for each solver."""
    first = group[0]
    pairs = next((cell.pairs for cell in group if cell.pairs), None)
    size = f"{first.students:,} students, {first.schools:,} schools"
    limits = sorted({cell.limit_seconds for cell in group})
    text = [
        f"### {size}" + (f", {pairs:,} fitting pairs" if pairs else ""),
        "",
        f"Limit {', '.join(f'{limit:g}' for limit in limits)} s for each solver. Times in seconds.",
        "",
        line(["solver", *(head for head, _ in SHOWN), "plan gap", "own gap", "levels 1 / 2 / 3", "peak MB"]),
        line(["---"] + ["---:"] * (len(SHOWN) + 4)),
    ]
    for result in rows(group, weights):
        levels = " / ".join(
            f"{result[name]:,}" if result[name] != "" else "–" for name in ("unplaced", "tier", "quality")
        )
        if result["unplaced"] == "":
            levels = f"{result['status']}"
        text.append(
            line(
                [
                    result["solver"],
                    *(seconds(result[name]) for _, name in SHOWN),
                    percent(result["plan_gap"]),
                    percent(result["proof_gap"]),
                    levels,
                    f"{result['peak_mb']:,}",
                ]
            )
        )
    return [*text, ""]


#: What the project measures itself by.
RIVALS = ("highs-weighted", "highs-levels")


def duel(cells: list[Cell], weights: Weights) -> list[str]:
    """placer beside HiGHS at its best, to the same proof gap."""
    text = [
        "### To the same gap as HiGHS",
        "",
        "The better of HiGHS on the weighted program and level by level; its loading of the program is not counted.",
        "",
        line(["case", "proof gap", "placer", "HiGHS at its best", "HiGHS / placer"]),
        line(["---", "---:", "---:", "---:", "---:"]),
    ]
    for group in by_case(cells):
        found = {str(result["solver"]): result for result in rows(group, weights)}
        if "placer" not in found or not any(rival in found for rival in RIVALS):
            continue
        for head, name in SHOWN[4:]:
            own = found["placer"][name]
            theirs = [found[rival][name] for rival in RIVALS if rival in found and found[rival][name] != ""]
            limit = max(float(found[rival]["limit_s"]) for rival in RIVALS if rival in found)
            text.append(line([group[0].case, head.removeprefix("proof "), *duel_cells(own, theirs, limit)]))
    return [*text, ""]


def duel_cells(own: object, theirs: list[object], limit: float) -> list[str]:
    """Where one side does not get there, the limit bounds the ratio."""
    best = min(theirs) if theirs else None
    words = seconds(best) if best is not None else f"> {limit:g}"
    if own == "":
        return [f"> {limit:g}", words, "–"]
    ratio = (best if best is not None else limit) / max(float(own), 0.001)
    return [seconds(own), words, ("" if best is not None else "> ") + f"{ratio:.2g} ×"]


#: Times whose growth is told: the head, the column of the CSV, and the students of the smallest case.
GROWTHS = {
    "plan 0.1 %": ("plan_0.1pct_s", 0),
    "proof 1 %": ("proof_1pct_s", 0),
    "proof 0.1 %": ("proof_0.1pct_s", 0),
    "level 3 1 %": ("nation_1pct_s", 0),
    "level 3 1 %, from 3,000 on": ("nation_1pct_s", 3_000),
}


def level_table(cells: list[Cell], weights: Weights) -> list[str]:
    """What placer proved of each level, and how soon."""
    text = [
        "### placer level by level",
        "",
        "Plan, bound and gap at the end: of level 1 as a share of the sum of all priorities, of the others of the "
        "plan's own. *Province*: seconds until level 1 was proven within 0.1 %, level 2 within 1 %, level 3 within "
        "0.1 %. *National*: level 1 within 0.2 %, level 3 within 0.3 %; *level 3 1 %*: within 1 %.",
        "",
        line(
            [
                *["case", "process", "level 1", "gap", "level 2", "gap", "level 3", "gap"],
                *["level 3 1 %", "province", "national", "peak MB"],
            ]
        ),
        line(["---"] + ["---:"] * 11),
    ]
    for result, cell in zip(rows(cells, weights), cells):
        if cell.solver != "placer" or not cell.levels or not cell.level_bounds:
            continue
        plan, bound = Levels(*cell.levels), Levels(*cell.level_bounds)
        pairs = zip(plan, bound, level_gaps(plan, bound, cell.nobody[0]))
        levels = [words for worth, least, gap in pairs for words in (f"{worth:,} ≥ {least:,}", percent(gap))]
        text.append(
            line(
                [
                    cell.case,
                    seconds(result["total_s"]),
                    *levels,
                    seconds(result["nation_1pct_s"]),
                    seconds(result["province_s"]),
                    seconds(result["national_s"]),
                    f"{result['peak_mb']:,}",
                ]
            )
        )
    return [*text, ""]


def growth_table(cells: list[Cell], weights: Weights) -> list[str]:
    """Fitted exponents, where a solver reached the gap on two sizes or more."""
    text = [
        "### Growth",
        "",
        "Exponent *e* of time = *c* · students^*e*, fitted to the sizes on which the solver got there.",
        "",
        line(["solver", *GROWTHS, "sizes"]),
        line(["---", *["---:"] * len(GROWTHS), "---"]),
    ]
    found = {head: curves(cells, weights, name, least) for head, (name, least) in GROWTHS.items()}
    for solver in dict.fromkeys(cell.solver for cell in cells):
        own = [curve[solver] for curve in found.values()]
        exponents = [curve.exponent for curve in own]
        sizes = sorted({students for curve in own for students, _ in curve.reached})
        words = ", ".join(f"{students:,}" for students in sizes) or "none"
        text.append(line([solver, *("–" if e is None else f"{e:.2f}" for e in exponents), words]))
    return [*text, ""]


def assignment_table(results: list[Assigned]) -> list[str]:
    """The classic."""
    if not results:
        return []
    text = [
        "### Linear assignment",
        "",
        f"{results[0].candidates} candidate schools a student. Seconds of the network codes are those of the call "
        "alone; of placer, of the whole process from CSV to a written plan.",
        "",
        line(["students", "solver", "status", "seconds", "process", "quality", "peak MB", ""]),
        line(["---:", "---", "---", "---:", "---:", "---:", "---:", "---"]),
    ]
    for result in results:
        quality = f"{result.quality:,}" if isinstance(result.quality, int) else "–"
        text.append(
            line(
                [
                    f"{result.students:,}",
                    result.solver,
                    result.status,
                    seconds(result.seconds),
                    seconds(result.total_s),
                    quality,
                    f"{result.peak_mb:,}",
                    result.note,
                ]
            )
        )
    return [*text, ""]


def versions(cells: list[Cell], results: list[Assigned]) -> list[str]:
    """Who took part, and on how many threads."""
    found = {
        cell.solver: f"{cell.version} ({cell.threads} thread{'s' * (cell.threads > 1)})"
        for cell in cells
        if cell.version
    }
    found |= {r.solver: r.version for r in results if r.version and r.solver != "placer"}
    return [f"- {solver}: {words}" for solver, words in found.items()] + [""]


def notes(cells: list[Cell], weights: Weights) -> list[str]:
    """What did not go by the book."""
    text = []
    for group in by_case(cells):
        plans = [cell.plan for cell in group if cell.plan]
        if pair := weights.disagreement(plans):
            text.append(f"- {group[0].case}: the best plan by level is {pair[0].key}, by weight {pair[1].key}")
        # Placer's note is its status, which the table has.
        text += [
            f"- {cell.case}, {cell.solver}: {cell.status}: {cell.note}"
            for cell in group
            if cell.status not in ("proven", "limit")
        ]
    return ["Notes:", "", *text, ""] if text else []


def markdown(cells: list[Cell], results: list[Assigned], weights: Weights, machine: list[str]) -> str:
    """The whole text."""
    text = [*(f"- {words}" for words in machine), *versions(cells, results)]
    for group in by_case(cells):
        text += case_table(group, weights)
    text += level_table(cells, weights) + duel(cells, weights) + growth_table(cells, weights)
    text += assignment_table(results) + notes(cells, weights)
    return "\n".join(text).rstrip() + "\n"
