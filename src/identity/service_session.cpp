// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <array>
#include <set>

#include "base/identifiers.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "identity/service.h"
#include "identity/store.h"

namespace ortoo::identity {

namespace {

constexpr std::int64_t seen_every_micros = 5 * micros_per_minute;
constexpr std::size_t seen_max = 10'000;
constexpr std::int64_t tries_kept_micros = micros_per_day;

std::string key_of(const std::string& token) {
    return hex(crypto::sm3(token));
}

std::string new_token(Random& random) {
    std::array<std::byte, 32> noise{};
    random.fill(noise);
    return hex({reinterpret_cast<const char*>(noise.data()), noise.size()});
}

Actor actor_of(const store::SessionActor& row, std::string session_key) {
    Actor actor;
    actor.id = row.actor;
    actor.session = std::move(session_key);
    if (row.kind == SessionKind::citizen) {
        actor.kind = ActorKind::citizen;
        return actor;
    }
    actor.kind = ActorKind::staff;
    actor.name = row.staff.name;
    actor.unit = row.staff.unit;
    actor.unit_path = row.staff.unit_path;
    for (const RoleGrant& each : row.staff.roles) {
        const auto may = permissions_of(each.role);
        actor.grants.push_back(
            {std::string(name_of(each.role)), each.path, {may.begin(), may.end()}});
    }
    return actor;
}

}  // namespace

Identity::Identity(Random& random, const crypto::Vault& vault, const ledger::Ledger& ledger,
                   const notices::Outbox& outbox, crypto::PasswordCost cost)
    : random_(random),
      vault_(vault),
      ledger_(ledger),
      outbox_(outbox),
      cost_(cost),
      dummy_hash_(crypto::hash_password("nobody has this login", random, cost)) {}

Actor Identity::authenticate(db::Session& session, const std::string& county,
                             const std::string& token, Instant now, std::string& csrf) {
    csrf.clear();
    if (token.empty() || token.size() > 256) {
        return {};
    }
    std::string key = key_of(token);
    const auto found = store::session(session, county, key);
    const bool valid =
        found && now < found->expires_at &&
        (found->kind == SessionKind::citizen || found->staff.state == StaffState::active);
    if (!valid) {
        return {};
    }
    if (now.micros - found->seen_at.micros >= seen_every_micros) {
        note_seen(key, now);
    }
    csrf = csrf_of(key);
    return actor_of(*found, std::move(key));
}

std::string Identity::csrf_of(std::string_view session_key) const {
    return session_key.empty() ? std::string() : vault_.blind("identity.csrf", session_key);
}

Result<Me> Identity::me(db::Session& session, const Context& ctx) const {
    return me_of(session, ctx.county, ctx.actor);
}

Me Identity::me_of(db::Session& session, const std::string& county, const Actor& actor) const {
    Me out;
    out.actor.kind = actor.kind;
    out.csrf = csrf_of(actor.session);
    if (actor.kind == ActorKind::staff) {
        std::set<std::string_view> permissions;
        for (const Grant& each : actor.grants) {
            const auto role = named<Role>(each.role);
            if (role && std::ranges::count(out.actor.roles, *role) == 0) {
                out.actor.roles.push_back(*role);
            }
            permissions.insert(each.permissions.begin(), each.permissions.end());
        }
        out.actor.permissions.assign(permissions.begin(), permissions.end());
        out.actor.name = actor.name;
        out.actor.unit = actor.unit;
        if (const auto row = store::staff(session, county, {actor.id})) {
            out.actor.unit_name = row->unit_name;
        }
    } else if (actor.kind == ActorKind::citizen) {
        const auto sealed = store::sealed_phone(session, county, actor.id);
        const auto phone =
            sealed ? vault_.open(*sealed, "identity.phone:" + actor.id) : std::nullopt;
        out.actor.name = phone ? mask_phone(*phone) : "";
    }
    if (!actor.id.empty()) {
        out.actor.id = actor.id;
    }
    out.home = home_of(actor.kind, out.actor.roles);
    return out;
}

SignInAnswer Identity::open_session(db::Tx& tx, const Context& ctx, SessionKind kind,
                                    const std::string& actor, std::string_view act) {
    // Whatever session the browser held before ends here, so that a planted one is worth nothing.
    if (!ctx.actor.session.empty()) {
        store::end_session(tx, ctx.county, ctx.actor.session);
    }
    SignInAnswer answer;
    answer.lasts_seconds =
        kind == SessionKind::staff ? staff_session_seconds : citizen_session_seconds;
    answer.token = new_token(random_);
    store::add_session(tx, ctx.county, key_of(answer.token), kind, actor, ctx.now,
                       ctx.now.plus_micros(answer.lasts_seconds * micros_per_second));
    Context signed_in = ctx;
    std::string csrf;
    signed_in.actor = authenticate(tx, ctx.county, answer.token, ctx.now, csrf);
    answer.me = me_of(tx, ctx.county, signed_in.actor);
    const auto subject_kind =
        kind == SessionKind::staff ? ledger::SubjectKind::staff : ledger::SubjectKind::person;
    ledger_.append(tx, signed_in, {std::string(act), subject_kind, actor, "", "{}"});
    return answer;
}

Result<Nothing> Identity::sign_out(db::Tx& tx, const Context& ctx) {
    if (ctx.actor.session.empty()) {
        return Nothing{};
    }
    store::end_session(tx, ctx.county, ctx.actor.session);
    if (ctx.actor.kind == ActorKind::staff) {
        log(tx, ctx, "staff.signed_out", {ctx.actor.id}, "{}");
    }
    return Nothing{};
}

void Identity::note_seen(const std::string& session_key, Instant now) {
    const std::lock_guard hold(seen_mutex_);
    if (seen_.size() < seen_max) {
        seen_[session_key] = now;
    }
}

SeenSessions Identity::take_seen() {
    const std::lock_guard hold(seen_mutex_);
    SeenSessions out(seen_.begin(), seen_.end());
    seen_.clear();
    return out;
}

Result<std::int64_t> Identity::sweep(db::Tx& tx, const Context& ctx, const SeenSessions& seen) {
    for (const auto& [key, at] : seen) {
        store::set_seen(tx, ctx.county, key, at);
    }
    return store::sweep(tx, ctx.county, ctx.now, ctx.now.plus_micros(-tries_kept_micros));
}

}  // namespace ortoo::identity
