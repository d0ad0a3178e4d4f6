# SPDX-License-Identifier: MIT
"""The rows: what is downloaded from what, by whom, and which bar its figures have to pass."""
import dataclasses
import os

import programs
from measure import Failure, Series, check, empty, run, warm
from servers import BenchServer, NginxFiles, write_file

MB = 1_000_000
MIB = 1 << 20


@dataclasses.dataclass
class Figure:
    """One line of the table: what was measured, and what it is to be at most."""

    work: str
    value: float | None
    bar: float | None = None
    unit: str = ""
    moonshot: float | None = None

    def verdict(self):
        if self.value is None:
            return "not measured"
        if self.moonshot is not None and self.value <= self.moonshot:
            return "moonshot"
        if self.bar is None:
            return "–"
        return "met" if self.value <= self.bar else "**missed**"


@dataclasses.dataclass
class Result:
    figures: list
    series: list = dataclasses.field(default_factory=list)
    notes: list = dataclasses.field(default_factory=list)
    failure: str = ""


@dataclasses.dataclass
class Entry:
    """A program in a row. One that remembers starts with the settings and caches of the entry
    before it; others with none."""

    name: str
    command: object
    remembers: bool = False
    scenario: str = ""  # of its own, instead of the row's


def ratio(mine, other):
    return None if mine is None or not other else mine / other


def compare(bench, entries, serve, expected, top=None):
    """Runs the entries in turn, and again, and again: what else the machine does meets all."""
    top = top or bench.scratch
    all_series = [Series(entry.name, "") for entry in entries]
    for _ in range(bench.rounds):
        for entry, series in zip(entries, all_series):
            if series.failure:
                continue
            home = bench.scratch / "home"
            if not entry.remembers:
                empty(home)
            folder = empty(top / "get")
            if top != bench.scratch:
                os.sync()
            with serve(entry) as server:
                links = bench.scratch / "links.txt"
                links.write_text("".join(f"{url}\n" for url in server.urls))
                command = entry.command(folder, server.urls, links)
                warm(sum(path.stat().st_size for path in expected.values()))
                try:
                    one = run(bench.runner, command, home, bench.scratch / "run.log")
                    one.connections, one.at_once = server.connections()
                    check(folder, expected)
                    series.runs.append(one)
                    bench.say(f"  {entry.name}: {one.seconds:.2f} s, {one.cpu:.2f} s of CPU, "
                              f"{one.peak:.0f} MiB, {one.connections} connections")
                except Failure as failure:
                    series.failure = str(failure)
                    bench.say(f"  {entry.name}: FAILED: {failure}")
                series.command = bench.shown(command, folder, server.urls, links)
            empty(folder)
    return all_series


def result(figures, series, notes=()):
    """A row in which Gannet itself failed has no figures worth showing."""
    failures = [f"{one.name}: {one.failure}" for one in series
                if one.failure and one.name.startswith("gannet")]
    return Result(figures, list(series), list(notes), "; ".join(failures))


def http(bench):
    name = bench.gibibyte()
    series = compare(bench, [
        Entry("gannet-get", programs.gannet(bench.gannet_get)),
        Entry("aria2c", programs.aria2("-x16", "-s16", "-k1M")),
        Entry("curl", programs.curl()),
        Entry("wget2", programs.wget2()),
        Entry("axel", programs.axel("-n", "16")),
    ], lambda _: NginxFiles(bench.nginx, [name]), {name: bench.root / name})
    mine, aria2, curl, *_ = (one.median() for one in series)
    return result([Figure("1 GiB, http / aria2c -x16", ratio(mine, aria2), 0.55, moonshot=0.45),
                   Figure("1 GiB, http / curl", ratio(mine, curl), 0.60)], series)


