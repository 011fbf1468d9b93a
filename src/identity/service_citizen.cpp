// SPDX-License-Identifier: MulanPSL-2.0
// Citizens sign in with a phone and a code; there is no password to forget or to steal.
#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/identifiers.h"
#include "crypto/hash.h"
#include "identity/rules.h"
#include "identity/service.h"
#include "identity/store.h"

namespace ortoo::identity {

namespace {

// Six digits, each as likely as the others: values past the last whole million are thrown again.
std::string six_digits(Random& random) {
    constexpr std::uint32_t million = 1'000'000;
    constexpr std::uint32_t whole = UINT32_MAX - UINT32_MAX % million;
    std::uint32_t value = whole;
    while (value >= whole) {
        std::array<std::byte, 4> noise{};
        random.fill(noise);
        value = 0;
        for (const std::byte each : noise) {
            value = value << 8 | std::to_integer<std::uint32_t>(each);
        }
    }
    const std::string digits = std::to_string(value % million);
    return std::string(6 - digits.size(), '0') + digits;
}

}  // namespace

Result<CodeSent> Identity::send_code(db::Tx& tx, const Context& ctx, const RequestCode& in) {
    const auto phone = normal_mobile(in.phone);
    if (!phone) {
        return refuse(phone_invalid, "phone");
    }
    const std::string by_phone = subject("code", *phone);
    const std::string by_peer = subject("code-peer", ctx.peer);
    const std::int64_t seconds =
        std::max(wait_seconds(store::tries(tx, ctx.county, by_phone), phone_patience, ctx.now),
                 wait_seconds(store::tries(tx, ctx.county, by_peer), code_peer_patience, ctx.now));
    if (seconds > 0) {
        return refuse(code_wait, {}, {{"seconds", std::to_string(seconds)}});
    }
    count(tx, ctx, by_phone, phone_patience);
    if (!ctx.peer.empty()) {
        count(tx, ctx, by_peer, code_peer_patience);
    }
    const std::string code = six_digits(random_);
    const std::string key = vault_.blind("identity.phone", *phone);
    store::set_code(
        tx, ctx.county, key,
        {vault_.blind("identity.code", key + ":" + code), ctx.now.plus_minutes(code_minutes), 0});
    outbox_.push(tx, ctx, {notices::Channel::sms, "", *phone, "login.code", {{"code", code}}, ""});
    const Tries sent = store::tries(tx, ctx.county, by_phone);
    return CodeSent{wait_seconds(sent, phone_patience, ctx.now)};
}

Result<SignInAnswer> Identity::citizen_sign_in(db::Tx& tx, const Context& ctx,
                                               const CitizenSignIn& in) {
    const auto phone = normal_mobile(in.phone);
    if (!phone) {
        return refuse(phone_invalid, "phone");
    }
    const std::string by_peer = subject("peer", ctx.peer);
    const Tries peer = store::tries(tx, ctx.county, by_peer);
    if (const std::int64_t seconds = wait_seconds(peer, peer_patience, ctx.now); seconds > 0) {
        return refuse(wait_longer, {}, {{"seconds", std::to_string(seconds)}});
    }
    const std::string key = vault_.blind("identity.phone", *phone);
    auto code = store::code(tx, ctx.county, key);
    if (!code || ctx.now >= code->expires_at || code->tries >= code_tries_max) {
        return refuse(code_expired, "code");
    }
    if (!crypto::equal(code->digest, vault_.blind("identity.code", key + ":" + in.code))) {
        code->tries += 1;
        store::set_code(tx, ctx.county, key, *code);
        if (!ctx.peer.empty()) {
            count(tx, ctx, by_peer, peer_patience);
        }
        const std::string left = std::to_string(code_tries_max - code->tries);
        return SignInAnswer::failed(refuse(code_wrong, "code", {{"left", left}}));
    }
    store::forget_code(tx, ctx.county, key);
    store::forget_tries(tx, ctx.county, subject("code", *phone));
    const AccountId account = account_for_phone(tx, ctx, *phone);
    return open_session(tx, ctx, SessionKind::citizen, account.text, "account.signed_in");
}

std::optional<std::string> Identity::phone_of(db::Session& session, const std::string& county,
                                              const AccountId& id) const {
    const auto sealed = store::sealed_phone(session, county, id.text);
    return sealed ? vault_.open(*sealed, "identity.phone:" + id.text) : std::nullopt;
}

AccountId Identity::account_for_phone(db::Tx& tx, const Context& ctx, const std::string& phone) {
    if (normal_mobile(phone) != phone) {
        throw std::invalid_argument("identity: an account needs a normalised mobile phone");
    }
    const std::string key = vault_.blind("identity.phone", phone);
    if (const auto found = store::account(tx, ctx.county, key)) {
        return *found;
    }
    const auto id = new_id<AccountTag>(ctx.now, random_);
    store::add_account(tx, ctx.county, id, key, vault_.seal(phone, "identity.phone:" + id.text),
                       ctx.now);
    ledger_.append(tx, ctx, {"account.opened", ledger::SubjectKind::person, id.text, "", "{}"});
    return id;
}

}  // namespace ortoo::identity
