#!/usr/bin/env python3
"""How often the engine finds the language of single sentences, and of shorter and harder texts.

    cmake --build --preset native-release --target identify
    python3 scripts/fit-language/score.py --treebanks FOLDER [--identify build/fit/identify] [--wrong LANGUAGE]

FOLDER holds treebanks in CoNLL-U, whose names begin with the code of their language; of each language the first
400 sentences of its test files are taken that are long enough, every n-th where there are more. Files of parallel
sentences ("pud"), on which the table may be fitted, are taken only for languages that have no other.
"""

import argparse
import collections
import pathlib
import subprocess
import unicodedata

from treebanks import files, language_of, texts

#: Sentences per language.
MOST = 400
#: Characters of a sentence, and of a short one: in scripts in which one stands for a syllable or a word, and in others.
DENSE = {"zh", "ja", "ko"}
LEAST, LEAST_DENSE = 40, 15
SHORT, SHORT_DENSE = (20, 40), (8, 15)


def test_files(folder):
    """Per language its test files."""
    found = collections.defaultdict(list)
    for path in files(folder):
        if "test" in path.name:
            found[language_of(path)].append(path)
    return {language: [p for p in paths if "pud" not in p.name] or paths for language, paths in found.items()}


def some(sentences, most=MOST):
    """At most so many, evenly spread."""
    return sentences if len(sentences) <= most else [sentences[i * len(sentences) // most] for i in range(most)]


def headline(text, most):
    """The first words of a sentence, as many as a headline has."""
    cut = text[: most + 1]
    return (cut[: cut.rfind(" ")] if " " in cut else cut[:most]).strip(" ,;:")


def plain(text):
    """A text as it is typed without accents."""
    taken = unicodedata.normalize("NFD", text)
    bare = "".join(c for c in taken if unicodedata.category(c) != "Mn" or ord(c) > 0x370)
    return unicodedata.normalize("NFC", bare).translate(str.maketrans("łŁøØđĐıßæÆ", "lLoOdDisaA"))


def samples(language, paths):
    """Per kind of text the texts of a language."""
    dense = language in DENSE
    least, (low, high) = (LEAST_DENSE, SHORT_DENSE) if dense else (LEAST, SHORT)
    everything = list(dict.fromkeys(text for path in paths for text in texts(path)))
    long = some([text for text in everything if len(text) >= least])
    heads = [head for head in (headline(text, high) for text in long) if len(head) >= low]
    out = {"sentences": long, "20-40": heads}
    if long[0].upper() != long[0]:
        out["capitals"] = [text.upper() for text in long]
    if any(plain(text) != text for text in long) and max(map(ord, "".join(long[:9]))) < 0x370 * 40:
        out["no accents"] = [plain(text) for text in long]
    return out


def identify(program, lines):
    output = subprocess.run([program], input="\n".join(lines) + "\n", capture_output=True, check=True, encoding="utf-8")
    return output.stdout.split("\n")[: len(lines)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--treebanks", type=pathlib.Path, required=True)
    parser.add_argument("--identify", default="build/fit/identify")
    parser.add_argument("--wrong", help="list the sentences of this language that are taken for another")
    arguments = parser.parse_args()
    kinds = ["sentences", "20-40", "capitals", "no accents"]
    shares = {kind: [] for kind in kinds}
    print(f"{'':4}{'n':>5}" + "".join(f"{kind:>12}" for kind in kinds) + "   sentences taken for")
    for language, paths in sorted(test_files(arguments.treebanks).items()):
        rows, others, count = [], "", 0
        taken = samples(language, paths)
        for kind in kinds:
            if kind not in taken:
                rows.append(f"{'':>12}")
                continue
            found = identify(arguments.identify, taken[kind])
            share = found.count(language) / len(found)
            shares[kind].append(share)
            rows.append(f"{share:12.3f}")
            if kind == "sentences":
                count = len(found)
                wrong = collections.Counter(tag for tag in found if tag != language)
                others = " ".join(f"{tag} {n}" for tag, n in wrong.most_common(5))
            if language == arguments.wrong:
                for text, tag in zip(taken[kind], found):
                    if tag != language:
                        print(f"  {kind:11}{tag:5}{text}")
        print(f"{language:4}{count:5}" + "".join(rows) + f"   {others}")
    means = "".join(f"{sum(some) / len(some) if some else 0:12.3f}" for some in shares.values())
    print(f"{'mean':9}{means}")
    print(f"{'least':9}" + "".join(f"{min(some, default=0):12.3f}" for some in shares.values()))


if __name__ == "__main__":
    main()
