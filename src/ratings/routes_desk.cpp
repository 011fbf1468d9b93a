// SPDX-License-Identifier: MulanPSL-2.0
// Paper forms and the tablet beside a window.
#include "ratings/routes_part.h"

namespace ortoo::ratings {

void desk_routes(http::Routes& out, Papers& papers, Tablets& tablets) {
    const auto clerk = http::permission(rating_form);
    const auto window = http::permission(queue::queue_serve);
    out.push_back(act("/api/v1/rating-forms", "The 评价表 of a case, to be printed", clerk,
                      {cases::case_not_found, rating_already_given, rating_closed}, papers,
                      &Papers::make));
    out.push_back(act("/api/v1/rating-forms/enter", "Enter a filled form with its picture", clerk,
                      {cases::case_not_found, form_unknown, form_day, orders::upload_not_found,
                       rating_already_given, rating_closed, rating_own_case},
                      papers, &Papers::enter));
    out.push_back(act("/api/v1/rating-tablets/pair", "A code for the tablet at one's window",
                      window, {tablet_seat, identity::out_of_scope}, tablets, &Tablets::pair));
    out.push_back(
        act("/api/v1/rating-tablets/ask",
            "The case that is handed over in this visit may be rated at the window", window,
            {visit_over, tablet_seat, identity::out_of_scope, cases::case_not_found, rating_closed},
            tablets, &Tablets::ask));
    http::Route join = http::post<JoinTablet, TabletKey>(
        "/api/v1/rating-tablets/join", "A tablet types the code the clerk shows", http::everyone,
        {tablet_code, tablet_wait},
        [&tablets](db::Tx& tx, const Context& ctx, const JoinTablet& in) {
            return tablets.join(tx, ctx, in);
        });
    join.idempotent_key = false;  // a stored answer would hold the tablet's key
    out.push_back(std::move(join));
    out.push_back(look("/api/v1/rating-tablets/now", "The visit at the window, if it can be rated",
                       http::everyone, {tablet_unknown}, tablets, &Tablets::now));
    out.push_back(
        act("/api/v1/rating-tablets/rate", "One press of five at the window", http::everyone,
            {tablet_unknown, visit_over, rating_already_given, rating_closed, rating_own_case},
            tablets, &Tablets::rate));
}

}  // namespace ortoo::ratings
