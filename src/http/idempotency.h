// SPDX-License-Identifier: MulanPSL-2.0
// The idempotency store: a use case that was committed is answered again, not done again, across
// crashes and restarts. Only answers are kept: a refusal changed nothing and is found out anew.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "db/session.h"
#include "http/route.h"

namespace ortoo::http {

struct KeyedRequest {
    std::string county;
    std::string actor;  // empty for a guest
    std::string key;
    std::string route;      // method and pattern
    std::string body_hash;  // of method, path and body
};

[[nodiscard]] KeyedRequest keyed_request(const Context& ctx, const Route& route,
                                         std::string_view path, std::string_view body,
                                         std::string key);

// nullopt: never seen. Otherwise the stored answer, or idempotency.key_reused when the key was
// used for something else.
[[nodiscard]] std::optional<Result<Reply>> stored_reply(db::Session& session,
                                                        const KeyedRequest& request);

// In the use case's transaction. Throws std::logic_error for a reply that sets a
// cookie or carries a refusal.
void store_reply(db::Tx& tx, const KeyedRequest& request, const Reply& reply, Instant now);

// For the nightly job: forgets up to 1,000 answers older than 7 days and says how many; call it
// again while it answers 1,000. Small steps, because each one holds up the writer.
std::int64_t forget_old_replies(db::Tx& tx, std::string_view county, Instant now);

}  // namespace ortoo::http
