// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_sweep.h"

#include "base/text.h"
#include "cases/store_sweep.h"

namespace ortoo::cases {

std::int64_t provisional_clocks(db::Session& session, const Context& ctx) {
    return store::provisional_count(session, ctx.county);
}

std::vector<CaseBrief> name_begins(Cases& cases, db::Session& session, const Context& ctx,
                                   const Sight& sight, const std::string& begin) {
    const auto points = code_point_list(begin);
    if (points.size() < 2) {
        return {};
    }
    return cases.briefs(
        session, ctx,
        store::name_begins(session, ctx.county, points[0] + points[1], begin, sight.path));
}

std::vector<Case> received_after(db::Session& session, const Context& ctx, const CaseId& after,
                                 Instant before, int max) {
    return store::received_after(session, ctx.county, after, before, max);
}

}  // namespace ortoo::cases
