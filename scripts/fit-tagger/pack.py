#!/usr/bin/env python3
"""Puts the table of a tagger into a language pack; wasm/language/words/pack.cpp describes the format.

    pack.py FROM TO    gives the pack TO the table of the pack FROM, as after a generator has written TO anew
"""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "generate-english-pack"))

from encode import fnv1a, varint

MAGIC = b"SDWP"
PLAIN, WITH_SECTIONS = b"\x02", b"\x03"
SECTION = b"TAGS"


def checksum(data):
    return fnv1a(data).to_bytes(4, "little")


def content_end(data):
    """Where the words, relations, phrases and grades of a pack end."""
    at = len(MAGIC) + 1

    def number():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def lists(count):
        for _ in range(count):
            for _ in range(number()):
                number()

    def skip(count):
        nonlocal at
        at += count

    skip(number())
    words = number()
    for _ in range(words):
        number()
        skip(number())
    lists(words)
    phrases = number()
    for _ in range(phrases):
        number()
        for _ in range(number() // 2 + 1):
            number()
    lists(words + phrases)
    return at


def sections_of(data, at):
    """{name: bytes} of what stands between the grades and the checksum."""
    out = {}
    while at < len(data) - 4:
        name, at, size, shift = data[at : at + 4], at + 4, 0, 0
        while True:
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
        out[name] = data[at : at + size]
        at += size
    return out


def with_table(data, language, table):
    """The bytes of a pack, of its tagger alone if there was none, with this table in it."""
    if data is None:
        name = f"{language} 1".encode()
        data = MAGIC + WITH_SECTIONS + varint(len(name)) + name + bytes(2)
        data += checksum(data)
    end = content_end(data)
    sections = sections_of(data, end) | {SECTION: table}
    out = MAGIC + WITH_SECTIONS + data[len(MAGIC) + 1 : end]
    for name in sorted(sections):
        out += name + varint(len(sections[name])) + sections[name]
    return out + checksum(out)


def main():
    source, target = map(pathlib.Path, sys.argv[1:])
    data = source.read_bytes()
    table = sections_of(data, content_end(data))[SECTION]
    target.write_bytes(with_table(target.read_bytes(), target.stem, table))


if __name__ == "__main__":
    main()
