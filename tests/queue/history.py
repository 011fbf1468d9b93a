# SPDX-License-Identifier: MulanPSL-2.0
"""What a hall's callers saw, and whether one hall could have answered so, one act after the other.

A ticket is a register with a version: its acts must form one walk through the states, and that order
must not contradict the clock on the wall. The plain group is a queue: a number that was given before
another is called before it, and "nobody waits" is said only when at some moment nobody waited.
"""
import dataclasses

# From which states an act may start, and where it leads (src/queue/rules_ticket.cpp).
STEPS = {
    "take": ((None,), ("waiting",)),
    "next": (("waiting",), ("called",)),
    "start": (("called",), ("serving",)),
    "pass": (("called",), ("waiting", "missed")),
    "put-back": (("called", "serving"), ("waiting",)),
    "park": (("called", "serving"), ("parked",)),
    "resume": (("parked",), ("serving",)),
    "rejoin": (("missed",), ("waiting",)),
    "finish": (("called", "serving", "parked"), ("finished",)),
}
HOLDS = {"next", "resume"}          # the window has it in hand afterwards
NOBODY = "queue.nobody_waits"


@dataclasses.dataclass
class Op:
    """One answered request. `version` and `state` are the ticket's after it."""
    caller: int
    act: str
    begun: int
    ended: int
    ticket: str = ""
    number: str = ""
    version: int = 0
    state: str = ""
    group: str = ""
    lane: str = "normal"
    code: str = ""                  # of a refusal


def check_tickets(ops: list[Op]) -> list[str]:
    """Each ticket's acts are one walk, in an order that the clock allows."""
    wrong, walks, numbers = [], {}, {}
    for op in ops:
        if op.code:
            continue
        walks.setdefault(op.ticket, []).append(op)
        if op.act == "take" and numbers.setdefault(op.number, op.ticket) != op.ticket:
            wrong.append(f"{op.number} was given twice")
    for ticket, walk in walks.items():
        walk.sort(key=lambda op: op.version)
        state, latest = None, 0
        for at, op in enumerate(walk, start=1):
            before, after = STEPS[op.act]
            if op.version != at:
                wrong.append(f"{op.number}: version {op.version} where {at} follows ({op.act})")
                break
            if state not in before or op.state not in after:
                wrong.append(f"{op.number}: {op.act} led from {state} to {op.state}")
                break
            if op.ended < latest:
                wrong.append(f"{op.number}: {op.act} was over before what it follows began")
                break
            state, latest = op.state, max(latest, op.begun)
        if walk[0].act != "take":
            wrong.append(f"{ticket}: called but never given")
    return wrong


def check_hands(ops: list[Op]) -> list[str]:
    """A window has one ticket in hand; each caller sends one request after the other."""
    wrong, held = [], {}
    for op in sorted(ops, key=lambda each: each.begun):
        if op.code or op.act == "take":
            continue
        if op.act in HOLDS:
            if held.get(op.caller):
                wrong.append(f"window {op.caller}: {op.number} while {held[op.caller]} is in hand")
            held[op.caller] = op.number
        elif op.state not in ("called", "serving"):
            if held.get(op.caller) == op.number:
                held[op.caller] = ""
    return wrong


def lane_calls(ops: list[Op], group: str) -> list[tuple[Op, Op | None]]:
    """Of a group in which every number is called once: its giving and its call."""
    given = {op.ticket: op for op in ops if op.act == "take" and not op.code and op.group == group}
    called = {op.ticket: op for op in ops if op.act == "next" and not op.code}
    return [(op, called.get(ticket)) for ticket, op in given.items()]


def check_order(ops: list[Op], group: str) -> list[str]:
    """Given before another, called before it: no pair may stand the other way round."""
    wrong = []
    pairs = [(given, call) for given, call in lane_calls(ops, group)]
    done = sorted((pair for pair in pairs if pair[1]), key=lambda pair: pair[1].ended)
    endless = max((op.ended for op in ops), default=0) + 1
    waiting = sorted(pairs, key=lambda pair: pair[1].begun if pair[1] else endless)
    at, latest = 0, None            # of those called and over: the one that was given last
    for given, call in waiting:
        start = call.begun if call else endless
        while at < len(done) and done[at][1].ended < start:
            if latest is None or done[at][0].begun > latest.begun:
                latest = done[at][0]
            at += 1
        if latest is not None and latest.begun > given.ended:
            wrong.append(f"{latest.number} was called before {given.number}, given after it")
    return wrong


def check_serials(ops: list[Op]) -> list[str]:
    """Numbers of one letter grow with time, without a gap."""
    wrong, letters = [], {}
    for op in ops:
        if op.act == "take" and not op.code:
            letters.setdefault(op.number[0], []).append(op)
    for letter, given in letters.items():
        given.sort(key=lambda op: int(op.number[1:]))
        latest = 0
        for at, op in enumerate(given, start=1):
            if int(op.number[1:]) != at:
                wrong.append(f"{letter}: {op.number} where {at} follows")
                break
            if op.ended < latest:
                wrong.append(f"{op.number} was given before a smaller number was asked for")
                break
            latest = max(latest, op.begun)
    return wrong


def check_empty(ops: list[Op], group: str) -> list[str]:
    """"Nobody waits" needs a moment within the request at which nobody had to be waiting."""
    endless = max((op.ended for op in ops), default=0) + 1
    surely = sorted((given.ended, call.begun if call else endless)
                    for given, call in lane_calls(ops, group))
    merged: list[list[int]] = []
    for begin, end in surely:
        if begin >= end:
            continue
        if merged and begin <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([begin, end])
    wrong = []
    for op in ops:
        if op.act == "next" and op.code == NOBODY and op.group == group and any(
                begin <= op.begun and op.ended <= end for begin, end in merged):
            wrong.append(f"window {op.caller} was told that nobody waits, and somebody did")
    return wrong


def check(ops: list[Op], plain: str) -> list[str]:
    """Everything that no single hall could have answered. `plain`: the group without priority and
    without passing."""
    return (check_tickets(ops) + check_hands(ops) + check_order(ops, plain) + check_serials(ops)
            + check_empty(ops, plain))
