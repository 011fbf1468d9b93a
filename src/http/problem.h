// SPDX-License-Identifier: MulanPSL-2.0
// A refusal as an answer (RFC 9457): {code, status, field?, params?, errors?, request_id}.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "http/message.h"

namespace ortoo::http {

[[nodiscard]] int status_of(const Refusal& refusal);
[[nodiscard]] std::string_view reason_of(int status);

// 503 and 429 carry Retry-After: the refusal's parameter `seconds`, or 1–3 s spread over callers.
[[nodiscard]] Answer problem(const Refusal& refusal, std::string_view request_id);
[[nodiscard]] Answer problem(RefusalCode code, std::string_view request_id,
                             std::string_view field = {});
// server.failed for a bug (500) rather than for a store that is away (503).
[[nodiscard]] Answer broken(std::string_view request_id);

}  // namespace ortoo::http
