// SPDX-License-Identifier: MulanPSL-2.0
// One id from ticket to case to rating: the ticket is the visit, and the cases received in it name
// it. A rating belongs to a case, and so to its visit.
#include "identity/rules.h"
#include "print/qr.h"
#include "queue/service.h"
#include "queue/service_parts.h"

namespace ortoo::queue {

VisitView Queue::visit_of(db::Session& session, const Context& ctx, const Hall& hall,
                          const Ticket& ticket) {
    VisitView out;
    static_cast<TicketView&>(out) = view_of(session, ctx, hall, ticket);
    out.cases = store::cases(session, ctx.county, ticket.id);
    return out;
}

Result<VisitView> Queue::add_case(db::Tx& tx, const Context& ctx, const AddCase& in) {
    const InHand at = TRY(in_hand_here(tx, ctx, in.id));
    const auto found_case = parts_.cases.find(tx, ctx, cases::CaseId{in.item_case});
    if (!found_case || !found_case->acceptor().path.starts_with(at.hall.unit_path)) {
        return refuse(case_unknown, "case");
    }
    if (const auto other = store::visit_of(tx, ctx.county, in.item_case)) {
        if (*other == at.ticket.id) {
            return visit_of(tx, ctx, at.hall, at.ticket);
        }
        return refuse(case_elsewhere, "case");
    }
    attach(tx, ctx, at, in.item_case);
    return visit_of(tx, ctx, at.hall, at.ticket);
}

Result<VisitView> Queue::visit(db::Session& session, const Context& ctx, const TicketAt& in) {
    const auto ticket = store::ticket(session, ctx.county, in.id);
    if (!ticket) {
        return refuse(ticket_not_found, "id");
    }
    const Hall hall = TRY(found(session, ctx, ticket->hall));
    TRY(identity::in_scope(ctx.actor, queue_read, hall.unit_path));
    return visit_of(session, ctx, hall, *ticket);
}

Result<VisitView> Queue::visit_of_case(db::Session& session, const Context& ctx,
                                       const VisitOfCase& in) {
    const auto ticket = store::visit_of(session, ctx.county, in.item_case);
    if (!ticket) {
        return refuse(ticket_not_found, "id");
    }
    return visit(session, ctx, {*ticket});
}

std::optional<AtWindow> Queue::seat(db::Session& session, const Context& ctx,
                                    const WindowId& window) const {
    const auto counter = store::counter(session, ctx.county, window);
    const auto hall = counter ? store::hall(session, ctx.county, counter->hall) : std::nullopt;
    if (!hall) {
        return std::nullopt;
    }
    AtWindow out{hall->id,
                 hall->name,
                 hall->unit,
                 hall->unit_path,
                 window,
                 counter->label,
                 counter->state != SessionState::closed,
                 counter->staff,
                 {},
                 {},
                 {}};
    const auto ticket = store::in_hand(session, ctx.county, window, local_date(ctx.now));
    if (out.open && ticket && ticket->state == TicketState::serving) {
        out.visit = ticket->id;
        out.number = ticket->number;
        out.cases = store::cases(session, ctx.county, ticket->id);
    }
    return out;
}

std::optional<AtWindow> Queue::serving(db::Session& session, const Context& ctx,
                                       const TicketId& id) const {
    const auto ticket = store::ticket(session, ctx.county, id);
    auto at = ticket ? seat(session, ctx, ticket->window) : std::nullopt;
    return at && at->visit == id ? std::move(at) : std::nullopt;
}

Result<std::string> Queue::qr(db::Session& session, const Context& ctx, const FollowAt& in) {
    if (!store::ticket_by_code(session, ctx.county, in.code)) {
        return refuse(ticket_not_found, "code");
    }
    const print::Qr qr = print::qr_of(parts_.number_at + in.code);
    constexpr std::size_t quiet = 4;  // modules of white around it, as ISO 18004 asks
    const std::string side = std::to_string(qr.side + 2 * quiet);
    std::string path;
    for (std::size_t at = 0; at < qr.dark.size(); ++at) {
        if (qr.dark[at]) {
            path += "M" + std::to_string(at % qr.side + quiet) + " " +
                    std::to_string(at / qr.side + quiet) + "h1v1h-1z";
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
           "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
           "\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>";
}

}  // namespace ortoo::queue
