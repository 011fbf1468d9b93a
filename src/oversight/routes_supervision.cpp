// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes.h"

namespace ortoo::oversight {

http::Routes supervision_routes(Oversight& oversight) {
    http::Routes out;
    out.push_back(http::get<SupervisionQuery, SupervisionList>(
        "/api/v1/supervisions", "督办, 催办 and records of clocks that ran out",
        http::permission("supervision.read"), {},
        [&oversight](db::Session& session, const Context& ctx, const SupervisionQuery& in) {
            return oversight.list(session, ctx, in);
        }));
    out.push_back(http::get<SupervisionAt, SupervisionView>(
        "/api/v1/supervisions/{id}", "One of them, with its answer", http::signed_in,
        {supervision_not_found},
        [&oversight](db::Session& session, const Context& ctx, const SupervisionAt& in) {
            return oversight.view(session, ctx, in);
        }));
    out.push_back(http::post<IssueSupervision, SupervisionView>(
        "/api/v1/supervisions", "Order or urge, at any state of an order or case",
        http::permission("supervision.urge"),
        {supervision_subject, supervision_automatic, identity::out_of_scope},
        [&oversight](db::Tx& tx, const Context& ctx, const IssueSupervision& in) {
            return oversight.issue(tx, ctx, in);
        }));
    out.push_back(http::post<ReplySupervision, SupervisionView>(
        "/api/v1/supervisions/{id}/reply", "Say what was done about it",
        // supervision.reply over the unit; for a cry for help at the banner, supervision.issue.
        http::permission("supervision.read"),
        {supervision_not_found, supervision_stale, supervision_answered, identity::out_of_scope},
        [&oversight](db::Tx& tx, const Context& ctx, const ReplySupervision& in) {
            return oversight.reply(tx, ctx, in);
        }));
    out.push_back(http::post<UrgeMine, SupervisionView>(
        "/api/v1/me/urges", "Urge one's own order or case, within a quota", http::citizen,
        {supervision_subject, supervision_ended, supervision_too_many},
        [&oversight](db::Tx& tx, const Context& ctx, const UrgeMine& in) {
            return oversight.urge(tx, ctx, in);
        }));
    out.push_back(http::get<UrgeQuery, SupervisionList>(
        "/api/v1/me/urges", "What one urged, and what was answered", http::citizen, {},
        [&oversight](db::Session& session, const Context& ctx, const UrgeQuery& in) {
            return oversight.mine(session, ctx, in);
        }));
    return out;
}

}  // namespace ortoo::oversight
