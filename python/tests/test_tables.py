"""Tables of pandas and Polars, where they are installed."""

from __future__ import annotations

import unittest
from importlib.util import find_spec
from typing import Any

import storydiff
from support import fixture

_COLUMNS = list(storydiff.FactRow.__annotations__)


def _reports() -> list[Any]:
    left, right = fixture("changed-number")
    pairs: list[Any] = [{"id": 7, "left": left, "right": right}, ("", 3), ("It rained.", "")]
    return list(storydiff.compare_many(pairs, workers=1))


class Tables(unittest.TestCase):
    """storydiff.to_pandas and storydiff.to_polars."""

    @unittest.skipUnless(find_spec("pandas"), "pandas is not installed")
    def test_pandas(self) -> None:
        reports = _reports()
        table = storydiff.to_pandas(reports)
        self.assertEqual(list(table.columns), _COLUMNS)
        self.assertEqual(len(table), len(reports[0]["facts"]) + 1)
        self.assertEqual(str(table["rank"].dtype), "Int64")
        self.assertEqual(len(storydiff.to_pandas(reports[0])), len(reports[0]["facts"]))
        self.assertEqual(list(storydiff.to_pandas([]).columns), _COLUMNS)

    @unittest.skipUnless(find_spec("polars"), "Polars is not installed")
    def test_polars(self) -> None:
        import polars

        reports = _reports()
        table = storydiff.to_polars(reports)
        self.assertEqual(table.columns, _COLUMNS)
        self.assertEqual(table.height, len(reports[0]["facts"]) + 1)
        self.assertEqual(table.schema["id"], polars.Int64)
        self.assertEqual(table["details"].to_list()[-1], [])
        self.assertEqual(storydiff.to_polars([]).columns, _COLUMNS)
        named = storydiff.to_polars([storydiff.compare("a", "b", id="x"), storydiff.compare("a", "b", id=3)])
        self.assertEqual(set(named["id"].to_list()), {"x", "3"})


if __name__ == "__main__":
    unittest.main()
