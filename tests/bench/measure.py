# SPDX-License-Identifier: MIT
"""One run of one program: what it took, and whether what it brought is right."""
import dataclasses
import filecmp
import json
import mmap
import os
import pathlib
import shutil
import signal
import statistics
import subprocess
import time

PATIENCE_SECONDS = 180


class Failure(Exception):
    """A run that ended badly, or a file that is not what the server has."""


@dataclasses.dataclass
class Run:
    seconds: float
    cpu: float
    peak: float  # MiB
    connections: int = 0  # all that were opened
    at_once: int = 0  # most of them that were in use at the same time


@dataclasses.dataclass
class Series:
    """What one program came to in one row."""

    name: str
    command: str
    runs: list = dataclasses.field(default_factory=list)
    failure: str = ""

    def median(self, figure="seconds"):
        if self.failure or not self.runs:
            return None
        return statistics.median(getattr(run, figure) for run in self.runs)


def most_at_once(spans):
    """Of (begin, end) pairs, the most that hold one moment; an end and a begin do not meet."""
    steps = sorted([(begin, 1) for begin, _ in spans] + [(end, -1) for _, end in spans])
    most = now = 0
    for _, step in steps:
        now += step
        most = max(most, now)
    return most


def environment(home):
    """The programs' own, so that neither the user's settings nor an earlier row speaks."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {
        "LC_ALL": "C.UTF-8",
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }


def run(runner, command, home, log):
    """Runs command under bench-run, which counts; raises Failure when it ends badly."""
    report = log.with_suffix(".json")
    report.unlink(missing_ok=True)
    with log.open("wb") as out:
        process = subprocess.Popen([runner, report, *command], stdin=subprocess.DEVNULL, stdout=out,
                                   stderr=subprocess.STDOUT, env=environment(home),
                                   start_new_session=True)
        try:
            process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise Failure(f"not done after {PATIENCE_SECONDS} s") from None
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            raise
    cost = json.loads(report.read_text()) if report.exists() else {"code": process.returncode}
    if cost["code"] != 0:
        said = log.read_text(errors="replace").strip().splitlines()
        raise Failure(f"exit code {cost['code']}: {said[-1] if said else 'no word'}")
    return Run(cost["seconds"], cost["cpu"], cost["peakMiB"])


def warm(size):
    """Touches size bytes of memory, and half a gibibyte beside, and gives them back. A virtual machine's host
    takes free pages away within seconds, and each costs again what it cost first: whoever ran after a
    pause would pay several times the time of its copying for that."""
    block = bytes(1 << 20)
    with mmap.mmap(-1, size + (1 << 29)) as memory:
        while memory.tell() + len(block) <= len(memory):
            memory.write(block)


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def check(folder, expected):
    """Each file of expected (name: path of the original) is in folder, byte for byte, and nothing
    else is."""
    for name, original in expected.items():
        got = folder / name
        if not got.is_file():
            raise Failure(f"{name} is not there")
        if got.stat().st_size != original.stat().st_size:
            raise Failure(f"{name} is {got.stat().st_size} bytes long")
        if not filecmp.cmp(got, original, shallow=False):
            raise Failure(f"WRONG BYTES in {name}")
    beside = {path.name for path in folder.iterdir()} - set(expected)
    if beside:
        raise Failure(f"left beside it: {', '.join(sorted(beside)[:3])}")


def cpu_seconds(pid):
    """Of all threads of a process, those that have ended too, to the nanosecond."""
    # clock_getcpuclockid(3), which Python does not have.
    return time.clock_gettime((~pid << 3) | 2)


def has_open(pid, path):
    for link in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        if os.path.realpath(link) == os.path.realpath(path):
            return True
    return False


def waits_by_thread(pid):
    waits = {}
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        try:
            lines = (task / "status").read_text().splitlines()
        except OSError:  # it has just ended
            continue
        waits[task.name] = next(int(line.split()[1]) for line in lines
                                if line.startswith("voluntary_ctxt_switches:"))
    return waits


def wake_ups(before, after):
    """Between two looks of waits_by_thread(). A thread that has ended woke up to do so."""
    return (sum(count - before.get(thread, 0) for thread, count in after.items())
            + len(before.keys() - after.keys()))
