#!/usr/bin/env python3
"""Fits the alignment model and writes wasm/align/pair_model_tables.cpp.

    cmake --build --preset native-release --target dump_features
    outlets.py --cli 'build/native/storydiff batch --offset-unit code-point' OUTLETS > FOLDER/outlets.jsonl
    fit.py --dump build/fit/dump_features --data FOLDER --packs packs [--out wasm/align/pair_model_tables.cpp]

FOLDER holds the annotated sets named below, one JSON object per line (see dump_features.cpp). There are two
passes of gradient-boosted trees: the first over features of the pair, the second over those and the
first's scores of the pairs around. The second is fitted on out-of-fold scores of the first, so that it
is trained on the same errors that it has in use, and run twice, the second time on its own scores in
place of the first's; the score of a pair is a third the first pass's and two thirds that. The sets are seen with
the language packs; outlets, of which neither side is the shorter by its nature, also with the articles in the other
order, and without packs. Every figure printed is cross-validated by story: no fold is evaluated with a
model that was fitted on another version of the same story.

Needs python3-numpy and python3-sklearn.
"""
import argparse
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

# The weight of each set that is fitted on, whatever its size; the last is only measured: its annotation is not
# exhaustive.
FITTED = {"spark_summary_article": 1.0, "gnat_aesop": 1.5, "deplain_web": 1.0, "porsimples": 1.0, "outlets": 2.0}
MEASURED = ["spark_article_article"]
TURNED = ["outlets"]  # seen in three ways
FIRST = dict(max_iter=80, max_leaf_nodes=12, learning_rate=0.1, min_samples_leaf=30, l2_regularization=5.0)
SECOND = dict(max_iter=90, max_leaf_nodes=15, learning_rate=0.07, min_samples_leaf=30, l2_regularization=5.0)
FOLDS = 5
THIN, MANY = 3, 25000  # of sets with more pairs than MANY, one in THIN of those that nobody linked is used
LEAF = 255  # TreeTable::kLeaf
HEAD = 4  # document, left, right, linked


def story_of(identifier):
    """The story a document tells, from its name: versions of one story share a fold."""
    found = re.search(r"test\d+|porsimples-\d+|basil-\d+|aesop-[^_]+", identifier)
    return found.group(0) if found else identifier


class Set:
    """One annotated set as seen in one way (with language packs or without, articles in this order or the other):
    the records of its candidates, and what they were taken from."""

    def __init__(self, name, data, dump, options=(), share=1.0, shown=True):
        self.name, self.path, self.dump, self.options = name, data / f"{name}.jsonl", dump, list(options)
        self.weight = FITTED.get(name, 0.0) * share  # 0: only measured
        self.shown = shown  # whether its figures are printed
        with self.path.open(encoding="utf-8") as lines:
            self.stories = [story_of(json.loads(line)["id"]) for line in lines]
        self.gold, self.first = self.read(["first"])

    def read(self, arguments):
        """How many links each document has, and the records of its candidates."""
        done = subprocess.run([str(self.dump), *arguments, *self.options], stdin=self.path.open("rb"), stdout=subprocess.PIPE, check=True)
        width = int(np.frombuffer(done.stdout[:4], dtype=np.float32)[0])
        table = np.frombuffer(done.stdout[4:], dtype=np.float32).reshape(-1, width)
        closing = table[:, 1] < 0
        assert closing.sum() == len(self.stories)
        return table[closing, 3].sum(), table[~closing]

    def second(self, scores):
        with tempfile.NamedTemporaryFile(suffix=".scores") as file:
            scores.astype(np.float32).tofile(file.name)
            return self.read(["second", file.name])[1]

    def folds(self, table, seed):
        return np.array([fold_of(story, seed) for story in self.stories])[table[:, 0].astype(int)]


def fold_of(story, seed):
    """A fold for a story, the same in every run and for every set."""
    value = 2166136261 ^ seed
    for byte in story.encode():
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    value = ((value ^ (value >> 13)) * 2654435761) & 0xFFFFFFFF
    return (value >> 8) % FOLDS


