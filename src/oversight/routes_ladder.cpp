// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/routes.h"

namespace ortoo::oversight {

http::Routes ladder_routes(Oversight& oversight) {
    http::Routes out;
    out.push_back(http::post<AskHelp, SupervisionView>(
        "/api/v1/help-requests", "Ask the next rung for help with an order or case",
        http::permission("supervision.urge"),
        {supervision_subject, supervision_ended, supervision_no_rung},
        [&oversight](db::Tx& tx, const Context& ctx, const AskHelp& in) {
            return oversight.ask(tx, ctx, in);
        }));
    out.push_back(http::post<PassUp, SupervisionView>(
        "/api/v1/supervisions/{id}/pass-up", "Give a cry for help to the next rung",
        http::permission("supervision.read"),
        {supervision_not_found, supervision_stale, supervision_answered, supervision_fixed,
         supervision_no_rung, identity::out_of_scope},
        [&oversight](db::Tx& tx, const Context& ctx, const PassUp& in) {
            return oversight.pass_up(tx, ctx, in);
        }));
    out.push_back(http::post<HandDown, SupervisionView>(
        "/api/v1/supervisions/{id}/hand-down",
        "Give a cry for help to a unit below that is concerned",
        http::permission("supervision.issue"),
        {supervision_not_found, supervision_stale, supervision_answered, supervision_fixed,
         supervision_unit, identity::out_of_scope},
        [&oversight](db::Tx& tx, const Context& ctx, const HandDown& in) {
            return oversight.hand_down(tx, ctx, in);
        }));
    out.push_back(http::get<SupervisionAt, SupervisionMoves>(
        "/api/v1/supervisions/{id}/moves", "Who passed it on, to whom", http::signed_in,
        {supervision_not_found},
        [&oversight](db::Session& session, const Context& ctx, const SupervisionAt& in) {
            return oversight.moves(session, ctx, in);
        }));
    return out;
}

}  // namespace ortoo::oversight
