#!/usr/bin/env python3
"""Fits the tagger of each language and writes its table into the language's pack.

    cmake --build --preset native-release --target tag_words
    fit.py --treebanks DIR --words build/fit/tag_words --packs packs [LANGUAGE ...]

DIR holds parts of Universal Dependencies as sources.py names them. docs/decisions/tagger.md says what is fitted, on
what, and how well it does; score.py measures it. The standard library alone; the same input gives the same bytes.
"""

import argparse
import gzip
import pathlib
import random

from features import Places, fixed, tag_features, word_features
from pack import with_table
from perceptron import Perceptron
from statements import NONE, PLACES
from sources import FITTED, MOST_WEIGHTS, SHIPPED, paths
from table import MAGNITUDES, encode_table, quantised
from treebanks import TAGS, load

PASSES = 5
FOLDS = 2
#: Share of the weights that decide on tags; the others decide on places.
TAG_SHARE = 0.62
CLASSES = len(TAGS) - 1


def shuffled(items, seed):
    items = list(items)
    random.Random(seed).shuffle(items)
    return items


def predicted(model, words):
    tags = []
    for k, word in enumerate(words):
        known = fixed(word)
        tags.append(known if known is not None else model.predict(word_features(words, k) + tag_features(words, tags, k)))
    return tags


def fit_tags(sentences, kept=None):
    model = Perceptron(CLASSES, kept)
    held = [[word_features(s.words, k) for k in range(len(s.words))] for s in sentences]
    for turn in range(PASSES):
        for n in shuffled(range(len(sentences)), turn):
            sentence, tags = sentences[n], []
            for k, word in enumerate(sentence.words):
                known = fixed(word)
                if known is None:
                    features = held[n][k] + tag_features(sentence.words, tags, k)
                    known = model.predict(features)
                    model.learn(features, sentence.tags[k], known)
                tags.append(known)
    model.average()
    return model


def fit_places(rows, kept=None):
    """`rows` are pairs (sentence, its tags as the tagger gives them)."""
    model = Perceptron(PLACES, kept)
    for turn in range(PASSES):
        for sentence, tags in shuffled(rows, turn):
            places = Places(sentence.words, tags)
            for k in range(len(tags)):
                guess = NONE
                if k and fixed(sentence.words[k]) is None or k and sentence.words[k].kind == 1:
                    features = places.features(k)
                    guess = model.predict(features)
                    model.learn(features, sentence.starts[k], guess)
                places.note(k, guess)
    model.average()
    return model


def scale_of(weights):
    """By which the weights are multiplied before they are rounded: one in 500 is cut to the largest magnitude."""
    sizes = sorted(abs(w) for entry in weights.values() for w in entry.values())
    return MAGNITUDES[-1] / sizes[int(len(sizes) * 0.998)]


def fit_language(language, arguments):
    sentences = load(paths(language, FITTED, arguments.treebanks), language, arguments.words)
    most = MOST_WEIGHTS[language]
    # Places are fitted on tags as they will be: of sentences that the tagger has not seen.
    rows = []
    for fold in range(FOLDS):
        model = fit_tags([s for k, s in enumerate(sentences) if k % FOLDS != fold])
        rows += [(s, predicted(model, s.words)) for k, s in enumerate(sentences) if k % FOLDS == fold]
    tags = fit_tags(sentences, fit_tags(sentences).strongest(int(most * TAG_SHARE)))
    places = fit_places(rows, fit_places(rows).strongest(int(most * (1 - TAG_SHARE))))
    weights = quantised(tags.weights, scale_of(tags.weights))
    for key, entry in quantised(places.weights, scale_of(places.weights)).items():
        weights.setdefault(key, entry)
    return encode_table(weights)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treebanks", required=True, type=pathlib.Path)
    parser.add_argument("--words", required=True)
    parser.add_argument("--packs", required=True, type=pathlib.Path)
    parser.add_argument("languages", nargs="*", default=SHIPPED)
    arguments = parser.parse_args()
    for language in arguments.languages:
        table = fit_language(language, arguments)
        path = arguments.packs / f"{language}.pack"
        data = with_table(path.read_bytes() if path.exists() else None, language, table)
        path.write_bytes(data)
        print(f"{language}: {len(table)} bytes, {len(gzip.compress(table, 9, mtime=0))} gzipped; pack {len(data)}", flush=True)


if __name__ == "__main__":
    main()
