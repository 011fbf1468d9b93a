// SPDX-License-Identifier: MulanPSL-2.0
#include "http/admit.h"

#include <exception>
#include <utility>

#include "base/ids.h"
#include "base/text.h"
#include "http/admit_checks.h"
#include "http/answers.h"
#include "http/headers.h"
#include "http/health.h"
#include "http/problem.h"
#include "http/refusals.h"
#include "http/target.h"

namespace ortoo::http {

namespace {

constexpr std::string_view events_path = "/api/v1/events";

// The caller's address: what the proxy in front says last, if there is one we believe.
std::string caller(const Core& core, const Head& head, const std::string& peer) {
    if (core.settings.trusted_proxy.empty() || peer != core.settings.trusted_proxy) {
        return peer;
    }
    const std::size_t comma = head.forwarded_for.rfind(',');
    const std::string_view last = trim(
        std::string_view(head.forwarded_for).substr(comma == std::string::npos ? 0 : comma + 1));
    const bool address =
        !last.empty() && last.size() <= 45 &&
        last.find_first_not_of("0123456789abcdefABCDEF.:") == std::string_view::npos;
    return address ? std::string(last) : peer;
}

class Gate {
  public:
    Gate(Core& core, ReaderSlot& reader, const Head& head, const std::string& peer)
        : core_(core), reader_(reader), head_(head) {
        call_.ctx.county = core.settings.county;
        call_.ctx.now = core.hooks.now();
        call_.ctx.request_id = make_id(call_.ctx.now, *core.hooks.random);
        call_.ctx.peer = caller(core, head, peer);
    }

    Admission decide() {
        auto target = parse_target(head_.target);
        if (!target) {
            return refused(target.error());
        }
        if (target->path == "/health") {
            pattern_ = "/health";
            return reading() ? health(core_, call_.ctx.request_id) : not_reading();
        }
        if (!target->path.starts_with("/api/")) {
            return page(target->path);
        }
        if (target->path == events_path) {
            pattern_ = events_path;
            return listen();
        }
        return route(std::move(*target));
    }

    Answer fault(const std::exception_ptr& what) {
        return answer_of_fault(core_, what, pattern_, call_.ctx.request_id);
    }

  private:
    Answer refused(const Refusal& refusal) {
        Answer answer = problem(refusal, call_.ctx.request_id);
        answer.pattern = pattern_;
        answer.close = refusal.code == malformed.code;
        return answer;
    }
    Answer refused(RefusalCode code, std::string_view field = {}) {
        return refused(refuse(code, field).value());
    }
    Answer not_allowed_method(const std::string& allow) {
        Answer answer = refused(wrong_method);
        answer.headers += "Allow: " + allow + "\r\n";
        return answer;
    }
    Answer not_reading() { return not_allowed_method("GET, HEAD"); }
    [[nodiscard]] bool reading() const {
        return head_.verb == Verb::get || head_.verb == Verb::head;
    }

    Admission page(const std::string& path) {
        if (!reading()) {
            return core_.files.count() == 0 ? refused(no_such_route) : not_reading();
        }
        Answer answer = core_.files.find(head_, path);
        if (answer.status == 0) {
            return refused(no_such_route);
        }
        answer.request_id = call_.ctx.request_id;
        return answer;
    }

    Admission listen() {
        if (head_.verb != Verb::get) {
            return not_allowed_method("GET");
        }
        Subscription wanted;
        wanted.token = cookie(head_.cookie, session_cookie);
        std::string csrf;
        wanted.actor = actor_of(core_, reader_, wanted.token, call_.ctx.now, csrf);
        if (wanted.actor.kind == ActorKind::guest) {
            return refused(sign_in_required);
        }
        wanted.request_id = call_.ctx.request_id;
        return wanted;
    }

    Admission route(Target target) {
        Router::Match match = core_.router.find(head_.verb, target.segments);
        if (match.route == nullptr) {
            return match.allow.empty() ? refused(no_such_route) : not_allowed_method(match.allow);
        }
        call_.route = match.route;
        pattern_ = match.route->path;
        std::string csrf;
        call_.ctx.actor = actor_of(
            core_, reader_, std::string(cookie(head_.cookie, session_cookie)), call_.ctx.now, csrf);
        const auto checked = check(csrf, target, std::move(match.path));
        if (!checked) {
            return refused(checked.error());
        }
        return std::move(call_);
    }

    Result<void> check(const std::string& csrf, Target& target,
                       std::vector<std::pair<std::string, std::string>> path) {
        const Route& route = *call_.route;
        TRY(check_access(route.access, call_.ctx.actor));
        TRY(check_stopped(route));
        TRY(check_origin(head_, call_.ctx.actor, csrf));
        call_.key = TRY(check_key(route, head_));
        call_.body_max = TRY(check_body(route, head_, core_.settings.limits.body_bytes));
        return source(target, std::move(path));
    }

    [[nodiscard]] Result<void> check_stopped(const Route& route) const {
        if (route.method == Method::get || !core_.hooks.stopped) {
            return {};
        }
        if (auto words = core_.hooks.stopped(route.path, call_.ctx.now)) {
            return refuse(function_stopped, {}, std::move(*words));
        }
        return {};
    }

    [[nodiscard]] Result<void> source(Target& target,
                                      std::vector<std::pair<std::string, std::string>> path) {
        if (!head_.if_match.empty()) {
            call_.source.if_match = version_of(head_.if_match);
            if (!call_.source.if_match) {
                return refuse(wrong_type, "If-Match");
            }
        }
        if (call_.route->method == Method::post && !target.query.empty()) {
            return refuse(unknown_field, std::string_view(target.query.begin()->key()));
        }
        call_.source.path = std::move(path);
        call_.source.loose = call_.route->method != Method::post;
        if (call_.source.loose) {
            call_.source.fields = std::move(target.query);
        }
        call_.path = std::move(target.path);
        return {};
    }

    Core& core_;
    ReaderSlot& reader_;
    const Head& head_;
    Call call_;
    std::string_view pattern_ = "-";
};

}  // namespace

Admission admit(Core& core, ReaderSlot& reader, const Head& head, const std::string& peer) {
    Gate gate(core, reader, head, peer);
    try {
        return gate.decide();
    } catch (const db::Fault&) {
        reader.drop();
        return gate.fault(std::current_exception());
    } catch (...) {
        return gate.fault(std::current_exception());
    }
}

Actor actor_of(Core& core, ReaderSlot& reader, const std::string& token, Instant now,
               std::string& csrf) {
    if (token.empty() || token.size() > 200 || !core.hooks.authenticate) {
        return {};
    }
    return core.hooks.authenticate(reader.session(), token, now, csrf);
}

}  // namespace ortoo::http
