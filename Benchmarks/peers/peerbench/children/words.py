"""What a solver's process says to the benchmark: lines that begin with @, at the moment they are true."""

from __future__ import annotations


def say(word: str, *values: object) -> None:
    """One line, handed on at once."""
    print("@" + word, *values, flush=True)


def version(text: str) -> None:
    say("version", text)


def start() -> None:
    """The program is loaded: the solver's clock starts."""
    say("start")


class Moments:
    """Says a new best value or bound of the weighted sum once."""

    def __init__(self) -> None:
        self._last: tuple[float, float] | None = None

    def note(self, value: float, bound: float) -> None:
        if (value, bound) != self._last:
            self._last = (value, bound)
            say("moment", repr(float(value)), repr(float(bound)))


def levels(plan: tuple[int, int, int], bound: tuple[int, int, int]) -> None:
    """A plan and the bound of each level."""
    say("levels", *plan, *bound)


def plan(names, values, path: str) -> None:
    """Writes the names of the placement columns that are at 1."""
    with open(path, "w", encoding="utf-8") as file:
        for name, value in zip(names, values):
            if name.startswith("x.") and value > 0.5:
                file.write(name + "\n")


def status(is_proven: bool, words: object) -> None:
    """Whether the solver says that its plan is optimal, and its own words."""
    say("status", "proven" if is_proven else "stopped", words)
