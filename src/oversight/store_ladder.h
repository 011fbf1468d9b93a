// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "crypto/keys.h"
#include "db/session.h"
#include "oversight/types_ladder.h"

namespace ortoo::oversight::store {

// The row at its new office, with its new day; false: somebody was faster.
[[nodiscard]] bool move(db::Tx&, std::string_view county, const Supervision&);
void add_move(db::Tx&, const crypto::Vault&, std::string_view county, const SupervisionId&,
              const SupervisionMove&);
[[nodiscard]] std::vector<SupervisionMove> moves(db::Session&, const crypto::Vault&,
                                                 std::string_view county, const SupervisionId&);
// The first open cry for help due before `today`, at no rung `last`.
[[nodiscard]] std::optional<SupervisionId> climbing(db::Session&, std::string_view county,
                                                    CivilDate today, std::string_view last);

}  // namespace ortoo::oversight::store
