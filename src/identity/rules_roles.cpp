// SPDX-License-Identifier: MulanPSL-2.0
// The table of roles. A permission is a word; what it opens is said where the route is declared.
#include <algorithm>
#include <array>

#include "identity/rules.h"

namespace ortoo::identity {

namespace {

// Sizes follow from the words, so that a new one is one line.
constexpr auto agent_may = std::to_array<std::string_view>({
    "order.read",       "order.handle",      "case.read",        "catalogue.read", "duty.read",
    "upload.put",       "person.reveal",     "rating.read",      "document.read",  "person.serve",
    "supervision.read", "supervision.reply", "supervision.urge", "queue.serve",    "equipment.read",
    "equipment.report", "rating.handle",     "rating.test",      "rating.form",
});
constexpr auto clerk_may = std::to_array<std::string_view>({
    "order.read",       "order.place",     "case.read",     "case.receive",     "case.check",
    "case.accept",      "case.deliver",    "upload.put",    "person.reveal",    "duty.read",
    "document.read",    "person.serve",    "person.rights", "supervision.read", "supervision.reply",
    "supervision.urge", "exchange.manage", "queue.serve",   "queue.read",       "equipment.read",
    "equipment.report", "rating.read",     "rating.handle", "rating.test",      "rating.form",
});
constexpr auto approver_may = std::to_array<std::string_view>({
    "case.read",
    "approval.review",
    "upload.put",
    "person.reveal",
    "document.read",
    "supervision.read",
    "supervision.reply",
});
constexpr auto decider_may = std::to_array<std::string_view>({
    "case.read",
    "approval.review",
    "approval.decide",
    "upload.put",
    "person.reveal",
    "document.read",
    "supervision.read",
    "supervision.reply",
});
constexpr auto head_may = std::to_array<std::string_view>({
    "order.read",       "order.dispatch",    "case.read",        "duty.read",
    "duty.manage",      "staff.read",        "ledger.read",      "document.read",
    "supervision.read", "supervision.reply", "supervision.urge", "regulation.manage",
    "catalogue.claim",  "queue.serve",       "queue.manage",     "queue.read",
    "equipment.read",   "equipment.report",  "equipment.manage", "partner.read",
    "rating.read",      "rating.assign",     "rating.handle",    "rating.confirm",
    "rating.channels",  "rating.test",       "project.read",     "project.manage",
    "upload.put",
});
// Reads all and changes nothing himself; some acts of others need his word.
constexpr auto supervisor_may = std::to_array<std::string_view>({
    "order.read",        "case.read",     "oversight.read", "ledger.read",      "staff.read",
    "duty.read",         "rating.read",   "document.read",  "supervision.read", "supervision.urge",
    "supervision.issue", "partner.read",  "case.override",  "queue.read",       "equipment.read",
    "rating.confirm",    "rating.export", "project.read",   "project.accept",
});
constexpr auto administrator_may = std::to_array<std::string_view>({
    "staff.read",        "staff.manage",    "unit.manage",       "duty.manage",
    "catalogue.manage",  "catalogue.claim", "ledger.read",       "person.retention",
    "regulation.manage", "exchange.manage", "document.template", "partner.manage",
    "partner.read",      "queue.manage",    "queue.read",        "equipment.read",
    "equipment.manage",  "rating.read",     "rating.channels",   "rating.test",
    "rating.export",     "target.manage",   "upload.put",        "project.read",
    "project.manage",    "function.stop",
});

// A stranger of another house: what his point took, by the routes made for it, and nothing else.
constexpr auto partner_clerk_may = std::to_array<std::string_view>({
    "partner.serve",
    "upload.put",
});

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
        case Role::partner_clerk:
            return partner_clerk_may;
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
    if (any(roles, {Role::partner_clerk})) {
        return "/bank/";
    }
    if (any(roles, {Role::administrator}) && !any(roles, {Role::supervisor})) {
        return "/admin/";
    }
    return "/oversight/";
}

}  // namespace ortoo::identity
