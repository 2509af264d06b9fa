#!/usr/bin/env python3
"""Fits the table by which the engine finds the language of short texts (docs/decisions/language-of-short-texts.md).

    cmake --build --preset native-release --target identify
    python3 scripts/fit-language/fit.py --treebanks FOLDER [--identify build/fit/identify] [--out wasm/language]
    python3 scripts/fit-language/fit.py --treebanks FOLDER --try 4000 16   # only says how good a table of this size is

A multinomial logistic regression without negative weights, so that most are none; of the others the largest are kept,
fitted again, and rounded to eight sizes. The same input gives the same bytes with one version of NumPy.
"""

import argparse
import collections
import pathlib
import random
import subprocess
import zlib

import numpy as np
import score
from features import keys_of
from sources import CYRILLIC, KEY_BITS, LANGUAGES, MOST, TREEBANKS, WEIGHTS, lexicon_words, sentences
from table import SIZES, UNITS, packed, write

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS, REFITS = 6, 4  #: over all examples: before weights are dropped, and after
RATE, SHRINK = 0.1, 0.02  #: the step of AdaGrad, and what each step takes off a weight
BALANCE, SAMPLED = 3000, 700  #: examples that a language counts as: with treebanks, and with samples alone
#: Of Danish there are a quarter of the sentences that there are of Norwegian.
MORE = {"da": 1.25}
RAREST = 4  #: examples that a feature has to be in
#: Languages that differ in little need more weights: what says that a text is Danish, rather than Norwegian.
ALIKE, FAVOUR = ("da", "nb", "nn", "sv"), 1.5
INDEX = {language: i for i, language in enumerate(LANGUAGES)}


def cut(program, lines):
    """Per line its distinct words, each with the languages that list it."""
    command = [program, "--words"]
    output = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, check=True, encoding="utf-8")
    return [
        [word.split(" ") for word in dict.fromkeys(line.split("\t")[:-1])]
        for line in output.stdout.split("\n")[: len(lines)]
    ]


def examples(language, texts, program, lexicon, chance):
    """Lists of words: whole sentences, parts of them, sentences without accents, and a few words of the lexicon."""
    out = []
    for words, bare in zip(cut(program, texts), cut(program, [score.plain(text) for text in texts])):
        if not words:
            continue
        out.append(words)
        if bare != words and chance.random() < 0.5:
            out.append(bare)
        length = chance.randint(2, 6)
        first = chance.randrange(max(1, len(words) - length + 1))
        out.append(words[first : first + length])
    path = lexicon / f"{language}.txt"
    listed = lexicon_words(path) if path.exists() else []
    chance.shuffle(listed)
    bags = [" ".join(listed[i : i + 5]) for i in range(0, len(listed), 5)]
    return out + [words for words in cut(program, bags) if words]


class Features:
    """The keys of words, numbered."""

    def __init__(self, bits):
        self.bits = bits
        self.known = {}
        self.number = None

    def keys(self, word):
        if word not in self.known:
            self.known[word] = keys_of(word, self.bits)
        return self.known[word]

    def count(self, words):
        counted, listed = collections.Counter(), np.zeros(len(LANGUAGES), np.float32)
        for word, *languages in words:
            counted.update(self.keys(word))
            for language in languages:
                if language in INDEX:
                    listed[INDEX[language]] += 1
        return counted, listed

    def vector(self, words):
        counted, listed = self.count(words)
        known = [(self.number[key], n) for key, n in counted.items() if key in self.number]
        return np.array([k for k, _ in known], np.int32), np.array([n for _, n in known], np.float32), listed


def written_in(cyrillic):
    """1 for each language of a script."""
    return np.array([(language in CYRILLIC) == cyrillic or language == "sh" for language in LANGUAGES], np.float32)


SCRIPTS = {False: written_in(False), True: written_in(True)}


def is_cyrillic(words):
    letters = "".join(word for word, *_ in words)
    return sum("Ѐ" <= c <= "ӿ" for c in letters) * 2 > len(letters)


