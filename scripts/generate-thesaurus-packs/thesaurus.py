"""Reads a thesaurus of MyThes, the format of office programs:

    UTF-8
    helfen|2
    -|assistieren|beistehen|unterstützen|zur Hand gehen (ugs.)
    -|nützen|fördern (Oberbegriff)

gives two lines of words that state about the same, each with the entry's own word first.
"""

import re

LABEL = re.compile(r"\s*\(([^()]*)\)\s*")
#: Words and phrases of up to four words; a hyphen cuts a word in two, as the engine does.
ENTRY = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?: [^\W\d_]+(?:'[^\W\d_]+)?){0,3}")


def plain(text, capitals=False):
    """(entry without its labels, or None for what is none; the labels in lower case, without points). Names are none: what
    has a capital, if not all nouns have one in this language (`capitals`)."""
    labels = {label.lower().strip(" .") for label in LABEL.findall(text)}
    words = LABEL.sub(" ", text).replace("’", "'").replace("-", " ").strip()
    words = " ".join(words.split())
    is_name = not capitals and words != words.lower()
    return words.lower() if ENTRY.fullmatch(words) and not is_name else None, labels


def encoding_of(first):
    name = first.decode("ascii", "ignore").strip()
    return name.replace("ISO8859", "ISO-8859") if name.startswith("ISO8859") else name


class Thesaurus:
    """lines: lists of words, the entry's own first, each list once; antonyms: pairs of words."""

    def __init__(self, path, source):
        raw = path.read_bytes()
        first, rest = raw.split(b"\n", 1)
        self.lines, self.antonyms = [], set()
        seen = set()
        head, left = None, 0
        for line in rest.decode(encoding_of(first), "replace").split("\n"):
            line = line.rstrip("\r")
            if left == 0:
                name, _, count = line.rpartition("|")
                if not name or not count.strip().isdigit():
                    continue
                head, left = plain(name, source.capitals)[0], int(count)
                continue
            left -= 1
            kind, *members = line.split("|")
            synonyms, opposites = self._members(kind, members, source)
            if head is None:
                continue
            self.antonyms.update((head, w) for w in opposites if w != head)
            words = [head] + [w for w in dict.fromkeys(synonyms) if w != head]
            key = frozenset(words)
            if len(words) > 1 and key not in seen:
                seen.add(key)
                self.lines.append(words)

    @staticmethod
    def _members(kind, members, source):
        of_line = plain(kind)[1]
        synonyms, opposites = [], []
        for member in members:
            words, labels = plain(member, source.capitals)
            labels |= of_line
            if words is None or any(label in source.not_synonyms for label in labels):
                continue
            (opposites if any(label in source.antonyms for label in labels) else synonyms).append(words)
        return synonyms, opposites
