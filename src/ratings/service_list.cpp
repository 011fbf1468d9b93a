// SPDX-License-Identifier: MulanPSL-2.0
// What was said, for those who work there.
#include "identity/rules.h"
#include "ratings/service.h"
#include "ratings/store.h"

namespace ortoo::ratings {

Result<RatingList> Ratings::list(db::Session& session, const Context& ctx, const RatingQuery& in) {
    RatingList out;
    out.page = in.page.value_or(0);
    std::optional<std::string> path = identity::widest_scope(ctx.actor, "rating.read");
    if (in.unit) {
        const auto unit = parts_.outlets.unit(session, ctx.county, *in.unit);
        if (!unit) {
            return refuse(identity::unit_not_found, "unit");
        }
        TRY(identity::in_scope(ctx.actor, "rating.read", unit->path));
        path = unit->path;
    }
    if (!path) {
        return out;
    }
    const cases::Sight sight = cases::sight_of(*path);
    store::Wanted wanted;
    wanted.bad = in.bad.value_or(false);
    wanted.item = in.item.value_or("");
    wanted.agent = in.agent.value_or("");
    wanted.from = in.from ? local_start(*in.from) : Instant{};
    wanted.to = in.to ? local_end(*in.to) : ctx.now;
    auto rows = store::listed(session, ctx.county, sight.cut, sight.path, wanted, out.page);
    out.more = rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        rows.pop_back();
    }
    // Those who were rated read what was said, not by whom: the number would tell them.
    const bool supervises = ctx.actor.may("oversight.read", sight.path);
    for (Rating& row : rows) {
        out.rows.push_back({row.level, std::move(row.tags), std::move(row.comment),
                            std::move(row.item_name), std::move(row.unit_name), row.rated_at,
                            row.way, row.counted,
                            supervises ? std::optional(row.number) : std::nullopt,
                            supervises ? std::optional(row.item) : std::nullopt});
    }
    return out;
}

}  // namespace ortoo::ratings
