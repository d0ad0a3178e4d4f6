# SPDX-License-Identifier: MIT
"""The rows in which next to nothing moves: the engine and the window with a full list."""
import json
import os
import shutil
import subprocess
import time

from measure import (Failure, cpu_seconds, empty, environment, has_open, waits_by_thread, wake_ups,
                     warm)
from rows import Figure, Result
from servers import BenchServer

ROWS = 100_000
TICK_SECONDS = 10
IDLE_SECONDS = 60


def fill(bench, database, url, state):
    database.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([bench.engine, "fill", database, empty(bench.scratch / "get"), url, str(ROWS),
                    state], check=True, env=environment(bench.scratch / "home"))


def ask_engine(bench, word, database, seconds):
    warm(0)
    done = subprocess.run([bench.engine, word, database, str(seconds)], capture_output=True,
                          text=True, check=False, env=environment(bench.scratch / "home"))
    if done.returncode != 0:
        raise Failure(f"bench-engine {word}: exit code {done.returncode} {done.stderr.strip()}")
    answer = json.loads(done.stdout)
    if answer["rows"] != ROWS:
        raise Failure(f"bench-engine {word}: {answer['rows']} rows")
    return answer


def engine(bench):
    work = "the engine with 100,000 queued rows"
    folder = empty(bench.scratch / "list")
    answers = []
    try:
        for _ in range(bench.rounds):
            shutil.rmtree(folder)
            with BenchServer(bench.server, "endless") as server:
                fill(bench, folder / "list.sqlite", server.urls[0], "queued")
                answers.append(ask_engine(bench, "tick", folder / "list.sqlite", TICK_SECONDS))
                if sum(log["requests"] for log in server.log()) > 16:
                    raise Failure("more than one row ran")
            bench.say(f"  {answers[-1]}")
    except Failure as failure:
        return Result([], failure=str(failure))
    # The worst of all rounds: a start is felt each time.
    start = max(answer["startMs"] for answer in answers) / 1000
    peak = max(answer["peakMiB"] for answer in answers)
    tick = max(answer["tick"]["tickMedianMs"] for answer in answers)
    longest = max(answer["tick"]["tickLongestMs"] for answer in answers)
    event = max(answer["tick"]["eventLongestMs"] for answer in answers)
    rss = max(answer["rssMiB"] for answer in answers)
    return Result([Figure(f"{work}: start", start, 1.0, "s"),
                   Figure(f"{work}: memory", peak, 150, "MiB"),
                   Figure(f"{work}: one tick", longest, 2.0, "ms")],
                  notes=[f"The highest of all rounds. Memory is the peak; at rest {rss:.0f} MiB. "
                         f"The tick is the longest of {TICK_SECONDS} s while the first row is "
                         f"downloaded at 1 MB/s, the median is {tick:.3f} ms; the longest of all "
                         f"events of the main thread meanwhile took {event:.3f} ms.",
                         *bench.engine_notes])


def settle(pid):
    """Until it has done nothing to speak of for two seconds, or a minute is over."""
    before, quiet = cpu_seconds(pid), 0
    for _ in range(120):
        time.sleep(0.5)
        now = cpu_seconds(pid)
        quiet = quiet + 1 if now - before < 0.002 else 0
        before = now
        if quiet == 4:
            return


def watch_window(bench):
    """CPU seconds and wake-ups of the window, which nobody touches, over IDLE_SECONDS."""
    home = empty(bench.scratch / "home")
    database = home / "data" / "gannet" / "downloads.sqlite"
    fill(bench, database, "http://127.0.0.1:9/file.bin", "paused")
    runtime = empty(bench.scratch / "runtime")
    runtime.chmod(0o700)
    process = subprocess.Popen(
        [bench.gannet], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
        env=environment(home) | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(runtime)})
    try:
        settle(process.pid)
        if not has_open(process.pid, database):
            raise Failure("gannet does not hold the list")
        cpu, waits = cpu_seconds(process.pid), waits_by_thread(process.pid)
        time.sleep(IDLE_SECONDS)
        if process.poll() is not None:
            raise Failure("gannet has ended")
        cpu = cpu_seconds(process.pid) - cpu
        waits = wake_ups(waits, waits_by_thread(process.pid))
    finally:
        process.terminate()
        process.wait()
    return cpu, waits


def idle(bench):
    work = f"idle with a full list, {IDLE_SECONDS} s"
    figures, notes = [], [f"{ROWS:,} paused rows. A wake-up is a voluntary switch of any thread.",
                          *bench.engine_notes]
    try:
        fill(bench, empty(bench.scratch / "list") / "list.sqlite", "http://127.0.0.1:9/file.bin",
             "paused")
        answer = ask_engine(bench, "idle", bench.scratch / "list" / "list.sqlite", IDLE_SECONDS)
        # The one that ends the measurement is its own.
        waits = max(answer["waits"] - 1, 0)
        figures += [Figure(f"{work}: CPU of the engine", answer["cpu"], 0.02, "s"),
                    Figure(f"{work}: wake-ups of the engine", waits, None, "", 0)]
        if os.access(bench.gannet, os.X_OK):
            cpu, waits = watch_window(bench)
            figures += [Figure(f"{work}: CPU of the window", cpu, 0.02, "s"),
                        Figure(f"{work}: wake-ups of the window", waits, None, "", 0)]
        else:
            notes.append("There was no gannet beside gannet-get: the window was not watched.")
    except Failure as failure:
        return Result([], failure=str(failure))
    return Result(figures, notes=notes)
