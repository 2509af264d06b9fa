"""The table of a tagger in a language pack; wasm/language/tagging/tagger.cpp reads it."""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "generate-english-pack"))

from encode import fnv1a, varint

#: The sizes that weights are rounded to: each about a quarter over the one before it, so that the table packs well.
MAGNITUDES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 19, 24, 30, 37, 46, 57, 71, 89, 111, 127)
KEY_BITS = 24


def key_of(feature):
    """FNV-1a over the kind of a feature and its text, mixed, so that all bits count."""
    value = fnv1a("".join(feature).encode())
    value ^= value >> 15
    value = value * 0x2C1B3C6D & 0xFFFFFFFF
    return value >> 32 - KEY_BITS


def rounded(weight):
    """The nearest magnitude with its sign; 0 for what is nearer to nothing."""
    size = abs(weight)
    if size < 0.5:
        return 0
    nearest = min(MAGNITUDES, key=lambda one: (abs(one - size), one))
    return nearest if weight > 0 else -nearest


def quantised(weights, scale):
    """{key: {class: weight}} of {feature: {class: weight}}; of two features with one key the heavier stays."""
    out = {}
    for feature, entry in weights.items():
        whole = {k: rounded(w * scale) for k, w in entry.items()}
        whole = {k: w for k, w in whole.items() if w}
        if not whole:
            continue
        key = key_of(feature)
        if key not in out or sum(map(abs, whole.values())) > sum(map(abs, out[key].values())):
            out[key] = whole
    return out


def encode_table(weights):
    """Keys as steps, how many weights each has, and of each weight its class and its size."""
    keys = sorted(weights)
    out = bytearray(varint(len(keys)))
    before = 0
    for key in keys:
        out += varint(key - before)
        before = key
    entries = [(k, weight) for key in keys for k, weight in sorted(weights[key].items())]
    out += bytes(len(weights[key]) for key in keys)
    out += bytes(k for k, _ in entries)
    out += bytes(weight & 0xFF for _, weight in entries)
    return bytes(out)
