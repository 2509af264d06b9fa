"""The bytes of a language pack; wasm/language/words/pack.cpp describes the format."""

import collections


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def fnv1a(data):
    """The 32-bit FNV-1a hash of some bytes."""
    value = 2166136261
    for byte in data:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


def lists(count, pairs):
    """For each unit those after it: pairs is {(unit, unit): kind}."""
    after = collections.defaultdict(list)
    for (a, b), kind in pairs.items():
        after[min(a, b)].append((max(a, b), kind))
    out = bytearray()
    for unit in range(count):
        entries = sorted(after[unit])
        out += varint(len(entries))
        at = unit
        for other, kind in entries:
            out += varint((other - at) * 4 + kind)
            at = other
    return bytes(out)


def encode(name, pairs, grades):
    """pairs: {(stem, stem): relation}; grades: {(key, key): level}, where the key of a phrase is its stems with spaces
    between, or with "_" before a last one that may stand apart."""
    parts = {key: key.replace("_", " ").split() for pair in grades for key in pair}
    words = sorted({w for pair in pairs for w in pair} | {w for several in parts.values() for w in several}, key=str.encode)
    number = {w: k for k, w in enumerate(words)}
    phrases = sorted((key for key in parts if len(parts[key]) > 1), key=lambda key: ([number[w] for w in parts[key]], key))
    unit = {**number, **{key: len(words) + k for k, key in enumerate(phrases)}}

    out = bytearray(b"SDWP\x02")
    out += varint(len(name)) + name.encode() + varint(len(words))
    before = b""
    for word in words:
        letters = word.encode()
        shared = 0
        while shared < min(len(before), len(letters)) and before[shared] == letters[shared]:
            shared += 1
        out += varint(shared) + varint(len(letters) - shared) + letters[shared:]
        before = letters
    out += lists(len(words), {(number[a], number[b]): kind for (a, b), kind in pairs.items()})
    out += varint(len(phrases))
    first = 0
    for key in phrases:
        numbers = [number[w] for w in parts[key]]
        out += varint(numbers[0] - first) + varint((len(numbers) - 2) * 2 + ("_" in key))
        out += b"".join(map(varint, numbers[1:]))
        first = numbers[0]
    out += lists(len(words) + len(phrases), {(unit[a], unit[b]): grade for (a, b), grade in grades.items()})
    return bytes(out) + fnv1a(out).to_bytes(4, "little")
