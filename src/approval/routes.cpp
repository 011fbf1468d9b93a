// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/routes.h"

namespace ortoo::approval {

namespace {
template <class In>
http::Route act(const char* path, const char* summary, const char* needs,
                std::vector<RefusalCode> more, Approval& approval,
                Result<cases::CaseView> (Approval::*use_case)(db::Tx&, const Context&, const In&)) {
    std::vector<RefusalCode> refusals{cases::case_not_found, identity::out_of_scope,
                                      cases::case_stale, cases::case_not_open};
    refusals.insert(refusals.end(), more.begin(), more.end());
    return http::post<In, cases::CaseView>(
        path, summary, http::permission(needs), std::move(refusals),
        [&approval, use_case](db::Tx& tx, const Context& ctx, const In& in) {
            return (approval.*use_case)(tx, ctx, in);
        });
}
}  // namespace

http::Routes routes(Approval& approval) {
    http::Routes out;
    out.push_back(http::get<TaskQuery, TaskList>(
        "/api/v1/approval/tasks", "What waits for the deciding unit, by due date",
        http::permission("approval.review"), {},
        [&approval](db::Session& session, const Context& ctx, const TaskQuery& in) {
            return approval.tasks(session, ctx, in);
        }));
    out.push_back(act<Review>("/api/v1/cases/{id}/review", "审核: an opinion, for the decider",
                              "approval.review", {}, approval, &Approval::review));
    out.push_back(
        act<Decide>("/api/v1/cases/{id}/decide", "决定: grant, or deny with reasons and remedies",
                    "approval.decide",
                    {approval_same_person, approval_reason_missing, cases::case_completion_open},
                    approval, &Approval::decide));
    out.push_back(http::post<GrantAtOnce, cases::CaseView>(
        "/api/v1/cases/{id}/grant-at-once",
        "即办, 告知承诺: accept, grant and, with a number, issue in one session", http::signed_in,
        {cases::case_not_found, identity::out_of_scope, cases::case_stale, cases::case_not_open,
         cases::case_already_accepted, cases::case_own_agent, cases::case_not_at_once,
         cases::case_at_once_four_eyes, cases::case_materials_missing, cases::case_completion_open,
         cases::case_valid_until_past},
        [&approval](db::Tx& tx, const Context& ctx, const GrantAtOnce& in) {
            return approval.grant_at_once(tx, ctx, in);
        }));
    out.push_back(act<cases::IssueResult>(
        "/api/v1/cases/{id}/issue", "The result exists: number and validity", "approval.review",
        {cases::case_valid_until_past}, approval, &Approval::issue));
    for (http::Route& route : out) {
        route.tag = "approval";
    }
    return out;
}

}  // namespace ortoo::approval
