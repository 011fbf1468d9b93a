// SPDX-License-Identifier: MulanPSL-2.0
#include "http/problem.h"

#include <boost/json.hpp>

#include "base/text.h"
#include "http/refusals.h"

namespace ortoo::http {

namespace json = boost::json;

namespace {

int status_of_kind(Kind kind) {
    switch (kind) {
        case Kind::invalid:
            return 400;
        case Kind::unauthenticated:
            return 401;
        case Kind::forbidden:
            return 403;
        case Kind::not_found:
            return 404;
        case Kind::conflict:
            return 409;
        case Kind::stale:
            return 412;
        case Kind::too_large:
            return 413;
        case Kind::unprocessable:
            return 422;
        case Kind::too_many:
            return 429;
        case Kind::unavailable:
            return 503;
    }
    return 500;
}

// Callers that were turned away together must not come back together.
std::string retry_after(const Refusal& refusal, std::string_view request_id) {
    for (const auto& [name, value] : refusal.params) {
        if (name == "seconds" && parse_int(value)) {
            return value;
        }
    }
    const unsigned spread = request_id.empty() ? 0 : static_cast<unsigned char>(request_id.back());
    return std::to_string(1 + spread % 3);
}

json::object body_of(const Refusal& refusal, int status, std::string_view request_id) {
    json::object body;
    body["code"] = refusal.code;
    body["status"] = status;
    if (!refusal.field.empty()) {
        body["field"] = refusal.field;
    }
    if (!refusal.params.empty()) {
        json::object params;
        for (const auto& [name, value] : refusal.params) {
            params[name] = value;
        }
        body["params"] = std::move(params);
    }
    if (!refusal.errors.empty()) {
        json::array errors;
        for (const FieldFault& each : refusal.errors) {
            errors.push_back(json::object{{"field", each.field}, {"code", each.code}});
        }
        body["errors"] = std::move(errors);
    }
    body["request_id"] = request_id;
    return body;
}

Answer with_status(const Refusal& refusal, int status, std::string_view request_id) {
    Answer answer;
    answer.status = status;
    answer.content_type = "application/problem+json";
    answer.body = json::serialize(body_of(refusal, status, request_id));
    answer.request_id = request_id;
    if (status == 503 || status == 429) {
        answer.headers = "Retry-After: " + retry_after(refusal, request_id) + "\r\n";
    }
    return answer;
}

}  // namespace

int status_of(const Refusal& refusal) {
    // HTTP names these exactly, which proxies and browsers understand.
    if (refusal.code == wrong_method.code) {
        return 405;
    }
    if (refusal.code == timed_out.code) {
        return 408;
    }
    if (refusal.code == wrong_media_type.code) {
        return 415;
    }
    return refusal.code == headers_too_large.code ? 431 : status_of_kind(refusal.kind);
}

std::string_view reason_of(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 304:
            return "Not Modified";
        case 308:
            return "Permanent Redirect";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 409:
            return "Conflict";
        case 412:
            return "Precondition Failed";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 422:
            return "Unprocessable Content";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
    }
    return "Unknown";
}

Answer problem(const Refusal& refusal, std::string_view request_id) {
    return with_status(refusal, status_of(refusal), request_id);
}

Answer problem(RefusalCode code, std::string_view request_id, std::string_view field) {
    return problem(refuse(code, field).value(), request_id);
}

Answer broken(std::string_view request_id) {
    return with_status(refuse(failed).value(), 500, request_id);
}

}  // namespace ortoo::http
