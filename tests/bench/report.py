# SPDX-License-Identifier: MIT
"""docs/PERFORMANCE.md, from the results."""

HEAD = """# How fast Gannet is

Written by `./dev bench`, which measures it; do not edit. Everything runs on one machine, over its
loopback. The programs of a row run in turn ({letters}); a figure is the median unless its row
says otherwise, and a ratio is one of medians. Every file that came is compared with the
server's, byte by byte; a wrong one fails the row. Before each run as much memory as its files take
is touched and given back, since a virtual machine's host takes free pages away, and who came first
would pay. "Met" and "missed" are against the bar, "moonshot" is better still.

- Machine: {cores} processor cores, {memory} GiB of memory, a load of {load:.1f} from other work when it
  began; files in {place}.
- Gannet: {gannet}.
{peers}

"""

FOOT = """## How to read it

Memory is the peak of the resident set, CPU user and system time, both as the kernel counts them for
the process. Connections are all that the server accepted in the run, and, after the stroke, the most that
were in use at once. The peers have the flags that their manuals name for the purpose; what was
not asked for is as they ship. `tests/bench` holds the rows; `./dev bench ROW` runs some of them, and
leaves this page alone.
"""


def number(value, unit):
    if value is None:
        return "–"
    if isinstance(value, int):
        text = str(value)
    elif unit == "MiB":
        text = f"{value:.0f}"
    elif abs(value) < 0.1:
        text = f"{value:.4f}"
    else:
        text = f"{value:.2f}"
    return f"{text} {unit}" if unit else text


def bound(value, unit):
    return "" if value is None else f"≤ {value:g} {unit}".strip()


def figures_table(results):
    lines = ["| row | work | measured | bar | moonshot | |", "|---|---|---:|---:|---:|---|"]
    for name, result in results.items():
        if result.failure:
            lines.append(f"| {name} | {result.failure} | | | | **FAILED** |")
            continue
        for figure in result.figures:
            lines.append(f"| {name} | {figure.work} | {number(figure.value, figure.unit)} "
                         f"| {bound(figure.bar, figure.unit)} "
                         f"| {bound(figure.moonshot, figure.unit)} | {figure.verdict()} |")
    return "\n".join(lines)


def series_line(series):
    if series.failure:
        return f"| {series.name} | | failed: {series.failure.replace('|', ' ')} | | | |"
    runs = ", ".join(f"{run.seconds:.2f}" for run in series.runs)
    connections = ", ".join(f"{run.connections} / {run.at_once}" for run in series.runs
                            if run.connections)
    return (f"| {series.name} | {series.median():.2f} | {runs} | {series.median('cpu'):.2f} "
            f"| {max(run.peak for run in series.runs):.0f} | {connections} |")


def raw_figures(name, result):
    parts = [f"### {name}", ""]
    if result.failure:
        parts += [f"**FAILED**: {result.failure}", ""]
    if result.series:
        parts += ["| program | s | each run | CPU s | peak MiB | connections |",
                  "|---|---:|---|---:|---:|---|"]
        parts += [series_line(series) for series in result.series]
        parts.append("")
    for note in result.notes:
        parts += [note, ""]
    if result.series:
        commands = [f"{series.name}: {series.command}" for series in result.series]
        parts += ["```", *commands, "```", ""]
    return "\n".join(parts)


def page(results, machine):
    letters = " ".join(["A B"] * machine["rounds"])
    peers = "\n".join(f"- {name}: {version}." for name, version in machine["peers"].items())
    head = HEAD.format(**machine | {"peers": peers, "letters": letters})
    raw = "\n".join(raw_figures(name, result) for name, result in results.items())
    return f"{head}{figures_table(results)}\n\n## Row by row\n\n{raw}\n{FOOT}"
