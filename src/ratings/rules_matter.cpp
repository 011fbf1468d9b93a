// SPDX-License-Identifier: MulanPSL-2.0
#include "ratings/rules_matter.h"

#include <algorithm>

namespace ortoo::ratings {

namespace {
using enum MatterState;

struct Move {
    MatterState from;
    MatterAct act;
    MatterState to;
};
constexpr std::array moves{
    Move{opened, MatterAct::assign, assigned},    Move{assigned, MatterAct::assign, assigned},
    Move{assigned, MatterAct::call, called},      Move{called, MatterAct::assign, called},
    Move{called, MatterAct::call, called},  // once more, for instance after nobody answered
    Move{called, MatterAct::found, to_mend},      Move{called, MatterAct::unfounded, to_tell},
    Move{called, MatterAct::propose, confirming}, Move{confirming, MatterAct::confirm, to_tell},
    Move{confirming, MatterAct::reject, called},  Move{to_mend, MatterAct::assign, to_mend},
    Move{to_mend, MatterAct::mend, to_tell},      Move{to_tell, MatterAct::assign, to_tell},
    Move{to_tell, MatterAct::tell, told},         Move{told, MatterAct::rate_again, told},
};

bool of_owner(MatterAct act) {
    return act != MatterAct::assign && act != MatterAct::confirm && act != MatterAct::reject &&
           act != MatterAct::rate_again;
}

duty::Light lit_until(const duty::Calendar& calendar, CivilDate due, bool done, Instant now) {
    return duty::light(calendar, done ? std::nullopt : std::optional(due), {}, now);
}
}  // namespace

bool bad(Level level) {
    return level == Level::dissatisfied || level == Level::very_dissatisfied;
}

Result<MatterState> after(MatterState state, MatterAct act) {
    for (const Move& each : moves) {
        if (each.from == state && each.act == act) {
            return each.to;
        }
    }
    return refuse(matter_state, "state", {{"state", std::string(name_of(state))}});
}

MatterAct act_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::valid:
        case Verdict::partly:
            return MatterAct::found;
        case Verdict::invalid:
            return MatterAct::unfounded;
        case Verdict::mistaken:
        case Verdict::malicious:
            break;
    }
    return MatterAct::propose;
}

void set_dues(Matter& matter, const duty::Calendar& calendar, const K9& limits) {
    const auto day = [&](std::int64_t days) {
        return duty::due(calendar, duty::DayUnit::working_days, matter.opened_at, days).date;
    };
    matter.start_due = day(limits.start);
    matter.verify_due = day(limits.verify);
    matter.finish_due = day(limits.finish);
}

CivilDate next_due(const Matter& matter) {
    switch (matter.state) {
        case opened:
        case assigned:
            return matter.start_due;
        case called:
        case confirming:
            return matter.verify_due;
        case to_mend:
        case to_tell:
            return matter.finish_due;
        case told:
            break;
    }
    return local_date(matter.told_at.value_or(matter.opened_at));
}

std::vector<MatterClock> clocks_of(const Matter& matter, const duty::Calendar& calendar,
                                   Instant now) {
    const auto clock = [&](const char* step, CivilDate due, std::optional<Instant> done) {
        return MatterClock{step, due, done ? std::optional(local_date(*done)) : std::nullopt,
                           matter.owner_name, lit_until(calendar, due, done.has_value(), now)};
    };
    return {clock("start", matter.start_due, matter.called_at),
            clock("verify", matter.verify_due, matter.verified_at),
            clock("finish", matter.finish_due, matter.told_at)};
}

duty::Light light_of(const Matter& matter, const duty::Calendar& calendar, Instant now) {
    return lit_until(calendar, next_due(matter), matter.state == told, now);
}

Result<MatterState> step(const Matter& matter, MatterAct act, const Hand& hand) {
    const MatterState next = TRY(after(matter.state, act));
    if (hand.handled) {
        return refuse(matter_handled);
    }
    if (of_owner(act) && hand.id != matter.owner) {
        return refuse(matter_not_owner, "owner", {{"owner", matter.owner_name}});
    }
    if ((act == MatterAct::confirm || act == MatterAct::reject) && hand.id == matter.verifier) {
        return refuse(matter_same_person);
    }
    return next;
}

std::vector<std::string> allowed(const Matter& matter, const Hand& hand) {
    std::vector<std::string> out;
    for (const auto& [act, name] : matter_act_names) {
        const bool confirming = act == MatterAct::confirm || act == MatterAct::reject;
        const bool may = act == MatterAct::assign ? hand.assigns
                         : confirming             ? hand.confirms
                                                  : act != MatterAct::rate_again;
        if (may && step(matter, act, hand)) {
            out.emplace_back(name);
        }
    }
    return out;
}

}  // namespace ortoo::ratings
