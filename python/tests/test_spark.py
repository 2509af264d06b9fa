"""examples/spark: as far as what it takes is installed, pyarrow, PySpark and Java."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from importlib.util import find_spec
from pathlib import Path

import storydiff
from support import ROOT

_EXAMPLE = ROOT / "examples" / "spark"
_HAS_SPARK = find_spec("pyspark") and find_spec("pyarrow") and shutil.which("java")


def _made(count: int) -> bytes:
    command = [sys.executable, str(_EXAMPLE / "make_pairs.py"), str(count), "--poison"]
    return subprocess.run(command, capture_output=True, check=True).stdout


class Spark(unittest.TestCase):
    """Pairs that are made, and what becomes of them."""

    def test_made_pairs_are_the_same_each_time_and_few_of_them_are_none(self) -> None:
        pairs = [json.loads(line) for line in _made(600).splitlines()]
        self.assertEqual(pairs, [json.loads(line) for line in _made(600).splitlines()])
        self.assertEqual(len({pair["id"] for pair in pairs}), 600)
        self.assertEqual([pair["id"] for pair in pairs if "right" not in pair], ["pair-500"])
        statuses = {row["status"] for pair in pairs[:100] for row in storydiff.facts(storydiff.compare(**pair))}
        self.assertEqual(statuses, {"shared", "reworded", "changed", "added", "removed"})

    @unittest.skipUnless(find_spec("pyarrow"), "pyarrow is not installed")
    def test_a_batch_becomes_one_row_per_pair(self) -> None:
        import pyarrow

        sys.path.insert(0, str(_EXAMPLE))
        import compare_pairs

        pairs = [
            {"id": "a", "left": "12 people fell.", "right": "15 people fell."},
            {"id": "b", "left": "It rained.", "right": None},
            {"id": "c", "left": "", "right": ""},
        ]
        [table] = compare_pairs.compare_batches(iter([pyarrow.RecordBatch.from_pylist(pairs)]), timeout=60)
        rows = table.to_pylist()
        self.assertEqual(
            [(row["id"], row["error"], row["changed"]) for row in rows],
            [("a", None, 1), ("b", "bad-input", None), ("c", None, 0)],
        )
        self.assertEqual(
            list(rows[0]["facts"][0]), [name for name in storydiff.FactRow.__annotations__ if name != "id"]
        )
        self.assertEqual(rows[0]["facts"][0]["details"][0]["says"], "The number of people went from 12 to 15.")

    @unittest.skipUnless(_HAS_SPARK, "PySpark, pyarrow or Java is not installed")
    def test_every_id_is_there_once(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "pairs.jsonl").write_bytes(_made(600))
            settings = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_SUBMIT_ARGS": "--master local[2] pyspark-shell"}
            command = [sys.executable, str(_EXAMPLE / "compare_pairs.py"), str(folder / "pairs.jsonl")]
            command += [str(folder / "out"), "--task-size", "200k"]
            subprocess.run(command, env={**os.environ, **settings}, capture_output=True, check=True)
            import pyarrow.dataset

            pairs = pyarrow.dataset.dataset(folder / "out" / "pairs").to_table().to_pylist()
            facts = pyarrow.dataset.dataset(folder / "out" / "facts").to_table().to_pylist()
        self.assertEqual(sorted(row["id"] for row in pairs), sorted(f"pair-{number}" for number in range(600)))
        self.assertEqual([(row["id"], row["error"]) for row in pairs if row["error"]], [("pair-500", "bad-input")])
        self.assertEqual(len(facts), sum(len(row["facts"]) for row in pairs))
        lines = (json.loads(line) for line in _made(600).splitlines()[:20])
        expected = [(pair["id"], row["status"]) for pair in lines for row in storydiff.facts(storydiff.compare(**pair))]
        first = {f"pair-{number}" for number in range(20)}
        self.assertEqual(sorted(expected), sorted((row["id"], row["status"]) for row in facts if row["id"] in first))


if __name__ == "__main__":
    unittest.main()
