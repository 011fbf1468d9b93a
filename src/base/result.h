// SPDX-License-Identifier: MulanPSL-2.0
// A refusal is an answer and travels as a value; a fault is an exception (ADR 0003).
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace ortoo {

// What a refusal means to the caller; `http` maps it to a status.
enum class Kind {
    invalid,          // 400 the request itself is malformed
    unauthenticated,  // 401 nobody is signed in
    forbidden,        // 403 signed in, but not allowed here
    not_found,        // 404 no such thing, or not visible to this actor
    conflict,         // 409 the state does not allow it now
    stale,            // 412 somebody else changed it since it was read
    too_large,        // 413
    unprocessable,    // 422 well-formed, but a rule says no
    too_many,         // 429 slow down
    unavailable,      // 503 try again in a moment
};

// Declared once as a constant in the slice's types.h; the sentence for people stands in
// web/src/text/*.json under `refusal.<code>` (tools/check_text.py keeps both in step).
struct RefusalCode {
    std::string_view code;
    Kind kind;
    constexpr bool operator==(const RefusalCode&) const = default;
};

struct FieldFault {
    std::string field;  // JSON path, e.g. "applicant.id_number"
    std::string code;
    bool operator==(const FieldFault&) const = default;
};

struct Refusal {
    std::string code;
    Kind kind = Kind::invalid;
    std::string field;                                        // empty: the whole request
    std::vector<std::pair<std::string, std::string>> params;  // values for the sentence
    std::vector<FieldFault> errors;                           // every bad field of a form
};

template <class T>
using Result = tl::expected<T, Refusal>;

using Params = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(RefusalCode code, std::string_view field = {},
                                                    Params params = {}) {
    return tl::unexpected<Refusal>(
        Refusal{std::string(code.code), code.kind, std::string(field), std::move(params), {}});
}

namespace detail {
template <class T>
T take(Result<T>&& result) {
    return std::move(*result);
}
inline void take(Result<void>&&) {}
}  // namespace detail
}  // namespace ortoo

// Evaluates to the value, or leaves the enclosing function with the refusal.
#define TRY(expression)                                                                \
    __extension__({                                                                    \
        auto try_result_ = (expression);                                               \
        if (!try_result_) {                                                            \
            return ::tl::unexpected<::ortoo::Refusal>(std::move(try_result_.error())); \
        }                                                                              \
        ::ortoo::detail::take(std::move(try_result_));                                 \
    })