def https(bench):
    name = bench.gibibyte()
    ca = bench.nginx.ca
    series = compare(bench, [
        Entry("gannet-get", programs.gannet(bench.gannet_get, "--ca-certificate", ca)),
        Entry("aria2c -x1", programs.aria2("-x1", "-s1", f"--ca-certificate={ca}")),
        Entry("aria2c -x8", programs.aria2("-x8", "-s8", "-k1M", f"--ca-certificate={ca}")),
        Entry("aria2c -x16", programs.aria2("-x16", "-s16", "-k1M", f"--ca-certificate={ca}")),
        Entry("curl", programs.curl("--cacert", ca)),
    ], lambda _: NginxFiles(bench.nginx, [name], tls=True), {name: bench.root / name})
    mine, *aria2, curl = (one.median() for one in series)
    best = min((seconds for seconds in aria2 if seconds), default=None)
    return result([Figure("1 GiB, https / best aria2c", ratio(mine, best), 0.95),
                   Figure("1 GiB, https / curl", ratio(mine, curl), 1.15, moonshot=0.95)], series)


SMALL_COUNT = 5_000


def small(bench, top, where, bar):
    names = bench.small_files(SMALL_COUNT, 16 * 1024)
    series = compare(bench, [
        Entry("gannet-get", programs.gannet(bench.gannet_get, "-j", "16")),
        Entry("aria2c", programs.aria2_list("-j16", "-x1")),
        Entry("wget2", programs.wget2("--max-threads=16")),
        Entry("curl", programs.curl_list(f"f[0001-{SMALL_COUNT}].bin", "-Z", "--parallel-max",
                                         "16")),
    ], lambda _: NginxFiles(bench.nginx, names),
        {name.rsplit("/", 1)[1]: bench.root / name for name in names}, top)
    mine, aria2, wget2, _ = (one.median() for one in series)
    work = f"5,000 × 16 KiB to {where}"
    return result([Figure(f"{work} / aria2c -j16", ratio(mine, aria2), bar),
                   Figure(f"{work} / wget2", ratio(mine, wget2), moonshot=1.0)], series,
                  ["Gannet syncs each file before it calls it finished; wget2 and curl sync "
                   "nothing."])


def small_tmpfs(bench):
    return small(bench, bench.scratch, "tmpfs" if bench.in_memory else "the temporary folder", 1.0)


def small_disk(bench):
    return small(bench, bench.disk, f"a real disk ({bench.disk_kind})", 1.2)


def throttled(bench):
    name = bench.gibibyte()
    mine = programs.gannet(bench.gannet_get, "-x", "16")
    series = compare(bench, [
        Entry("gannet-get, host unknown", mine),
        Entry("gannet-get, host known", mine, remembers=True),
        Entry("aria2c", programs.aria2("-x16", "-s16", "-k1M")),
    ], lambda _: NginxFiles(bench.nginx, [f"10m/{name}"]), {name: bench.root / name})
    unknown, known, aria2 = (one.median() for one in series)
    limit = 1024 / 10 / 16
    work = "1 GiB, `limit_rate 10m` / aria2c -x16 -k1M"
    return result([Figure(f"{work}, host unknown", ratio(unknown, aria2), 1.05, moonshot=0.95),
                   Figure(f"{work}, host known", ratio(known, aria2), 0.98, moonshot=0.90)], series,
                  [f"What sixteen connections allow, each with one long request: 1024 MiB / "
                   f"(16 × 10 MiB/s) = {limit:.2f} s. nginx counts each request anew, and sends the "
                   "beginning of its reply at once: Gannet finds that short ones are faster.",
                   "Known: run with the cache that the run before it, with none, left behind."])


def scenario_rows(bench, entries, scenario):
    """Each run against a server of its own, which has seen nobody before."""
    original = write_file(bench.server, scenario, bench.scratch / "original" / "file.bin")
    try:
        return compare(bench, entries,
                       lambda entry: BenchServer(bench.server, entry.scenario or scenario),
                       {"file.bin": original})
    finally:
        original.unlink()


def against_limit(bench, scenario, work, limit, formula, options, peers, bar, moonshot):
    series = scenario_rows(bench, [
        Entry("gannet-get", programs.gannet(bench.gannet_get, *options)), *peers], scenario)
    return result([Figure(work, ratio(series[0].median(), limit), bar, moonshot=moonshot)], series,
                  [f"The limit: {formula} = {limit:.2f} s."])


