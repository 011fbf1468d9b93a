// SPDX-License-Identifier: MulanPSL-2.0
#include "people/service_retention.h"

#include "catalogue/types.h"
#include "identity/rules.h"
#include "people/store_retention.h"

namespace ortoo::people {

void Retention::opened(db::Tx& tx, const Context& ctx, const PersonId& person,
                       const std::string& subject, std::string_view item_type) const {
    const auto before = store::business(tx, ctx.county, person, subject);
    if (before && !before->closed_at) {
        return;
    }
    store::save_business(
        tx, ctx.county, person,
        {subject, std::string(item_type), before ? before->opened_at : ctx.now, {}, {}});
}

void Retention::closed(db::Tx& tx, const Context& ctx, const PersonId& person,
                       const std::string& subject, bool kept) const {
    const auto before = store::business(tx, ctx.county, person, subject);
    if (before && before->closed_at) {
        return;
    }
    Business after = before.value_or(Business{subject, "", ctx.now, {}, {}});
    const CivilDate today = local_date(ctx.now);
    const auto years = retention_years_of(store::retention(tx, ctx.county), after.item_type, today);
    after.closed_at = ctx.now;
    if (kept) {
        after.keep_until = parse_date(keep_until(today, years));
    }
    store::save_business(tx, ctx.county, person, after);
}

void Retention::drop(db::Tx& tx, const Context& ctx, const Drop& in) const {
    store::insert_drop(tx, ctx.county, in, ctx.now);
}

Result<RetentionList> Retention::terms(db::Session& session, const Context& ctx) const {
    TRY(identity::in_scope(ctx.actor, "person.retention", ctx.county + "."));
    const auto rows = store::retention(session, ctx.county);
    const CivilDate today = local_date(ctx.now);
    RetentionList out;
    const auto add = [&](std::string_view type) {
        RetentionRow row{std::string(type), today, retention_years_of(rows, type, today)};
        out.rows.push_back(std::move(row));
    };
    for (const auto& [type, name] : names(catalogue::ItemType{})) {
        add(name);
    }
    add("");
    // What will hold later stands below.
    for (const RetentionRow& each : rows) {
        if (each.since > today) {
            out.rows.push_back(each);
        }
    }
    return out;
}

Result<RetentionList> Retention::change(db::Tx& tx, const Context& ctx,
                                        const ChangeRetention& in) const {
    TRY(identity::in_scope(ctx.actor, "person.retention", ctx.county + "."));
    TRY(check_retention(in, local_date(ctx.now)));
    store::set_retention(tx, ctx.county, {in.item_type, in.since, in.years});
    const boost::json::object body{
        {"item_type", in.item_type}, {"since", to_text(in.since)}, {"years", in.years}};
    parts_.ledger.append(tx, ctx,
                         {"retention.changed", ledger::SubjectKind::system,
                          "retention-" + ctx.county, "", boost::json::serialize(body)});
    return terms(tx, ctx);
}

Result<bool> Retention::mark_next(db::Tx& tx, const Context& ctx, const Mark& mark) const {
    const auto due = store::next_drop(tx, ctx.county, DropState::due, ctx.now);
    if (!due) {
        return false;
    }
    mark(tx, ctx, due->upload);
    store::move_drop(tx, ctx.county, due->upload, DropState::marked, ctx.now);
    log(parts_, tx, ctx, due->person, "picture.erased",
        {{"upload", due->upload}, {"subject", due->subject}, {"reason", name_of(due->reason)}});
    return true;
}

std::optional<Drop> Retention::next_marked(db::Session& session, const Context& ctx) const {
    return store::next_drop(session, ctx.county, DropState::marked, ctx.now);
}

void Retention::gone(db::Tx& tx, const Context& ctx, const Drop& in) const {
    store::move_drop(tx, ctx.county, in.upload, DropState::gone, ctx.now);
}

}  // namespace ortoo::people