def grid_of(tables):
    """For each feature (scale, start): a power of two and a whole number, so that the engine cuts a feature into
    the same steps as into_steps() does, without rounding, and that 256 steps hold all but the rarest values."""
    features = np.concatenate(tables)[:, HEAD:]
    grid = []
    for column in features.T:
        start = -1.0 if column.min() < 0 else 0.0
        most = max(np.quantile(column, 0.999) - start, 1 / 64)
        grid.append((float(2.0 ** np.floor(np.log2(255 / most))), start))
    return grid


def into_steps(table, grid):
    scale, start = np.array(grid, dtype=np.float32).T
    steps = np.clip(np.floor((table[:, HEAD:] - start) * scale), 0, 255)
    return np.concatenate([table[:, :HEAD], steps], axis=1)


def samples(sets, tables):
    """Rows of the sets that are fitted on, with weights by which every set counts the same, whatever its size. Of
    pairs that nobody linked every third stands for three: there are more than enough of them."""
    rows, weights = [], []
    for s, table in zip(sets, tables):
        if not s.weight:
            continue
        linked = table[:, 3] == 1
        keep = linked | (np.arange(len(table)) % THIN == 0) if len(table) > MANY else np.ones(len(table), bool)
        weight = np.full(len(table), 10000.0 * s.weight / len(table))
        if len(table) > MANY:
            weight[~linked] *= THIN
        rows.append(np.where(keep)[0])
        weights.append(weight[keep])
    return rows, weights


def boosted(settings):
    return HistGradientBoostingClassifier(**settings, max_bins=255, random_state=1, early_stopping=False)


def fit(sets, tables, settings, without=None, seed=0):
    """A model over all sets that are fitted on, leaving out the fold `without`."""
    fitted = [(s, t) for s, t in zip(sets, tables) if s.weight]
    rows, weights = samples(sets, tables)
    x, y, w = [], [], []
    for (s, table), row, weight in zip(fitted, rows, weights):
        part = np.ones(len(row), bool) if without is None else s.folds(table, seed)[row] != without
        x.append(table[row[part], HEAD:])
        y.append(table[row[part], 3])
        w.append(weight[part])
    return boosted(settings).fit(np.concatenate(x), np.concatenate(y), sample_weight=np.concatenate(w))


def fold_models(sets, tables, settings, seed):
    return [fit(sets, tables, settings, fold, seed) for fold in range(FOLDS)]


def out_of_fold(sets, tables, models, seed):
    """Scores for every set, each story by the model that has not seen it."""
    out = []
    for s, table in zip(sets, tables):
        folds = s.folds(table, seed)
        scores = np.zeros(len(table), dtype=np.float32)
        for fold, model in enumerate(models):
            part = folds == fold
            if part.any():
                scores[part] = model.predict_proba(table[part][:, HEAD:])[:, 1]
        out.append(scores)
    return out


def replaced(s, scores, table, better):
    """Scores of all candidates, with `better` in their place for those that `table` has."""
    out = scores.copy()
    places = {tuple(pair): k for k, pair in enumerate(s.first[:, :3].astype(int))}
    for pair, score in zip(table[:, :3].astype(int), better):
        out[places[tuple(pair)]] = score
    return out


def f1_at(s, table, scores, threshold):
    said = scores > threshold
    hits = (said * table[:, 3]).sum()
    return 2 * hits / max(1, said.sum() + s.gold), hits / max(1, said.sum()), hits / max(1, s.gold)


THRESHOLDS = np.arange(0.1, 0.8, 0.02)


def best_threshold(sets, runs):
    """One threshold for all sets and all ways of drawing folds: the one with the best mean F1 of those fitted on."""
    fitted = [k for k, s in enumerate(sets) if s.weight and s.shown]
    return max(THRESHOLDS, key=lambda t: np.mean([f1_at(sets[k], tables[k], scores[k], t)[0] for tables, scores in runs for k in fitted]))


def show(title, sets, tables, scores):
    best = best_threshold(sets, [(tables, scores)])
    print(f"{title}: threshold {best:.2f}")
    for k, s in enumerate(sets):
        if not s.shown:
            continue
        f1, precision, recall = f1_at(s, tables[k], scores[k], best)
        print(f"  {s.name:24s} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  candidates hold {tables[k][:, 3].sum() / s.gold:.3f}", flush=True)


