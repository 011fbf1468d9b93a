// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/routes_session.h"

namespace ortoo::identity {

namespace {

constexpr auto post = http::Method::post;

// The token goes into the cookie and nowhere else. A failure is answered, and kept.
http::Reply reply_of(SignInAnswer&& answer) {
    http::Reply reply = http::detail::reply_of(answer.me);
    reply.set_cookie = std::move(answer.token);
    reply.cookie_seconds = answer.lasts_seconds;
    reply.refusal = std::move(answer.refusal);
    return reply;
}

http::Route sign_in(Identity& identity) {
    return http::pooled<SignIn, Me>(
        post, "/api/v1/sign-in", "Sign in as staff", http::everyone,
        {wrong_credentials, wait_longer, staff_disabled},
        [&identity](db::Session& session, const Context& ctx,
                    const SignIn& in) -> Result<http::PoolOutcome> {
            auto checked = TRY(identity.check_password(session, ctx, in));
            return http::PoolOutcome{
                {}, [&identity, checked](db::Tx& tx, const Context& now) -> Result<http::Reply> {
                    return reply_of(TRY(identity.sign_in(tx, now, checked)));
                }};
        });
}

http::Route change_password(Identity& identity) {
    return http::pooled<ChangePassword, Me>(
        post, "/api/v1/me/password", "Change one's own password; ends one's other sessions",
        http::signed_in, {password_wrong, password_weak, wait_longer, staff_only, staff_not_found},
        [&identity](db::Session& session, const Context& ctx,
                    const ChangePassword& in) -> Result<http::PoolOutcome> {
            auto checked = TRY(identity.check_change(session, ctx, in));
            return http::PoolOutcome{
                {}, [&identity, checked](db::Tx& tx, const Context& now) -> Result<http::Reply> {
                    return reply_of(TRY(identity.change_password(tx, now, checked)));
                }};
        });
}

http::Route sign_out(Identity& identity) {
    return http::post<Nothing, Nothing>(
        "/api/v1/sign-out", "End this session", http::everyone, {},
        [&identity](db::Tx& tx, const Context& ctx, const Nothing&) -> Result<http::Reply> {
            TRY(identity.sign_out(tx, ctx));
            http::Reply reply;
            reply.set_cookie = http::forget_session;
            return reply;
        });
}

http::Route send_code(Identity& identity) {
    return http::post<RequestCode, CodeSent>(
        "/api/v1/citizen/codes", "Send a one-time code to a phone", http::everyone,
        {phone_invalid, code_wait},
        [&identity](db::Tx& tx, const Context& ctx, const RequestCode& in) {
            return identity.send_code(tx, ctx, in);
        });
}

http::Route citizen_sign_in(Identity& identity) {
    return http::post<CitizenSignIn, Me>(
        "/api/v1/citizen/sign-in", "Sign in as a citizen with the code", http::everyone,
        {phone_invalid, code_wrong, code_expired, wait_longer},
        [&identity](db::Tx& tx, const Context& ctx,
                    const CitizenSignIn& in) -> Result<http::Reply> {
            return reply_of(TRY(identity.citizen_sign_in(tx, ctx, in)));
        });
}

}  // namespace

http::Routes session_routes(Identity& identity) {
    http::Routes table;
    table.push_back(sign_in(identity));
    table.push_back(change_password(identity));
    table.push_back(sign_out(identity));
    table.push_back(send_code(identity));
    table.push_back(citizen_sign_in(identity));
    for (http::Route& each : table) {
        each.idempotent_key = false;
    }
    table.push_back(http::get<Nothing, Me>(
        "/api/v1/me", "Who is signed in; a guest is told so", http::everyone, {},
        [&identity](db::Session& session, const Context& ctx, const Nothing&) {
            return identity.me(session, ctx);
        }));
    return table;
}

}  // namespace ortoo::identity
