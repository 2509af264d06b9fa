"""How likely what stands as one stem states the same as what stands as another: levels for pairs of lemmas (grades.py),
brought onto stems.

Words of one stem share what is stored for it, whether one is a form of the other or they are only spelled alike. So a
pair of stems is as likely to state the same as the families of lemmas behind each are on average, by how often they are
used, each by its best partner; of both sides the lower counts.

    recomend = recomendar, recomendación: one family    aconsej = aconsejar: recomendar ~ aconsejar .8 speaks for both
    larg = largo, largar: two families                  dej = dejar: largar ~ dejar .7, but "largo" is met more often
"""

import collections
import itertools

#: Words of a stem that make up less than this of its uses do not speak for it.
MINOR = 0.1
#: What a family counts of which nothing is known with the other stem; one of which something is counts 1. Half of them
#: are derivations that the sources have no entry for, others are other words.
SILENT = 0.5
#: Neighbours that two lemmas of one stem have in common if they are of one family.
KIN = 2
#: Letters by which foreign translations are compared: "recommend", "recommendation".
LETTERS = 5
#: Forms of one verb: what stemming says of all other forms.
FORM = 0.97
#: A form that is a lemma too ("gebaut", "macht") is taken for one as often as for the other.
BOTH = 0.5
#: Stems that a verb is met as: those of so many of its forms, each of at least this share of them, and of all words.
MOST_STEMS, LEAST_OF_VERB, LEAST_OF_ALL = 4, 0.04, 3e-7
#: Least share of all words that a lemma has in its stem.
LEAST_SHARE = 1e-8


class Families:
    """of(key) = [(uses, lemmas)]."""

    def __init__(self, lemmas, words, lines, translations):
        """lines: lists of lemmas that state about the same."""
        self.words, self.translations = words, translations
        self.behind = collections.defaultdict(dict)
        self.keys_of = {}
        for lemma in sorted(lemmas):
            uses = min(words.of_form.get(w, 0) for w in words.parts(lemma))
            shares = collections.Counter({words.key(lemma): max(uses, LEAST_SHARE)})
            parts = words.parts(lemma)
            if len(parts) == 1:
                for form, share in words.forms.get(parts[0], {}).items():
                    shares[words.stem[form]] += share * (BOTH if form in lemmas else 1)
            for key, share in shares.items():
                self.behind[key][lemma] = share
            least = max(LEAST_OF_VERB * sum(shares.values()), LEAST_OF_ALL)
            frequent = sorted((key for key, share in shares.items() if share >= least), key=lambda key: (-shares[key], key))
            self.keys_of[lemma] = sorted({words.key(lemma), *frequent[:MOST_STEMS]})
        self.lines_of = collections.defaultdict(list)
        for line in lines:
            for lemma in line:
                self.lines_of[lemma].append(line)
        self.known = {}
        self.near = {}

    def neighbours(self, lemma):
        """The stems of what a lemma stands beside, and beginnings of its translations."""
        if lemma not in self.near:
            own = self.words.key(lemma)
            near = {self.words.key(w) for line in self.lines_of[lemma] for w in line} - {own}
            self.near[lemma] = near | {(language, w[:LETTERS]) for language, w in self.translations.of.get(lemma, ())}
        return self.near[lemma]

    def of(self, key):
        if key not in self.known:
            lemmas = self.behind[key]
            total = sum(lemmas.values())
            left = sorted((w for w in lemmas if lemmas[w] >= MINOR * total), key=lambda w: (-lemmas[w], w))
            families = []
            while left:
                family = [left.pop(0)]
                for one in family:
                    kin = [w for w in left if len(self.neighbours(one) & self.neighbours(w)) >= KIN]
                    family += kin
                    left = [w for w in left if w not in kin]
                families.append((sum(lemmas[w] for w in family), family))
            self.known[key] = families
        return self.known[key]


def on_stems(pairs, families):
    """{(key, key): probability}, from that of pairs of lemmas."""
    partners = collections.defaultdict(dict)
    for (a, b), p in pairs.items():
        partners[a][b] = partners[b][a] = p

    def cover(x, y):
        got = total = 0.0
        theirs = {lemma for _, family in families.of(y) for lemma in family}
        for uses, family in families.of(x):
            best = max((p for lemma in family for other, p in partners[lemma].items() if other in theirs), default=0)
            if not theirs.isdisjoint(family):
                best = FORM
            got += uses * best
            total += uses * (1 if best else SILENT)
        return got / total if total else 0

    meetings = {tuple(sorted((x, y))) for a, b in pairs for x in families.keys_of[a] for y in families.keys_of[b]}
    for keys in families.keys_of.values():
        meetings.update(itertools.combinations(keys, 2))
    return {(x, y): min(cover(x, y), cover(y, x)) for x, y in sorted(meetings) if x != y}
