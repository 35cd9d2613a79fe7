#!/usr/bin/env python3
"""Starts twenty solves of one case at once: one solves, nineteen exit 75 and name it.

    concurrency.py PLACER [--starts 20]
"""

import argparse
import collections
import subprocess
import tempfile

from nights import Night, require


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("placer")
    parser.add_argument("--starts", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Large enough that the first has not ended when the last one starts.
        night = Night(options.placer, folder + "/night", students=1500, schools=80)
        arguments = [
            night.placer, "solve", str(night.case), "--output", str(night.plan), "--quiet",
            "--time-limit", "10"]
        running = [
            subprocess.Popen(arguments, stderr=subprocess.PIPE, text=True, env=night.environment())
            for _ in range(options.starts)]
        ended = [(process.pid, process.communicate()[1], process.returncode) for process in running]
        codes = collections.Counter(code for _, _, code in ended)
        require(
            codes == {0: 1, 75: options.starts - 1}, f"exit codes {dict(codes)}: {ended[0][1]}")
        winner = next(pid for pid, _, code in ended if code == 0)
        for _, words, code in ended:
            require(code == 0 or f"process {winner}, started 2" in words, f"not named: {words}")
        require(len(night.runs()) == 1, "more than one run is recorded")
        night.require_whole()
        night.require_tidy()
        print(f"{options.starts} starts at once: one solved, {codes[75]} exited 75 and named it")


main()
