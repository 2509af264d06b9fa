"""Sentences of treebanks: files of CoNLL-U, or of their first columns, plain or gzipped."""

import gzip
import re

#: By the code that a file's name begins with, the tag that the engine gives.
TAGS = {"no": "nb"}


def language_of(path):
    """The language of a file such as da_ddt-ud-test.conllu or da-ddt-test.tsv.gz."""
    code = re.split("[-_]", path.name)[0]
    return TAGS.get(code, code)


def files(folder):
    """The files of a folder, in order."""
    return sorted(path for path in folder.iterdir() if re.search(r"\.(conllu|tsv)(\.gz)?$", path.name))


def texts(path):
    """The text of each sentence: the line "# text = ...", or a first line "# ..."."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        for block in re.split(r"\n\s*\n", file.read()):
            comments = [line[1:].strip() for line in block.strip("\n").split("\n") if line.startswith("#")]
            found = [comment[4:].strip(" =") for comment in comments if re.match("text *=", comment)]
            text = (found or comments or [""])[0]
            if text:
                yield " ".join(text.split())
