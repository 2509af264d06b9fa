"""Measures compare_pairs.py beside ``storydiff batch`` on two cores of this machine, and kills a worker.

    python examples/spark/measure.py [COUNT [ROUNDS]]

COUNT pairs (20,000), some of which are none, are compared ROUNDS times (3) by ``storydiff batch --jobs 2`` and by Spark
in turn, first on ``local[2]``, then on a stand-alone master with two workers of one core each. Spark has compared all
of them once before: its start is not in the figures. At last a worker is killed when half of the tasks are done. After
each run every id has to be there once, with what ``batch`` said of it. Wants pyspark, pyarrow and Java.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import compare_pairs
import pyspark
from pyspark.sql import SparkSession

from storydiff._program import find_program

HERE = Path(__file__).resolve().parent
PORT = 17077
MASTER = f"spark://127.0.0.1:{PORT}"


def batch(pairs: Path, out: Path) -> float:
    """Compare by the program; return the seconds."""
    begun = time.monotonic()
    with pairs.open("rb") as lines, out.open("wb") as reports:
        command = [find_program(), "batch", "--jobs", "2", "--offset-unit", "code-point"]
        subprocess.run(command, stdin=lines, stdout=reports, check=True)
    return time.monotonic() - begun


def expected(reports: Path) -> dict[str, Any]:
    """Return what the program said of each id."""
    said = {}
    for line in reports.open("rb"):
        report = json.loads(line)
        if "error" in report:
            said[report["id"]] = report["error"]["code"]
        else:
            said[report["id"]] = tuple(report["summary"][name] for name in compare_pairs.COUNTS)
    return said


def wrong(spark: SparkSession, out: Path, said: dict[str, Any]) -> list[str]:
    """Return what is not as the program said."""
    table = spark.read.parquet(str(out)).selectExpr("id", "error", *compare_pairs.COUNTS, "size(facts) n").collect()
    found = [f"{len(table)} rows for {len(said)} ids"] if len(table) != len(said) else []
    seen = {row["id"]: row["error"] or tuple(row[name] for name in compare_pairs.COUNTS) for row in table}
    found += [f"{one}: {seen.get(one)}, not {what}" for one, what in said.items() if seen.get(one) != what]
    return found + [f"{row['id']}: {row['n']} facts" for row in table if not row["error"] and row["n"] < 1]


def compare(spark: SparkSession, pairs: Path, out: Path) -> float:
    """Compare by Spark; return the seconds."""
    shutil.rmtree(out, ignore_errors=True)
    begun = time.monotonic()
    compare_pairs.compare(compare_pairs.read(spark, str(pairs)), timeout=120).write.parquet(str(out))
    return time.monotonic() - begun


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """A session on that master."""
    builder = SparkSession.builder.master(master).appName("storydiff").config("spark.driver.host", "127.0.0.1")
    builder = (
        builder.config("spark.executor.memory", "1g")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
    )
    spark = compare_pairs.configured(builder).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        yield spark
    finally:
        spark.stop()


@contextmanager
def cluster(folder: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """A master and two workers of one core each, as processes of this machine; the workers."""
    spark_class = str(Path(pyspark.__file__).parent / "bin" / "spark-class")
    log = (folder / "cluster.log").open("wb")
    package = "org.apache.spark.deploy"
    commands = [[f"{package}.master.Master", "--host", "127.0.0.1", "--port", str(PORT), "--webui-port", "0"]]
    for number in (1, 2):
        worker = [f"{package}.worker.Worker", "--cores", "1", "--memory", "1g", "--host", "127.0.0.1"]
        commands.append([*worker, "--webui-port", "0", "--work-dir", str(folder / f"worker{number}"), MASTER])
    started = []
    try:
        for command in commands:
            # A session of its own, so that a worker can be killed with its executor.
            started.append(subprocess.Popen([spark_class, *command], stdout=log, stderr=log, start_new_session=True))
            time.sleep(3)
        yield started[1:]
    finally:
        for process in started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        log.close()


def kill_halfway(worker: subprocess.Popen[bytes], out: Path, tasks: int, told: list[str]) -> None:
    """Kill a worker and its executor when half of the tasks have ended."""
    while True:
        done = len(list(out.glob("_temporary/0/task_*")))
        if done >= tasks / 2:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()
            told.append(f"one worker killed after {done} of {tasks} tasks")
            return
        time.sleep(0.02)


def rounds(name: str, spark: SparkSession, folder: Path, count: int, times: int) -> list[str]:
    """Compare in turn by both, and print the throughputs and their ratio."""
    pairs, out = folder / "pairs.jsonl", folder / "out"
    compare(spark, pairs, out)
    found, ratios = [], []
    for _ in range(times):
        alone, by_spark = batch(pairs, folder / "reports.jsonl"), compare(spark, pairs, out)
        ratios.append(alone / by_spark)
        speeds = f"batch {count / alone:.0f} pairs/s, Spark {count / by_spark:.0f}"
        print(f"{name}: {speeds}, ratio {ratios[-1]:.2f}", flush=True)
        found += wrong(spark, out, expected(folder / "reports.jsonl"))
    print(f"{name}: median ratio {statistics.median(ratios):.2f}", flush=True)
    return found


def main() -> None:
    """Measure, and fail if anything is lost."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    os.environ["PYSPARK_PYTHON"] = sys.executable
    # Executors import compare_pairs, of which functions are sent by name.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(HERE), os.environ.get("PYTHONPATH"))))
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make = [sys.executable, str(HERE / "make_pairs.py"), str(count), "--poison"]
        with (folder / "pairs.jsonl").open("wb") as file:
            subprocess.run(make, stdout=file, check=True)
        with session("local[2]") as spark:
            found += rounds("local[2]", spark, folder, count, times)
        with cluster(folder) as workers, session(MASTER) as spark:
            found += rounds("two workers", spark, folder, count, times)
            out, told = folder / "out", list[str]()
            tasks = len(list(out.glob("part-*")))
            shutil.rmtree(out)
            killer = threading.Thread(target=kill_halfway, args=(workers[0], out, tasks, told), daemon=True)
            killer.start()
            took = compare(spark, folder / "pairs.jsonl", out)
            assert told, "no worker was killed: it was over too soon"
            found += wrong(spark, out, expected(folder / "reports.jsonl"))
            print(f"{told[0]}: {count} pairs compared in {took:.1f} s on what was left")
    print("\n".join(found[:20]) or "every id is there once in every run, with what batch said of it")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
