"""What the run was made on, in words."""

from __future__ import annotations

import os
import platform
from pathlib import Path


def _first(path: str, key: str) -> str | None:
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), None)


#: Processes a core that waited or ran before the first solver did.
BUSY = 0.25


def words(threads: int, seed: int) -> list[str]:
    """Processor, memory, system, and how busy the machine was."""
    processor = _first("/proc/cpuinfo", "model name") or platform.processor() or platform.machine()
    memory = _first("/proc/meminfo", "MemTotal")
    gigabytes = f", {int(memory.split()[0]) / 1_048_576:.0f} GB memory" if memory else ""
    release = _first_quoted("/etc/os-release", "PRETTY_NAME") or platform.platform()
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    lines = [
        f"machine: {processor}, {cores} cores{gigabytes}, {release}",
        f"load of the machine at the start: {load:.1f} processes",
        f"threads given: {threads}; seed of the cases: {seed}",
    ]
    if load > BUSY * cores:
        lines.append("**the machine was busy with other work: all times are too long, and not by one factor**")
    return lines


def _first_quoted(path: str, key: str) -> str | None:
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    return next((line.split("=", 1)[1].strip('"') for line in lines if line.startswith(key + "=")), None)
