"""Runs one solver in a process of its own: its lines with the time at which they came, and its memory."""

from __future__ import annotations

import os
import pty
import select
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ended:
    """How a process ended."""

    seconds: float
    code: int
    #: Processor time of all its threads and children: less than the clock's where others were busy.
    cpu_seconds: float
    peak_megabytes: float
    was_killed: bool


def follow(
    command: list[str],
    log: Path,
    on_line: Callable[[float, str], None],
    kill_after: float,
) -> Ended:
    """Runs a command to its end, or kills it after so many seconds.

    Its output goes through a pseudo-terminal, so that the C library hands on each line at once. The peak is the
    largest resident set of the process or of any child it waited for.
    """
    start = time.monotonic()
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "dumb"
        os.execvp(command[0], command)
    was_killed = False
    pending = b""
    with log.open("wb") as file:
        while True:
            left = start + kill_after - time.monotonic()
            if left <= 0 and not was_killed:
                os.kill(process, signal.SIGKILL)
                was_killed = True
            ready, _, _ = select.select([terminal], [], [], max(0.05, min(left, 1.0)))
            if not ready:
                continue
            try:
                piece = os.read(terminal, 65_536)
            except OSError:
                break  # The other end is closed: the process is gone.
            if not piece:
                break
            now = time.monotonic() - start
            file.write(piece)
            *lines, pending = (pending + piece).split(b"\n")
            for line in lines:
                on_line(now, line.decode("utf-8", "replace").rstrip("\r"))
    os.close(terminal)
    _, status, usage = os.wait4(process, 0)
    seconds = time.monotonic() - start
    cpu = usage.ru_utime + usage.ru_stime
    return Ended(seconds, os.waitstatus_to_exitcode(status), cpu, usage.ru_maxrss / 1_024, was_killed)
