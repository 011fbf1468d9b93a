// SPDX-License-Identifier: MulanPSL-2.0
// Rows of identity. `*_key` arguments are digests; nothing here sees a phone, token or password.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "db/session.h"
#include "identity/types_session.h"

namespace ortoo::identity::store {

// --- staff
struct Credentials {
    StaffId id;
    std::string login;
    std::string password_hash;
    StaffState state = StaffState::active;
};
[[nodiscard]] std::optional<Staff> staff(db::Session&, std::string_view county, const StaffId&);
[[nodiscard]] std::optional<Credentials> credentials(db::Session&, std::string_view county,
                                                     std::string_view login);
[[nodiscard]] std::optional<Credentials> credentials_of(db::Session&, std::string_view county,
                                                        const StaffId&);
// Active staff who hold the role at exactly this unit, by id.
[[nodiscard]] std::vector<Staff> holders(db::Session&, std::string_view county, Role,
                                         const UnitId&);
// The first `max` at home at or below the path, by login.
[[nodiscard]] std::vector<Staff> below(db::Session&, std::string_view county, std::string_view path,
                                       std::int64_t max);
void add_staff(db::Tx&, std::string_view county, const Staff&, std::string_view password_hash,
               Instant now);
// These two answer false when the stored version is another one.
[[nodiscard]] bool set_roles(db::Tx&, std::string_view county, const StaffId&, std::int64_t version,
                             const std::vector<RoleGrant>&);
[[nodiscard]] bool set_state(db::Tx&, std::string_view county, const StaffId&, std::int64_t version,
                             StaffState);
void set_password(db::Tx&, std::string_view county, const StaffId&, std::string_view hash);

// --- sessions
struct SessionActor {
    SessionKind kind = SessionKind::staff;
    std::string actor;
    Instant expires_at;
    Instant seen_at;
    Staff staff;  // id, name, unit, path, state and roles; empty for a citizen
};
[[nodiscard]] std::optional<SessionActor> session(db::Session&, std::string_view county,
                                                  std::string_view token_key);
void add_session(db::Tx&, std::string_view county, std::string_view token_key, SessionKind,
                 std::string_view actor, Instant now, Instant expires_at);
void set_seen(db::Tx&, std::string_view county, std::string_view token_key, Instant seen_at);
void end_session(db::Tx&, std::string_view county, std::string_view token_key);
void end_sessions_of(db::Tx&, std::string_view county, std::string_view actor);

// --- failures, codes, accounts
[[nodiscard]] Tries tries(db::Session&, std::string_view county, std::string_view subject);
void set_tries(db::Tx&, std::string_view county, std::string_view subject, const Tries&);
void forget_tries(db::Tx&, std::string_view county, std::string_view subject);

struct Code {
    std::string digest;
    Instant expires_at;
    std::int64_t tries = 0;
};
[[nodiscard]] std::optional<Code> code(db::Session&, std::string_view county,
                                       std::string_view phone_key);
void set_code(db::Tx&, std::string_view county, std::string_view phone_key, const Code&);
void forget_code(db::Tx&, std::string_view county, std::string_view phone_key);

[[nodiscard]] std::optional<AccountId> account(db::Session&, std::string_view county,
                                               std::string_view phone_key);
void add_account(db::Tx&, std::string_view county, const AccountId&, std::string_view phone_key,
                 std::string_view phone_sealed, Instant now);
[[nodiscard]] std::optional<std::string> sealed_phone(db::Session&, std::string_view county,
                                                      std::string_view account);

// Drops sessions and codes that ended before `now` and tries last counted before `tries_before`;
// answers how many rows went.
[[nodiscard]] std::int64_t sweep(db::Tx&, std::string_view county, Instant now,
                                 Instant tries_before);

}  // namespace ortoo::identity::store
