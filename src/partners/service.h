// SPDX-License-Identifier: MulanPSL-2.0
// Partners and what is done at their counters. Each method with a Tx is one use case. A clerk of a
// partner never reaches another slice's routes: whatever he may, he may here, for his point.
#pragma once

#include <boost/json.hpp>

#include "cases/service.h"
#include "crypto/keys.h"
#include "partners/rules.h"

namespace ortoo::partners {

struct PartnersParts {  // lives as long as the process
    Random& random;
    const crypto::Vault& vault;
    const ledger::Ledger& ledger;
    identity::Identity& identity;
    outlets::Outlets& outlets;
    catalogue::Catalogue& catalogue;
    people::People& people;
    orders::Orders& orders;
    cases::Cases& cases;
};

class Partners {
  public:
    explicit Partners(PartnersParts parts) : parts_(parts) {}

    // --- service_registry.cpp: who may take in what, until when; needs partner.manage
    [[nodiscard]] Result<PartnerView> add(db::Tx&, const Context&, const AddPartner&);
    [[nodiscard]] Result<PartnerView> make_agreement(db::Tx&, const Context&, const MakeAgreement&);
    // From this moment nothing more is taken in; what runs goes on.
    [[nodiscard]] Result<PartnerView> end_agreement(db::Tx&, const Context&, const EndAgreement&);
    // A new service point with a 帮办代办 window, or one that is there already.
    [[nodiscard]] Result<PartnerView> add_branch(db::Tx&, const Context&, const AddBranch&);
    [[nodiscard]] Result<PartnerView> seat(db::Tx&, const Context&, const SeatStaff&);
    // Who may be seated there: clerks of partners in the point's town, and those of the banner.
    [[nodiscard]] Result<ClerkList> clerks(db::Session&, const Context&, const BranchAt&) const;
    [[nodiscard]] Result<Package> add_package(db::Tx&, const Context&, const AddPackage&);
    // --- service_read.cpp: needs partner.read
    [[nodiscard]] Result<PartnerRows> list(db::Session&, const Context&, const PageQuery&);
    [[nodiscard]] Result<PartnerView> view(db::Session&, const Context&, const PartnerAt&);
    [[nodiscard]] Result<PassingList> passings(db::Session&, const Context&, const PartnerPage&);
    [[nodiscard]] Result<PackageList> packages(db::Session&, const Context&, const Nothing&);
    // R70: the six families, a missing one red.
    [[nodiscard]] Result<FamilyReport> families(db::Session&, const Context&, const Nothing&);

    // --- at the counter; needs partner.serve and a point
    // service_desk.cpp
    [[nodiscard]] Result<DeskState> desk(db::Session&, const Context&, const Nothing&);
    [[nodiscard]] Result<PartnerCases> cases(db::Session&, const Context&, const PageQuery&);
    [[nodiscard]] Result<PartnerCase> view_case(db::Session&, const Context&, const cases::CaseAt&);
    [[nodiscard]] Result<PartnerCase> accept(db::Tx&, const Context&, const cases::CaseStep&);
    [[nodiscard]] Result<PartnerCase> deliver(db::Tx&, const Context&, const cases::DeliverCase&);
    // service_intake.cpp: one visit, several cases, the partner's own appointments
    [[nodiscard]] Result<IntakeView> take(db::Tx&, const Context&, const TakeIntake&);
    [[nodiscard]] Result<IntakeView> intake(db::Session&, const Context&, const IntakeAt&);
    // service_consent.cpp
    [[nodiscard]] Result<IntakeView> consent_later(db::Tx&, const Context&, const ConsentLater&);
    [[nodiscard]] Result<IntakeView> withdraw(db::Tx&, const Context&, const WithdrawConsent&);
    [[nodiscard]] Result<AppointmentList> appointments(db::Session&, const Context&,
                                                       const PageQuery&);
    // Each look is a passing, and in the ledger. Refuses consent_partner.
    [[nodiscard]] Result<PassedData> look(db::Tx&, const Context&, const AppointmentAt&);
    [[nodiscard]] Result<AppointmentView> done(db::Tx&, const Context&, const AppointmentStep&);

    // The person was erased: what was passed for it is erased here too.
    void forget(db::Tx&, const Context&, const people::PersonId&);

  private:
    [[nodiscard]] Result<Post> post_of(db::Session&, const Context&) const;
    [[nodiscard]] Result<Agreement> agreement_of(db::Session&, const Context&,
                                                 const Partner&) const;
    // What a running case is shown by: the agreement it was taken under.
    [[nodiscard]] Result<Intake> mine(db::Session&, const Context&, const Post&,
                                      const IntakeId&) const;
    [[nodiscard]] Result<CaseLink> my_case(db::Session&, const Context&, const Post&,
                                           const cases::CaseId&) const;
    [[nodiscard]] Result<Appointment> my_appointment(db::Session&, const Context&, const Post&,
                                                     const AppointmentId&) const;
    [[nodiscard]] bool consented(db::Session&, const Context&, const Intake&, const Partner&,
                                 Side) const;
    [[nodiscard]] Result<void> open_to_acts(db::Session&, const Context&, const Post&,
                                            const CaseLink&) const;
    [[nodiscard]] std::optional<PartnerCase> shown_case(db::Session&, const Context&, const Post&,
                                                        const CaseLink&);
    [[nodiscard]] IntakeView view_of(db::Session&, const Context&, const Post&, const Intake&);
    [[nodiscard]] std::vector<DeskItem> items_of(db::Session&, const Context&, const Post&,
                                                 const Agreement&) const;
    [[nodiscard]] Result<PartnerView> partner_view(db::Session&, const Context&, const Partner&);
    [[nodiscard]] Result<Partner> managed(db::Session&, const Context&, const PartnerId&) const;
    void set_offers(db::Tx&, const Context&, const PartnerId&) const;
    [[nodiscard]] Result<void> check_text(const SignedConsent&, people::Purpose,
                                          const std::string& handler,
                                          const std::string& field) const;
    Result<void> keep_consent(db::Tx&, const Context&, const Intake&, const SignedConsent&,
                              people::Purpose, const std::string& handler,
                              const std::string& field) const;
    // Refuses what may not be taken here today; the items, in the order of the matters.
    [[nodiscard]] Result<std::optional<Package>> checked(db::Session&, const Context&, const Post&,
                                                         const Agreement&, const TakeIntake&) const;
    Result<void> add_wishes(db::Tx&, const Context&, const Intake&, const Package&,
                            const Agreement&, const std::vector<Wish>&);
    // Passes what the service needs; the consent must be in force.
    Result<void> book(db::Tx&, const Context&, const Post&, const Intake&, Appointment);
    [[nodiscard]] std::vector<PassedField> values_of(db::Session&, const Context&, const Intake&,
                                                     const std::vector<Field>&);
    void log_passing(db::Tx&, const Context&, const Appointment&, const std::string& consent,
                     const std::vector<Field>&) const;
    void log(db::Tx&, const Context&, const char* kind, const std::string& subject,
             const UnitId& unit, boost::json::object body) const;

    PartnersParts parts_;
};

}  // namespace ortoo::partners
