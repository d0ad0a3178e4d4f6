#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The arithmetic of the bench: counts, medians, verdicts, and that a wrong file is noticed."""
import pathlib
import tempfile
import unittest

import report
from measure import Failure, Run, Series, check, most_at_once, wake_ups
from rows import Figure, Result, result
from start import seconds_of


class BenchTest(unittest.TestCase):
    def test_most_at_once(self):
        for spans, most in (
            ([], 0),
            ([(0, 1)], 1),
            ([(0, 1), (1, 2)], 1),
            ([(0, 2), (1, 3), (2.5, 4)], 2),
            ([(0, 9), (1, 2), (1, 2), (3, 4)], 3),
        ):
            with self.subTest(spans=spans):
                self.assertEqual(most_at_once(spans), most)

    def test_median_leaves_out_who_failed(self):
        series = Series("a", "a", [Run(3, 1, 1), Run(1, 1, 1), Run(2, 1, 1)])
        self.assertEqual(series.median(), 2)
        series.failure = "WRONG BYTES"
        self.assertIsNone(series.median())

    def test_wake_ups_count_threads_that_came_and_went(self):
        self.assertEqual(wake_ups({"1": 5}, {"1": 5}), 0)
        self.assertEqual(wake_ups({"1": 5, "2": 100}, {"1": 7, "3": 4}), 2 + 4 + 1)

    def test_verdicts(self):
        for value, bar, moonshot, verdict in (
            (None, 1, None, "not measured"),
            (0.9, 1, None, "met"),
            (1.0, 1, None, "met"),
            (1.01, 1, None, "**missed**"),
            (0.9, 1, 0.8, "met"),
            (0.8, 1, 0.8, "moonshot"),
            (2, None, 0, "–"),
            (0, None, 0, "moonshot"),
        ):
            with self.subTest(value=value, bar=bar, moonshot=moonshot):
                self.assertEqual(Figure("w", value, bar, moonshot=moonshot).verdict(), verdict)

    def test_files_are_compared(self):
        with tempfile.TemporaryDirectory() as top:
            original, got = pathlib.Path(top) / "original", pathlib.Path(top) / "got"
            got.mkdir()
            original.write_bytes(b"right")
            for content, problem in ((None, "not there"), (b"short"[:3], "3 bytes"),
                                     (b"wrong", "WRONG BYTES"), (b"right", None)):
                with self.subTest(content=content):
                    if content is not None:
                        (got / "a").write_bytes(content)
                    if problem is None:
                        check(got, {"a": original})
                        continue
                    with self.assertRaisesRegex(Failure, problem):
                        check(got, {"a": original})
            (got / "a.part").touch()
            with self.assertRaisesRegex(Failure, "left beside it: a.part"):
                check(got, {"a": original})

    def test_gannets_failure_is_the_rows_and_a_peers_is_not(self):
        peer = Series("aria2c", "", failure="exit code 1")
        mine = Series("gannet-get", "", failure="WRONG BYTES in a")
        self.assertEqual(result([], [peer]).failure, "")
        self.assertIn("WRONG BYTES", result([], [mine, peer]).failure)

    def test_a_start_counts_from_before_exec(self):
        spent = {"cpu": 0.5, "peakMiB": 20}
        window, rows = seconds_of({"painted": 10.25, "rows": 10.5}, spent, 10.0)
        self.assertEqual((window.seconds, rows.seconds, rows.cpu), (0.25, 0.5, 0.5))
        window, rows = seconds_of({"painted": 10.25, "rows": 0}, spent, 10.0)
        self.assertEqual((window.seconds, rows), (0.25, None))

    def test_page(self):
        series = [Series("gannet-get", "gannet-get URL", [Run(1.5, 0.5, 20, 2, 1)]),
                  Series("aria2c", "aria2c URL", failure="exit code 1")]
        machine = {"rounds": 1, "cores": 2, "memory": "8", "load": 0.0, "place": "memory",
                   "gannet": "g", "peers": {"aria2c": "1"}}
        text = report.page({"http": Result([Figure("1 GiB", 0.7, 0.55)], series),
                            "https": Result([], failure="WRONG BYTES")}, machine)
        self.assertIn("| http | 1 GiB | 0.70 | ≤ 0.55 |  | **missed** |", text)
        self.assertIn("| https | WRONG BYTES | | | | **FAILED** |", text)
        self.assertIn("| gannet-get | 1.50 | 1.50 | 0.50 | 20 | 2 / 1 |", text)
        self.assertIn("failed: exit code 1", text)


if __name__ == "__main__":
    unittest.main()
