"""Time against size, both logarithmic, with the fitted growth of each solver."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .assignment import Assigned
from .cells import Cell
from .moments import growth
from .results import rows
from .weights import Weights

#: Colours that the colour-blind can tell apart (Okabe and Ito 2008); placer's is black.
COLOURS = ["#000000", "#D55E00", "#E69F00", "#0072B2", "#56B4E9", "#009E73", "#CC79A7", "#7F7F7F"]
MARKERS = ["o", "s", "D", "^", "v", "P", "X", "*"]


@dataclass
class Curve:
    """One solver: where it got there, and the limit where it did not."""

    reached: list[tuple[int, float]] = field(default_factory=list)
    missed: list[tuple[int, float]] = field(default_factory=list)

    @property
    def exponent(self) -> float | None:
        return growth([(float(size), max(seconds, 0.0001)) for size, seconds in self.reached])


def curves(cells: list[Cell], weights: Weights, column: str, least: int = 0) -> dict[str, Curve]:
    """By solver, in the order in which they come; of cases of `least` students or more."""
    found: dict[str, Curve] = {}
    for result in rows(cells, weights):
        curve = found.setdefault(str(result["solver"]), Curve())
        size = int(str(result["students"]))
        if size < least:
            continue
        if result[column] == "":
            curve.missed.append((size, float(str(result["limit_s"]))))
        else:
            curve.reached.append((size, float(str(result[column]))))
    return found


def assignment_curves(results: list[Assigned]) -> dict[str, Curve]:
    """The same of the classic."""
    found: dict[str, Curve] = {}
    for result in results:
        curve = found.setdefault(result.solver, Curve())
        if result.status == "proven":
            curve.reached.append((result.students, float(result.seconds)))
        elif result.total_s:
            curve.missed.append((result.students, result.total_s))
    return found


def draw(cells: list[Cell], results: list[Assigned], weights: Weights, path: Path) -> None:
    """Writes the chart; its form (SVG, PNG) follows from the name."""
    import matplotlib

    matplotlib.use("Agg")
    # The same results give the same bytes.
    matplotlib.rcParams.update(
        {"svg.hashsalt": "placer", "font.size": 9, "axes.spines.top": False, "axes.spines.right": False}
    )
    from matplotlib import pyplot

    panels: list[tuple[str, dict[str, Curve]]] = [
        ("plan within 0.1 % of the best known", curves(cells, weights, "plan_0.1pct_s")),
        ("proven within 0.1 % by itself", curves(cells, weights, "proof_0.1pct_s")),
        ("linear assignment, proven", assignment_curves(results)),
    ]
    panels = [panel for panel in panels if panel[1]]
    figure, axes = pyplot.subplots(1, len(panels), figsize=(4.6 * len(panels), 5.4), squeeze=False)
    solvers = list(dict.fromkeys(name for _, found in panels for name in found))
    for axis, (title, found) in zip(axes[0], panels):
        fill(axis, title, found, style_of(solvers))
    figure.text(
        0.5,
        0.01,
        "e: fitted exponent, seconds = c · students^e.  Hollow: not within the limit, drawn at the limit.",
        ha="center",
        color="#444444",
    )
    figure.tight_layout(rect=(0, 0.04, 1, 1))
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None, dpi=110)
    pyplot.close(figure)


def style_of(solvers: list[str]) -> Callable[[str], dict[str, object]]:
    """One colour and mark a solver in all panels; the network codes go on where the others end."""
    ordered = ["placer"] + [name for name in solvers if name != "placer"]
    others = [name for name in ordered if name.startswith(("scipy", "ortools-flow"))]
    ordered = [name for name in ordered if name not in others]

    def style(name: str) -> dict[str, object]:
        place = ordered.index(name) if name in ordered else 1 + 2 * others.index(name)
        place %= len(COLOURS)
        return {"color": COLOURS[place], "marker": MARKERS[place], "linewidth": 2.4 if name == "placer" else 1.2}

    return style


def fill(axis, title: str, found: dict[str, Curve], style: Callable[[str], dict[str, object]]) -> None:
    """One panel: a mark for each measurement, a line for each fit."""
    for name, curve in found.items():
        look = style(name)
        label = name if curve.exponent is None else f"{name} (e = {curve.exponent:.2f})"
        xs, ys = [x for x, _ in curve.reached], [max(y, 0.0001) for _, y in curve.reached]
        front = 5 if name == "placer" else 3
        axis.plot(xs, ys, linestyle="none", marker=look["marker"], color=look["color"], label=label, zorder=front)
        if curve.exponent is not None:
            axis.plot(*fit(curve), color=look["color"], linewidth=look["linewidth"], zorder=front - 1)
        axis.scatter(
            [x for x, _ in curve.missed],
            [y for _, y in curve.missed],
            marker=look["marker"],
            facecolors="none",
            edgecolors=look["color"],
            s=60,
            zorder=4,
        )
    sizes = sorted({x for curve in found.values() for x, _ in curve.reached + curve.missed})
    axis.set(xscale="log", yscale="log", xlabel="students", ylabel="seconds")
    axis.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axis.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axis.minorticks_off()
    axis.set_title(title, loc="left")
    axis.grid(True, which="major", color="#DDDDDD", linewidth=0.6)
    axis.legend(fontsize=7.5, frameon=False, ncols=2, loc="upper left", bbox_to_anchor=(-0.1, -0.13))


def fit(curve: Curve) -> tuple[list[float], list[float]]:
    """The fitted line from the smallest size to the largest: it passes the middle of the logarithms."""
    xs = [math.log(x) for x, _ in curve.reached]
    middle_x = sum(xs) / len(xs)
    middle_y = sum(math.log(max(y, 0.0001)) for _, y in curve.reached) / len(xs)
    slope = curve.exponent or 0.0
    ends = [min(xs), max(xs)]
    return [math.exp(x) for x in ends], [math.exp(middle_y + slope * (x - middle_x)) for x in ends]
