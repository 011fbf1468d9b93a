// SPDX-License-Identifier: MulanPSL-2.0
// Who may see a case and do what with it.
#include <algorithm>

#include "cases/rules.h"
#include "identity/rules.h"

namespace ortoo::cases {

bool may_read(const Actor& actor, const Case& item) {
    switch (actor.kind) {
        case ActorKind::system:
            return true;
        case ActorKind::guest:
            return false;
        case ActorKind::citizen:
            return !item.account.empty() && item.account.text == actor.id;
        case ActorKind::staff:
            break;
    }
    return (!item.agent.empty() && item.agent == actor.id) ||
           actor.may("case.read", item.unit.path) || actor.may("case.read", item.town.path) ||
           actor.may("case.read", item.bureau.path);
}

bool town_decides(const Case& item) {
    return item.bureau.path == item.town.path;
}

Sight sight_of(std::string_view path) {
    const auto segments = std::count(path.begin(), path.end(), '.');
    if (segments <= 1) {
        return {Cut::county, std::string(path)};
    }
    if (segments > 2) {
        return {Cut::village, std::string(path)};
    }
    // "150626.B01." is a bureau, "150626.101." a town or zone.
    const std::size_t second = path.find('.') + 1;
    const bool bureau = path[second] == 'B';
    return {bureau ? Cut::bureau : Cut::town, std::string(path)};
}

Band band_of(duty::LightState light, Instant now) {
    const CivilDate today = local_date(now);
    const std::int64_t morning = local_start(today).micros;
    const std::int64_t tomorrow = local_start(today.plus_days(1)).micros;
    switch (light) {
        case duty::LightState::red:
            return {0, morning};
        case duty::LightState::gold:
            return {morning, tomorrow};
        case duty::LightState::green:
            return {tomorrow, rank_without_clock.micros};
        case duty::LightState::grey:
            break;
    }
    return {rank_without_clock.micros, INT64_MAX};
}

Band every_rank() {
    return {0, INT64_MAX};
}

bool same_eyes(const Case& item, std::span<const Opinion> opinions, std::string_view decider) {
    return item.four_eyes && std::any_of(opinions.begin(), opinions.end(), [&](const Opinion& o) {
               return o.step == Step::review && o.by_id == decider;
           });
}

Next next_of(const Case& item) {
    const auto agent_or_citizen = [&](const char* with_agent, const char* alone) {
        return item.order ? Next{"agent", item.agent_name, with_agent, item.due}
                          : Next{"citizen", item.applicant_name, alone, item.due};
    };
    switch (item.state) {
        case CaseState::received:
            return {item.bureau_accepts ? "approver" : "clerk", item.acceptor().name, "check",
                    item.due};
        case CaseState::correction:
            return agent_or_citizen("supplement", "supplement");
        case CaseState::accepted:
        case CaseState::review:
            return {"approver", item.bureau.name, "review", item.due};
        case CaseState::special:
            if (item.procedure == ProcedureKind::supplement) {
                return agent_or_citizen("supplement", "supplement");
            }
            return {"approver", item.bureau.name, "resume", std::nullopt};
        case CaseState::to_decide:
            return {"approver", item.bureau.name, "decide", item.due};
        case CaseState::granted:
        case CaseState::issuing:
            return {"approver", item.bureau.name, "issue", item.due};
        case CaseState::ready:
            return agent_or_citizen("deliver", "collect");
        case CaseState::denied:
            if (!item.delivered_at) {
                return agent_or_citizen("deliver", "collect");
            }
            break;
        case CaseState::closed:
        case CaseState::not_required:
        case CaseState::refused_acceptance:
        case CaseState::returned:
        case CaseState::withdrawn:
        case CaseState::voided:
        case CaseState::transferred:
            break;
    }
    if (item.invitation == Invitation::open) {
        return {"citizen", item.applicant_name, "rate", std::nullopt};
    }
    return {"nobody", "", "nothing", std::nullopt};
}

}  // namespace ortoo::cases