def show_mean(sets, runs):
    best = best_threshold(sets, runs)
    for threshold in sorted({round(t, 2) for t in (best, *np.arange(0.2, 0.5, 0.04))}):
        print(f"mean of {len(runs)} ways of drawing folds, threshold {threshold:.2f}" + (" (best)" if abs(threshold - best) < 0.001 else ""))
        for k, s in enumerate(sets):
            if not s.shown:
                continue
            f1, precision, recall = np.mean([f1_at(s, tables[k], scores[k], threshold) for tables, scores in runs], axis=0)
            print(f"  {s.name:24s} F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}", flush=True)


def calibration(sets, tables, scores):
    """Of pairs with a score around .8, about 80 % should be linked: every set weighs the same."""
    print("calibration (score: share of pairs linked), by set and over all that were fitted on")
    fitted = [k for k, s in enumerate(sets) if s.weight and s.shown]
    w = np.concatenate([np.full(len(scores[k]), 1.0 / sets[k].gold) for k in fitted])
    p = np.concatenate([scores[k] for k in fitted])
    y = np.concatenate([tables[k][:, 3] for k in fitted])
    for low in np.arange(0, 1, 0.1):
        part = (p >= low) & (p < low + 0.1)
        line = f"  {low:.1f}-{low + 0.1:.1f}  {np.average(y[part], weights=w[part]):.3f}  ({part.sum()} pairs)"
        for k, s in enumerate(sets):
            if not s.shown:
                continue
            own = (scores[k] >= low) & (scores[k] < low + 0.1)
            line += f"  {s.name[:12]} {tables[k][own, 3].mean() if own.any() else 0:.2f}"
        print(line)


def preorder(tree, unit):
    """A fitted tree as two rows of bytes: which feature splits (LEAF in a leaf), and below which step, or what
    the leaf adds in units of `unit`."""
    splits, values = [], []

    def walk(at):
        node = tree.nodes[at]
        if node["is_leaf"]:
            splits.append(LEAF)
            values.append(int(np.rint(node["value"] / unit)) & 0xFF)
            return
        splits.append(int(node["feature_idx"]))
        values.append(int(np.floor(node["num_threshold"])) + 1)
        walk(node["left"])
        walk(node["right"])

    walk(0)
    return splits, values


class Table:
    """A model as TreeTable holds it."""

    def __init__(self, model):
        trees = [tree for (tree,) in model._predictors]
        largest = max(np.abs(t.nodes["value"][t.nodes["is_leaf"] == 1]).max() for t in trees)
        self.leaf = float(np.float32(largest / 127))
        self.base = float(np.float32(model._baseline_prediction.ravel()[0]))
        rows = [preorder(t, self.leaf) for t in trees]
        self.splits = [v for splits, _ in rows for v in splits]
        self.values = [v for _, values in rows for v in values]

    def scores(self, steps):
        """What the engine makes of rows of steps: a slow twin of TreeModel::score."""
        out = np.zeros(len(steps))
        at = 0

        def walk(rows):
            nonlocal at
            feature, value = self.splits[at], self.values[at]
            at += 1
            if feature == LEAF:
                out[rows] += value - 256 if value > 127 else value
                return
            left = steps[rows, feature] < value
            walk(rows[left])
            walk(rows[~left])

        while at < len(self.splits):
            walk(np.arange(len(steps)))
        return 1 / (1 + np.exp(-(self.base + self.leaf * out)))


def write_bytes(file, name, values):
    file.write(f"constexpr std::uint8_t {name}[] = {{\n")
    for start in range(0, len(values), 24):
        file.write("    " + "".join(f"{v}," for v in values[start : start + 24]) + "\n")
    file.write("};\n\n")


def literal(value):
    text = f"{value:.8g}"
    return text + ("F" if "." in text or "e" in text else ".0F")


