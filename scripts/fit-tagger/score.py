#!/usr/bin/env python3
"""Prints how often the engine's tags are right, and how well it finds where statements begin, per language.

    cmake --build --preset native-release --target tag_words
    score.py --treebanks DIR --words build/fit/tag_words --packs packs [LANGUAGE ...]

On the treebanks that judge (sources.py), with the packs as they are. Tags count for words whose kind does not decide
them; places count where a statement begins or one that was broken goes on.
"""

import argparse
import pathlib

from features import fixed
from sources import JUDGING, SHIPPED, paths
from treebanks import aligned, cut, read


def score(language, arguments):
    rows = [row for path in paths(language, JUDGING, arguments.treebanks) for row in read(path)]
    words = cut(language, [row[0] for row in rows], arguments.words, str(arguments.packs / f"{language}.pack"))
    right = all_tags = hits = found = truth = 0
    for row, some in zip(rows, words):
        sentence = aligned(*row, some)
        if sentence is None:
            continue
        for (_, _, word, tag, start), true_tag, true_start in zip(some, sentence.tags, sentence.starts):
            if fixed(word) is None:
                all_tags += 1
                right += tag == true_tag
            hits += bool(start) and bool(true_start)
            found += bool(start)
            truth += bool(true_start)
    precision, recall = hits / max(found, 1), hits / max(truth, 1)
    f1 = 2 * hits / max(found + truth, 1)
    return f"{language}  tags {right / all_tags:.3f} of {all_tags}   places F1 {f1:.3f}  P {precision:.3f}  R {recall:.3f}  of {truth}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treebanks", required=True, type=pathlib.Path)
    parser.add_argument("--words", required=True)
    parser.add_argument("--packs", required=True, type=pathlib.Path)
    parser.add_argument("languages", nargs="*", default=[one for one in SHIPPED if one in JUDGING])
    arguments = parser.parse_args()
    for language in arguments.languages:
        print(score(language, arguments), flush=True)


if __name__ == "__main__":
    main()
