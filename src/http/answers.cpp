// SPDX-License-Identifier: MulanPSL-2.0
#include "http/answers.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

#include "http/problem.h"
#include "http/refusals.h"

namespace ortoo::http {

namespace {

bool declares(const Route& route, std::string_view code) {
    return is_general(code) ||
           std::any_of(route.refusals.begin(), route.refusals.end(),
                       [&](const RefusalCode& each) { return each.code == code; });
}

void check_declared(Core& core, const Route& route, const Refusal& refusal) {
    const auto check = [&](std::string_view code) {
        if (!declares(route, code)) {
            ++core.counters.undeclared_refusals;
            spdlog::error("undeclared refusal {} from {}", code, route.path);
        }
    };
    check(refusal.code);
    for (const FieldFault& each : refusal.errors) {
        if (each.code != refusal.code) {
            check(each.code);
        }
    }
}

// So that a page open since the morning tells what was stopped at noon.
void add_notice(const Core& core, Answer& answer) {
    if (core.hooks.anything_stopped && core.hooks.anything_stopped()) {
        answer.headers += "Ortoo-Notice: stopped\r\n";
    }
}

}  // namespace

Answer answer_of(Core& core, const Route& route, const Context& ctx, Result<Reply>&& result) {
    if (result && result->refusal) {  // what was written stays; the caller is refused all the same
        Refusal kept = std::move(*result->refusal);
        result = tl::unexpected<Refusal>(std::move(kept));
    }
    if (!result) {
        check_declared(core, route, result.error());
        Answer answer = problem(result.error(), ctx.request_id);
        answer.pattern = route.path;
        add_notice(core, answer);
        return answer;
    }
    Answer answer;
    add_notice(core, answer);
    answer.pattern = route.path;
    answer.request_id = ctx.request_id;
    answer.content_type = std::move(result->content_type);
    const bool is_json = answer.content_type.starts_with("application/json");
    answer.policy = is_json ? Policy::api : Policy::file;
    answer.body = result->body.empty() && is_json ? "{}" : std::move(result->body);
    if (!result->download_name.empty()) {
        answer.headers += disposition_line(result->download_name);
    }
    if (!result->set_cookie.empty()) {
        answer.headers +=
            cookie_line(result->set_cookie, core.settings.secure_cookies, result->cookie_seconds);
    }
    return answer;
}

Answer answer_of_busy(Core& core, const Route& route, const Context& ctx) {
    ++core.counters.busy;
    Answer answer = problem(busy, ctx.request_id);
    answer.pattern = route.path;
    return answer;
}

Answer answer_of_fault(Core& core, const std::exception_ptr& fault, std::string_view pattern,
                       std::string_view request_id) {
    ++core.counters.faults;
    Answer answer = broken(request_id);
    try {
        if (fault) {
            std::rethrow_exception(fault);
        }
        spdlog::error("fault {} {}: no result", request_id, pattern);
    } catch (const db::Fault& what) {
        spdlog::error("fault {} {}: {}", request_id, pattern, what.what());
        answer = problem(failed, request_id);
    } catch (const std::exception& what) {
        spdlog::error("fault {} {}: {}", request_id, pattern, what.what());
    } catch (...) {
        spdlog::error("fault {} {}: not an exception", request_id, pattern);
    }
    answer.pattern = pattern;
    return answer;
}

}  // namespace ortoo::http
