// SPDX-License-Identifier: MulanPSL-2.0
// A route is data: method, path, summary, permission, refusals, typed handler (ADR 0006).
// The table of all routes serves dispatch, the permission check, and the OpenAPI document.
#pragma once

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/context.h"
#include "base/json_decode.h"
#include "base/json_encode.h"
#include "base/json_schema.h"
#include "base/result.h"
#include "db/database.h"

namespace ortoo::http {

enum class Method { get, post, put };

// Who may call. Beyond this a service checks that the thing lies inside the actor's units.
struct Access {
    enum class Who { everyone, signed_in, citizen, permission } who = Who::everyone;
    std::string_view permission{};  // "case.accept"; set when who == permission
};
inline constexpr Access everyone{Access::Who::everyone};
inline constexpr Access signed_in{Access::Who::signed_in};
inline constexpr Access citizen{Access::Who::citizen};
constexpr Access permission(std::string_view name) {
    return {Access::Who::permission, name};
}

// A reply that is not JSON (a picture, a CSV file).
struct File {
    std::string content_type;
    std::string bytes;
    std::string download_name;  // empty: shown inline
};

// What a handler answers when a record is not enough: a file, or a change of the session.
struct Reply {
    std::string body;  // JSON text; empty is sent as {}
    std::string content_type = "application/json; charset=utf-8";
    std::string download_name;
    // Sign-in: the new session token, bare; the server writes the cookie and its attributes.
    // Sign-out: `forget_session`. A route that sets it must have idempotent_key = false, because a
    // stored answer must never hold a session token.
    std::string set_cookie;
    std::int64_t cookie_seconds = 0;  // how long the browser keeps it; 0: until it is closed
    // Set: what the work wrote is committed, and the caller is answered with this problem all the
    // same (a wrong password is counted, then refused). Only where idempotent_key = false.
    std::optional<Refusal> refusal = std::nullopt;
};
inline constexpr std::string_view forget_session = "-";

// The handler after decoding: the decode happened on the I/O thread, before the write queue.
using ReadWork = std::function<Result<Reply>(db::Session&, const Context&)>;
using WriteWork = std::function<Result<Reply>(db::Tx&, const Context&)>;
// Work for the bounded pool (Argon2, search, exports): reads, computes, and hands back the write
// that finishes it, if any.
struct PoolOutcome {
    Reply reply;
    WriteWork finish;  // empty: `reply` is the answer
};
using PoolWork = std::function<Result<PoolOutcome>(db::Session&, const Context&)>;

struct Handler {
    // Exactly one is set.
    std::function<Result<ReadWork>(const Source&)> read;
    std::function<Result<WriteWork>(const Source&)> write;
    std::function<Result<PoolWork>(const Source&)> pool;
    // A raw body (a photo), at most `raw_max` bytes, refused by its length before it is read. Runs
    // on the pool (the file is encrypted and fsynced there), then finishes with a write.
    std::function<Result<PoolWork>(const Source&, std::string body)> raw;
};

struct Route {
    Method method = Method::get;
    std::string path;  // "/api/v1/orders/{id}/accept"
    std::string summary;
    Access access;
    std::vector<RefusalCode> refusals;  // beyond the general ones of `http`
    Handler handler;
    std::vector<Parameter> parameters;  // path, header; query for GET
    json::object input;                 // body schema; empty for GET
    json::object output;                // reply schema; empty for a file
    // The Idempotency-Key is required and the answer is kept 7 days. Set for every POST; a route
    // that sets a cookie or that changes nothing clears it.
    bool idempotent_key = false;
    std::size_t raw_max = 0;
    std::string tag;  // slice name
};
using Routes = std::vector<Route>;

namespace detail {
// Fields of a GET or a PUT travel in the query; an absent list or boolean has a meaning.
inline void add_query(Route& route, SchemaMaker& maker) {
    for (auto& property : maker.properties) {
        const json::object& schema = property.value().as_object();
        const json::value* type = schema.if_contains("type");
        const bool optional =
            type != nullptr && (*type == json::string("boolean") || *type == json::string("array"));
        const bool listed = std::find(maker.required.begin(), maker.required.end(),
                                      json::value(property.key())) != maker.required.end();
        route.parameters.push_back(
            {std::string(property.key()), "query", schema, "", listed && !optional});
    }
}

template <class In, class Out>
Route describe_route(Method method, std::string path, std::string summary, Access access,
                     std::vector<RefusalCode> refusals) {
    Route route;
    route.method = method;
    route.path = std::move(path);
    route.summary = std::move(summary);
    route.access = access;
    route.refusals = std::move(refusals);
    SchemaMaker maker = describe<In>();
    route.parameters = std::move(maker.parameters);
    if (method != Method::post) {
        add_query(route, maker);
    } else {
        route.input = schema_of<In>();
    }
    if constexpr (Record<Out>) {  // not a File
        route.output = schema_of<Out>();
    }
    route.idempotent_key = method == Method::post;
    return route;
}

template <class Out>
Reply reply_of(Out&& out) {
    if constexpr (std::is_same_v<std::decay_t<Out>, Reply>) {
        return std::forward<Out>(out);
    } else if constexpr (std::is_same_v<std::decay_t<Out>, File>) {
        return Reply{
            std::move(out.bytes), std::move(out.content_type), std::move(out.download_name), {}};
    } else {
        Reply reply;
        reply.body = json::serialize(encode(out));
        return reply;
    }
}
}  // namespace detail

// f: Result<Out>(db::Session&, const Context&, const In&). Runs on an I/O thread: ≤ 1 ms.
template <class In, class Out, class F>
Route get(std::string path, std::string summary, Access access, std::vector<RefusalCode> refusals,
          F f) {
    Route route = detail::describe_route<In, Out>(Method::get, std::move(path), std::move(summary),
                                                  access, std::move(refusals));
    route.handler.read = [f](const Source& source) -> Result<ReadWork> {
        auto in = TRY(decode<In>(source));
        return ReadWork(
            [f, in = std::move(in)](db::Session& session, const Context& ctx) -> Result<Reply> {
                return detail::reply_of(TRY(f(session, ctx, in)));
            });
    };
    return route;
}

// f: Result<Out>(db::Tx&, const Context&, const In&). One use case, one transaction; may run
// twice (group replay), so it must not keep state.
template <class In, class Out, class F>
Route post(std::string path, std::string summary, Access access, std::vector<RefusalCode> refusals,
           F f) {
    Route route = detail::describe_route<In, Out>(Method::post, std::move(path), std::move(summary),
                                                  access, std::move(refusals));
    route.handler.write = [f](const Source& source) -> Result<WriteWork> {
        auto in = TRY(decode<In>(source));
        return WriteWork([f, in = std::move(in)](db::Tx& tx, const Context& ctx) -> Result<Reply> {
            return detail::reply_of(TRY(f(tx, ctx, in)));
        });
    };
    return route;
}

// f: Result<PoolOutcome>(db::Session&, const Context&, const In&), on the bounded pool.
template <class In, class Out, class F>
Route pooled(Method method, std::string path, std::string summary, Access access,
             std::vector<RefusalCode> refusals, F f) {
    Route route = detail::describe_route<In, Out>(method, std::move(path), std::move(summary),
                                                  access, std::move(refusals));
    route.handler.pool = [f](const Source& source) -> Result<PoolWork> {
        auto in = TRY(decode<In>(source));
        return PoolWork([f, in = std::move(in)](db::Session& session, const Context& ctx) {
            return f(session, ctx, in);
        });
    };
    return route;
}

// A PUT of raw bytes; f: Result<PoolOutcome>(db::Session&, const Context&, const In&,
// const std::string& body) on the pool. In holds path and query values only.
template <class In, class Out, class F>
Route upload(std::string path, std::string summary, Access access,
             std::vector<RefusalCode> refusals, std::size_t raw_max, F f) {
    Route route = detail::describe_route<In, Out>(Method::put, std::move(path), std::move(summary),
                                                  access, std::move(refusals));
    route.raw_max = raw_max;
    route.handler.raw = [f](const Source& source, std::string body) -> Result<PoolWork> {
        auto in = TRY(decode<In>(source));
        return PoolWork(
            [f, in = std::move(in), body = std::move(body)](
                db::Session& session, const Context& ctx) { return f(session, ctx, in, body); });
    };
    return route;
}

}  // namespace ortoo::http
