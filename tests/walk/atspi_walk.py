# SPDX-License-Identifier: MIT
"""From the start to the finished file as an assistive program goes: no key, no pointer, nothing but
roles, names, states, values and actions."""
import os

from accessible import Window, described, label, press, read, shown, states
from desktop import Failed
from fileserver import FileServer, Resource


class Walk:
    def __init__(self, place):
        self.place = place
        self.slow = Resource("ubuntu.iso", 3_000_000, first=600_000)
        self.quick = Resource("notes.pdf", 50_000)
        self.server = FileServer(self.slow, self.quick)
        place.start()
        self.window = Window(place)

    def wait_enabled(self, node, wanted=True):
        word = "can" if wanted else "cannot"
        self.place.wait(f"{described(node)} {word} be pressed",
                        lambda: ({"enabled", "sensitive"} <= states(node)) == wanted)

    def main_window(self):
        """All that can be pressed, written in or chosen from is there with role and name."""
        find = self.window.find
        find("tool bar", "Tools")
        find("status bar", "")
        find("push button", "Drop links here")
        for name in ("Resume", "Pause", "Cancel", "Retry"):
            self.wait_enabled(find("push button", name), False)
        self.wait_enabled(find("push button", "Add links"))
        find("push button", "Speed limit: none")
        find("push button", "More")
        find("text", "Search the list")
        bar = find("list", "Filters")
        for name in ("All", "Running", "Queued", "Paused", "Finished", "Failed"):
            find("list item", f"{name}, 0", bar)
        self.window.expect_names()

    def add(self):
        press(self.window.find("push button", "Drop links here"))
        dialog = self.window.dialog("Add links")
        button = self.window.find("push button", "Download", dialog)
        self.wait_enabled(button, False)
        self.window.expect_names()
        links = "\n".join(self.server.link(r) for r in (self.slow, self.quick))
        self.window.find("text", "Links, one a line", dialog).queryEditableText() \
            .setTextContents(links + "\nno link at all")
        table = self.window.find("tree", "What will be added", dialog)
        for name in ("Wanted", "Name", "From", "Note"):
            self.window.find("table column header", name, table)
        for name in ("ubuntu.iso, wanted", "notes.pdf, wanted", "no link at all, line 3: "):
            self.window.find("table cell", name, table)
        self.window.find("label", "2 file", dialog)
        folder = self.window.find("text", "Folder", dialog)
        folder.queryEditableText().setTextContents(self.place.folder)
        self.place.wait("the folder is set", lambda: read(folder) == self.place.folder)
        self.wait_enabled(button)
        press(button)
        # What could not be used stays, until somebody corrects it or gives it up.
        self.window.find("label", "2 download", dialog)
        self.window.find("table cell", "no link at all, line 1: ", table)
        self.wait_enabled(button, False)
        press(self.window.find("push button", "Cancel", dialog))
        self.window.gone("dialog", "Add links")

    def message(self):
        """What could not be used stays to be read, with a role that is spoken by itself."""
        note = self.window.find("notification", "", self.window.find("panel", "Messages"))
        if "1" not in note.name:
            raise Failed(f"the message does not say how many lines were no links: {note.name}")
        self.window.wait_spoken(note.name)
        press(self.window.find("push button", "Close this message", note))
        self.window.gone("panel", "Messages")

    def rows(self):
        self.window.wait_row("notes.pdf, finished")
        self.window.wait_row("ubuntu.iso, 20 percent, downloading")
        self.table = self.window.find("tree", "Downloads").queryTable()
        if [self.table.getColumnHeader(i).name for i in range(3)] != ["Name", "Progress", "Speed"]:
            raise Failed("the columns of the list have other headings")
        self.window.find("list item", "All, 2")
        self.window.find("list item", "Finished, 1")
        self.window.find("label", "1 running, 0 queued")
        self.window.expect_names()

    def row_of(self, name):
        return next(row for row, sentence in enumerate(self.window.rows())
                    if sentence.startswith(name))

    def choose(self, name):
        """Selects this row alone."""
        for row in self.table.getSelectedRows():
            self.table.removeRowSelection(row)
        self.table.addRowSelection(self.row_of(name))
        self.place.wait(f"{name} is selected",
                        lambda: list(self.table.getSelectedRows()) == [self.row_of(name)])

    def pause_and_resume(self):
        pause = self.window.find("push button", "Pause")
        resume = self.window.find("push button", "Resume")
        self.choose("ubuntu.iso")
        self.wait_enabled(pause)
        self.wait_enabled(resume, False)
        press(pause)
        self.window.wait_row("ubuntu.iso, ", "percent, paused")
        self.wait_enabled(resume)
        self.wait_enabled(pause, False)
        press(resume)
        self.window.wait_row("ubuntu.iso, ", "downloading")

    def details(self):
        panel = self.window.find("panel", "Details")
        self.window.find("label", "ubuntu.iso", panel)
        bar = self.window.find("progress bar", "Parts of the file", panel)
        value = bar.queryValue()
        if (value.minimumValue, value.maximumValue, value.currentValue) != (0, 100, 20):
            raise Failed(f"the bar is at {value.currentValue}, the file at 20 percent")
        self.window.find("table cell", "Connection 1, 127.0.0.1", panel)
        self.window.find("chart", "Speed over time", panel)
        if "checked" not in states(self.window.find("radio button", "Overview", panel)):
            raise Failed("the page that is shown is not the one that is checked")
        press(self.window.find("radio button", "File", panel))
        link = self.window.find("text", "Link", panel)
        self.place.wait("the link can be read", lambda: read(link) == self.server.link(self.slow))
        press(self.window.find("radio button", "Log", panel))
        log = self.window.find("text", "What happened", panel)
        self.place.wait("what happened can be read", lambda: "127.0.0.1" in read(log))
        press(self.window.find("radio button", "Overview", panel))

    def filters(self):
        for name, count in (("Running", 1), ("All", 2)):
            item = self.window.find("list item", f"{name}, {count}")
            press(item, "Toggle")
            self.place.wait(f"{name} shows {count}", lambda c=count: len(self.window.rows()) == c)
        field = self.window.find("text", "Search the list")
        field.queryEditableText().setTextContents("nothing like it")
        self.window.find("label", "No download matches “nothing like it”")
        self.window.wait_spoken("No download matches “nothing like it”")
        press(self.window.find("push button", "Show all"))
        self.place.wait("all are shown", lambda: len(self.window.rows()) == 2)
        self.window.wait_spoken("2 ", "shown")

    def preferences(self):
        press(self.window.find("push button", "More"))
        press(self.window.find("menu item", "Preferences…"))
        dialog = self.window.dialog("Preferences")
        self.window.expect_names()
        spin = self.window.find("spin button", "Downloads at a time", dialog).queryValue()
        spin.currentValue = 3
        self.place.wait("the number is set", lambda: spin.currentValue == 3)
        boxes = [label(node) for node, _ in shown(dialog) if node.getRoleName() == "combo box"]
        if boxes != ["Closing the window", "Appearance"]:
            raise Failed(f"the boxes of choices are called {boxes}")
        press(self.window.find("push button", "Close", dialog))
        self.window.gone("dialog", "Preferences")

    def finish(self):
        self.slow.release()
        self.window.wait_row("ubuntu.iso, finished")
        self.window.wait_spoken("ubuntu.iso is finished", "Nothing is left to do.")
        for resource in (self.slow, self.quick):
            with open(os.path.join(self.place.folder, resource.name), "rb") as file:
                if file.read() != resource.body:
                    raise Failed(f"{resource.name} is not what the server has")

    def leave(self):
        press(self.window.find("push button", "More"))
        press(self.window.find("menu item", "Quit"))
        self.place.expect_end("Quit ends the program")


def walk(place):
    way = Walk(place)
    way.main_window()
    way.add()
    way.message()
    way.rows()
    way.pause_and_resume()
    way.details()
    way.filters()
    way.preferences()
    way.finish()
    way.leave()
