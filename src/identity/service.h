// SPDX-License-Identifier: MulanPSL-2.0
// Use cases of identity. Each method with a Tx is one use case inside the caller's transaction.
// Where a method takes units, the caller says their paths: outlets stands above.
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/context.h"
#include "crypto/keys.h"
#include "crypto/password.h"
#include "identity/types_session.h"
#include "ledger/service.h"
#include "notices/service.h"

namespace ortoo::identity {

class Identity {
  public:
    // `cost` is the work of one password; tests give a small one. Hashes one dummy at once.
    Identity(Random& random, const crypto::Vault& vault, const ledger::Ledger& ledger,
             const notices::Outbox& outbox, crypto::PasswordCost cost = {});

    // --- sessions
    // For http::Hooks: the actor of a session token, or a guest. One prepared read; thread-safe.
    // `csrf` is stable for a session and empty for a guest.
    [[nodiscard]] Actor authenticate(db::Session&, const std::string& county,
                                     const std::string& token, Instant now, std::string& csrf);
    [[nodiscard]] Result<Me> me(db::Session&, const Context&) const;
    [[nodiscard]] Result<Nothing> sign_out(db::Tx&, const Context&);
    // For a job: hands over what authenticate noted (each session at most once in 5 minutes), to be
    // stored by `sweep`, which also drops ended sessions, codes and failures a day old.
    [[nodiscard]] SeenSessions take_seen();
    [[nodiscard]] Result<std::int64_t> sweep(db::Tx&, const Context&, const SeenSessions&);

    // --- staff sign in. The check is the slow half (Argon2id) and runs on the pool; an unknown
    // login takes the same time. Refuses auth.wait, password_weak.
    [[nodiscard]] Result<Checked> check_password(db::Session&, const Context&, const SignIn&) const;
    [[nodiscard]] Result<SignInAnswer> sign_in(db::Tx&, const Context&, const Checked&);
    [[nodiscard]] Result<Checked> check_change(db::Session&, const Context&,
                                               const ChangePassword&) const;
    // Ends every session of the owner and opens a new one.
    [[nodiscard]] Result<SignInAnswer> change_password(db::Tx&, const Context&, const Checked&);

    // --- citizens
    [[nodiscard]] Result<CodeSent> send_code(db::Tx&, const Context&, const RequestCode&);
    [[nodiscard]] Result<SignInAnswer> citizen_sign_in(db::Tx&, const Context&,
                                                       const CitizenSignIn&);
    // The account of a phone, made when there is none. `phone` must be a normal_mobile.
    [[nodiscard]] AccountId account_for_phone(db::Tx&, const Context&, const std::string& phone);

    // The phone of an account, for ringing its owner; the caller notes the reading.
    [[nodiscard]] std::optional<std::string> phone_of(db::Session&, const std::string& county,
                                                      const AccountId&) const;

    // --- staff
    // The password hash for NewStaff; slow. Refuses login_invalid, password_weak.
    [[nodiscard]] Result<std::string> hashed(const std::string& login,
                                             const std::string& password) const;
    [[nodiscard]] Result<Staff> add_staff(db::Tx&, const Context&, const NewStaff&);
    // Takes effect with the next request of theirs.
    [[nodiscard]] Result<Staff> set_roles(db::Tx&, const Context&, const StaffId&,
                                          std::int64_t version, const std::vector<RoleGrant>&);
    [[nodiscard]] Result<Staff> set_state(db::Tx&, const Context&, const SetState&);
    // Staff at home below `unit`, or wherever the actor may read staff.
    [[nodiscard]] Result<StaffList> list(db::Session&, const Context&,
                                         const std::optional<UnitPlace>& unit,
                                         std::int64_t page) const;
    [[nodiscard]] std::optional<Staff> staff(db::Session&, const std::string& county,
                                             const StaffId&) const;
    // Active staff who hold the role at exactly this unit, by id.
    [[nodiscard]] std::vector<Staff> holders(db::Session&, const std::string& county, Role,
                                             const UnitId&) const;
    [[nodiscard]] std::vector<Staff> agents_of(db::Session& session, const std::string& county,
                                               const UnitId& unit) const {
        return holders(session, county, Role::agent, unit);
    }

  private:
    [[nodiscard]] std::string subject(std::string_view kind, std::string_view value) const;
    [[nodiscard]] std::string csrf_of(std::string_view session_key) const;
    // Seconds to wait for this login from this peer.
    [[nodiscard]] std::int64_t wait(db::Session&, const Context&, std::string_view login) const;
    void count_failure(db::Tx&, const Context&, std::string_view login) const;
    void count(db::Tx&, const Context&, const std::string& subject, const Patience&) const;
    // Opens a session for the actor in place of the one the request came by.
    SignInAnswer open_session(db::Tx&, const Context&, SessionKind, const std::string& actor,
                              std::string_view act);
    [[nodiscard]] Me me_of(db::Session&, const std::string& county, const Actor&) const;
    void log(db::Tx&, const Context&, std::string kind, const StaffId&, std::string body) const;
    void note_seen(const std::string& session_key, Instant now);

    Random& random_;
    const crypto::Vault& vault_;
    const ledger::Ledger& ledger_;
    const notices::Outbox& outbox_;
    crypto::PasswordCost cost_;
    std::string dummy_hash_;  // what an unknown login is checked against
    std::mutex seen_mutex_;
    std::map<std::string, Instant> seen_;
};

}  // namespace ortoo::identity
