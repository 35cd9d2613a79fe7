"""The cases of a run: made by `placer generate`, exported by `placer export`."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .weights import Levels, Weights

#: The sizes behind the names, `students x schools : seconds for each solver`.
SIZES = {
    "smoke": "120x12:5,240x24:5",
    "small": "350x35:60,1000x60:60",
    "full": "350x35:60,1000x60:60,3000x160:120,30000x1600:120",
}

SIZE = re.compile(r"(\d+)x(\d+)(?::(\d+(?:\.\d+)?))?$")


@dataclass(frozen=True)
class Size:
    """A generated case of so many students and schools, and how long each solver may take."""

    students: int
    schools: int
    seconds: float

    @property
    def name(self) -> str:
        return f"{self.students}x{self.schools}"


def sizes(text: str, default_seconds: float) -> list[Size]:
    """Reads `350x35:60,1000x60`.

    Raises ValueError, in words for the user, where it is not one.
    """
    found = []
    for part in text.split(","):
        match = SIZE.match(part.strip())
        if not match:
            raise ValueError(f'"{part}" is no size: write STUDENTSxSCHOOLS or STUDENTSxSCHOOLS:SECONDS')
        seconds = float(match[3]) if match[3] else default_seconds
        found.append(Size(int(match[1]), int(match[2]), seconds))
    return found


@dataclass
class Case:
    """A case on disk: `folder/case`, and the exported programs beside it."""

    name: str
    folder: Path
    placer: str
    weights: Weights

    @property
    def input(self) -> Path:
        return self.folder / "case"

    def run(self, *arguments: str, check: bool = True) -> subprocess.CompletedProcess:
        command = [self.placer, *arguments]
        return subprocess.run(command, check=check, capture_output=True, text=True)

    def generate(self, size: Size, seed: int) -> None:
        self.run(
            "generate",
            str(self.input),
            "--students",
            str(size.students),
            "--schools",
            str(size.schools),
            "--seed",
            str(seed),
        )

    def export(self) -> None:
        """The weighted sum, and each level alone: columns and rows are the same in all."""
        programs = {"weighted": self.weights.option, "level1": "1,0,0", "level2": "0,1,0", "level3": "0,0,1"}
        for name, weights in programs.items():
            self.run(
                "export",
                str(self.input),
                "--format",
                "mps",
                "--weights",
                weights,
                "--output",
                str(self.folder / f"{name}.mps"),
            )

    def pairs(self) -> int | None:
        """Fitting pairs: the placement columns of the program; `None` when it was not exported."""
        try:
            with (self.folder / "weighted.mps").open(encoding="utf-8") as file:
                # Each column has one upper or fixed bound.
                return sum(line.startswith((" UP bnd x.", " FX bnd x.")) for line in file)
        except FileNotFoundError:
            return None

    def judge(self, plan: Path) -> tuple[Levels | None, str]:
        """What `placer check` says of a plan: its levels, or why it is refused."""
        done = self.run("check", str(self.input), str(plan), check=False)
        worth = re.search(r"^Worth: unplaced (\d+), tier (\d+), quality (\d+) s$", done.stdout, re.MULTILINE)
        if done.returncode == 0 and worth:
            return Levels(*map(int, worth.groups())), ""
        lines = (done.stdout + done.stderr).strip().splitlines()
        return None, lines[0] if lines else f"placer check ended with {done.returncode}"

    def nobody(self) -> Levels:
        """What placing nobody is worth; its level 1 is the sum of all priorities."""
        nobody = self.folder / "nobody.csv"
        nobody.write_text("student,school,mentor\n", encoding="utf-8")
        levels, why = self.judge(nobody)
        if levels is None:
            raise RuntimeError(f"{self.name}: the empty plan is refused: {why}")
        return levels


def unescaped(name: str) -> str:
    """The text that `placer export` wrote as letters, digits, `.`, `_` and `#` with two hexadecimal digits."""
    parts = name.split("#")
    text = parts[0].encode("utf-8") + b"".join(
        bytes([int(part[:2], 16)]) + part[2:].encode("utf-8") for part in parts[1:]
    )
    return text.decode("utf-8")


def write_placements(columns: list[str], path: Path) -> None:
    """Placement columns `x.<student>.<mentor>` as a plan that `placer check` reads; generated ids hold no dot."""
    rows = ["student,school,mentor"]
    for column in columns:
        _, student, mentor = column.split(".")
        rows.append(f"{unescaped(student)},,{unescaped(mentor)}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
