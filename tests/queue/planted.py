# SPDX-License-Identifier: MulanPSL-2.0
"""A true history, made wrong in the ways in which a hall can be wrong. The checker must see each."""
import copy
import random

from history import NOBODY, Op


def _called(ops: list[Op], group: str) -> list[int]:
    return [at for at, op in enumerate(ops) if op.act == "next" and not op.code
            and op.group == group]


def _given(ops: list[Op], ticket: str) -> Op:
    return next(op for op in ops if op.act == "take" and op.ticket == ticket)


def same_number_to_two(ops, dice, plain):
    """Two windows press at the same instant and both get the same number."""
    op = ops[dice.choice(_called(ops, plain))]
    other = copy.copy(op)
    other.caller += 1000
    ops.append(other)


def called_again_later(ops, dice, plain):
    """A finished number is called once more."""
    op = copy.copy(ops[dice.choice(_called(ops, plain))])
    op.begun, op.ended = 1 + max(each.ended for each in ops), 2 + max(each.ended for each in ops)
    op.caller += 1000
    ops.append(op)


def never_given(ops, dice, plain):
    """A number is called that nobody took."""
    ticket = ops[dice.choice(_called(ops, plain))].ticket
    ops[:] = [op for op in ops if not (op.act == "take" and op.ticket == ticket)]


def given_twice(ops, dice, plain):
    """Two people hold the same number."""
    first, second = dice.sample([op for op in ops if op.act == "take" and op.group == plain], 2)
    for op in ops:
        if op.ticket == second.ticket:
            op.number = first.number


def jumped_the_queue(ops, dice, plain):
    """A later number is called long before an earlier one."""
    calls = _called(ops, plain)
    for _ in range(1000):
        first, second = (ops[at] for at in dice.sample(calls, 2))
        one, two = _given(ops, first.ticket), _given(ops, second.ticket)
        if one.ended < two.begun and first.ended < second.begun:
            for key in ("ticket", "number"):
                mine, other = getattr(first, key), getattr(second, key)
                setattr(first, key, other)
                setattr(second, key, mine)
            return
    raise RuntimeError("the history has no two calls apart from each other")


def said_nobody(ops, dice, plain):
    """"Nobody waits", while somebody stood there the whole time."""
    for at in dice.sample(_called(ops, plain), len(_called(ops, plain))):
        given = _given(ops, ops[at].ticket)
        if ops[at].begun - given.ended > 2:
            ops.append(Op(4000, "next", given.ended + 1, ops[at].begun - 1, group=plain,
                          code=NOBODY))
            return
    raise RuntimeError("nobody ever waited")


def lost_act(ops, dice, plain):
    """An acknowledged act left no trace: the next one starts where it did."""
    at = dice.choice([at for at, op in enumerate(ops) if op.act in ("start", "pass", "park")])
    for op in ops:
        if op.ticket == ops[at].ticket and op.version > ops[at].version:
            op.version -= 1
    ops.append(Op(5000, "finish", 1 + max(op.ended for op in ops),
                  2 + max(op.ended for op in ops), ops[at].ticket, ops[at].number,
                  ops[at].version, "finished", ops[at].group))


def impossible_step(ops, dice, plain):
    """A number is served that was not called."""
    op = dice.choice([op for op in ops if op.act == "start"])
    op.state = "waiting"


def two_in_hand(ops, dice, plain):
    """A window calls the next while it has one in hand."""
    calls = [ops[at] for at in _called(ops, plain)]
    by_caller = {}
    for op in sorted(calls, key=lambda each: each.begun):
        by_caller.setdefault(op.caller, []).append(op)
    caller = dice.choice([who for who, own in by_caller.items() if len(own) > 1])
    first, second = by_caller[caller][:2]
    shift = first.ended + 1 - second.begun
    second.begun, second.ended = second.begun + shift, first.ended + 2


def serial_behind(ops, dice, plain):
    """A smaller number is given long after a larger one."""
    given = [op for op in ops if op.act == "take" and op.group == plain]
    op = min(given, key=lambda each: int(each.number[1:]))
    end = max(each.ended for each in ops)
    op.begun, op.ended = end + 1, end + 2


BUGS = [same_number_to_two, called_again_later, never_given, given_twice, jumped_the_queue,
        said_nobody, lost_act, impossible_step, two_in_hand, serial_behind]


def plant(ops: list[Op], bug, seed: int, plain: str) -> list[Op]:
    wrong = [copy.copy(op) for op in ops]
    bug(wrong, random.Random(seed), plain)
    return wrong
