// SPDX-License-Identifier: MulanPSL-2.0
// What to do with a request, decided from its head alone: nobody uploads a body to be refused.
#pragma once

#include <string>
#include <variant>

#include "http/core.h"
#include "http/message.h"
#include "http/reader_slot.h"

namespace ortoo::http {

// A request that may go on: its body is awaited, then it is performed.
struct Call {
    const Route* route = nullptr;
    Context ctx;
    Source source;     // path values, query, If-Match; the body's fields are still missing
    std::string path;  // decoded, for the hash of an Idempotency-Key
    std::string key;   // empty: none is needed
    std::string body;
    std::size_t body_max = 0;
};

// A page that wants to listen.
struct Subscription {
    Actor actor;
    std::string token;  // asked about again at each heartbeat
    std::string request_id;
    std::string own = {};  // the one path it hears; empty: what the actor hears
};

using Admission = std::variant<Answer, Call, Subscription>;

// `peer` is the address of the other end. Throws nothing: a database that is away is an answer.
[[nodiscard]] Admission admit(Core& core, ReaderSlot& reader, const Head& head,
                              const std::string& peer);

// Who a session token belongs to; a guest for an empty one. Throws db::Fault.
[[nodiscard]] Actor actor_of(Core& core, ReaderSlot& reader, const std::string& token, Instant now,
                             std::string& csrf);

}  // namespace ortoo::http
