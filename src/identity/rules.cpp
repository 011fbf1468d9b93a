// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/rules.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace ortoo::identity {

Result<void> in_scope(const Actor& actor, std::string_view permission, std::string_view path) {
    if (actor.kind == ActorKind::system || actor.may(permission, path)) {
        return {};
    }
    return refuse(out_of_scope);
}

std::vector<std::string> scopes(const Actor& actor, std::string_view permission) {
    if (actor.kind == ActorKind::system) {
        return {""};
    }
    std::set<std::string> paths;  // a path sorts before all that lie below it
    for (const Grant& each : actor.grants) {
        if (!each.path.empty() && std::ranges::count(each.permissions, permission) > 0) {
            paths.insert(each.path);
        }
    }
    std::vector<std::string> widest;
    for (const std::string& each : paths) {
        if (widest.empty() || !each.starts_with(widest.back())) {
            widest.push_back(each);
        }
    }
    return widest;
}

std::optional<std::string> widest_scope(const Actor& actor, std::string_view permission) {
    const auto segments = [](const std::string& path) {
        return std::count(path.begin(), path.end(), '.');
    };
    std::optional<std::string> best;
    for (const std::string& path : scopes(actor, permission)) {
        const bool wider = !best || segments(path) < segments(*best);
        const bool own = best && segments(path) == segments(*best) && path == actor.unit_path;
        if (wider || own) {
            best = path;
        }
    }
    return best;
}

std::optional<std::string> normal_login(std::string_view text) {
    std::string login(trim(text));
    for (char& each : login) {
        each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    };
    const bool right = login.size() >= 3 && login.size() <= 32 && letter(login.front()) &&
                       std::ranges::all_of(login, fits);
    return right ? std::optional(std::move(login)) : std::nullopt;
}

Result<void> password_allowed(std::string_view login, std::string_view password,
                              std::string_view field) {
    const std::set<char> different(password.begin(), password.end());
    const bool weak = different.size() < 5 || normal_login(password) == normal_login(login);
    if (weak) {
        return refuse(password_weak, field);
    }
    return {};
}

std::int64_t delay_seconds(std::int64_t failures, const Patience& patience) {
    const std::int64_t counted = failures - patience.free;
    if (counted <= 0) {
        return failures > 0 ? patience.wait_min : 0;
    }
    const std::int64_t grown = counted > 10 ? delay_seconds_max : std::int64_t{1} << (counted - 1);
    return std::max(patience.wait_min, std::min(grown, delay_seconds_max));
}

std::int64_t wait_seconds(const Tries& tries, const Patience& patience, Instant now) {
    const std::int64_t until =
        tries.last.micros + delay_seconds(tries.failures, patience) * micros_per_second;
    const std::int64_t left = until - now.micros;
    return left <= 0 ? 0 : (left + micros_per_second - 1) / micros_per_second;
}

Tries one_more(const Tries& tries, const Patience& patience, Instant now) {
    const std::int64_t passed = std::max<std::int64_t>(0, now.micros - tries.last.micros);
    const std::int64_t forgotten = passed / (patience.forget_seconds * micros_per_second);
    return {std::max<std::int64_t>(0, tries.failures - forgotten) + 1, now};
}

bool agent_over(const Staff& staff, std::string_view path) {
    return std::ranges::any_of(staff.roles, [&](const RoleGrant& grant) {
        return grant.role == Role::agent && path.starts_with(grant.path);
    });
}

}  // namespace ortoo::identity
