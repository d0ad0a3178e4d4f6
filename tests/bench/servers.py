# SPDX-License-Identifier: MIT
"""The servers, all on 127.0.0.1: nginx, and the bench's own where nginx cannot be rude enough."""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import time

from measure import most_at_once

NGINX = """
{user}
daemon off;
worker_processes {workers};
pid {top}/nginx.pid;
error_log {top}/error.log error;
events {{ worker_connections 4096; }}
http {{
    log_format bench '$connection $msec $request_time';
    access_log {top}/access.log bench;
    client_body_temp_path {top}/body;
    proxy_temp_path {top}/proxy;
    fastcgi_temp_path {top}/fastcgi;
    uwsgi_temp_path {top}/uwsgi;
    scgi_temp_path {top}/scgi;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000;
    default_type application/octet-stream;
    server {{
        listen 127.0.0.1:{port} backlog=1024;
        listen 127.0.0.1:{tls_port} ssl backlog=1024;
        ssl_certificate {top}/server.pem;
        ssl_certificate_key {top}/server.key;
        ssl_session_cache shared:bench:8m;
        root {root};
        location /10m/ {{ alias {root}/; limit_rate 10m; }}
        location /2m/ {{ alias {root}/; limit_rate 2m; }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def make_certificates(folder):
    """An authority that nobody trusts unasked, and what it says of 127.0.0.1."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "30",
            "-subj", "/CN=Bench CA")
    openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1")
    (folder / "server.ext").write_text("subjectAltName=IP:127.0.0.1\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "30", "-extfile", "server.ext", "-out", "server.pem")
    return folder / "ca.pem"


class Nginx:
    """A real nginx that serves root, all the time that the rows need it."""

    def __init__(self, top, root):
        self.top = top
        top.mkdir(parents=True)
        self.ca = make_certificates(top)
        self.port, self.tls_port = free_port(), free_port()
        program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
        conf = top / "nginx.conf"
        conf.write_text(NGINX.format(
            top=top, root=root, port=self.port, tls_port=self.tls_port, workers=os.cpu_count(),
            user="user root root;" if os.geteuid() == 0 else ""))
        self.process = subprocess.Popen([program, "-p", top, "-e", "stderr", "-c", conf],
                                        start_new_session=True)
        self.wait_until_it_listens()

    def wait_until_it_listens(self):
        while self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise RuntimeError("nginx does not start")

    def url(self, path, tls=False):
        port = self.tls_port if tls else self.port
        return f"http{'s' if tls else ''}://127.0.0.1:{port}/{path}"

    def forget(self):
        (self.top / "access.log").write_text("")

    def connections(self):
        """All, and most at once, since forget()."""
        # A worker writes its line when the response is done, which the client may see first.
        time.sleep(0.1)
        numbers, spans = set(), []
        for line in (self.top / "access.log").read_text().splitlines():
            number, end, took = line.split()
            numbers.add(number)
            # Both are in milliseconds, and some take less.
            spans.append((float(end) - float(took), float(end) + 0.0005))
        return len(numbers), most_at_once(spans)

    def stop(self):
        self.process.terminate()
        self.process.wait()


class NginxFiles:
    """Some files of a running nginx, for one run."""

    def __init__(self, nginx, paths, tls=False):
        self.nginx = nginx
        self.urls = [nginx.url(path, tls) for path in paths]

    def __enter__(self):
        self.nginx.forget()
        return self

    def __exit__(self, *_):
        pass

    def connections(self):
        return self.nginx.connections()


class BenchServer:
    """One scenario of bench-server, fresh for each run."""

    def __init__(self, program, scenario):
        self.process = subprocess.Popen([program, scenario], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, start_new_session=True)
        self.urls = [f"http://127.0.0.1:{port}/file.bin" for port in self.answer()["ports"]]

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("bench-server has ended")
        return json.loads(line)

    def log(self):
        self.process.stdin.write("log\n")
        self.process.stdin.flush()
        return self.answer()["servers"]

    def connections(self):
        log = self.log()
        return tuple(sum(server[figure] for server in log) for figure in ("connections", "atOnce"))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def write_file(program, scenario, path):
    pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([program, "--write", scenario, path], check=True)
    return path
