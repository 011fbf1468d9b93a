// SPDX-License-Identifier: MulanPSL-2.0
// What a request's head must fulfil before its body is read, each rule by itself.
#pragma once

#include <string>

#include "base/context.h"
#include "base/result.h"
#include "http/message.h"
#include "http/route.h"

namespace ortoo::http {

// auth.required for a guest, auth.forbidden for the others.
[[nodiscard]] Result<void> check_access(const Access& access, const Actor& actor);

// auth.csrf_mismatch: a change without the session's token, or made by a page of another site.
// Sign-in is protected by the latter: a guest has no token, but a browser says where the request
// was made.
[[nodiscard]] Result<void> check_origin(const Head& head, const Actor& actor,
                                        const std::string& csrf);

// The Idempotency-Key; empty when the route needs none.
[[nodiscard]] Result<std::string> check_key(const Route& route, const Head& head);

// How many bytes of body to take. `json_max` is for those that are not raw.
[[nodiscard]] Result<std::size_t> check_body(const Route& route, const Head& head,
                                             std::size_t json_max);

}  // namespace ortoo::http
