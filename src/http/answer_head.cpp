// SPDX-License-Identifier: MulanPSL-2.0
#include "http/answer_head.h"

#include <fmt/format.h>

#include <array>

#include "http/problem.h"
#include "http/route.h"
#include "http/target.h"

namespace ortoo::http {

namespace {

// style-src 'unsafe-inline': Vue sets style attributes for measured widths; no script is inline.
std::string page_policy(std::string_view frame_ancestors) {
    return fmt::format(
        "Content-Security-Policy: default-src 'self'; img-src 'self' data: blob:; "
        "style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; "
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors {}\r\n"
        "Permissions-Policy: camera=(self), geolocation=(self), microphone=()\r\n"
        "Cross-Origin-Opener-Policy: same-origin\r\n",
        frame_ancestors);
}

// What people uploaded: nothing in it may run. No object-src, which would stop the browser's own
// viewer of PDF files.
std::string file_policy(std::string_view frame_ancestors) {
    return fmt::format(
        "Content-Security-Policy: default-src 'self'; script-src 'none'; img-src 'self' data:; "
        "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors {}\r\n"
        "Cache-Control: private, no-store\r\n"
        "Cross-Origin-Resource-Policy: same-origin\r\n",
        frame_ancestors);
}

constexpr std::string_view api_policy =
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
    "Cache-Control: no-store\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n";

constexpr std::string_view always =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: same-origin\r\n";

}  // namespace

HeadWriter::HeadWriter(std::string_view frame_ancestors, bool secure) {
    std::string common(always);
    if (secure) {
        common += "Strict-Transport-Security: max-age=31536000\r\n";
    }
    api_ = common + std::string(api_policy);
    file_ = common + file_policy(frame_ancestors);
    page_ = common + page_policy(frame_ancestors);
}

const std::string& HeadWriter::policy(Policy policy) const {
    switch (policy) {
        case Policy::api:
            return api_;
        case Policy::file:
            return file_;
        case Policy::page:
            return page_;
    }
    return api_;
}

std::string HeadWriter::write(const Answer& answer, bool keep_alive, std::string_view date) const {
    std::string out;
    out.reserve(768);
    fmt::format_to(std::back_inserter(out), "HTTP/1.1 {} {}\r\nDate: {}\r\n", answer.status,
                   reason_of(answer.status), date);
    if (answer.status != 304) {
        fmt::format_to(std::back_inserter(out), "Content-Length: {}\r\n", answer.bytes().size());
        if (!answer.content_type.empty()) {
            fmt::format_to(std::back_inserter(out), "Content-Type: {}\r\n", answer.content_type);
        }
    }
    if (!keep_alive) {
        out += "Connection: close\r\n";
    }
    if (!answer.request_id.empty()) {
        fmt::format_to(std::back_inserter(out), "X-Request-Id: {}\r\n", answer.request_id);
    }
    out += answer.headers;
    out += policy(answer.policy);
    out += "\r\n";
    return out;
}

std::string HeadWriter::write_stream(std::string_view request_id, std::string_view date) const {
    return fmt::format(
        "HTTP/1.1 200 OK\r\nDate: {}\r\nContent-Type: text/event-stream\r\n"
        "X-Accel-Buffering: no\r\nConnection: close\r\nX-Request-Id: {}\r\n{}\r\n",
        date, request_id, api_);
}

std::string http_date(Instant at) {
    constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    // Days of the epoch are counted without a zone, so this is UTC.
    const CivilDate date{static_cast<std::int32_t>(at.micros / micros_per_day)};
    const std::int64_t second = at.micros % micros_per_day / micros_per_second;
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                       days.at(static_cast<std::size_t>(date.weekday() - 1)), date.day(),
                       months.at(date.month() - 1), date.year(), second / 3600, second / 60 % 60,
                       second % 60);
}

std::string cookie_line(std::string_view token, bool secure, std::int64_t seconds) {
    const bool forget = token == forget_session;
    const bool kept = forget || seconds > 0;
    return fmt::format("Set-Cookie: {}={}; HttpOnly; SameSite=Lax; Path=/{}{}\r\n", session_cookie,
                       forget ? "" : token, secure ? "; Secure" : "",
                       kept ? fmt::format("; Max-Age={}", forget ? 0 : seconds) : "");
}

std::string disposition_line(std::string_view download_name) {
    return fmt::format("Content-Disposition: attachment; filename*=UTF-8''{}\r\n",
                       percent_encoded(download_name));
}

}  // namespace ortoo::http
