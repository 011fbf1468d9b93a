# SPDX-License-Identifier: MulanPSL-2.0
"""Mixed load: each lane carries errands step by step, writes notes and says it is present. A lane
outlives the server: what was in flight when it died is asked again, with the same key."""
import random
import threading
import time
import uuid

from errand import Errand, Unexpected
from oracle import Oracle, sha
from stage import Stage
from wire import Answer, Call, Lost, Wire


class Pending:
    """A write whose answer has not come yet."""

    def __init__(self, step: str, call: Call, more: dict):
        self.step, self.call, self.more = step, call, more


class Lane:
    def __init__(self, number: int, stage: Stage, oracle: Oracle, seed: int):
        self.stage, self.oracle = stage, oracle
        self.random = random.Random(seed * 1000 + number)
        self.serials = iter(range(seed % 1000 * 1_000_000 + number * 100_000, 10 ** 12))
        self.errand = Errand(stage, next(self.serials))
        self.pending = None
        self.faults = []
        self.waits = 0  # answers that asked to come again

    # --- one write
    def choose(self, ask) -> Pending:
        dice = self.random.random()
        agent = self.random.choice(list(self.stage.agents.values()))
        if dice < 0.2:
            text = f"样本记录 {uuid.uuid4().hex}"
            return Pending("note", agent.post("/me/work-log", {"text": text}), {"note": text})
        if dice < 0.25:
            return Pending("presence", agent.post("/me/presence", {"state": "present"}), {})
        if self.errand.done:
            self.errand = Errand(self.stage, next(self.serials))
        call = self.errand.next_call(ask)
        more = {"serial": self.errand.serial} if self.errand.step == "place" else {}
        if self.errand.step in self.errand.picture and call.method == "PUT":
            name, data = self.errand.picture[self.errand.step]
            more = {"upload": [name, sha(data)]}
        return Pending(self.errand.step, call, more)

    def settle(self, answer: Answer) -> None:
        """The pending write was answered well: it is on record from here on."""
        pending, self.pending = self.pending, None
        if pending.step not in ("note", "presence"):
            self.errand.learn(answer)
        subjects = {role: view["id"] for role, view in
                    (("order", self.errand.order), ("case", self.errand.case)) if view}
        self.oracle.acknowledge(pending.step, pending.call, answer, subjects, pending.more)

    # --- as a thread
    def run(self, port: int, stop: threading.Event) -> None:
        wire = Wire(port)

        def ask(call: Call) -> Answer:
            while True:
                answer = wire.ask(call)
                if answer.status == 200:
                    return answer
                if answer.status != 503 or stop.is_set():
                    raise Unexpected(f"GET {call.path}: {answer.status} {answer.body[:300]!r}")
                self.pause()
        try:
            while not stop.is_set():
                if self.pending is None:
                    self.pending = self.choose(ask)
                self.attempt(wire)
        except Lost:
            pass  # the server died; `pending` says what was in flight
        except Unexpected as fault:
            if not stop.is_set():
                self.faults.append(str(fault))
        except Exception as fault:  # a broken lane is a failed test, not a quiet one
            self.faults.append(repr(fault))
        finally:
            wire.drop()

    def attempt(self, wire: Wire) -> None:
        answer = wire.ask(self.pending.call)
        if answer.status in (500, 503):
            self.pause()  # the database is away: the same call again finds out what became of it
        elif answer.status == 200:
            self.settle(answer)
        else:
            step, self.pending = self.pending.step, None
            raise Unexpected(f"{step}: {answer.status} {answer.body[:400]!r}")

    def pause(self) -> None:
        self.waits += 1
        time.sleep(0.02)

    def retry(self, port: int) -> None:
        """After a restart: the write that was in flight must now be answered well."""
        if self.pending is None:
            return
        wire = Wire(port)
        try:
            for _ in range(100):
                self.attempt(wire)
                if self.pending is None:
                    return
            self.faults.append(f"{self.pending.step}: still refused after 100 tries")
        except (Lost, Unexpected) as fault:
            self.faults.append(f"retry after the crash: {fault}")
        finally:
            wire.drop()


class Crew:
    """All lanes of one engine."""

    def __init__(self, stages: list[Stage], number: int, oracle: Oracle, seed: int):
        self.lanes = [Lane(i, stages[i % len(stages)], oracle, seed) for i in range(number)]
        self._threads, self._stop = [], None

    def begin(self, port: int) -> None:
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=lane.run, args=(port, self._stop), daemon=True)
                         for lane in self.lanes]
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Call when the server is dead, or the lanes have had their time."""
        self._stop.set()
        for thread in self._threads:
            thread.join(30)

    def retry(self, port: int) -> None:
        for lane in self.lanes:
            lane.retry(port)

    def faults(self) -> list[str]:
        found = [fault for lane in self.lanes for fault in lane.faults]
        for lane in self.lanes:
            lane.faults = []
        return found
