"""How likely two lemmas state the same, given that one stands where the other does in two linked sentences.

A logistic model over what WordNet says of the pair (senses.py) and how near the vectors of the two are in one sentence
(minilm.py). fit_grades.py fits the coefficients; docs/decisions/english-equivalents.md has the figures.
"""

import json
import math

#: Fitted by fit_grades.py. See `features` for what each is of.
COEFFICIENTS = {
    "constant": -3.437,
    "shared": 1.889,
    "group": 0.275,
    "similar": 0.237,
    "sisters of adjectives": -0.793,
    "broader": 0.047,
    "derived": 0.296,
    "loose": -0.699,
    "sisters": -1.454,
    "share": 0.347,
    "within": -3.015,
    "words": 3.267,
    "sentences": 4.606,
    "phrase": -1.793,
}
#: Probabilities from which a pair is of level 1, 2, 3; below the first it is not kept.
LEVELS = (0.5, 0.75, 0.9)
#: A share of uses below this counts as this much.
LEAST_SHARE = 0.003
#: The same with the cosine of the model's input vectors for both kinds of likeness, which costs no calculation: pairs
#: that reach PASS with it are looked at in sentences. Nearly all that reach the lowest level do.
FIRST_PASS = {
    "constant": -2.851,
    "shared": 1.988,
    "group": 0.312,
    "similar": 0.308,
    "sisters of adjectives": -0.716,
    "broader": 0.074,
    "derived": 0.428,
    "loose": -0.517,
    "sisters": -1.581,
    "share": 0.356,
    "within": -3.114,
    "words": 3.186,
    "sentences": 1.498,
    "phrase": 0.576,
}
PASS = 0.4


def features(a, b, evidence, likeness):
    """What the model takes of a pair: evidence as Senses.evidence gives it, likeness as Likeness.of does."""
    kinds = evidence.keys() - {"opposite"}
    shared = "shared" in kinds
    phrase = " " in a or " " in b
    word_likeness, sentence_likeness = likeness
    share = max((x * y for kind, (x, y) in evidence.items() if kind != "opposite"), default=0)
    return {
        "constant": 1,
        # Members of one synset; verbs in one group of synsets.
        "shared": shared,
        "group": "group" in kinds,
        # Without a synset in common: near adjectives, two near the same one, a broader word, forms of one word, ...
        "similar": not shared and bool(kinds & {"similar", "also"}),
        "sisters of adjectives": "sistera" in kinds,
        "broader": not shared and bool(kinds & {"hypernymv", "hypernymn"}),
        "derived": not shared and bool(kinds & {"derived", "pertains"}),
        "loose": not shared and bool(kinds & {"entails", "causes", "attribute"}),
        "sisters": bool(kinds & {"sistern", "sisterv"}),
        # How much of their uses are in the senses that join them.
        "share": math.log(max(share, LEAST_SHARE) / LEAST_SHARE),
        # "general election" says more than "election", save where WordNet has both in one synset.
        "within": phrase and not shared and bool(set(a.split()) & set(b.split())),
        # Vectors of the words in a sentence; for phrases, whose pieces say little of the whole, of the sentence.
        "words": 0 if phrase else word_likeness,
        "sentences": sentence_likeness if phrase else 0,
        "phrase": phrase,
    }


def probability(values, coefficients=None):
    coefficients = COEFFICIENTS if coefficients is None else coefficients
    return 1 / (1 + math.exp(-sum(coefficients[name] * value for name, value in values.items())))


def level(probability_of_same):
    return sum(probability_of_same >= bound for bound in LEVELS)


def input_likeness(model, cache, a, b):
    """The cosine of two lemmas' input vectors: those of their pieces, with no context."""
    np = model.np
    for lemma in (a, b):
        if lemma not in cache:
            vector = model.table[model.tokenizer.text(lemma)].mean(0)
            cache[lemma] = vector / np.linalg.norm(vector)
    return float(cache[a] @ cache[b])


class Likeness:
    """How near two lemmas' vectors are where one stands in the other's place: of the words, and of the sentences."""

    #: Sentences that go through the model at a time.
    BATCH = 4000

    def __init__(self, senses, contexts, model, cache=None):
        """cache: a file that keeps what was found, since a whole pack takes an hour of one processor."""
        self.senses, self.contexts, self.model = senses, contexts, model
        self.numbers = {}
        self.cache = cache
        self.known = {}
        if cache and cache.exists():
            self.known = {(a, b): (x, y) for a, b, x, y in json.loads(cache.read_text())}

    def _number(self, context):
        return self.numbers.setdefault(context, len(self.numbers))

    def _joint(self, a, b):
        """The part of speech in which a pair is joined, and up to two senses of each there, the frequent first."""
        mine, theirs = self.senses.of[a], self.senses.of[b]
        weight, ours, others = {}, {}, {}

        def join(s, t, value):
            weight[s[0]] = weight.get(s[0], 0) + value
            ours.setdefault(s[0], set()).add((-mine[s], s))
            others.setdefault(s[0], set()).add((-theirs[t], t))

        for s in mine:
            if s in theirs:
                join(s, s, mine[s] * theirs[s] + 0.001)
            for _, t, _, _ in self.senses.joined.get(s, ()):
                if t in theirs:
                    join(s, t, (mine[s] * theirs[t] + 0.001) / 2)
        for t in theirs:
            for _, s, _, _ in self.senses.joined.get(t, ()):
                if s in mine:
                    join(s, t, (mine[s] * theirs[t] + 0.001) / 2)
        if not weight:
            for s, p in mine.items():
                for t, q in theirs.items():
                    if s[0] == t[0]:
                        join(s, t, p * q)
        if not weight:
            join(max(mine, key=lambda s: (mine[s], s)), max(theirs, key=lambda s: (theirs[s], s)), 1)
        pos = max(sorted(weight), key=weight.get)
        return pos, [s for _, s in sorted(ours[pos])[:2]], [s for _, s in sorted(others[pos])[:2]]

    def _plan(self, a, b):
        _, ours, others = self._joint(a, b)
        alike = ours[0][0] == others[0][0]
        plan = []
        for lemma, senses in ((a, ours), (b, others)):
            pos = senses[0][0]
            for before, form, after in self.contexts.of(lemma, pos, senses):
                # A word of another part of speech has other forms: it stands there as it is.
                both = [self.contexts.inflected(w, pos, form if alike or w == lemma else "base") for w in (a, b)]
                plan.append(tuple(self._number((before, w, after)) for w in both))
        return plan

    def of(self, pairs, tell=lambda done, total: None):
        """[(likeness of words, of sentences)] for a list of pairs, to four places."""
        fresh = [pair for pair in pairs if pair not in self.known]
        self.numbers = {}
        plans = [self._plan(a, b) for a, b in fresh]
        contexts = list(self.numbers)
        np = self.model.np
        found = [], []
        for at in range(0, len(contexts), self.BATCH):
            for vectors, some in zip(found, self.model.words_in_context(contexts[at : at + self.BATCH])):
                vectors.append(some)
            tell(min(at + self.BATCH, len(contexts)), len(contexts))
        if contexts:
            both = [np.concatenate(vectors) for vectors in found]
            for pair, plan in zip(fresh, plans):
                self.known[pair] = tuple(round(float(np.mean([v[x] @ v[y] for x, y in plan])), 4) for v in both)
        if self.cache and fresh:
            self.cache.write_text(json.dumps([[a, b, x, y] for (a, b), (x, y) in sorted(self.known.items())]))
        return [self.known[pair] for pair in pairs]
