// SPDX-License-Identifier: MulanPSL-2.0
#include "http/idempotency.h"

#include <stdexcept>

#include "crypto/hash.h"
#include "http/refusals.h"
#include "http/router.h"

namespace ortoo::http {

namespace {

constexpr std::int64_t kept_days = 7;

const db::Sql select_reply{"http.select_reply", R"(
    SELECT route, body_hash, content_type, download_name, reply FROM idempotency
    WHERE county = $1 AND actor = $2 AND request_key = $3)"};

const db::Sql insert_reply{"http.insert_reply", R"(
    INSERT INTO idempotency (county, actor, request_key, route, body_hash, status, content_type,
                             download_name, reply, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))"};

const db::Sql delete_old_replies{"http.delete_old_replies", R"(
    DELETE FROM idempotency
    WHERE county = $1 AND (actor, request_key) IN (
        SELECT actor, request_key FROM idempotency
        WHERE county = $2 AND at < $3 ORDER BY at LIMIT 1000))"};

struct Stored {
    std::string route;
    std::string body_hash;
    Reply reply;
};

Stored stored_of(const db::Row& row) {
    return {row.text(0), row.text(1), {row.text(4), row.text(2), row.text(3), {}}};
}

}  // namespace

KeyedRequest keyed_request(const Context& ctx, const Route& route, std::string_view path,
                           std::string_view body, std::string key) {
    const std::string method(name_of_method(route.method));
    std::string hashed = method + "\n";
    hashed.append(path).append("\n").append(body);
    return {ctx.county, ctx.actor.id, std::move(key), method + " " + route.path,
            crypto::sm3(hashed)};
}

std::optional<Result<Reply>> stored_reply(db::Session& session, const KeyedRequest& request) {
    auto found = session.one(select_reply, {request.county, request.actor, request.key}, stored_of);
    if (!found) {
        return std::nullopt;
    }
    if (found->route != request.route || !crypto::equal(found->body_hash, request.body_hash)) {
        return Result<Reply>(refuse(key_reused));
    }
    return Result<Reply>(std::move(found->reply));
}

void store_reply(db::Tx& tx, const KeyedRequest& request, const Reply& reply, Instant now) {
    if (!reply.set_cookie.empty() || reply.refusal) {
        throw std::logic_error("a keyed route set a cookie or refused with effect: " +
                               request.route);
    }
    tx.put(insert_reply, {request.county, request.actor, request.key, request.route,
                          db::Value::bytes(request.body_hash), 200, reply.content_type,
                          reply.download_name, db::Value::bytes(reply.body), now});
}

std::int64_t forget_old_replies(db::Tx& tx, std::string_view county, Instant now) {
    return tx.run(delete_old_replies,
                  {county, county, now.plus_micros(-kept_days * micros_per_day)});
}

}  // namespace ortoo::http
