// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/rules.h"
#include "ratings/types_matter.h"

namespace ortoo::ratings {

// Last day on which an invitation may be used.
[[nodiscard]] CivilDate expires(Instant invited_at, std::int64_t window_days);
// Invitations opened before this instant have run out.
[[nodiscard]] Instant lapsed_before(Instant now, std::int64_t window_days);
// May this case be rated now? rating.already_given, rating.closed, and rating.own_case for staff
// who had it in hand (`handled`).
[[nodiscard]] Result<void> may_rate(const cases::Case& item, const Actor& actor, bool handled,
                                    std::int64_t window_days, Instant now);

[[nodiscard]] Way way_of(std::optional<OwnWay> own);
// What came of a bad rating, as its citizen sees it; once more for `window_days` after he was told.
[[nodiscard]] Answered answered(const Matter& told, InvitationId id, std::int64_t window_days,
                                Instant now);
// Refuses rating.not_told, .again_given, .closed.
[[nodiscard]] Result<void> may_rate_again(const Matter& matter, std::int64_t window_days,
                                          Instant now);

// The invitation's text: case id, '-', 32 hex digits of the keyed digest.
[[nodiscard]] InvitationId invitation_id(const cases::CaseId& item, std::string_view digest);
struct Split {
    cases::CaseId item;
    std::string digest;
};
[[nodiscard]] std::optional<Split> split_id(const InvitationId& id);
constexpr std::size_t digest_size = 32;

}  // namespace ortoo::ratings
