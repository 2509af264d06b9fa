#!/usr/bin/env python3
"""Build the language packs that are made of thesauri and dictionaries.

    generate.py --thesauri DIR --dictionaries DIR --stem PROGRAM --out packs [--show COUNT] [LANGUAGE ...]

The DIRs hold the unpacked Debian packages that sources.py names, PROGRAM is stem_words (built on demand by CMake). --show
prints so many of each pack's likely and sure pairs, drawn at random, for judging. wasm/language/words/pack.cpp describes
the format, docs/decisions/thesaurus-packs.md says where the pairs come from and what was measured.
"""

import argparse
import collections
import gzip
import pathlib
import random
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "generate-english-pack"))

from curated import curated
from encode import encode
from evidence import Evidence
from families import Families, on_stems
from grades import features, level, probability
from sources import DICTIONARIES, SOURCES, THESAURI
from thesaurus import Thesaurus, plain
from wikdict import Translations
from words import LEAST, Words

#: WordRelation::antonym
CONTRARY = 0
#: Words of a phrase that is kept (LanguagePack::kMostWords).
MOST_WORDS = 4
#: Words of two phrases together; longer ones are hardly met.
MOST_OF_BOTH = 6
#: A foreign word with more translations than this joins none of them.
MOST_TRANSLATIONS = 12
#: Of pairs that the thesaurus of their language lacks, and dictionaries alone have: (the probability below which it counts
#: less, what it counts then). So they are kept from .6, likely from .7 and sure from .9.
DICTIONARIES_ALONE = ((0.6, 0), (0.7, 0.5), (0.9, 0.75))


def parser_of(text):
    parser = argparse.ArgumentParser(description=text.splitlines()[0])
    parser.add_argument("--thesauri", required=True, type=pathlib.Path)
    parser.add_argument("--dictionaries", required=True, type=pathlib.Path)
    parser.add_argument("--stem", required=True)
    return parser


def read(language, arguments):
    """(thesaurus or None, words, translations) of a language."""
    source = SOURCES[language]
    thesaurus = Thesaurus(arguments.thesauri / THESAURI / source.file, source) if source.file else None
    words = Words(language, arguments.stem, source.reflexive)
    translations = Translations(arguments.dictionaries / DICTIONARIES, language, lambda text: plain(text, source.capitals)[0])
    return thesaurus, words, translations


def candidates_of(thesaurus, words, translations):
    """(pairs of lemmas, those of them that the thesaurus has, a function that gives a pair's features)."""
    words.learn(w for lemma in translations.of for w in lemma.split())
    pairs = set(translations.pairs(MOST_TRANSLATIONS, lambda lemma: words.frequency(lemma) >= LEAST))
    own, of = pairs, lambda a, b: {}
    if thesaurus:
        words.learn(w for line in thesaurus.lines for lemma in line for w in lemma.split())
        words.learn(w for pair in thesaurus.antonyms for lemma in pair for w in lemma.split())
        evidence = Evidence(thesaurus.lines)
        own, of = evidence.pairs(), evidence.of
    # How strict the thesaurus of a language is says nothing of pairs that it lacks.
    return pairs | own, own, lambda a, b: features(words.language if (a, b) in own else "", of(a, b), a, b, translations)


def graded(thesaurus, words, translations):
    """{(lemma, lemma): probability}."""
    pairs, own, values = candidates_of(thesaurus, words, translations)
    contrary = thesaurus.antonyms if thesaurus else set()
    out = {}
    for a, b in sorted(pairs):
        if min(words.frequency(a), words.frequency(b)) < LEAST or not (words.is_open(a) and words.is_open(b)):
            continue
        if (a, b) in contrary or (b, a) in contrary:
            continue
        one, other = set(words.key(a).split()), set(words.key(b).split())
        # "general election" says more than "election".
        lengths = len(words.parts(a)), len(words.parts(b))
        if one <= other or other <= one or max(lengths) > MOST_WORDS or sum(lengths) > MOST_OF_BOTH:
            continue
        p = probability(values(a, b))
        if (a, b) not in own:
            p = next((less for bound, less in DICTIONARIES_ALONE if p < bound), p)
        if level(p, phrase=" " in a + b):
            out[a, b] = p
    return out


def antonyms_of(thesaurus, words):
    """Single words that the thesaurus calls antonyms, each of the other."""
    out = {}
    for a, b in sorted(thesaurus.antonyms if thesaurus else ()):
        if (b, a) in thesaurus.antonyms and " " not in a + b and min(words.frequency(a), words.frequency(b)) >= LEAST:
            x, y = sorted((words.key(a), words.key(b)))
            if x != y and words.is_open(a) and words.is_open(b):
                out[x, y] = CONTRARY
    return out


def build(language, arguments):
    thesaurus, words, translations = read(language, arguments)
    pairs = graded(thesaurus, words, translations)
    lines = thesaurus.lines if thesaurus else translations.lines
    lemmas = {w for line in lines for w in line} | {w for pair in pairs for w in pair}
    families = Families({w for w in lemmas if words.is_open(w)}, words, lines, translations)
    opposites = antonyms_of(thesaurus, words)
    never = set(opposites) | words.contrary()
    grades = {}
    for (x, y), p in on_stems(pairs, families).items():
        one = level(p, phrase=" " in x + y)
        if one and (x, y) not in never:
            grades[x, y] = one
    written = {pair: grade for pair, grade in curated(language, words).items() if pair not in never}
    grades.update(written)
    data = encode(f"{language} 1", opposites, grades)
    levels = collections.Counter(grades.values())
    phrases = {key for pair in grades for key in pair if " " in key}
    print(
        f"{language}: {len(data)} bytes, {len(gzip.compress(data, 9, mtime=0))} gzipped; {len(grades)} grades: {levels[3]} sure, {levels[2]} likely, "
        f"{levels[1]} possible; {len(phrases)} phrases, {len(opposites)} antonyms, {len(written)} by hand"
    )
    if arguments.show:
        show(grades, pairs, words, arguments.show)
    return data


def show(grades, pairs, words, count):
    """Pairs drawn at random, each by the lemmas that say most for it."""
    said = {}
    for (a, b), p in sorted(pairs.items()):
        key = tuple(sorted((words.key(a), words.key(b))))
        said[key] = max(said.get(key, (0, "", "")), (p, a, b))
    draw = random.Random(7)
    for one in (3, 2):
        some = sorted(key for key, grade in grades.items() if grade == one and key in said)
        print(one, "; ".join(f"{said[key][1]} ~ {said[key][2]}" for key in draw.sample(some, min(count, len(some)))))


def main():
    parser = parser_of(__doc__)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("languages", nargs="*", default=sorted(SOURCES))
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for language in arguments.languages:
        (arguments.out / f"{language}.pack").write_bytes(build(language, arguments))


if __name__ == "__main__":
    main()
