// SPDX-License-Identifier: MulanPSL-2.0
// The machine with its clocks as a model that knows only names: which run, which stand still.
#pragma once

#include <map>
#include <set>
#include <string>

#include "cases/rules.h"

namespace ortoo::cases {

struct Model {
    CaseState state = CaseState::received;
    std::set<std::string> runs{"K1"};
    std::set<std::string> still;  // of those that run
    bool waits = false;           // paused for papers
    bool extended = false;
    bool told = false;       // a denial handed over
    bool committed = false;  // accepted on a signed promise
};

inline bool over(const Position& at, ClockKind kind, Instant now) {
    const Clock* clock = running(at.clocks, kind);
    return clock != nullptr && !clock->paused() && now > local_end(clock->due.date);
}

// The guards beside the table, in the model's own words: the code of the refusal, or nothing.
inline std::string refused(const Model& model, const Position& at, CaseAct act,
                           const Detail& detail, Instant now) {
    using A = CaseAct;
    const bool completion = model.runs.contains("K5");
    const auto late = [&](ClockKind kind) { return over(at, kind, now); };
    const auto only = [](bool may, const RefusalCode& code) {
        return may ? std::string() : std::string(code.code);
    };
    // Papers are awaited: nothing is given up before their last day is over.
    const auto waited = [&](const char* runs, ClockKind kind) {
        return model.runs.contains(runs) ? only(late(kind), case_wait_running)
                                         : std::string(case_not_open.code);
    };
    if (act == A::deem_accepted) {
        return waited("K1", ClockKind::acceptance);
    }
    if (act == A::send_back) {
        return model.state == CaseState::correction ? waited("K4", ClockKind::correction)
                                                    : waited("K5", ClockKind::completion);
    }
    if (act == A::resume && model.waits) {
        return waited("K4", ClockKind::correction);
    }
    if (act == A::accept) {
        return only(!detail.commitment || at.item.may_commit, case_not_open);
    }
    if (act == A::accept_incomplete) {
        return only(at.item.may_follow, case_not_open);
    }
    if (act == A::complete) {
        return only(completion, case_not_open);
    }
    if (act == A::bring_more) {
        return only(model.waits, case_not_open);
    }
    if (act == A::extend) {
        const std::int64_t most = at.item.extension_days;
        const std::string bad_days =
            only(detail.days > 0 && detail.days <= most, case_extension_days);
        return most == 0          ? std::string(case_extension_none.code)
               : model.extended   ? std::string(case_extended_before.code)
               : bad_days.empty() ? only(!late(ClockKind::promise) && !late(ClockKind::statutory),
                                         case_extension_late)
                                  : bad_days;
    }
    if (act == A::grant_at_once && !at.item.is_instant && !model.committed) {
        return std::string(case_not_open.code);
    }
    if (act == A::grant || act == A::deny || act == A::grant_at_once) {
        return only(!completion, case_completion_open);
    }
    return only(act != A::deliver || !model.told, case_not_open);
}

struct Effect {
    std::set<std::string> stops;
    std::set<std::string> starts;
};

inline Effect effect_of(CaseAct act) {
    using A = CaseAct;
    static const std::map<A, Effect> effects{
        {A::notify, {{"K1"}, {"K4"}}},
        {A::supplement, {{"K4"}, {"K1"}}},
        {A::accept, {{"K1"}, {"K2", "K3"}}},
        {A::deem_accepted, {{"K1"}, {"K2", "K3"}}},
        {A::accept_incomplete, {{"K1"}, {"K2", "K3", "K5"}}},
        {A::complete, {{"K5"}, {}}},
        {A::refuse_not_ours, {{"K1"}, {}}},
        {A::refuse_not_required, {{"K1"}, {}}},
        {A::ask_more, {{}, {"K4"}}},
        {A::resume, {{"K4"}, {}}},
        {A::bring_more, {{"K4"}, {}}},
        {A::grant, {{"K2", "K3"}, {"K6"}}},
        {A::grant_at_once, {{"K2", "K3"}, {"K6"}}},
        {A::deny, {{"K2", "K3"}, {"K6"}}},
        {A::deliver, {{"K6"}, {}}},
    };
    const auto found = effects.find(act);
    return found == effects.end() ? Effect{} : found->second;
}

inline void step(Model& model, CaseAct act, CaseState next, const Detail& detail, bool statutory) {
    using A = CaseAct;
    const Effect effect = effect_of(act);
    for (const std::string& kind : effect.stops) {
        model.runs.erase(kind);
    }
    for (const std::string& kind : effect.starts) {
        if (kind != "K3" || statutory) {
            model.runs.insert(kind);
        }
    }
    if (act == A::pause) {
        model.still = model.runs;
        model.still.erase("K5");
    } else if (act == A::ask_more) {
        model.still = {"K2"};
        model.waits = true;
    } else if (act == A::resume || act == A::bring_more) {
        model.still.clear();
        model.waits = false;
    } else if (act == A::transfer || act == A::send_back || act == A::withdraw ||
               act == A::make_void) {
        model = Model{};
        model.runs.clear();
    }
    model.committed = model.committed || (act == A::accept && detail.commitment);
    model.extended = model.extended || act == A::extend;
    model.told = model.told || act == A::deliver;
    model.state = next;
}

}  // namespace ortoo::cases
