"""Features of words and of places between words. wasm/language/tagging/ computes the same."""

from statements import NONE, RESUMES
from treebanks import KIND_NUMBER, KIND_PUNCTUATION, KIND_SYMBOL, NUMBER, PUNCTUATION, SYMBOL, TAGS, VERB

AUXILIARY = TAGS.index("AUX")
#: Tags of which noun phrases are made.
NOMINAL = {TAGS.index(tag) for tag in "ADJ ADP DET NOUN NUM PART PRON PROPN SYM X".split()}
#: Most words that are looked over to find the end of a noun phrase.
REACH = 12
OUTSIDE = len(TAGS)  # the tag before and after a sentence


def fixed(word):
    """The tag of a word whose kind decides it; None of others."""
    return {KIND_PUNCTUATION: PUNCTUATION, KIND_NUMBER: NUMBER, KIND_SYMBOL: SYMBOL}.get(word.kind)


def word_features(words, k):
    """Those that do not depend on tags: (kind of feature, text)."""
    folded = words[k].folded
    out = [("w", folded), ("c", f"{words[k].casing}{int(k == 0)}")]
    out += [(f"{n}", folded[-n:]) for n in range(1, 5) if len(folded) > n]
    if len(folded) > 3:
        out.append(("p", folded[:3]))
    before = words[k - 1].folded if k else "\n"
    after = words[k + 1].folded if k + 1 < len(words) else "\n"
    out += [("b", before), ("a", after)]
    if len(before) > 3:
        out.append(("x", before[-3:]))
    if len(after) > 3:
        out.append(("y", after[-3:]))
    if k + 1 < len(words):
        out.append(("d", f"{words[k].casing}{words[k + 1].casing}"))
    return out


def letter(number):
    return chr(ord("A") + number)


def tag_features(words, tags, k):
    """Those that depend on the tags before: as text, one letter a tag."""
    one = letter(tags[k - 1] if k else OUTSIDE)
    two = letter(tags[k - 2] if k > 1 else OUTSIDE)
    return [("t", one), ("u", two + one), ("v", one + words[k].folded)]


def bucket(number):
    return next(k for k, least in enumerate((9, 5, 3, 2, 1, 0)) if number >= least)


class Places:
    """Features of the places before words, from left to right; note() what was decided at each."""

    def __init__(self, words, tags):
        self.words, self.tags = words, tags
        self.length = 0  # words since the last start
        self.verbs = 0  # verbs since then, 2 at most
        self.last = NONE  # what the last start was
        self.opener = letter(OUTSIDE)  # tag of the word that it was at
        self.pending = 0  # whether the statement that it broke had no verb yet

    def tag(self, k):
        return letter(self.tags[k] if 0 <= k < len(self.tags) else OUTSIDE)

    def features(self, k):
        words, tags = self.words, self.tags
        before = k - 1
        mark = words[before].folded if tags[before] == PUNCTUATION else "_"
        while before >= 0 and tags[before] == PUNCTUATION:
            before -= 1
        word, here, next_one, next_two = words[k].folded, self.tag(k), self.tag(k + 1), self.tag(k + 2)
        last = self.tag(before)
        end = k
        while end < len(tags) and end < k + REACH and tags[end] in NOMINAL:
            end += 1
        skip = "1" if end > k else "0"
        beyond = skip + self.tag(end) + (words[end].folded if end < len(tags) and tags[end] == PUNCTUATION else "")
        state = f"{self.verbs}{self.pending}{self.last}"
        return [
            ("A", word),
            ("B", word + "\n" + mark),
            ("C", here + mark),
            ("D", last + here + mark),
            ("E", last + here + next_one + mark),
            ("F", here + next_one + next_two + mark),
            ("G", next_one + word),
            ("H", (words[before].folded if before >= 0 else "") + "\n" + mark),
            ("I", here + (words[before].folded if before >= 0 else "")),
            ("J", here + beyond + "\n" + mark),
            ("K", beyond + "\n" + word),
            ("L", state + here + beyond + "\n" + mark),
            ("M", f"{state}{bucket(self.length)}{here}{mark}"),
            ("N", state + self.opener + here + mark),
            ("O", state + last + here + next_one),
            ("P", state + word),
        ]

    def note(self, k, decided):
        if decided != NONE:
            self.pending = int(self.verbs == 0) if decided != RESUMES else 0
            self.last, self.opener, self.length, self.verbs = decided, self.tag(k), 0, 0
        self.length += 1
        if self.tags[k] in (VERB, AUXILIARY):
            self.verbs = min(2, self.verbs + 1)
