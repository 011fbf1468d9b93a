// SPDX-License-Identifier: MulanPSL-2.0
#include "http/target.h"

#include "base/text.h"
#include "http/refusals.h"

namespace ortoo::http {

namespace {

constexpr std::size_t segments_max = 32;
constexpr std::size_t query_max = 64;

int nibble(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

Result<void> parse_path(std::string_view text, Target& out) {
    std::size_t at = 1;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find('/', at), text.size());
        auto segment = percent_decoded(text.substr(at, end - at), false);
        if (!segment || *segment == "." || *segment == ".." ||
            out.segments.size() == segments_max) {
            return refuse(malformed);
        }
        out.path += '/';
        out.path += *segment;
        out.segments.push_back(std::move(*segment));
        at = end + 1;
    }
    return {};
}

Result<void> parse_query(std::string_view text, Target& out) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('&', at), text.size());
        const std::string_view pair = text.substr(at, end - at);
        at = end + 1;
        if (pair.empty()) {
            continue;
        }
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto key = percent_decoded(pair.substr(0, equals), true);
        const auto value =
            percent_decoded(equals < pair.size() ? pair.substr(equals + 1) : "", true);
        if (!key || !value || key->empty() || out.query.size() == query_max) {
            return refuse(malformed);
        }
        if (!out.query.emplace(*key, *value).second) {
            return refuse(request_invalid, key->substr(0, 64));
        }
    }
    return {};
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view text, bool form) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char each = text[i];
        if (each == '%') {
            if (i + 2 >= text.size() || nibble(text[i + 1]) < 0 || nibble(text[i + 2]) < 0) {
                return std::nullopt;
            }
            each = static_cast<char>(nibble(text[i + 1]) * 16 + nibble(text[i + 2]));
            i += 2;
        } else if (each == '+' && form) {
            each = ' ';
        }
        if (static_cast<unsigned char>(each) < 0x20 || each == 0x7f) {
            return std::nullopt;
        }
        out += each;
    }
    if (!is_utf8(out)) {
        return std::nullopt;
    }
    return out;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        const bool plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                           (each >= '0' && each <= '9') || each == '-' || each == '.' ||
                           each == '_' || each == '~';
        if (plain) {
            out += each;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

Result<Target> parse_target(std::string_view target) {
    if (target.empty() || target.front() != '/' || target.find('#') != std::string_view::npos) {
        return refuse(malformed);
    }
    Target out;
    const std::size_t mark = std::min(target.find('?'), target.size());
    TRY(parse_path(target.substr(0, mark), out));
    if (mark < target.size()) {
        TRY(parse_query(target.substr(mark + 1), out));
    }
    return out;
}

}  // namespace ortoo::http
