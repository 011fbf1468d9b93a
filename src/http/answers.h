// SPDX-License-Identifier: MulanPSL-2.0
// What came of a call, as an answer.
#pragma once

#include <exception>
#include <string_view>

#include "http/core.h"
#include "http/message.h"

namespace ortoo::http {

// A refusal that the route does not declare is logged and counted: /health shows it, and the
// scenarios fail on it.
[[nodiscard]] Answer answer_of(Core& core, const Route& route, const Context& ctx,
                               Result<Reply>&& result);

// A queue is full: 503 with Retry-After.
[[nodiscard]] Answer answer_of_busy(Core& core, const Route& route, const Context& ctx);

// An exception, logged with its request: 503 for the store, 500 for a bug.
[[nodiscard]] Answer answer_of_fault(Core& core, const std::exception_ptr& fault,
                                     std::string_view pattern, std::string_view request_id);

}  // namespace ortoo::http
