"""The commands of Documentation/WhatIf.md say what the page says."""

import os
import re
import shlex
import subprocess
import sys
import time

placer, root, work = sys.argv[1:]
page = open(f"{root}/Documentation/WhatIf.md", encoding="utf-8").read()
blocks = re.findall(r"```console\n\$ placer (whatif Fixtures/.*?)\n(.*?)```", page, re.S)
if len(blocks) != 5:
    raise SystemExit(f"{len(blocks)} examples in the page, expected 5")
for number, (command, expected) in enumerate(blocks):
    output = f"{work}/whatif-{number}"
    words = [output if word == "whatif" and at else word for at, word in enumerate(shlex.split(command))]
    start = time.monotonic()
    run = subprocess.run(
        [placer, *words], cwd=root, capture_output=True, text=True, timeout=120
    )
    said = run.stdout.replace(output, "whatif")
    print(f"{words[2]}: {time.monotonic() - start:.1f} s")
    if run.returncode != 0 or said != expected:
        raise SystemExit(f"exit code {run.returncode}\n{run.stderr}\n{said}\nexpected\n{expected}")
    report = open(f"{output}/report.md", encoding="utf-8").read()
    for table in re.findall(r"\| scenario \| subsidy .*?\n\n", page, re.S):
        if "Castricum" in report and table not in report:
            raise SystemExit("the subsidies of the page are not those of the report")
    if not os.path.getsize(f"{output}/whatif.csv"):
        raise SystemExit("whatif.csv is empty")
