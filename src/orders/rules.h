// SPDX-License-Identifier: MulanPSL-2.0
// Decisions about an order: values in, answer out.
#pragma once

#include <span>

#include "catalogue/types.h"
#include "identity/types_staff.h"
#include "orders/types_acts.h"

namespace ortoo::orders {

// The next state of the law's table (O0–O14), or order.not_open.
[[nodiscard]] Result<OrderState> after(OrderState from, OrderAct act);
[[nodiscard]] Tab tab_of(OrderState state);
[[nodiscard]] bool ended(OrderState state);  // nothing more can happen

// 代办 is closed for items the law wants the citizen present for (行政许可法 29); 帮办 is offered.
[[nodiscard]] Result<void> delegable(const catalogue::Item& item, Mode mode);

// --- dispatch (R65): who is asked next, and why
struct Candidate {
    identity::StaffId id;
    std::string name;
    std::string phone;
    std::int64_t open_orders = 0;
    bool declined = false;  // this order, or let an offer of it run out
};
struct Choice {
    Candidate agent;
    std::string reason;  // shown: "给其其格：本村在岗，手上 2 件，最少"
};
// The least loaded who has not declined; ties go to the smaller id, so a replay chooses the same.
[[nodiscard]] std::optional<Choice> choose_agent(std::span<const Candidate> candidates,
                                                 std::string_view place);

// Holds the role of an agent over the unit with this path.
[[nodiscard]] bool handles(const identity::Staff& staff, std::string_view unit_path);

// --- mandate
[[nodiscard]] Result<void> mandate_complete(const SignMandate& in, CivilDate today);
[[nodiscard]] bool covers(const Scope& scope, Power power);
[[nodiscard]] Result<void> mandate_allows(const std::optional<Mandate>& mandate, Power power,
                                          CivilDate today);

// --- papers
// The held originals that must come back but are not named in `returned`.
[[nodiscard]] std::vector<std::string> missing_returns(std::span<const Paper> held,
                                                       std::span<const std::string> returned);

// --- what the page shows
struct Viewer {
    bool is_agent = false;    // the order's agent, holding order.handle over the unit
    bool is_citizen = false;  // the order's account
    bool is_head = false;     // order.dispatch over the unit
};
[[nodiscard]] std::vector<std::string> allowed_acts(const Order& order, const Viewer& viewer,
                                                    bool has_material, bool holds_mandate);
[[nodiscard]] Next next_of(const Order& order);
// Grey words for states without a running clock; empty when a clock runs.
[[nodiscard]] std::string_view waiting_words(OrderState state);

// --- photos
// The content type by magic bytes: image/jpeg, image/png or image/webp; nullopt for anything else,
// whatever its name says (an SVG with script is text to us).
[[nodiscard]] std::optional<std::string_view> picture_type(std::string_view bytes);

}  // namespace ortoo::orders
