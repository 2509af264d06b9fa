"""Runs the tests, and writes how many passed and failed: run.py FILE. Skipped ones are neither."""

from __future__ import annotations

import json
import sys
import unittest
from pathlib import Path


def main() -> None:
    """Run all tests of this folder against the package that is installed."""
    tests = unittest.defaultTestLoader.discover(str(Path(__file__).parent))
    result = unittest.TextTestRunner(buffer=True).run(tests)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    passed = result.testsRun - failed - len(result.skipped)
    for test, why in result.skipped:
        print(f"skipped {test}: {why}")
    Path(sys.argv[1]).write_text(json.dumps({"passed": passed, "failed": failed}))
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
