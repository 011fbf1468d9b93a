// SPDX-License-Identifier: MulanPSL-2.0
// How every act reaches the store: found in scope, moved by the rules, saved with its clocks, and
// written into the ledger, all in the caller's transaction.
#include <fmt/format.h>

#include "cases/service.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "identity/rules.h"

namespace ortoo::cases {

Result<Case> Cases::seen(db::Session& session, const Context& ctx, const CaseId& id) {
    auto item = store::find(session, ctx.county, id);
    if (!item || !may_read(ctx.actor, *item)) {
        return refuse(case_not_found, "id");
    }
    return std::move(*item);
}

namespace {
Result<void> same_version(const Case& item, std::int64_t version) {
    if (item.version != version) {
        return refuse(case_stale, "If-Match", {{"version", std::to_string(item.version)}});
    }
    return {};
}
}  // namespace

Result<Case> Cases::at_window(db::Session& session, const Context& ctx, const CaseId& id,
                              std::int64_t version, std::string_view permission) {
    Case item = TRY(seen(session, ctx, id));
    const bool checking = permission == "case.check" || permission == "case.accept";
    if (checking && item.bureau_accepts) {  // the organ itself receives: its reviewers check
        TRY(identity::in_scope(ctx.actor, "approval.review", item.bureau.path));
    } else {
        TRY(identity::in_scope(ctx.actor, permission, item.town.path));
    }
    // Told before the version: who comes second wants to know that it is done.
    if (permission == "case.accept" && was_accepted(item.state)) {
        return refuse(case_already_accepted, "state",
                      {{"state", std::string(name_of(item.state))}});
    }
    TRY(same_version(item, version));
    return item;
}

Result<Case> Cases::at_partner(db::Session& session, const Context& ctx, const CaseId& id,
                               std::int64_t version) {
    auto item = store::find(session, ctx.county, id);
    if (!item || item->source != Origin::partner) {
        return refuse(case_not_found, "id");
    }
    TRY(same_version(*item, version));
    return std::move(*item);
}

Result<Case> Cases::for_bureau(db::Session& session, const Context& ctx, const CaseId& id,
                               std::int64_t version, std::string_view permission) {
    Case item = TRY(seen(session, ctx, id));
    TRY(identity::in_scope(ctx.actor, permission, item.bureau.path));
    TRY(same_version(item, version));
    return item;
}

std::string Cases::number(db::Tx& tx, const Context& ctx, std::string_view prefix) {
    std::string day = to_text(local_date(ctx.now));
    std::erase(day, '-');
    const std::string counter = fmt::format("{}-{}", prefix, day);
    return fmt::format("{}{}-{:04}", prefix, day, tx.next_number(ctx.county, counter));
}

std::shared_ptr<const duty::Calendar> Cases::calendar(db::Session& session, const Context& ctx,
                                                      const Case& item) const {
    return parts_.duty.calendar(session, ctx.county,
                                (was_accepted(item.state) ? item.bureau : item.acceptor()).path);
}

Terms Cases::terms(db::Session& session, const Context& ctx) const {
    const CivilDate today = local_date(ctx.now);
    const auto days = [&](duty::Setting key) {
        return parts_.duty.setting(session, ctx.county, key, today);
    };
    return {days(duty::Setting::acceptance_days), days(duty::Setting::correction_days),
            days(duty::Setting::delivery_days), days(duty::Setting::completion_days)};
}

Result<Case> Cases::move(db::Tx& tx, const Context& ctx, Case item,
                         std::initializer_list<CaseAct> acts, const Saying& saying) {
    Terms in_force = terms(tx, ctx);
    in_force.correction_days = saying.correction_days.value_or(in_force.correction_days);
    const std::vector<Clock> before = store::clocks(tx, ctx.county, item.id);
    Position at{std::move(item), before};
    Detail detail = saying.detail;
    detail.by = ctx.actor.kind == ActorKind::citizen ? std::string() : ctx.actor.name;
    for (const CaseAct act : acts) {
        // The promise runs where it is decided: its holidays are those of that unit.
        const bool accepts = act == CaseAct::accept || act == CaseAct::accept_incomplete ||
                             act == CaseAct::deem_accepted;
        const auto days = parts_.duty.calendar(
            tx, ctx.county,
            (accepts || was_accepted(at.item.state) ? at.item.bureau : at.item.acceptor()).path);
        at = TRY(moved(*days, std::move(at), act, in_force, ctx.now, detail));
    }
    save(tx, ctx, before, at, saying);
    return std::move(at.item);
}

void Cases::save(db::Tx& tx, const Context& ctx, const std::vector<Clock>& before, Position& at,
                 const Saying& saying) {
    at.item.version += 1;
    at.item.changed_at = ctx.now;
    if (!store::save(tx, ctx.county, at.item)) {
        // It was read in this transaction: nobody can have been faster.
        throw db::Fault("case " + at.item.id.text + " changed inside its own transaction");
    }
    boost::json::object body = saying.body;
    boost::json::array clocks;
    for (std::size_t i = 0; i < at.clocks.size(); ++i) {
        const Clock& clock = at.clocks[i];
        if (i < before.size() && clock == before[i]) {
            continue;
        }
        if (i < before.size()) {
            store::save_clock(tx, ctx.county, at.item.id, clock);
        } else {
            store::add_clock(tx, ctx.county, at.item.id, clock);
        }
        clocks.push_back({{"kind", name_of(clock.kind)},
                          {"state", name_of(clock.state)},
                          {"due", to_text(clock.due.date)},
                          {"outcome", clock.outcome}});
    }
    if (!clocks.empty()) {
        body["clocks"] = std::move(clocks);
    }
    body["state"] = name_of(at.item.state);
    parts_.ledger.append(tx, ctx,
                         {std::string(saying.act), ledger::SubjectKind::item_case, at.item.id.text,
                          saying.unit.text, boost::json::serialize(body)});
    if (ended(at.item.state)) {
        keep(tx, ctx, at.item);
    }
}

Result<void> Cases::bind(db::Tx& tx, const Context& ctx, const std::vector<Supplied>& materials,
                         const std::string& subject) {
    for (std::size_t i = 0; i < materials.size(); ++i) {
        for (std::size_t j = 0; j < materials[i].uploads.size(); ++j) {
            TRY(parts_.orders.bind_upload(tx, ctx, materials[i].uploads[j], subject,
                                          fmt::format("materials[{}].uploads[{}]", i, j)));
        }
    }
    return {};
}

Result<void> Cases::tell_order_ended(db::Tx& tx, const Context& ctx, const Case& item) {
    if (!item.order) {
        return {};
    }
    for (const Case& each : store::of_order(tx, ctx.county, *item.order)) {
        if (!settled(each.state)) {
            return {};
        }
    }
    auto order = parts_.orders.find(tx, ctx, *item.order);
    if (!order) {
        throw db::Fault("case " + item.id.text + " names an order that is not there");
    }
    if (order->reopened) {  // the case ended while its papers were awaited
        order = TRY(parts_.orders.pushed_supplied(tx, ctx, *order));
    }
    const bool open = order->state == orders::OrderState::submitted ||
                      order->state == orders::OrderState::suspended;
    if (!open) {
        return {};  // 终止 or closed: the case goes on with the applicant himself
    }
    const auto due = item.due ? std::optional(local_end(*item.due)) : std::nullopt;
    TRY(parts_.orders.pushed_cases_ended(tx, ctx, *order, due));
    return {};
}

Result<void> Cases::reopen_order(db::Tx& tx, const Context& ctx, const Case& item) {
    if (!item.order) {
        return {};
    }
    const auto order = parts_.orders.find(tx, ctx, *item.order);
    if (order && (order->state == orders::OrderState::submitted ||
                  order->state == orders::OrderState::suspended)) {
        TRY(parts_.orders.pushed_reopened(tx, ctx, *order));
    }
    return {};
}

Result<void> Cases::close_order_wait(db::Tx& tx, const Context& ctx, const Case& item) {
    if (!item.order) {
        return {};
    }
    const auto order = parts_.orders.find(tx, ctx, *item.order);
    if (order && order->reopened) {
        TRY(order->state == orders::OrderState::suspended
                ? parts_.orders.pushed_supplied(tx, ctx, *order)
                : parts_.orders.pushed_submitted(tx, ctx, *order));
    }
    return {};
}

}  // namespace ortoo::cases
