// SPDX-License-Identifier: MulanPSL-2.0
// The case's machine, as the law's table has it (domain §3.7). What the table cannot say, such as
// "only when the time is over", is asked in rules_move.cpp.
#include "cases/rules.h"

namespace ortoo::cases {

namespace {
struct Row {
    CaseState from;
    CaseAct act;
    CaseState to;
};
using S = CaseState;
using A = CaseAct;
constexpr std::array table{
    Row{S::received, A::check, S::received},  // put right on the spot, logged
    Row{S::received, A::notify, S::correction},
    Row{S::received, A::accept, S::accepted},
    Row{S::received, A::refuse_not_required, S::not_required},
    Row{S::received, A::refuse_not_ours, S::refused_acceptance},
    Row{S::received, A::deem_accepted, S::accepted},
    Row{S::received, A::accept_incomplete, S::accepted},
    Row{S::received, A::withdraw, S::withdrawn},
    Row{S::correction, A::supplement, S::received},
    Row{S::correction, A::send_back, S::returned},
    Row{S::correction, A::withdraw, S::withdrawn},
    Row{S::accepted, A::assign, S::review},
    Row{S::accepted, A::grant_at_once, S::granted},
    Row{S::accepted, A::withdraw, S::withdrawn},
    Row{S::review, A::review, S::to_decide},
    Row{S::review, A::grant_at_once,
        S::granted},  // 即办, 告知承诺: one decision, no separate review
    Row{S::review, A::pause, S::special},
    Row{S::review, A::ask_more, S::special},  // 补正 after acceptance, a defect of the first check
    Row{S::review, A::complete, S::review},
    Row{S::review, A::send_back, S::returned},  // 容缺: what was promised did not come
    Row{S::review, A::extend, S::review},
    Row{S::review, A::transfer, S::transferred},
    Row{S::review, A::withdraw, S::withdrawn},
    Row{S::special, A::resume, S::review},
    Row{S::special, A::bring_more, S::review},
    Row{S::special, A::complete, S::special},
    Row{S::special, A::send_back, S::returned},
    Row{S::special, A::withdraw, S::withdrawn},
    Row{S::to_decide, A::grant, S::granted},
    Row{S::to_decide, A::deny, S::denied},
    Row{S::to_decide, A::complete, S::to_decide},
    Row{S::to_decide, A::send_back, S::returned},
    Row{S::to_decide, A::withdraw, S::withdrawn},
    Row{S::granted, A::make_result, S::issuing},
    Row{S::issuing, A::issue, S::ready},
    Row{S::ready, A::deliver, S::closed},
    Row{S::denied, A::deliver, S::denied},  // the written refusal is handed over
};
}  // namespace

std::optional<CaseState> declared(CaseState from, CaseAct act) {
    if (act == A::make_void && from != S::voided) {
        return S::voided;  // 作废 may come at any time; nothing is ever deleted
    }
    for (const Row& row : table) {
        if (row.from == from && row.act == act) {
            return row.to;
        }
    }
    return std::nullopt;
}

Result<CaseState> after(CaseState from, CaseAct act) {
    if (act == A::accept && was_accepted(from)) {
        return refuse(case_already_accepted, "state", {{"state", std::string(name_of(from))}});
    }
    const auto to = declared(from, act);
    if (!to) {
        return refuse(case_not_open, "state", {{"state", std::string(name_of(from))}});
    }
    return *to;
}

bool was_accepted(CaseState state) {
    switch (state) {
        case S::accepted:
        case S::review:
        case S::special:
        case S::to_decide:
        case S::granted:
        case S::issuing:
        case S::ready:
        case S::closed:
        case S::denied:
        case S::transferred:
            return true;
        case S::received:
        case S::correction:
        case S::not_required:
        case S::refused_acceptance:
        case S::returned:
        case S::withdrawn:
        case S::voided:
            break;
    }
    return false;
}

bool ended(CaseState state) {
    switch (state) {
        case S::closed:
        case S::not_required:
        case S::refused_acceptance:
        case S::denied:
        case S::returned:
        case S::withdrawn:
        case S::voided:
        case S::transferred:
            break;
        case S::received:
        case S::correction:
        case S::accepted:
        case S::review:
        case S::special:
        case S::to_decide:
        case S::granted:
        case S::issuing:
        case S::ready:
            return false;
    }
    return true;
}

bool settled(CaseState state) {
    return state == S::ready || ended(state);
}

Tab tab_of(CaseState state, bool delivered) {
    switch (state) {
        case S::received:
            return Tab::received;
        case S::correction:
            return Tab::correction;
        case S::accepted:
        case S::review:
        case S::special:
        case S::to_decide:
        case S::granted:
        case S::issuing:
            return Tab::open;
        case S::ready:
            return Tab::ready;
        case S::denied:
            return delivered ? Tab::done : Tab::ready;
        case S::closed:
        case S::not_required:
        case S::refused_acceptance:
        case S::returned:
        case S::withdrawn:
        case S::voided:
        case S::transferred:
            break;
    }
    return Tab::done;
}

}  // namespace ortoo::cases
