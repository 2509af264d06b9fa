"""What packs are made of: where each thesaurus lies, and what its labels mean."""

import collections
import pathlib

#: package: Debian's, with the version that the pack was made of; file: in THESAURI, "" where the dictionaries are all
#: there is; not_synonyms: labels of members or of whole lines that are no synonyms (broader and narrower terms, "compare");
#: antonyms: those of antonyms; reflexive: words that make a verb reflexive; capitals: whether all
#: nouns have one.
Source = collections.namedtuple("Source", "package version file not_synonyms antonyms reflexive capitals", defaults=(False,))

THESAURI = pathlib.Path("usr/share/mythes")
DICTIONARIES = pathlib.Path("usr/share/dictd")

#: LibreOffice's dictionaries, and two that Debian has of their own; WikDict's dictionaries, Debian's freedict-wikdict.
OFFICE, WIKDICT = "1:7.5.0-1", "2022.12.07-2"

#: Languages without a package have the pairs that were written by hand alone (curated.py).
SOURCES = {
    "ar": Source("", "", "", (), (), ()),
    "cs": Source("", "", "", (), (), ("se", "si")),
    "da": Source("mythes-da", OFFICE, "th_da_DK.dat", ("underbegreb",), (), ("sig",)),
    "de": Source("mythes-de", "20160424-4", "th_de_DE_v2.dat", ("oberbegriff", "unterbegriff"), ("antonym", "gegenteil"), ("sich",), True),
    # The label is misspelt in the file, and stands beside words that are no antonyms as well.
    "es": Source("mythes-es", OFFICE, "th_es_ES_v2.dat", ("antï¿½nimo",), (), ("se",)),
    "fr": Source("mythes-fr", OFFICE, "thes_fr.dat", (), (), ("se",)),
    "it": Source("freedict-wikdict", WIKDICT, "", (), (), ("si",)),
    "ja": Source("", "", "", (), (), ()),
    "nb": Source("freedict-wikdict", WIKDICT, "", (), (), ("seg",)),
    "nl": Source("freedict-wikdict", WIKDICT, "", (), (), ("zich",)),
    "pl": Source("mythes-pl", "1.5-4.2", "th_pl_PL_v2.dat", ("pojęcie nadrzędne", "pojęcie podrzędne"), ("antonim",), ("się",)),
    "pt": Source("mythes-pt-br", OFFICE, "th_pt_BR.dat", (), (), ("se",)),
    "ru": Source("mythes-ru", OFFICE, "th_ru_RU_v2.dat", ("сходный термин", "связанный термин"), ("антоним",), ()),
    "sv": Source("mythes-sv", OFFICE, "th_sv_SE_v2.dat", (), (), ("sig",)),
    "tr": Source("freedict-wikdict", WIKDICT, "", (), (), ()),
    "uk": Source("mythes-uk", OFFICE, "th_uk_UA_v2.dat", ("пор",), (), ()),
    "zh": Source("", "", "", (), (), ()),
}
