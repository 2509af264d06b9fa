"""What a thesaurus says of two words: how often they stand in one line, of all lines in which they stand.

A line's weight falls with its length: of thirty words that a line joins, few state the same.

    helfen: assistieren, beistehen, unterstützen        beistehen: helfen, unterstützen, zur Seite stehen
    helfen: nützen, fördern                             nützen: dienen, helfen

    helfen ~ beistehen   both have a line with the other; of their three lines they share two
"""

import collections
import math


class Evidence:
    """of(a, b) = {feature: value} for two words; pairs() = the pairs of which one has a line of its own with the other."""

    def __init__(self, lines):
        """lines as Thesaurus has them."""
        self.lines = lines
        self.of_word = collections.defaultdict(dict)  # {word: {line: weight}}
        self.own = collections.defaultdict(list)
        for number, line in enumerate(lines):
            for word in line:
                self.of_word[word][number] = 1 / math.log2(1 + len(line))
            self.own[line[0]].append(number)
        self.norm = {word: math.sqrt(sum(w * w for w in several.values())) for word, several in self.of_word.items()}
        self.members = [set(line) for line in lines]

    def pairs(self):
        return {(min(line[0], w), max(line[0], w)) for line in self.lines for w in line[1:]}

    def of(self, a, b):
        mine, theirs = self.of_word.get(a, {}), self.of_word.get(b, {})
        if not mine or not theirs:
            return {}  # a word that only the dictionaries have
        both = mine.keys() & theirs.keys()
        cosine = sum(mine[n] * theirs[n] for n in both) / (self.norm[a] * self.norm[b])
        own = [n for n in self.own[a] if b in self.members[n]] + [n for n in self.own[b] if a in self.members[n]]
        shortest = min((len(self.lines[n]) for n in own), default=99)
        return {"cosine": cosine, "short": 1 / math.log2(1 + shortest), "several": math.log2(1 + len(both))}
