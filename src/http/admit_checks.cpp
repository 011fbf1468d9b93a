// SPDX-License-Identifier: MulanPSL-2.0
#include "http/admit_checks.h"

#include "crypto/hash.h"
#include "http/headers.h"
#include "http/refusals.h"

namespace ortoo::http {

Result<void> check_access(const Access& access, const Actor& actor) {
    if (access.who == Access::Who::everyone) {
        return {};
    }
    if (actor.kind == ActorKind::guest) {
        return refuse(sign_in_required);
    }
    const bool allowed = access.who == Access::Who::signed_in ||
                         (access.who == Access::Who::citizen && actor.kind == ActorKind::citizen) ||
                         (access.who == Access::Who::permission && actor.holds(access.permission));
    if (!allowed) {
        return refuse(not_allowed);
    }
    return {};
}

Result<void> check_origin(const Head& head, const Actor& actor, const std::string& csrf) {
    if (head.verb != Verb::post && head.verb != Verb::put) {
        return {};
    }
    const bool foreign = head.fetch_site == "cross-site" || head.fetch_site == "same-site";
    const bool guest = actor.kind == ActorKind::guest;
    if (foreign || (!guest && (csrf.empty() || !crypto::equal(head.csrf, csrf)))) {
        return refuse(csrf_mismatch);
    }
    return {};
}

Result<std::string> check_key(const Route& route, const Head& head) {
    if (!route.idempotent_key) {
        return std::string();
    }
    if (head.idempotency_key.empty()) {
        return refuse(key_missing);
    }
    if (!is_key(head.idempotency_key)) {
        return refuse(key_malformed);
    }
    return head.idempotency_key;
}

Result<std::size_t> check_body(const Route& route, const Head& head, std::size_t json_max) {
    if (route.method == Method::get) {
        return head.has_body() ? Result<std::size_t>(refuse(malformed)) : 0;
    }
    const bool raw = static_cast<bool>(route.handler.raw);
    const std::size_t most = raw ? route.raw_max : json_max;
    if (head.length.value_or(0) > most) {
        return refuse(body_too_large, {}, {{"max", std::to_string(most)}});
    }
    const bool coded = !head.content_encoding.empty() && head.content_encoding != "identity";
    if (coded || (!raw && head.has_body() && !is_json_type(head.content_type))) {
        return refuse(wrong_media_type);
    }
    return most;
}

}  // namespace ortoo::http