def write_tables(path, head, tables, grid, first_features, accessor):
    """Writes the tables of both passes, {"First": table, "Second": table}, as C++. `head`: what the file is, as comment
    lines, and its includes; `first_features`: how many of the grid the first pass has; `accessor`: of a table, by the name
    of its pass in small letters."""
    with path.open("w", encoding="utf-8") as file:
        file.write(head + "\nnamespace storydiff {\nnamespace {\n\n// clang-format off\n")
        for name, table in tables.items():
            write_bytes(file, f"k{name}Splits", table.splits)
            write_bytes(file, f"k{name}Values", table.values)
        file.write("constexpr FeatureGrid kGrid[] = {\n")
        for scale, start in grid:
            file.write(f"    {{{literal(scale)}, {literal(start)}}},\n")
        file.write("};\n// clang-format on\n\n}  // namespace\n\n")
        for name, table in tables.items():
            features = f"std::span(kGrid).first({first_features})" if name == "First" else "kGrid"
            opening, closing = accessor(name.lower())
            file.write(
                f"{opening} {{\n"
                f"  static constexpr TreeTable kTable{{k{name}Splits, k{name}Values, {features},\n"
                f"                                    {literal(table.base)}, {literal(table.leaf)}}};\n"
                f"{closing}}}\n\n"
            )
        file.write("}  // namespace storydiff\n")


def write_pair_tables(path, first, second, grid):
    head = (
        "// Generated by scripts/fit-alignment/fit.py: not to be edited. Gradient-boosted trees fitted on\n"
        "// people's annotations of which sentences of two articles belong together:\n"
        "// " + ", ".join(FITTED) + ".\n"
        "// docs/how-it-works.md says which features they have and how they were evaluated.\n\n"
        '#include "align/pair_models.h"\n'
    )
    tables = {"First": first, "Second": second}
    write_tables(path, head, tables, grid, "kFirstFeatures", lambda name: (f"const TreeTable& {name}_table()", "  return kTable;\n"))
    data = b"".join(bytes(t.splits) + bytes(t.values) for t in (first, second))
    print(f"{len(data)} bytes of trees, {len(gzip.compress(data, 9))} gzipped")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", type=pathlib.Path, required=True)
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--packs", type=pathlib.Path, required=True, help="the folder of language packs")
    parser.add_argument("--seeds", type=int, default=1, help="how many ways of drawing folds to average the figures over")
    arguments = parser.parse_args()
    packs = ["--packs", str(arguments.packs)]
    views = [packs, [*packs, "--swap"], []]
    sets = [Set(name, arguments.data, arguments.dump, view, 1 / len(views) if name in TURNED else 1, view == packs)
            for view in views for name in [*FITTED, *MEASURED] if view == packs or name in TURNED]
    first_tables = [s.first for s in sets]
    first_grid = grid_of(first_tables)
    second_grid, figures = None, []
    for seed in range(arguments.seeds):
        first_steps = [into_steps(t, first_grid) for t in first_tables]
        scores = out_of_fold(sets, first_steps, fold_models(sets, first_steps, FIRST, seed), seed)
        show(f"first pass, folds {seed}", sets, first_tables, scores)
        second_tables = [s.second(p) for s, p in zip(sets, scores)]
        if seed == 0:
            # One grid serves both passes: the second's begins with the first's.
            second_grid, kept = first_grid + grid_of(second_tables)[len(first_grid) :], second_tables
        second_steps = [into_steps(t, second_grid) for t in second_tables]
        models = fold_models(sets, second_steps, SECOND, seed)
        second_scores = out_of_fold(sets, second_steps, models, seed)
        show(f"second pass, folds {seed}", sets, second_tables, second_scores)
        again = [replaced(*each) for each in zip(sets, scores, second_tables, second_scores)]
        second_tables = [s.second(p) for s, p in zip(sets, again)]
        second_scores = out_of_fold(sets, [into_steps(t, second_grid) for t in second_tables], models, seed)
        show(f"the same pass again, folds {seed}", sets, second_tables, second_scores)
        again = [replaced(*each) for each in zip(sets, again, second_tables, second_scores)]
        figures.append((first_tables, [(a + 2 * b) / 3 for a, b in zip(scores, again)]))
    show_mean(sets, figures)
    calibration(sets, *figures[0])
    if not arguments.out:
        return
    tables = []
    for data, grid, settings in ((first_tables, first_grid, FIRST), (kept, second_grid, SECOND)):
        steps = [into_steps(t, grid) for t in data]
        model = fit(sets, steps, settings)
        tables.append(Table(model))
        off = np.abs(tables[-1].scores(steps[0][:, HEAD:]) - model.predict_proba(steps[0][:, HEAD:])[:, 1])
        print(f"rounding the leaves moves a score by {off.max():.3f} at most, {off.mean():.5f} in the mean")
    write_pair_tables(arguments.out, *tables, second_grid)


if __name__ == "__main__":
    sys.exit(main())
