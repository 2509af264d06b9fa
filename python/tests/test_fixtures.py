"""All fixtures: byte for byte what the program writes, and what is made of it."""

from __future__ import annotations

import json
import os
import subprocess
import unittest
from html.parser import HTMLParser
from typing import Any

import storydiff
from storydiff._program import find_program
from support import FIXTURES, ROOT, fixture

_NATIVE = os.environ.get("STORYDIFF_PROGRAM") or str(ROOT / "build" / "native" / "storydiff")


_UNITS: list[storydiff.OffsetUnit] = ["code-point", "utf-16", "utf-8"]


class Fixtures(unittest.TestCase):
    """Each folder of tests/fixtures."""

    def test_reports_are_the_program_s_byte_for_byte(self) -> None:
        self.assertGreater(len(FIXTURES), 20)
        pairs: list[dict[str, Any]] = []
        options = {"wordLinks": True, "explain": True, "narration": True}
        for folder in FIXTURES:
            left, right = fixture(folder.name)
            pairs.append({"id": folder.name, "left": left, "right": right})
            pairs.append({"left": left, "right": right, "options": options})
        lines = "".join(json.dumps(pair) + "\n" for pair in pairs).encode()
        for unit in _UNITS:
            command = [_NATIVE, "batch", "--jobs", "2", "--offset-unit", unit]
            expected = subprocess.run(command, input=lines, capture_output=True, check=True).stdout.splitlines()
            with storydiff.Engine(workers=2, offset_unit=unit) as engine:
                for pair, line in zip(pairs, expected):
                    with self.subTest(id=pair.get("id"), unit=unit):
                        self.assertEqual(engine.compare_json(pair), line)
                for report, line in zip(engine.compare_many(pairs, errors="raise"), expected):
                    with self.subTest(id=report.get("id"), unit=unit, read=True):
                        self.assertEqual(json.dumps(report, ensure_ascii=False, separators=(",", ":")).encode(), line)

    def test_the_package_runs_its_own_program(self) -> None:
        if "STORYDIFF_PROGRAM" not in os.environ:
            self.assertTrue(find_program().startswith(os.path.dirname(storydiff.__file__)))

    def test_facts_are_rows_with_their_words(self) -> None:
        for folder in FIXTURES:
            left, right = fixture(folder.name)
            report = storydiff.compare(left, right)
            rows = storydiff.facts(report)
            self.assertEqual([row["status"] for row in rows], [fact["status"] for fact in report["facts"]])
            for row in rows:
                with self.subTest(fixture=folder.name, fact=row["fact"]):
                    self.assertEqual(row["left"] is None, row["status"] == "added")
                    self.assertEqual(row["right"] is None, row["status"] == "removed")
                    self.assertEqual(bool(row["details"]), row["status"] == "changed")
                    self.assertIn(row["fact"], report["groups"][row["group"]]["facts"])
                    if row["left"] is not None:
                        first = report["left"]["text"][row["left_start"] : row["left_end"]]
                        self.assertTrue(row["left"].startswith(first))
                        self.assertNotEqual(first, "")


class _Reading(HTMLParser):
    """What a browser would take for words, by whether they stand in <del> or <ins>, and every tag."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.words: dict[str, str] = {"": "", "del": "", "ins": ""}
        self.inside = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.tags.update(f"{tag} {name}" for name, _ in attributes)
        self.open.append(tag)
        self.inside = self.inside or tag == "details"

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "elements are nested"

    def handle_data(self, data: str) -> None:
        if self.inside and "summary" not in self.open:
            kind = next((tag for tag in self.open if tag in ("del", "ins")), "")
            for known in self.words if kind == "" else (kind,):
                self.words[known] += data


_TAGS = {"div", "p", "strong", "em", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "del", "ins"}
_ATTRIBUTES = {"div class", "p dir", "td dir", "td style", "th style", "details open"}


def _story(report: storydiff.Report, side: str) -> str:
    """The words of a side's story without spaces."""
    roles = [paragraph["role"] for paragraph in report[side]["paragraphs"]]
    sentences = [sentence for sentence in report[side]["sentences"] if roles[sentence["paragraph"]] != "furniture"]
    return "".join("".join(report[side]["text"][sentence["start"] : sentence["end"]].split()) for sentence in sentences)


class Html(unittest.TestCase):
    """Report._repr_html_."""

    def test_shows_the_right_story_whole_and_in_order(self) -> None:
        for folder in FIXTURES:
            with self.subTest(fixture=folder.name):
                left, right = fixture(folder.name)
                report = storydiff.compare(left, right)
                reading = _Reading(report._repr_html_())
                self.assertEqual(reading.open, [])
                self.assertLessEqual(reading.tags, _TAGS | _ATTRIBUTES)
                # What is not deleted is the right story; what was there before is kept, deleted or both.
                self.assertEqual("".join(reading.words["ins"].split()), _story(report, "right"))

    def test_marks_what_was_put_in_and_what_was_left_out(self) -> None:
        html = storydiff.compare(*fixture("changed-number"))._repr_html_()
        self.assertRegex(html, r"<del>12</del> <ins>15</ins>")
        left = "The road shut on Monday. A bridge near the old mill fell into the river."
        html = storydiff.compare(left, "The road shut on Monday.")._repr_html_()
        self.assertIn("<del>A bridge near the old mill fell into the river.</del>", html)
        self.assertNotIn("<ins>", html)
        html = storydiff.compare("", left)._repr_html_()
        self.assertIn("<ins>A bridge near the old mill fell into the river.</ins>", html)

    def test_a_sentence_that_was_split_is_neither_put_in_nor_left_out(self) -> None:
        left = "The mayor opened the new bridge on Friday, and the old one will be closed in May."
        right = "The mayor opened the new bridge on Friday. The old one will be closed in May."
        report = storydiff.compare(left, right)
        self.assertEqual(len(report["sentenceLinks"]), 2)
        html = report._repr_html_()
        self.assertNotRegex(html, "<(del|ins)>[^<]*(bridge|old|closed|May)")

    def test_whatever_a_text_holds_stays_text(self) -> None:
        evil = "<script>alert(1)</script> & \"<img src=x onerror='alert(1)'>\" 12 fell on </details></div> Monday."
        report = storydiff.compare(evil, evil.replace("12", "15"), left_label="<b>", right_label='"><i>')
        html = report._repr_html_()
        reading = _Reading(html)
        self.assertLessEqual(reading.tags, _TAGS | _ATTRIBUTES)
        self.assertIn("&lt;script&gt;", html)
        self.assertIn("&lt;b&gt;", html)

    def test_shows_any_offset_unit_alike(self) -> None:
        left, right = fixture("emoji-and-marks")
        reports = [storydiff.compare(left, right, offset_unit=unit) for unit in _UNITS]
        shown = {report._repr_html_() for report in reports}
        self.assertEqual(len(shown), 1)

    def test_shows_nothing_of_nothing(self) -> None:
        html = storydiff.compare("", "")._repr_html_()
        self.assertIn("no facts", html)


if __name__ == "__main__":
    unittest.main()
