# SPDX-License-Identifier: MulanPSL-2.0
"""The plan for ortoo_bench: sessions, stages, paths to read."""
import datetime
import json
import time

from banner import Banner
from people import Staff
from stage import Stage, stages
from wire import Call, Wire

STAGES = 24
SEARCHES = ("身份证", "低保", "医保 报销", "老年人", "草原 补贴", "养老保险", "残疾人", "户口",
            "新生儿", "贷款")
# Pinyin, initials, slips, traditional characters, whole sentences.
HARD_SEARCHES = ("laonianqian", "gljt", "草厂补贴", "caochangbutei", "離婚", "我家孩子上户口怎么办",
                 "社宝卡丢了咋补", "去西安看病能报吗", "砍几棵树要批吗", "飞机票")
PEOPLE_A_RUN = 500_000
FIRST_SERIAL = 20_000_000  # above the inhabitants of the bulk data


def round_the_clock(staff: Staff, wire: Wire, found: list[Stage]) -> None:
    """Today's and tomorrow's roster holds at any hour, so that the hour of the run does not choose
    the path an order takes. An agent who is on it already is refused, which is well."""
    admin = staff.by_login("admin")
    units = {agent.id: agent.unit for stage in found for agent in stage.agents.values()}
    zone = datetime.timezone(datetime.timedelta(hours=8))
    today = datetime.datetime.now(zone).date()
    for agent, unit in units.items():
        for day in (today, today + datetime.timedelta(days=1)):
            wire.ask(admin.post(f"/units/{unit}/roster", {
                "staff": agent, "date": day.isoformat(), "from": 0, "to": 1440}))


def sight(banner: Banner, wanted: int = 0) -> tuple[Staff, list[Stage]]:
    wire = Wire(banner.port, 60)
    staff = Staff(str(banner.folder), banner.port)
    found = stages(staff, wire, wanted or STAGES)
    round_the_clock(staff, wire, found)
    wire.drop()
    return staff, found


def readings(wire: Wire, found: list[Stage]) -> list[dict]:
    """The longest of the approvers' lists, single cases out of it, and searches."""
    reviewers = {stage.reviewer.id: stage.reviewer for stage in found}
    lists = {one.id: wire.ask(one.get("/approval/tasks")).json for one in reviewers.values()}
    longest = max(reviewers.values(), key=lambda one: sum(lists[one.id]["counts"].values()))
    reader, rows = longest, lists[longest.id]["rows"]
    if not rows:  # a banner too small for work to be waiting
        reader = found[0].clerk
        rows = wire.ask(reader.get("/cases?tab=done")).json["rows"]
    return [
        {"name": "approver's list", "reader": longest, "paths": ["/approval/tasks"]},
        {"name": "one case", "reader": reader, "paths": [f"/cases/{row['id']}" for row in rows]},
        {"name": "item search", "reader": None, "paths": [f"/items?q={quoted(each)}"
                                                          for each in SEARCHES]},
        {"name": "hard item search", "reader": None,
         "paths": [f"/items?q={quoted(each)}" for each in HARD_SEARCHES]},
    ]


def quoted(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode("utf-8"))


def write(banner: Banner, staff: Staff, found: list[Stage]) -> list[dict]:
    """Writes plan.json and answers the readings."""
    wire = Wire(banner.port, 60)
    known, people = {}, []

    def place(person):
        if person is None:
            return None
        if person.id not in known:
            known[person.id] = len(people)
            people.append({"id": person.id, "cookie": person.cookie, "csrf": person.csrf})
        return known[person.id]

    rows = []
    for stage in found:
        agents = [place(agent) for agent in stage.agents.values()]
        rows.append({"village": stage.village, "item": stage.item, "materials": stage.materials,
                     "agent": agents[0], "clerk": place(stage.clerk),
                     "reviewer": place(stage.reviewer), "decider": place(stage.decider)})
    reads = readings(wire, found)
    agents = [place(agent) for agent in staff.all_of(staff.logins("agent"))]
    # Runs on the same data must not meet the applicants of earlier ones.
    serial = FIRST_SERIAL + int(time.time()) * 7919 % 60_000_000
    plan = {"port": banner.port, "serial": serial, "stages": rows,
            "last_day": (datetime.date.today() + datetime.timedelta(days=180)).isoformat(),
            "readings": [{**each, "reader": place(each["reader"])} for each in reads],
            "agents": agents, "people": people}
    (banner.folder / "plan.json").write_text(json.dumps(plan, ensure_ascii=False),
                                             encoding="utf-8")
    wire.drop()
    return reads


def others(banner: Banner) -> None:
    """The next errands are those of other people: nobody has two mandates for one matter."""
    path = banner.folder / "plan.json"
    known = json.loads(path.read_text(encoding="utf-8"))
    known["serial"] += PEOPLE_A_RUN
    path.write_text(json.dumps(known, ensure_ascii=False), encoding="utf-8")


def one_case(reads: list[dict]) -> tuple[Call, bytes]:
    """A read whose right answer is known."""
    path = reads[1]["paths"][0]
    return reads[1]["reader"].get(path), path.rsplit("/", 1)[1].encode("ascii")
