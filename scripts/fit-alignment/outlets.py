#!/usr/bin/env python3
"""Turns pairs of reports that are annotated statement by statement into a set that fit.py reads.

    outlets.py --cli 'build/native/storydiff batch --offset-unit code-point' FOLDER > outlets.jsonl

FOLDER has one folder per pair: left.txt, right.txt, and gold.json, whose "shared" lists the statements that both
reports make, each with the quotes that carry it on either side. Two sentences are linked if a quote of one statement
begins in each. Sentences, paragraphs and roles are those of the engine. Standard library only.
"""
import argparse
import bisect
import json
import pathlib
import shlex
import subprocess
import sys

SIDES = (("left", "a"), ("right", "b"))


def reports_of(cli, pairs):
    lines = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs)
    done = subprocess.run(shlex.split(cli), input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def sentences_with(side, quotes):
    """The sentences in which the quotes begin."""
    starts = [sentence["start"] for sentence in side["sentences"]]
    return {bisect.bisect_right(starts, side["text"].index(quote)) - 1 for quote in quotes}


def row_of(name, report, gold):
    row = {"id": name}
    for long, short in SIDES:
        side = report[long]
        row[short] = [side["text"][s["start"] : s["end"]] for s in side["sentences"]]
        row[f"{short}_par"] = [s["paragraph"] for s in side["sentences"]]
        row[f"{short}_roles"] = [side["paragraphs"][p]["role"] for p in sorted(set(row[f"{short}_par"]))]
    links = set()
    for statement in gold["shared"]:
        left, right = (sentences_with(report[long], statement[long]) for long, _ in SIDES)
        links |= {(i, j) for i in left for j in right}
    row["links"] = sorted(links)
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True)
    parser.add_argument("folder", type=pathlib.Path)
    arguments = parser.parse_args()
    folders = sorted(path for path in arguments.folder.iterdir() if (path / "gold.json").exists())
    pairs = [{"id": path.name, **{long: (path / f"{long}.txt").read_text(encoding="utf-8") for long, _ in SIDES}} for path in folders]
    for path, report in zip(folders, reports_of(arguments.cli, pairs)):
        gold = json.loads((path / "gold.json").read_text(encoding="utf-8"))
        print(json.dumps(row_of(path.name, report, gold), ensure_ascii=False))


if __name__ == "__main__":
    sys.exit(main())
