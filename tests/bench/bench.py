#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures Gannet beside its peers. ./dev bench builds what is needed and calls this."""
import argparse
import os
import pathlib
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile

import programs
import report
import rows
import start
import still
from servers import Nginx

TOP = pathlib.Path(__file__).resolve().parents[2]
GIB = 1 << 30

ROWS = {
    "http": rows.http,
    "https": rows.https,
    "small-tmpfs": rows.small_tmpfs,
    "small-disk": rows.small_disk,
    "throttled": rows.throttled,
    "uneven": rows.uneven,
    "silent": rows.silent,
    "two-admitted": rows.two_admitted,
    "mirrors": rows.mirrors,
    "far-away": rows.far_away,
    "memory": rows.memory,
    "engine": still.engine,
    "idle": still.idle,
    "start": start.start,
}


class Bench:
    """What all rows share: the programs, the folders, nginx and what it serves."""

    def __init__(self, rounds, scratch, disk):
        built = TOP / "build" / "release"
        self.rounds = rounds
        self.load = os.getloadavg()[0]
        self.gannet_get = pathlib.Path(os.environ.get("GANNET_GET") or built / "bin" / "gannet-get")
        self.gannet_get = self.gannet_get.absolute()
        self.gannet = self.gannet_get.with_name("gannet")
        # The engine is measured in a program of its own, which belongs to the build of gannet-get.
        tests = self.gannet_get.parent.parent / "tests"
        self.engine = tests / "bench-engine"
        self.server = built / "tests" / "bench-server"
        self.runner = built / "tests" / "bench-run"
        self.window = built / "tests" / "bench-window"
        self.first_paint = built / "tests" / "bench-first-paint.so"
        self.engine_notes = []
        if not os.access(self.engine, os.X_OK):
            self.engine = built / "tests" / "bench-engine"
            self.engine_notes = ["The engine is that of this tree, since the build of GANNET_GET has "
                                 "no bench-engine."]
        self.scratch, self.disk = scratch, disk
        self.in_memory = file_system(scratch) == "tmpfs"
        self.disk_kind = file_system(disk)
        self.root = scratch / "www"
        self.root.mkdir()
        self.nginx = Nginx(scratch / "nginx", self.root)

    @staticmethod
    def say(text):
        print(text, file=sys.stderr, flush=True)

    def gannet_has(self, option):
        return option in subprocess.run([self.gannet_get, "--help"], capture_output=True, text=True,
                                        check=True).stdout

    def shown(self, command, folder, urls, links):
        """The command as anybody could give it."""
        words = {str(folder): "DIR", str(links): "LIST", str(self.nginx.ca): "CA"}
        words |= {url: f"URL{n or ''}" for n, url in enumerate(urls)}
        words |= {urls[0].rsplit("/", 1)[0]: "URL"}
        line = shlex.join([pathlib.Path(str(command[0])).name, *map(str, command[1:])])
        for word in sorted(words, key=len, reverse=True):
            line = line.replace(word, words[word])
        return line

    def gibibyte(self):
        path = self.root / "1g.bin"
        if not path.exists():
            with path.open("wb") as file:
                for _ in range(GIB >> 24):
                    file.write(os.urandom(1 << 24))
        return path.name

    def small_files(self, count, size):
        folder = self.root / "small"
        names = [f"small/f{n:04}.bin" for n in range(1, count + 1)]
        if not folder.exists():
            folder.mkdir()
            for name in names:
                (self.root / name).write_bytes(os.urandom(size))
        return names

    def many_names(self, count, size):
        """One file under many names."""
        folder = self.root / "many"
        names = [f"many/g{n:02}.bin" for n in range(1, count + 1)]
        if not folder.exists():
            folder.mkdir()
            (self.root / names[0]).write_bytes(os.urandom(size))
            for name in names[1:]:
                os.link(self.root / names[0], self.root / name)
        return names


def file_system(path):
    return subprocess.run(["df", "--output=fstype", path], capture_output=True, text=True,
                          check=True).stdout.split()[-1]


def scratch_parent():
    """In memory where three gibibytes are free there, so that no disk is measured."""
    memory = pathlib.Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 3 * GIB:
        return memory
    return pathlib.Path(tempfile.gettempdir())


def machine(bench):
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIB
    return {
        "rounds": bench.rounds,
        "cores": len(os.sched_getaffinity(0)),
        "memory": f"{memory:.0f}",
        "load": bench.load,
        "place": f"a folder on {file_system(bench.scratch)}",
        "gannet": programs.version([bench.gannet_get, "--version"]),
        "peers": {name: programs.version(command) for name, command in programs.PEERS.items()},
    }


def arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=(
        "Runs each row, or those named, and writes docs/PERFORMANCE.md, or, with names, "
        "build/bench/PERFORMANCE.md. GANNET_GET names another build's gannet-get."))
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--rounds", type=int, default=3, help="runs of each program (3)")
    asked = parser.parse_args()
    unknown = [name for name in asked.rows if name not in ROWS]
    if unknown:
        parser.error(f"no such row: {', '.join(unknown)}; there are: {', '.join(ROWS)}")
    if asked.rounds < 1:
        parser.error("--rounds takes a whole number from 1")
    return asked


def run_rows(bench, names):
    results = {}
    for name in names:
        bench.say(f"{name}:")
        try:
            results[name] = ROWS[name](bench)
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            results[name] = rows.Result([], failure=str(error))
        if results[name].failure:
            bench.say(f"  ROW FAILED: {results[name].failure}")
        for figure in results[name].figures:
            bench.say(f"  {figure.work}: {report.number(figure.value, figure.unit)} "
                      f"({report.bound(figure.bar, figure.unit) or 'no bar'}): {figure.verdict()}")
    return results


def main():
    asked = arguments()
    names = asked.rows or list(ROWS)
    # Asked to stop, it still ends its servers and empties its folders.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    own = TOP / "build" / "bench"
    own.mkdir(parents=True, exist_ok=True)
    path = own / "PERFORMANCE.md" if asked.rows else TOP / "docs" / "PERFORMANCE.md"
    with tempfile.TemporaryDirectory(prefix="gannet-bench-", dir=scratch_parent()) as scratch, \
            tempfile.TemporaryDirectory(prefix="disk-", dir=own) as disk:
        bench = Bench(asked.rounds, pathlib.Path(scratch), pathlib.Path(disk))
        try:
            results = run_rows(bench, names)
            path.write_text(report.page(results, machine(bench)), encoding="utf-8")
        finally:
            bench.nginx.stop()
    print(path)
    # A missed bar is a figure; a wrong file is an error.
    return 1 if any(result.failure for result in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
