// SPDX-License-Identifier: MulanPSL-2.0
// Each month's board, kept and signed; and whether it can be had again from the figures.
#include <boost/json.hpp>

#include "base/text.h"
#include "crypto/hash.h"
#include "oversight/rules_counts.h"
#include "oversight/rules_targets.h"
#include "oversight/service_targets.h"
#include "oversight/service_targets_board.h"
#include "oversight/store_counts.h"
#include "oversight/store_targets.h"

namespace ortoo::oversight {

namespace {
constexpr int settled_minutes = 10;  // after midnight: what was begun before it has been committed

boost::json::object row_of(const TargetTile& tile, const std::string& town, const Figure& figure) {
    return {{"target", tile.target ? tile.target->id.text : std::string()},
            {"indicator", name_of(tile.indicator)},
            {"town", town},
            {"from", to_text(tile.from)},
            {"to", to_text(tile.to)},
            {"numerator", figure.numerator},
            {"denominator", figure.denominator},
            {"state", name_of(figure.state)}};
}
}  // namespace

// By codes and numbers alone, so that a renamed town changes nothing. Every town that has figures.
std::string Targets::content(db::Session& session, const std::string& county,
                             const std::string& month) const {
    const CivilDate on = last_of(month);
    boost::json::array rows;
    for (const TargetTile& tile : tiles_of(in_force(store::targets(session, county), on), on)) {
        if (tile.indicator == Indicator::near_rate) {
            const auto top = tile.target ? tile.target->top : top_plan;
            rows.push_back(
                row_of(tile, "", with_state(near(session, county, top, tile.to), tile.target, on)));
            continue;
        }
        const Definition& what = definition_of(tile.indicator);
        for (const auto& [town, sums] : sums_by_town(session, county, tile.from, tile.to)) {
            rows.push_back(row_of(tile, town, with_state(figure_of(what, sums), tile.target, on)));
        }
    }
    return boost::json::serialize(boost::json::object{{"on", to_text(on)}, {"rows", rows}});
}

Result<SnapshotList> Targets::snapshots(db::Session& session, const Context& ctx,
                                        const Nothing&) const {
    (void)TRY(view(session, ctx, std::nullopt, std::nullopt, "duty.manage"));
    return SnapshotList{store::snapshots(session, ctx.county)};
}

Result<bool> Targets::keep_next(db::Tx& tx, const Context& ctx) const {
    const CivilDate today = local_date(ctx.now);
    const CivilDate first = first_of(month_of(today));
    const std::string month = month_of(first.plus_days(-1));
    if (ctx.now < local_start(first).plus_minutes(settled_minutes) ||
        store::has_snapshot(tx, ctx.county, month) || !store::counted_by(tx, ctx.county, month) ||
        Counts::waiting(tx, ctx.county) > 0) {
        return false;
    }
    const auto banner = parts_.outlets.banner(tx, ctx.county);
    if (!banner) {
        return false;
    }
    TargetSnapshot row;
    row.month = month;
    row.at = ctx.now;
    row.leaf = store::cursor(tx, ctx.county).leaf;
    row.content = content(tx, ctx.county, month);
    row.signer = signer_name_;
    row.signature = hex(parts_.signer.sign(snapshot_text(ctx.county, month, row.content)));
    store::add(tx, ctx.county, row);
    const boost::json::object body{{"month", month},
                                   {"leaf", row.leaf},
                                   {"content_sm3", hex(crypto::sm3(row.content))},
                                   {"signature", row.signature}};
    parts_.ledger.append(tx, ctx,
                         {"target.kept", ledger::SubjectKind::unit, banner->id.text,
                          banner->id.text, boost::json::serialize(body)});
    return true;
}

void Targets::verify(db::Session& session, const std::string& county, CountsReport& report) const {
    for (const TargetSnapshot& row : store::snapshots(session, county)) {
        ++report.snapshots;
        const auto signature = unhex(row.signature);
        if (!signature || row.signer != signer_name_ ||
            !crypto::signature_holds(parts_.signer.public_key(),
                                     snapshot_text(county, row.month, row.content), *signature)) {
            report.differences.push_back("month " + row.month + ": its signature does not hold");
        }
        if (content(session, county, row.month) != row.content) {
            report.differences.push_back("month " + row.month +
                                         ": the ledger gives other figures now");
        }
    }
}

}  // namespace ortoo::oversight
