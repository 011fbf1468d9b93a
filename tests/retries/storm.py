# SPDX-License-Identifier: MulanPSL-2.0
"""Sends one write many times: at once over several connections, cut off after sending, later
again, and with another body under the same key."""
import dataclasses
import random

from wire import Answer, Call, Lost, Wire

WIRES = 5


class Storm:
    def __init__(self, port: int, seed: int, score):
        self.score = score
        self.random = random.Random(seed)
        self.wires = [Wire(port) for _ in range(WIRES)]
        self.asked = []  # (name, call, the one answer), oldest first
        self.retries = 0

    def once(self, call: Call) -> Answer:
        return self.wires[0].ask(call)

    def write(self, name: str, call: Call) -> Answer:
        """The answer of a write that is sent two to five times at once; all must be the same."""
        if self.random.random() < 0.35:
            self.send_and_drop(call)
        wires = self.random.sample(self.wires, self.random.randint(2, WIRES))
        for wire in wires:
            wire.send(call)
        answers = [wire.receive() for wire in self.shuffled(wires)]
        self.retries += len(answers) - 1
        first = answers[0]
        self.score.check(all(each.status == 200 for each in answers),
                         f"{name}: {[(each.status, each.code) for each in answers]}")
        self.score.check(all(each.body == first.body for each in answers),
                         f"{name}: the answers of one key differ")
        if call.key:
            fresh = sum(not each.replayed for each in answers)
            self.score.check(fresh <= 1, f"{name}: done {fresh} times")
        self.asked.append((name, call, first))
        return first

    def send_and_drop(self, call: Call) -> None:
        """The connection is lost after sending: the caller cannot know what became of it."""
        wire = self.random.choice(self.wires)
        try:
            wire.send(call)
        except Lost:
            pass
        wire.drop()
        self.retries += 1

    def again(self, number: int) -> None:
        """Older writes once more, in another order than they were made."""
        for name, call, answer in self.random.sample(self.asked, min(number, len(self.asked))):
            repeated = self.random.choice(self.wires).ask(call)
            self.retries += 1
            self.score.check(repeated.status == 200 and repeated.body == answer.body and
                             (repeated.replayed or not call.key),
                             f"{name} later again: {repeated.status} {repeated.code}")

    def other_bodies(self) -> None:
        """Each key once more with a body that says the same in other bytes, and is another body."""
        for name, call, _ in self.asked:
            if call.key:
                answer = self.once(dataclasses.replace(call, body=call.body + b" "))
                expected = (422, "idempotency.key_reused")
            else:
                answer = self.once(dataclasses.replace(call, body=call.body + b"!"))
                expected = (409, "upload.exists")
            self.score.check((answer.status, answer.code) == expected,
                             f"{name} with another body: {answer.status} {answer.code}")

    def shuffled(self, things: list) -> list:
        return self.random.sample(things, len(things))
