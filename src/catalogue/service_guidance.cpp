// SPDX-License-Identifier: MulanPSL-2.0
// Lines of the city's guidance lists from a file (R43).
#include <boost/json.hpp>
#include <map>

#include "catalogue/service_standard.h"
#include "catalogue/store_claim.h"
#include "identity/rules.h"

namespace ortoo::catalogue {

Result<ImportReport> Standards::import_guidance(db::Tx& tx, const Context& ctx,
                                                const ImportGuidance& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    return write_guidance(tx, ctx, weigh_guidance(tx, ctx, TRY(parse_guidance(in.csv))));
}

Standards::WeighedGuidance Standards::weigh_guidance(db::Session& session, const Context& ctx,
                                                     ParsedGuidance in) const {
    WeighedGuidance out;
    out.report.rows = static_cast<std::int64_t>(in.rows.size());
    out.report.faults = std::move(in.faults);
    if (!out.report.faults.empty()) {
        return out;
    }
    std::map<std::pair<std::int64_t, std::int64_t>, GuidanceRow> known;
    GuidanceQuery query;
    for (bool more = true; more; query.page = query.page.value_or(0) + 1) {
        auto page = store::guidance(session, ctx.county, query);
        more = page.size() > static_cast<std::size_t>(store::guidance_page);
        for (GuidanceRow& each : page) {
            const auto key = std::pair{each.batch, each.line};
            known.insert_or_assign(key, std::move(each));
        }
    }
    for (const GuidanceRow& each : in.rows) {
        const auto before = known.find({each.batch, each.line});
        if (before == known.end()) {
            ++out.report.imported;
            out.changes.emplace_back(each, std::nullopt);
        } else if (before->second.name != each.name ||
                   before->second.department != each.department ||
                   before->second.level != each.level) {
            ++out.report.changed;
            out.changes.emplace_back(each, before->second);
        } else {
            ++out.report.unchanged;
        }
    }
    out.rows = std::move(in.rows);
    return out;
}

Result<ImportReport> Standards::write_guidance(db::Tx& tx, const Context& ctx,
                                               const WeighedGuidance& in) const {
    TRY(identity::in_scope(ctx.actor, "catalogue.manage", ctx.county + "."));
    if (!in.report.faults.empty()) {
        return in.report;
    }
    std::map<std::string, ItemId> items;
    for (const store::Named& each : store::item_names(tx, ctx.county)) {
        items.emplace(each.name, each.id);
    }
    for (GuidanceRow each : in.rows) {
        const auto found = items.find(each.name);
        if (found != items.end()) {
            each.item = found->second;
        }
        store::set_guidance(tx, ctx.county, each);
    }
    const boost::json::object body{{"rows", in.report.rows}};
    ledger_.append(tx, ctx,
                   {"guidance.imported", ledger::SubjectKind::system, "catalogue-" + ctx.county, "",
                    boost::json::serialize(body)});
    return in.report;
}

}  // namespace ortoo::catalogue
