"""What README.md shows has to work: its examples are run, in order, and print what stands below them."""

from __future__ import annotations

import contextlib
import io
import re
import unittest
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from support import ROOT

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Documents(unittest.TestCase):
    """README.md of the package."""

    def test_examples_print_what_is_said(self) -> None:
        blocks = _BLOCK.findall((ROOT / "python" / "README.md").read_text("utf-8"))
        names: dict[str, Any] = {}
        run = 0
        for (kind, code), (below, expected) in zip(blocks, blocks[1:]):
            if kind != "python":
                continue
            self.assertEqual(below, "text", code)
            wanted = re.match(r"# needs (\w+)", code)
            if wanted and not find_spec(wanted[1]):
                continue
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile(code, "README.md", "exec"), names)  # noqa: S102
            self.assertEqual(printed.getvalue(), expected)
            run += 1
        self.assertGreaterEqual(run, 6)

    def test_its_links_lead_to_files(self) -> None:
        for document in ("python/README.md", "examples/spark/README.md"):
            path = ROOT / document
            for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
                self.assertTrue((path.parent / Path(link)).exists(), f"{document}: {link}")


if __name__ == "__main__":
    unittest.main()
