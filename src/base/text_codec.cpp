// SPDX-License-Identifier: MulanPSL-2.0
// The half of text.h that turns bytes into text and back: hex, base 64, CSV.
#include "base/text.h"

namespace ortoo {

namespace {

constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

int hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

constexpr std::uint32_t octet(std::string_view bytes, std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
}

}  // namespace

std::string hex(std::string_view bytes) {
    constexpr std::string_view alphabet = "0123456789abcdef";
    std::string out(bytes.size() * 2, '0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out[2 * i] = alphabet[octet(bytes, i) >> 4];
        out[2 * i + 1] = alphabet[octet(bytes, i) & 15];
    }
    return out;
}

std::optional<std::string> unhex(std::string_view text) {
    if (text.size() % 2 != 0) {
        return std::nullopt;
    }
    std::string out(text.size() / 2, '\0');
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = hex_digit(text[2 * i]);
        const int low = hex_digit(text[2 * i + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        out[i] = static_cast<char>(high * 16 + low);
    }
    return out;
}

std::string base64(std::string_view bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::uint32_t group =
            octet(bytes, i) << 16 | octet(bytes, i + 1) << 8 | octet(bytes, i + 2);
        out.push_back(base64_alphabet[group >> 18]);
        out.push_back(base64_alphabet[group >> 12 & 63]);
        out.push_back(i + 1 < bytes.size() ? base64_alphabet[group >> 6 & 63] : '=');
        out.push_back(i + 2 < bytes.size() ? base64_alphabet[group & 63] : '=');
    }
    return out;
}

std::optional<std::string> unbase64(std::string_view text) {
    if (text.size() % 4 != 0) {
        return std::nullopt;
    }
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    std::string out;
    out.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        std::uint32_t group = 0;
        for (std::size_t k = i; k < i + 4; ++k) {
            const bool padded = k >= text.size() - padding;
            const std::size_t value = padded ? 0 : base64_alphabet.find(text[k]);
            if (value == std::string_view::npos) {
                return std::nullopt;
            }
            group = group << 6 | static_cast<std::uint32_t>(value);
        }
        for (const int shift : {16, 8, 0}) {
            out.push_back(static_cast<char>(group >> shift & 255));
        }
    }
    // Bits that say nothing must be zero: one text for one value.
    for (std::size_t i = 0; i < padding; ++i) {
        if (out.back() != '\0') {
            return std::nullopt;
        }
        out.pop_back();
    }
    return out;
}

std::optional<std::vector<std::vector<std::string>>> parse_csv(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;   // inside quotes
    bool started = false;  // something of this row was seen, so that blank lines are no rows
    const auto end_row = [&] {
        if (started) {
            row.push_back(std::move(field));
            rows.push_back(std::move(row));
        }
        field.clear();
        row.clear();
        started = false;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (quoted) {
            if (c != '"') {
                field.push_back(c);
            } else if (next == '"') {
                field.push_back('"');
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == '\n') {
            end_row();
        } else if (c == '\r' && next == '\n') {
            continue;
        } else {
            started = true;
            if (c == '"' && field.empty()) {
                quoted = true;
            } else if (c == ',') {
                row.push_back(std::move(field));
                field.clear();
            } else {
                field.push_back(c);
            }
        }
    }
    if (quoted) {
        return std::nullopt;
    }
    end_row();
    return rows;
}

}  // namespace ortoo
