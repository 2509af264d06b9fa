#!/usr/bin/env python3
"""Fits which clauses of two stories state the same, and writes wasm/facts/clauses/pair_model_tables.cpp.

    cmake --build --preset native-release --target dump_clause_pairs
    fit.py --dump build/fit/dump_clause_pairs --stories FOLDER --spans FILE.jsonl [--pack packs/en.pack] [--out FILE]

FOLDER holds a folder for each pair of outlets' stories: left.txt, right.txt and gold.json, whose "shared" lists the
statements that both make as "left": [quotes], "right": [quotes]. FILE holds annotated summaries with their
stories, one JSON object per line: "a_text", "b_text" and "span_links": [{"a": [[start, end], …], "b": …}] in
code points. Two clauses state the same if both have a content word of one statement; of spans, if a link covers a third
of the words of both.

Two passes of gradient-boosted trees, as in scripts/fit-alignment: the second is fitted on out-of-fold scores of the
first. The figures printed are cross-validated by story: no fold is evaluated with a model that was
fitted on another version of the same story. Needs numpy and scikit-learn.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "fit-alignment"))
from fit import Table, boosted, grid_of, into_steps, write_tables  # noqa: E402  (the same tables)
import fit as alignment  # noqa: E402

FIRST = dict(max_iter=100, max_leaf_nodes=8, learning_rate=0.08, min_samples_leaf=60, l2_regularization=10.0, max_features=0.3)
SECOND = dict(max_iter=100, max_leaf_nodes=6, learning_rate=0.08, min_samples_leaf=60, l2_regularization=10.0, max_features=0.3)
FOLDS = 5
SPANS_WEIGHT = 0.3  # of a pair of clauses of the summaries, which are cut and told in another way
LEAST_SHARE = 0.3  # of the words of both clauses that a link of spans has to cover
alignment.HEAD = 0  # features alone, without columns before them


def story_of(name):
    """The story that a pair tells, from its name: versions of one story share a fold."""
    found = re.search(r"(?:test|train|val)\d+", name)
    return found.group(0) if found else "-".join(name.split("-")[:2])


class Pair:
    """Two stories: their clauses as lists of content words, and what is annotated."""

    def __init__(self, name, left, right, statements, exact):
        self.name, self.story, self.texts = name, story_of(name), (left, right)
        self.statements = statements  # for each a list of spans of the left, and of the right
        self.exact = exact
        self.weight = 1.0 if exact else SPANS_WEIGHT
        self.clauses, self.sentences, self.pairs, self.rows = ([], []), ([], []), [], []

    def read(self, lines):
        """Takes what the dump says of this pair."""
        self.clauses, self.sentences, self.pairs, self.rows = ([], []), ([], []), [], []
        mirrored = lines[0] == "1"
        for kind, *values in lines[1]:
            if kind == "clause":
                ends = [int(v) for v in values[2:]]
                self.clauses[int(values[0]) ^ mirrored].append(list(zip(ends[::2], ends[1::2])))
                self.sentences[int(values[0]) ^ mirrored].append(int(values[1]))
            else:
                a, b = int(values[0]), int(values[1])
                self.pairs.append((b, a) if mirrored else (a, b))
                self.rows.append([float(v) for v in values[2:]])
        self.rows = np.array(self.rows, dtype=np.float32)

    def labels(self):
        shares = [[self.shares(words, side) for words in self.clauses[side]] for side in (0, 1)]
        least = 1e-9 if self.exact else LEAST_SHARE
        return np.array([any(min(x, y) >= least for x, y in zip(shares[0][a], shares[1][b])) for a, b in self.pairs], float)

    def shares(self, words, side):
        """The share of the words that lie in each statement."""
        inside = lambda word, spans: any(word[0] < b and a < word[1] for a, b in spans)
        return [sum(inside(w, statement[side]) for w in words) / max(1, len(words)) for statement in self.statements]


def read_stories(folder):
    for path in sorted(p for p in folder.iterdir() if (p / "gold.json").exists()):
        left, right = (path / "left.txt").read_text(), (path / "right.txt").read_text()
        spans = lambda text, quotes: [(text.index(q), text.index(q) + len(q)) for q in quotes]
        shared = json.loads((path / "gold.json").read_text())["shared"]
        yield Pair(path.name, left, right, [(spans(left, s["left"]), spans(right, s["right"])) for s in shared], True)


def read_spans(path):
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        if row.get("span_links"):
            yield Pair(row["id"], row["a_text"], row["b_text"], [(s["a"], s["b"]) for s in row["span_links"]], False)


def dump(program, pack, data, scores=None):
    arguments = [str(program)] + (["--pack", str(pack)] if pack else [])
    lines = "".join(json.dumps({"left": p.texts[0], "right": p.texts[1]}) + "\n" for p in data)
    with tempfile.NamedTemporaryFile(suffix=".scores") as file:
        if scores is not None:
            np.concatenate(scores).astype(np.float32).tofile(file.name)
            arguments += ["--scores", file.name]
        done = subprocess.run(arguments, input=lines.encode(), stdout=subprocess.PIPE, check=True)
    documents = []
    for line in done.stdout.decode().splitlines():
        kind, *values = line.split(" ")
        if kind == "document":
            documents.append((values[0], []))
        else:
            documents[-1][1].append((kind, *values))
    assert len(documents) == len(data)
    for pair, document in zip(data, documents):
        pair.read(document)


def fold_of(story, seed):
    return alignment.fold_of(story, seed) % FOLDS


def fit(data, rows, labels, settings, keep=lambda pair: True):
    part = [k for k, pair in enumerate(data) if keep(pair) and len(labels[k])]
    weights = np.concatenate([np.full(len(labels[k]), data[k].weight) for k in part])
    return boosted(settings).fit(np.concatenate([rows[k] for k in part]), np.concatenate([labels[k] for k in part]), sample_weight=weights)


def out_of_fold(data, rows, labels, settings, seed, keep=lambda pair: True):
    """The score of every pair of clauses, from models that have not seen its story."""
    out = [np.zeros(0, np.float32)] * len(data)
    for fold in range(FOLDS):
        model = fit(data, rows, labels, settings, lambda p: keep(p) and fold_of(p.story, seed) != fold)
        for k, pair in enumerate(data):
            if fold_of(pair.story, seed) == fold and len(rows[k]):
                out[k] = model.predict_proba(rows[k])[:, 1].astype(np.float32)
    return out


def average_precision(labels, scores):
    hits = labels[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits > 0].mean())


def show(title, data, labels, scores):
    part = [k for k, pair in enumerate(data) if pair.exact]
    y, p = np.concatenate([labels[k] for k in part]), np.concatenate([scores[k] for k in part])
    print(f"{title}: average precision {average_precision(y, p):.4f} over {len(y)} pairs of clauses of stories, {int(y.sum())} of them alike")
    print("  calibration:", " ".join(f"{low:.1f}: {y[(p >= low) & (p < low + 0.1)].mean():.2f}" for low in np.arange(0, 1, 0.1)), flush=True)


class Fitting:
    """The rows of both passes as steps, and the models of both fitted on what `keep` leaves."""

    def __init__(self, program, pack, data, seed=0):
        self.data, self.seed = data, seed
        dump(program, pack, data)
        self.labels = [pair.labels() for pair in data]
        width = max(pair.rows.shape[-1] for pair in data)
        for pair in data:
            pair.rows = pair.rows.reshape(-1, width)
        first = [pair.rows for pair in data]
        self.first_grid = grid_of(first)
        self.first = [into_steps(rows, self.first_grid) for rows in first]
        self.first_scores = out_of_fold(data, self.first, self.labels, FIRST, seed)
        show("first pass", data, self.labels, self.first_scores)
        dump(program, pack, data, self.first_scores)
        width = max(pair.rows.shape[-1] for pair in data)
        second = [pair.rows.reshape(-1, width) for pair in data]
        self.second_grid = self.first_grid + grid_of(second)[len(self.first_grid) :]
        self.second = [into_steps(rows, self.second_grid) for rows in second]
        show("second pass", data, self.labels, out_of_fold(data, self.second, self.labels, SECOND, seed))

    def tables(self, keep=lambda pair: True):
        return [Table(fit(self.data, rows, self.labels, settings, keep)) for rows, settings in ((self.first, FIRST), (self.second, SECOND))]


def write(path, first, second, grid):
    head = (
        "// Generated by scripts/fit-facts/fit.py: not to be edited. Gradient-boosted trees fitted on people's\n"
        "// annotations of which statements two stories have in common.\n\n"
        '#include "facts/clauses/pair_models.h"\n'
    )
    tables = {"First": first, "Second": second}
    write_tables(path, head, tables, grid, "kClausePairFeatures", lambda name: (f"const TreeTable& {name}_clause_table()", "  return kTable;\n"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dump", type=pathlib.Path, required=True)
    parser.add_argument("--stories", type=pathlib.Path, required=True)
    parser.add_argument("--spans", type=pathlib.Path)
    parser.add_argument("--pack", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path)
    arguments = parser.parse_args()
    data = list(read_stories(arguments.stories)) + (list(read_spans(arguments.spans)) if arguments.spans else [])
    fitting = Fitting(arguments.dump, arguments.pack, data)
    if arguments.out:
        write(arguments.out, *fitting.tables(), fitting.second_grid)


if __name__ == "__main__":
    main()