class Model:
    def __init__(self, count):
        self.weights = np.zeros((count, len(LANGUAGES)), np.float32)
        self.listed = np.full(len(LANGUAGES), 1.5, np.float32)

    def fit(self, data, rounds, shrink, kept, chance):
        squares = np.full_like(self.weights, 1e-3)
        for turn in range(rounds):
            rate = RATE * 0.7**turn
            chance.shuffle(data)
            for truth, worth, allowed, at, n, listed in data:
                scores = n @ self.weights[at] + self.listed * listed
                scores = np.where(allowed > 0, scores, -1e9)
                chances = np.exp(scores - scores.max())
                slope = chances / chances.sum()
                slope[truth] -= 1
                slope *= worth
                steps = np.outer(np.minimum(n, 2), slope)
                squares[at] += steps * steps
                moved = np.maximum(self.weights[at] - rate * (steps + shrink) / np.sqrt(squares[at]), 0)
                self.weights[at] = moved if kept is None else moved * kept[at]
                self.listed = np.clip(self.listed - 0.002 * slope * listed, 0, 6)

    def rounded(self):
        """Weights and listed words' weights as whole numbers."""
        most = np.quantile(self.weights[self.weights > 0], 0.99)
        scaled = self.weights / most * UNITS
        sizes = np.array((0, *SIZES), np.float32)
        nearest = np.abs(scaled[..., None] - sizes).argmin(-1)
        return sizes[nearest].astype(int), np.round(self.listed / most * UNITS).astype(int), UNITS / most


def judge(weights, listed, features, folder, program, left_out):
    """Shares of test texts that are found, per kind."""
    shares = collections.defaultdict(list)
    for language, paths in score.test_files(folder).items():
        if language not in INDEX:
            continue
        kinds = score.samples(language, paths)
        if language in left_out:
            kinds = {"sentences": left_out[language], "no accents": [score.plain(s) for s in left_out[language]]}
        for kind in ("sentences", "20-40", "no accents"):
            rows = [(words, features.vector(words)) for words in cut(program, kinds.get(kind, []))]
            right = 0
            for words, (at, n, found) in rows:
                scores = np.where(SCRIPTS[is_cyrillic(words)] > 0, n @ weights[at] + listed * found, -1)
                right += int(scores.argmax()) == INDEX[language]
            if rows:
                shares[kind].append((right / len(rows), language))
    return shares


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--treebanks", type=pathlib.Path, required=True)
    parser.add_argument("--identify", default="build/fit/identify")
    parser.add_argument("--lexicon", type=pathlib.Path, default=HERE.parents[1] / "lexicon")
    parser.add_argument("--out", type=pathlib.Path, default=HERE.parents[1] / "wasm/language")
    parser.add_argument("--try", dest="size", type=int, nargs=2, metavar=("WEIGHTS", "BITS"))
    arguments = parser.parse_args()
    most, bits = arguments.size or (WEIGHTS, KEY_BITS)
    chance, features, raw, left_out = random.Random(1), Features(bits), [], {}
    for language in LANGUAGES:
        texts = sentences(language, arguments.treebanks, HERE / "samples")
        chance.shuffle(texts)
        if arguments.size and TREEBANKS.get(language, [""])[-1:] == [f"{language}-pud-test"] and language in ("cs", "pl"):
            # No other treebank judges these, so a part that is not fitted on does when sizes are tried.
            left_out[language] = [text for text in texts[:400] if len(text) >= score.LEAST]
            texts = texts[400:]
        some = examples(language, texts[:MOST], arguments.identify, arguments.lexicon, chance)
        worth = (BALANCE if language in TREEBANKS else SAMPLED) * MORE.get(language, 1) / len(some)
        raw += [(INDEX[language], worth, words) for words in some]
    counts = collections.Counter()
    for _, _, words in raw:
        counts.update(features.count(words)[0].keys())
    kept = sorted(key for key, n in counts.items() if n >= RAREST)
    features.number = {key: i for i, key in enumerate(kept)}
    data = [(k, worth, SCRIPTS[is_cyrillic(words)], *features.vector(words)) for k, worth, words in raw]
    data = [row for row in data if len(row[3])]
    model = Model(len(kept))
    model.fit(data, ROUNDS, SHRINK, None, chance)
    weight = model.weights * np.sqrt(np.array([counts[key] for key in kept], np.float32))[:, None]
    weight[:, [INDEX[language] for language in ALIKE]] *= FAVOUR
    least = np.sort(weight.ravel())[-most]
    model.fit(data, REFITS, 0, (weight >= least).astype(np.float32), chance)
    weights, listed, unit = model.rounded()
    rows = sorted((kept[f], int(k), int(weights[f, k])) for f, k in zip(*weights.nonzero()))
    size = len(zlib.compress(b"".join(packed(rows)), 9))
    print(f"{len(rows)} weights of {len(kept)} features, {bits} bits, {size} bytes packed, {unit:.2f} units per nat")
    if not arguments.size:
        write(arguments.out / "language_model_table.cpp", rows, listed.tolist(), bits)
    for kind, shares in judge(weights, listed, features, arguments.treebanks, arguments.identify, left_out).items():
        worst = " ".join(f"{language} {share:.3f}" for share, language in sorted(shares)[:5])
        print(f"  {kind:11}{sum(share for share, _ in shares) / len(shares):.4f}  {worst}")


if __name__ == "__main__":
    main()
