"""Sentences of treebanks as the engine cuts them into words, with what people annotated."""

import gzip
import subprocess
from typing import NamedTuple

from statements import statement_starts

#: By the numbers that the pack stores; PUNCT is never stored, since the engine knows marks itself.
TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN SCONJ SYM VERB X PUNCT".split()
PUNCTUATION, NUMBER, VERB, SYMBOL = TAGS.index("PUNCT"), TAGS.index("NUM"), TAGS.index("VERB"), TAGS.index("SYM")
#: WordKind and Casing of the engine.
KIND_NUMBER, KIND_PUNCTUATION, KIND_SYMBOL = 1, 3, 4


class Node(NamedTuple):
    """A word of a tree; `head` is the index of another one, -1 of the root."""

    form: str
    tag: str
    head: int
    relation: str


class Word(NamedTuple):
    folded: str
    kind: int
    casing: int


class Sentence(NamedTuple):
    words: list
    tags: list  # a number of TAGS per word
    starts: list  # what the place before each word is (statements.py)


def read(path):
    """(text, nodes, surface) per sentence; `surface` has a pair (form, indices of its nodes) per written word."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            lines = block.strip("\n").split("\n")
            if not lines[0].startswith("# "):
                continue
            nodes, surface, held = [], [], 0
            for line in lines[1:]:
                number, form, tag, head, relation = line.split("\t")[:5]
                if "-" in number:
                    first, last = map(int, number.split("-"))
                    surface.append((form, list(range(first - 1, last))))
                    held = last
                elif "." not in number:
                    if int(number) > held:
                        surface.append((form, [int(number) - 1]))
                    nodes.append(Node(form, tag, int(head) - 1, relation))
            yield lines[0][2:], nodes, surface


def cut(language, texts, program, pack=None):
    """The engine's words of each text: lists of (start, end, Word, tag, start of a statement)."""
    command = [program, language] + ([pack] if pack else [])
    output = subprocess.run(command, input="\n".join(texts), capture_output=True, check=True, encoding="utf-8").stdout
    out = []
    for block in output.split("\n\n")[: len(texts)]:
        words = []
        for line in filter(None, block.split("\n")):
            start, end, kind, casing, folded, *rest = line.split("\t")
            words.append((int(start), int(end), Word(folded, int(kind), int(casing)), *map(int, rest)))
        out.append(words)
    return out


def aligned(text, nodes, surface, words):
    """The annotation on the engine's words; None where the text is not that of the tree."""
    at, places = 0, []
    encoded = text.encode()
    for form, group in surface:
        found = encoded.find(form.encode(), at)
        if found < 0:
            return None
        at = found + len(form.encode())
        places.append((found, at, group))
    starts = statement_starts(nodes)
    tags, marks, k = [], [], 0
    for start, end, word, *_ in words:
        while k < len(places) and places[k][1] <= start:
            k += 1
        group, j = [], k
        while j < len(places) and places[j][0] < end:
            group += places[j][2]
            j += 1
        if not group:
            return None
        # Of several the one on which the others depend, of equals the first.
        top = next((n for n in group if nodes[n].head not in group and nodes[n].tag != "PUNCT"), group[0])
        tag = TAGS.index(nodes[top].tag if nodes[top].tag in TAGS else "X")
        if word.kind == KIND_PUNCTUATION:
            tag = PUNCTUATION
        elif tag == PUNCTUATION:
            tag = SYMBOL
        # A word of which this is only a later part begins nothing.
        first = places[k][0] >= start
        tags.append(tag)
        marks.append(max(starts[n] for n in group) if first and tag != PUNCTUATION else 0)
    if marks:
        marks[0] = 0
    return Sentence([w[2] for w in words], tags, marks)


def load(paths, language, program):
    """All sentences of some files that the engine reads as the treebank does."""
    rows = [row for path in paths for row in read(path)]
    words = cut(language, [row[0] for row in rows], program)
    out = [aligned(*row, some) for row, some in zip(rows, words)]
    return [sentence for sentence in out if sentence is not None and sentence.words]
