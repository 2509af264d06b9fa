"""Sentences in which a lemma stands, so that another lemma can be put into its place.

WordNet's own examples serve where they have the lemma; where none does, short sentences of the part of speech. An
inflected form is replaced by the same form of the other lemma:

    postpone    ("they ", "postponed", " the exam")    put off  ->  ("they ", "put off", " the exam")
"""

import collections
import re

FRAMES = {
    "n": [("the report was about the ", "base", " ."), ("it was a matter of ", "base", " .")],
    "v": [("they decided to ", "base", " it ."), ("he wants to ", "base", " .")],
    "a": [("it was very ", "base", " ."), ("people saw a ", "base", " one .")],
    "r": [("it was done ", "base", " ."), ("they ", "base", " did so .")],
}
#: Words of an example that are kept on each side.
NEAR = 4
VOWELS = "aeiou"


def regular(word):
    """The forms of a word by rule: s, ed, ing."""
    if re.search("(s|x|z|ch|sh)$", word):
        s = word + "es"
    elif re.search("[^aeiou]y$", word):
        s = word[:-1] + "ies"
    else:
        s = word + "s"
    if word.endswith("e"):
        return s, word + "d", (word if word.endswith("ee") else word[:-1]) + "ing"
    if re.search("[^aeiou]y$", word):
        return s, word[:-1] + "ied", word + "ing"
    if re.fullmatch("[^aeiou]*[aeiou][^aeiouwxy]", word):
        return s, word + word[-1] + "ed", word + word[-1] + "ing"
    return s, word + "ed", word + "ing"


class Contexts:
    def __init__(self, senses, forms, most=1):
        self.senses, self.most = senses, most
        past = collections.defaultdict(list)
        plural = {}
        for form, bases in forms.irregular.items():
            for lemma, pos in bases:
                if pos == "v" and not form.endswith("ing") and not form.endswith("s"):
                    past[lemma].append(form)
                elif pos == "n":
                    plural.setdefault(lemma, form)
        # A participle in -n or -ne is the later of two; one form serves as both.
        self.past = {lemma: sorted(several, key=lambda f: (re.search("[^a]ne?$|wn$|en$", f) is not None, f)) for lemma, several in past.items()}
        self.plural = plural
        self.cache = {}

    def inflected(self, lemma, pos, form):
        """A lemma in a form: base, s, past, part or ing. Verbs inflect their first word, nouns their last."""
        if form == "base" or pos not in "nv":
            return lemma
        words = lemma.split()
        place = 0 if pos == "v" else len(words) - 1
        s, ed, ing = regular(words[place])
        if pos == "n":
            new = self.plural.get(words[place], s) if form == "s" else words[place]
        elif form == "s":
            new = s
        elif form == "ing":
            new = ing
        else:
            several = self.past.get(words[place], [ed])
            new = several[0] if form == "past" else several[-1]
        return " ".join(words[:place] + [new] + words[place + 1 :])

    def _in_example(self, lemma, pos, example):
        low = example.lower()
        for form in {"n": ("base", "s"), "v": ("base", "s", "past", "part", "ing")}.get(pos, ("base",)):
            found = re.search(r"\b" + re.escape(self.inflected(lemma, pos, form)) + r"\b", low)
            if found:
                before, after = low[: found.start()].split(" "), low[found.end() :].split(" ")
                return " ".join(before[-NEAR - 1 :]), form, " ".join(after[: NEAR + 1])
        return None

    def of(self, lemma, pos, synsets):
        """Up to `most` (before, form, after) of a lemma in these senses, the first senses first."""
        key = (lemma, tuple(synsets))
        if key not in self.cache:
            out = []
            for synset in synsets:
                for example in self.senses.examples[synset]:
                    context = self._in_example(lemma, pos, example)
                    if context and context not in out:
                        out.append(context)
            for frame in FRAMES[pos]:
                out.append(frame)
            self.cache[key] = out[: self.most]
        return self.cache[key]
