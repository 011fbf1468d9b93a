# SPDX-License-Identifier: MulanPSL-2.0
"""A hall with many windows, and a caller at each of them who presses as fast as the server answers."""
import concurrent.futures
import json
import random
import threading
import time
import uuid

from history import NOBODY, Op
from people import sign_in
from wire import Call, Wire

TOWN = "150626100000"
PASSWORD = "caoyuan-windows-2026"


def good(what, answer):
    if answer.status != 200:
        raise RuntimeError(f"{what}: {answer.status} {answer.body!r}")
    return answer.json


def public(path, body):
    return Call("POST", path, json.dumps(body).encode("utf-8"), key=str(uuid.uuid4()))


class Hall:
    """`plain` and `mixed` are its groups; half of the windows call each."""

    def __init__(self, staff, port, callers):
        self.port = port
        wire, admin, head = Wire(port), staff.by_login("admin"), staff.by_login("head.100")
        made = good("hall", wire.ask(head.post("/halls", {"unit": TOWN, "name": "样本大厅"})))
        self.id, self.kiosk = made["id"], made["kiosk_code"]
        for letter, name in (("A", "样本普通"), ("B", "样本优先")):
            form = {"letter": letter, "name": name, "name_en": "", "catch_all": False,
                    "active": True, "items": []}
            made = good("group", wire.ask(head.post(f"/halls/{self.id}/groups", form)))
        self.plain, self.mixed = (group["id"] for group in made["groups"])
        self.windows = [self._window(wire, admin, head, at) for at in range(callers)]
        wire.drop()
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            self.clerks = list(pool.map(lambda at: self._clerk(admin, at), range(callers)))

    def group_of(self, at):
        return self.plain if at % 2 == 0 else self.mixed

    def _window(self, wire, admin, head, at):
        made = good("window", wire.ask(admin.post(
            "/windows", {"unit": TOWN, "kind": "comprehensive", "name": f"样本窗口{at + 1}"})))
        good("place", wire.ask(head.post(
            f"/halls/{self.id}/windows/{made['id']}",
            {"version": 0, "label": str(at + 1), "groups": [self.group_of(at)]})))
        return made["id"]

    def _clerk(self, admin, at):
        wire = Wire(self.port)
        good("clerk", wire.ask(admin.post("/staff", {
            "login": f"queue.{at}", "name": f"样本{at}", "unit": TOWN, "phone": "",
            "roles": [{"role": "clerk", "unit": TOWN}], "password": PASSWORD})))
        wire.drop()
        return sign_in(self.port, f"queue.{at}", PASSWORD)


class Caller:
    """One window. Sends one request after the other and writes down what it was told."""

    def __init__(self, hall, at, seed):
        self.hall, self.at, self.group = hall, at, hall.group_of(at)
        self.clerk, self.window = hall.clerks[at], hall.windows[at]
        self.dice = random.Random(seed * 1000 + at)
        self.wire = Wire(hall.port, 60)
        self.ops, self.held, self.parked = [], None, None

    def ask(self, act, call):
        begun = time.monotonic_ns()
        answer = self.wire.ask(call)
        op = Op(self.at, act, begun, time.monotonic_ns(), group=self.group)
        if answer.status != 200:
            op.code = answer.code or str(answer.status)
        self.ops.append(op)
        return op, answer

    def take(self):
        body = {"kiosk": self.hall.kiosk, "group": self.group}
        if self.group == self.hall.mixed and self.dice.random() < 0.4:
            body["reason"] = self.dice.choice(("elderly", "pregnant", "soldier"))
        op, answer = self.ask("take", public(f"/halls/{self.hall.id}/kiosk/take", body))
        if not op.code:
            row = answer.json
            op.ticket, op.number, op.lane = row["id"], row["number"], row["lane"]
            op.version, op.state = 1, "waiting"

    def act(self, act, row):
        if act == "next":
            call = self.clerk.post(f"/halls/{self.hall.id}/windows/{self.window}/next")
        else:
            call = self.clerk.post(f"/queue/tickets/{row['id']}/{act}", version=row["version"])
        op, answer = self.ask(act, call)
        if op.code:
            return None
        row = answer.json
        op.ticket, op.number, op.lane = row["id"], row["number"], row["lane"]
        op.version, op.state = row["version"], row["state"]
        return row

    def step(self):
        if self.held is None:
            if self.parked and self.dice.random() < 0.5:
                self.held, self.parked = self.act("resume", self.parked), None
            elif self.dice.random() < 0.5:
                self.take()
            else:
                self.held = self.act("next", None)
            return
        self.go_on()

    def go_on(self):
        row, mixed = self.held, self.group == self.hall.mixed
        choices = ["finish"] * 3
        if row["state"] == "called":
            choices += ["start"] * 2 + (["pass", "put-back"] if mixed else [])
        if mixed and self.parked is None:
            choices += ["park"]
        act = self.dice.choice(choices)
        row = self.act(act, row)
        if row and row["state"] in ("called", "serving"):
            self.held = row
            return
        self.held = None
        if row and row["state"] == "parked":
            self.parked = row
        elif row and row["state"] == "missed" and self.dice.random() < 0.5:
            self.act("rejoin", row)


def run(hall, callers, operations, seconds, seed):
    """All ops of all callers, until there are so many or the time is over."""
    everyone = [Caller(hall, at, seed) for at in range(callers)]
    for each in everyone:
        good("seat", each.wire.ask(each.clerk.post(
            f"/halls/{hall.id}/windows/{each.window}/open", version=1)))
    begin, faults = threading.Barrier(callers), []
    deadline = time.monotonic() + seconds
    share = operations // callers + 1

    def work(caller):
        try:
            begin.wait()
            while len(caller.ops) < share and time.monotonic() < deadline:
                caller.step()
        except Exception as problem:  # counted: the run is then no proof
            faults.append(repr(problem))

    threads = [threading.Thread(target=work, args=(each,)) for each in everyone]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in everyone:
        each.wire.drop()
    ops = [op for each in everyone for op in each.ops]
    strange = {op.code for op in ops if op.code} - {NOBODY}
    return ops, faults + [f"an answer that no caller may get: {code}" for code in sorted(strange)]