def uneven(bench):
    return against_limit(
        bench, "uneven", "40 MB, connections at 0.3, 6, 6, 6 MB/s / sum of their speeds", 40 / 18.3,
        "40 MB / (0.3 + 6 + 6 + 6 MB/s)", ("-x", "4"),
        [Entry("aria2c", programs.aria2("-x4", "-s4", "-k1M"))], 1.2, 1.0)


def silent(bench):
    mine = programs.gannet(bench.gannet_get, "-x", "4")
    # Its timeout is 60 s where nothing is said, and 10 s hurt no honest server.
    peer = programs.aria2("-x4", "-s4", "-k1M", "--timeout=10")
    series = scenario_rows(bench, [
        Entry("gannet-get", mine), Entry("gannet-get, none silent", mine, scenario="even"),
        Entry("aria2c", peer), Entry("aria2c, none silent", peer, scenario="even")], "silent")
    hit, clear, *_ = (one.median() for one in series)
    added = None if hit is None or clear is None else hit - clear
    if any(one.connections < 2 for one in series[0].runs):
        added = None  # the silence met nobody
    return result([Figure("one of four connections falls silent: time added", added, 2.0, "s",
                          1.0)], series,
                  ["80 MB, 5 MB/s a connection; the second one says nothing after its first "
                   "megabyte. Added: to the same without that."])


def two_admitted(bench):
    return against_limit(
        bench, "two-admitted", "server admits two connections / the limit of two", 40 / 8,
        "40 MB / (2 × 4 MB/s)", ("-x", "16"),
        [Entry("aria2c", programs.aria2("-x16", "-s16", "-k1M", "--max-tries=0",
                                        "--retry-wait=1"))], 1.1, 1.03)


def mirrors(bench):
    if not bench.gannet_has("--mirror"):
        return Result([Figure("two mirrors, 3 and 9 MB/s / 12 MB/s", None, 1.15, moonshot=1.05)],
                      notes=["gannet-get has no --mirror: not there yet."])
    series = scenario_rows(bench, [
        Entry("gannet-get", programs.gannet_mirrors(bench.gannet_get)),
        Entry("aria2c", programs.aria2("-x4", "-s4", "-k1M"))], "mirrors")
    return result([Figure("two mirrors, 3 and 9 MB/s / 12 MB/s", ratio(series[0].median(), 48 / 12),
                          1.15, moonshot=1.05)], series,
                  ["The limit: 48 MB / (3 + 9 MB/s) = 4.00 s; each server has its speed for all "
                   "its connections together."])


def far_away(bench):
    return against_limit(
        bench, "far-away", "150 ms to first byte, 2 MB/s a connection, 64 MB / the limit of 16",
        0.15 + 64 / 32, "0.15 s + 64 MB / (16 × 2 MB/s)", ("-x", "16"),
        [Entry("aria2c", programs.aria2("-x16", "-s16", "-k1M"))], 1.35, 1.15)


def memory(bench):
    name = bench.gibibyte()
    one_file = {name: bench.root / name}
    many = bench.many_names(64, 16 * MIB)
    rows = [
        ("1 GiB, one connection", 32, ("-x", "1"), [name], one_file),
        ("1 GiB, 16 connections", 64, ("-x", "16"), [f"10m/{name}"], one_file),
        ("64 downloads at a time", 160, ("-j", "64"), [f"2m/{path}" for path in many],
         {path.rsplit("/", 1)[1]: bench.root / path for path in many}),
    ]
    figures, all_series = [], []
    for work, bar, options, paths, expected in rows:
        series, = compare(bench, [
            Entry(f"gannet-get, {work}", programs.gannet(bench.gannet_get, *options))],
            lambda _, paths=paths: NginxFiles(bench.nginx, paths), expected)
        peak = max((one.peak for one in series.runs), default=None)
        figures.append(Figure(f"peak memory: {work}", None if series.failure else peak, bar, "MiB"))
        all_series.append(series)
    return result(figures, all_series, ["The highest of all rounds."])
