# SPDX-License-Identifier: MulanPSL-2.0
"""Runs the steps of one scenario against one server."""
import datetime
import json
import re
import threading
import time
import uuid

from .client import Client, code_reader
from .match import differences, pick
from .slip import slip_code
from .samples import PNG, answer_file, bomb, in_base64, race

class Failure(Exception):
    pass


class Runner:
    def __init__(self, base, data, set_clock=None, say=None, forge=None):
        with open(f"{data}/demo-sign-ins.json", encoding="utf-8") as file:
            staff = json.load(file)["staff"]
        self.passwords = {each["login"]: each["password"] for each in staff}
        self.logins = {each["id"]: each["login"] for each in staff}
        self.today = datetime.date.today()
        self.base = base
        self.read_code = code_reader(f"{data}/messages.log")
        self.set_clock = set_clock
        self.say = say
        self.forge = forge
        self.people = {}
        self.kept = {}
        self.client = Client(base)
        self.reply = None
        self.last = None
        self.headers, self.drop = {}, []
        self.rival = None

    def run(self, steps):
        for step in steps:
            try:
                getattr(self, "do_" + {"=": "expect", ">": "header", "not": "lacks"}.get(
                    step.word, step.word.lower()))(step.rest)
            except Failure as failure:
                raise Failure(f"line {step.line}: {step.text.splitlines()[0]}\n    {failure}") \
                    from None
            except (KeyError, IndexError, ValueError, TypeError, AssertionError) as error:
                raise Failure(f"line {step.line}: {step.text.splitlines()[0]}\n    {error!r}\n"
                              f"    last reply: {self._last()}") from None

    # --- words of the language
    def do_clock(self, rest):
        if self.set_clock:
            self.today = datetime.date.fromisoformat(rest[:10])
            self.set_clock(rest)
            self.people = {}  # sessions belong to the old time

    def do_say(self, rest):
        if self.say:
            self.say(self._fill(rest))

    def do_as(self, rest):
        rest = self._fill(rest)
        if rest.startswith("holder "):
            rest = self.logins[rest.split()[1]]
        if rest not in self.people:
            client = Client(self.base)
            if rest.startswith("citizen "):
                reply = client.sign_in_citizen(rest.split()[1], self.read_code)
                if reply.status == 429 and self.say:
                    seconds = int(reply.json["params"]["seconds"])
                    self.say(f"   (a code was sent a moment ago: waiting {seconds} s)")
                    time.sleep(seconds)  # as a citizen would; only when narrating
                    reply = client.sign_in_citizen(rest.split()[1], self.read_code)
            elif rest != "guest":
                if rest not in self.passwords:
                    raise Failure(f"no demo sign-in {rest}")
                reply = client.sign_in(rest, self.passwords[rest])
            if rest != "guest" and reply.status != 200:
                raise Failure(f"sign-in answered {reply.status}: {reply.text}")
            self.people[rest] = client
        self.client = self.people[rest]

    def do_header(self, rest):
        if rest.startswith("-"):
            self.drop.append(rest[1:])
        else:
            name, _, value = rest.partition(":")
            self.headers[name.strip()] = self._fill(value.strip())

    def do_get(self, rest):
        self._send("GET", rest)

    def do_post(self, rest):
        self._send("POST", rest)

    def do_put(self, rest):
        self._send("PUT", rest)

    def do_raw(self, rest):
        """raw METHOD path TYPE size|text|@bomb: a body that is not JSON."""
        method, path, kind, what = rest.split(" ", 3)
        body = bomb() if what == "@bomb" else \
            b"x" * int(what) if what.isdigit() else what.encode("utf-8")
        self.headers["Content-Type"] = kind
        self._send(method, path, raw=body)

    def do_act(self, rest):
        target, verb, *body = rest.split(None, 2)
        name, _, folder = target.partition(":")
        folder = folder or ("cases" if name.startswith("case") else "orders")
        held = self.kept[name]
        self.headers.setdefault("If-Match", str(held["version"]))
        self._send("POST", f"/{folder}/{held['id']}/{verb} " + (body[0] if body else "{}"))
        answer = self.reply.json
        if self.reply.status == 200 and isinstance(answer, dict) and answer.get("id") == held["id"]:
            self.kept[name] = answer

    def do_forge(self, rest):
        """Changes the store behind the server's back; what follows shows that it is noticed."""
        self.forge(self._fill(rest))

    def do_photo(self, rest):
        name = rest.strip()
        upload = uuid.uuid4().hex
        picture = PNG + uuid.uuid4().bytes  # bytes after the end are allowed and make it unique
        self.headers["Content-Type"] = "image/png"
        self._send("PUT", f"/uploads/{upload}", raw=picture)
        if self.reply.status != 200:
            raise Failure(f"upload answered {self._last()}")
        self.kept[name] = upload

    def do_slip(self, rest):
        name, device, order, *act = rest.split()
        self.kept[name] = slip_code(self.kept[device]["key"], self.kept[order]["id"], *act)

    def do_repeat(self, rest):
        client, args = self.last
        more = dict(args[1])
        if rest.startswith("key "):
            more["body"] = self._fill(rest[4:])
        self.reply = client.request(*args[0], **more)

    def do_both(self, _):
        """The last request again, on two connections at once, with its own key."""
        client, args = self.last
        answers = []

        def send():
            answers.append(client.request(*args[0], **args[1]))
        threads = [threading.Thread(target=send) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if answers[0].text != answers[1].text or answers[0].text != self.reply.text:
            raise Failure(f"answers differ: {[each.text[:200] for each in answers]}")

    def do_rival(self, rest):
        """Someone else who sends the next request, too, at the same moment, with words of his own:
        one of the two must be done, and the other's refusal is what the next lines look at."""
        login, _, body = rest.partition(" ")
        here = self.client
        self.do_as(login)
        self.rival, self.client = (self.client, self._fill(body)), here

    def _race(self, args):
        (client, body), self.rival = self.rival, None
        answers = race((self.client, args[1]), (client, {**args[1], "body": body}), args[0])
        lost = [each for each in answers if each.status != 200]
        if len(lost) != 1:
            raise Failure(f"not one of two was done: {[each.text[:200] for each in answers]}")
        return lost[0]

    def do_count(self, rest):
        path, wanted = rest.split()
        found = len(pick(self.reply.json, path))
        if found != int(wanted):
            raise Failure(f"{path} has {found} elements, not {wanted}")

    def do_answers(self, rest):
        name, *words = self._fill(rest).split()
        self.kept[name] = answer_file(words)

    def do_file(self, rest):
        name, *place = rest.split()
        self.kept[name] = in_base64(self.reply.body, *place)

    def do_expect(self, rest):
        if re.fullmatch(r"\d{3}", rest):
            if self.reply.status != int(rest):
                raise Failure(f"expected {rest}, got {self._last()}")
            return
        wrong = differences(json.loads(self._fill(rest)), self.reply.json)
        if wrong:
            raise Failure("; ".join(wrong)[:1000] + f"\n    last reply: {self._last()}")

    def do_has(self, rest):
        if self._fill(rest) not in self.reply.text:
            raise Failure(f"not in the reply: {self._last()}")

    def do_lacks(self, rest):
        if self._fill(rest) in self.reply.text:
            raise Failure(f"must not be in the reply: {self._last()}")

    def do_keep(self, rest):
        name, _, path = rest.partition(" ")
        self.kept[name] = pick(self.reply.json, path) if path else self.reply.json

    def do_wait(self, rest):
        request, _, text = self._fill(rest).partition(" has ")
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            self._send("GET", request.split(" ", 1)[1])
            if text in self.reply.text:
                return
            time.sleep(0.05)  # polling, bounded by the deadline
        raise Failure(f"never had {text!r}: {self._last()}")

    # --- plumbing
    def _send(self, method, rest, raw=None):
        path, _, body = rest.partition(" ")
        body = self._fill(body.strip())
        if body.startswith("@nested:"):
            depth = int(body[8:])
            body = '{"a":' * depth + "1" + "}" * depth
        headers, drop = self.headers, self.drop
        self.headers, self.drop = {}, []
        if method == "POST":
            headers.setdefault("Idempotency-Key", str(uuid.uuid4()))
        args = ((method, self._fill(path)), {"body": body or None, "headers": headers,
                                             "drop": drop, "raw": raw})
        self.last = (self.client, args)
        self.reply = self._race(args) if self.rival else self.client.request(*args[0], **args[1])
        if self.reply.status >= 500 and self.reply.status != 503:
            raise Failure(f"the server failed: {self._last()}")

    def _fill(self, text):
        def value(match):
            if match.group(1).startswith("date:"):
                return (self.today + datetime.timedelta(int(match.group(1)[5:]))).isoformat()
            name, _, path = match.group(1).partition(".")
            held = self.kept[name]
            found = pick(held, path) if path else held
            return found if isinstance(found, str) else json.dumps(found)
        return re.sub(r"\$\{([^}]+)\}", value, text)

    def _last(self):
        return "nothing yet" if self.reply is None else \
            f"{self.reply.status} {self.reply.text[:600]}"
