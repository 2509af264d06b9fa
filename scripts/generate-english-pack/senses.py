"""What evidence WordNet has that two lemmas state the same: how often each is used in a sense that the two share, or
in senses that a pointer joins.

A lemma's senses are weighted by how often WordNet's annotators met them (cntlist.rev), over all parts of speech, since
the engine sees no parts of speech:

    call    shout .10   phone .06   name .22 ...        phone    phone .71  telephone set .29
    shared  phone: .06 of "call", .71 of "phone"
"""

import collections
import pathlib
import re

#: What is added to each count, divided by the sense's place: an unseen first sense beats an unseen second one.
UNSEEN = 0.6
#: Pointers that join two lemmas, and what grades.py calls them; hypernyms have their part of speech behind.
POINTERS = {"&": "similar", "^": "also", "@": "hypernym", "$": "group", "*": "entails", ">": "causes", "+": "derived", "\\": "pertains", "=": "attribute"}
#: What two synsets are to each other that are joined to one more by the same pointer.
SISTERS = {"similar": "sistera", "hypernymv": "sisterv", "hypernymn": "sistern"}
#: Pointers that are followed from synsets of each part of speech.
SIGNS = {"n": "+@=", "v": "@$*>+^", "a": "&^+\\=", "r": "\\+"}
LEMMA = re.compile(r"[a-z]{1,24}(?:[-_ ][a-z]{1,24}){0,3}")


def spelled(lemma):
    """"put_off" and "low-cost" as the engine cuts them: "put off", "low cost"; None for what is no candidate."""
    words = lemma.replace("_", " ")
    if not LEMMA.fullmatch(words):
        return None
    return words.replace("-", " ")


