// SPDX-License-Identifier: MulanPSL-2.0
// What each role may, where it may, and how long a failed sign-in has to wait.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "identity/types_session.h"

namespace ortoo::identity {

// Static storage.
[[nodiscard]] std::span<const std::string_view> permissions_of(Role role);
// The page where the work of somebody with these roles lies.
[[nodiscard]] std::string_view home_of(ActorKind kind, std::span<const Role> roles);

// --- scope, for this slice and all above
// Refuses auth.out_of_scope unless the actor holds the permission over the unit with this path.
// Jobs and the command line (ActorKind::system) may everything.
[[nodiscard]] Result<void> in_scope(const Actor& actor, std::string_view permission,
                                    std::string_view path);
// The paths over which the actor holds the permission, without those below another; for lists.
// {""} for a system actor: everything.
[[nodiscard]] std::vector<std::string> scopes(const Actor& actor, std::string_view permission);
// The one with the widest reach, the home unit first among equals; empty text: everything (system).
[[nodiscard]] std::optional<std::string> widest_scope(const Actor& actor,
                                                      std::string_view permission);

// Holds the role of an agent at the unit with this path or at one above it.
[[nodiscard]] bool agent_over(const Staff& staff, std::string_view path);

// --- logins and passwords
// Lower case a–z, digits and . _ -, 3–32 characters, beginning with a letter.
[[nodiscard]] std::optional<std::string> normal_login(std::string_view text);
// Refuses what is guessed first: the login itself, or fewer than five different characters.
[[nodiscard]] Result<void> password_allowed(std::string_view login, std::string_view password,
                                            std::string_view field);

// --- growing delay: after the n-th failure in a row 1, 2, 4 … seconds, at most 900
inline constexpr Patience login_patience{0, 900, 0};
// A whole office shares one address, so a few slips of colleagues must not lock it.
inline constexpr Patience peer_patience{20, 60, 0};
// Codes sent to one phone, and asked for from one address (they cost money and annoy).
inline constexpr Patience phone_patience{0, 900, 60};
inline constexpr Patience code_peer_patience{30, 60, 0};

constexpr std::int64_t delay_seconds_max = 900;
[[nodiscard]] std::int64_t delay_seconds(std::int64_t failures, const Patience& patience);
// Seconds still to wait at `now`, rounded up; 0: go on.
[[nodiscard]] std::int64_t wait_seconds(const Tries& tries, const Patience& patience, Instant now);
// One failure more at `now`, after forgetting what is old.
[[nodiscard]] Tries one_more(const Tries& tries, const Patience& patience, Instant now);

}  // namespace ortoo::identity
