# SPDX-License-Identifier: MulanPSL-2.0
"""A browser's worth of HTTP: cookies, CSRF token, idempotency keys."""
import http.client
import json
import re
import urllib.parse
import uuid

API = "/api/v1"


class Reply:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body
        self.text = body.decode("utf-8", "replace")
        try:
            self.json = json.loads(self.text) if self.text else None
        except ValueError:
            self.json = None


class Client:
    """One person at one device."""

    def __init__(self, base):
        parts = urllib.parse.urlsplit(base)
        self.host, self.port = parts.hostname, parts.port or 80
        self.cookie = None
        self.csrf = None
        self.actor = None

    def request(self, method, path, body=None, headers=None, drop=(), raw=None):
        send = {"Accept": "application/json"}
        if self.cookie:
            send["Cookie"] = self.cookie
        if method in ("POST", "PUT"):
            if self.csrf:
                send["X-CSRF-Token"] = self.csrf
            if method == "POST":
                send["Idempotency-Key"] = str(uuid.uuid4())
                send["Content-Type"] = "application/json"
        send.update(headers or {})
        for name in drop:
            send.pop(name, None)
        data = raw if raw is not None else (
            body.encode("utf-8") if isinstance(body, str) else
            json.dumps(body).encode("utf-8") if body is not None else
            b"{}" if method == "POST" else None)
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        try:
            target = path if path.startswith(("/api/", "/health")) or path == "/" else API + path
            connection.request(method, urllib.parse.quote(target, safe="/?=&%+:,.-_~"), data, send)
            answer = connection.getresponse()
            reply = Reply(answer.status, dict((k.lower(), v) for k, v in answer.getheaders()),
                          answer.read())
        finally:
            connection.close()
        cookie = reply.headers.get("set-cookie")
        if cookie:
            self.cookie = cookie.split(";", 1)[0]
        return reply

    def sign_in(self, login, password):
        reply = self.request("POST", "/sign-in", {"login": login, "password": password})
        return self._signed(reply)

    def sign_in_citizen(self, phone, read_code):
        before = read_code(phone, None)
        reply = self.request("POST", "/citizen/codes", {"phone": phone})
        if reply.status != 200:
            return reply
        code = read_code(phone, before)
        return self._signed(self.request("POST", "/citizen/sign-in",
                                         {"phone": phone, "code": code}))

    def _signed(self, reply):
        if reply.status == 200:
            self.csrf = reply.json["csrf"]
            self.actor = reply.json["actor"]
        return reply


def code_reader(messages_path):
    """Reads one-time codes from the demonstration's message log, as the citizen's phone would."""
    import time

    def codes(phone):
        found = []
        try:
            with open(messages_path, encoding="utf-8") as log:
                for line in log:
                    if phone in line:
                        match = re.search(r"验证码是(\d{6})", line)
                        if match:
                            found.append(match.group(1))
        except FileNotFoundError:
            pass
        return found

    def read(phone, before):
        if before is None:
            return len(codes(phone))
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            found = codes(phone)
            if len(found) > before:
                return found[-1]
            time.sleep(0.02)  # polling a log for another process; bounded by the deadline
        raise AssertionError(f"no code for {phone} arrived in {messages_path}")

    return read
