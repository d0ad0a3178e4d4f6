# SPDX-License-Identifier: MIT
"""Started at log in, without a window: what the tray and the notices say, and what they can do."""
import os
import subprocess

from accessible import Window
from desktop import Failed
from fileserver import FileServer, Resource
from keys import press
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
        self.opened = os.path.join(place.home, "opened")
        self.be_opener(os.path.join(place.home, "bin"))

    def be_opener(self, folder):
        """Files are opened by what notes down which, and with which token."""
        os.mkdir(folder)
        opener = os.path.join(folder, "xdg-open")
        with open(opener, "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\n'
                       f'echo "$1" "$XDG_ACTIVATION_TOKEN" >"{self.opened}.new"\n'
                       f'mv "{self.opened}.new" "{self.opened}"\n')
        os.chmod(opener, 0o700)
        os.environ["PATH"] = folder + ":" + os.environ["PATH"]

    def words(self):
        return [words for _, words, _ in self.bus.entries()]

    def start(self):
        """The tray has a sign, and nothing else is seen."""
        self.place.start("--minimized", "--dir", self.place.folder,
                         self.server.link(self.slow), self.server.link(self.quick))
        self.place.wait("the tray has a sign", lambda: self.bus.items)
        self.place.wait("the tray says how far it is", lambda: "40 %" in self.bus.tool_tip())
        for size in (16, 22, 32, 64):
            if size not in self.bus.picture_sizes():
                raise Failed(f"the tray's picture has the sizes {self.bus.picture_sizes()}")
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
        if first.actions[1::2] != ["Show", "Open", "Open folder"]:
            raise Failed(f"the notice of one file offers {first.actions}")
        self.bus.click_notice(first.actions[2], token="token-1")
        self.place.wait("the file is opened", lambda: os.path.exists(self.opened))
        with open(self.opened, encoding="utf-8") as file:
            told = file.read().split()
        if told != ["file://" + os.path.join(self.place.folder, "notes.pdf"), "token-1"]:
            raise Failed(f"what opens files was told {told}")
        if windows():
            raise Failed("the window came, though only the file was wanted")
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
        press("ctrl+q")
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

    def closed(self):
        """Who has closed the window into the tray is told so, once."""
        with open(os.path.join(os.environ["XDG_CONFIG_HOME"], "gannet", "gannet.conf"), "w",
                  encoding="utf-8") as file:
            file.write("[General]\ncloseAction=1\n")
        self.bus.items.clear()
        self.bus.notices.clear()
        self.place.start()
        for turn in ("first", "second"):
            self.place.wait("the window is there", windows)
            # The window manager closes what has the focus, which it gives when it is ready to.
            self.place.wait("the window is closed", lambda: press("alt+F4") or not windows())
            if not self.bus.picture_sizes() and not self.bus.icon_name():
                raise Failed("the tray has a sign without a picture")
            if turn == "first":
                self.place.wait("that it is in the tray is told", lambda: self.bus.notices)
                self.bus.activate()
        self.bus.choose("Quit")
        self.place.expect_end("Quit ends the program")
        titles = [notice.title for notice in self.bus.notices]
        if titles != ["Gannet goes on in the tray"]:
            raise Failed(f"the notices say {titles}")


def walk(place):
    way = Walk(place)
    way.start()
    way.menu()
    way.notices()
    way.window()
    way.leave()
    way.again()
    way.closed()
