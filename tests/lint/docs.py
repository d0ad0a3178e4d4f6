#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The pages for people, as far as a machine can see them.

Fails if a page names a file, picture or heading that is not there, the manual's index leaves out a
page, or the manual's shortcuts are not those of the window's actions.
Usage: docs.py SOURCE_TREE
"""
import pathlib
import re
import sys

FENCE = re.compile(r"^ {0,3}(```|~~~).*?^ {0,3}\1[^\n]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
TARGET = re.compile(
    r"""\]\(\s*<?([^()\s<>]+)>?(?:\s+["'][^"']*["'])?\s*\)  # [text](target), ![text](target)
        |^\s{0,3}\[[^\]\n]+\]:\s*<?([^\s<>]+)               # [name]: target
        |\b(?:src|href)\s*=\s*["']([^"']+)["']              # <img src="target">""",
    re.VERBOSE | re.MULTILINE,
)
ELSEWHERE = re.compile(r"^([a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)

SHORTCUTS = "docs/manual/shortcuts.md"
ACTIONS = "src/gui"
# The standard keys on the desktops that Gannet runs on; another one that is used is added here.
STANDARD_KEYS = {
    "New": "Ctrl+N", "Open": "Ctrl+O", "Save": "Ctrl+S", "Close": "Ctrl+W", "Quit": "Ctrl+Q",
    "Undo": "Ctrl+Z", "Redo": "Ctrl+Shift+Z", "Cut": "Ctrl+X", "Copy": "Ctrl+C",
    "Paste": "Ctrl+V", "Delete": "Del", "SelectAll": "Ctrl+A", "Find": "Ctrl+F",
    "Refresh": "F5", "HelpContents": "F1",
}
KEY_NAMES = {"Comma": ",", "Period": ".", "Plus": "+", "Minus": "-", "Slash": "/", "Escape": "Esc",
             "Delete": "Del", "Insert": "Ins", "PageUp": "PgUp", "PageDown": "PgDown"}
STANDARD = re.compile(r"\bQKeySequence::(?!NativeText|PortableText|fromString)(\w+)")
KEY = re.compile(r"((?:Qt::(?:CTRL|SHIFT|ALT|META)\s*\|\s*)*)Qt::Key_(\w+)")
# Strings too, since two strokes within one begin no comment.
COMMENT = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*')
CALL = re.compile(r"\bmake\(|\b(\w+)(?:->|\.)setShortcuts?\(")
TEXT = re.compile(r'\btr\(\s*"((?:[^"\\]|\\.)*)"')
# A table of actions; those of other keys have other headings.
ACTION_TABLE = re.compile(r"^\|\s*Keys?\s*\|\s*Action\s*\|")


def pages(top):
    yield from sorted(top.glob("*.md"))
    for folder in ("docs", "packaging"):
        yield from sorted((top / folder).rglob("*.md"))


def blanked(match):
    """As many lines without words, so that the numbers of lines stay right."""
    return "\n" * match[0].count("\n")


def targets(text):
    """Each target of a link or picture in a page, with the number of its line."""
    text = CODE.sub(blanked, FENCE.sub(blanked, text))
    for match in TARGET.finditer(text):
        target = match[1] or match[2] or match[3]
        yield text.count("\n", 0, match.start()) + 1, target


def anchors(text):
    """What the headings of a page are called in a link, as GitHub does."""
    names = set()
    for heading in HEADING.findall(FENCE.sub(blanked, text)):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        name, again = slug, 0
        while name in names:
            again += 1
            name = f"{slug}-{again}"
        names.add(name)
    return names


def link_complaints(top):
    for page in pages(top):
        name = page.relative_to(top)
        for line, target in targets(page.read_text(encoding="utf-8")):
            if ELSEWHERE.match(target):
                continue
            path, _, anchor = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            if not file.is_relative_to(top):
                yield f"{name}:{line}: {target} leads out of the tree"
            elif not file.exists():
                yield f"{name}:{line}: {target} is not there"
            elif anchor and file.suffix == ".md":
                if anchor not in anchors(file.read_text(encoding="utf-8")):
                    yield f"{name}:{line}: {target}: no such heading"


def index_complaints(top):
    index = top / "docs/manual/README.md"
    if not index.exists():
        return
    named = {target.partition("#")[0] for _, target in targets(index.read_text(encoding="utf-8"))}
    for page in sorted(index.parent.glob("*.md")):
        if page != index and page.name not in named:
            yield f"{index.relative_to(top)}:1: {page.name} is left out"


def arguments(code, begin):
    """The text from begin to the bracket that closes the call."""
    depth, quoted, at = 1, False, begin
    while at < len(code) and depth:
        character = code[at]
        if quoted:
            at += character == "\\"
            quoted = character != '"'
        elif character == '"':
            quoted = True
        else:
            depth += (character in "({") - (character in ")}")
        at += 1
    return code[begin:at - 1]


def plain(text):
    """An action's text, as the table of shortcuts in the window shows it."""
    return text.replace("&", "").replace("…", "").strip()


def keys_in(code):
    """The keys that a piece of code names, as the program shows them; '?NAME' is one unknown here."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', code)
    found = [STANDARD_KEYS.get(name, "?" + name) for name in STANDARD.findall(bare)]
    for modifiers, key in KEY.findall(bare):
        held = [m.title() for m in re.findall(r"CTRL|META|SHIFT|ALT", modifiers)]
        order = sorted(held, key=["Meta", "Ctrl", "Alt", "Shift"].index)
        found.append("+".join(order + [KEY_NAMES.get(key, key)]))
    return found


def actions(top):
    """(keys, text, place) of each action that the window makes with a key."""
    for path in sorted((top / ACTIONS).glob("*.cpp")):
        code = COMMENT.sub(lambda m: m[0] if m[0][0] == '"' else "",
                           path.read_text(encoding="utf-8"))
        for match in CALL.finditer(code):
            inner = arguments(code, match.end())
            place = f"{path.relative_to(top)}:{code.count(chr(10), 0, match.start()) + 1}"
            if match[1]:
                made = re.search(rf"\b{match[1]}(?:\(|\s*=\s*)new QAction\(", code)
                text = TEXT.search(arguments(code, made.end())) if made else None
            else:
                text = TEXT.search(inner)
            for keys in keys_in(inner):
                yield keys, plain(text[1]) if text else None, place


def written_shortcuts(text):
    """(keys, action, line) of each row of the page's tables of actions."""
    of_actions = False
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("|"):
            of_actions = False
        elif ACTION_TABLE.match(line):
            of_actions = True
        elif of_actions and not re.match(r"^\|[\s:|-]+$", line):
            cells = [cell.strip().strip("`*") for cell in line.strip("|").split("|")]
            yield cells[0], plain(cells[1]), number


def shortcut_complaints(top):
    page = top / SHORTCUTS
    if not page.exists():
        return
    written = list(written_shortcuts(page.read_text(encoding="utf-8")))
    made = list(actions(top))
    if not made:
        yield f"{ACTIONS}:1: no action with a key was found"
    for keys, text, place in made:
        if keys.startswith("?"):
            yield f"{place}: QKeySequence::{keys[1:]} is not known to tests/lint/docs.py"
        elif text is None:
            yield f"{place}: {keys} belongs to an action whose text was not found"
        elif (keys, text) not in {(k, t) for k, t, _ in written}:
            yield f"{place}: {keys} ({text}) is not in {SHORTCUTS}"
    for keys, text, line in written:
        if (keys, text) not in {(k, t) for k, t, _ in made}:
            yield f"{SHORTCUTS}:{line}: no action “{text}” has {keys}"


def complaints(top):
    yield from link_complaints(top)
    yield from index_complaints(top)
    yield from shortcut_complaints(top)


def main():
    top = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    for needed in ("README.md", "docs/manual/README.md", SHORTCUTS):
        if not (top / needed).exists():
            print(f"docs: {needed} is not below {top}", file=sys.stderr)
            return 2
    found = list(complaints(top))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
