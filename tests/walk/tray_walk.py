# SPDX-License-Identifier: MIT
"""Started at log in, without a window: what the tray and the notices say, and what they can do."""
import os
import subprocess

from accessible import Window
from desktop import Failed
from fileserver import FileServer, Resource
from sessionbus import SessionBus


def windows():
    """Those of the program that can be seen."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gannet"],
                           stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False)
    return found.stdout.split()


class Walk:
    def __init__(self, place):
        self.place = place
        self.slow = Resource("ubuntu.iso", 3_000_000, first=1_200_000)
        self.quick = Resource("notes.pdf", 50_000)
        self.server = FileServer(self.slow, self.quick)
        self.bus = SessionBus()

    def words(self):
        return [words for _, words, _ in self.bus.entries()]

    def start(self):
        """The tray has a sign, and nothing else is seen."""
        self.place.start("--minimized", "--dir", self.place.folder,
                         self.server.link(self.slow), self.server.link(self.quick))
        self.place.wait("the tray has a sign", lambda: self.bus.items)
        self.place.wait("the tray says how far it is", lambda: "40 %" in self.bus.tool_tip())
        if windows():
            raise Failed("there is a window, which nobody wanted")

    def menu(self):
        """It says how far it is too, and pauses and goes on."""
        self.place.wait("the menu says how far it is", lambda: "40 %" in self.words()[0])
        if self.words()[1:] != ["Show window", "Add links…", "Pause all", "Resume all", "Quit"]:
            raise Failed(f"the menu of the tray has {self.words()}")
        if self.bus.entries()[0][2]:
            raise Failed("what only says how far it is can be chosen")
        self.bus.choose("Pause all")
        self.place.wait("nothing runs", lambda: self.words()[0] == "Nothing is running")
        self.bus.choose("Resume all")
        self.place.wait("it goes on", lambda: "40 %" in self.words()[0])

    def notices(self):
        """One small file ends, then all there is: a notice for what was not seen."""
        self.place.wait("the end of a download is told", lambda: self.bus.notices)
        first = self.bus.notices[0]
        if first.title != "notes.pdf is finished" or self.place.folder not in first.text:
            raise Failed(f"the notice says “{first.title}: {first.text}”")
        self.slow.release()
        self.place.wait("the end of the queue is told", lambda: len(self.bus.notices) == 2)
        last = self.bus.notices[1]
        if last.title != "ubuntu.iso is finished" or "Nothing is left to do." not in last.text:
            raise Failed(f"the last notice says “{last.title}: {last.text}”")
        if last.replaces != 1:
            raise Failed("the second notice stands beside the first, not in its place")
        with open(os.path.join(self.place.folder, "ubuntu.iso"), "rb") as file:
            if file.read() != self.slow.body:
                raise Failed("ubuntu.iso is not what the server has")

    def window(self):
        """Pressing the notice fetches the window, and closing it ends the program as ever."""
        self.bus.click_notice()
        self.place.wait("the notice shows the window", windows)
        window = Window(self.place)
        window.wait_row("ubuntu.iso", "finished")

    def leave(self):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "ctrl+q"], check=True,
                       stdin=subprocess.DEVNULL)
        self.place.expect_end("Ctrl+Q ends the program")

    def again(self):
        """Fetched by the tray itself, for new links; and ended by it."""
        self.bus.items.clear()
        self.place.start("--minimized")
        self.place.wait("the tray has a sign again", lambda: self.bus.items)
        if windows():
            raise Failed("there is a window, which nobody wanted")
        self.bus.choose("Quit")
        self.place.expect_end("Quit ends the program")
        self.bus.items.clear()
        self.place.start("--minimized")
        self.place.wait("the tray has a sign once more", lambda: self.bus.items)
        self.bus.choose("Add links…")
        self.place.wait("the window and its dialog come", lambda: len(windows()) == 2)
        Window(self.place).dialog("Add links")
        self.place.end()


def walk(place):
    way = Walk(place)
    way.start()
    way.menu()
    way.notices()
    way.window()
    way.leave()
    way.again()
