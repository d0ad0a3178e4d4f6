#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""rooms.py finds what it is there to find, and nothing else."""
import pathlib
import tempfile
import unittest

import rooms

SPDX = "// SPDX-License-Identifier: MIT\n"


class RoomsTest(unittest.TestCase):
    def complaints(self, name, text):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder)
            path = top / name
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
            return list(rooms.complaints(top))

    def test_allowed_includes_pass(self):
        for name, header in (
            ("src/gui/A.cpp", '"engine/DownloadManager.h"'),
            ("src/gui/A.cpp", "<QMainWindow>"),
            ("src/app/main.cpp", '"store/DownloadStore.h"'),
            ("src/core/A.h", '"core/B.h"'),
            ("src/core/A.h", "<QList>"),
            ("src/core/A.h", "<QLine>"),
            ("src/engine/A.h", "<QAbstractListModel>"),
            ("src/cli/A.cpp", "<QCoreApplication>"),
            ("src/transfer/A.cpp", "<QTimer>"),
            ("src/transfer/A.cpp", "<QTextStream>"),
        ):
            with self.subTest(name=name, header=header):
                self.assertEqual(self.complaints(name, f"{SPDX}#include {header}\n"), [])

    def test_wrong_arrows_fail(self):
        for name, header in (
            ("src/core/A.cpp", '"text/Errors.h"'),
            ("src/transfer/A.cpp", '"store/DownloadStore.h"'),
            ("src/store/A.cpp", '"engine/DownloadManager.h"'),
            ("src/engine/A.cpp", '"gui/MainWindow.h"'),
            ("src/gui/A.cpp", '"transfer/Transfer.h"'),
            ("src/cli/A.cpp", '"gui/MainWindow.h"'),
            ("src/nowhere/A.cpp", "<QList>"),
        ):
            with self.subTest(name=name, header=header):
                self.assertEqual(len(self.complaints(name, f"{SPDX}#include {header}\n")), 1)

    def test_windows_below_gui_fail(self):
        for header in ("QWidget", "QApplication", "QtGui", "QtWidgets/QLabel", "QIcon", "QPainter",
                       "QMessageBox", "QFileDialog", "QDesktopServices", "QVBoxLayout",
                       "QGuiApplication", "QSvgRenderer", "QTreeView", "QPushButton"):
            with self.subTest(header=header):
                text = f"{SPDX}#include <{header}>\n"
                self.assertEqual(len(self.complaints("src/engine/A.cpp", text)), 1)
                self.assertEqual(self.complaints("src/gui/A.cpp", text), [])

    def test_missing_licence_fails(self):
        self.assertEqual(len(self.complaints("src/core/A.cpp", "int a;\n")), 1)

    def test_long_file_fails(self):
        self.assertEqual(self.complaints("tests/core/A.cpp", SPDX + "\n" * 399), [])
        self.assertEqual(len(self.complaints("src/core/A.cpp", SPDX + "\n" * 400)), 1)


if __name__ == "__main__":
    unittest.main()
