# SPDX-License-Identifier: MulanPSL-2.0
"""One errand from the call to the rating, as a row of calls. Each step is one write; what must be
looked up before it (the version, the invitation) is asked by `ready`."""
import hashlib
import itertools
import uuid

from people import applicant
from scenario.runner import PNG
from stage import Stage
from wire import Answer, Call

STEPS = ("place", "take", "choose", "signature", "mandate", "papers", "photo", "attach", "submit",
         "notify", "supplement", "accept", "review", "decide", "issue", "collect", "receipt",
         "deliver", "rate")
SCOPE = {"consult": True, "fill": True, "submit": True, "supplement": True,
         "receive_notices": True, "receive_result": True, "pay_fees": False}
NUMBERS = itertools.count(1)


class Unexpected(Exception):
    """An answer that no step of the errand can go on from."""


class Errand:
    def __init__(self, stage: Stage, serial: int, last_day: str = "2027-06-30"):
        self.stage, self.serial, self.last_day = stage, serial, last_day
        self.at = 0
        self.order, self.case = {}, {}
        self.agent = next(iter(stage.agents.values()))
        self.picture = {}  # step → (upload id, bytes)
        self.invitation = ""
        self.call = None   # the call of the present step; asked again as it is

    @property
    def step(self) -> str:
        return STEPS[self.at]

    @property
    def done(self) -> bool:
        return self.at == len(STEPS)

    def next_call(self, ask) -> Call:
        """The write of the present step, always the same one until it is answered."""
        if self.call is None:
            self.ready(ask)
            self.call = getattr(self, "_" + self.step)()
        return self.call

    def ready(self, ask) -> None:
        """`ask(call)` → a good answer; reads only."""
        if self.step in ("supplement", "collect"):
            self.order = ask(self.agent.get(f"/orders/{self.order['id']}")).json
        elif self.step == "accept":
            self.case = ask(self.stage.clerk.get(f"/cases/{self.case['id']}")).json
        elif self.step == "rate":
            query = f"/ratings/open?number={self.order['number']}&last4={self._phone()[-4:]}"
            rows = ask(Call("GET", query)).json["invitations"]
            self.invitation = rows[0]["id"]

    def learn(self, answer: Answer) -> None:
        if answer.status != 200:
            raise Unexpected(f"{self.step}: {answer.status} {answer.body[:400]!r}")
        view = answer.json
        if self.step in ("place", "take", "choose", "mandate", "papers", "attach", "collect"):
            self.order = view
            if view.get("agent"):
                self.agent = self.stage.agents[view["agent"]["id"]]
        elif self.step == "deliver":
            self.order = view if "papers" in view else self.order
        elif self.step in ("submit", "notify", "accept", "review", "decide", "issue"):
            self.case = view
        elif self.step == "supplement" and "clocks" in view:
            self.case = view
        self.at += 1
        self.call = None

    # --- the steps
    def _phone(self) -> str:
        return applicant(self.serial)["phone"]

    def _act(self, verb: str, body=None) -> Call:
        return self.agent.post(f"/orders/{self.order['id']}/{verb}", body, self.order["version"])

    def _move(self, who, verb: str, body=None) -> Call:
        return who.post(f"/cases/{self.case['id']}/{verb}", body, self.case["version"])

    def _upload(self) -> Call:
        name, data = uuid.uuid4().hex, PNG + uuid.uuid4().bytes
        self.picture[self.step] = (name, data)
        return self.agent.put(f"/uploads/{name}", data, "image/png")

    def _place(self) -> Call:
        return self.agent.post("/orders", {
            "item": self.stage.item, "unit": self.stage.village, "mode": "act",
            "applicant": applicant(self.serial), "relation": "self", "channel": "agent",
            "note": f"样本 {self.serial}"})

    def _take(self):
        return self._act("accept")

    def _choose(self):
        return self._act("choose", {"mode": "act"})

    _signature = _photo = _receipt = _upload

    def _mandate(self):
        return self._act("mandate", {
            "mode": "full", "scope": SCOPE, "valid_until": self.last_day, "delivery": "village",
            "consent_data": True, "identity_checked": True,
            "signature": self.picture["signature"][0]})

    def _papers(self):
        return self._act("papers", {"papers": [
            {"name": "居民身份证", "form": "original", "pages": 1, "to_return": True},
            {"name": "居民户口簿", "form": "copy", "pages": 4, "to_return": False}],
            "signature": self.picture["signature"][0]})

    def _attach(self):
        return self._act("materials", {"material": self.stage.materials[0],
                                       "uploads": [self.picture["photo"][0]]})

    def _submit(self):
        return self._act("submit")

    def _notify(self):
        return self._move(self.stage.clerk, "notify", {"defects": [
            {"material": no, "reason": "没有这一份", "need": "请补交原件"}
            for no in self.stage.materials[1:]] or
            [{"material": self.stage.materials[0], "reason": "照片看不清", "need": "请重拍"}]})

    def _supplement(self):
        rest = self.stage.materials[1:] or self.stage.materials
        return self._act("supplement", {"materials": [
            {"no": no, "uploads": [], "received": True} for no in rest]})

    def _accept(self):
        return self._move(self.stage.clerk, "accept")

    def _review(self):
        return self._move(self.stage.reviewer, "review",
                          {"opinion": "材料齐全，符合规定", "outcome": "agree"})

    def _decide(self):
        return self._move(self.stage.decider, "decide",
                          {"outcome": "grant", "reasons": "符合规定条件，准予办理"})

    def _issue(self):
        return self._move(self.stage.decider, "issue",
                          {"result_number": f"样证〔2026〕{next(NUMBERS)}号"})

    def _collect(self):
        return self._act("collect")

    def _deliver(self):
        held = [paper["id"] for paper in self.order.get("papers", []) if paper["to_return"]]
        return self._act("deliver", {"signature": self.picture["receipt"][0], "returned": held})

    def _rate(self):
        return Call("POST", f"/ratings/{self.invitation}", b'{"level":"very_satisfied"}',
                    key=str(uuid.uuid4()))


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
