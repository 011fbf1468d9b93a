// SPDX-License-Identifier: MulanPSL-2.0
#include "app/sms_wire.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json.hpp>

#include "base/text.h"

namespace ortoo::app {

std::optional<HttpPlace> http_place(std::string_view url) {
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme)) {
        return std::nullopt;
    }
    url.remove_prefix(scheme.size());
    const std::size_t slash = url.find('/');
    std::string_view place = url.substr(0, slash);
    const std::size_t colon = place.find(':');
    HttpPlace out;
    out.host = place.substr(0, colon);
    out.port = colon == std::string_view::npos ? "80" : std::string(place.substr(colon + 1));
    out.path = slash == std::string_view::npos ? "/" : std::string(url.substr(slash));
    const bool number = parse_int(out.port).has_value();
    return out.host.empty() || !number ? std::nullopt : std::optional(std::move(out));
}

namespace {
std::string in_json(std::string_view value) {
    const std::string quoted = boost::json::serialize(boost::json::string(value));
    return quoted.substr(1, quoted.size() - 2);
}

std::string in_form(std::string_view value) {
    std::string out;
    for (const char each : value) {
        const bool plain = (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') ||
                           (each >= 'a' && each <= 'z') || each == '-' || each == '.' ||
                           each == '_';
        out +=
            plain ? std::string(1, each) : fmt::format("%{:02X}", static_cast<unsigned char>(each));
    }
    return out;
}

void append(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        out += static_cast<char>(value >> shift & 0xFF);
    }
}

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    }
    return out;
}

std::string c_text(const std::string& value) {
    return value + '\0';
}

std::string submit_body(const std::string& from, const std::string& to, std::string_view bytes,
                        bool joined) {
    std::string out = c_text("");       // service type
    out += std::string("\x00\x00", 2);  // source: unknown kind and plan
    out += c_text(from);
    out += std::string("\x01\x01", 2);  // destination: international, ISDN
    out += c_text(to);
    out += joined ? '\x40' : '\x00';            // a header stands before the text
    out += std::string("\x00\x00", 2);          // protocol, priority
    out += c_text("") + c_text("");             // at once, for as long as the network keeps it
    out += std::string("\x00\x00\x08\x00", 4);  // no receipt, no replacing, UCS-2, no canned text
    out += static_cast<char>(bytes.size());
    out += bytes;
    return out;
}
}  // namespace

std::string http_body(std::string_view shape, std::string_view phone, std::string_view text) {
    const bool json = shape.find('{') == 0 && shape.find(':') != std::string_view::npos;
    std::string out;
    while (!shape.empty()) {
        const std::size_t at = std::min(shape.find("{phone}"), shape.find("{text}"));
        out += shape.substr(0, at);
        if (at == std::string_view::npos) {
            break;
        }
        const bool is_phone = shape.substr(at).starts_with("{phone}");
        const std::string_view value = is_phone ? phone : text;
        out += json ? in_json(value) : in_form(value);
        shape.remove_prefix(at + (is_phone ? 7 : 6));
    }
    return out;
}

bool http_taken(std::string_view answer, std::string_view ok) {
    constexpr std::size_t version_bytes = 8;  // "HTTP/1.1"
    return answer.starts_with("HTTP/1.") && answer.size() > version_bytes &&
           answer.substr(version_bytes).starts_with(" 200") &&
           answer.find(ok) != std::string_view::npos;
}

std::string file_line(std::string_view phone, std::string_view text) {
    std::string out(phone);
    out += '\t';
    out += text;
    std::replace_if(
        out.begin() + static_cast<std::ptrdiff_t>(phone.size()) + 1, out.end(),
        [](char each) { return each == '\n' || each == '\r' || each == '\t'; }, ' ');
    return out + '\n';
}

std::string smpp_pdu(std::uint32_t command, std::uint32_t sequence, std::string_view body) {
    std::string out;
    append(out, static_cast<std::uint32_t>(smpp_head_bytes + body.size()));
    append(out, command);
    append(out, 0);
    append(out, sequence);
    out += body;
    return out;
}

SmppHead smpp_head(std::string_view bytes) {
    return {number_at(bytes, 0), number_at(bytes, 4), number_at(bytes, 8), number_at(bytes, 12)};
}

std::string smpp_bind_body(const std::string& system_id, const std::string& password) {
    return c_text(system_id) + c_text(password) + c_text("") + std::string("\x34\x00\x00", 3) +
           c_text("");
}

std::vector<std::string> smpp_submit_bodies(const std::string& from, const std::string& to,
                                            std::string_view text, unsigned char reference) {
    constexpr std::size_t whole_max = 140;
    constexpr std::size_t part_max = 134;  // 67 signs, after the six bytes that join the parts
    const std::string bytes = ucs2(text);
    if (bytes.size() <= whole_max) {
        return {submit_body(from, to, bytes, false)};
    }
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t take = std::min(part_max, bytes.size() - at);
        // A pair that makes one sign is never torn apart.
        const auto last = static_cast<unsigned char>(bytes[at + take - 2]);
        if (at + take < bytes.size() && last >= 0xD8 && last <= 0xDB) {
            take -= 2;
        }
        parts.push_back(bytes.substr(at, take));
        at += take;
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string head("\x05\x00\x03", 3);
        head += static_cast<char>(reference);
        head += static_cast<char>(parts.size());
        head += static_cast<char>(i + 1);
        out.push_back(submit_body(from, to, head + parts[i], true));
    }
    return out;
}

std::string ucs2(std::string_view utf8) {
    std::string out;
    const auto unit = [&](std::uint32_t value) {
        out += static_cast<char>(value >> 8 & 0xFF);
        out += static_cast<char>(value & 0xFF);
    };
    for (const std::string& sign : code_point_list(utf8)) {
        const auto byte = [&](std::size_t i) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(sign[i]));
        };
        std::uint32_t value = byte(0);
        if (sign.size() == 2) {
            value = (byte(0) & 0x1F) << 6 | (byte(1) & 0x3F);
        } else if (sign.size() == 3) {
            value = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
        } else if (sign.size() == 4) {
            value = (byte(0) & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 |
                    (byte(3) & 0x3F);
        }
        if (value > 0xFFFF) {
            unit(0xD800 + ((value - 0x10000) >> 10));
            unit(0xDC00 + ((value - 0x10000) & 0x3FF));
        } else {
            unit(value);
        }
    }
    return out;
}

}  // namespace ortoo::app
