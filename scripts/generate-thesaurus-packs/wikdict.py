"""What bilingual dictionaries say of two words of one language: whether they are translations of the same words.

WikDict's dictionaries are made of Wiktionary's tables of translations, and come as Debian's packages dict-freedict-*. An
entry of French-Spanish,

    aider /e.de/ <v>
    ayudar, auxiliar, asistir

joins three Spanish words in one sense, and each of them with what else translates "aider" from or into other languages.
"""

import collections
import gzip
import math
import re

#: Three-letter codes of the dictionaries' names.
CODES = {
    "da": "dan", "de": "deu", "es": "spa", "fr": "fra", "it": "ita", "nb": "nor", "nl": "nld", "pl": "pol",
    "pt": "por", "ru": "rus", "sv": "swe", "tr": "tur",
}  # fmt: skip
MARK = re.compile(r"\s*(?:/[^/]*/|<[^<>]*>|\[[^\[\]]*\]|\([^()]*\))")
NUMBER = re.compile(r"\s*\d+\.\s*")
DIGITS = {c: k for k, c in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}


def number_of(text):
    value = 0
    for c in text:
        value = value * 64 + DIGITS[c]
    return value


def entries(path):
    """Yields (headword, part of speech or "", [translations of each sense])."""
    text = gzip.open(path.with_suffix(".dict.dz")).read()
    places = set()
    for line in path.with_suffix(".index").read_text(encoding="utf-8").splitlines():
        word, at, size = line.split("\t")
        if not word.startswith("00"):
            places.add((number_of(at), number_of(size)))
    for at, size in sorted(places):
        lines = text[at : at + size].decode("utf-8").splitlines()
        headword = " ".join(MARK.sub(" ", lines[0]).split())
        pos = re.search(r"<([a-z]+)", lines[0])
        senses = []
        for place, line in enumerate(lines[1:]):
            # The first line has translations, others only if they are numbered; the rest are definitions.
            if place and not NUMBER.match(line):
                continue
            words = [" ".join(MARK.sub(" ", w).split()) for w in NUMBER.sub(" ", line).split(",")]
            words = [w for w in words if w]
            if words:
                senses.append(words)
        yield headword, pos.group(1) if pos else "", senses


class Translations:
    """of[word] = {(language, foreign word): weight}; senses[word] = the senses of foreign words that it translates, in
    which others of its language stand too; lines = those lists of words."""

    def __init__(self, folder, language, plain):
        """plain(text) gives a word as the thesaurus has it, or None."""
        code = CODES.get(language)
        links = collections.defaultdict(set)
        self.senses, self.lines = collections.defaultdict(set), []
        seen = set()
        for path in sorted(folder.glob("freedict-*.index")) if code else ():
            source, target = path.stem.split("-")[1:]
            if code not in (source, target):
                continue
            for headword, _, senses in entries(path):
                for sense in senses:
                    if code == target:
                        words = list(dict.fromkeys(w for w in map(plain, sense) if w))
                        for w in words:
                            links[w].add((source, headword))
                        key = (source, headword, frozenset(words))
                        if len(words) > 1 and key not in seen:
                            seen.add(key)
                            for w in words:
                                self.senses[w].add(len(self.lines))
                            self.lines.append(words)
                    else:
                        w = plain(headword)
                        if w:
                            links[w].update((target, t) for t in sense)
        degree = collections.Counter(one for several in links.values() for one in several)
        self.of = {w: {one: 1 / math.log2(1 + degree[one]) for one in several} for w, several in links.items()}
        self.norm = {w: math.sqrt(sum(x * x for x in several.values())) for w, several in self.of.items()}

    def cosine(self, a, b):
        """Of the words' translations; None where one has none."""
        if a not in self.of or b not in self.of:
            return None
        mine, theirs = self.of[a], self.of[b]
        return sum(mine[one] * theirs[one] for one in mine.keys() & theirs.keys()) / (self.norm[a] * self.norm[b])

    def together(self, a, b):
        """In how many senses of foreign words both stand."""
        return len(self.senses[a] & self.senses[b]) if a in self.senses and b in self.senses else 0

    def pairs(self, most, wanted):
        """Words that translate one foreign word, or are translated by it, if it has no more than `most` of them."""
        joined = collections.defaultdict(list)
        for word in sorted(w for w in self.of if wanted(w)):
            for one in self.of[word]:
                joined[one].append(word)
        return {(a, b) for words in joined.values() if len(words) <= most for k, a in enumerate(words) for b in words[k + 1 :]}
