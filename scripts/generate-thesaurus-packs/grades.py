"""How likely two words state the same, given that one stands where the other does in two linked sentences: a logistic
model over what a thesaurus (evidence.py) and bilingual dictionaries (wikdict.py) have of them. fit_grades.py fits the
coefficients; docs/decisions/thesaurus-packs.md has the figures.
"""

import math

#: Fitted by fit_grades.py.
COEFFICIENTS = {
    "constant": -2.465,
    "da": 0.338,
    "cosine": 1.330,
    "short": 1.381,
    "several": 0.594,
    "translated": 1.710,
    "translations": 0.661,
    "together": 1.131,
    "de": 0.421,
    "es": 0.014,
    "fr": -1.685,
    "it": 0.233,
    "nl": 0.767,
    "pl": 0.061,
    "pt": -0.539,
    "ru": -0.241,
    "sv": 0.478,
    "uk": 0.153,
}
#: Probabilities from which a pair is of level 1, 2, 3; below the first it is not kept. They are those of pairs drawn
#: from a thesaurus at random: where a person replaced a word by what a thesaurus has beside it, more state the same.
LEVELS = (0.4, 0.55, 0.8)
#: What a pair with a phrase needs: thesauri join phrases more loosely, and they take more room.
PHRASE = 0.68
#: What a cosine of no common translation counts as.
LEAST_COSINE = 0.03


def features(language, evidence, a, b, translations):
    """evidence as Evidence.of gives it, {} where there is no thesaurus."""
    cosine = translations.cosine(a, b)
    return {
        "constant": 1,
        # Some thesauri have near synonyms alone, others whatever comes to mind.
        language: 1,
        "cosine": evidence.get("cosine", 0),
        "short": evidence.get("short", 0),
        "several": evidence.get("several", 0),
        # Both words are in the dictionaries; how many of their translations they share, and stand beside each other.
        "translated": cosine is not None,
        "translations": 0 if cosine is None else math.log(cosine + LEAST_COSINE),
        "together": math.log2(1 + translations.together(a, b)),
    }


def probability(values, coefficients=None):
    coefficients = COEFFICIENTS if coefficients is None else coefficients
    return 1 / (1 + math.exp(-sum(coefficients.get(name, 0) * value for name, value in values.items())))


def level(probability_of_same, phrase=False):
    return 0 if phrase and probability_of_same < PHRASE else sum(probability_of_same >= bound for bound in LEVELS)
