// SPDX-License-Identifier: MulanPSL-2.0
// The table of roles. A permission is a word; what it opens is said where the route is declared.
#include <algorithm>
#include <array>

#include "identity/rules.h"

namespace ortoo::identity {

namespace {

constexpr std::array<std::string_view, 8> agent_may{"order.read",     "order.handle", "case.read",
                                                    "catalogue.read", "duty.read",    "upload.put",
                                                    "person.reveal",  "rating.read"};
constexpr std::array<std::string_view, 10> clerk_may{
    "order.read",  "order.place",  "case.read",  "case.receive",  "case.check",
    "case.accept", "case.deliver", "upload.put", "person.reveal", "duty.read"};
constexpr std::array<std::string_view, 4> approver_may{"case.read", "approval.review", "upload.put",
                                                       "person.reveal"};
constexpr std::array<std::string_view, 5> decider_may{
    "case.read", "approval.review", "approval.decide", "upload.put", "person.reveal"};
constexpr std::array<std::string_view, 7> head_may{"order.read", "order.dispatch", "case.read",
                                                   "duty.read",  "duty.manage",    "staff.read",
                                                   "ledger.read"};
// Reads all, changes nothing.
constexpr std::array<std::string_view, 7> supervisor_may{
    "order.read", "case.read", "oversight.read", "ledger.read",
    "staff.read", "duty.read", "rating.read"};
constexpr std::array<std::string_view, 6> administrator_may{
    "staff.read", "staff.manage", "unit.manage", "duty.manage", "catalogue.manage", "ledger.read"};

bool any(std::span<const Role> roles, std::initializer_list<Role> wanted) {
    return std::ranges::any_of(wanted,
                               [&](Role each) { return std::ranges::count(roles, each) > 0; });
}

}  // namespace

std::span<const std::string_view> permissions_of(Role role) {
    switch (role) {
        case Role::agent:
            return agent_may;
        case Role::clerk:
            return clerk_may;
        case Role::approver:
            return approver_may;
        case Role::decider:
            return decider_may;
        case Role::supervisor:
            return supervisor_may;
        case Role::station_head:
        case Role::town_head:
            return head_may;
        case Role::administrator:
            return administrator_may;
    }
    return {};
}

std::string_view home_of(ActorKind kind, std::span<const Role> roles) {
    if (kind != ActorKind::staff) {
        return "/";
    }
    if (any(roles, {Role::approver, Role::decider})) {
        return "/approve/";
    }
    if (any(roles, {Role::clerk})) {
        return "/desk/";
    }
    // Heads dispatch orders, which lie where the agents work.
    if (any(roles, {Role::agent, Role::station_head, Role::town_head})) {
        return "/agent/";
    }
    return "/oversight/";
}

}  // namespace ortoo::identity
