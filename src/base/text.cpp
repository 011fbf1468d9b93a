// SPDX-License-Identifier: MulanPSL-2.0
#include "base/text.h"

#include <array>
#include <charconv>

namespace ortoo {

namespace {

constexpr unsigned byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

// Length of the well-formed sequence at `i` (Unicode 15, table 3-7), or 0.
std::size_t sequence(std::string_view text, std::size_t i) {
    const unsigned lead = byte_at(text, i);
    if (lead < 0x80) {
        return 1;
    }
    std::size_t length = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        low = lead == 0xE0 ? 0xA0 : low;    // no longer form than needed
        high = lead == 0xED ? 0x9F : high;  // no surrogates
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        low = lead == 0xF0 ? 0x90 : low;
        high = lead == 0xF4 ? 0x8F : high;  // nothing past U+10FFFF
    }
    if (length == 0 || i + length > text.size()) {
        return 0;
    }
    for (std::size_t k = 1; k < length; ++k) {
        const unsigned next = byte_at(text, i + k);
        if (next < low || next > high) {
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

// Length of the blank at the start: ASCII white space, no-break space, ideographic space.
std::size_t blank_at_start(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r')) {
        return 1;
    }
    if (text.starts_with("\u00A0")) {
        return 2;
    }
    return text.starts_with("\u3000") ? 3 : 0;
}

std::size_t blank_at_end(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')) {
        return 1;
    }
    if (text.ends_with("\u00A0")) {
        return 2;
    }
    return text.ends_with("\u3000") ? 3 : 0;
}

}  // namespace

bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequence(text, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

std::size_t code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        count += (byte_at(text, i) & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

std::vector<std::string> code_point_list(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((byte_at(text, i) & 0xC0) != 0x80 || out.empty()) {
            out.emplace_back();
        }
        out.back().push_back(text[i]);
    }
    return out;
}

std::string_view trim(std::string_view text) {
    while (const std::size_t n = blank_at_start(text)) {
        text.remove_prefix(n);
    }
    while (const std::size_t n = blank_at_end(text)) {
        text.remove_suffix(n);
    }
    return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, from)) {
        parts.emplace_back(text.substr(from, at - from));
        from = at + 1;
    }
    parts.emplace_back(text.substr(from));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i != 0) {
            out += separator;
        }
        out += parts[i];
    }
    return out;
}

std::optional<std::int64_t> parse_int(std::string_view text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc{} || stop != end) {
        return std::nullopt;
    }
    return value;
}

std::optional<std::string_view> picture_type(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return "image/jpeg";
    }
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) {
        return "image/png";
    }
    if (bytes.size() >= 12 && bytes.substr(0, 4) == "RIFF" && bytes.substr(8, 4) == "WEBP") {
        return "image/webp";
    }
    return std::nullopt;
}

}  // namespace ortoo
