"""Many pairs: order, bounds, errors, and programs that end."""

from __future__ import annotations

import json
import os
import select
import signal
import tempfile
import time
import unittest
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import storydiff
from support import fixture, stand_in


def _seen(results: Iterator[Any]) -> list[Any]:
    return [(result.id, result.code) if isinstance(result, storydiff.PairError) else result["id"] for result in results]


def _pairs(*lefts: str) -> list[dict[str, Any]]:
    return [{"id": number, "left": left, "right": ""} for number, left in enumerate(lefts)]


class CompareMany(unittest.TestCase):
    """storydiff.compare_many, with the program itself."""

    def test_results_come_in_order(self) -> None:
        left, right = fixture("rewritten")
        pairs = [{"id": number, "left": left * (20 if number % 7 == 0 else 1), "right": right} for number in range(60)]
        results = storydiff.compare_many(pairs, workers=3, errors="raise")
        self.assertEqual([report["id"] for report in results], [*range(60)])

    def test_reads_little_ahead(self) -> None:
        for workers in (1, 2):
            taken = 0

            def pairs() -> Iterator[tuple[str, str]]:
                nonlocal taken
                while True:
                    taken += 1
                    yield "One fell.", "Two fell."

            results = storydiff.compare_many(pairs(), workers=workers)
            for seen in range(1, 41):
                self.assertIsInstance(next(results), storydiff.Report)
                # Eight are under way, and with one worker the next was taken to know that it has to wait.
                self.assertLessEqual(taken - seen, 8 * workers)
            results.close()  # type: ignore[attr-defined]

    def test_neither_end_waits_for_the_other(self) -> None:
        # Lines and answers larger than a pipe, many more than the program compares at once.
        left, right = (text * 30 for text in fixture("rewritten"))
        pairs: list[Any] = [(left, right), ("a", "b"), ("a", 3)] * 12
        for workers in (1, 2):
            results = list(storydiff.compare_many(pairs, workers=workers, word_links=True, explain=True, timeout=300))
            self.assertEqual([isinstance(result, storydiff.PairError) for result in results], [False, False, True] * 12)
            self.assertGreater(len(json.dumps(results[0])), 1 << 17)

    def test_one_engine_may_be_used_while_results_are_taken(self) -> None:
        with storydiff.Engine(workers=1) as engine:
            for number, report in enumerate(engine.compare_many([("a", "b")] * 20, errors="raise")):
                self.assertEqual(engine.compare("It rained.", "It rained.", id=number)["id"], number)
                self.assertNotIn("id", report)

    def test_an_error_stands_at_the_place_of_its_pair(self) -> None:
        pairs: list[Any] = [("a", "b"), {"id": "x", "left": "a"}, 7, {"id": 9, "left": "a", "right": "b", "options": 3}]
        pairs.append(("a", "b"))
        results = list(storydiff.compare_many(pairs, workers=2))
        codes = [result.code if isinstance(result, storydiff.PairError) else None for result in results]
        self.assertEqual(codes, [None, "bad-input", "bad-input", "bad-option", None])
        self.assertEqual([getattr(result, "id", None) for result in results], [None, "x", None, 9, None])

    def test_an_error_is_raised_when_its_turn_comes(self) -> None:
        pairs: list[Any] = [("a", "b"), ("a", 3), ("a", "b")]
        results = storydiff.compare_many(pairs, workers=2, errors="raise")
        self.assertIsInstance(next(results), storydiff.Report)
        with self.assertRaises(storydiff.PairError):
            next(results)
        with self.assertRaises(ValueError):
            list(storydiff.compare_many([], errors="ignore"))  # type: ignore[call-overload]

    def test_options_are_for_all_pairs_and_those_of_a_pair_go_before_them(self) -> None:
        pairs: list[Any] = [("a", "b"), {"left": "a", "right": "b", "options": {"leftLabel": "Own"}}]
        results = storydiff.compare_many(pairs, errors="raise", left_label="All", narration=True)
        seen = [(report["left"]["label"], "narration" in report) for report in results]
        self.assertEqual(seen, [("All", True), ("Own", True)])

    def test_an_error_of_the_pairs_themselves_is_the_caller_s(self) -> None:
        def pairs() -> Iterator[tuple[str, str]]:
            yield "a", "b"
            raise KeyError("no more")

        with self.assertRaises(KeyError):
            list(storydiff.compare_many(pairs(), workers=2))

    @unittest.skipUnless(hasattr(signal, "SIGKILL"), "this system kills otherwise")
    def test_programs_that_are_killed_lose_no_pair(self) -> None:
        left, right = fixture("rewritten")
        with storydiff.Engine(workers=2) as engine:
            pairs = [{"id": number, "left": left, "right": right} for number in range(200)]
            expected = engine.compare_json(pairs[0])
            got = []
            for number, report in enumerate(engine.compare_many(pairs, errors="raise")):
                got.append(report["id"])
                if number % 20 == 0:
                    for program in list(engine._idle):
                        os.kill(program.pid, signal.SIGKILL)
            self.assertEqual(got, [*range(200)])
            self.assertEqual(engine.compare_json(pairs[0]), expected)