class Senses:
    """of[lemma] = {synset: share of its uses}; members[synset] = [lemma]; count[lemma] = uses that were counted;
    links = [(kind, synset, synset, lemma or None, lemma or None)]; opposites = pairs of lemmas; examples[synset]."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        tags = collections.Counter()
        with open(folder / "cntlist.rev", encoding="ascii") as lines:
            for line in lines:
                key, number, count = line.split()
                lemma, rest = key.split("%")
                tags[lemma, {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[rest[0]], int(number)] += int(count)
        self.members, self.examples, self.links, self.opposites, self.transitive = {}, {}, [], set(), {}
        raw_links = []
        written = {}
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            for line in open(folder / f"data.{name}", encoding="ascii"):
                if line.startswith("  "):
                    continue
                data, gloss = line.rstrip("\n").split(" | ", 1)
                f = data.split()
                synset = (pos, f[0])
                count = int(f[3], 16)
                words = [f[4 + 2 * k].split("(")[0] for k in range(count)]
                written[synset] = words
                self.members[synset] = [w for w in map(spelled, words) if w]
                self.examples[synset] = re.findall(r'"([^"]+)"', gloss)
                at = 4 + 2 * count
                # Frames 8 to 11 and 20 up to 21 have an object right after the verb ("Somebody ----s something").
                frames = f[at + 2 + 4 * int(f[at]) :] if pos == "v" else []
                self.transitive[synset] = any(frames[k] == "+" and frames[k + 1] in ("08", "09", "10", "11", "20", "21") for k in range(len(frames) - 1))
                for k in range(int(f[at])):
                    sign, offset, kind, places = f[at + 1 + 4 * k : at + 5 + 4 * k]
                    raw_links.append((sign, synset, (kind if kind != "s" else "a", offset), int(places[:2], 16), int(places[2:], 16)))
        shares = collections.defaultdict(lambda: collections.defaultdict(float))
        self.count = collections.Counter()
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            for line in open(folder / f"index.{name}", encoding="ascii"):
                if line.startswith("  "):
                    continue
                f = line.split()
                offsets = f[-int(f[2]) :]
                # A lemma that is written with a capital in a sense is a name there: its uses count, the sense does not serve.
                for place, offset in enumerate(offsets):
                    seen = tags[f[0], pos, place + 1]
                    lemma = spelled(f[0])
                    if lemma is None:
                        continue
                    self.count[lemma] += seen
                    shares[lemma][pos, offset] += seen + UNSEEN / (place + 1)
        self.of = {}
        for lemma, senses in shares.items():
            total = sum(senses.values())
            self.of[lemma] = {s: v / total for s, v in senses.items()}
        for sign, x, y, ours, theirs in raw_links:
            a = spelled(written[x][ours - 1]) if ours else None
            b = spelled(written[y][theirs - 1]) if theirs else None
            if ours and a is None or theirs and b is None:
                continue
            if sign == "!":
                self.opposites.add((min(a, b), max(a, b)))
                self.links.append(("opposite", x, y, a, b))
            elif sign in POINTERS and sign in SIGNS[x[0]]:
                self.links.append((POINTERS[sign] + (x[0] if sign == "@" else ""), x, y, a, b))
        self.joined = collections.defaultdict(set)
        self.parents = collections.defaultdict(set)
        self.kin = collections.defaultdict(set)
        for kind, x, y, a, b in self.links:
            self.joined[x].add((kind, y, a, b))
            if kind in ("derived", "pertains") and a and b:
                self.kin[a].add(b)
                self.kin[b].add(a)
            if kind in SISTERS:
                self.parents[x].add((SISTERS[kind], y))

    def evidence(self, a, b):
        """{kind: (share of a's uses, share of b's uses)} of what joins two lemmas; kinds as in `links`, and "shared"."""
        out = collections.defaultdict(lambda: [0.0, 0.0])
        mine, theirs = self.of.get(a), self.of.get(b)
        if not mine or not theirs:
            return {}
        for s in mine.keys() & theirs.keys():
            if a in self.members[s] and b in self.members[s]:
                out["shared"][0] += mine[s]
                out["shared"][1] += theirs[s]
        seen = set()
        for flip, (p, q) in enumerate(((mine, theirs), (theirs, mine))):
            for s in p:
                for kind, t, wa, wb in self.joined.get(s, ()):
                    if t not in q:
                        continue
                    one, other = (a, b) if not flip else (b, a)
                    if wa is not None and wa != one or wb is not None and wb != other:
                        continue
                    key = (kind, min(s, t), max(s, t))
                    if key in seen:
                        continue
                    seen.add(key)
                    x, y = (p[s], q[t]) if not flip else (q[t], p[s])
                    out[kind][0] += x
                    out[kind][1] += y
        return {kind: tuple(shares) for kind, shares in out.items()} or self._sisters(a, b)

    def _sisters(self, a, b):
        """As `evidence`, of two lemmas that nothing joins but something that both are joined to."""
        above = collections.defaultdict(float)
        for s, share in self.of[a].items():
            for parent in self.parents.get(s, ()):
                above[parent] = max(above[parent], share)
        out = {}
        for s, share in self.of[b].items():
            for parent in self.parents.get(s, ()):
                if parent in above:
                    x, y = out.get(parent[0], (0, 0))
                    out[parent[0]] = max(x, above[parent]), max(y, share)
        return out

    def candidates(self):
        """All pairs of lemmas that a synset or a pointer joins."""
        pairs = set()
        for members in self.members.values():
            for k, a in enumerate(members):
                pairs.update((min(a, b), max(a, b)) for b in members[k + 1 :] if a != b)
        for kind, x, y, a, b in self.links:
            if kind == "opposite" or kind == "hypernymn":
                continue
            for p in [a] if a else self.members[x]:
                for q in [b] if b else self.members[y]:
                    if p != q:
                        pairs.add((min(p, q), max(p, q)))
        return pairs


class Forms:
    """Lemmas of inflected forms: WordNet's lists of irregular forms, then its rules for endings (morphy(7WN))."""

    RULES = {
        "n": [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
        "v": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
        "a": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
        "r": [],
    }

    def __init__(self, folder, senses):
        self.irregular = collections.defaultdict(set)
        self.senses = senses
        for pos, name in (("n", "noun"), ("v", "verb"), ("a", "adj"), ("r", "adv")):
            for line in open(pathlib.Path(folder) / f"{name}.exc", encoding="ascii"):
                form, *lemmas = line.split()
                for lemma in lemmas:
                    if spelled(form) and spelled(lemma):
                        self.irregular[spelled(form)].add((spelled(lemma), pos))

    def lemmas(self, form):
        """All lemmas that a form of one or more words may be of; of several words the first or the last is inflected."""
        form = form.lower().replace("-", " ").replace("_", " ")
        out = set()
        if form in self.senses.of:
            out.add(form)
        words = form.split()
        for place in {0, len(words) - 1} if words else ():
            for lemma in self._bases(words[place]):
                whole = " ".join(words[:place] + [lemma] + words[place + 1 :])
                if whole in self.senses.of:
                    out.add(whole)
        return out

    def _bases(self, word):
        out = {lemma for lemma, _ in self.irregular.get(word, ())}
        for pos, rules in self.RULES.items():
            for ending, base in rules:
                if word.endswith(ending) and len(word) > len(ending) + 1:
                    bare = word[: -len(ending)] + base
                    if pos == "v" and len(bare) > 3 and base == "" and bare[-1] == bare[-2] and bare not in self.senses.of:
                        bare = bare[:-1]
                    out.add(bare)
        return out
