"""What a word says of its language; wasm/language/language_model.cpp computes the same."""

#: The longest group of letters, and the longest word that counts as a whole.
GROUP, WHOLE = 4, 8


def key_of(letters, bits):
    """FNV-1a over code points, mixed, so that the highest bits depend on all."""
    value = 2166136261
    for letter in letters:
        value = (value ^ ord(letter)) * 16777619 & 0xFFFFFFFF
    value ^= value >> 15
    value = value * 0x2C1B3C6D & 0xFFFFFFFF
    return value >> 32 - bits


def keys_of(word, bits):
    """The keys of a word's groups of up to four letters, with "_" for where it begins and ends, and of the whole word."""
    spelt = f"_{word}_"
    keys = []
    for start in range(len(spelt)):
        for end in range(start + 1, min(start + GROUP, len(spelt)) + 1):
            if spelt[start:end] != "_":
                keys.append(key_of(spelt[start:end], bits))
    if GROUP < len(spelt) <= WHOLE + 2:
        keys.append(key_of(spelt, bits))
    return keys
