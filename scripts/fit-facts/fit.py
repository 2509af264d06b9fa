#!/usr/bin/env python3
"""Fits when a clause counts as stated by the other side too, and prints the table of clause_model.cpp.

    cmake --build --preset native-release --target dump_clauses
    fit.py --dump build/fit/dump_clauses --set FILE.jsonl

FILE holds annotated pairs, one JSON object per line (see dump_clauses.cpp). A logistic regression over
the features of a clause; a clause counts as shared by the part of its characters that is annotated
so, and both sides weigh the same. The figures printed are cross-validated by document: characters of
side 0 that clauses called shared cover, against those annotated.

Needs python3-numpy.
"""
import argparse
import pathlib
import subprocess

import numpy as np

# As in wasm/facts/clauses/support.h.
FEATURES = ["cover", "best cover", "answer cover", "link score", "sentence cover", "neighbour cover",
            "names missing", "quantities missing", "common cover", "own cover", "content", "story cover",
            "phrases", "longest phrase", "missing", "link sum", "answer score", "names found",
            "quantities found", "tells", "story linked", "answer's cover", "sentence's story cover",
            "scattered"]
DOCUMENT, SIDE, CHARACTERS, SHARED, LINKED, ANNOTATED = range(6)
HEAD = 6
FOLDS = 5
SHUFFLES = 5  # cross-validations, each with other folds
RIDGE = 20.0  # of standardised features, many of which measure much the same


def fit(features, labels, weights):
    """Logistic regression by Newton's method, with a ridge on standardised features: weights and base."""
    mean, deviation = features.mean(0), features.std(0) + 1e-6
    x = np.c_[(features - mean) / deviation, np.ones(len(features))]
    ridge = np.diag([RIDGE] * features.shape[1] + [0.0])
    beta = np.zeros(x.shape[1])
    for _ in range(10):
        p = 1 / (1 + np.exp(-x @ beta))
        slope = x.T @ (weights * (labels - p)) - ridge @ beta
        curve = (x * (weights * p * (1 - p))[:, None]).T @ x + ridge
        beta += np.linalg.solve(curve, slope)
    scaled = beta[:-1] / deviation
    return scaled, beta[-1] - scaled @ mean


class Table:
    """The clauses, and their relations."""

    def __init__(self, records):
        self.head, self.features = records[:, :HEAD], records[:, HEAD:].astype(float)
        self.linked = self.head[:, LINKED] > 0
        self.share = self.head[:, SHARED] / self.head[:, CHARACTERS]
        self.weights = self.head[:, CHARACTERS].astype(float)
        for side in (0, 1):
            part = self.linked & (self.head[:, SIDE] == side)
            self.weights[part] *= self.linked.sum() / 2 / self.weights[part].sum()
        first = {}
        for h in self.head:
            first.setdefault(int(h[DOCUMENT]), {}).setdefault(int(h[SIDE]), h[ANNOTATED])
        self.annotated = sum(sides.get(0, 0) for sides in first.values())

    def f1(self, shared):
        shared = shared & self.linked & (self.head[:, SIDE] == 0)
        hits = self.head[shared, SHARED].sum()
        return 2 * hits / (self.head[shared, CHARACTERS].sum() + self.annotated)

    def out_of_fold(self, folds):
        """The score of every clause, from models that have not seen its fold."""
        out = np.zeros(len(folds))
        for fold in range(FOLDS):
            seen, away = (folds != fold) & self.linked, folds == fold
            weights, base = fit(self.features[seen], self.share[seen], self.weights[seen])
            out[away] = 1 / (1 + np.exp(-self.features[away] @ weights - base))
        return out


def folds_of(table, shuffle):
    documents = np.unique(table.head[:, DOCUMENT])
    order = np.random.RandomState(shuffle).permutation(len(documents))
    fold = dict(zip(documents, order % FOLDS))
    return np.array([fold[d] for d in table.head[:, DOCUMENT]])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", type=pathlib.Path, required=True)
    parser.add_argument("--set", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    done = subprocess.run([str(arguments.dump)], stdin=arguments.set.open("rb"), stdout=subprocess.PIPE, check=True)
    table = Table(np.frombuffer(done.stdout, dtype=np.float32).reshape(-1, HEAD + len(FEATURES)))
    print(f"{table.linked.sum()} clauses of linked sentences; F1 if all were called shared: {table.f1(table.linked):.3f}, "
          f"if those that are half shared were: {table.f1(table.share > 0.4):.3f}")
    curves = []
    for shuffle in range(SHUFFLES):
        scores = table.out_of_fold(folds_of(table, shuffle))
        curves.append([table.f1(scores >= threshold) for threshold in THRESHOLDS])
    print("cross-validated F1 by threshold:",
          " ".join(f"{t:.3f}:{f:.4f}" for t, f in zip(THRESHOLDS, np.mean(curves, axis=0))))
    weights, base = fit(table.features[table.linked], table.share[table.linked], table.weights[table.linked])
    for name, weight in zip(FEATURES, weights):
        print(f"{name:24s} {weight:6.2f}")
    print(f"{'base':24s} {base:6.2f}")
    print(", ".join(f"{weight:.2f}F" for weight in weights))


THRESHOLDS = np.arange(0.25, 0.51, 0.025)

if __name__ == "__main__":
    main()
