#!/usr/bin/env python3
"""Fit how likely two lemmas state the same (grades.py), and say how well that goes.

    fit_grades.py --wordnet DIR --data FOLDER

FOLDER holds what people judged: contrast.jsonl (a sentence twice with one edit, and whether both state the same),
etpc.jsonl (replaced words in paraphrases, with what that does to the sense) and multimwa_mtref.jsonl (aligned words of
translations of one text). judged.txt beside this file has pairs drawn from WordNet. Prints figures by ten-fold
cross-validation over pairs of lemmas, and the coefficients for grades.py.

The sets differ in what they are drawn from: where a person replaced a word so that a sentence states the same, most
pairs that WordNet joins do; of pairs drawn from WordNet at random, few do. So each has a constant of its own, and the
grades are given for halfway between contrast.jsonl and judged.txt.
"""

import argparse
import collections
import difflib
import json
import pathlib
import re
import sys
import zlib

from closed import is_open
from contexts import Contexts
from grades import Likeness, features, input_likeness, level
from minilm import MiniLM, require
from senses import Forms, Senses

#: How much a pair of each set counts; the last two say what is aligned rather than what is the same.
WEIGHTS = {"contrast": 2.5, "judged": 1.5, "etpc": 0.25, "mtref": 0.1}
RIDGE = 2.0
FOLDS, ROUNDS = 10, 3
def usable(text):
    words = text.lower().split()
    return 0 < len(words) <= 4 and all(re.fullmatch("[a-z][a-z'-]*", w) for w in words) and is_open(" ".join(words))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def from_contrast(folder):
    for row in lines(folder / "contrast.jsonl"):
        a, b = row["words"].get("left"), row["words"].get("right")
        if row["lang"] == "en" and isinstance(a, str) and isinstance(b, str) and usable(a) and usable(b):
            yield "contrast", a.lower(), b.lower(), int(row["want"] == "same"), row["category"]


def from_etpc(folder):
    for row in lines(folder / "etpc.jsonl"):
        for change in row["relations"]:
            if re.match(r"Same Polarity Substitution \([hc]|Opposite|Derivational|Spelling", change["type"]):
                a, b = change["a_text"].lower(), change["b_text"].lower()
                if usable(a) and usable(b):
                    yield "etpc", a, b, int(change["sense_preserving"] == "yes"), change["type"]


def from_mtref(folder, forms):
    """Blocks of words that are aligned with each other alone; and pairs that are not, where a diff replaces one block by another."""
    for row in lines(folder / "multimwa_mtref.jsonl"):
        left, right = ([w.lower() for w in row[side]] for side in ("a_tokens", "b_tokens"))
        of_left, of_right = collections.defaultdict(set), collections.defaultdict(set)
        for i, j in row["sure"] + row["possible"]:
            of_left[i].add(j)
            of_right[j].add(i)
        sure, seen = set(map(tuple, row["sure"])), set()
        for i in range(len(left)):
            js = sorted(of_left[i])
            if not js:
                continue
            block = sorted(set().union(*(of_right[j] for j in js)))
            if any(of_left[k] != set(js) for k in block) or block[-1] - block[0] + 1 != len(block) or js[-1] - js[0] + 1 != len(js):
                continue
            if block[0] in seen:
                continue
            seen.add(block[0])
            a, b = " ".join(left[block[0] : block[-1] + 1]), " ".join(right[js[0] : js[-1] + 1])
            if a != b and usable(a) and usable(b) and all((p, q) in sure for p in block for q in js):
                yield "mtref", a, b, 1, "aligned"
        bases = [[forms.lemmas(w) for w in side] for side in (left, right)]
        same = lambda i, j: left[i] == right[j] or bool(bases[0][i] & bases[1][j])
        free_left = [usable(w) and not any(same(i, j) for j in range(len(right))) for i, w in enumerate(left)]
        free_right = [usable(w) and not any(same(i, j) for i in range(len(left))) for j, w in enumerate(right)]
        for tag, i0, i1, j0, j1 in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
            if tag == "replace" and i1 - i0 <= 6 and j1 - j0 <= 6:
                for i in range(i0, i1):
                    for j in range(j0, j1):
                        if free_left[i] and free_right[j] and j not in of_left[i]:
                            yield "mtref", left[i], right[j], 0, "unaligned"


def judged():
    for line in (pathlib.Path(__file__).parent / "judged.txt").read_text().splitlines():
        if not line.startswith("#"):
            a, rest = line.split(" ~ ")
            b, y = rest.split(": ")
            yield "judged", a, b, int(y), ""


def best_pair(row, forms, senses):
    """The lemmas of a row that are joined best, with the evidence: None where they are opposites, or one lemma, or not joined."""
    source, a, b = row[:3]
    mine, theirs = ({a}, {b}) if source == "judged" else (forms.lemmas(a), forms.lemmas(b))
    if mine & theirs:
        return "one lemma"
    found = []
    for p in sorted(mine):
        for q in sorted(theirs):
            pair = (min(p, q), max(p, q))
            evidence = senses.evidence(*pair)
            if "opposite" in evidence or (min(pair), max(pair)) in senses.opposites:
                return None
            if evidence:
                found.append(("shared" not in evidence, -max(min(shares) for shares in evidence.values()), pair, evidence))
    return min(found, key=lambda e: e[:3])[2:] if found else None


