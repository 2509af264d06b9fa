#!/usr/bin/env python3
"""Fits when a clause counts as stated by the other side too, and prints the weights for clause_model.cpp.

    cmake --build --preset native-release --target dump_clauses
    fit.py --dump build/fit/dump_clauses --set FILE.jsonl

FILE holds annotated pairs, one JSON object a line (see dump_clauses.cpp). A logistic regression over
what is measured of a clause, a clause counting as shared where more than half of its characters are
annotated so. The figures printed are cross-validated by document.

Needs python3-numpy and python3-sklearn.
"""
import argparse
import pathlib
import subprocess

import numpy as np
from sklearn.linear_model import LogisticRegression

# As in wasm/facts/support.h.
FEATURES = ["cover", "best cover", "answer cover", "link score", "sentence cover", "neighbour cover",
            "names missing", "quantities missing", "common cover", "own cover", "content"]
HEAD = 4  # document, side, characters, characters shared
FOLDS = 5


def f1(said, table):
    """F1 over characters; `said` is true for the clauses called shared."""
    hits = table[said, 3].sum()
    return 2 * hits / (table[said, 2].sum() + table[:, 3].sum())


def fit(table):
    lengths = table[:, 2]
    return LogisticRegression(C=1.0, max_iter=1000).fit(
        table[:, HEAD:], table[:, 3] > lengths / 2, sample_weight=lengths / lengths.mean())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", type=pathlib.Path, required=True)
    parser.add_argument("--set", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    done = subprocess.run([str(arguments.dump)], stdin=arguments.set.open("rb"), stdout=subprocess.PIPE, check=True)
    table = np.frombuffer(done.stdout, dtype=np.float32).reshape(-1, HEAD + len(FEATURES))
    folds = table[:, 0].astype(int) % FOLDS
    scores = np.zeros(len(table))
    for fold in range(FOLDS):
        part = folds == fold
        scores[part] = fit(table[~part]).predict_proba(table[part][:, HEAD:])[:, 1]
    print(f"{len(table)} clauses of linked sentences, {table[:, 3].sum() / table[:, 2].sum():.3f} of their characters shared")
    print(f"F1 if all were called shared: {f1(np.ones(len(table), dtype=bool), table):.3f}")
    for threshold in np.arange(0.3, 0.71, 0.05):
        print(f"F1 at {threshold:.2f}: {f1(scores >= threshold, table):.3f}")
    model = fit(table)
    for name, weight in zip(FEATURES, model.coef_[0]):
        print(f"{name:20s} {weight:6.2f}")
    print(f"{'base':20s} {model.intercept_[0]:6.2f}")


if __name__ == "__main__":
    main()