@unittest.skipIf(os.name == "nt", "the program of these tests is a script")
class ProgramsThatEnd(unittest.TestCase):
    """What happens to a pair whose program ends, hangs or breaks off."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.program = stand_in(folder.name)

    def started(self) -> int:
        return len(list(self.folder.glob("*.started")))

    def test_a_pair_is_compared_once_more(self) -> None:
        with storydiff.Engine(workers=1, program=self.program) as engine:
            self.assertEqual(_seen(engine.compare_many(_pairs("a", "die once", "b"))), [0, 1, 2])
        self.assertEqual(self.started(), 2)

    def test_a_pair_that_ends_two_programs_is_an_error_and_the_others_are_not(self) -> None:
        for workers in (1, 2):
            with storydiff.Engine(workers=workers, program=self.program) as engine:
                seen = _seen(engine.compare_many(_pairs("a", "die", "b", "half", "c")))
            self.assertEqual(seen, [0, (1, "died"), 2, (3, "died"), 4])

    def test_a_pair_that_takes_too_long_is_an_error_and_not_tried_again(self) -> None:
        with storydiff.Engine(workers=1, program=self.program, timeout=1.5) as engine:
            start = time.monotonic()
            self.assertEqual(_seen(engine.compare_many(_pairs("a", "hang", "b"))), [0, (1, "timeout"), 2])
            self.assertLess(time.monotonic() - start, 60)
        self.assertEqual(self.started(), 2)

    def test_timers_do_where_there_is_no_poll(self) -> None:
        with (
            mock.patch.object(select, "poll", create=True),
            storydiff.Engine(workers=1, program=self.program, timeout=1.5) as engine,
        ):
            del select.poll
            self.assertEqual(_seen(engine.compare_many(_pairs("a", "hang", "b"))), [0, (1, "timeout"), 2])

    def test_a_program_that_ended_while_idle_costs_no_try(self) -> None:
        with storydiff.Engine(workers=1, program=self.program) as engine:
            engine.compare_json(("a", "b"))
            engine._idle[0]._process.kill()
            engine._idle[0]._process.wait()
            self.assertEqual(_seen(engine.compare_many(_pairs("die once"))), [0])

    def test_whoever_stops_early_leaves_no_program(self) -> None:
        with storydiff.Engine(workers=2, program=self.program) as engine:
            results = engine.compare_many(_pairs(*["slow"] * 40))
            start = time.monotonic()
            next(results)
            results.close()  # type: ignore[attr-defined]
            self.assertLess(time.monotonic() - start, 3, "the 40 pairs take four seconds")
            programs = list(engine._idle)
        self.assertTrue(programs)
        self.assertFalse(any(program.alive() for program in programs))


if __name__ == "__main__":
    unittest.main()
