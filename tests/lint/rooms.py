#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The layout of the code, as far as a machine can see it.

Fails if a room includes what it must not, a source file has no SPDX line, or one is too long.
Usage: rooms.py SOURCE_TREE
"""
import pathlib
import re
import sys

MAX_LINES = 400
# Tables of rows are long, and better in one piece.
MAX_TEST_LINES = 700

# The arrows: a room may include itself and these.
ROOMS = {
    "core": set(),
    "text": {"core"},
    "threads": set(),
    "transfer": {"threads", "core"},
    "store": {"threads", "core"},
    "engine": {"transfer", "store", "threads", "core"},
    "gui": {"text", "engine", "core"},
    "cli": {"text", "engine", "transfer", "threads", "core"},
    "app": {"gui", "text", "engine", "store", "transfer", "threads", "core"},
}
WINDOW_ROOMS = {"gui", "app"}

# Classes of Qt Gui, Widgets and Svg, by the beginnings of their names.
WINDOW_HEADER = re.compile(
    r"""^(Qt(Gui|Widgets|Svg|SvgWidgets|OpenGL|PrintSupport)(/|$)
        |Q(Gui|Widget|Application$|MessageBox|Dialog|\w*Dialog$|MainWindow|Window|Screen
          |Pix|Icon|Image|Bitmap|Paint|Pen$|Brush|Color|Palette|Font|Cursor|Clipboard|Drag|Drop
          |Action|Menu|ToolBar|ToolTip|\w*Button$|Label|Line(Edit)|\w*TextEdit$|TextDocument
          |Combo|\w*SpinBox|Slider|Progress(Bar)|Layout|\w*Layout$|Style|Tree(View|Widget)
          |Table(View|Widget)|List(View|Widget)|Abstract(ItemView|ItemDelegate|Button|Spin)
          |StyledItem|Header(View)|Scroll|Splitter|Stacked|Tab|Status(Bar)|SystemTray|Svg
          |Desktop(Services)|Standard(Item)|Shortcut|KeySequence|KeyEvent|MouseEvent|Validator))""",
    re.VERBOSE,
)
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
SPDX = "SPDX-License-Identifier: MIT"


def sources(top):
    for folder in ("src", "tests", "packaging"):
        for path in sorted((top / folder).rglob("*")):
            if path.suffix in {".cpp", ".h", ".py", ".sh", ".cmake"} or path.name == "CMakeLists.txt":
                yield path


def complaints(top):
    for path in sources(top):
        name = path.relative_to(top)
        lines = path.read_text(encoding="utf-8").splitlines()
        # A script's first line may be its interpreter's.
        if not any(SPDX in line for line in lines[:2]):
            yield f"{name}:1: no SPDX line"
        most = MAX_TEST_LINES if name.parts[0] == "tests" else MAX_LINES
        if len(lines) > most:
            yield f"{name}:{len(lines)}: more than {most} lines"
        if name.parts[0] != "src" or path.suffix not in {".cpp", ".h"}:
            continue
        room = name.parts[1]
        if room not in ROOMS:
            yield f"{name}:1: {room} is no room"
            continue
        for number, line in enumerate(lines, 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            header = match[1]
            other = header.split("/")[0]
            if other in ROOMS and other != room and other not in ROOMS[room]:
                yield f"{name}:{number}: {room} must not include {header}"
            if room not in WINDOW_ROOMS and WINDOW_HEADER.match(header):
                yield f"{name}:{number}: {room} knows no window, yet includes {header}"


def main():
    top = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    if not any(sources(top)):
        print(f"rooms: no sources below {top}", file=sys.stderr)
        return 2
    found = list(complaints(top))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
