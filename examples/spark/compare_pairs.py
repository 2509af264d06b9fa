"""Compares pairs of texts on Apache Spark, and writes what it finds as Parquet.

    spark-submit --master local[2] examples/spark/compare_pairs.py pairs.jsonl compared

PAIRS is a file or a folder, of JSON Lines or (named *.parquet, or with --parquet) Parquet, with the columns ``id``,
``left`` and ``right``. OUT gets two tables:

    OUT/pairs   one row per pair: id, error, counts of its facts, and the facts themselves
    OUT/facts   one row per fact, with the id of its pair

A pair that cannot be compared is a row with an ``error``. A task whose executor is lost is run again by Spark, on
another one; a task's rows are written when it ends well, so each id is there once.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession

#: The columns of a fact as SQL and pyarrow name their types, but for ``id`` and ``details``.
FACT = {
    **dict.fromkeys(("fact", "group"), "int"),
    **dict.fromkeys(("status", "significance", "reason"), "string"),
    "score": "double",
    **dict.fromkeys(("unsure", "moved", "unannounced"), "boolean"),
    **dict.fromkeys(("rank", "repeats"), "int"),
    **dict.fromkeys(("subject", "left", "right"), "string"),
    **dict.fromkeys(("left_start", "left_end", "right_start", "right_end"), "int"),
}
DETAIL = dict.fromkeys(("kind", "left", "right", "says"), "string")
COUNTS = ("shared", "reworded", "changed", "added", "removed")
PAIR = {"id": "string", "error": "string", "message": "string", "versions": "boolean", **dict.fromkeys(COUNTS, "int")}

#: Rows that travel between Spark and Python at once. Spark's own 10,000 would hold as many results in memory.
ROWS_AT_ONCE = 256


def sql_schema() -> str:
    """Return the columns of the table of pairs for Spark."""

    def columns(types: dict[str, str], colon: str) -> str:
        return ", ".join(f"{name}{colon} {kind}" for name, kind in types.items())

    details = f"details: array<struct<{columns(DETAIL, ':')}>>"
    return f"{columns(PAIR, '')}, facts array<struct<{columns(FACT, ':')}, {details}>>"


def arrow_schema() -> pyarrow.Schema:
    """Return the same for Arrow."""
    import pyarrow

    kinds = {
        "int": pyarrow.int32(),
        "string": pyarrow.string(),
        "double": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
    }

    def fields(types: dict[str, str]) -> list[tuple[str, Any]]:
        return [(name, kinds[kind]) for name, kind in types.items()]

    details = pyarrow.list_(pyarrow.struct(fields(DETAIL)))
    facts = pyarrow.list_(pyarrow.struct([*fields(FACT), ("details", details)]))
    return pyarrow.schema([*fields(PAIR), ("facts", facts)])


def columns_of(ids: list[Any], results: Iterable[Any]) -> list[pyarrow.Array]:
    """Return the columns of pairs: what each says in short, and its facts; or its error.

    Column by column, since Arrow takes three times as long over rows that are dicts in dicts.
    """
    import pyarrow

    import storydiff

    nothing = (None,) * (1 + len(COUNTS))
    short: list[tuple[Any, ...]] = []
    facts: list[tuple[Any, ...]] = []
    ends = [0]
    for pair_id, result in zip(ids, results):
        if isinstance(result, storydiff.PairError):
            short.append((pair_id, result.code, result.message, *nothing))
        else:
            summary = result["summary"]
            short.append((pair_id, None, None, summary["versions"], *map(summary.__getitem__, COUNTS)))
            # The first value is the id, which stands in the row of the pair.
            facts += [tuple(fact.values())[1:] for fact in storydiff.facts(result)]
        ends.append(len(facts))
    schema = arrow_schema()
    columns = [pyarrow.array(values, kind) for values, kind in zip(zip(*short), schema.types)]
    fields = list(schema.field("facts").type.value_type)
    values = zip(*facts) if facts else ([] for _ in fields)
    arrays = [pyarrow.array(column, field.type) for column, field in zip(values, fields)]
    structs = pyarrow.StructArray.from_arrays(arrays, fields=fields)
    return [*columns, pyarrow.ListArray.from_arrays(pyarrow.array(ends, pyarrow.int32()), structs)]


def compare_batches(
    batches: Iterator[pyarrow.RecordBatch], timeout: float | None = None
) -> Iterator[pyarrow.RecordBatch]:
    """Compare the pairs of a partition by one program: Spark runs one such task per core."""
    import pyarrow

    import storydiff

    # Spark sends one task after the other into a process: the program stays open, with the packs that it loaded.
    engine = storydiff.shared_engine(workers=1, timeout=timeout)
    # Nothing here has cycles, and looking for some in so many small objects takes a tenth of Python's time.
    gc.disable()
    try:
        for batch in batches:
            if batch.num_rows == 0:
                continue
            ids, lefts, rights = (batch.column(name).to_pylist() for name in ("id", "left", "right"))
            columns = columns_of(ids, engine.compare_many(zip(lefts, rights)))
            yield pyarrow.RecordBatch.from_arrays(columns, schema=arrow_schema())
    finally:
        gc.enable()


def compare(pairs: DataFrame, timeout: float | None = None) -> DataFrame:
    """Return one row per pair of a table with ``id``, ``left`` and ``right``."""
    texts = pairs.selectExpr("cast(id as string) id", "cast(left as string) left", "cast(right as string) right")
    return texts.mapInArrow(lambda batches: compare_batches(batches, timeout), sql_schema())


def read(spark: SparkSession, path: str, parquet: bool = False) -> DataFrame:
    """Return the pairs of a file or a folder."""
    if parquet or path.rstrip("/").endswith(".parquet"):
        return spark.read.parquet(path)
    # A schema of its own: without one Spark reads all lines twice, and takes ids that look like numbers for numbers.
    return spark.read.schema("id string, left string, right string").json(path)


def configured(builder: Any, task_size: str = "1m") -> Any:
    """Return the builder of a session with what the comparison wants of it."""
    return builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", ROWS_AT_ONCE).config(
        "spark.sql.files.maxPartitionBytes", task_size
    )


def main() -> None:
    """Read, compare, write."""
    arguments = argparse.ArgumentParser(description="Compares pairs of texts on Apache Spark.")
    arguments.add_argument("pairs", help="JSON Lines or Parquet with id, left and right")
    arguments.add_argument("out", help="the folder to write; it must not be there yet")
    arguments.add_argument("--parquet", action="store_true", help="PAIRS is Parquet, whatever it is called")
    arguments.add_argument("--task-size", default="1m", help="bytes of text per task (1m)")
    arguments.add_argument("--timeout", type=float, default=120, help="seconds that a pair may take (120)")
    given = arguments.parse_args()

    from pyspark.sql import SparkSession

    begun = time.monotonic()
    spark = configured(SparkSession.builder.appName("storydiff"), given.task_size).getOrCreate()
    pairs = read(spark, given.pairs, given.parquet)
    started = time.monotonic()
    compare(pairs, given.timeout).write.parquet(f"{given.out}/pairs")
    compared = time.monotonic()
    written = spark.read.parquet(f"{given.out}/pairs")
    written.selectExpr("id", "inline(facts)").write.parquet(f"{given.out}/facts")
    done = time.monotonic()
    count, wrong = written.selectExpr("count(1)", "count(error)").first() or (0, 0)
    print(
        f"{count} pairs, {wrong} of them with an error: started in {started - begun:.1f} s, "
        f"compared in {compared - started:.1f} s, facts written in {done - compared:.1f} s"
    )
    spark.stop()


if __name__ == "__main__":
    main()
