// SPDX-License-Identifier: MulanPSL-2.0
// 一次办多件: one check list, one receipt and one notice for all cases of a visit.
#include "queue/service.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "identity/rules.h"
#include "queue/rules_sheet.h"
#include "queue/service_parts.h"
#include "queue/service_sheet.h"

namespace ortoo::queue {

namespace {
constexpr std::size_t items_max = 10;

std::vector<std::string> named(std::string_view text) {
    std::vector<std::string> out;
    for (const std::string& each : split(text, ',')) {
        if (!each.empty()) {
            out.push_back(each);
        }
    }
    return out;
}

// "item:answer" of this item.
std::vector<std::string> answers_of(const std::vector<std::string>& all, const std::string& item) {
    std::vector<std::string> out;
    for (const std::string& each : all) {
        if (each.starts_with(item + ":")) {
            out.push_back(each.substr(item.size() + 1));
        }
    }
    return out;
}
}  // namespace

Result<Queue::InHand> Queue::in_hand_here(db::Session& session, const Context& ctx,
                                          const TicketId& id) const {
    auto ticket = store::ticket(session, ctx.county, id);
    if (!ticket) {
        return refuse(ticket_not_found, "id");
    }
    Hall hall = TRY(found(session, ctx, ticket->hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    const bool in_visit = at_window(ticket->state) || ticket->state == TicketState::parked;
    if (!in_visit || ticket->staff != ctx.actor.id) {
        return refuse(not_your_ticket, "id", {{"window", ticket->window_label}});
    }
    return InHand{std::move(hall), std::move(*ticket)};
}

void Queue::attach(db::Tx& tx, const Context& ctx, const InHand& at,
                   const std::string& item_case) const {
    const auto counter = store::counter(tx, ctx.county, at.ticket.window);
    const std::string kind{counter ? name_of(counter->kind) : std::string_view{}};
    store::add_case(tx, ctx.county, item_case, at.ticket.id, ctx.now);
    const boost::json::object body{{"number", at.ticket.number},
                                   {"case", item_case},
                                   {"window_kind", kind},
                                   {"origin", name_of(at.ticket.origin)}};
    parts_.ledger.append(tx, ctx,
                         {"ticket.case_added", ledger::SubjectKind::ticket, at.ticket.id.text,
                          at.hall.unit.text, boost::json::serialize(body)});
}

Result<SheetView> Queue::sheet(db::Session& session, const Context& ctx, const SheetQuery& in) {
    TRY(in_hand_here(session, ctx, in.id));
    const auto wanted = named(in.items);
    if (wanted.empty() || wanted.size() > items_max) {
        return refuse(visit_items_wrong, "items");
    }
    const auto answers = named(in.answers.value_or(""));
    std::vector<SheetSource> sources;
    for (const std::string& each : wanted) {
        auto item = parts_.catalogue.item(session, ctx.county, catalogue::ItemId{each});
        if (!item) {
            return refuse(orders::item_not_found, "items");
        }
        if (std::ranges::any_of(sources,
                                [&](const auto& one) { return one.item.id.text == each; })) {
            return refuse(visit_item_twice, "items", {{"item", item->name}});
        }
        sources.push_back({std::move(*item), answers_of(answers, each)});
    }
    SheetView out = merged(sources);
    if (in.applicant) {
        std::string kinds;
        for (const SheetRow& row : out.rows) {
            kinds += row.paper.empty() ? "" : (kinds.empty() ? "" : ",") + row.paper;
        }
        const auto offers = TRY(parts_.people.wallet().offers_at(
            session, ctx, {people::PersonId{*in.applicant}, kinds}));
        for (SheetRow& row : out.rows) {
            const auto offer = std::ranges::find(offers.rows, row.paper, &people::Offer::kind);
            if (!row.paper.empty() && offer != offers.rows.end()) {
                row.offer = *offer;
            }
        }
    }
    return out;
}

Result<VisitCases> Queue::receive(db::Tx& tx, const Context& ctx, const ReceiveVisit& in) {
    const InHand at = TRY(in_hand_here(tx, ctx, in.id));
    std::set<std::string> seen;
    for (std::size_t i = 0; i < in.items_in.size(); ++i) {
        if (!seen.insert(in.items_in[i].item.text).second) {
            return refuse(visit_item_twice, "items[" + std::to_string(i) + "].item");
        }
    }
    std::vector<cases::CaseView> received;
    for (std::size_t i = 0; i < in.items_in.size(); ++i) {
        const VisitItem& each = in.items_in[i];
        auto view = parts_.cases.receive(tx, ctx,
                                         {each.item, in.unit, in.applicant, each.materials,
                                          in.delivery, each.answers, in.green});
        if (!view) {
            Refusal why = std::move(view.error());
            if (!why.field.starts_with("applicant") && why.field != "unit") {
                why.field = "items[" + std::to_string(i) + "]." + why.field;
            }
            return tl::unexpected(std::move(why));
        }
        attach(tx, ctx, at, view->item.id.text);
        received.push_back(std::move(*view));
    }
    const auto issued = TRY(parts_.documents.issue(
        tx, ctx,
        visit_receipt(at.hall, at.ticket, received, lists_of(tx, ctx, received), ctx.now)));
    VisitCases out = cases_of(tx, ctx, at.ticket);
    out.paper = VisitPaper{issued.id, issued.number, issued.code};
    return out;
}

Result<VisitCases> Queue::notify(db::Tx& tx, const Context& ctx, const NotifyVisit& in) {
    const InHand at = TRY(in_hand_here(tx, ctx, in.id));
    const auto own = store::cases(tx, ctx.county, at.ticket.id);
    for (std::size_t i = 0; i < in.defects.size(); ++i) {
        if (std::ranges::count(own, in.defects[i].item_case) == 0) {
            return refuse(visit_case_other, "defects[" + std::to_string(i) + "].case");
        }
    }
    std::vector<cases::CaseView> told;
    std::optional<CivilDate> due;
    for (const std::string& id : own) {
        cases::Notify one{cases::CaseId{id}, 0, {}, in.days};
        for (const VisitDefect& each : in.defects) {
            if (each.item_case == id) {
                one.defects.push_back({each.material, each.reason, each.need});
            }
        }
        const auto item = parts_.cases.find(tx, ctx, one.id);
        if (one.defects.empty() || !item) {
            continue;
        }
        one.version = item->version;
        told.push_back(TRY(parts_.cases.notify(tx, ctx, one)));
        if (told.back().item.due) {
            due = due ? std::min(*due, *told.back().item.due) : told.back().item.due;
        }
    }
    const auto issued =
        TRY(parts_.documents.issue(tx, ctx,
                                   visit_notice(at.hall, at.ticket, told, lists_of(tx, ctx, told),
                                                due.value_or(local_date(ctx.now)))));
    VisitCases out = cases_of(tx, ctx, at.ticket);
    out.paper = VisitPaper{issued.id, issued.number, issued.code};
    return out;
}

Result<VisitCases> Queue::visit_cases(db::Session& session, const Context& ctx,
                                      const TicketAt& in) {
    const auto ticket = store::ticket(session, ctx.county, in.id);
    if (!ticket) {
        return refuse(ticket_not_found, "id");
    }
    const Hall hall = TRY(found(session, ctx, ticket->hall));
    TRY(identity::in_scope(ctx.actor, queue_serve, hall.unit_path));
    return cases_of(session, ctx, *ticket);
}

SheetView Queue::lists_of(db::Session& session, const Context& ctx,
                          const std::vector<cases::CaseView>& views) const {
    std::vector<SheetSource> sources;
    for (const cases::CaseView& each : views) {
        auto item =
            parts_.catalogue.item(session, ctx.county, each.item.item, each.item.item_version);
        if (item) {
            sources.push_back({std::move(*item), each.item.answers});
        }
    }
    return merged(sources);
}

VisitCases Queue::cases_of(db::Session& session, const Context& ctx, const Ticket& ticket) {
    VisitCases out{ticket.id, ticket.number, {}, {}, {}};
    for (const std::string& id : store::cases(session, ctx.county, ticket.id)) {
        const auto item = parts_.cases.find(session, ctx, cases::CaseId{id});
        if (!item) {
            continue;
        }
        const auto view = parts_.cases.view_of(session, ctx, *item);
        const auto missing = std::ranges::count_if(view.materials, lacks);
        out.cases.push_back({id, item->number, item->item.text, item->item_name,
                             item->receipt_number, item->state, missing});
    }
    out.papers = parts_.documents.of(session, ctx, ticket.id.text).rows;
    return out;
}

Result<WindowRate> Queue::window_rate(db::Session& session, const Context& ctx,
                                      const WindowRateQuery& in) {
    const Hall hall = TRY(found(session, ctx, in.id));
    TRY(identity::in_scope(ctx.actor, queue_read, hall.unit_path));
    constexpr int days_max = 366;
    if (in.to < in.from || in.from.plus_days(days_max) < in.to) {
        return refuse(visit_dates_wrong, "to");
    }
    WindowRate out = store::window_rate(session, ctx.county, hall.id, in.from, in.to);
    out.id = hall.id;
    return with_rates(out);
}

}  // namespace ortoo::queue
