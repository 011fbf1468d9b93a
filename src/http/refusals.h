// SPDX-License-Identifier: MulanPSL-2.0
// Refusals any route may give. Where HTTP has a status of its own, it is used instead of the one
// of the kind: 405, 408, 415, 431, and 500 for a bug (problem.cpp).
#pragma once

#include <array>
#include <string_view>

#include "base/json_decode.h"
#include "base/result.h"

namespace ortoo::http {

inline constexpr RefusalCode malformed{"request.malformed", Kind::invalid};
inline constexpr RefusalCode not_json{"request.not_json", Kind::invalid};
inline constexpr RefusalCode too_deep{"request.too_deep", Kind::invalid};
inline constexpr RefusalCode body_too_large{"request.body_too_large", Kind::too_large};
inline constexpr RefusalCode headers_too_large{"request.headers_too_large", Kind::too_large};
inline constexpr RefusalCode no_such_route{"request.no_such_route", Kind::not_found};
inline constexpr RefusalCode wrong_method{"request.wrong_method", Kind::invalid};
inline constexpr RefusalCode wrong_media_type{"request.wrong_media_type", Kind::invalid};
inline constexpr RefusalCode timed_out{"request.timed_out", Kind::invalid};
inline constexpr RefusalCode key_missing{"idempotency.key_missing", Kind::invalid};
inline constexpr RefusalCode key_malformed{"idempotency.key_malformed", Kind::invalid};
inline constexpr RefusalCode key_reused{"idempotency.key_reused", Kind::unprocessable};
inline constexpr RefusalCode sign_in_required{"auth.required", Kind::unauthenticated};
inline constexpr RefusalCode not_allowed{"auth.forbidden", Kind::forbidden};
inline constexpr RefusalCode csrf_mismatch{"auth.csrf_mismatch", Kind::forbidden};
inline constexpr RefusalCode function_stopped{"function.stopped", Kind::unavailable};
inline constexpr RefusalCode busy{"server.busy", Kind::unavailable};
inline constexpr RefusalCode failed{"server.failed", Kind::unavailable};

// Those above and those of decoding: a route need not declare them.
inline constexpr std::array general_refusals{
    malformed,
    not_json,
    too_deep,
    body_too_large,
    headers_too_large,
    no_such_route,
    wrong_method,
    timed_out,
    wrong_media_type,
    key_missing,
    key_malformed,
    key_reused,
    not_allowed,
    sign_in_required,
    csrf_mismatch,
    function_stopped,
    busy,
    failed,
    request_invalid,
    unknown_field,
    missing_field,
    wrong_type,
    too_short,
    too_long,
    out_of_range,
    unknown_value,
    version_missing,
};

[[nodiscard]] constexpr bool is_general(std::string_view code) {
    for (const RefusalCode& each : general_refusals) {
        if (each.code == code) {
            return true;
        }
    }
    return false;
}

}  // namespace ortoo::http
