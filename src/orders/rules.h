// SPDX-License-Identifier: MulanPSL-2.0
// Decisions about an order: values in, answer out.
#pragma once

#include <span>

#include "catalogue/types.h"
#include "duty/rules_calendar.h"
#include "identity/types_staff.h"
#include "orders/types_acts.h"

namespace ortoo::orders {

// The next state of the law's table (O0–O14), or order.not_open. `paused`: what a suspended order
// goes back to.
[[nodiscard]] Result<OrderState> after(OrderState from, OrderAct act,
                                       std::optional<OrderState> paused = {});
// The citizen has signed and the result is not yet ready: O5–O7.
[[nodiscard]] bool under_mandate(OrderState state);
[[nodiscard]] Tab tab_of(OrderState state);
// An order that is over stays among the open ones while originals have to go back.
[[nodiscard]] Tab tab_of(const Order& order);
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
    bool grid = false;      // answers for the citizen's grid
    bool speaks = false;    // the language the citizen asked for, when it is not Chinese
    bool skilled = false;   // knows the theme of the item
    std::optional<std::int64_t> metres = {};  // from his own unit, when that is another one
    std::string stands_for = {};
};
struct Choice {
    Candidate agent;
    Said reason;  // shown: "给其其格：本村在岗，手上 2 件，最少"
};
// Of those who have not declined: of the grid first, then the less loaded, then who speaks the
// language, who knows the theme, who is nearer. Loads within one band of `load_band` orders count
// as equal until all that is asked; ties go to the smaller id, so a replay chooses the same.
[[nodiscard]] std::optional<Choice> choose_agent(std::span<const Candidate> candidates,
                                                 const SaidWord& place, std::int64_t load_band = 1);

// Holds the role of an agent over the unit with this path.
[[nodiscard]] bool handles(const identity::Staff& staff, std::string_view unit_path);

// --- mandate
[[nodiscard]] Result<void> mandate_complete(const SignMandate& in, CivilDate today);
// Steps, witnesses, scans and the carrier's consent, as the way of signing and delivering asks.
// `agent`: his name; he is no witness of his own mandate.
[[nodiscard]] Result<void> terms_complete(const MandateTerms& terms, MandateMode mode,
                                          DeliveryWay delivery, std::string_view agent);
[[nodiscard]] Result<void> renewal_complete(const Renew& in, CivilDate today);
[[nodiscard]] bool covers(const Scope& scope, Power power);
[[nodiscard]] Result<void> mandate_allows(const std::optional<Mandate>& mandate, Power power,
                                          CivilDate today);

// Filling in or handing in: carrying papers and photographing them is part of either.
[[nodiscard]] Result<void> mandate_carries(const std::optional<Mandate>& mandate, CivilDate today);

// --- papers
// 材料交接清单: an original leaves the citizen's hands only against his signature.
[[nodiscard]] bool needs_signature(std::span<const PaperInput> papers);
// The held originals that must come back but are not named in `returned`.
[[nodiscard]] std::vector<std::string> missing_returns(std::span<const Paper> held,
                                                       std::span<const std::string> returned);

// --- suspension, refusal, termination
enum class Side { citizen, agent, head, system, nobody };  // of whom the act comes
// May this side bring it about with this cause? `client_signed`: the agent has the client's
// signature for it. Refuses order.cause_unfit, order.head_needed.
[[nodiscard]] Result<void> halt_allowed(HaltKind kind, Cause cause, Side side, bool client_signed);
// A suspension the agent wants, and every refusal, waits for the head; the rest holds at once.
[[nodiscard]] bool needs_head(HaltKind kind, Side side, bool client_signed);
// The agent's clock stood still from `from` to `to`: the day it now ends on.
[[nodiscard]] Instant resumed_due(const duty::Calendar& calendar, Instant due_at, Instant from,
                                  Instant to);

// Of `ids`: held, and not in the hands of `holder`; lost ones are in nobody's.
[[nodiscard]] std::optional<Paper> elsewhere(std::span<const Paper> held,
                                             std::span<const std::string> ids,
                                             std::string_view holder);

// --- what the page shows
struct Viewer {
    bool is_agent = false;    // the order's agent, holding order.handle over the unit
    bool is_citizen = false;  // the order's account
    bool is_head = false;     // order.dispatch over the unit
};
struct Holding {
    bool material = false;   // a photo of one at least
    bool mandate = false;    // signed
    bool originals = false;  // of the citizen, to be given back
};
[[nodiscard]] std::vector<std::string> allowed_acts(const Order& order, const Viewer& viewer,
                                                    const Holding& has);
[[nodiscard]] bool may_exempt(const Order& order, const Viewer& viewer);
[[nodiscard]] Next next_of(const Order& order);
// Grey words for states without a running clock; under_way when a clock runs.
[[nodiscard]] const SaidWord& waiting_words(OrderState state);

// --- recordings
// The content type by magic bytes, as picture_type(): audio/ogg, audio/webm, audio/mp4, audio/wav.
[[nodiscard]] std::optional<std::string_view> sound_type(std::string_view bytes);

}  // namespace ortoo::orders
