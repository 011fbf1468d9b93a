// SPDX-License-Identifier: MulanPSL-2.0
#include "http/headers.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "base/text.h"

namespace ortoo::http {

namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char each) { return static_cast<char>(std::tolower(each)); });
    return out;
}

// Calls visit for each trimmed, non-empty part; stops when it answers true, and answers that.
template <class Visit>
bool any_part(std::string_view list, char separator, Visit visit) {
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(separator, at), list.size());
        const std::string_view part = trim(list.substr(at, end - at));
        if (!part.empty() && visit(part)) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

bool is_refused(std::string_view parameters) {  // "q=0", "q=0.0"
    const std::string text = lower(parameters);
    const std::size_t q = text.find("q=");
    return q != std::string::npos && text.find_first_of("123456789", q) == std::string::npos &&
           text.find('0', q) != std::string::npos;
}

}  // namespace

std::string_view cookie(std::string_view field, std::string_view name) {
    std::string_view found;
    any_part(field, ';', [&](std::string_view part) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos || part.substr(0, equals) != name) {
            return false;
        }
        found = part.substr(equals + 1);
        return true;
    });
    return found;
}

Codings accepted_codings(std::string_view accept_encoding) {
    Codings out;
    any_part(accept_encoding, ',', [&](std::string_view part) {
        const std::size_t end = std::min(part.find(';'), part.size());
        const std::string name = lower(trim(part.substr(0, end)));
        if (!is_refused(part.substr(end))) {
            out.gzip = out.gzip || name == "gzip";
            out.brotli = out.brotli || name == "br";
        }
        return false;
    });
    return out;
}

bool none_match_hits(std::string_view if_none_match, std::string_view etag) {
    return any_part(if_none_match, ',', [&](std::string_view part) {
        if (part.starts_with("W/")) {
            part.remove_prefix(2);
        }
        return part == "*" || part == etag;
    });
}

std::optional<std::int64_t> version_of(std::string_view if_match) {
    if (if_match.size() >= 2 && if_match.front() == '"' && if_match.back() == '"') {
        if_match = if_match.substr(1, if_match.size() - 2);
    }
    const auto value = parse_int(if_match);
    return value && *value >= 0 ? value : std::nullopt;
}

bool is_key(std::string_view idempotency_key) {
    return idempotency_key.size() >= 8 && idempotency_key.size() <= 80 &&
           std::all_of(idempotency_key.begin(), idempotency_key.end(),
                       [](char each) { return each > 0x20 && each < 0x7f; });
}

bool is_json_type(std::string_view content_type) {
    const std::string text = lower(content_type);
    const std::size_t end = std::min(text.find(';'), text.size());
    if (trim(std::string_view(text).substr(0, end)) != "application/json") {
        return false;
    }
    const std::string_view rest = trim(std::string_view(text).substr(end));
    return rest.empty() || rest == ";" || trim(rest.substr(1)) == "charset=utf-8" ||
           trim(rest.substr(1)) == "charset=\"utf-8\"";
}

}  // namespace ortoo::http
