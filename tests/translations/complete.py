#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails where a string of the sources is missing or unfinished in a catalogue.

    complete.py LUPDATE SOURCE_FOLDER

Works on copies: the catalogues are not changed. To bring them up to date: ./dev translations
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def texts(translation):
    """The translated text, or each of its plural forms."""
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def faults(catalogue, plurals_only=False):
    """What is wrong with one catalogue, a line each."""
    found = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            where = f"{catalogue.name}: {name}: {source!r}"
            kind = translation.get("type") if translation is not None else "unfinished"
            if kind in ("vanished", "obsolete"):
                found.append(f"{where}: no longer in the sources")
                continue
            if "%n" in source:
                found.append(f"{where}: %n has digits of its own, %Ln those of the language")
                continue
            if plurals_only and message.get("numerus") != "yes":
                continue
            if kind == "unfinished" or not all(text.strip() for text in texts(translation)):
                found.append(f"{where}: unfinished")
                continue
            wanted = set(PLACEHOLDER.findall(source))
            for text in texts(translation):
                # A form for one may do without the number.
                missing = wanted - set(PLACEHOLDER.findall(text)) - {"%Ln"}
                extra = set(PLACEHOLDER.findall(text)) - wanted
                if missing or extra:
                    found.append(f"{where}: placeholders differ in {text!r}")
    return found


def main():
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    catalogues = sorted((root / "translations").glob("*.ts"))
    if not catalogues:
        print("no catalogue found")
        return 1
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for catalogue in catalogues:
            copy = Path(folder) / catalogue.name
            shutil.copy(catalogue, copy)
            plurals_only = catalogue.stem.endswith("_en")
            command = [lupdate, "-silent", "-locations", "none", "-no-obsolete"]
            command += ["-pluralonly"] if plurals_only else []
            before = faults(catalogue, plurals_only)
            subprocess.run(command + [str(root / "src"), str(root / "ui"), "-ts", str(copy)], check=True)
            found += before or faults(copy, plurals_only)
    print("\n".join(found) or f"{len(catalogues)} catalogues are complete")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
