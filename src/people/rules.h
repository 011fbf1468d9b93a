// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "people/types_rights.h"

namespace ortoo::people {

// Normal forms of what was typed, or every fault of the form at once; kind and id_type are set in
// the answer. `prefix` is the path of the record in the request, e.g. "applicant.".
[[nodiscard]] Result<PersonInput> check_person(const PersonInput& in, std::string_view prefix,
                                               CivilDate today);
// What everyone in scope may see.
[[nodiscard]] Person masked(const PersonId& id, const PersonInput& whole);

// --- papers that say who somebody is
struct Number {
    std::string normal;
    std::optional<RefusalCode> fault;
};
[[nodiscard]] Number normal_number(IdType type, std::string_view typed, CivilDate today);
[[nodiscard]] std::string masked_number(IdType type, std::string_view number);
// Of a checked person; nullopt: a legal person, or a paper that does not say it.
[[nodiscard]] std::optional<CivilDate> birth_of(const PersonInput& person);
// Under 14 (PIPL 31). Not known: not a child.
[[nodiscard]] bool is_child(const PersonInput& person, CivilDate today);

// --- who acts for whom
[[nodiscard]] Result<void> check_relation(const PersonInput& person, const PersonInput& acting,
                                          const Relate& in, CivilDate today);
[[nodiscard]] bool in_force(const Relation& relation, CivilDate day);
// `through`: somebody else acts, who holds these relations today. A child acts through a guardian
// only; anybody else himself or through one who holds some relation.
[[nodiscard]] Result<void> may_act(const PersonInput& person, bool through,
                                   std::span<const RelationKind> held, CivilDate today);

// --- consents
struct Words {
    std::string_view version;
    std::string text;
};
// The text the house shows for a purpose; the name of another handler stands in it.
[[nodiscard]] Words consent_words(Purpose purpose, std::string_view handler);
[[nodiscard]] bool names_handler(Purpose purpose);
// Handler given exactly where one is needed, a term that begins today and is at most five years.
[[nodiscard]] Result<void> check_agreement(const Agreement& in, CivilDate today);
// Consent under which a paper is held.
[[nodiscard]] Purpose purpose_of(Basis basis);

// A key of the catalogue's kinds of paper: small letters, digits and _, at most 40.
[[nodiscard]] bool is_paper_kind(std::string_view kind);

// --- keeping and erasing
inline constexpr std::string_view for_ever = "2199-12-31";
// Years for files of this item type on that day; the standard when no row holds.
[[nodiscard]] std::int64_t retention_years_of(std::span<const RetentionRow> rows,
                                              std::string_view item_type, CivilDate day);
[[nodiscard]] Result<void> check_retention(const ChangeRetention& in, CivilDate today);
// Last day, as text; `for_ever` for 0 years.
[[nodiscard]] std::string keep_until(CivilDate closed, std::int64_t years);
// On request: refused while business is open, and while the law wants a file kept.
[[nodiscard]] Result<void> may_erase(std::int64_t open_business, std::string_view keep_until,
                                     CivilDate today);

// The copy as a letter people can read.
[[nodiscard]] std::string readable(const DataCopy& copy);

}  // namespace ortoo::people
