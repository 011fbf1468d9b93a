// SPDX-License-Identifier: MulanPSL-2.0
// Agreements by day, what may be taken, and what a partner sees.
#pragma once

#include <span>

#include "catalogue/types.h"
#include "partners/types_view.h"

namespace ortoo::partners {

[[nodiscard]] outlets::PointKind point_kind_of(PartnerKind kind);
// The purpose of the partner's own consent.
[[nodiscard]] people::Purpose purpose_of(PartnerKind kind);

// --- agreements
[[nodiscard]] AgreementState state_of(const Agreement& agreement, CivilDate today);
[[nodiscard]] AgreementView shown(const Agreement& agreement, CivilDate today);
// The one that is valid today, else the latest by its first day; null: none.
[[nodiscard]] const Agreement* of_today(std::span<const Agreement> all, CivilDate today);
// Refuses agreement_none, agreement_coming, agreement_over; each says when.
[[nodiscard]] Result<Agreement> valid_today(std::span<const Agreement> all, CivilDate today);
// Dates in order, not over already, and no day that another agreement of the partner has.
[[nodiscard]] Result<void> dates_fit(const MakeAgreement& wanted, std::span<const Agreement> others,
                                     CivilDate today);
[[nodiscard]] bool allows(const Agreement& agreement, Field field);

// --- items: a bank takes items flagged for banks and no others (R70)
[[nodiscard]] bool flagged(PartnerKind kind, const catalogue::Item& item);
[[nodiscard]] bool takes(PartnerKind kind, const Agreement& agreement, const catalogue::Item& item);
[[nodiscard]] Result<void> may_take(PartnerKind kind, const Agreement& agreement,
                                    const catalogue::Item& item, std::string_view field);

// --- what a partner sees
// `open`: the citizen's consent to the office's use is in force.
[[nodiscard]] PartnerCase seen_by_partner(const cases::CaseView& whole, const Agreement& agreement,
                                          const IntakeId& intake, bool open);
// What leaves for a service: what it needs, the agreement allows, and nothing else.
[[nodiscard]] std::vector<Field> to_pass(const std::vector<Field>& needs,
                                         const Agreement& agreement);

// Every field of what our own staff get, and what of it a partner's clerk gets.
enum class Sight { shown, agreed, hidden };
struct FieldRule {
    std::string_view path;  // "case.materials.note", "person.id_number_masked"
    Sight sight = Sight::hidden;
    std::string_view as;  // name of the field in PartnerCase; empty when hidden
};
[[nodiscard]] std::span<const FieldRule> field_rules();

// --- the six families of R70, by themes of the catalogue
struct Family {
    std::string_view name;
    std::vector<std::string_view> themes;
};
[[nodiscard]] const std::vector<Family>& bank_families();
struct Flagged {
    std::string name;
    std::string theme;
};
[[nodiscard]] FamilyReport families_of(std::span<const Flagged> items);

}  // namespace ortoo::partners
