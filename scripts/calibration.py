#!/usr/bin/env python3
"""Prints how far the scores of sentence links can be trusted: of links scored around .8 about 80 % should be right.

    scripts/score scripts/calibration.py --data FOLDER [SET ...]

FOLDER holds annotated sets as SET.jsonl, one pair of articles a line: "a" and "b" (lists of sentences), where
known "a_par" and "b_par" (a paragraph number for each sentence), and "links" ([left, right], which people say tell
the same). For each set, and over all with every set weighing the same, a line a tenth of score: how many links
the engine made there and which share of them people made too. Sentences that are equal are left out, since there
is nothing to be unsure of; so is, of sets whose annotation is not exhaustive, the hope of ever reaching the
score. On sets that the model was fitted on the figures flatter: fit.py prints those cross-validated.

Standard library only.
"""
import argparse
import json
import pathlib
import shlex
import subprocess
import sys

TENTHS = range(10)


def paragraphs(sentences, numbers):
    """Sentences by paragraph; without numbers all are one."""
    groups, last = [], None
    for k, sentence in enumerate(sentences):
        number = numbers[k] if numbers else 0
        if not groups or number != last:
            groups.append([])
        groups[-1].append(sentence)
        last = number
    return groups


def reports_of(cli, rows):
    lines = "".join(
        json.dumps({"id": k, "left": paragraphs(row["a"], row.get("a_par")), "right": paragraphs(row["b"], row.get("b_par"))}) + "\n"
        for k, row in enumerate(rows)
    )
    done = subprocess.run(shlex.split(cli), input=lines.encode(), stdout=subprocess.PIPE, check=True)
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    for row, report in zip(rows, reports, strict=True):
        if "error" in report:
            sys.exit(f"{row.get('id', '?')}: {report['error']['message']}")
    return reports


def tally(rows, reports):
    """By tenth of score: [links made, links that people made too]."""
    counts = [[0, 0] for _ in TENTHS]
    for row, report in zip(rows, reports):
        linked = {(link[0], link[1]) for link in row["links"]}
        for link in report["sentenceLinks"]:
            if link["kind"] == "same":
                continue
            bin_ = counts[min(9, int(link["score"] * 10))]
            bin_[0] += 1
            bin_[1] += (link["left"], link["right"]) in linked
    return counts


def show(name, counts):
    print(name)
    for tenth in TENTHS:
        made, right = counts[tenth]
        if made:
            print(f"  {tenth / 10:.1f}-{(tenth + 1) / 10:.1f}  {right / made:.2f} right  ({made:g} links)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="command that turns JSON Lines pairs into JSON Lines reports")
    parser.add_argument("--data", type=pathlib.Path, required=True, help="folder of SET.jsonl files")
    parser.add_argument("sets", nargs="*", help="sets to look at; by default all that have links")
    arguments = parser.parse_args()
    names = arguments.sets or sorted(path.stem for path in arguments.data.glob("*.jsonl"))
    every = [[0.0, 0.0] for _ in TENTHS]
    shown = 0
    for name in names:
        with (arguments.data / f"{name}.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        if not rows or not all(isinstance(row.get("a"), list) and "links" in row for row in rows):
            if arguments.sets:
                sys.exit(f"{name}: its lines have no \"a\", \"b\" and \"links\".")
            continue
        counts = tally(rows, reports_of(arguments.cli, rows))
        show(name, counts)
        shown += 1
        total = sum(made for made, _ in counts) or 1
        for tenth in TENTHS:
            every[tenth][0] += 1000 * counts[tenth][0] / total
            every[tenth][1] += 1000 * counts[tenth][1] / total
    if not shown:
        sys.exit(f"No set with links in {arguments.data}.")
    if shown > 1:
        print("All, every set weighing the same (per thousand links of each set)")
        for tenth in TENTHS:
            made, right = every[tenth]
            if made:
                print(f"  {tenth / 10:.1f}-{(tenth + 1) / 10:.1f}  {right / made:.2f} right")


if __name__ == "__main__":
    main()
