// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/service_rating.h"

#include <boost/json.hpp>

#include "exchange/rules_rating.h"
#include "identity/rules.h"
#include "ratings/rules_coverage.h"
#include "tables/tables.h"

namespace ortoo::exchange {

namespace {
constexpr std::int64_t portion = 200;  // rows of one question
}  // namespace

Result<RatingFiles::Made> RatingFiles::make(db::Session& session, const Context& ctx,
                                            const RatingFileQuery& in) const {
    const auto banner = parts_.outlets.banner(session, ctx.county);
    if (!banner) {
        return refuse(identity::unit_not_found);
    }
    TRY(identity::in_scope(ctx.actor, rating_export, banner->path));
    const CivilDate first = ratings::month_of(in.month);
    const Instant from = local_start(first);
    const Instant to = local_start(ratings::month_of(first.plus_days(31)));
    tables::Rows rows;
    const auto columns = rating_columns();
    rows.emplace_back(columns.begin(), columns.end());
    const auto add = [&](const cases::CaseId& id, const Said& said) {
        if (const auto item = parts_.cases.find(session, ctx, id)) {
            rows.push_back(rating_cells(*item, said));
        }
    };
    for (std::int64_t skip = 0;; skip += portion) {
        const auto some = parts_.ratings.stored(session, ctx, from, to, skip);
        for (const ratings::Rating& each : some) {
            if (each.counted) {
                add(each.item,
                    {each.level, each.tags, each.comment, each.way, each.rated_at, Turn::first});
            }
        }
        if (static_cast<std::int64_t>(some.size()) < portion) {
            break;
        }
    }
    for (std::int64_t skip = 0;; skip += portion) {
        const auto some = parts_.ratings.said_again(session, ctx, from, to, skip);
        for (const ratings::Matter& each : some) {
            add(each.item_case, {each.second.value_or(each.level),
                                 {},
                                 each.words.second,
                                 ratings::Way::mobile,
                                 each.second_at.value_or(from),
                                 Turn::again});
        }
        if (static_cast<std::int64_t>(some.size()) < portion) {
            break;
        }
    }
    return Made{tables::write_csv(rows), static_cast<std::int64_t>(rows.size()) - 1};
}

void RatingFiles::note(db::Tx& tx, const Context& ctx, const RatingFileQuery& in,
                       std::int64_t rows) const {
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    const std::string unit = banner ? banner->id.text : std::string();
    const boost::json::object body{{"month", to_text(ratings::month_of(in.month))}, {"rows", rows}};
    parts_.ledger.append(
        tx, ctx,
        {"rating.exported", ledger::SubjectKind::unit, unit, unit, boost::json::serialize(body)});
}

}  // namespace ortoo::exchange
