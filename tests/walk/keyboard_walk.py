# SPDX-License-Identifier: MIT
"""From the start to the finished file by keyboard alone, on the real program."""
import os

from accessible import Window, described, label, read, states
from desktop import Failed
from fileserver import FileServer, Resource
from keys import press, tab_until, write


class Walk:
    def __init__(self, place):
        self.place = place
        # Held: what is looked at while it runs does not end before it was looked at.
        self.slow = Resource("ubuntu.iso", 3_000_000, first=600_000)
        self.quick = Resource("notes.pdf", 50_000)
        self.unwanted = Resource("unwanted.zip", 1_000)
        self.server = FileServer(self.slow, self.quick, self.unwanted)
        place.start()
        self.window = Window(place)

    def start(self):
        """With an empty list the focus is where the links go; a ring of Tab leads through all."""
        self.window.wait_focus("push button", "Drop links here")
        self.ring("Add links", "Speed limit", "Search the list", "More", "Filters", "Drop links here")
        self.window.expect_names()

    def ring(self, *expected):
        """Once around by Tab, and once back: all that is expected, each with a name."""
        for key in ("Tab", "shift+Tab"):
            first = self.window.focused()
            before, seen = first, []
            while True:
                press(key)
                was = before
                before = self.place.wait(
                    f"{key} moves the focus on from {described(was)}",
                    lambda: next((n for n in (self.window.focused(),) if n and n != was), None))
                seen.append(label(before))
                if before == first:
                    break
                if len(seen) > 40:
                    raise Failed(f"{key} does not come back to {described(first)}: {seen}")
            for name in expected:
                if not any(each.startswith(name) for each in seen):
                    raise Failed(f"{key} does not come to “{name}”, but to {seen}")

    def add(self):
        press("ctrl+n")
        dialog = self.window.dialog("Add links")
        self.window.wait_focus("text", "Links")
        if "enabled" in states(self.window.find("push button", "Download", dialog)):
            raise Failed("there is nothing to download, but the button can be pressed")
        write("\n".join(self.server.link(r) for r in (self.slow, self.quick, self.unwanted)))
        button = self.window.find("push button", "Download", dialog)
        self.place.wait("three links can be downloaded", lambda: "enabled" in states(button))
        tab_until(self.window, "tree", "What will be added")
        press("End", "space")
        self.window.wait_told("table cell", "unwanted.zip, left out")
        self.window.find("label", "2 file", dialog)
        tab_until(self.window, "text", "Folder")
        press("ctrl+a")
        write(self.place.folder)
        self.place.wait("the folder is written",
                        lambda: read(self.window.focused()) == self.place.folder)
        tab_until(self.window, "push button", "Download")
        press("Return")
        self.window.gone("dialog", "Add links")

    def follow(self):
        """The list has the focus without a further key, and one row says how far it is."""
        self.window.wait_focus("tree", "Downloads")
        self.window.wait_row("notes.pdf", "finished")
        self.window.wait_row("ubuntu.iso", "20 percent", "downloading")
        press("Home")
        press("space")
        self.window.wait_row("ubuntu.iso", "paused")
        self.window.wait_told("table cell", "ubuntu.iso, 20 percent, paused")
        press("space")
        self.window.wait_row("ubuntu.iso", "downloading")
        self.ring("Add links", "Pause", "Cancel", "Speed limit", "Search the list", "More",
                  "Filters", "Downloads", "Overview", "Connections")
        self.window.expect_names()

    def details(self):
        """Each page of the details, by the arrow keys, and what is on it by Tab."""
        tab_until(self.window, "radio button", "Overview")
        for page, expected in (("Log", ("What happened", "Copy log")),
                               ("File", ("Link", "Saved as", "Size", "Copy link"))):
            press("Right")
            self.window.wait_focus("radio button", page)
            self.ring(*expected)
            self.window.expect_names()
        press("Left", "Left")
        self.window.wait_focus("radio button", "Overview")
        tab_until(self.window, "tree", "Downloads")

    def panels(self):
        for key, role, name in (("F9", "list", "Filters"), ("F7", "panel", "Details")):
            self.window.find(role, name)
            press(key)
            self.window.gone(role, name)
            press(key)
            self.window.find(role, name)
        self.window.wait_focus("tree", "Downloads")

    def search(self):
        press("ctrl+f")
        self.window.wait_focus("text", "Search the list")
        write("note")
        self.place.wait("the list shows what is searched for", lambda: len(self.window.rows()) == 1)
        write("zzz")
        self.window.find("label", "No download matches “notezzz”")
        press("Escape")
        self.place.wait("the list shows all again", lambda: len(self.window.rows()) == 2)
        self.window.wait_focus("tree", "Downloads")

    def menus(self):
        """The menu by F10, a row's own by its key, and a dialog that is chosen there."""
        press("F10")
        self.window.find("menu item", "Preferences…")
        for _ in range(30):
            press("Up")
            item = self.place.wait("an item of the menu is chosen", self.window.chosen_item)
            if item.name == "Preferences…":
                break
        press("Return")
        self.window.dialog("Preferences")
        self.ring("Folder", "Choose the folder", "Downloads at a time", "Connections a download",
                  "Appearance", "Close")
        self.window.expect_names()
        press("Escape")
        self.window.gone("dialog", "Preferences")
        self.window.wait_focus("tree", "Downloads")
        press("Menu")
        press("Down")
        self.window.wait_told("menu item", "Open folder")
        press("Escape")
        self.window.wait_told("table cell", "ubuntu.iso, ")
        press("F1")
        self.window.dialog("Keyboard shortcuts")
        press("Escape")
        self.window.gone("dialog", "Keyboard shortcuts")

    def finish(self):
        self.slow.release()
        self.window.wait_told("table cell", "ubuntu.iso, finished")
        self.window.wait_row("ubuntu.iso", "finished")
        for resource in (self.slow, self.quick):
            with open(os.path.join(self.place.folder, resource.name), "rb") as file:
                if file.read() != resource.body:
                    raise Failed(f"{resource.name} is not what the server has")
        found = sorted(os.listdir(self.place.folder))
        if found != ["notes.pdf", "ubuntu.iso"]:
            raise Failed(f"the folder holds {found}")

    def remove(self):
        """A finished download is taken off the list, brought back, and taken off; its file stays."""
        for undone in (True, False):
            press("End")
            press("Delete")
            self.window.wait_focus("push button", "Remove")
            self.window.expect_names()
            press("Return")
            self.place.wait("the row is gone", lambda: len(self.window.rows()) == 1)
            self.window.find("notification", "1 download")
            self.window.wait_focus("tree", "Downloads")
            if undone:
                press("ctrl+z")
                self.place.wait("the row is back", lambda: len(self.window.rows()) == 2)
                self.place.wait("the message is gone",
                                lambda: not self.window.search("notification", ""))
        if not os.path.exists(os.path.join(self.place.folder, "notes.pdf")):
            raise Failed("the finished file went with its row")
        self.window.wait_focus("tree", "Downloads")

    def leave(self):
        press("ctrl+q")
        self.place.expect_end("Ctrl+Q ends the program")


def walk(place):
    way = Walk(place)
    way.start()
    way.add()
    way.follow()
    way.details()
    way.panels()
    way.search()
    way.menus()
    way.finish()
    way.remove()
    way.leave()
