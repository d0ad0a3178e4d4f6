# SPDX-License-Identifier: MIT
"""The command lines: of Gannet, and of its peers with the best flags that their manuals name."""
import re
import subprocess

PEERS = {
    "aria2c": ["aria2c", "--version"],
    "curl": ["curl", "--version"],
    "wget2": ["wget2", "--version"],
    "axel": ["axel", "--version"],
    "nginx": ["nginx", "-v"],
}


def gannet(program, *options):
    """Takes the links as they are; with many, from a list."""
    def command(folder, urls, links):
        source = ["-i", links] if len(urls) > 1 else urls
        return [program, "-q", "-d", folder, *options, *source]
    return command


def gannet_mirrors(program, *options):
    def command(folder, urls, _):
        mirrors = [word for url in urls[1:] for word in ("--mirror", url)]
        return [program, "-q", "-d", folder, *options, *mirrors, urls[0]]
    return command


# Nothing is allocated beforehand, and no control file kept on the way, which aria2c would sync: the
# quickest for files that are written once.
ARIA2 = ["aria2c", "--no-conf", "-q", "--file-allocation=none", "--auto-save-interval=0"]


def aria2(*options):
    """Links after the first are mirrors of it."""
    return lambda folder, urls, _: [*ARIA2, "-d", folder, *options, *urls]


def aria2_list(*options):
    return lambda folder, _, links: [*ARIA2, "-d", folder, *options, "-i", links]


def curl(*options):
    def command(folder, urls, _):
        return ["curl", "-q", "-sS", "--output-dir", folder, "-O", *options, *urls]
    return command


def curl_list(pattern, *options):
    """curl makes the links of a pattern itself."""
    def command(folder, urls, _):
        top = urls[0].rsplit("/", 1)[0]
        return ["curl", "-q", "-sS", "--output-dir", folder, "-O", *options, f"{top}/{pattern}"]
    return command


def wget2(*options):
    def command(folder, urls, links):
        source = ["-i", links] if len(urls) > 1 else urls
        return ["wget2", "--no-config", "-q", "-P", folder, *options, *source]
    return command


def axel(*options):
    def command(folder, urls, _):
        name = urls[0].rsplit("/", 1)[1]
        return ["axel", "-q", *options, "-o", folder / name, *urls]
    return command


def version(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "not installed"
    number = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return number[0] if number else "version unknown"
