// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "identity/types.h"
#include "ratings/routes.h"

namespace ortoo::ratings {

using Refusals = std::vector<RefusalCode>;

template <class In, class Out, class S>
http::Route look(const char* path, const char* summary, http::Access access, Refusals refusals,
                 S& service,
                 Result<Out> (S::*use_case)(db::Session&, const Context&, const In&) const) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&service, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (service.*use_case)(session, ctx, in);
        });
}

template <class In, class Out, class S>
http::Route act(const char* path, const char* summary, http::Access access, Refusals refusals,
                S& service, Result<Out> (S::*use_case)(db::Tx&, const Context&, const In&) const) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&service, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (service.*use_case)(tx, ctx, in);
                               });
}

void matter_routes(http::Routes& out, Matters& matters);
void channel_routes(http::Routes& out, Channels& channels, Figures& figures);
void desk_routes(http::Routes& out, Papers& papers, Tablets& tablets);

}  // namespace ortoo::ratings