def fit(np, x, y, weights):
    """Coefficients of a logistic regression; the first column is the constant, which the ridge leaves alone."""
    mean, spread = x.mean(0), x.std(0) + 1e-6
    mean[0], spread[0] = 0, 1
    z = (x - mean) / spread
    b, ridge = np.zeros(z.shape[1]), np.eye(z.shape[1]) * RIDGE
    ridge[0, 0] = 1e-6
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ b))
        step = np.linalg.solve((z.T * (weights * p * (1 - p))) @ z + ridge, z.T @ (weights * (y - p)) - ridge @ b)
        b += step
        if abs(step).max() < 1e-8:
            break
    b /= spread
    b[0] -= (b * mean).sum()
    return b


def auc(np, score, y):
    """The chance that a pair that states the same scores higher than one that does not; ties count half."""
    values, place, count = np.unique(score, return_inverse=True, return_counts=True)
    rank = (np.cumsum(count) - (count - 1) / 2)[place]
    ones = y.sum()
    return (rank[y == 1].sum() - ones * (ones + 1) / 2) / (ones * (len(y) - ones)) if 0 < ones < len(y) else float("nan")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wordnet", required=True, type=pathlib.Path)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--show", action="store_true", help="every pair of contrast.jsonl and judged.txt with its probability")
    arguments = parser.parse_args()
    require()
    import numpy as np

    senses = Senses(arguments.wordnet)
    forms = Forms(arguments.wordnet, senses)
    rows = [*from_contrast(arguments.data), *from_etpc(arguments.data), *from_mtref(arguments.data, forms), *judged()]
    cache = {}
    pairs = [cache.setdefault(row[:3], best_pair(row, forms, senses)) for row in rows]
    known = [k for k, pair in enumerate(pairs) if pair not in (None, "one lemma")]
    distinct = sorted({pairs[k][0] for k in known})
    model = MiniLM()
    likeness = dict(zip(distinct, Likeness(senses, Contexts(senses, forms), model).of(distinct)))
    vectors = {}
    first = {pair: (input_likeness(model, vectors, *pair),) * 2 for pair in distinct}
    source = np.array([rows[k][0] for k in known])
    y = np.array([rows[k][3] for k in known], float)
    often = collections.Counter((rows[k][0], pairs[k][0], rows[k][3]) for k in known)
    weights = np.array([WEIGHTS[rows[k][0]] / often[rows[k][0], pairs[k][0], rows[k][3]] ** 0.5 for k in known])
    # Constants of the sets; in the last two a broader or near word is aligned too, though it does not state the same.
    far = np.isin(source, ("etpc", "mtref")) & np.array(["shared" not in pairs[k][1] for k in known])
    own = np.stack([source == "contrast", source == "etpc", source == "mtref", far], 1).astype(float)

    for title, near, left_out in (
        ("WordNet alone", likeness, ("words", "sentences")),
        ("with input vectors (FIRST_PASS)", first, ()),
        ("with vectors in sentences (COEFFICIENTS)", likeness, ()),
    ):
        values = [features(*pairs[k][0], pairs[k][1], near[pairs[k][0]]) for k in known]
        names = [n for n in values[0] if n not in left_out]
        x = np.concatenate([np.array([[float(v[n]) for n in names] for v in values]), own], 1)
        p, grade = np.zeros(len(known)), np.zeros(len(known))
        for turn in range(ROUNDS):
            fold = np.array([zlib.crc32(f"{turn}{pairs[k][0]}".encode()) % FOLDS for k in known])
            for f in range(FOLDS):
                b = fit(np, x[fold != f], y[fold != f], weights[fold != f])
                p[fold == f] += 1 / (1 + np.exp(-x[fold == f] @ b)) / ROUNDS
                halfway = x[fold == f][:, : len(names)] @ b[: len(names)] + b[len(names)] / 2
                grade[fold == f] += 1 / (1 + np.exp(-halfway)) / ROUNDS
        print(f"{title}, pairs that WordNet joins:")
        for some in (["contrast"], ["judged"], ["contrast", "judged"], ["etpc"], ["mtref"]):
            of = np.isin(source, some)
            print(f"  {'+'.join(some)}: {of.sum()} pairs, AUC {auc(np, p[of], y[of]):.3f}, accuracy {((p >= 0.5) == y)[of].mean():.3f}")
        # All pairs of the kinds that replace a word by a word: one lemma scores all, what WordNet does not join nothing.
        chance = dict(zip(known, p))
        all_of = [k for k, row in enumerate(rows) if row[0] == "contrast" and row[4][:2] in ("01", "02", "03", "04", "13")]
        score = np.array([chance.get(k, 1.0 if pairs[k] == "one lemma" else 0.0) for k in all_of])
        want = np.array([rows[k][3] for k in all_of])
        print(f"  contrast, kinds 01-04 and 13, joined or not: {len(all_of)} pairs, AUC {auc(np, score, want):.3f}, accuracy {((score >= 0.5) == want).mean():.3f}")
        graded = dict(zip(known, grade))
        for wanted in (1, 0):
            levels = collections.Counter(level(graded.get(k, 0)) for k in all_of if rows[k][3] == wanted and pairs[k] != "one lemma")
            print(f"  of those that {'state the same' if wanted else 'do not'}, of level 3, 2, 1, none:", [levels[n] for n in (3, 2, 1, 0)])
        b = fit(np, x, y, weights)
        b[0] += b[len(names)] / 2
        print("  " + ", ".join(f'"{n}": {v:.3f}' for n, v in zip(names, b)))
        print("  constants of contrast, etpc, mtref, and of what has no synset in common in the last two:", np.round(b[len(names) :], 2))
    if arguments.show:
        for k, chance in sorted(zip(known, p), key=lambda e: -e[1]):
            if rows[k][0] in ("contrast", "judged"):
                print(f"{chance:.2f} {rows[k][3]} {rows[k][0]} {' ~ '.join(pairs[k][0])} {' '.join(pairs[k][1])}")


if __name__ == "__main__":
    sys.exit(main())
