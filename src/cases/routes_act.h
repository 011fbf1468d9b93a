// SPDX-License-Identifier: MulanPSL-2.0
// What the routes of acts share.
#pragma once

#include "cases/routes.h"

namespace ortoo::cases {

using Refusals = std::vector<RefusalCode>;

inline Refusals with(Refusals all, const Refusals& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

// Refusals of every act on a case that exists.
inline Refusals on_case(const Refusals& more = {}) {
    return with({case_not_found, identity::out_of_scope, case_stale, case_not_open}, more);
}

// And of every act on an order under a mandate.
inline Refusals on_order(const Refusals& more = {}) {
    return with({orders::order_not_found, orders::order_not_yours, orders::order_stale,
                 orders::order_not_open, orders::mandate_required, orders::mandate_expired,
                 orders::mandate_scope, orders::upload_not_found},
                more);
}

template <class In, class Out>
http::Route act(const char* path, const char* summary, http::Access access, Refusals refusals,
                Cases& cases, Result<Out> (Cases::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&cases, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (cases.*use_case)(tx, ctx, in);
                               });
}

void add_special(http::Routes& out, Cases& cases);
// routes_report.cpp: 马上办 by unit and month.
void add_reports(http::Routes& out);

}  // namespace ortoo::cases
