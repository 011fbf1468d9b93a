// SPDX-License-Identifier: MulanPSL-2.0
// The parts of the slice's route table; a citizen and the staff who serve him share most of it.
#pragma once

#include "http/route.h"
#include "people/service.h"

namespace ortoo::people {

void add_wallet_routes(http::Routes& out, const People& service, const SharedData& shared);
void add_consent_routes(http::Routes& out, const People& service, const BindEvidence& bind);
void add_rights_routes(http::Routes& out, const People& service);

// Routes that the citizen reaches for his own persons and staff for those tied to their unit.
template <class In, class Out, class Service>
http::Route person_post(const char* path, const char* summary, std::vector<RefusalCode> refusals,
                        const Service& service,
                        Result<Out> (Service::*use_case)(db::Tx&, const Context&, const In&)
                            const) {
    refusals.push_back(person_unknown);
    return http::post<In, Out>(path, summary, http::signed_in, std::move(refusals),
                               [&service, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (service.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out, class Service>
http::Route person_get(const char* path, const char* summary, const Service& service,
                       Result<Out> (Service::*use_case)(db::Session&, const Context&, const In&)
                           const) {
    return http::get<In, Out>(
        path, summary, http::signed_in, {person_unknown},
        [&service, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (service.*use_case)(session, ctx, in);
        });
}

}  // namespace ortoo::people
