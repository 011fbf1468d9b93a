// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/json.hpp>

#include "base/text.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "oversight/service.h"
#include "oversight/store.h"

namespace ortoo::oversight {

namespace {

std::optional<RegulationLevel> level_of(outlets::UnitKind kind) {
    switch (kind) {
        case outlets::UnitKind::banner:
            return RegulationLevel::banner;
        case outlets::UnitKind::town:
        case outlets::UnitKind::zone:
            return RegulationLevel::town;
        case outlets::UnitKind::village:
            return RegulationLevel::village;
        case outlets::UnitKind::bureau:
            break;
    }
    return std::nullopt;
}

}  // namespace

void Oversight::log(db::Tx& tx, const Context& ctx, std::string_view act,
                    const Regulation& row) const {
    const Chapters& c = row.chapters;
    const std::string whole =
        join({row.title, c.concept_text, c.scope, c.principles, c.duties, c.procedure}, "\n");
    boost::json::object body{{"regulation", row.id.text},
                             {"kind", name_of(row.kind)},
                             {"edition", row.edition},
                             {"text_sm3", hex(crypto::sm3(whole))}};
    if (row.effective) {
        body["effective"] = to_text(*row.effective);
    }
    parts_.ledger.append(tx, ctx,
                         {std::string(act), ledger::SubjectKind::unit, row.unit.text, row.unit.text,
                          boost::json::serialize(body)});
}

Result<Regulation> Oversight::managed(db::Session& session, const Context& ctx,
                                      const RegulationId& id, std::int64_t version) {
    auto row = store::find(session, ctx.county, id);
    if (!row || !identity::in_scope(ctx.actor, regulation_manage, row->unit_path)) {
        return refuse(regulation_not_found, "id");
    }
    if (row->state == RegulationState::published) {
        return refuse(regulation_published, "state");
    }
    if (row->version != version) {
        return refuse(regulation_stale, "If-Match", {{"version", std::to_string(row->version)}});
    }
    return std::move(*row);
}

Result<Regulation> Oversight::draft(db::Tx& tx, const Context& ctx, const DraftRegulation& in) {
    const auto unit = parts_.outlets.unit(tx, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    TRY(identity::in_scope(ctx.actor, regulation_manage, unit->path));
    const auto level = level_of(unit->kind);
    if (!level) {
        return refuse(regulation_no_level, "unit");
    }
    Regulation row;
    row.id = new_id<RegulationTag>(ctx.now, parts_.random);
    row.unit = unit->id;
    row.unit_name = unit->name;
    row.unit_path = unit->path;
    row.level = *level;
    row.kind = in.kind;
    row.edition = store::editions(tx, ctx.county, unit->id, in.kind) + 1;
    row.title = in.title;
    row.chapters = in.chapters;
    row.changed_at = ctx.now;
    store::add(tx, ctx.county, row);
    log(tx, ctx, "regulation.drafted", row);
    return row;
}

Result<Regulation> Oversight::edit(db::Tx& tx, const Context& ctx, const EditRegulation& in) {
    Regulation row = TRY(managed(tx, ctx, in.id, in.version));
    row.version += 1;
    row.title = in.title;
    row.chapters = in.chapters;
    row.changed_at = ctx.now;
    if (!store::save(tx, ctx.county, row)) {
        throw db::Fault("regulation " + row.id.text + " changed inside its own transaction");
    }
    log(tx, ctx, "regulation.edited", row);
    return row;
}

Result<Regulation> Oversight::publish(db::Tx& tx, const Context& ctx, const PublishRegulation& in) {
    Regulation row = TRY(managed(tx, ctx, in.id, in.version));
    TRY(complete(row.chapters));
    if (in.effective < local_date(ctx.now)) {
        return refuse(regulation_date, "effective");
    }
    row.version += 1;
    row.state = RegulationState::published;
    row.effective = in.effective;
    row.open_to_all = in.open_to_all;
    row.changed_at = ctx.now;
    row.published_at = ctx.now;
    row.published_by = ctx.actor.name;
    if (!store::save(tx, ctx.county, row)) {
        throw db::Fault("regulation " + row.id.text + " changed inside its own transaction");
    }
    log(tx, ctx, "regulation.published", row);
    return row;
}

Result<Regulation> Oversight::regulation(db::Session& session, const Context& ctx,
                                         const RegulationAt& in) {
    auto row = store::find(session, ctx.county, in.id);
    const bool seen = row && (open_now(*row, local_date(ctx.now)) ||
                              ctx.actor.may("oversight.read", row->unit_path) ||
                              ctx.actor.may(regulation_manage, row->unit_path));
    if (!seen) {
        return refuse(regulation_not_found, "id");
    }
    return std::move(*row);
}

Result<RegulationList> Oversight::regulations(db::Session& session, const Context& ctx,
                                              const RegulationQuery& in) {
    const auto unit = parts_.outlets.unit(session, ctx.county, in.unit);
    if (!unit) {
        return refuse(identity::unit_not_found, "unit");
    }
    RegulationList out;
    out.page = in.page.value_or(0);
    const bool all =
        ctx.actor.may("oversight.read", unit->path) || ctx.actor.may(regulation_manage, unit->path);
    out.rows =
        all ? store::of_unit(session, ctx.county, unit->id, out.page)
            : store::open_of_unit(session, ctx.county, unit->id, local_date(ctx.now), out.page);
    out.more = out.rows.size() > static_cast<std::size_t>(store::page_size);
    if (out.more) {
        out.rows.pop_back();
    }
    return out;
}

}  // namespace ortoo::oversight
