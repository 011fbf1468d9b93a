# SPDX-License-Identifier: MulanPSL-2.0
"""Requests as bytes over kept connections, sent and received in two steps, so that a test can
send one and never read the answer."""
import dataclasses
import json
import socket

API = "/api/v1"


class Lost(Exception):
    """The connection ended before the answer was whole: the outcome is unknown."""


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        return json.loads(self.body) if self.body else None

    @property
    def code(self):
        """Of a refusal; empty when it is none."""
        if self.status < 400:
            return ""
        try:
            return self.json.get("code", "")
        except ValueError:
            return ""

    @property
    def replayed(self):
        return self.headers.get("idempotent-replay") == "true"


@dataclasses.dataclass(frozen=True)
class Call:
    """One request: the same call sent again is a retry, for it carries the same key."""
    method: str
    path: str  # below /api/v1
    body: bytes = b""
    cookie: str = ""
    csrf: str = ""
    key: str = ""
    version: int | None = None
    content_type: str = "application/json"

    def bytes(self) -> bytes:
        lines = [f"{self.method} {API}{self.path} HTTP/1.1", "Host: localhost"]
        if self.cookie:
            lines.append(f"Cookie: {self.cookie}")
        if self.method != "GET":
            lines.append(f"Content-Length: {len(self.body)}")
            lines.append(f"Content-Type: {self.content_type}")
            if self.csrf:
                lines.append(f"X-CSRF-Token: {self.csrf}")
        if self.key:
            lines.append(f"Idempotency-Key: {self.key}")
        if self.version is not None:
            lines.append(f"If-Match: {self.version}")
        return "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + self.body


class Wire:
    """One connection; opened at the first request and again after it was lost."""

    def __init__(self, port: int, timeout: float = 15):
        self._port, self._timeout = port, timeout
        self._socket = None
        self._rest = b""

    def ask(self, call: Call) -> Answer:
        self.send(call)
        return self.receive()

    def send(self, call: Call) -> None:
        try:
            if self._socket is None:
                self._socket = socket.create_connection(("127.0.0.1", self._port), self._timeout)
                self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._rest = b""
            self._socket.sendall(call.bytes())
        except OSError as problem:
            self.drop()
            raise Lost(repr(problem)) from problem

    def receive(self) -> Answer:
        try:
            head = self._until_blank()
            lines = head.decode("latin-1").split("\r\n")
            headers = {name.strip().lower(): value.strip()
                       for name, _, value in (line.partition(":") for line in lines[1:])}
            body = self._exactly(int(headers.get("content-length", "0")))
        except (OSError, Lost) as problem:
            self.drop()
            raise Lost(repr(problem)) from problem
        if headers.get("connection", "").lower() == "close":
            self.drop()
        return Answer(int(lines[0].split()[1]), headers, body)

    def drop(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _until_blank(self) -> bytes:
        while b"\r\n\r\n" not in self._rest:
            self._more()
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        return head

    def _exactly(self, size: int) -> bytes:
        while len(self._rest) < size:
            self._more()
        body, self._rest = self._rest[:size], self._rest[size:]
        return body

    def _more(self) -> None:
        got = self._socket.recv(65536)
        if not got:
            raise Lost("closed by the server")
        self._rest += got
