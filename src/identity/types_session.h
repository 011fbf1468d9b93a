// SPDX-License-Identifier: MulanPSL-2.0
// Signing in, and who the page is told it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "identity/types_staff.h"

namespace ortoo::identity {

enum class SessionKind { staff, citizen };
inline constexpr std::array session_kind_names{
    std::pair{SessionKind::staff, std::string_view{"staff"}},
    std::pair{SessionKind::citizen, std::string_view{"citizen"}},
};
constexpr const auto& names(SessionKind) {
    return session_kind_names;
}

constexpr std::int64_t staff_session_seconds = 12 * 3600;
constexpr std::int64_t citizen_session_seconds = 30 * 24 * 3600;
constexpr std::int64_t code_minutes = 5;
constexpr std::int64_t code_tries_max = 5;

struct SignIn {
    std::string login;
    std::string password;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("login", r.login, text(1, 64));
        v("password", r.password, text(1, 128));
    }
};

struct ChangePassword {
    std::string old_password;
    std::string new_password;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("old", r.old_password, text(1, 128));
        v("new", r.new_password, text(10, 128));
    }
};

struct RequestCode {
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("phone", r.phone, text(1, 32), "mobile; blanks, hyphens and +86 are dropped");
    }
};

struct CodeSent {
    std::int64_t wait_seconds = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("wait_seconds", r.wait_seconds, "until another code may be asked for");
    }
};

struct CitizenSignIn {
    std::string phone;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("phone", r.phone, text(1, 32));
        v("code", r.code, text(6, 6), "six digits from the message");
    }
};

struct ActorView {
    std::optional<std::string> id;
    ActorKind kind = ActorKind::guest;
    std::optional<std::string> name;
    std::optional<UnitId> unit;
    std::optional<std::string> unit_name;
    std::vector<Role> roles;
    std::vector<std::string> permissions;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("kind", r.kind);
        v("name", r.name, "of a citizen: the phone, masked");
        v("unit", r.unit, "home unit of staff");
        v("unit_name", r.unit_name);
        v("roles", r.roles);
        v("permissions", r.permissions, "held somewhere; each thing also says what is allowed");
    }
};

struct Me {
    ActorView actor;
    std::string csrf;
    std::string home;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("actor", r.actor);
        v("csrf", r.csrf, "send as X-CSRF-Token with every POST and PUT; empty for a guest");
        v("home", r.home, "the page where this actor's work lies");
    }
};

// How often something was tried in vain; see rules.h for what follows from it.
struct Tries {
    std::int64_t failures = 0;
    Instant last;
};

// How patient we are with one kind of subject: a login, an address, a phone.
struct Patience {
    std::int64_t free = 0;            // failures before the first delay
    std::int64_t forget_seconds = 1;  // one failure is forgotten after each of these
    std::int64_t wait_min = 0;        // even after the first, in seconds
};

// What the slow half of a sign-in found out (44 ms, on the pool); the write half decides.
struct Checked {
    std::string login;
    StaffId staff;          // empty: no such login
    bool right = false;     // the password
    std::string seen_hash;  // the write half insists that it is still this one
    std::string new_hash;   // of a password change
};

// The end of a sign-in. `refusal` set: it failed, and the failure must be kept (committed) all the
// same; otherwise `token` is the new session's, for the cookie alone.
struct SignInAnswer {
    Me me;
    std::string token;
    std::int64_t lasts_seconds = 0;
    std::optional<Refusal> refusal;
    [[nodiscard]] static SignInAnswer failed(tl::unexpected<Refusal> why) {
        SignInAnswer answer;
        answer.refusal = std::move(why.value());
        return answer;
    }
};

// Session keys and when each was last used; see Identity::take_seen.
using SeenSessions = std::vector<std::pair<std::string, Instant>>;

}  // namespace ortoo::identity
