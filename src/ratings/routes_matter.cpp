// SPDX-License-Identifier: MulanPSL-2.0
// What follows a bad rating.
#include "ratings/routes_part.h"

namespace ortoo::ratings {

namespace {
Refusals on_matter(const Refusals& more) {
    Refusals out{matter_not_found, matter_stale, matter_state, matter_handled, matter_not_owner};
    out.insert(out.end(), more.begin(), more.end());
    return out;
}
}  // namespace

void matter_routes(http::Routes& out, Matters& matters) {
    const auto handler = http::permission(rating_handle);
    const auto confirmer = http::permission(rating_confirm);
    out.push_back(look("/api/v1/rating-matters", "Bad ratings and who has them, overdue first",
                       http::permission(rating_read), {}, matters, &Matters::list));
    out.push_back(look("/api/v1/rating-matters/{id}", "A bad rating and all that followed",
                       http::permission(rating_read), {matter_not_found, matter_handled}, matters,
                       &Matters::view));
    out.push_back(look("/api/v1/rating-matters/{id}/hands", "Who may look into it",
                       http::permission(rating_assign), {matter_not_found, matter_handled}, matters,
                       &Matters::hands));
    out.push_back(act("/api/v1/rating-matters/{id}/assign", "Say who looks into it",
                      http::permission(rating_assign),
                      on_matter({identity::out_of_scope, matter_owner_unknown}), matters,
                      &Matters::assign));
    out.push_back(act("/api/v1/rating-matters/{id}/calls", "Note a call-back, reached or not",
                      handler, on_matter({}), matters, &Matters::call));
    out.push_back(act("/api/v1/rating-matters/{id}/verify", "Say whether it is so", handler,
                      on_matter({matter_evidence}), matters, &Matters::verify));
    out.push_back(act("/api/v1/rating-matters/{id}/confirm",
                      "Another agrees that it is mistaken or malicious, or does not", confirmer,
                      on_matter({identity::out_of_scope, matter_same_person}), matters,
                      &Matters::confirm));
    out.push_back(act("/api/v1/rating-matters/{id}/mend", "Say what was mended, and when", handler,
                      on_matter({matter_day}), matters, &Matters::mend));
    out.push_back(act("/api/v1/rating-matters/{id}/tell", "Tell the citizen what came of it",
                      handler, on_matter({}), matters, &Matters::tell));
}

}  // namespace ortoo::ratings
