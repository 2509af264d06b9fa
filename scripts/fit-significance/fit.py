#!/usr/bin/env python3
"""Fits which facts of both sides are the core of a story, and prints the weights of wasm/facts/salience.cpp.

    cmake --build --preset native-release --target storydiff dump_significance
    fit.py --data FOLDER

FOLDER holds a folder per story with left.txt, right.txt and gold.json: {"shared": [{"left": [quote, ...],
"right": [quote, ...], "core": true or false}, ...]}, the statements that both sides make and whether readers
called them core. A logistic regression over the features of salience.h is fitted to these statements and to the
facts that the program finds; a fact is core if it joins the places of a statement that is. The figures printed
are cross-validated by story, of the program's facts alone: AUC, and F1 of the facts called core, where recall is
over all core statements, those included that no fact joins.

Needs python3-numpy.
"""
import argparse
import json
import pathlib
import re
import subprocess

import numpy as np

# As in wasm/facts/salience.h.
FEATURES = ["own lead", "leads told", "earliest", "places", "length", "figures", "quotations", "confidence",
            "shared facts"]
BOTH = ("shared", "reworded", "changed")
WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
FOLDS, SHUFFLES = 5, 10  # cross-validations, each with other folds
RIDGE = 20.0  # of standardised features
THRESHOLDS = np.arange(0.2, 0.6, 0.02)


def words_in(text, spans):
    return [m.start() for start, end in spans for m in WORD.finditer(text, start, end)]


def read(folder, program):
    """The stories, and a report of each."""
    paths = sorted(p.parent for p in folder.glob("*/gold.json"))
    pairs = [{"id": p.name, "left": (p / "left.txt").read_text(), "right": (p / "right.txt").read_text()} for p in paths]
    lines = "".join(json.dumps(pair) + "\n" for pair in pairs)
    done = subprocess.run([program, "batch", "--offset-unit", "code-point"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    reports = [json.loads(line) for line in done.stdout.decode().splitlines()]
    return [json.loads((p / "gold.json").read_text())["shared"] for p in paths], reports


def statements_of(gold, report):
    """Statements and facts with their places, whether they are core, and which core statements a fact joins."""
    out, owner = [], {"left": {}, "right": {}}
    for k, statement in enumerate(gold):
        place = {}
        for side in owner:
            text = report[side]["text"]
            place[side] = sorted((text.index(quote), text.index(quote) + len(quote)) for quote in statement[side])
            owner[side].update((word, k) for word in words_in(text, place[side]))
        out.append({**place, "score": 0.9, "of": len(gold), "core": bool(statement.get("core")), "joins": None})
    facts = [fact for fact in report["facts"] if fact["status"] in BOTH]
    for fact in facts:
        place = {side: [(span["start"], span["end"]) for span in fact[side]] for side in owner}
        of = [{owner[side][w] for w in words_in(report[side]["text"], place[side]) if w in owner[side]} for side in owner]
        joins = {k for k in of[0] & of[1] if gold[k].get("core")}
        out.append({**place, "right_pair": bool(of[0] & of[1]), "score": fact["score"], "of": len(facts), "core": bool(joins), "joins": joins})
    return out


def fit(features, labels):
    """Logistic regression by Newton's method, with a ridge on standardised features: weights and base."""
    mean, deviation = features.mean(0), features.std(0) + 1e-6
    x = np.c_[(features - mean) / deviation, np.ones(len(features))]
    ridge = np.diag([RIDGE] * features.shape[1] + [0.0])
    beta = np.zeros(x.shape[1])
    for _ in range(12):
        p = 1 / (1 + np.exp(-x @ beta))
        curve = (x * (p * (1 - p))[:, None]).T @ x + ridge
        beta += np.linalg.solve(curve, x.T @ (labels - p) - ridge @ beta)
    scaled = beta[:-1] / deviation
    return scaled, beta[-1] - scaled @ mean


class Table:
    def __init__(self, rows, records):
        self.rows = rows
        self.story, self.fragment, self.features = records[:, 0], records[:, 1] > 0, records[:, 2:].astype(float)
        self.core = np.array([row["core"] for row in rows])
        self.found = np.array([row["joins"] is not None for row in rows])
        self.statements = (self.core & ~self.found).sum()

    def f1(self, said):
        said = said & self.found & ~self.fragment
        joined = {(self.story[k], statement) for k in np.flatnonzero(said) for statement in self.rows[k]["joins"]}
        precision, recall = (said & self.core).sum() / max(1, said.sum()), len(joined) / self.statements
        return 2 * precision * recall / max(1e-9, precision + recall), precision, recall

    def auc(self, scores):
        good, bad = scores[self.found & self.core], scores[self.found & ~self.core]
        return (good[:, None] > bad[None, :]).mean() + (good[:, None] == bad[None, :]).mean() / 2

    def out_of_fold(self, shuffle):
        """The score of every row, from models that have not seen its story."""
        stories = np.unique(self.story)
        fold = dict(zip(np.random.RandomState(shuffle).permutation(stories), np.arange(len(stories)) % FOLDS))
        folds = np.array([fold[s] for s in self.story])
        out = np.zeros(len(folds))
        for k in range(FOLDS):
            weights, base = fit(self.features[folds != k], self.core[folds != k])
            out[folds == k] = 1 / (1 + np.exp(-self.features[folds == k] @ weights - base))
        return out


def print_calibration(table):
    """How often the facts of both sides of a score join places of one statement."""
    facts = [row for row in table.rows if row["joins"] is not None]
    print("share of the program's facts that are right, by score")
    for tenth in range(10):
        some = [row["right_pair"] for row in facts if min(9, int(row["score"] * 10)) == tenth]
        if some:
            print(f"  {tenth / 10:.1f}-{(tenth + 1) / 10:.1f}  {sum(some) / len(some):.2f}  ({len(some)} facts)")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--program", default="build/native/storydiff")
    parser.add_argument("--dump", default="build/fit/dump_significance")
    arguments = parser.parse_args()
    golds, reports = read(arguments.data, arguments.program)
    of_story = [statements_of(gold, report) for gold, report in zip(golds, reports)]
    lines = "".join(json.dumps({"left": report["left"]["text"], "right": report["right"]["text"],
                                "statements": [{key: row[key] for key in ("left", "right", "score", "of")} for row in rows]}) + "\n"
                    for report, rows in zip(reports, of_story))
    done = subprocess.run([arguments.dump], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    table = Table(sum(of_story, []), np.array([line.split() for line in done.stdout.decode().splitlines()], dtype=int))
    print(f"{table.found.sum()} facts, {(table.found & table.core).sum()} of them core; {table.statements} core statements")
    print_calibration(table)
    runs = [table.out_of_fold(shuffle) for shuffle in range(SHUFFLES)]
    means = [np.mean([table.f1(scores >= threshold) for scores in runs], axis=0) for threshold in THRESHOLDS]
    best = max(range(len(means)), key=lambda k: means[k][0])
    print(f"cross-validated: AUC {np.mean([table.auc(scores) for scores in runs]):.3f}, and from {THRESHOLDS[best]:.2f} on "
          "F1 {:.3f}, precision {:.3f}, recall {:.3f}".format(*means[best]))
    weights, base = fit(table.features, table.core)
    whole = np.round(1000 * weights).astype(int)
    start = round(1000 * (base - np.log(THRESHOLDS[best] / (1 - THRESHOLDS[best]))))
    for name, weight in zip(FEATURES, whole):
        print(f"{name:14s} {weight:4d}")
    print(f"{{{{{', '.join(map(str, whole))}}}, {start}}}")


if __name__ == "__main__":
    main()
