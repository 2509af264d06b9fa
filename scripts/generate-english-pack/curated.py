"""The pairs of pairs.txt, brought onto stems and added to the grades of a pack. See the head of pairs.txt for its notation."""

import collections
import itertools
import pathlib
import re

LIST = pathlib.Path(__file__).with_name("pairs.txt")
HEADING = re.compile(r"(nouns|verbs|words): .+")
ENTRY = re.compile(r"(\S.* ~ .*\S): ([123])")
#: Which word of an entry has irregular forms, by what a heading calls its entries, and in which list of WordNet's.
INFLECTED = {"nouns": (-1, "noun"), "verbs": (0, "verb")}


def read_list(path=LIST):
    """[(part, a, b, level)] of all pairs, as they are written."""
    out, part = [], None
    for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        heading, entry = HEADING.fullmatch(line), ENTRY.fullmatch(line)
        if heading:
            part = heading[1]
        elif entry and part:
            out += [(part, a, b, int(entry[2])) for a, b in itertools.combinations(entry[1].split(" ~ "), 2)]
        else:
            raise ValueError(f"{path}:{number}: neither a heading nor a pair: {line}")
    return out


class Keys:
    """The keys that an entry of the list is met as: its own, and those of irregular forms."""

    def __init__(self, irregular, entries, stem_all, taken):
        """irregular: [(form, lemma, part)]; taken: keys of the pack, whose phrases keep their notation. Of others the last
        word may stand apart if the list says so anywhere."""
        self.forms = collections.defaultdict(set)
        for form, lemma, part in irregular:
            self.forms[lemma, part].add(form)
        self.spelled = {entry: self._spelled(*entry) for entry in entries}
        self.stem = stem_all(sorted({word for several in self.spelled.values() for words, _ in several for word in words}))
        self.written = {}
        listed = [self._key(*one) for several in self.spelled.values() for one in several]
        for key in (*sorted(taken, reverse=True), *sorted(listed, reverse=True)):  # "_" before " "
            self.written.setdefault(key.replace("_", " "), key)

    def _spelled(self, part, entry):
        """[(words, whether the last may stand apart)], the entry's own first."""
        words = entry.replace("_", " ").split()
        out = [words]
        if part in INFLECTED:
            place, kind = INFLECTED[part]
            place %= len(words)
            out += [words[:place] + [form] + words[place + 1 :] for form in sorted(self.forms[words[place], kind])]
        return [(several, "_" in entry) for several in out]

    def _key(self, words, separable):
        stems = [self.stem[word] for word in words]
        return " ".join(stems[:-1]) + ("_" if separable else " ") + stems[-1] if len(stems) > 1 else stems[0]

    def of(self, part, entry):
        return list(dict.fromkeys(self.written[self._key(*one).replace("_", " ")] for one in self.spelled[part, entry]))


def add(grades, contrary, irregular, stem_all, entries=None):
    """Adds the list to grades, {(key, key): level}; where both have a pair the higher level stands. Returns the pairs that
    are left out because their stems are contrary."""
    entries = read_list() if entries is None else entries
    sides = {(part, side) for part, a, b, _ in entries for side in (a, b)}
    keys = Keys(irregular, sides, stem_all, {key for pair in grades for key in pair})
    refused = []
    for part, a, b, level in entries:
        for x, y in itertools.product(keys.of(part, a), keys.of(part, b)):
            pair = min(x, y), max(x, y)
            if x.replace("_", " ") == y.replace("_", " "):
                continue
            if pair in contrary:
                refused.append((a, b))
                continue
            grades[pair] = max(level, grades.get(pair, 0))
    return refused
