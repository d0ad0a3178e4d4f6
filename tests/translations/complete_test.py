#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The check of the catalogues finds each fault that it is there for."""
import tempfile
import unittest
from pathlib import Path

from complete import faults

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Window</name>{}</context></TS>"""


def faults_of(message, plurals_only=False):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x_de.ts"
        path.write_text(CATALOGUE.format(message), encoding="utf-8")
        return faults(path, plurals_only)


class Complete(unittest.TestCase):
    def test_a_finished_one_is_right(self):
        self.assertEqual(faults_of("<message><source>%1 of %2</source>"
                                   "<translation>%1 von %2</translation></message>"), [])

    def test_unfinished(self):
        self.assertEqual(len(faults_of("<message><source>Open</source>"
                                       "<translation type='unfinished'>Auf</translation></message>")), 1)

    def test_empty(self):
        self.assertEqual(len(faults_of("<message><source>Open</source><translation/></message>")), 1)

    def test_an_empty_plural_form(self):
        self.assertEqual(len(faults_of(
            "<message numerus='yes'><source>%Ln file(s)</source><translation>"
            "<numerusform>%Ln Datei</numerusform><numerusform></numerusform></translation></message>")), 1)

    def test_a_lost_placeholder(self):
        self.assertEqual(len(faults_of("<message><source>from %1</source>"
                                       "<translation>von</translation></message>")), 1)

    def test_a_count_in_digits_of_its_own(self):
        self.assertEqual(len(faults_of(
            "<message numerus='yes'><source>%n file(s)</source><translation>"
            "<numerusform>Datei</numerusform><numerusform>%n</numerusform></translation></message>")), 1)

    def test_a_form_for_one_without_the_count(self):
        self.assertEqual(faults_of(
            "<message numerus='yes'><source>%Ln file(s)</source><translation>"
            "<numerusform>eine Datei</numerusform><numerusform>%Ln Dateien</numerusform>"
            "</translation></message>"), [])

    def test_a_vanished_one(self):
        self.assertEqual(len(faults_of("<message><source>Old</source>"
                                       "<translation type='vanished'>Alt</translation></message>")), 1)

    def test_only_plurals_are_asked_of_english(self):
        self.assertEqual(faults_of("<message><source>Open</source>"
                                   "<translation type='unfinished'/></message>", True), [])


if __name__ == "__main__":
    unittest.main()
