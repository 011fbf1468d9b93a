// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "partners/types_view.h"

namespace ortoo::partners::store {

inline constexpr std::int64_t page_size = 50;
inline constexpr std::int64_t cases_page = 20;

// --- store.cpp: the registry. Lists come with one row more than a page.
[[nodiscard]] std::optional<Partner> partner(db::Session&, std::string_view county,
                                             const PartnerId&);
[[nodiscard]] bool named(db::Session&, std::string_view county, std::string_view name);
[[nodiscard]] std::vector<Partner> partners(db::Session&, std::string_view county,
                                            std::int64_t page);
void add(db::Tx&, std::string_view county, const Partner&, Instant now);
// Newest first.
[[nodiscard]] std::vector<Agreement> agreements(db::Session&, std::string_view county,
                                                const PartnerId&);
[[nodiscard]] std::optional<Agreement> agreement(db::Session&, std::string_view county,
                                                 const AgreementId&);
[[nodiscard]] bool numbered(db::Session&, std::string_view county, std::string_view number);
void add(db::Tx&, std::string_view county, const Agreement&, Instant now, std::string_view by);
void end(db::Tx&, std::string_view county, const AgreementId&, CivilDate day,
         std::string_view reason);
[[nodiscard]] std::optional<Branch> branch(db::Session&, std::string_view county,
                                           const outlets::PointId&);
[[nodiscard]] std::vector<Branch> branches(db::Session&, std::string_view county, const PartnerId&);
void add(db::Tx&, std::string_view county, const Branch&, Instant now);
[[nodiscard]] std::optional<outlets::PointId> point_of(db::Session&, std::string_view county,
                                                       std::string_view staff);
[[nodiscard]] std::vector<StaffAt> staff_at(db::Session&, std::string_view county,
                                            const outlets::PointId&);
void seat(db::Tx&, std::string_view county, const outlets::PointId&, const StaffAt&, Instant now);
[[nodiscard]] std::vector<Package> packages(db::Session&, std::string_view county,
                                            std::optional<PartnerKind>);
[[nodiscard]] std::optional<Package> package(db::Session&, std::string_view county,
                                             const PackageId&);
void add(db::Tx&, std::string_view county, const Package&);

// --- store_intake.cpp: what was taken in
void add(db::Tx&, std::string_view county, const Intake&);
[[nodiscard]] std::optional<Intake> intake(db::Session&, std::string_view county, const IntakeId&);
// Of a person, for its erasure.
[[nodiscard]] std::vector<IntakeId> intakes_of(db::Session&, std::string_view county,
                                               const people::PersonId&);
void add(db::Tx&, std::string_view county, const CaseLink&, Instant now);
[[nodiscard]] std::optional<CaseLink> link(db::Session&, std::string_view county,
                                           const cases::CaseId&);
[[nodiscard]] std::vector<CaseLink> links(db::Session&, std::string_view county, const IntakeId&);
[[nodiscard]] std::vector<CaseLink> links(db::Session&, std::string_view county,
                                          const outlets::PointId&, std::int64_t page);
void add(db::Tx&, std::string_view county, const Appointment&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Appointment&);
[[nodiscard]] std::optional<Appointment> appointment(db::Session&, std::string_view county,
                                                     const AppointmentId&);
[[nodiscard]] std::vector<Appointment> appointments(db::Session&, std::string_view county,
                                                    const IntakeId&);
[[nodiscard]] std::vector<Appointment> appointments(db::Session&, std::string_view county,
                                                    const outlets::PointId&, std::int64_t page);
void add(db::Tx&, std::string_view county, const PartnerId&, const Passing&);
[[nodiscard]] std::vector<Passing> passings(db::Session&, std::string_view county, const PartnerId&,
                                            std::int64_t page);

// Words between '|', as the tables keep them.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);
[[nodiscard]] std::vector<std::string> split_words(std::string_view text);
[[nodiscard]] std::string joined(const std::vector<Field>& fields);
[[nodiscard]] std::vector<Field> fields_of(std::string_view text);

}  // namespace ortoo::partners::store
