// SPDX-License-Identifier: MulanPSL-2.0
// One visit with several items (R15), and at which kinds of window cases are received (R16).
#include <initializer_list>

#include "queue/routes_part.h"

namespace ortoo::queue {

namespace {
// Of a single case, as the window's own route declares them.
Refusals receiving() {
    Refusals all = people::person_input_refusals();
    for (const RefusalCode& each :
         {orders::item_not_found, orders::item_not_offered_here, orders::unit_unknown,
          identity::phone_invalid, cases::case_material_unknown, orders::upload_not_found,
          cases::case_answer_unknown, cases::case_answer_missing, cases::case_paper_other,
          people::paper_unknown, people::paper_expired, people::consent_needed, visit_item_twice}) {
        all.push_back(each);
    }
    return all;
}
Refusals telling() {
    return {visit_case_other,
            cases::case_not_found,
            cases::case_stale,
            cases::case_not_open,
            cases::case_notice_empty,
            cases::case_notice_repeated,
            cases::case_material_unknown};
}
Refusals naming() {
    Refusals all = people::person_input_refusals();
    all.push_back(identity::phone_invalid);
    return all;
}
}  // namespace

void sheet_routes(http::Routes& out, Queue& queue) {
    const auto clerk = http::permission(queue_serve);
    const Refusals base{ticket_not_found, hall_not_found, identity::out_of_scope, not_your_ticket};
    const auto with = [&](const Refusals& more) {
        Refusals all = base;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    out.push_back(change<IdentifyVisit, people::Person>(
        "/api/v1/queue/tickets/{id}/identity", "Who stands there, once for the visit", clerk,
        with(naming()), queue, &Queue::identify));
    out.push_back(look<SheetQuery, SheetView>(
        "/api/v1/queue/tickets/{id}/sheet", "What several items ask for together", clerk,
        with({visit_items_wrong, visit_item_twice, orders::item_not_found, people::person_unknown}),
        queue, &Queue::sheet));
    out.push_back(change<ReceiveVisit, VisitCases>("/api/v1/queue/tickets/{id}/receive",
                                                   "Receive several items with one receipt", clerk,
                                                   with(receiving()), queue, &Queue::receive));
    out.push_back(change<NotifyVisit, VisitCases>("/api/v1/queue/tickets/{id}/notice",
                                                  "One notice for all cases of the visit", clerk,
                                                  with(telling()), queue, &Queue::notify));
    out.push_back(look<TicketAt, VisitCases>(
        "/api/v1/queue/tickets/{id}/cases", "The cases and papers of a visit", clerk,
        {ticket_not_found, hall_not_found, identity::out_of_scope}, queue, &Queue::visit_cases));
    out.push_back(look<WindowRateQuery, WindowRate>(
        "/api/v1/halls/{id}/window-rate", "Cases received, by the kind of window",
        http::permission(queue_read), {hall_not_found, identity::out_of_scope, visit_dates_wrong},
        queue, &Queue::window_rate));
}

}  // namespace ortoo::queue
