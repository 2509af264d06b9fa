"""A report in a notebook: what changed as a table, and both texts as one.

The text is the right one. Words that no link keeps are in <ins>, those of the left side in <del> at their places:

    The road shut on <del>Monday</del><ins>Tuesday</ins>.

A word is kept if any link of its sentence has it on both sides, so a sentence that was split in two is neither deleted
nor inserted. All that comes from a text is escaped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

from ._offsets import Side

__all__ = ["html_of"]

_STATUSES = ("shared", "reworded", "changed", "added", "removed")
_CELL = "text-align:left;vertical-align:top;white-space:normal"


class _Marked:
    """One side, with the places that links keep."""

    def __init__(self, report: Mapping[str, Any], side: str) -> None:
        cut = Side(report, side)
        self.text = cut.text
        self.index = cut.index
        self.kept = bytearray(len(self.text))
        self._equal = "left" if side == "left" else "right"

    def keep(self, span: Mapping[str, int]) -> None:
        start, end = self.index(span["start"]), self.index(span["end"])
        self.kept[start:end] = b"\1" * (end - start)

    def runs(self, start: int, end: int) -> Iterator[tuple[bool, str]]:
        """Words from start to end, cut where kept ones begin or end; a space goes with what is before it."""
        at = start
        while at < end:
            kept = self.kept[at]
            to = at + 1
            while to < end and (self.kept[to] == kept or self.text[to].isspace()):
                to += 1
            yield bool(kept), self.text[at:to]
            at = to


def _tag(name: str, words: str) -> str:
    return f"<{name}>{escape(words)}</{name}>" if words else ""


def _best_links(report: Mapping[str, Any]) -> dict[int, int]:
    """Of each right sentence that is the best link of its own best link, the index of that link."""
    links = report["sentenceLinks"]
    best: dict[tuple[str, int], int] = {}
    for index, link in enumerate(links):
        for side in ("left", "right"):
            known = best.get((side, link[side]))
            if known is None or links[known]["score"] < link["score"]:
                best[side, link[side]] = index
    return {
        sentence: index
        for (side, sentence), index in best.items()
        if side == "right" and best["left", links[index]["left"]] == index
    }


def _inside(report: Mapping[str, Any], index: int, left: _Marked, right: _Marked) -> str:
    """Two linked sentences as one."""
    link = report["sentenceLinks"][index]
    sentence = report["right"]["sentences"][link["right"]]
    at, end = right.index(sentence["start"]), right.index(sentence["end"])
    html = ""
    for edit in report["edits"][index]:
        start, until = right.index(edit["right"]["start"]), right.index(edit["right"]["end"])
        html += "".join(_right_runs(right, at, start))
        at = max(at, start)
        if edit["op"] in ("delete", "replace"):
            from_, to = left.index(edit["left"]["start"]), left.index(edit["left"]["end"])
            gone = _deleted(left, from_, to)
            # Edits leave out the spaces between words; those around what was deleted are the left side's.
            if gone and html[-1:].strip() and left.text[from_ - 1 : from_].isspace():
                html += " "
            html += gone + (" " if gone and left.text[to : to + 1].isspace() else "")
        html += "".join(_right_runs(right, at, until))
        at = max(at, until)
    return html + "".join(_right_runs(right, at, end))


def _deleted(left: _Marked, start: int, end: int) -> str:
    """What no link keeps of the left side's words from start to end."""
    words = (_tag("del", words.strip()) for kept, words in left.runs(start, end) if not kept)
    return " ".join(filter(None, words))


def _right_runs(right: _Marked, start: int, end: int) -> Iterator[str]:
    for kept, words in right.runs(start, end):
        bare = words.rstrip()
        yield escape(words) if kept or not bare else _tag("ins", bare) + words[len(bare) :]


def _paragraphs(report: Mapping[str, Any]) -> Iterator[str]:
    """The paragraphs of the right story, with what only the left one has after what it follows there."""
    left, right = _Marked(report, "left"), _Marked(report, "right")
    for edits in report["edits"]:
        for edit in edits:
            if edit["op"] == "equal":
                left.keep(edit["left"])
                right.keep(edit["right"])
    links = _best_links(report)
    partner = {report["sentenceLinks"][index]["left"]: sentence for sentence, index in links.items()}
    only_left: dict[int, list[str]] = {}
    place = -1
    for index, sentence in enumerate(report["left"]["sentences"]):
        if report["left"]["paragraphs"][sentence["paragraph"]]["role"] == "furniture":
            continue
        if index in partner:
            place = partner[index]
            continue
        gone = _deleted(left, left.index(sentence["start"]), left.index(sentence["end"]))
        only_left.setdefault(place, []).append(gone)
    parts: list[str] = [*only_left.get(-1, [])]
    paragraph = -1
    for index, sentence in enumerate(report["right"]["sentences"]):
        if report["right"]["paragraphs"][sentence["paragraph"]]["role"] == "furniture":
            parts += only_left.get(index, [])
            continue
        if sentence["paragraph"] != paragraph and paragraph >= 0:
            yield " ".join(parts)
            parts = []
        paragraph = sentence["paragraph"]
        start, end = right.index(sentence["start"]), right.index(sentence["end"])
        linked = index in links
        parts.append(_inside(report, links[index], left, right) if linked else "".join(_right_runs(right, start, end)))
        parts += only_left.get(index, [])
    yield " ".join(parts)


def _changes(report: Mapping[str, Any]) -> Iterator[str]:
    """Changed facts as rows, those that repeat an earlier one left out."""
    left, right = Side(report, "left"), Side(report, "right")
    for fact in report["facts"]:
        if fact["status"] != "changed" or "repeats" in fact:
            continue
        says = " ".join(detail["says"] for detail in fact["details"])
        cells = (
            says + (" (please check)" if fact["unsure"] else ""),
            " … ".join(map(left.words, fact["left"])),
            " … ".join(map(right.words, fact["right"])),
        )
        yield "<tr>" + "".join(f'<td dir="auto" style="{_CELL}">{escape(cell)}</td>' for cell in cells) + "</tr>"


def html_of(report: Mapping[str, Any]) -> str:
    """Return a report as HTML that a notebook can show: no script, no style sheet, no address."""
    summary = report["summary"]
    labels = [report[side].get("label") or name for side, name in (("left", "Left"), ("right", "Right"))]
    counts = ", ".join(f"{summary[status]} {status}" for status in _STATUSES if summary[status]) or "no facts"
    rows = "".join(_changes(report))
    table = ""
    if rows:
        heads = "".join(f'<th style="{_CELL}">{escape(head)}</th>' for head in ("What changed", *labels))
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    text = "".join(f'<p dir="auto">{part}</p>' for part in _paragraphs(report) if part.strip())
    # Two outlets tell a story in words of their own: as one text they are hard to read, unless asked for.
    shown = " open" if summary["versions"] else ""
    degraded = "".join(f"<p><em>{escape(entry['effect'])}</em></p>" for entry in report["degraded"] or [])
    return (
        f'<div class="storydiff"><p><strong>{escape(labels[0])} and {escape(labels[1])}</strong>: '
        f"{counts}</p>{degraded}{table}<details{shown}><summary>Both texts as one</summary>{text}</details></div>"
    )
