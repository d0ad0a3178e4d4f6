# SPDX-License-Identifier: MIT
"""Keys for the window that has the focus, and nothing but keys."""
import subprocess

from desktop import Failed


def _xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdin=subprocess.DEVNULL)


def press(*keys):
    _xdotool("key", "--clearmodifiers", *keys)


def write(text):
    """Types it; a new line is the Enter key."""
    for number, line in enumerate(text.split("\n")):
        if number:
            press("Return")
        if line:
            _xdotool("type", "--delay", "4", "--", line)


def tab_until(window, role, name, limit=30):
    """Goes on by the Tab key up to a widget; says what was passed where it does not come."""
    passed = []
    before = window.focused()
    for _ in range(limit):
        press("Tab")
        was = before
        node = window.desktop.wait(
            "the Tab key moves the focus",
            lambda: next((n for n in (window.focused(),) if n and n != was), None))
        before = node
        if node.getRoleName() == role and node.name.startswith(name):
            return node
        passed.append(node.name)
    raise Failed(f"the Tab key does not come to the {role} “{name}”, but to {passed}")
