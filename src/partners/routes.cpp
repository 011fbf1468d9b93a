// SPDX-License-Identifier: MulanPSL-2.0
// Two doors: /partners for the office, /partner for the clerk of a partner's point.
#include "partners/routes.h"

#include "people/types_relation.h"

namespace ortoo::partners {

namespace {
using Refusals = std::vector<RefusalCode>;

template <class In, class Out>
http::Route change(const char* path, const char* summary, std::string_view needs, Refusals refusals,
                   Partners& partners,
                   Result<Out> (Partners::*use_case)(db::Tx&, const Context&, const In&)) {
    return http::post<In, Out>(path, summary, http::permission(needs), std::move(refusals),
                               [&partners, use_case](db::Tx& tx, const Context& ctx, const In& in) {
                                   return (partners.*use_case)(tx, ctx, in);
                               });
}

template <class In, class Out>
http::Route look(const char* path, const char* summary, std::string_view needs, Refusals refusals,
                 Partners& partners,
                 Result<Out> (Partners::*use_case)(db::Session&, const Context&, const In&)) {
    return http::get<In, Out>(
        path, summary, http::permission(needs), std::move(refusals),
        [&partners, use_case](db::Session& session, const Context& ctx, const In& in) {
            return (partners.*use_case)(session, ctx, in);
        });
}

// Looks at every item of the catalogue.
template <class Out>
http::Route wide(const char* path, const char* summary, std::string_view needs, Refusals refusals,
                 Partners& partners,
                 Result<Out> (Partners::*use_case)(db::Session&, const Context&, const Nothing&)) {
    return http::pooled<Nothing, Out>(
        http::Method::get, path, summary, http::permission(needs), std::move(refusals),
        [&partners, use_case](db::Session& session, const Context& ctx,
                              const Nothing& in) -> Result<http::PoolOutcome> {
            return http::PoolOutcome{
                http::detail::reply_of(TRY((partners.*use_case)(session, ctx, in))), {}};
        });
}

void office_routes(http::Routes& out, Partners& partners) {
    using identity::out_of_scope;
    out.push_back(look<PageQuery, PartnerRows>("/api/v1/partners",
                                               "Partners with their agreement of today",
                                               partner_read, {}, partners, &Partners::list));
    out.push_back(change<AddPartner, PartnerView>(
        "/api/v1/partners", "A bank, post, grid, enterprise or telecom that takes in for us",
        partner_manage, {out_of_scope, credit_code_wrong, partner_exists}, partners,
        &Partners::add));
    out.push_back(look<PartnerAt, PartnerView>(
        "/api/v1/partners/{id}", "A partner, its agreements, points and staff", partner_read,
        {partner_not_found}, partners, &Partners::view));
    out.push_back(change<MakeAgreement, PartnerView>(
        "/api/v1/partners/{id}/agreements", "An agreement: until when, which items and fields",
        partner_manage,
        {out_of_scope, partner_not_found, agreement_dates, agreement_overlaps, agreement_number,
         items_missing, item_unknown, item_not_flagged, orders::upload_not_found},
        partners, &Partners::make_agreement));
    out.push_back(change<EndAgreement, PartnerView>(
        "/api/v1/partner-agreements/{id}/end", "End an agreement now; what runs goes on",
        partner_manage, {out_of_scope, agreement_not_found, agreement_over_already}, partners,
        &Partners::end_agreement));
    out.push_back(change<AddBranch, PartnerView>(
        "/api/v1/partners/{id}/points", "A point of the partner with its 帮办代办 window",
        partner_manage,
        {out_of_scope, partner_not_found, point_unknown, point_kind_other, point_taken,
         identity::unit_not_found, outlets::point_hours, outlets::window_exists},
        partners, &Partners::add_branch));
    out.push_back(change<SeatStaff, PartnerView>(
        "/api/v1/partner-points/{id}/staff", "A clerk works at this point from now on",
        partner_manage, {out_of_scope, point_unknown, partner_not_found, staff_role}, partners,
        &Partners::seat));
    out.push_back(http::get<BranchAt, ClerkList>(
        "/api/v1/partner-points/{id}/clerks", "Who may be seated at this point",
        http::permission(partner_manage), {out_of_scope, point_unknown, partner_not_found},
        [&partners](db::Session& session, const Context& ctx, const BranchAt& in) {
            return partners.clerks(session, ctx, in);
        }));
    out.push_back(look<PartnerPage, PassingList>(
        "/api/v1/partners/{id}/passings", "Every passing of data to the partner", partner_read,
        {out_of_scope, partner_not_found}, partners, &Partners::passings));
    out.push_back(look<Nothing, PackageList>("/api/v1/partner-packages", "政银+ themes",
                                             partner_read, {}, partners, &Partners::packages));
    out.push_back(change<AddPackage, Package>(
        "/api/v1/partner-packages", "A theme: items and what the partner does for it",
        partner_manage, {out_of_scope, package_exists, item_unknown, item_not_flagged}, partners,
        &Partners::add_package));
    out.push_back(wide("/api/v1/partner-families",
                       "R70: the six families at banks; a missing one is red", partner_read, {},
                       partners, &Partners::families));
}

Refusals counter(const Refusals& more) {
    Refusals all{no_post, identity::out_of_scope};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Refusals on_intake() {
    Refusals all = counter({agreement_none,
                            agreement_coming,
                            agreement_over,
                            package_not_found,
                            package_item,
                            item_unknown,
                            item_not_flagged,
                            item_not_agreed,
                            item_twice,
                            service_unknown,
                            wish_date,
                            consent_government,
                            consent_text,
                            people::consent_not_agreed,
                            orders::upload_not_found,
                            orders::item_not_found,
                            orders::unit_unknown,
                            cases::case_material_unknown,
                            cases::case_answer_unknown,
                            cases::case_answer_missing,
                            people::consent_term,
                            people::guardian_needed,
                            people::relation_none,
                            people::person_unknown,
                            identity::phone_invalid});
    for (const RefusalCode& each : people::person_input_refusals()) {
        all.push_back(each);
    }
    return all;
}

void counter_routes(http::Routes& out, Partners& partners) {
    out.push_back(wide("/api/v1/partner/desk", "What may be taken at my point today", partner_serve,
                       counter({}), partners, &Partners::desk));
    out.push_back(look<PageQuery, PartnerCases>("/api/v1/partner/cases", "Cases of my point alone",
                                                partner_serve, counter({}), partners,
                                                &Partners::cases));
    out.push_back(look<cases::CaseAt, PartnerCase>(
        "/api/v1/partner/cases/{id}", "A case of my point, as far as the agreement lets me see",
        partner_serve, counter({case_elsewhere}), partners, &Partners::view_case));
    out.push_back(change<cases::CaseStep, PartnerCase>(
        "/api/v1/partner/cases/{id}/accept", "受理 at the partner's window", partner_serve,
        counter({case_elsewhere, consent_ended, bureau_accepts, cases::case_stale,
                 cases::case_not_open, cases::case_materials_missing}),
        partners, &Partners::accept));
    out.push_back(change<cases::DeliverCase, PartnerCase>(
        "/api/v1/partner/cases/{id}/deliver", "Hand the result over at the partner's window",
        partner_serve,
        counter({case_elsewhere, consent_ended, cases::case_stale, cases::case_not_open,
                 cases::case_signature_missing, orders::upload_not_found}),
        partners, &Partners::deliver));
    out.push_back(change<TakeIntake, IntakeView>(
        "/api/v1/partner/intakes", "One visit: several cases, two consents, appointments",
        partner_serve, on_intake(), partners, &Partners::take));
    out.push_back(look<IntakeAt, IntakeView>(
        "/api/v1/partner/intakes/{id}", "An intake of my point", partner_serve,
        counter({intake_not_found}), partners, &Partners::intake));
    out.push_back(change<ConsentLater, IntakeView>(
        "/api/v1/partner/intakes/{id}/consent", "The partner's consent, given after the intake",
        partner_serve,
        counter({intake_not_found, agreement_none, agreement_coming, agreement_over, consent_text,
                 people::consent_not_agreed, people::consent_term, people::guardian_needed,
                 people::relation_none, people::person_unknown, consent_partner, partner_stale,
                 orders::upload_not_found}),
        partners, &Partners::consent_later));
    out.push_back(change<WithdrawConsent, IntakeView>(
        "/api/v1/partner/intakes/{id}/withdraw-consent", "The citizen takes one consent back",
        partner_serve, counter({intake_not_found, partner_stale}), partners, &Partners::withdraw));
    out.push_back(look<PageQuery, AppointmentList>("/api/v1/partner/appointments",
                                                   "Open appointments of my point", partner_serve,
                                                   counter({}), partners, &Partners::appointments));
    out.push_back(change<AppointmentAt, PassedData>(
        "/api/v1/partner/appointments/{id}/look", "What was passed for it; each look is recorded",
        partner_serve, counter({appointment_not_found, intake_not_found, consent_partner}),
        partners, &Partners::look));
    out.push_back(change<AppointmentStep, AppointmentView>(
        "/api/v1/partner/appointments/{id}/done", "The partner's service is done", partner_serve,
        counter({appointment_not_found, appointment_state, partner_stale}), partners,
        &Partners::done));
}
}  // namespace

http::Routes routes(Partners& partners) {
    http::Routes out;
    office_routes(out, partners);
    counter_routes(out, partners);
    for (http::Route& each : out) {
        each.tag = "partners";
    }
    return out;
}

}  // namespace ortoo::partners
