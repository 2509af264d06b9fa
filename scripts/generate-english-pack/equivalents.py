"""Which stems and phrases state the same, and how surely: levels for pairs of lemmas (grades.py), brought onto stems.

Words of one stem share what is stored for it, whether they are of one family ("complete", "completely": WordNet derives
one from the other) or only spelled alike ("universe", "university"). So a pair of stems is as likely to state the same
as the families behind each are on average, by how often they are used, each by its best partner; families that are
seldom meant do not count, and of both sides the lower does:

    univers = university 60, universe 9, universal 25      cosmos
    universe ~ cosmos .96, but that family is a tenth of the uses: nothing
"""

import collections
import sys

from closed import is_open
from contexts import Contexts
from grades import FIRST_PASS, LEVELS, PASS, Likeness, features, input_likeness, level, probability
from minilm import MiniLM
from senses import Forms, Senses

#: Uses that a lemma has which WordNet's texts lack, if the model's vocabulary has it, and if not.
RARE, UNSEEN = 1.0, 0.2
#: The number before that of the first whole word in the model's vocabulary, and the uses of that word.
FIRST_WORD, MOST_FREQUENT = 1995, 30000
#: A form's uses by those of its lemma: "took" of "take".
FORM_SHARE = 0.3
#: Irregular forms are forms: what stemming says of all others.
FORM = 0.97
#: Least share of both lemmas' uses in the senses that join them: for two adjectives near a third; for a noun and a
#: broader one; for a verb and a broader one, and for a synonym that is not known, as a product.
BESIDE, BROADER, JOINT = 0.4, 0.6, 0.1
#: The last, where WordNet's texts have neither: "paediatric" and "pediatric".
SOLE = 0.5
#: Word families of a stem that make up less than this of its uses are neglected.
MINOR = 0.2
#: Lemmas that make up less than this of their family's uses do not speak for it.
RARE_OF_FAMILY = 0.08
#: Adverbs that stand after their verb or after its object: "put off the vote", "put the vote off".
PARTICLES = set("about across ahead along apart around aside away back by down forward in off on out over round through together under up".split())
#: Words of a phrase that is kept (LanguagePack::kMostWords).
MOST_STEMS = 4


class Known:
    """Lemmas that news is likely to have: WordNet's texts have them, or the model's vocabulary has all their words."""

    def __init__(self, senses, pieces):
        self.senses, self.pieces = senses, pieces

    def __contains__(self, lemma):
        return self.senses.count[lemma] > 0 or all(w in self.pieces for w in lemma.split())

    def uses(self, lemma):
        """About how often a lemma is met in as much text as WordNet counted. WordNet's texts are few and old; whole words
        stand in the model's vocabulary by how frequent they are, and a word's frequency is about one by its place."""
        out = self.senses.count[lemma] + (RARE if all(w in self.pieces for w in lemma.split()) else UNSEEN)
        place = self.pieces.get(lemma, 0) - FIRST_WORD
        return out + (MOST_FREQUENT / place if place > 0 else 0)


def candidates(senses, known, model):
    """[(a, b, evidence)] of all pairs that may reach the lowest level."""
    out, vectors = [], {}
    pairs = senses.candidates()
    beside = collections.defaultdict(list)
    for s, parents in senses.parents.items():
        for kind, parent in parents:
            if kind == "sistera":
                beside[parent].append(s)
    for several in beside.values():
        lemmas = sorted({w for s in several for w in senses.members[s] if senses.count[w] and senses.of[w].get(s, 0) >= BESIDE})
        pairs.update((a, b) for k, a in enumerate(lemmas) for b in lemmas[k + 1 :])
    open_ones = {lemma for lemma in senses.of if is_open(lemma)}
    for kind, x, y, a, b in senses.links:
        if kind == "hypernymn":
            for p in senses.members[x]:
                for q in senses.members[y]:
                    if p != q and " " not in p + q and p in known and q in known and min(senses.of[p].get(x, 0), senses.of[q].get(y, 0)) >= BROADER:
                        pairs.add((min(p, q), max(p, q)))
    for a, b in sorted(pairs):
        if a not in open_ones or b not in open_ones or (a, b) in senses.opposites or (a not in known and b not in known):
            continue
        evidence = senses.evidence(a, b)
        if not evidence or "opposite" in evidence:
            continue
        joint = max(x * y for x, y in evidence.values())
        if a not in known or b not in known:
            # "artefact" beside "artifact"; no phrases, and nothing beside what is rare itself.
            if "shared" not in evidence or " " in a + b or joint < (JOINT if senses.count[a] + senses.count[b] else SOLE):
                continue
        if joint < JOINT and not evidence.keys() & {"shared", "group", "similar", "also", "derived", "pertains"}:
            continue
        near = input_likeness(model, vectors, a, b)
        if probability(features(a, b, evidence, (near, near)), FIRST_PASS) >= PASS:
            out.append((a, b, evidence))
    return out


def graded(senses, known, likeness, tell):
    """{(a, b): probability} of pairs of lemmas."""
    pairs = candidates(senses, known, likeness.model)
    near = likeness.of([(a, b) for a, b, _ in pairs], tell)
    out = {}
    for (a, b, evidence), one in zip(pairs, near):
        p = probability(features(a, b, evidence, one))
        if p >= LEVELS[0]:
            out[a, b] = p
    return out


