#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""docs.py finds what it is there to find, and nothing else."""
import pathlib
import tempfile
import unittest

import docs

ACTIONS = '''
add = make(tr("Add links"), u"add"_s, QKeySequence::New);
add->setToolTip(tr("Add links (%1)").arg(add->shortcut().toString(QKeySequence::NativeText)));
settings = make(tr("Preferences…"), u"settings"_s, Qt::CTRL | Qt::Key_Comma);
make(ActionId::Start, tr("Start now"), {}, tr("Before (all) others"),
     Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
headings = make(tr("Column headings"), {}, {});
// make(tr("Gone"), {}, Qt::Key_F2);
home = u"https://gannet.example"_s; make(tr("Site"), {}, Qt::Key_F3);
m_toggle(new QAction(tr("Limit the speed"), this))
m_toggle->setShortcut(Qt::CTRL | Qt::Key_L);
action->setShortcut(keys);
'''
PAGE = '''
| Keys | Action | |
|---|---|---|
| Ctrl+N | Add links | opens the dialog |
| Ctrl+, | Preferences | |
| `Ctrl+Shift+Return` | Start now | |
| F3 | Site | |
| Ctrl+L | Limit the speed | |

| Keys | Where |
|---|---|
| Esc | anywhere |
'''


class DocsTest(unittest.TestCase):
    def complaints(self, **files):
        with tempfile.TemporaryDirectory() as folder:
            top = pathlib.Path(folder).resolve()
            for name, text in files["tree"].items():
                path = top / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(docs.complaints(top))

    def links(self, text):
        return self.complaints(tree={"docs/A.md": text, "docs/B.md": "# One\n## Two *words*, `x`\n",
                                     "docs/pictures/a.png": "", "README.md": ""})

    def test_links_that_lead_somewhere_pass(self):
        for text in ("[b](B.md)", "![a](pictures/a.png)", "[up](../README.md)", "[f](pictures/)",
                     "[t](B.md 'a title')", "[![a](pictures/a.png)](B.md)", "[b]: B.md",
                     '<img src="pictures/a.png" alt="">', "[h](B.md#two-words-x)", "# Here\n[h](#here)",
                     "[w](https://gone.example/x.md)", "[m](mailto:a@b.example)",
                     "`[b](gone.md)`", "``a ` [b](gone.md)``", "```\n[b](gone.md)\n```\n",
                     "file[001-100].zip (see above)"):
            with self.subTest(text=text):
                self.assertEqual(self.links(text), [])

    def test_links_that_lead_nowhere_fail(self):
        for text in ("[b](gone.md)", "![a](pictures/gone.png)", "![a](pictures/A.png)",
                     "[b](B.md) [c](gone.md)", "[![a](gone.png)](B.md)", "[b]: gone.md",
                     '<img src="gone.png">', "[h](B.md#three)", "[h](#nowhere)", "[o](../../x.md)",
                     "```\ncode\n```\n[b](gone.md)", "`code` [b](gone.md) `code`"):
            with self.subTest(text=text):
                self.assertEqual(len(self.links(text)), 1)

    def test_the_line_is_named(self):
        self.assertEqual(self.links("```\ncode\n```\n\n[b](gone.md)\n"),
                         ["docs/A.md:5: gone.md is not there"])

    def test_the_index_names_each_page(self):
        tree = {"docs/manual/README.md": "[a](a.md)", "docs/manual/a.md": ""}
        self.assertEqual(self.complaints(tree=tree), [])
        tree["docs/manual/b.md"] = ""
        self.assertEqual(self.complaints(tree=tree), ["docs/manual/README.md:1: b.md is left out"])

    def shortcuts(self, code, page):
        return self.complaints(tree={"src/gui/WindowActions.cpp": code,
                                     "docs/manual/shortcuts.md": page})

    def test_the_same_shortcuts_pass(self):
        self.assertEqual(self.shortcuts(ACTIONS, PAGE), [])

    def test_a_shortcut_that_is_not_written_down_fails(self):
        code = ACTIONS + 'undo = make(tr("Undo"), {}, QKeySequence::Undo);\n'
        self.assertEqual(len(self.shortcuts(code, PAGE)), 1)
        code = ACTIONS + "m_gone->setShortcut(Qt::Key_F2);\n"
        self.assertEqual(len(self.shortcuts(code, PAGE)), 1)
        code = ACTIONS + 'a = make(tr("A"), {}, QKeySequence::Bold);\n'
        self.assertEqual(len(self.shortcuts(code, PAGE)), 1)

    def test_a_shortcut_that_no_action_has_fails(self):
        self.assertEqual(len(self.shortcuts(ACTIONS, PAGE.replace(
            "| Ctrl+N |", "| F2 | Gone | |\n| Ctrl+N |"))), 1)

    def test_another_key_or_name_fails_both_ways(self):
        for page in (PAGE.replace("Ctrl+,", "Ctrl+."), PAGE.replace("Start now", "Start soon")):
            self.assertEqual(len(self.shortcuts(ACTIONS, page)), 2)

    def test_no_action_at_all_fails(self):
        self.assertEqual(len(self.shortcuts("", "no table")), 1)


if __name__ == "__main__":
    unittest.main()
