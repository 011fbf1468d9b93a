// SPDX-License-Identifier: MulanPSL-2.0
// A request's head and an answer as plain values, known to no library.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ortoo::http {

enum class Verb { get, head, post, put, other };

[[nodiscard]] constexpr std::string_view name_of_verb(Verb verb) {
    switch (verb) {
        case Verb::get:
            return "GET";
        case Verb::head:
            return "HEAD";
        case Verb::post:
            return "POST";
        case Verb::put:
            return "PUT";
        case Verb::other:
            break;
    }
    return "-";
}

// What the server reads of a request's head; every other field is checked for form and dropped.
// A field that is absent is empty.
struct Head {
    Verb verb = Verb::other;
    bool http11 = true;
    bool keep_alive = false;
    bool expect_continue = false;
    bool chunked = false;
    std::optional<std::uint64_t> length;
    std::string target;
    std::string host;
    std::string cookie;
    std::string content_type;
    std::string content_encoding;
    std::string idempotency_key;
    std::string if_match;
    std::string if_none_match;
    std::string accept_encoding;
    std::string csrf;
    std::string forwarded_for;
    std::string fetch_site;

    [[nodiscard]] bool has_body() const { return chunked || length.value_or(0) > 0; }
};

// Which security headers go along.
enum class Policy {
    api,   // JSON: nothing may run or be framed
    file,  // a picture or document, shown inline at most
    page,  // our own pages and their assets
};

struct Answer {
    int status = 200;
    Policy policy = Policy::api;
    bool close = false;         // the connection ends after this
    bool without_body = false;  // HEAD and 304: the bytes stay here
    std::string content_type;
    std::string headers;  // further lines, each with its CRLF
    std::string body;
    std::string_view fixed;  // instead of body: bytes that live as long as the server
    std::string request_id;
    std::string_view pattern = "-";  // of the route, for the access log

    [[nodiscard]] std::string_view bytes() const {
        return fixed.empty() ? std::string_view(body) : fixed;
    }
};

}  // namespace ortoo::http
