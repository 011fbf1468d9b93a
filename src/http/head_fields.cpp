// SPDX-License-Identifier: MulanPSL-2.0
#include "http/head_fields.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ortoo::http {

namespace {

// `lower` is in lower case already.
bool is_text(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char each, char wanted) {
               return (each >= 'A' && each <= 'Z' ? each + 32 : each) == wanted;
           });
}

using Place = std::string Head::*;
constexpr std::array<std::pair<std::string_view, Place>, 7> once{{
    {"cookie", &Head::cookie},
    {"content-type", &Head::content_type},
    {"content-encoding", &Head::content_encoding},
    {"if-match", &Head::if_match},
    {"idempotency-key", &Head::idempotency_key},
    {"x-csrf-token", &Head::csrf},
    {"sec-fetch-site", &Head::fetch_site},
}};
constexpr std::array<std::pair<std::string_view, Place>, 3> lists{{
    {"accept-encoding", &Head::accept_encoding},
    {"if-none-match", &Head::if_none_match},
    {"x-forwarded-for", &Head::forwarded_for},
}};

}  // namespace

bool HeadFields::take(Head& head, std::string_view name, std::string_view value) {
    if (is_text(name, "host")) {
        return take_host(head, value);
    }
    if (is_text(name, "content-length")) {
        return take_length(head, value);
    }
    if (is_text(name, "transfer-encoding")) {
        return take_coding(head, value);
    }
    if (is_text(name, "expect")) {
        head.expect_continue = is_text(value, "100-continue");
        return head.expect_continue;
    }
    for (const auto& [known, place] : once) {
        if (is_text(name, known)) {
            const bool first = (head.*place).empty();
            head.*place = value;
            return first;
        }
    }
    for (const auto& [known, place] : lists) {
        if (is_text(name, known)) {
            (head.*place).append((head.*place).empty() ? "" : ", ").append(value);
        }
    }
    return true;
}

bool HeadFields::take_host(Head& head, std::string_view value) {
    head.host = value;
    return !std::exchange(host_, true) && !value.empty();
}

bool HeadFields::take_coding(const Head& head, std::string_view value) {
    return !std::exchange(coding_, true) && head.http11 && !head.length &&
           is_text(value, "chunked");
}

// One number, once: "5, 5" and a second equal field are legal to read, but not by everybody alike.
bool HeadFields::take_length(Head& head, std::string_view value) const {
    constexpr std::size_t digits_max = 18;
    const bool digits = !value.empty() && value.size() <= digits_max &&
                        value.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits || head.length || coding_) {
        return false;
    }
    std::uint64_t number = 0;
    for (const char each : value) {
        number = number * 10 + static_cast<std::uint64_t>(each - '0');
    }
    head.length = number;
    return true;
}

}  // namespace ortoo::http
