# SPDX-License-Identifier: MulanPSL-2.0
"""Where errands can run in the demo banner: a village with its agents, the town's window, an item,
and the bureau that decides it."""
import dataclasses

from people import Person, Staff
from wire import Call, Wire


@dataclasses.dataclass
class Stage:
    village: str
    town: str
    item: str
    materials: list  # numbers of the item's list
    agents: dict     # staff id → Person; of the village and its town
    clerk: Person
    reviewer: Person
    decider: Person


def town_of(village: str) -> str:
    return village[:9] + "000"


def fits(guide: dict) -> bool:
    """A stranger may carry it, nobody must appear in person, and it is not done on the spot."""
    return (guide["village"] and guide["agent_mode"] == "help_or_act" and
            not guide["in_person_required"] and not guide["is_instant"])


def guides(wire: Wire) -> list[dict]:
    found = []
    for page in range(20):
        rows = wire.ask(Call("GET", f"/items?page={page}")).json
        for row in rows["rows"]:
            found.append(wire.ask(Call("GET", f"/items/{row['id']}")).json)
        if not rows.get("more"):
            break
    return found


def decided_at(guide: dict, town: str) -> str:
    return town if guide["handling_level"] in ("town", "village") else guide["bureau"]


def stages(staff: Staff, wire: Wire, wanted: int) -> list[Stage]:
    """Up to `wanted` different stages; people are signed in only for those."""
    out = []
    known = [guide for guide in guides(wire) if fits(guide)]
    villages = [unit for unit in staff.units("agent") if not unit.endswith("000")]
    for turn, village in enumerate(villages * 4):
        if len(out) == wanted:
            break
        town = town_of(village)
        clerks = staff.logins("clerk", town)
        here = known[turn % len(known):] + known[:turn % len(known)] if known else []
        for guide in here:
            place = decided_at(guide, town)
            reviewers, deciders = staff.logins("approver", place), staff.logins("decider", place)
            others = [login for login in deciders if login not in reviewers[:1]]
            if clerks and reviewers and (others or (deciders and not guide["four_eyes"])):
                decider = (others or deciders)[0]
                agents = staff.all_of(staff.logins("agent", village) +
                                      staff.logins("agent", town))
                out.append(Stage(village, town, guide["id"],
                                 [each["no"] for each in guide["materials"]],
                                 {agent.id: agent for agent in agents},
                                 staff.by_login(clerks[0]), staff.by_login(reviewers[0]),
                                 staff.by_login(decider)))
                break
    if not out:
        raise RuntimeError("the demo banner has no village whose errand could be carried through")
    return out
