"""What several tests want: fixtures, and a program that can be told to fail."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = sorted(folder for folder in (ROOT / "tests" / "fixtures").iterdir() if (folder / "left.txt").exists())


def fixture(name: str) -> tuple[str, str]:
    """Return the two texts of a fixture."""
    folder = ROOT / "tests" / "fixtures" / name
    return (folder / "left.txt").read_text("utf-8"), (folder / "right.txt").read_text("utf-8")


def stand_in(folder: str) -> str:
    """Make a program in a folder that answers as ``storydiff batch`` does and fails as its left article says."""
    program = Path(folder) / "stand-in"
    command = shlex.join([sys.executable, str(Path(__file__).parent / "stand_in.py"), folder])
    program.write_text(f'#!/bin/sh\nexec {command} "$@"\n')
    program.chmod(0o755)
    return str(program)
