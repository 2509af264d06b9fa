"""What a language pack holds: the inverse of encode.py, for packs that generate.py wrote itself."""


class Reader:
    """Takes numbers and letters off the front."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def letters(self, count):
        self.at += count
        return self.data[self.at - count : self.at].decode()

    def pairs(self, units):
        """{(unit, unit): kind}, where a unit is named by its place in `units`."""
        out = {}
        for place, unit in enumerate(units):
            other = place
            for _ in range(self.number()):
                step, kind = divmod(self.number(), 4)
                other += step
                out[unit, units[other]] = kind
        return out


def decode(data):
    """(name, pairs, grades) as encode() takes them. Sections of edition 3, which other scripts write, are left out."""
    if data[:5] not in (b"SDWP\x02", b"SDWP\x03"):
        raise ValueError("not a language pack of edition 2 or 3")
    reader = Reader(data[5:-4])
    name = reader.letters(reader.number())
    words = [""]
    for _ in range(reader.number()):
        shared = reader.number()
        words.append(words[-1][:shared] + reader.letters(reader.number()))
    del words[0]
    pairs = reader.pairs(words)
    phrases, first = [], 0
    for _ in range(reader.number()):
        first += reader.number()
        further, separable = divmod(reader.number(), 2)
        stems = [words[first]] + [words[reader.number()] for _ in range(further + 1)]
        phrases.append(" ".join(stems[:-1]) + ("_" if separable else " ") + stems[-1])
    return name, pairs, {tuple(sorted(pair)): level for pair, level in reader.pairs(words + phrases).items()}
