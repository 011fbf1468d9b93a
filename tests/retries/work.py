# SPDX-License-Identifier: MulanPSL-2.0
"""One errand with everything beside it that people POST on its way. Revealing a person is left out:
it takes no key on purpose, each retry is one more logged reading."""
import itertools

from errand import Errand
from people import applicant
from stage import Stage
from wire import Answer

SERIALS = itertools.count(500_000_000)


def carry(stage: Stage, read, write, after_each=lambda: None) -> Errand:
    """`read(call)` and `write(name, call)` answer; the whole errand, then the side jobs."""
    errand = Errand(stage, next(SERIALS))
    while not errand.done:
        step = errand.step
        call = errand.next_call(lambda call: good(step, read(call)))
        errand.learn(good(step, write(step, call)))
        after_each()
    for name, call in beside(errand):
        good(name, write(name, call))
        after_each()
    case = good("receive", write("receive", receive(stage))).json
    good("check", write("check", stage.clerk.post(
        f"/cases/{case['id']}/check",
        {"materials": [{"no": stage.materials[0], "state": "ok"}]}, case["version"])))
    return errand


def beside(errand: Errand):
    agent = errand.agent
    yield "note", agent.post("/me/work-log", {"text": "样本：到户说明了办理流程"})
    yield "presence", agent.post("/me/presence", {"state": "present"})


def receive(stage: Stage):
    """A walk-in at the town's window, without an order."""
    return stage.clerk.post("/cases", {
        "item": stage.item, "unit": stage.town, "applicant": applicant(next(SERIALS)),
        "materials": [{"no": stage.materials[0], "uploads": [], "received": True}],
        "delivery": "town"})


def good(name: str, answer: Answer) -> Answer:
    if answer.status != 200:
        raise RuntimeError(f"{name}: {answer.status} {answer.body[:500]!r}")
    return answer
