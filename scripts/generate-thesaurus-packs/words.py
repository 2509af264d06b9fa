"""Which words a pack has: how frequent each is, how the engine stems it, and what never has equivalents."""

import collections
import itertools
import pathlib
import re
import subprocess

import simplemma
import wordfreq

LEXICON = pathlib.Path(__file__).resolve().parents[2] / "lexicon"
#: Sections of the lexicon whose words have no equivalents: what the engine compares by rules, or by value.
CLOSED = {"function words", "negations", "frequent words"}
VALUES = {
    "cardinals", "number articles", "hundreds", "number scales", "vague numbers", "dozens", "halves", "fractions", "ordinals", "percent words",
    "percentage point words", "currencies", "units", "durations", "months", "ambiguous months", "weekdays", "relative days", "seasons",
}  # fmt: skip
#: What infinitives end in: of verbs forms are looked up, since their stems often are several ("errichten", "errichtet",
#: "gebaut"). Those of other words a stemmer finds, and comparatives ("besser") say more than what they are forms of.
INFINITIVES = {
    "da": ("e", "å"), "de": ("n",), "es": ("ar", "er", "ir", "ír"), "fr": ("er", "ir", "re"), "it": ("are", "ere", "ire", "rre"), "nl": ("n",),
    "pl": ("ć", "c"), "pt": ("ar", "er", "ir", "or", "ôr"), "ru": ("ть", "ти", "чь", "ться", "тись", "чься"), "sv": ("a", "å", "o", "ö", "e"),
    "uk": ("ти", "тися"), "tr": ("mak", "mek"), "cs": ("t", "ci", "ti"), "nb": ("e",),
}  # fmt: skip
#: Least share of all words that a word's forms have together, and the words of a phrase each.
LEAST, LEAST_IN_PHRASE = 3e-7, 2e-5
#: A form's stem may be this much more frequent than the form as the thesaurus has it; more are forms of another word.
FORMS = 30


def expanded(word):
    """"den(y,ies)" as the lexicon's README has it: "deny", "denies"."""
    parts = [part.split(",") for part in re.split(r"[()]", word)]
    return ("".join(choice) for choice in itertools.product(*parts))


def sections(language):
    """{section: [(label, [sides of words])]} of a language's file of the lexicon."""
    out = collections.defaultdict(list)
    section = None
    for line in (LEXICON / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0] if line.startswith("#") else line.split("    #")[0]
        if line.startswith("["):
            section = line[1 : line.index("]")]
        elif section and line.strip():
            label, _, rest = line.rpartition(": ")
            sides = [[w.replace("_", " ") for one in side.split() for w in expanded(one)] for side in rest.split("|")]
            if line.startswith(" ") and out[section]:
                # A longer line goes on.
                out[section][-1][1][-1].extend(sides[0])
                out[section][-1][1].extend(sides[1:])
            else:
                out[section].append((label, sides))
    return out


class Words:
    """frequency(lemma), key(lemma), and is_open(lemma) for one language."""

    def __init__(self, language, program, reflexive=()):
        self.language, self.program, self.reflexive = language, program, set(reflexive)
        self.of_form = wordfreq.get_frequency_dict(language, "best")
        found = sections(language)
        self.closed = {w for name in CLOSED for _, sides in found[name] for side in sides for w in side}
        self.values = {w for name in VALUES for _, sides in found[name] for side in sides for w in side}
        self.opposites = [sides for _, sides in found["antonyms"]]
        self.stem, self.of_stem = {}, collections.Counter()
        self.learn(form for form, share in self.of_form.items() if share >= LEAST / 3)
        self.learn(w for sides in self.opposites for side in sides for w in side)
        self.forms = collections.defaultdict(dict)  # {infinitive: {form: share}}
        for form, share in self.of_form.items():
            if form not in self.stem:
                continue
            self.of_stem[self.stem[form]] += share
            if language not in INFINITIVES:
                continue
            lemma = simplemma.lemmatize(form, lang=language)
            # A noun with a capital is none of German's infinitives.
            if lemma != form and lemma == lemma.lower() and lemma.endswith(INFINITIVES[language]) and self.is_open(form):
                self.forms[lemma][form] = share

    def learn(self, forms):
        """Asks the engine for the stems of words."""
        fresh = sorted({f for f in forms if " " not in f} - self.stem.keys())
        done = subprocess.run([self.program, self.language], input="".join(w + "\n" for w in fresh), stdout=subprocess.PIPE, check=True, encoding="utf-8")
        self.stem.update(zip(fresh, done.stdout.splitlines()))

    def parts(self, lemma):
        """The words of a lemma but those that make a verb reflexive."""
        words = lemma.split()
        return [w for w in words if w not in self.reflexive] or words

    def key(self, lemma):
        return " ".join(self.stem[w] for w in self.parts(lemma))

    def frequency(self, lemma):
        """The share of all words that a word's forms have; of a phrase a guess."""
        words = self.parts(lemma)
        shares = [max(min(self.of_stem[self.stem[w]], FORMS * self.of_form.get(w, 0)), sum(self.forms[w].values()) if w in self.forms else 0) for w in words]
        return min(shares) * (1 if len(words) == 1 else LEAST / LEAST_IN_PHRASE)

    def is_open(self, lemma):
        words = self.parts(lemma)
        return not any(w in self.values for w in words) and any(w not in self.closed and len(w) > 1 for w in words)

    def contrary(self):
        """Pairs of keys that the lexicon calls antonyms."""
        out = set()
        for sides in self.opposites:
            for one, other in itertools.combinations(sides, 2):
                out.update(tuple(sorted((self.key(a), self.key(b)))) for a in one for b in other)
        return out