class Spellings:
    """The stems that a lemma is met as: its own, and those of irregular forms of its verb or noun."""

    def __init__(self, forms, senses):
        self.of_lemma = collections.defaultdict(set)
        for form, bases in forms.irregular.items():
            for lemma, pos in bases:
                if " " not in form and " " not in lemma and pos in "nv":
                    self.of_lemma[lemma].add((form, pos))
        self.senses = senses

    def words(self, lemma):
        """Lists of words, the lemma's own first."""
        words = lemma.split()
        out = [words]
        kinds = {s[0] for s in self.senses.of.get(lemma, ())}
        for place, pos in {(0, "v"), (len(words) - 1, "n")}:
            if pos in kinds:
                out += [words[:place] + [form] + words[place + 1 :] for form, p in sorted(self.of_lemma[words[place]]) if p == pos]
        return out

    def separable(self, lemma):
        words = lemma.split()
        return len(words) == 2 and words[1] in PARTICLES and any(s[0] == "v" and self.senses.transitive[s] for s in self.senses.of[lemma])


def families_of(senses, forms, lemmas):
    """[(uses, lemmas)] of a key: lemmas that WordNet derives from each other go together, and participles with their
    verbs; minor families are left out."""
    kin = collections.defaultdict(set)
    for lemma in lemmas:
        for relative in [*senses.kin.get(lemma, ()), *(forms.lemmas(lemma) if len(lemmas) > 1 else ())]:
            if relative in lemmas:
                kin[lemma].add(relative)
                kin[relative].add(lemma)
    left, families = dict(lemmas), []
    while left:
        family = [min(left)]
        uses = left.pop(family[0])
        for lemma in family:
            for relative in sorted(kin[lemma]):
                if relative in left:
                    family.append(relative)
                    uses += left.pop(relative)
        # What few mean by the stem says nothing of it: "candidacy" beside "candidate".
        families.append((uses, sorted(lemma for lemma in family if lemmas[lemma] >= RARE_OF_FAMILY * uses)))
    total = sum(uses for uses, _ in families)
    return [family for family in families if family[0] >= MINOR * total] or [max(families)]


def key_of(words, stem, separable):
    stems = [stem[w] for w in words]
    return ("_" if separable else " ").join(stems)


def on_stems(pairs, senses, forms, known, stem_all, contrary):
    """{(key, key): level}: a key is a stem, or the stems of a phrase with spaces between, or with "_" where other words
    may stand between. stem_all(words) gives a dictionary of stems; contrary are pairs of stems that never state the same."""
    spellings = Spellings(forms, senses)
    partners = collections.defaultdict(dict)
    for (a, b), p in pairs.items():
        partners[a][b] = partners[b][a] = p
    single = [w for w in senses.of if " " not in w]
    used = sorted(set(single) | set(partners))
    spelled = {lemma: spellings.words(lemma) for lemma in used}
    stem = stem_all(sorted({w for several in spelled.values() for words in several for w in words}))

    # What is behind a key: {lemma: uses}.
    behind = collections.defaultdict(lambda: collections.defaultdict(float))
    forms_of = {}
    for lemma in used:
        separable = " " in lemma and spellings.separable(lemma)
        for k, words in enumerate(spelled[lemma]):
            key = key_of(words, stem, separable)
            behind[key][lemma] = max(behind[key][lemma], known.uses(lemma) * (FORM_SHARE if k else 1))
            if k and " " not in lemma:
                forms_of[key, key_of(spelled[lemma][0], stem, False)] = lemma
    keys_of = collections.defaultdict(set)
    for key, lemmas in behind.items():
        for lemma in lemmas:
            keys_of[lemma].add(key)

    families = {key: families_of(senses, forms, lemmas) for key, lemmas in behind.items()}

    def cover(x, y):
        """How likely what stands as x states the same as what stands as y, by the uses of x's families."""
        total = got = 0.0
        theirs = behind[y]
        for uses, family in families[x]:
            total += uses
            best = 0
            for lemma in family:
                if lemma in theirs:
                    best = max(best, FORM)
                if lemma in partners:
                    best = max(best, max((partners[lemma].get(other, 0) for other in theirs), default=0))
            got += uses * best
        return got / total

    out = {}
    tried = set()
    meetings = [(x, y) for a, b in pairs for x in keys_of[a] for y in keys_of[b]] + list(forms_of)
    for x, y in meetings:
        x, y = min(x, y), max(x, y)
        if x == y or (x, y) in tried or x.replace("_", " ") == y.replace("_", " "):
            continue
        tried.add((x, y))
        if (x, y) in contrary or max(len(x.replace("_", " ").split()), len(y.replace("_", " ").split())) > MOST_STEMS:
            continue
        one = level(min(cover(x, y), cover(y, x)))
        if one:
            out[x, y] = one
    return out


def grades_of(folder, cache, stem_all, contrary):
    """As on_stems, from WordNet's folder."""
    senses = Senses(folder)
    forms = Forms(folder, senses)
    model = MiniLM()
    known = Known(senses, model.tokenizer.pieces)
    likeness = Likeness(senses, Contexts(senses, forms), model, cache)
    pairs = graded(senses, known, likeness, lambda done, total: print(f"{done} of {total} sentences", file=sys.stderr, flush=True))
    return on_stems(pairs, senses, forms, known, stem_all, contrary)
