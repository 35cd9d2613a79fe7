#!/usr/bin/env python3
"""Lets the disk fill up, fail, and refuse, and the database be held; the old plan always stands.

    trouble.py PLACER [--stride 1]

A stride of 7 tries each seventh point of failure only. Without the right to mount, the full and the read-only
disk are left out, and it says so.
"""

import argparse
import json
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import tempfile
import time

from nights import Night, require

HERE = pathlib.Path(__file__).parent


def events(done):
    return [json.loads(line)["event"] for line in done.stderr.splitlines() if line.startswith("{")]


def picture(night):
    """The bytes of the plan."""
    return {path.name: path.read_bytes() for path in sorted(night.plan.iterdir())}


def attempt(night, codes, **options):
    """A solve in trouble: a documented exit code, a reason, and the old plan unless it said written."""
    before = picture(night)
    done = night.run(*night.solve_arguments(), **options)
    require(done.returncode in codes, f"exit {done.returncode}, not {codes}: {done.stderr}")
    if "written" not in events(done):
        require(picture(night) == before, "the old plan was touched")
    if done.returncode:
        last = json.loads(done.stderr.splitlines()[-1])
        require(last["event"] == "failed" and last["reason"], f"no reason: {done.stderr}")
    return done


def recover(night):
    """All is whole, and the next night is a good one."""
    night.require_whole()
    night.must(*night.solve_arguments())
    night.require_tidy()


def failing_device(placer, folder, stride):
    """Each call that changes a file fails once, and once with all that follow."""
    shim = folder + "/failing_io.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-o", shim, HERE / "failing_io.c", "-ldl"], check=True)
    night = Night(placer, folder + "/device", students=20, schools=4)
    night.must(*night.solve_arguments())
    failures = {}
    for mode in [{}, {"FAIL_ALL": "1"}]:
        at = 1
        while True:
            mark = pathlib.Path(folder + "/mark")
            mark.unlink(missing_ok=True)
            environment = night.environment(
                LD_PRELOAD=shim, FAIL_AT=str(at), FAIL_MARK=str(mark), **mode)
            done = attempt(night, [0, 73], env=environment)
            if not mark.exists():
                break
            failures[done.returncode] = failures.get(done.returncode, 0) + 1
            recover(night)
            at += stride
    require(failures.get(73, 0) > 5, f"too few failures were met: {failures}")
    total = sum(failures.values())
    print(f"I/O errors: {total} points of failure, {failures[73]} exits 73, old plan or new one whole")


def small_files(placer, folder, stride):
    """A limit on the size of files, from nothing on."""
    night = Night(placer, folder + "/limit", students=20, schools=4)
    night.must(*night.solve_arguments())
    codes = []
    for size in range(0, 200_000, 4_096 * stride):
        def limit(size=size):
            resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        codes.append(attempt(night, [0, 73, 74, 75], preexec_fn=limit).returncode)
        night.require_whole()
        if codes[-1] == 0:
            break
    recover(night)
    require(codes[-1] == 0 and codes.count(73) > 0, f"exit codes {codes}")
    print(f"Limit on file sizes: {len(codes) - 1} sizes refused with 73, then a good night")


def full_disk(placer, folder, stride):
    """A small disk with less and less room."""
    night = Night(placer, folder + "/disk", students=20, schools=4)
    night.must(*night.solve_arguments())
    ballast = pathlib.Path(folder) / "disk" / "ballast"
    codes = []
    for free in range(0, 400, 8 * stride):
        room = shutil.disk_usage(folder + "/disk").free - free * 1024
        ballast.write_bytes(b"x" * max(0, room))
        codes.append(attempt(night, [0, 73]).returncode)
        ballast.unlink()
        night.require_whole()
    recover(night)
    require(codes[0] == 73 and codes[-1] == 0, f"exit codes {codes}")
    print(f"Full disk: {codes.count(73)} nights refused with 73, {codes.count(0)} went well")
    subprocess.run(["mount", "-o", "remount,ro", folder + "/disk"], check=True)
    attempt(night, [73])
    done = night.run("solve", night.case, "--output", night.plan, "--no-history")
    require(done.returncode == 73 and "ead-only" in done.stderr, f"read-only: {done.stderr}")
    subprocess.run(["mount", "-o", "remount,rw", folder + "/disk"], check=True)
    recover(night)
    print("Read-only disk: refused with 73, with and without a history")


def mounted(placer, folder, stride):
    disk = folder + "/disk"
    pathlib.Path(disk).mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True, text=True)
    if done.returncode:
        print(f"Full and read-only disk: left out, no right to mount ({done.stderr.strip()})")
        return
    try:
        full_disk(placer, folder, stride)
    finally:
        subprocess.run(["umount", disk], check=True)


def held_database(placer, folder):
    """A reader is no trouble; a writer makes the run end with 75 after its patience."""
    night = Night(placer, folder + "/held", students=20, schools=4)
    night.must(*night.solve_arguments())
    other = sqlite3.connect(night.history, isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM run").fetchone()
    attempt(night, [0])
    other.execute("COMMIT")
    other.execute("BEGIN IMMEDIATE")
    start = time.monotonic()
    done = attempt(night, [75])
    require("in use by another program" in done.stderr, done.stderr)
    require(time.monotonic() - start < 30, "it waited too long")
    other.execute("ROLLBACK")
    other.close()
    recover(night)
    print("Held database: a reader is no trouble, a writer gives exit 75")


def vanished_input(placer, folder):
    """A file of the case is gone: 66. Gone after reading: the run has what it needs."""
    night = Night(placer, folder + "/gone", students=20, schools=4)
    night.must(*night.solve_arguments())
    away = night.folder / "away"
    (night.case / "students.csv").rename(away)
    attempt(night, [66])
    away.rename(night.case / "students.csv")
    process = subprocess.Popen(
        [night.placer, *map(str, night.solve_arguments())], stderr=subprocess.PIPE, text=True,
        env=night.environment())
    for line in process.stderr:
        if json.loads(line)["event"] == "read":
            break
    night.case.rename(away)
    words = process.stderr.read()
    require(process.wait() == 0, f"the case went away after it was read: {words}")
    away.rename(night.case)
    (night.case / ".placer.lock").unlink(missing_ok=True)
    recover(night)
    print("Vanished input: 66 before it is read, no matter after")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("placer")
    parser.add_argument("--stride", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        failing_device(options.placer, folder, options.stride)
        small_files(options.placer, folder, options.stride)
        mounted(options.placer, folder, options.stride)
        held_database(options.placer, folder)
        vanished_input(options.placer, folder)


main()
