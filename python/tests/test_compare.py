"""One pair: articles, options, offsets, errors."""

from __future__ import annotations

import os
import pickle
import tempfile
import threading
import unittest
from importlib.resources import files
from typing import Any

import storydiff
from support import ROOT


class Compare(unittest.TestCase):
    """storydiff.compare."""

    def test_says_what_changed(self) -> None:
        report = storydiff.compare("12 people were hurt.", "15 people were hurt.", id="road")
        self.assertEqual(report["id"], "road")
        self.assertEqual([fact["status"] for fact in report["facts"]], ["changed"])
        self.assertIsInstance(report, dict)

    def test_offsets_count_code_points(self) -> None:
        left, right = "😀 Es schneite. 12 fell in Málaga.", "😀 Es schneite. 15 fell in Málaga."
        report = storydiff.compare(left, right)
        detail = next(fact for fact in report["facts"] if fact["details"])["details"][0]
        self.assertEqual(left[detail["left"]["start"] : detail["left"]["end"]], "12")
        self.assertEqual(report["options"]["offsetUnit"], "code-point")

    def test_words_are_the_same_in_any_unit(self) -> None:
        left, right = "😀 Es schneite in Köln. 12 fell.", "😀 Es schneite in Köln. 15 fell."
        units: list[storydiff.OffsetUnit] = ["code-point", "utf-16", "utf-8"]
        for unit in units:
            with self.subTest(unit=unit):
                report = storydiff.compare(left, right, offset_unit=unit)
                self.assertEqual(report["options"]["offsetUnit"], unit)
                sentences = [report.words("left", sentence) for sentence in report["left"]["sentences"]]
                self.assertEqual(sentences, ["😀 Es schneite in Köln.", "12 fell."])

    def test_takes_articles_of_every_form(self) -> None:
        text: list[storydiff.Paragraph] = ["Road shut", ["It shut on Monday.", "Two fell."]]
        text.append({"text": "Photo: A. Person", "role": "caption"})
        report = storydiff.compare(text, tuple(text))
        self.assertEqual(report["left"]["text"], report["right"]["text"])
        self.assertEqual(len(report["left"]["paragraphs"]), 3)
        self.assertEqual(report["left"]["paragraphs"][2]["role"], "caption")

    def test_hands_options_on(self) -> None:
        report = storydiff.compare(
            "One. Two fell.",
            "Two fell. One.",
            left_label="Morning",
            right_label="Evening",
            word_links=True,
            explain=True,
            narration=True,
            pins={"unlink": [[0, 1]]},
        )
        self.assertEqual((report["left"]["label"], report["right"]["label"]), ("Morning", "Evening"))
        for field in ("wordLinks", "explanations", "narration"):
            self.assertIn(field, report)
        self.assertEqual(report["options"]["pins"], {"link": [], "unlink": [[0, 1]]})

    def test_refuses_an_option_that_is_not_there(self) -> None:
        with self.assertRaisesRegex(TypeError, "wordlinks"):
            storydiff.compare("a", "b", wordlinks=True)  # type: ignore[call-arg]
        with self.assertRaisesRegex(TypeError, "wordlinks"):
            list(storydiff.compare_many([("a", "b")], wordlinks=True))
        with self.assertRaisesRegex(ValueError, "offset_unit"):
            storydiff.compare("a", "b", offset_unit="bytes")  # type: ignore[arg-type]

    def test_takes_characters_that_json_must_escape(self) -> None:
        text = 'A "quoted"\\ line\n\n\u2028 with \0 and \x7f and half \ud83d.'
        report = storydiff.compare(text, text)
        self.assertEqual(report["left"]["text"], text.replace("\ud83d", "\ufffd"))
        self.assertEqual(report["left"]["replaced"], 1)

    def test_an_error_has_the_code_of_the_program(self) -> None:
        wrong: list[tuple[Any, Any, dict[str, Any], str]] = [
            (3, "b", {}, "bad-input"),
            ([[3]], "b", {}, "bad-input"),
            (float("nan"), "b", {}, "bad-input"),
            ({"a", "b"}, "b", {}, "bad-input"),
            ("a", "b", {"id": 1.5}, "bad-input"),
            ("a", "b", {"pins": {"link": 3}}, "bad-option"),
        ]
        for left, right, options, code in wrong:
            with self.subTest(left=left, options=options):
                with self.assertRaises(storydiff.PairError) as caught:
                    storydiff.compare(left, right, **options)
                self.assertEqual(caught.exception.code, code)
        # After errors the program is as good as before.
        self.assertEqual(storydiff.compare("a", "a")["degraded"], None)

    def test_errors_and_reports_can_be_pickled(self) -> None:
        with self.assertRaises(storydiff.PairError) as caught:
            storydiff.compare(3, "b", id="x")  # type: ignore[arg-type]
        error = pickle.loads(pickle.dumps(caught.exception))  # noqa: S301
        self.assertEqual((error.code, error.id, str(error)), ("bad-input", "x", str(caught.exception)))
        self.assertIsInstance(error, storydiff.StorydiffError)
        report = storydiff.compare("a", "b")
        again = pickle.loads(pickle.dumps(report))  # noqa: S301
        self.assertEqual((again, type(again)), (report, storydiff.Report))

    def test_many_threads_may_compare(self) -> None:
        wrong: list[int] = []

        def compare(number: int) -> None:
            for _ in range(20):
                if storydiff.compare(f"{number} fell.", "It rained.", id=number)["id"] != number:
                    wrong.append(number)

        threads = [threading.Thread(target=compare, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    @unittest.skipUnless(hasattr(os, "fork"), "this system has no fork")
    def test_a_forked_process_has_programs_of_its_own(self) -> None:
        storydiff.compare("a", "b")
        children = []
        for child in range(4):
            pid = os.fork()
            if pid == 0:
                status = 1
                try:
                    status = int(any(storydiff.compare("a", "b", id=child)["id"] != child for _ in range(20)))
                finally:
                    os._exit(status)
            children.append(pid)
        wrong = [number for number in range(20) if storydiff.compare("a", "b", id=number)["id"] != number]
        self.assertEqual([os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children], [0] * 4)
        self.assertEqual(wrong, [])


class TheEngine(unittest.TestCase):
    """storydiff.Engine, and the package around it."""

    def test_does_without_packs(self) -> None:
        with storydiff.Engine(workers=1, packs="none") as engine:
            self.assertEqual(engine.compare("It rained.", "It rained.")["packs"], [])
        report = storydiff.compare("It rained in the town.", "It rained in the town.")
        self.assertTrue(report["packs"][0].startswith("en "), "the packs came with the package")

    def test_is_shared_by_those_who_want_the_same(self) -> None:
        engine = storydiff.shared_engine(workers=1, timeout=60)
        self.assertIs(engine, storydiff.shared_engine(workers=1, timeout=60))
        self.assertIsNot(engine, storydiff.shared_engine(workers=1))
        self.assertEqual(engine.compare("a", "b", id=1)["id"], 1)

    def test_says_what_is_wrong_with_it(self) -> None:
        engine = storydiff.Engine(workers=1)
        engine.compare("a", "b")
        engine.close()
        with self.assertRaises(storydiff.ProgramError) as caught:
            engine.compare("a", "b")
        self.assertEqual(caught.exception.code, "closed")
        with self.assertRaises(ValueError):
            storydiff.Engine(workers=0)

    def test_says_that_there_is_no_program(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            missing = os.path.join(folder, "missing")
            plain = os.path.join(folder, "plain")
            with open(plain, "w") as file:
                file.write("no program")
            for path in (missing, plain, folder):
                with self.assertRaises(storydiff.ProgramError) as caught:
                    storydiff.Engine(program=path)
                self.assertEqual(caught.exception.code, "no-program")
            os.chmod(plain, 0o755)  # noqa: S103
            with self.assertRaises(storydiff.ProgramError) as caught:
                storydiff.Engine(program=plain).compare("a", "b")
            self.assertEqual(caught.exception.code, "cannot-start")

    def test_the_package_is_typed_and_has_the_version_of_its_engine(self) -> None:
        self.assertTrue(files("storydiff").joinpath("py.typed").is_file())
        self.assertEqual(storydiff.compare("a", "b")["engine"], storydiff.__version__)
        self.assertIn(f'kEngineVersion = "{storydiff.__version__}"', (ROOT / "wasm" / "options.h").read_text())


if __name__ == "__main__":
    unittest.main()
