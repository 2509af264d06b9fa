"""Makes pairs to try with: make_pairs.py COUNT > pairs.jsonl.

Out of the texts of tests/fixtures, each pair edited in its own way: figures are changed, sentences and paragraphs left
out or exchanged. The same COUNT gives the same pairs. With --poison every thousandth is none.
"""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[2] / "tests" / "fixtures"


def edited(text: str, dice: random.Random) -> str:
    """Return a text with a few edits."""
    text = re.sub(r"\d+", lambda figure: str(int(figure[0]) + dice.choice((0, 0, 0, 1, 7))), text)
    paragraphs = text.split("\n\n")
    if len(paragraphs) > 2 and dice.random() < 0.3:
        del paragraphs[dice.randrange(1, len(paragraphs))]
    if len(paragraphs) > 2 and dice.random() < 0.2:
        one = dice.randrange(1, len(paragraphs) - 1)
        paragraphs[one], paragraphs[one + 1] = paragraphs[one + 1], paragraphs[one]
    sentences = re.split(r"(?<=[.!?]) +", paragraphs[-1])
    if len(sentences) > 1 and dice.random() < 0.4:
        sentences.pop(dice.randrange(len(sentences)))
    return "\n\n".join([*paragraphs[:-1], " ".join(sentences)])


def main() -> None:
    """Write the pairs as JSON Lines."""
    count, poison = int(sys.argv[1]), "--poison" in sys.argv[2:]
    texts = [
        ((folder / "left.txt").read_text("utf-8"), (folder / "right.txt").read_text("utf-8"))
        for folder in sorted(FIXTURES.iterdir())
        if (folder / "left.txt").exists()
    ]
    dice = random.Random(count)  # noqa: S311
    for number in range(count):
        left, right = texts[number % len(texts)]
        if dice.random() < 0.5:
            right = left
        pair = {"id": f"pair-{number}", "left": edited(left, dice), "right": edited(right, dice)}
        if poison and number % 1000 == 500:
            del pair["right"]
        print(json.dumps(pair, ensure_ascii=False))


if __name__ == "__main__":
    main()
