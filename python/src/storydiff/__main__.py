"""The native program, as ``storydiff`` and ``python -m storydiff``."""

from __future__ import annotations

import os
import subprocess
import sys

from ._errors import ProgramError
from ._program import find_program


def main() -> None:
    """Run the program with the arguments of this one, and end as it ends."""
    try:
        command = [find_program(), *sys.argv[1:]]
    except ProgramError as error:
        sys.exit(f"storydiff: {error}")
    if sys.platform == "win32":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606


if __name__ == "__main__":
    main()
