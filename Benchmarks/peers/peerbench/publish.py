"""Puts results into the project's documentation."""

from __future__ import annotations

import shutil
from pathlib import Path

BEGIN, END = "<!-- peers: begin -->", "<!-- peers: end -->"


def publish(output: Path, documentation: Path) -> None:
    """Copies chart and CSV beside the page, and the table into it, between its marks."""
    page = documentation / "Performance.md"
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise RuntimeError(f"{page} lacks the marks {BEGIN} and {END}")
    table = (output / "table.md").read_text(encoding="utf-8")
    page.write_text(f"{before}{BEGIN}\n\n{table}\n{END}{after}", encoding="utf-8")
    folder = documentation / "Performance"
    folder.mkdir(exist_ok=True)
    for name in ("peers.csv", "assignment.csv", "peers.svg"):
        shutil.copyfile(output / name, folder / name)
