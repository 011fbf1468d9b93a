// SPDX-License-Identifier: MulanPSL-2.0
#include "base/json_decode.h"

namespace ortoo {

std::optional<std::int64_t> json_integer(const json::value& in, bool loose) {
    if (in.is_int64()) {
        return in.get_int64();
    }
    if (loose && in.is_string()) {
        return parse_int(std::string_view(in.get_string().data(), in.get_string().size()));
    }
    return std::nullopt;
}

std::optional<bool> json_boolean(const json::value& in, bool loose) {
    if (in.is_bool()) {
        return in.get_bool();
    }
    if (loose && in.is_string()) {
        if (in.get_string() == "true" || in.get_string() == "1") {
            return true;
        }
        if (in.get_string() == "false" || in.get_string() == "0") {
            return false;
        }
    }
    return std::nullopt;
}

std::optional<RefusalCode> check_text(const json::string& in, Limits limits) {
    const std::string_view view(in.data(), in.size());
    if (!is_utf8(view) || view.find('\0') != std::string_view::npos) {
        return wrong_type;
    }
    // Blank text counts as nothing typed.
    const auto length = static_cast<std::int64_t>(code_points(trim(view)));
    if (length < limits.min) {
        return length == 0 ? missing_field : too_short;
    }
    // A field without a stated limit still has one: no input is unbounded.
    constexpr std::int64_t text_max_default = 200;
    const std::int64_t max = limits.max != 0 ? limits.max : text_max_default;
    if (static_cast<std::int64_t>(code_points(view)) > max) {
        return too_long;
    }
    return std::nullopt;
}

Refusal refusal_of(std::vector<FieldFault> faults) {
    Refusal refusal;
    refusal.code = faults.front().code;
    refusal.kind = Kind::invalid;
    refusal.field = faults.front().field;
    refusal.errors = std::move(faults);
    return refusal;
}

}  // namespace ortoo
