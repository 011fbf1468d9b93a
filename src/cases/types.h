// SPDX-License-Identifier: MulanPSL-2.0
// 办件: the relation between an applicant and an organ. States C1–C10 and E1–E7 of the law's table
// (docs/domain.md), and the acts that lead from one to another.
#pragma once

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "cases/types_procedure.h"
#include "cases/types_refusal.h"

namespace ortoo::cases {

struct CaseTag {};
using CaseId = Id<CaseTag>;

enum class CaseState {
    received,
    correction,
    accepted,
    review,
    special,
    to_decide,
    granted,
    issuing,
    ready,
    closed,
    not_required,
    refused_acceptance,
    denied,
    returned,
    withdrawn,
    voided,
    transferred,
};
inline constexpr std::array case_state_names{
    std::pair{CaseState::received, std::string_view{"received"}},                      // C1
    std::pair{CaseState::correction, std::string_view{"correction"}},                  // C2
    std::pair{CaseState::accepted, std::string_view{"accepted"}},                      // C3
    std::pair{CaseState::review, std::string_view{"review"}},                          // C4
    std::pair{CaseState::special, std::string_view{"special"}},                        // C5
    std::pair{CaseState::to_decide, std::string_view{"to_decide"}},                    // C6
    std::pair{CaseState::granted, std::string_view{"granted"}},                        // C7
    std::pair{CaseState::issuing, std::string_view{"issuing"}},                        // C8
    std::pair{CaseState::ready, std::string_view{"ready"}},                            // C9
    std::pair{CaseState::closed, std::string_view{"closed"}},                          // C10
    std::pair{CaseState::not_required, std::string_view{"not_required"}},              // E1
    std::pair{CaseState::refused_acceptance, std::string_view{"refused_acceptance"}},  // E2
    std::pair{CaseState::denied, std::string_view{"denied"}},                          // E3
    std::pair{CaseState::returned, std::string_view{"returned"}},                      // E4
    std::pair{CaseState::withdrawn, std::string_view{"withdrawn"}},                    // E5
    std::pair{CaseState::voided, std::string_view{"void"}},                            // E6
    std::pair{CaseState::transferred, std::string_view{"transferred"}},                // E7
};
constexpr const auto& names(CaseState) {
    return case_state_names;
}

// What moves a case.
enum class CaseAct {
    check,
    notify,
    supplement,
    accept,
    assign,
    refuse_not_required,
    refuse_not_ours,
    review,
    grant,
    deny,
    make_result,
    issue,
    deliver,
    deem_accepted,      // 视为受理
    accept_incomplete,  // 容缺受理
    complete,           // 容缺补齐
    grant_at_once,      // 即办, 告知承诺
    pause,              // 特别程序
    resume,             // 恢复
    ask_more,           // 补正 after acceptance
    bring_more,         // what it asked for
    extend,             // 延长审批
    transfer,           // 转报
    send_back,          // 退件
    withdraw,           // 撤回
    make_void,          // 作废
};
inline constexpr std::array case_act_names{
    std::pair{CaseAct::check, std::string_view{"check"}},
    std::pair{CaseAct::notify, std::string_view{"notify"}},
    std::pair{CaseAct::supplement, std::string_view{"supplement"}},
    std::pair{CaseAct::accept, std::string_view{"accept"}},
    std::pair{CaseAct::assign, std::string_view{"assign"}},
    std::pair{CaseAct::refuse_not_required, std::string_view{"refuse_not_required"}},
    std::pair{CaseAct::refuse_not_ours, std::string_view{"refuse_not_ours"}},
    std::pair{CaseAct::review, std::string_view{"review"}},
    std::pair{CaseAct::grant, std::string_view{"grant"}},
    std::pair{CaseAct::deny, std::string_view{"deny"}},
    std::pair{CaseAct::make_result, std::string_view{"make_result"}},
    std::pair{CaseAct::issue, std::string_view{"issue"}},
    std::pair{CaseAct::deliver, std::string_view{"deliver"}},
    std::pair{CaseAct::deem_accepted, std::string_view{"deem_accepted"}},
    std::pair{CaseAct::accept_incomplete, std::string_view{"accept_incomplete"}},
    std::pair{CaseAct::complete, std::string_view{"complete"}},
    std::pair{CaseAct::grant_at_once, std::string_view{"grant_at_once"}},
    std::pair{CaseAct::pause, std::string_view{"pause"}},
    std::pair{CaseAct::resume, std::string_view{"resume"}},
    std::pair{CaseAct::ask_more, std::string_view{"ask_more"}},
    std::pair{CaseAct::bring_more, std::string_view{"bring_more"}},
    std::pair{CaseAct::extend, std::string_view{"extend"}},
    std::pair{CaseAct::transfer, std::string_view{"transfer"}},
    std::pair{CaseAct::send_back, std::string_view{"send_back"}},
    std::pair{CaseAct::withdraw, std::string_view{"withdraw"}},
    std::pair{CaseAct::make_void, std::string_view{"make_void"}},
};
constexpr const auto& names(CaseAct) {
    return case_act_names;
}

// The five lists of a desk; stored with the case, so that each list is one index.
enum class Tab { received, correction, open, ready, done };
inline constexpr std::array tab_names{
    std::pair{Tab::received, std::string_view{"received"}},
    std::pair{Tab::correction, std::string_view{"correction"}},
    std::pair{Tab::open, std::string_view{"open"}},
    std::pair{Tab::ready, std::string_view{"ready"}},
    std::pair{Tab::done, std::string_view{"done"}},
};
constexpr const auto& names(Tab) {
    return tab_names;
}

// How a list is cut, by the width of the reader's grant; each has its index.
enum class Cut { county, town, bureau, village };

enum class Origin { agent, window, phone_web, partner };  // 申报来源
inline constexpr std::array origin_names{
    std::pair{Origin::agent, std::string_view{"agent"}},
    std::pair{Origin::window, std::string_view{"window"}},
    std::pair{Origin::phone_web, std::string_view{"phone_web"}},
    std::pair{Origin::partner, std::string_view{"partner"}},  // 合作网点
};
constexpr const auto& names(Origin) {
    return origin_names;
}

// exempt: 免交, a paper of the wallet stands for it; promised: 容缺, it follows by K5.
enum class MaterialState { missing, received, ok, defective, exempt, promised };
inline constexpr std::array material_state_names{
    std::pair{MaterialState::missing, std::string_view{"missing"}},
    std::pair{MaterialState::received, std::string_view{"received"}},
    std::pair{MaterialState::ok, std::string_view{"ok"}},
    std::pair{MaterialState::defective, std::string_view{"defective"}},
    std::pair{MaterialState::exempt, std::string_view{"exempt"}},
    std::pair{MaterialState::promised, std::string_view{"promised"}},
};
constexpr const auto& names(MaterialState) {
    return material_state_names;
}

// 好差评 invitation of an ended case; `ratings` pushes what became of it.
enum class Invitation { none, open, rated, lapsed };
inline constexpr std::array invitation_names{
    std::pair{Invitation::none, std::string_view{"none"}},
    std::pair{Invitation::open, std::string_view{"open"}},
    std::pair{Invitation::rated, std::string_view{"rated"}},
    std::pair{Invitation::lapsed, std::string_view{"lapsed"}},
};
constexpr const auto& names(Invitation) {
    return invitation_names;
}

}  // namespace ortoo::cases
