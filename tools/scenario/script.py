# SPDX-License-Identifier: MulanPSL-2.0
"""Parses a scenario: a journey as text.

    # requirements: R12 R55
    clock 2026-11-18T09:12:00+08:00
    as citizen 13800001234            sign in (code from the message log); `as LOGIN`, `as guest`,
                                      `as holder ID` (the login of a staff id)
    POST /orders {json, may go over   a request; ${name.field} is replaced; ${date:+90}
      several indented lines}
    > If-Match: 3                     a header of the next request; `> -Idempotency-Key` drops one
    = 200                             the status
    = {"state": "offered"}            a subset of the reply; "~text" means contains
    has 巴音柴达木                    text that must be in the reply;  `not 1501` must not
    keep order                        the reply under a name
    act order accept {json}           POST /orders/<id>/accept with If-Match of the kept version;
                                      the reply is kept again. `act case:cases accept`
    photo NAME                        uploads a small picture, keeps its id as ${NAME}
    repeat                            the same request again with the same key and body
    both                              the same request twice at once; both must agree
    rival LOGIN {json}                the next request is sent by LOGIN, too, at the same moment; one
                                      is done, and the refusal of the other one is the reply
    wait GET /path has text           polls until true, at most 15 s
    say words                         printed when narrating
    slip NAME device order n act at   the ten digits an agent's phone gives, kept as ${NAME}
    forge SQL                         changes the store behind the server's back
    use NAME                          the steps of scenarios/parts/NAME.part
    repeat key NEWBODY                the same key with another body
    count rows.path N                 how long a list is
    file NAME [PLACE]                 the last reply's bytes in base 64; one bit at PLACE changed
    answers NAME CASE NUMBER …        an answer file of the 综窗 system, kept in base 64
"""
import re

STARTS = ("clock ", "as ", "GET ", "POST ", "PUT ", "> ", "= ", "has ", "not ", "keep ", "act ",
          "photo ", "repeat", "wait ", "say ", "raw ", "use ", "count ", "both", "answers ",
          "forge ", "rival ", "slip ", "file ")


class Step:
    def __init__(self, line, text):
        self.line = line
        self.text = text
        word, _, rest = text.partition(" ")
        self.word, self.rest = word, rest.strip()


def parse(content, parts=None):
    requirements, steps, title = None, [], ""
    for number, line in enumerate(content.splitlines(), 1):
        if line.startswith("#"):
            match = re.match(r"#\s*requirements:\s*(.*)", line)
            if match:
                requirements = [] if match.group(1).strip() == "none" else match.group(1).split()
            elif not title:
                title = line.lstrip("# ").strip()
            continue
        if not line.strip():
            continue
        if line[0] in " \t":
            if not steps:
                raise ValueError(f"line {number}: a continuation without a step")
            steps[-1] = Step(steps[-1].line, steps[-1].text + "\n" + line.strip())
            continue
        if line.startswith("use ") and parts:
            with open(f"{parts}/{line[4:].strip()}.part", encoding="utf-8") as part:
                steps += parse("# requirements: none\n" + part.read(), parts)[2]
            continue
        if not line.startswith(STARTS):
            raise ValueError(f"line {number}: unknown step: {line}")
        steps.append(Step(number, line.rstrip()))
    if requirements is None:
        raise ValueError("no `# requirements:` line")
    return title, requirements, steps
