// SPDX-License-Identifier: MulanPSL-2.0
// C1 收件: from an order, or across the counter.
#include <algorithm>

#include "cases/service.h"
#include "cases/service_counter.h"
#include "cases/service_paper.h"
#include "cases/service_words.h"
#include "cases/store.h"
#include "cases/store_parts.h"
#include "catalogue/service_offer.h"
#include "identity/rules.h"

namespace ortoo::cases {

namespace {
Place place_of(const outlets::Unit& unit) {
    return {unit.id, unit.name, unit.path};
}

// The town whose window accepts; the hall of the banner accepts for itself.
Place town_of(const CasesParts& parts, db::Session& session, const Context& ctx,
              const outlets::Unit& unit) {
    return place_of(parts.outlets.town_of(session, ctx.county, unit).value_or(unit));
}

// R68: who decides: the town itself for its own items and granted powers, else the bureau of the
// item's department.
Result<Place> decider_of(const CasesParts& parts, db::Session& session, const Context& ctx,
                         const catalogue::Item& item, const Place& town) {
    if (catalogue::deciding_level(item) != catalogue::Level::banner) {
        return town;
    }
    const auto bureau = parts.outlets.unit(session, ctx.county, item.bureau);
    if (!bureau) {
        throw db::Fault("item " + item.id.text + " names a bureau that is not there");
    }
    return place_of(*bureau);
}

// What is asked at the counter must be on the unit's list (R47). An order was asked for when it was
// on it and is handed in all the same: people may rely on what was offered to them.
Result<void> on_list(const CasesParts& parts, db::Session& session, const Context& ctx,
                     const UnitId& id, const catalogue::Item& guide) {
    const auto unit = parts.outlets.unit(session, ctx.county, id);
    if (unit && !catalogue::offered(session, ctx.county, id, name_of(unit->kind), guide)) {
        return refuse(orders::item_not_offered_here, "item",
                      {{"item", guide.name}, {"unit", unit->name}});
    }
    return {};
}
}  // namespace

Result<Cases::Opening> Cases::prepared(
    db::Session& session, const Context& ctx, Case item, const catalogue::Item& guide,
    const std::vector<Supplied>& materials,
    const std::optional<std::vector<std::string>>& answers) const {
    const auto unit = parts_.outlets.unit(session, ctx.county, item.unit.id);
    if (!unit || unit->kind == outlets::UnitKind::bureau) {
        return refuse(orders::unit_unknown, "unit");
    }
    // What a partner may take is said by its agreement, not by the level of the unit around it.
    if (item.source != Origin::partner &&
        !parts_.catalogue.offered_at(guide, name_of(unit->kind))) {
        return refuse(orders::item_not_offered_here, "item",
                      {{"item", guide.name}, {"unit", unit->name}});
    }
    item.id = new_id<CaseTag>(ctx.now, parts_.random);
    item.unit = place_of(*unit);
    item.town = town_of(parts_, session, ctx, *unit);
    item.bureau = TRY(decider_of(parts_, session, ctx, guide, item.town));
    item.item = guide.id;
    item.item_version = guide.version;
    item.item_name = guide.name;
    item.promised = {guide.promised.limit, guide.promised.unit};
    if (guide.statutory) {
        item.statutory = Allowance{guide.statutory->limit, guide.statutory->unit};
    }
    item.is_instant = guide.is_instant;
    item.four_eyes = guide.four_eyes;
    item.may_follow = guide.incomplete_acceptance;
    item.may_commit = guide.commitment;
    item.extension_days = guide.extension_days;
    // The organ's own hall accepts what the town may not (R68).
    item.bureau_accepts = catalogue::accepting_level(guide) == catalogue::Level::banner;
    if (answers) {
        TRY(check_answers(guide, *answers));
        item.answers = *answers;
    }
    auto list = TRY(supplied(list_of(guide, answers), materials, 1));
    return Opening{std::move(item), std::move(list), {}};
}

Result<Case> Cases::open(db::Tx& tx, const Context& ctx, Opening opening) {
    Case& item = opening.item;
    item.number = number(tx, ctx, "WS");
    item.receipt_number = number(tx, ctx, "SJ");
    const auto days = parts_.duty.calendar(tx, ctx.county, item.acceptor().path);
    Detail detail;
    detail.by = ctx.actor.name;
    Position at = received(*days, std::move(item), terms(tx, ctx), ctx.now, detail);
    store::add(tx, ctx.county, at.item);
    for (const Material& each : opening.list) {
        store::add_material(tx, ctx.county, at.item.id, each);
    }
    store::add_clock(tx, ctx.county, at.item.id, at.clocks.front());
    keep(tx, ctx, at.item);
    parts_.people.tie(tx, ctx, at.item.applicant, at.item.town.path);
    parts_.people.tie(tx, ctx, at.item.applicant, at.item.bureau.path);
    boost::json::object body = hand_over(at.item.unit.id, at.item.town.id, at.item.receipt_number);
    body["number"] = at.item.number;
    body["item"] = at.item.item.text;
    body["item_version"] = at.item.item_version;
    body["order"] = at.item.order_number;
    body["mandate"] = at.item.mandate_number;
    say_counter(parts_, tx, ctx, at.item, opening.window, body);
    body["clocks"] = {{{"kind", name_of(at.clocks.front().kind)},
                       {"state", name_of(at.clocks.front().state)},
                       {"due", to_text(at.clocks.front().due.date)}}};
    parts_.ledger.append(tx, ctx,
                         {"case.received", ledger::SubjectKind::item_case, at.item.id.text,
                          at.item.unit.id.text, boost::json::serialize(body)});
    if (at.item.green) {
        body = {{"green", name_of(*at.item.green)}};
        parts_.ledger.append(tx, ctx,
                             {"case.green_marked", ledger::SubjectKind::item_case, at.item.id.text,
                              at.item.town.id.text, boost::json::serialize(body)});
    }
    TRY(parts_.documents.issue(
        tx, ctx, receipt_paper(at.item, at.item.receipt_number, opening.list, false, ctx.now)));
    tell_citizen(parts_, tx, ctx, at.item, "case.received", {}, false);
    return std::move(at.item);
}

Result<CaseView> Cases::submit_order(db::Tx& tx, const Context& ctx, const SubmitOrder& in) {
    const orders::Order order = TRY(parts_.orders.handled(tx, ctx, in.order, in.version));
    if (order.reopened) {
        // Its case waits for papers: they are supplied to that case, never handed in as a second.
        return refuse(orders::order_not_open, "state", {{"state", "correction"}});
    }
    const auto mandate = TRY(parts_.orders.mandate_for(tx, ctx, order, orders::Power::submit));
    const auto guide = parts_.catalogue.item(tx, ctx.county, order.item, order.item_version);
    if (!guide) {
        return refuse(orders::item_not_found, "item");
    }
    if (in.answers) {
        TRY(check_answers(*guide, *in.answers));
    }
    const auto wanted = list_of(*guide, in.answers);
    std::vector<Supplied> materials;
    for (const orders::OrderMaterial& each : parts_.orders.materials(tx, ctx, order)) {
        // What the answers leave out stays with the order; nobody asked for it.
        const bool asked = std::ranges::count(wanted, each.no, &Material::no) > 0;
        if (!asked || (each.uploads.empty() && !each.from_wallet)) {
            continue;
        }
        materials.push_back({each.no, each.uploads, false, each.note});
        if (each.from_wallet) {
            materials.back().paper = each.from_wallet->paper;
        }
    }
    if (materials.empty()) {
        return refuse(orders::order_no_materials, "materials");
    }
    Case item;
    item.order = order.id;
    item.order_number = order.number;
    item.mandate_number = mandate.number;
    item.account = order.account;
    item.applicant = order.applicant;
    item.applicant_name = order.applicant_name;
    item.unit.id = order.unit;
    item.source = Origin::agent;
    item.agent = order.agent ? order.agent->text : std::string();
    item.agent_name = order.agent_name;
    item.delivery = mandate.delivery;
    item.green = order.special_group;
    Opening opening = TRY(prepared(tx, ctx, std::move(item), *guide, materials, in.answers));
    TRY(use_papers(tx, ctx, opening.item, *guide, named(materials), opening.list));
    TRY(parts_.orders.pushed_submitted(tx, ctx, order));
    return view_of(tx, ctx, TRY(open(tx, ctx, std::move(opening))));
}

Result<CaseView> Cases::receive(db::Tx& tx, const Context& ctx, const ReceiveCase& in) {
    const auto guide = parts_.catalogue.item(tx, ctx.county, in.item);
    if (!guide) {
        return refuse(orders::item_not_found, "item");
    }
    TRY(on_list(parts_, tx, ctx, in.unit, *guide));
    return view_of(tx, ctx, TRY(received_from(tx, ctx, in, *guide, Origin::window)));
}

Result<Case> Cases::pushed_received(db::Tx& tx, const Context& ctx, const ReceiveCase& in) {
    const auto guide = parts_.catalogue.item(tx, ctx.county, in.item);
    if (!guide) {
        return refuse(orders::item_not_found, "item");
    }
    return received_from(tx, ctx, in, *guide, Origin::partner);
}

Result<Case> Cases::received_from(db::Tx& tx, const Context& ctx, const ReceiveCase& in,
                                  const catalogue::Item& guide, Origin source) {
    Case item;
    item.unit.id = in.unit;
    item.source = source;
    item.delivery = in.delivery.value_or(orders::DeliveryWay::town);
    item.green = in.green;
    Opening opening = TRY(prepared(tx, ctx, std::move(item), guide, in.materials, in.answers));
    if (source == Origin::window) {
        TRY(identity::in_scope(ctx.actor, "case.receive", opening.item.town.path));
        opening.window = TRY(kind_of_window(parts_, tx, ctx, opening.item, in.window));
    }
    const people::PersonInput applicant =
        TRY(people::check_person(in.applicant, "applicant.", local_date(ctx.now)));
    opening.item.account = parts_.identity.account_for_phone(tx, ctx, applicant.phone);
    const people::Person person =
        TRY(parts_.people.register_person(tx, ctx, applicant, opening.item.account, "applicant."));
    opening.item.applicant = person.id;
    opening.item.applicant_name = person.name;
    TRY(bind(tx, ctx, in.materials, opening.item.id.text));
    TRY(use_papers(tx, ctx, opening.item, guide, named(in.materials), opening.list));
    return open(tx, ctx, std::move(opening));
}

}  // namespace ortoo::cases
