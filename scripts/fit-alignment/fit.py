#!/usr/bin/env python3
"""Fits the alignment model and writes wasm/align/model_table.cpp.

    cmake --build --preset native-release --target dump_features
    fit.py --dump build/fit/dump_features --data FOLDER [--out wasm/align/model_table.cpp]

FOLDER holds the annotated sets named below, one JSON object a line (see dump_features.cpp). Two looks,
each gradient-boosted trees: the first over features of the pair, the second over those and what the
first thought of the pairs around. The second is fitted on out-of-fold scores of the first, so that it
meets the same errors it will meet in use. Every figure printed is cross-validated by story: no fold is
judged by a model that saw another version of the same story.

Needs python3-numpy and python3-sklearn.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

# Each set fitted on weighs the same; the last is only measured: its annotation is not exhaustive.
FITTED = ["spark_summary_article", "gnat_aesop", "deplain_web", "porsimples"]
MEASURED = ["spark_article_article"]
FIRST = dict(max_iter=40, max_leaf_nodes=12, learning_rate=0.13, min_samples_leaf=40, l2_regularization=5.0)
SECOND = dict(max_iter=40, max_leaf_nodes=12, learning_rate=0.13, min_samples_leaf=40, l2_regularization=5.0)
FOLDS = 5
HEAD = 4  # document, left, right, linked


def story_of(identifier):
    """The story a document tells, from its name: versions of one story share a fold."""
    found = re.search(r"(test|train|val|validation|dev)\d*-\d+|porsimples-\d+", identifier)
    return found.group(0) if found else identifier


class Set:
    """One annotated set: the records of its candidates, and what they were taken from."""

    def __init__(self, name, number, data, dump):
        self.name, self.path, self.dump = name, data / f"{name}.jsonl", dump
        rows = [json.loads(line) for line in self.path.open(encoding="utf-8")]
        self.stories = [story_of(row["id"]) for row in rows]
        self.gold, self.records = self.read(["first"])
        self.documents = self.records[:, 0].astype(int)
        self.linked = self.records[:, 3]
        self.number = number

    def read(self, arguments, width=None):
        done = subprocess.run([str(self.dump), *arguments], stdin=self.path.open("rb"), stdout=subprocess.PIPE, check=True)
        flat = np.frombuffer(done.stdout, dtype=np.float32)
        ends = np.flatnonzero(flat == -1.0)
        if width is None:
            # The first closing record starts where "document, -1, 0" stands; its place gives the width.
            width = next(w for w in range(HEAD + 1, 200) if len(flat) % w == 0 and (flat.reshape(-1, w)[-1, 1] == -1) and np.all(flat.reshape(-1, w)[:, 0] == np.floor(flat.reshape(-1, w)[:, 0])) and np.all(np.diff(flat.reshape(-1, w)[:, 0]) >= 0))
        table = flat.reshape(-1, width)
        closing = table[:, 1] < 0
        assert closing.sum() == len(self.stories), (len(ends), closing.sum())
        return table[closing, 3], table[~closing]

    def second(self, scores):
        with tempfile.NamedTemporaryFile(suffix=".scores") as file:
            scores.astype(np.float32).tofile(file.name)
            return self.read(["second", file.name])[1]


def weights_of(sets):
    """Every set weighs the same, whatever its size."""
    return np.concatenate([np.full(len(s.records), 10000.0 / len(s.records)) for s in sets])


def fold_of(story, seed=0):
    """A fold for a story, the same in every run and for every set."""
    value = 2166136261 ^ seed
    for byte in story.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return (value >> 8) % FOLDS


def cross_validate(sets, tables, settings):
    """Out-of-fold scores for every set, and the model over everything."""
    folds = [np.array([fold_of(s.stories[d]) for d in s.documents]) for s in sets]
    fitted = [k for k, s in enumerate(sets) if s.name in FITTED]
    x = np.concatenate([tables[k][:, HEAD:] for k in fitted])
    y = np.concatenate([sets[k].linked for k in fitted])
    w = weights_of([sets[k] for k in fitted])
    f = np.concatenate([folds[k] for k in fitted])
    scores = [np.zeros(len(s.records), dtype=np.float32) for s in sets]
    for fold in range(FOLDS):
        model = HistGradientBoostingClassifier(**settings, random_state=1, early_stopping=False)
        model.fit(x[f != fold], y[f != fold], sample_weight=w[f != fold])
        for k in range(len(sets)):
            part = folds[k] == fold
            if part.any():
                scores[k][part] = model.predict_proba(tables[k][part][:, HEAD:])[:, 1]
    whole = HistGradientBoostingClassifier(**settings, random_state=1, early_stopping=False)
    whole.fit(x, y, sample_weight=w)
    return scores, whole


def f1_at(s, scores, threshold):
    said = scores > threshold
    hits = (said * s.linked).sum()
    return 2 * hits / max(1, said.sum() + s.gold.sum()), hits / max(1, said.sum()), hits / max(1, s.gold.sum())


def show(title, sets, scores):
    """One threshold for all sets: the one with the best mean F1."""
    tries = np.arange(0.1, 0.8, 0.01)
    fitted = [k for k, s in enumerate(sets) if s.name in FITTED]
    best = max(tries, key=lambda t: np.mean([f1_at(sets[k], scores[k], t)[0] for k in fitted]))
    print(f"{title}: threshold {best:.2f}")
    for k, s in enumerate(sets):
        f1, precision, recall = f1_at(s, scores[k], best)
        own = max(f1_at(s, scores[k], t)[0] for t in tries)
        print(f"  {s.name:24s} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  own best {own:.3f}  candidates hold {s.linked.sum() / s.gold.sum():.3f}")
    return best


def calibration(sets, scores):
    print("calibration (score: share of links right)")
    fitted = [k for k, s in enumerate(sets) if s.name in FITTED]
    p = np.concatenate([scores[k] for k in fitted])
    y = np.concatenate([sets[k].linked for k in fitted])
    w = weights_of([sets[k] for k in fitted])
    for low in np.arange(0, 1, 0.1):
        part = (p >= low) & (p < low + 0.1)
        print(f"  {low:.1f}-{low + 0.1:.1f}  {np.average(y[part], weights=w[part]):.3f}  ({part.sum()} pairs)")


def half(value):
    """The upper half of a float, rounded to nearest: what TreeNode keeps of a number."""
    bits = int(np.float32(value).view(np.uint32))
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16) & 0xFFFF


def tree_nodes(tree):
    """A fitted tree in preorder: (value, feature, distance to the right child)."""
    out = []

    def walk(at):
        node = tree.nodes[at]
        here = len(out)
        if node["is_leaf"]:
            out.append((half(node["value"]), 255, 0))
            return
        out.append(None)
        walk(node["left"])
        right = len(out) - here
        walk(node["right"])
        out[here] = (half(node["num_threshold"]), int(node["feature_idx"]), right)

    walk(0)
    return out


def literal(value):
    text = f"{value:.6g}"
    return text + ("F" if "." in text or "e" in text else ".0F")


def write_model(file, name, model):
    nodes, roots = [], []
    for (tree,) in model._predictors:
        roots.append(len(nodes))
        nodes.extend(tree_nodes(tree))
    file.write(f"constexpr TreeNode k{name}Nodes[] = {{\n")
    for start in range(0, len(nodes), 6):
        file.write("    " + " ".join(f"{{{v}, {f}, {r}}}," for v, f, r in nodes[start : start + 6]) + "\n")
    file.write("};\n\n" + f"constexpr std::uint16_t k{name}Roots[] = {{\n")
    for start in range(0, len(roots), 16):
        file.write("    " + " ".join(f"{r}," for r in roots[start : start + 16]) + "\n")
    file.write("};\n\n")
    return float(np.float32(model._baseline_prediction.ravel()[0])), len(nodes)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path)
    arguments = parser.parse_args()
    sets = [Set(name, k, arguments.data, arguments.dump) for k, name in enumerate(FITTED + MEASURED)]
    first_tables = [s.records for s in sets]
    first_scores, first = cross_validate(sets, first_tables, FIRST)
    show("first look", sets, first_scores)
    second_tables = [s.second(scores) for s, scores in zip(sets, first_scores)]
    second_scores, second = cross_validate(sets, second_tables, SECOND)
    best = show("second look", sets, second_scores)
    calibration(sets, second_scores)
    if not arguments.out:
        return
    with arguments.out.open("w", encoding="utf-8") as file:
        file.write(
            "// Generated by scripts/fit-alignment/fit.py: not to be edited. Gradient-boosted trees fitted on\n"
            "// people's annotations of which sentences of two articles belong together:\n"
            "// " + ", ".join(FITTED) + ".\n"
            "// docs/how-it-works.md says what they see and how they were judged.\n\n"
            '#include "align/model.h"\n\nnamespace storydiff {\nnamespace {\n\n// clang-format off\n'
        )
        bases = [write_model(file, name, model) for name, model in (("First", first), ("Second", second))]
        file.write("// clang-format on\n\n}  // namespace\n\n")
        for name, (base, _) in zip(("First", "Second"), bases):
            file.write(
                f"const TreeModel& {name.lower()}_model() {{\n"
                f"  static constexpr TreeModel kModel{{k{name}Nodes, k{name}Roots, {literal(base)}}};\n"
                "  return kModel;\n}\n\n"
            )
        file.write("}  // namespace storydiff\n")
    print(f"{sum(count for _, count in bases)} nodes written; best threshold {best:.2f}")


if __name__ == "__main__":
    sys.exit(main())
