# SPDX-License-Identifier: MIT
"""A server for clean-root.sh: /small.bin at once; /large.bin too, but its second half only once
/open was asked for. Prints its two ports (http, https), then a line for each request.
Usage: loopback.py CERTIFICATE-AND-KEY.pem; loopback.py --sums prints what the files must have.
"""
import hashlib
import http.server
import random
import re
import ssl
import sys
import threading

FILES = {"/small.bin": random.Random(1).randbytes(100_000),
         "/large.bin": random.Random(2).randbytes(16 << 20)}
opened = threading.Event()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        asked = self.headers.get("Range", "")
        print(self.path, asked, flush=True)
        body = FILES.get(self.path)
        if self.path == "/open":
            opened.set()
            body = b"open\n"
        if body is None:
            self.send_error(404)
            return
        part = re.fullmatch(r"bytes=(\d+)-(\d*)", asked)
        start = int(part[1]) if part else 0
        end = min(int(part[2] or len(body)), len(body) - 1) + 1 if part else len(body)
        if start >= end:
            self.send_error(416)
            return
        self.send_response(206 if part else 200)
        if part:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{len(body)}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("ETag", f'"{len(body)}"')
        self.send_header("Content-Length", str(end - start))
        self.end_headers()
        try:
            free = max(start, min(end, len(body) // 2)) if self.path == "/large.bin" else end
            self.wfile.write(body[start:free])
            if free < end:
                opened.wait()
                self.wfile.write(body[free:end])
        except OSError:
            self.close_connection = True

    def log_message(self, *_):
        pass


def serve(tls):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # one who is told to end closes what is half sent
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever).start()
    return server.server_port


if sys.argv[1] == "--sums":
    for name, content in FILES.items():
        print(hashlib.sha256(content).hexdigest(), " ", name[1:], sep="")
else:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1])
    print(serve(None), serve(context), flush=True)
