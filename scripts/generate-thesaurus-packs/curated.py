"""Pairs written by hand, pairs/xx.txt: words and phrases that state the same, which no thesaurus and no dictionary joins, or
which they do not join surely enough; of some languages all there is.

    beginnen ~ anfangen ~ starten       each with each of the others

Words are lemmas. All frequent forms of them are joined, since their stems often are several ("begann", "fing"). German and
Dutch verbs whose prefix stands apart are phrases besides, of which the last word may stand apart: "fing … an".
"""

import collections
import itertools
import pathlib

import simplemma

FOLDER = pathlib.Path(__file__).resolve().parent / "pairs"
SURE = 3
#: Stems of a word, and of one with a prefix that stands apart, that are joined with those of another.
MOST_STEMS = 6
#: Least share of a form of all words.
LEAST = 3e-7
#: Languages that simplemma has no forms of: their lines have the forms that are wanted.
WITHOUT_FORMS = {"zh", "ja", "ar", "ko"}
PREFIXES = {
    "de": "ab an auf aus bei durch ein fest fort her hin los mit nach statt teil um unter vor weg weiter wieder zu zurück zusammen".split(),
    "nl": "aan af bij deel door in mee na neer om onder op over plaats samen terug toe uit voor weg".split(),
}


def lines(language):
    path = FOLDER / f"{language}.txt"
    if not path.exists():
        return []
    rows = [line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines()]
    return [[one.strip().lower() for one in row.split("~")] for row in rows if row]


def forms_of(language, wanted, of_form):
    """{lemma: its frequent forms}, the most frequent first."""
    out = collections.defaultdict(list)
    if language in WITHOUT_FORMS:
        return out
    for form, share in sorted(of_form.items(), key=lambda one: (-one[1], one[0])):
        if share < LEAST:
            break
        lemma = simplemma.lemmatize(form, lang=language).lower()
        if lemma in wanted and lemma != form:
            out[lemma].append(form)
    return out


def curated(language, words):
    """{(key, key): grade} of a language; {} if nothing was written for it."""
    sets = lines(language)
    single = {w for row in sets for one in row for w in one.split()}
    bases = {w[len(p) :]: p for w in single for p in PREFIXES.get(language, ()) if w.startswith(p) and len(w) > len(p) + 3}
    forms = forms_of(language, single | bases.keys(), words.of_form)
    words.learn(single | set(PREFIXES.get(language, ())) | bases.keys() | {f for several in forms.values() for f in several})

    def stems(word):
        return list(dict.fromkeys(words.stem[f] for f in [word, *forms[word]]))[:MOST_STEMS]

    def keys(entry):
        parts = [w for w in entry.split() if w not in words.reflexive] or entry.split()
        if len(parts) > 1:
            out = {" ".join(words.stem[w] for w in parts)}
            # Of a phrase the verb is inflected, which stands first or last.
            for place in (0, len(parts) - 1):
                for stem in stems(parts[place]):
                    out.add(" ".join(stem if k == place else words.stem[w] for k, w in enumerate(parts)))
            return out
        out = set(stems(parts[0]))
        for prefix in PREFIXES.get(language, ()):
            base = parts[0][len(prefix) :]
            if parts[0].startswith(prefix) and forms[base]:
                out.update(f"{stem}_{words.stem[prefix]}" for stem in stems(base))
        return out

    out = {}
    for row in sets:
        for one, other in itertools.combinations([keys(entry) for entry in row], 2):
            for a, b in itertools.product(one, other):
                if a != b:
                    out[tuple(sorted((a, b)))] = SURE
        # Forms of one word among each other, and with its prefix apart.
        for entry in row:
            for a, b in itertools.combinations(sorted(keys(entry)), 2):
                if " " not in a + b:
                    out[a, b] = SURE
    return out
