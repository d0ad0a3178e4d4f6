# SPDX-License-Identifier: MIT
"""The row in which whole programs start: Gannet with a list, and a Qt window with nothing in it."""
import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import time

from measure import Failure, Run, Series, empty, environment, warm
from rows import Figure, Result

LIST_ROWS = 1_000
LONG_ROWS = 100_000
STARTS = 10  # of each program, in a round
LONG_STARTS = 3
PATIENCE_SECONDS = 60


@contextlib.contextmanager
def helper(command, ready, **more):
    """A program that serves for a while, and what it said first on the pipe that it was given."""
    reader, writer = os.pipe()
    process = subprocess.Popen([word.format(fd=writer) for word in command], pass_fds=(writer,),
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True, **more)
    os.close(writer)
    try:
        said = b""
        while not said.endswith(b"\n"):
            more_said = os.read(reader, 256) if select.select([reader], [], [], 60)[0] else b""
            if not more_said:
                raise Failure(f"{ready} does not start")
            said += more_said
        yield said.decode().strip()
    finally:
        os.close(reader)
        process.terminate()
        process.wait()


def first_paint(bench, program, rows, env):
    """Starts it, until its window and its rows were painted."""
    paint, cost = bench.scratch / "paint.json", bench.scratch / "cost.json"
    for path in (paint, cost):
        path.unlink(missing_ok=True)
    begin = time.monotonic()
    process = subprocess.Popen(
        [bench.runner, cost, "env", f"LD_PRELOAD={bench.first_paint}", f"FIRST_PAINT={paint}",
         f"FIRST_PAINT_ROWS={rows}", program],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env,
        start_new_session=True)
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        raise Failure(f"{program.name}: nothing was painted within {PATIENCE_SECONDS} s") from None
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    if not paint.exists():
        raise Failure(f"{program.name}: nothing was painted")
    painted, spent = json.loads(paint.read_text()), json.loads(cost.read_text())
    return seconds_of(painted, spent, begin)


def seconds_of(painted, spent, begin):
    """Runs up to the window's paint and up to the rows'; None where no rows were asked for."""
    return tuple(Run(painted[what] - begin, spent["cpu"], spent["peakMiB"]) if painted[what] else None
                 for what in ("painted", "rows"))


def measure(bench, env):
    bare = Series("a bare Qt window", bench.window.name)
    mine = Series("gannet, its window", bench.gannet.name)
    rows = Series(f"gannet, its {LIST_ROWS:,} rows", bench.gannet.name)
    warm(0)
    for number in range(bench.rounds * STARTS + 1):
        one, _ = first_paint(bench, bench.window, 0, env)
        two, three = first_paint(bench, bench.gannet, LIST_ROWS, env)
        if number == 0:
            continue  # files and fonts are in memory from here on, for both
        for series, run in ((bare, one), (mine, two), (rows, three)):
            series.runs.append(run)
    return bare, mine, rows


def measure_long(bench, env):
    window = Series(f"gannet with {LONG_ROWS:,} rows, its window", bench.gannet.name)
    rows = Series(f"gannet with {LONG_ROWS:,} rows, all of them", bench.gannet.name)
    for _ in range(bench.rounds * LONG_STARTS):
        warm(0)
        for series, run in zip((window, rows), first_paint(bench, bench.gannet, LONG_ROWS, env)):
            series.runs.append(run)
    return window, rows


def fill(bench, home, rows):
    database = home / "data" / "gannet" / "downloads.sqlite"
    shutil.rmtree(database.parent, ignore_errors=True)
    database.parent.mkdir(parents=True)
    subprocess.run([bench.engine, "fill", database, empty(bench.scratch / "get"),
                    "http://127.0.0.1:9/file.bin", str(rows), "paused"], check=True,
                   env=environment(home))


def start(bench):
    if not os.access(bench.gannet, os.X_OK) or not shutil.which("Xvfb"):
        return Result([], failure="it needs gannet beside gannet-get, and Xvfb")
    home = empty(bench.scratch / "home")
    env = environment(home)
    fill(bench, home, LIST_ROWS)
    runtime = empty(bench.scratch / "runtime")
    runtime.chmod(0o700)
    env |= {"QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    screen = ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    bus = ["dbus-daemon", "--session", "--nofork", "--print-address={fd}"]
    try:
        with helper(screen, "Xvfb") as display, \
                helper(bus, "dbus-daemon", env=env) as address:
            env |= {"DISPLAY": f":{display}", "DBUS_SESSION_BUS_ADDRESS": address}
            series = measure(bench, env)
            fill(bench, home, LONG_ROWS)
            long_series = measure_long(bench, env)
    except (Failure, FileNotFoundError) as failure:
        return Result([], failure=str(failure))
    bare, mine, rows = (one.median() for one in series)
    long_window, long_rows = (one.median() for one in long_series)
    peak = max(run.peak for run in long_series[1].runs)
    work = f"start with {LIST_ROWS:,} rows, beyond a bare Qt window"
    long_work = f"start with {LONG_ROWS:,} rows"
    return Result(
        [Figure(f"{work}: the window is painted", mine - bare, 0.15, "s"),
         Figure(f"{work}: its rows are painted", rows - bare, None, "s"),
         Figure(f"{long_work}: the window is painted", long_window, 0.5, "s"),
         Figure(f"{long_work}: all rows are there", long_rows, None, "s"),
         Figure(f"{long_work}: memory of the whole program", peak, 250, "MiB")],
        [*series, *long_series],
        [f"Whole processes on an X server and a session bus of their own, from before exec to the "
         f"end of the first paint, {STARTS} starts a round, of the long list {LONG_STARTS}. No program was running, but all files "
         f"were in memory: nothing empties the system's cache."])
