"""What the table of language identification is fitted on, and how large it may be."""

import re

from treebanks import texts

#: The languages that the table distinguishes: by their scripts, in the order of the engine's enumeration.
LATIN = "ca cs da de en es et eu fi fr ga hu id it lt nb nl nn pl pt ro sh sv tr".split()
CYRILLIC = "be bg mk ru uk".split()
LANGUAGES = LATIN + CYRILLIC

#: Parts of Universal Dependencies under licences that allow a changed copy beside other work.
TREEBANKS = {
    "cs": ["cs-pud-test"],
    "da": ["da-ddt-dev"],
    "de": ["de-gsd-dev", "de-pud-test"],
    "en": ["en-ewt-dev", "en-pud-test"],
    "es": ["es-gsd-dev", "es-pud-test"],
    "fi": ["fi-tdt-dev", "fi-pud-test"],
    "fr": ["fr-gsd-dev", "fr-pud-test"],
    "it": ["it-pud-test"],
    "nb": ["no-bokmaal-dev"],
    "nl": ["nl-alpino-dev"],
    "pl": ["pl-pud-test"],
    "pt": ["pt-gsd-dev", "pt-pud-test"],
    "ro": ["ro-rrt-dev"],
    "ru": ["ru-gsd-dev", "ru-pud-test"],
    "sv": ["sv-talbanken-dev", "sv-pud-test"],
    "tr": ["tr-boun-dev", "tr-pud-test"],
}

#: Sentences per language at most.
MOST = 2500
#: The table: weights that are kept, and bits of a feature's key.
WEIGHTS, KEY_BITS = 6000, 18

#: Sections of lexicon/xx.txt whose words say something of the language.
SECTIONS = (
    "function words|negations|frequent words|contrast sets|antonyms|reporting verbs|months|weekdays|cardinals|ordinals|"
    "claims|denials|confirmations|hedges|clause openers|sentence openers|approximations|relative days|seasons"
)

#: The letters of Serbian in its two scripts.
SERBIAN = dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
DIGRAPHS = {"lj": "љ", "nj": "њ", "dž": "џ"}


def in_cyrillic(text):
    """Serbian in Latin letters, written in Cyrillic."""
    text = text.lower()
    for latin, letter in DIGRAPHS.items():
        text = text.replace(latin, letter)
    return "".join(SERBIAN.get(c, c) for c in text)


def lexicon_words(path):
    """The words of a language's lexicon, those of every section once."""
    out, wanted = [], False
    for line in path.read_text(encoding="utf-8").split("\n"):
        line = line.split("#")[0].strip()
        if line.startswith("["):
            wanted = re.match(rf"\[({SECTIONS})\]", line) is not None
        elif wanted:
            line = re.sub(r"^[a-z0-9/ -]+:", "", line)
            out += [word for word in line.replace("|", " ").replace("_", " ").split() if "(" not in word]
    return list(dict.fromkeys(out))


def sentences(language, treebanks, samples):
    """A language's sentences: of treebanks, and of samples/ where there are no others, or too few."""
    out = []
    for name in TREEBANKS.get(language, []):
        [path] = [p for p in treebanks.iterdir() if p.name.split(".")[0] == name]
        out += texts(path)
    path = samples / f"{language}.txt"
    if path.exists():
        out += path.read_text(encoding="utf-8").strip().split("\n")
    out = list(dict.fromkeys(out))
    return out + [in_cyrillic(text) for text in out] if language == "sh" else out
