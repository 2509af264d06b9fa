"""A program that answers each line with an empty report, or does what the left article says: stand_in.py FOLDER ...

"die": ends; "die once": ends unless it has done so before, which a file in FOLDER remembers; "half": writes half a line
and ends; "hang": does not answer. Each process leaves a file with its number in FOLDER.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

folder = Path(sys.argv[1])
(folder / f"{os.getpid()}.started").touch()
for line in sys.stdin.buffer:
    pair = json.loads(line)
    asked = pair["left"]
    if asked == "die":
        sys.exit(7)
    if asked == "die once" and not (folder / "died").exists():
        (folder / "died").touch()
        sys.exit(7)
    if asked == "half":
        sys.stdout.write('{"version"')
        sys.stdout.flush()
        sys.exit(0)
    if asked == "hang":
        time.sleep(600)
    if asked == "slow":
        time.sleep(0.2)
    print(json.dumps({"version": 2, "id": pair.get("id"), "pid": os.getpid()}), flush=True)
