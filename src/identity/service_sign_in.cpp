// SPDX-License-Identifier: MulanPSL-2.0
// Passwords of staff, and what a failed attempt costs. Failures are counted in a table and not in
// the ledger: strangers must not be able to write there.
#include <algorithm>

#include "base/text.h"
#include "identity/rules.h"
#include "identity/service.h"
#include "identity/store.h"

namespace ortoo::identity {

namespace {

// A login that cannot exist is counted and checked like one that might.
std::string counted_login(const std::string& login) {
    return normal_login(login).value_or(login);
}

tl::unexpected<Refusal> refuse_wait(RefusalCode code, std::int64_t seconds) {
    return refuse(code, {}, {{"seconds", std::to_string(seconds)}});
}

}  // namespace

std::string Identity::subject(std::string_view kind, std::string_view value) const {
    return vault_.blind("identity.tries", std::string(kind) + ":" + std::string(value));
}

std::int64_t Identity::wait(db::Session& session, const Context& ctx,
                            std::string_view login) const {
    const Tries own = store::tries(session, ctx.county, subject("login", login));
    const std::int64_t seconds = wait_seconds(own, login_patience, ctx.now);
    if (ctx.peer.empty()) {
        return seconds;
    }
    const Tries peer = store::tries(session, ctx.county, subject("peer", ctx.peer));
    return std::max(seconds, wait_seconds(peer, peer_patience, ctx.now));
}

void Identity::count(db::Tx& tx, const Context& ctx, const std::string& subject,
                     const Patience& patience) const {
    const Tries before = store::tries(tx, ctx.county, subject);
    store::set_tries(tx, ctx.county, subject, one_more(before, patience, ctx.now));
}

void Identity::count_failure(db::Tx& tx, const Context& ctx, std::string_view login) const {
    count(tx, ctx, subject("login", login), login_patience);
    if (!ctx.peer.empty()) {
        count(tx, ctx, subject("peer", ctx.peer), peer_patience);
    }
}

Result<Checked> Identity::check_password(db::Session& session, const Context& ctx,
                                         const SignIn& in) const {
    Checked out;
    out.login = counted_login(in.login);
    if (const std::int64_t seconds = wait(session, ctx, out.login); seconds > 0) {
        return refuse_wait(wait_longer, seconds);
    }
    const auto found = store::credentials(session, ctx.county, out.login);
    const std::string& hash = found ? found->password_hash : dummy_hash_;
    const bool right = crypto::verify_password(in.password, hash);
    out.right = right && found.has_value();
    if (found) {
        out.staff = found->id;
        out.seen_hash = found->password_hash;
    }
    return out;
}

Result<SignInAnswer> Identity::sign_in(db::Tx& tx, const Context& ctx, const Checked& in) {
    // Again, and this time exactly: of many attempts made at once each sees the failures before it.
    if (const std::int64_t seconds = wait(tx, ctx, in.login); seconds > 0) {
        return refuse_wait(wait_longer, seconds);
    }
    const auto found = in.right ? store::credentials_of(tx, ctx.county, in.staff) : std::nullopt;
    if (!found || found->password_hash != in.seen_hash) {
        count_failure(tx, ctx, in.login);
        return SignInAnswer::failed(refuse(wrong_credentials));
    }
    // Told only to somebody who knew the password.
    if (found->state == StaffState::disabled) {
        return refuse(staff_disabled);
    }
    store::forget_tries(tx, ctx.county, subject("login", in.login));
    return open_session(tx, ctx, SessionKind::staff, found->id.text, "staff.signed_in");
}

Result<Checked> Identity::check_change(db::Session& session, const Context& ctx,
                                       const ChangePassword& in) const {
    if (ctx.actor.kind != ActorKind::staff) {
        return refuse(staff_only);
    }
    const auto found = store::credentials_of(session, ctx.county, {ctx.actor.id});
    if (!found) {
        return refuse(staff_not_found);
    }
    TRY(password_allowed(found->login, in.new_password, "new"));
    if (const std::int64_t seconds = wait(session, ctx, found->login); seconds > 0) {
        return refuse_wait(wait_longer, seconds);
    }
    Checked out{found->login, found->id, false, found->password_hash, ""};
    out.right = crypto::verify_password(in.old_password, found->password_hash);
    if (out.right) {
        out.new_hash = crypto::hash_password(in.new_password, random_, cost_);
    }
    return out;
}

Result<SignInAnswer> Identity::change_password(db::Tx& tx, const Context& ctx, const Checked& in) {
    const auto found = in.right ? store::credentials_of(tx, ctx.county, in.staff) : std::nullopt;
    if (!found || found->password_hash != in.seen_hash) {
        count_failure(tx, ctx, in.login);
        return SignInAnswer::failed(refuse(password_wrong, "old"));
    }
    store::set_password(tx, ctx.county, in.staff, in.new_hash);
    store::end_sessions_of(tx, ctx.county, in.staff.text);
    return open_session(tx, ctx, SessionKind::staff, in.staff.text, "staff.password_changed");
}

}  // namespace ortoo::identity
