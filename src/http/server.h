// SPDX-License-Identifier: MulanPSL-2.0
// The HTTP server behind our own types (ADR 0007). Beast is known to request_parser.cpp only,
// Asio to server*.cpp only.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "base/context.h"
#include "db/database.h"
#include "http/events.h"
#include "http/route.h"

namespace ortoo::http {

using Millis = std::chrono::milliseconds;

struct Limits {
    std::size_t header_bytes = 16 * 1024;  // past it 431
    std::size_t body_bytes = 256 * 1024;   // JSON bodies; past it 413, before reading them
    std::size_t buffered_bytes = 256 * 1024 * 1024;  // all bodies held at once; past it 503
    std::size_t json_depth = 32;                     // past it 400 request.too_deep
    std::size_t json_keys = 512;                     // of one object; past it 400
    std::size_t connections = 10'000;                // past it 503 and close
    std::size_t connections_per_peer = 2'000;
    std::size_t pool_queue = 64;  // waiting pool works; past it 503
    std::size_t bytes_per_second =
        4 * 1024;                // the least a peer must take or give after the times below
    Millis header_time{10'000};  // from the first byte of a request; past it 408
    Millis body_time{30'000};    // plus what the least rate allows; past it 408
    Millis write_time{30'000};   // plus what the least rate allows; then the peer is dropped
    Millis idle_time{60'000};    // keep-alive without a request
    Millis linger_time{5'000};   // discarding what a refused client still sends
    std::size_t linger_bytes = 64 * 1024 * 1024;
    Millis drain_time{10'000};  // graceful shutdown
    Millis heartbeat{15'000};   // event streams
    Millis stream_gap{250};     // between two messages of one stream
};

struct ServerSettings {
    std::string address = "127.0.0.1";
    unsigned short port = 8080;  // 0: any; see Server::port()
    int io_threads = 2;
    int pool_threads = 2;
    std::string web_root;  // folder of built pages; empty: API only
    std::string county;
    bool secure_cookies = false;  // true behind TLS
    // Address of the TLS proxy in front, which then may name the caller in X-Forwarded-For and has
    // no limit per peer. Empty: nobody is believed.
    std::string trusted_proxy;
    std::string frame_ancestors = "'self'";
    std::string version;  // shown by /health
    Limits limits;
};

// One answered request, for the access log. No raw path, no query: they may name people.
struct Served {
    std::string_view method;
    std::string_view pattern;  // "/api/v1/orders/{id}", "static", or "-"
    int status = 0;
    std::int64_t micros = 0;  // from the last byte of the request to the answer being ready
    std::string_view request_id;
};
// Writes a line through spdlog's default logger at level info.
void log_served(const Served& served);

// What the server asks of others; `app` plugs them in, so that http knows no slice.
struct Hooks {
    // The signed-in actor of a session token (from the cookie), or a guest. Never throws for a bad
    // token. `csrf` receives the token the request must carry in X-CSRF-Token on POST and PUT.
    std::function<Actor(db::Session&, const std::string& token, Instant now, std::string& csrf)>
        authenticate;
    std::function<Instant()> now;  // wall clock; any thread
    Random* random = nullptr;
    std::function<void(const Served&)> served;  // may be empty; I/O threads
    // Asked before a POST or PUT by the pattern of its route, from memory; what it answers are the
    // params of a `function.stopped`. May be empty; I/O threads.
    std::function<std::optional<Params>(std::string_view pattern, Instant now)> stopped;
    // Every answer of the API then says `Ortoo-Notice: stopped`, and pages tell. May be empty.
    std::function<bool()> anything_stopped;
};

// Behaviour (each with a test):
// - Problem replies: `application/problem+json` {code, status, field?, params?, errors?,
// request_id}.
// - Every POST needs an Idempotency-Key (8–80 printable ASCII characters), unless the route says
// no.
//   Same actor, key, route and body → the stored answer with header `Idempotent-Replay: true`; same
//   key, other body → 422 idempotency.key_reused. The answer is stored in the use case's own
//   transaction. Guests are keyed by the key alone. Refusals are not stored: they have no effect.
// - POST and PUT need X-CSRF-Token equal to the session's, unless the caller is a guest; a browser
//   that says the request comes from another site (Sec-Fetch-Site) is refused either way.
// - Access is checked before the body is read; 401 auth.required, 403 auth.forbidden.
// - A body that is too large, or was refused by its head, is answered at once; the connection then
//   takes and discards a bounded amount, so that the client reads the answer and not a reset.
// - ETag (strong, content hash) and If-None-Match on static files; .br and .gz twins are chosen by
//   Accept-Encoding; hashed assets are immutable for a year, pages no-cache; Range is not offered.
// - Security headers on everything: CSP without inline script, nosniff, frame-ancestors from
//   settings, Referrer-Policy, Permissions-Policy.
// - GET /health answers {"status":"ok", …} from memory.
// - A queue that is full, a pool that is full, a database that is away: 503 with Retry-After.
// - Requests are HTTP/1.x in origin form; anything ambiguous (both lengths, folded or doubled
//   headers, bare line feeds, other transfer codings) is 400 and the connection is closed.
class Server {
  public:
    // Throws std::logic_error for a table with two routes of one method and path.
    Server(ServerSettings settings, Routes routes, db::Database& database, Hooks hooks);
    ~Server();     // stops
    void start();  // listens and returns; throws when the port is taken
    // No new requests, finish those in flight, then return. Once it has returned no handler runs.
    void stop();
    [[nodiscard]] unsigned short port() const;
    [[nodiscard]] Events& events();

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

// The OpenAPI 3.1 document of a route table, two-space JSON with a final newline, stable order.
[[nodiscard]] std::string openapi(const Routes& routes, std::string_view version);

}  // namespace ortoo::http
