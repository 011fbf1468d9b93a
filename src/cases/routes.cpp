// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/routes_act.h"

namespace ortoo::cases {

namespace {
// Where the organ itself accepts, its reviewers do what the window does elsewhere; so the service
// asks which of the two permissions counts.
using http::permission;
using http::signed_in;

template <class In, class Out>
http::Route read(const char* path, const char* summary, http::Access access, Refusals refusals,
                 Cases& cases,
                 Result<Out> (Cases::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, access, std::move(refusals),
        [&cases, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (cases.*use_case)(session, ctx, in);
        });
}

void add_window(http::Routes& out, Cases& cases) {
    std::vector<RefusalCode> on_receive = people::person_input_refusals();
    for (const RefusalCode& each :
         {orders::item_not_found, orders::item_not_offered_here, orders::unit_unknown,
          identity::out_of_scope, case_material_unknown, orders::upload_not_found,
          identity::phone_invalid, case_answer_unknown, case_answer_missing, case_paper_other,
          case_window_elsewhere, people::paper_unknown, people::paper_expired,
          people::consent_needed}) {
        on_receive.push_back(each);
    }
    out.push_back(act<ReceiveCase, CaseView>(
        "/api/v1/cases", "Receive a case at the window, without an order",
        permission("case.receive"), std::move(on_receive), cases, &Cases::receive));
    out.push_back(act<CheckMaterials, CaseView>(
        "/api/v1/cases/{id}/check", "Mark the check list; nothing else changes", signed_in,
        on_case({case_material_unknown, case_paper_other, people::paper_unknown,
                 people::paper_expired, people::consent_needed}),
        cases, &Cases::check));
    out.push_back(act<Notify, CaseView>(
        "/api/v1/cases/{id}/notify", "一次性告知: one notice that names everything", signed_in,
        on_case({case_notice_empty, case_notice_repeated, case_material_unknown}), cases,
        &Cases::notify));
    out.push_back(act<Supplement, CaseView>(
        "/api/v1/cases/{id}/supplement", "The applicant brings what the notice named",
        permission("case.receive"),
        on_case({case_has_order, case_material_unknown, case_nothing_supplied,
                 case_materials_missing, orders::upload_not_found, case_paper_other,
                 people::paper_unknown, people::paper_expired, people::consent_needed}),
        cases, &Cases::supplement));
    out.push_back(act<CaseStep, CaseView>(
        "/api/v1/cases/{id}/accept", "受理: the promise starts, the bureau has it", signed_in,
        on_case({case_already_accepted, case_materials_missing, case_own_agent}), cases,
        &Cases::accept));
    out.push_back(act<RefuseAcceptance, CaseView>(
        "/api/v1/cases/{id}/refuse-acceptance", "不受理 or 不予受理, in writing", signed_in,
        on_case({case_already_accepted, case_where_to_missing, case_own_agent}), cases,
        &Cases::refuse_acceptance));
    out.push_back(act<DeliverCase, CaseView>(
        "/api/v1/cases/{id}/deliver", "The result is handed over at the window",
        permission("case.deliver"),
        on_case({case_has_order, case_signature_missing, orders::upload_not_found}), cases,
        &Cases::deliver));
}

void add_orders(http::Routes& out, Cases& cases) {
    out.push_back(act<SubmitOrder, CaseView>(
        "/api/v1/orders/{id}/submit", "The agent hands the application in",
        permission("order.handle"),
        on_order({orders::order_no_materials, orders::item_not_found, orders::item_not_offered_here,
                  orders::unit_unknown, orders::draft_unconfirmed, case_answer_unknown,
                  case_answer_missing, case_paper_other, people::paper_unknown,
                  people::paper_expired, people::consent_needed}),
        cases, &Cases::submit_order));
    out.push_back(act<SupplementOrder, CaseView>(
        "/api/v1/orders/{id}/supplement", "The agent brings what the notice named",
        permission("order.handle"),
        on_order({case_not_open, case_material_unknown, case_nothing_supplied,
                  case_materials_missing, case_paper_other, people::paper_unknown,
                  people::paper_expired, people::consent_needed}),
        cases, &Cases::supplement_order));
    out.push_back(act<DeliverOrder, orders::OrderView>(
        "/api/v1/orders/{id}/deliver", "The agent hands over the result and the originals",
        permission("order.handle"),
        on_order({orders::order_papers_not_returned, orders::papers_elsewhere, case_not_open}),
        cases, &Cases::deliver_order));
}
}  // namespace

http::Routes routes(Cases& cases) {
    http::Routes out;
    add_window(out, cases);
    add_orders(out, cases);
    add_special(out, cases);
    add_reports(out);
    out.push_back(read<CaseQuery, CaseList>("/api/v1/cases",
                                            "The desk's list by due date, or a search",
                                            permission("case.read"), {}, cases, &Cases::list));
    out.push_back(read<CaseAt, CaseView>("/api/v1/cases/{id}", "One case with its whole trail",
                                         signed_in, {case_not_found}, cases, &Cases::view));
    out.push_back(read<orders::OrderAt, OrderCases>(
        "/api/v1/orders/{id}/cases", "The cases of one order", signed_in, {orders::order_not_found},
        cases, &Cases::cases_of));
    out.push_back(http::get<CasePicture, http::File>(
        "/api/v1/cases/{id}/uploads/{upload}", "A picture of a case one may see", signed_in,
        {case_not_found, orders::upload_not_found},
        [&cases](db::Session& session, const Context& ctx,
                 const CasePicture& in) -> Result<http::File> {
            auto picture = TRY(cases.picture(session, ctx, in));
            return http::File{std::move(picture.content_type), std::move(picture.bytes), {}};
        }));
    out.push_back(read<ProgressQuery, ProgressView>(
        "/api/v1/progress", "Where an order or case stands, for number and last four digits",
        http::everyone, {progress_not_found, progress_wait}, cases, &Cases::progress));
    for (http::Route& route : out) {
        route.tag = "cases";
    }
    return out;
}

}  // namespace ortoo::cases
