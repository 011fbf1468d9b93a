// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/types.h"
#include "crypto/keys.h"
#include "db/session.h"
#include "oversight/types_regulation.h"
#include "oversight/types_supervision.h"

namespace ortoo::oversight::store {

constexpr int page_size = 50;

// --- supervisions; content and reply are sealed with the row's id
void add(db::Tx&, const crypto::Vault&, std::string_view county, const Supervision&);
// Writes the answer; false when the stored version is not `version - 1`.
[[nodiscard]] bool answer(db::Tx&, const crypto::Vault&, std::string_view county,
                          const Supervision&);
[[nodiscard]] std::optional<Supervision> find(db::Session&, const crypto::Vault&,
                                              std::string_view county, const SupervisionId&);
// One more than a page. `before`: only those due before that day.
struct Slice {
    cases::Cut cut = cases::Cut::county;
    std::string path;
    SupervisionState state = SupervisionState::open;
    CivilDate before;
};
[[nodiscard]] std::vector<Supervision> listed(db::Session&, const crypto::Vault&,
                                              std::string_view county, const Slice&,
                                              std::int64_t page);
[[nodiscard]] std::vector<Supervision> of_subject(db::Session&, const crypto::Vault&,
                                                  std::string_view county, std::string_view subject,
                                                  std::int64_t page);
// Newest first.
[[nodiscard]] std::vector<Supervision> issued_by(db::Session&, const crypto::Vault&,
                                                 std::string_view county, std::string_view actor,
                                                 std::int64_t page);
// How often this account urged about this matter since.
[[nodiscard]] std::int64_t urged(db::Session&, std::string_view county, std::string_view actor,
                                 std::string_view subject, Instant since);
// Each stops at 1,000. The path is an office's.
[[nodiscard]] std::int64_t open_count(db::Session&, std::string_view county, std::string_view path,
                                      CivilDate before);
[[nodiscard]] std::int64_t cause_count(db::Session&, std::string_view county, std::string_view path,
                                       Cause);

// --- regulations
void add(db::Tx&, std::string_view county, const Regulation&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Regulation&);
[[nodiscard]] std::optional<Regulation> find(db::Session&, std::string_view county,
                                             const RegulationId&);
[[nodiscard]] std::int64_t editions(db::Session&, std::string_view county, const UnitId&,
                                    RegulationKind);
// Newest first, one more than a page; the public ones of `today` only, or all.
[[nodiscard]] std::vector<Regulation> of_unit(db::Session&, std::string_view county, const UnitId&,
                                              std::int64_t page);
[[nodiscard]] std::vector<Regulation> open_of_unit(db::Session&, std::string_view county,
                                                   const UnitId&, CivilDate today,
                                                   std::int64_t page);

}  // namespace ortoo::oversight::store
