"""What generate.py takes from WordNet's files: lemmas with their senses, and the pointers between them."""

import collections
import pathlib

POS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
#: Pointers that are kept, by WordNet's own signs (wninput(5WN)).
ANTONYM, DERIVATION, PERTAINYM, SIMILAR, HYPERNYM, VERB_GROUP = "!", "+", "\\", "&", "@", "$"


class WordNet:
    """senses[lemma] = [(synset, rank)], rank 0 the most frequent of its part of speech.
    members[synset] = [lemma]; pointers = [(sign, synset, word or None, synset, word or None)]."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.senses = collections.defaultdict(list)
        self.members = {}
        self.pointers = []
        self.irregular = []
        for pos in ("noun", "verb", "adj", "adv"):
            self._data(folder / f"data.{pos}", pos)
            self._index(folder / f"index.{pos}", pos)
            self._exceptions(folder / f"{pos}.exc", pos)

    @staticmethod
    def _lines(path):
        with open(path, encoding="ascii") as lines:
            return [line for line in lines if not line.startswith("  ")]

    def _data(self, path, pos):
        for line in self._lines(path):
            fields = line.split(" | ")[0].split()
            synset = (pos, fields[0])
            count = int(fields[3], 16)
            self.members[synset] = [fields[4 + 2 * k].lower().split("(")[0] for k in range(count)]
            at = 4 + 2 * count
            for k in range(int(fields[at])):
                sign, offset, kind, places = fields[at + 1 + 4 * k : at + 5 + 4 * k]
                ours, theirs = int(places[:2], 16), int(places[2:], 16)
                self.pointers.append((sign, synset, ours - 1 if ours else None, (POS[kind], offset), theirs - 1 if theirs else None))

    def _index(self, path, pos):
        for line in self._lines(path):
            fields = line.split()
            count = int(fields[2])
            for rank, offset in enumerate(fields[-count:]):
                self.senses[fields[0]].append(((pos, offset), rank))

    def _exceptions(self, path, pos):
        for line in self._lines(path):
            form, *lemmas = line.split()
            self.irregular += [(form, lemma, pos) for lemma in lemmas]
