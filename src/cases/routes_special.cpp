// SPDX-License-Identifier: MulanPSL-2.0
// Routes of the uncommon acts.
#include "cases/routes_act.h"

namespace ortoo::cases {

namespace {
using http::permission;
using http::signed_in;

void add_review(http::Routes& out, Cases& cases) {
    out.push_back(act<Notify, CaseView>(
        "/api/v1/cases/{id}/ask-more",
        "补正 after acceptance: the promise stands still until it comes, the statutory limit not",
        permission("approval.review"),
        on_case({case_notice_empty, case_notice_repeated, case_material_unknown}), cases,
        &Cases::ask_more));
    out.push_back(act<StartProcedure, CaseView>(
        "/api/v1/cases/{id}/pause", "特别程序: told in writing, and the limits stand still",
        permission("approval.decide"), on_case({case_procedure_again, case_procedure_kind}), cases,
        &Cases::pause));
    out.push_back(act<EndProcedure, CaseView>(
        "/api/v1/cases/{id}/resume", "What the special procedure found; the limits run again",
        permission("approval.review"), on_case({case_wait_running}), cases, &Cases::resume));
    out.push_back(act<ExtendCase, CaseView>(
        "/api/v1/cases/{id}/extend", "延长审批: once, by the head of the organ, told with reasons",
        permission("approval.decide"),
        on_case(
            {case_extended_before, case_extension_none, case_extension_days, case_extension_late}),
        cases, &Cases::extend));
    out.push_back(act<TransferCase, CaseView>(
        "/api/v1/cases/{id}/transfer", "转报: the higher organ goes on with it",
        permission("approval.decide"), on_case(), cases, &Cases::transfer));
}

void add_ends(http::Routes& out, Cases& cases) {
    out.push_back(act<CaseReason, CaseView>(
        "/api/v1/cases/{id}/send-back",
        "退件: the time to bring papers is over; the originals go back", signed_in,
        on_case({case_wait_running}), cases, &Cases::send_back));
    out.push_back(act<WithdrawCase, CaseView>(
        "/api/v1/cases/{id}/withdraw", "撤回 by the applicant, or signed at the window", signed_in,
        on_case({case_withdraw_by_applicant, case_signature_missing, orders::upload_not_found}),
        cases, &Cases::withdraw));
    out.push_back(act<CaseReason, CaseView>(
        "/api/v1/cases/{id}/void", "作废: a decider asks, with a reason",
        permission("approval.decide"), on_case({case_void_asked}), cases, &Cases::ask_void));
    out.push_back(act<CaseStep, CaseView>(
        "/api/v1/cases/{id}/confirm-void", "作废: a supervisor confirms; nothing is deleted",
        permission("case.override"), on_case({case_void_not_asked, case_void_same_person}), cases,
        &Cases::confirm_void));
}
}  // namespace

void add_special(http::Routes& out, Cases& cases) {
    out.push_back(act<AcceptIncomplete, CaseView>(
        "/api/v1/cases/{id}/accept-incomplete",
        "容缺受理: on the applicant's signed promise, where the item allows it", signed_in,
        on_case({case_already_accepted, case_materials_missing, case_nothing_to_follow,
                 case_incomplete_not_allowed, case_own_agent, orders::upload_not_found}),
        cases, &Cases::accept_incomplete));
    out.push_back(act<AcceptCommitment, CaseView>(
        "/api/v1/cases/{id}/accept-commitment",
        "告知承诺: on the signed promise to meet the conditions, where the item allows it",
        signed_in,
        on_case({case_already_accepted, case_materials_missing, case_commitment_not_allowed,
                 case_own_agent, orders::upload_not_found}),
        cases, &Cases::accept_commitment));
    out.push_back(act<MarkGreen, CaseView>(
        "/api/v1/cases/{id}/green", "绿色通道: said, not proved; each mark is recorded",
        permission("case.receive"), on_case(), cases, &Cases::mark_green));
    out.push_back(act<OverrideCase, CaseView>(
        "/api/v1/cases/{id}/override",
        "A supervisor lets a second notice, or a procedure for the same ground, happen once",
        permission("case.override"), on_case({case_override_kind}), cases, &Cases::allow));
    add_review(out, cases);
    add_ends(out, cases);
}

}  // namespace ortoo::cases
