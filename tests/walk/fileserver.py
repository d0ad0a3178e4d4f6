# SPDX-License-Identifier: MIT
"""A small HTTP server on 127.0.0.1 that serves ranges, and holds a file back until it is told."""
import http.server
import random
import re
import threading

CHUNK = 16 * 1024


class Resource:
    """A file of the server. Held, no more than the first part of a reply is sent."""

    def __init__(self, name, size, first=None):
        self.name = name
        self.body = random.Random(name).randbytes(size)
        self.first = size if first is None else first
        self.released = threading.Event()
        if first is None:
            self.released.set()

    def release(self):
        self.released.set()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        resource = self.server.resources.get(self.path)
        if not resource:
            self.send_error(404)
            return
        total = len(resource.body)
        begin, end = 0, total
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if asked:
            begin = int(asked[1])
            end = min(total, int(asked[2]) + 1) if asked[2] else total
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{total}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(end - begin))
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("ETag", f'"{resource.name}"')
        self.end_headers()
        self._send(resource, begin, end)

    def _send(self, resource, begin, end):
        held_from = max(begin, min(end, resource.first))
        try:
            self.wfile.write(resource.body[begin:held_from])
            resource.released.wait()
            for at in range(held_from, end, CHUNK):
                self.wfile.write(resource.body[at:min(at + CHUNK, end)])
        except OSError:
            self.close_connection = True  # paused: the other end is gone

    def log_message(self, *_):
        pass


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # who pauses hangs up


class FileServer:
    def __init__(self, *resources):
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.resources = {"/" + each.name: each for each in resources}
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def link(self, resource):
        return f"http://127.0.0.1:{self._server.server_address[1]}/{resource.name}"
