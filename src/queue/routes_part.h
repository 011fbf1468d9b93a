// SPDX-License-Identifier: MulanPSL-2.0
// A route from a use case.
#pragma once

#include "http/route.h"
#include "queue/service.h"

namespace ortoo::queue {

using Refusals = std::vector<RefusalCode>;

template <class In, class Out>
http::Route change(const char* path, const char* summary, http::Access access, Refusals refusals,
                   Queue& queue,
                   Result<Out> (Queue::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, access, std::move(refusals),
                               [&queue, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (queue.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route look(const char* path, const char* summary, http::Access access, Refusals refusals,
                 Queue& queue,
                 Result<Out> (Queue::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&queue, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (queue.*use_case)(session, ctx, in);
        });
}

// routes_hall.cpp: settings, boards, kiosks. routes.cpp: windows and tickets.
void hall_routes(http::Routes& out, Queue& queue);
// routes_sheet.cpp: one visit with several items.
void sheet_routes(http::Routes& out, Queue& queue);

}  // namespace ortoo::queue
