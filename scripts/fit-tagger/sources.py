"""Which treebanks a language's tagger is fitted on and which judge it, and how large it may be."""

#: Parts of Universal Dependencies under licences that allow a changed copy beside other work.
FITTED = {
    "ar": ["ar-pud-test"],
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
#: The languages whose packs have a table: those of which what judges says enough good.
SHIPPED = ["da", "de", "en", "es", "fr", "it", "pl", "pt", "ru", "sv"]
#: Those that measure only. Polish has none: a fifth of its sentences was left out once (docs/decisions/tagger.md).
JUDGING = {
    "da": ["da-ddt-test"],
    "de": ["de-gsd-test"],
    "en": ["en-ewt-test"],
    "es": ["es-gsd-test"],
    "fi": ["fi-tdt-test"],
    "fr": ["fr-gsd-test"],
    "it": ["it-isdt-test"],
    "nb": ["no-bokmaal-test"],
    "nl": ["nl-alpino-test"],
    "pt": ["pt-gsd-test"],
    "ro": ["ro-rrt-test"],
    "ru": ["ru-gsd-test"],
    "sv": ["sv-talbanken-test"],
    "tr": ["tr-boun-test"],
}
#: Weights of a language's table; about two and a half bytes each in a compressed pack.
MOST_WEIGHTS = {language: 13000 for language in FITTED} | {"en": 24000}


def paths(language, which, folder):
    return [folder / f"{name}.tsv.gz" for name in which.get(language, [])]
