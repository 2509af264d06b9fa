#!/usr/bin/env python3
"""Fit the coefficients of grades.py to the pairs of judged.txt, and print how well they do in ten-fold cross-validation.

    fit_grades.py --thesauri DIR --dictionaries DIR --stem PROGRAM

The arguments are those of generate.py. judged.txt has pairs that were drawn at random from the candidates, a quarter of
them from the tenth with the most evidence, and whether a sentence of news would state the same with either.
"""

import pathlib
import random

import grades
from generate import candidates_of, parser_of, read


def solve(matrix, vector):
    """Gauss's elimination; the matrix is small."""
    n = len(vector)
    rows = [list(row) + [x] for row, x in zip(matrix, vector)]
    for k in range(n):
        best = max(range(k, n), key=lambda r: abs(rows[r][k]))
        rows[k], rows[best] = rows[best], rows[k]
        for r in range(n):
            if r != k:
                f = rows[r][k] / rows[k][k]
                rows[r] = [x - f * y for x, y in zip(rows[r], rows[k])]
    return [rows[k][n] / rows[k][k] for k in range(n)]


def fit(data, names, penalty=0.5):
    """Newton's method, for [(features, right)]."""
    w = dict.fromkeys(names, 0.0)
    for _ in range(30):
        gradient = [penalty * w[a] * (a != "constant") for a in names]
        hessian = [[penalty * (a == b and a != "constant") for b in names] for a in names]
        for values, right in data:
            p = grades.probability(values, w)
            for i, a in enumerate(names):
                gradient[i] += values.get(a, 0) * (p - right)
                for j, b in enumerate(names):
                    hessian[i][j] += values.get(a, 0) * values.get(b, 0) * p * (1 - p)
        for a, step in zip(names, solve(hessian, gradient)):
            w[a] -= step
    return w


def main():
    arguments = parser_of(__doc__).parse_args()
    judged = {}
    for line in (pathlib.Path(__file__).parent / "judged.txt").read_text(encoding="utf-8").splitlines():
        language, right, pair = line.split(" ", 2)
        judged.setdefault(language, []).append((*pair.split(" ~ "), right == "yes"))
    data = []
    for language, pairs in sorted(judged.items()):
        thesaurus, words, translations = read(language, arguments)
        values = candidates_of(thesaurus, words, translations)[2]
        data += [(language, values(a, b), right) for a, b, right in pairs]
    names = [*dict.fromkeys(name for _, values, _ in data for name in values)]
    plain = [(values, right) for _, values, right in data]
    w = fit(plain, names)
    print("COEFFICIENTS = {")
    for name in names:
        print(f'    "{name}": {w[name]:.3f},')
    print("}")
    order = list(range(len(data)))
    random.Random(1).shuffle(order)
    found = {}
    for fold in range(10):
        held = set(order[fold::10])
        some = fit([plain[k] for k in order if k not in held], names)
        found.update((k, grades.probability(plain[k][0], some)) for k in held)
    right = [found[k] for k in order if plain[k][1]]
    wrong = [found[k] for k in order if not plain[k][1]]
    area = sum((p > q) + (p == q) / 2 for p in right for q in wrong) / (len(right) * len(wrong))
    print(f"{len(data)} pairs, {len(right)} of them right; area under the curve {area:.3f}")
    for bound in (*grades.LEVELS, 0.9):
        yes, no = sum(p >= bound for p in right), sum(p >= bound for p in wrong)
        print(f"from {bound}: {yes + no} pairs, {yes} right")


if __name__ == "__main__":
    main()
