# SPDX-License-Identifier: MIT
"""A desktop of one's own for one program: X server, window manager, session bus, accessibility bus
and folders, all of which end with the test that began them.

run() starts itself a second time within all of this, and calls the walk there.
"""
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

HARD_LIMIT = 300  # seconds: the walk's own waits end long before
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
INSIDE = "GANNET_WALK_HOME"
PDEATHSIG, CHILD_SUBREAPER = 1, 36  # of prctl(2)

libc = ctypes.CDLL(None, use_errno=True)


class Failed(Exception):
    """What a person would have missed, in a sentence."""


def wait_for(what, condition, seconds=120, begins=None):
    """The first true value of the condition. The time is only there to end a test that failed."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if begins is not None and begins.poll() is not None:
            raise Failed(f"{what}: the program ended with {begins.returncode}")
        if time.monotonic() > end:
            raise Failed(f"{what}: not within {seconds} s")
        time.sleep(0.03)


def _child(command, **more):
    # What is left of a parent that was killed ends too.
    return subprocess.Popen(command, stdin=subprocess.DEVNULL,
                            preexec_fn=lambda: libc.prctl(PDEATHSIG, signal.SIGKILL), **more)


def _environment(home, display):
    kept = ("PATH", "TERM", "ASAN_OPTIONS", "UBSAN_OPTIONS", "GANNET_WALK_PICTURES")
    env = {name: os.environ[name] for name in kept if name in os.environ}
    folders = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache",
               "XDG_RUNTIME_DIR": "run"}
    for name, folder in folders.items():
        env[name] = os.path.join(home, folder)
        os.mkdir(env[name], 0o700)
    env |= {"HOME": home, "DISPLAY": display, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "1",
            "PYTHONDONTWRITEBYTECODE": "1", INSIDE: home}
    return env


def _start_x(log):
    reader, writer = os.pipe()
    server = _child(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten",
                     "tcp"], pass_fds=(writer,), stdout=log, stderr=log)
    os.close(writer)
    said = b""
    while not said.endswith(b"\n"):
        if not select.select([reader], [], [], 60)[0]:
            raise Failed("Xvfb does not start")
        more = os.read(reader, 16)
        if not more:
            raise Failed(f"Xvfb ended with {server.wait()}")
        said += more
    os.close(reader)
    return ":" + said.decode().strip()


def _end_all():
    """Whoever lost a parent below is our child now."""
    while True:
        with open(f"/proc/self/task/{os.getpid()}/children", encoding="ascii") as file:
            for pid in file.read().split():
                os.kill(int(pid), signal.SIGKILL)
        try:
            os.wait()
        except ChildProcessError:
            return


def _outside(script, arguments):
    libc.prctl(CHILD_SUBREAPER, 1)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    home = tempfile.mkdtemp(prefix="gannet-walk-")
    try:
        with open(os.path.join(home, "desktop.log"), "w", encoding="utf-8") as log:
            env = _environment(home, _start_x(log))
            inside = _child(["dbus-run-session", "--", sys.executable, script, *arguments], env=env)
            return inside.wait(HARD_LIMIT)
    except subprocess.TimeoutExpired:
        print(f"FAILED: not done within {HARD_LIMIT} s", flush=True)
    except Failed as failure:
        print(f"FAILED: {failure}", flush=True)
    finally:
        _end_all()
        shutil.rmtree(home, ignore_errors=True)
    return 1


def _start_desktop(home):
    log = open(os.path.join(home, "desktop.log"), "a", encoding="utf-8")
    started = os.path.join(home, "openbox-started")
    _child(["openbox", "--sm-disable", "--startup", f"touch {started}"], stdout=log, stderr=log)
    _child([LAUNCHER, "--launch-immediately"], stdout=log, stderr=log)
    wait_for("the window manager starts", lambda: os.path.exists(started))


class Desktop:
    """What a walk has: the folders, and the program once it was started."""

    def __init__(self, home, program):
        self.home = home
        self.command = program
        self.program = None
        self.folder = os.path.join(home, "Downloads")
        self.log = os.path.join(home, "gannet.log")
        os.mkdir(self.folder)

    def start(self, *arguments):
        with open(self.log, "a", encoding="utf-8") as log:
            self.program = _child([self.command, *arguments], stdout=log, stderr=log)

    def wait(self, what, condition, seconds=60):
        return wait_for(what, condition, seconds, self.program)

    def said(self):
        try:
            with open(self.log, encoding="utf-8") as log:
                return log.read()[-4000:]
        except FileNotFoundError:
            return ""

    def expect_end(self, what):
        """The program ends, and well."""
        wait_for(what, lambda: self.program.poll() is not None)
        if self.program.returncode != 0:
            raise Failed(f"{what}: it ended with {self.program.returncode}")

    def end(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()

    def picture(self, name):
        """For who looks for the reason of a failure."""
        folder = os.environ.get("GANNET_WALK_PICTURES")
        if folder:
            subprocess.run(["import", "-window", "root", os.path.join(folder, name + ".png")],
                           check=False)


def run(script, walk):
    """walk(desktop) is called on a desktop of its own; exits with 0 where it came to its end."""
    home = os.environ.get(INSIDE)
    if not home:
        sys.exit(_outside(script, sys.argv[1:]))
    desktop = Desktop(home, sys.argv[2])
    return_code = 1
    try:
        _start_desktop(home)
        walk(desktop)
        return_code = 0
    except Failed as failure:
        desktop.picture("failed")
        print(f"FAILED: {failure}")
        print("The program said:", desktop.said() or "nothing")
    except Exception:
        traceback.print_exc()
    finally:
        desktop.end()
    sys.stdout.flush()
    os._exit(return_code)  # the server's threads may still wait for a reader
