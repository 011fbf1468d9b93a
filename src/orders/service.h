// SPDX-License-Identifier: MulanPSL-2.0
// The errand: order, dispatch, mandate, hand-over, delivery. Each method is one use case inside the
// caller's transaction; each appends its ledger entry and queues its messages there.
// Cases stand above: they push what happens to them through the last group of methods.
#pragma once

#include "catalogue/service.h"
#include "crypto/keys.h"
#include "documents/service.h"
#include "duty/service.h"
#include "identity/service.h"
#include "ledger/service.h"
#include "notices/service.h"
#include "orders/types_acts.h"
#include "outlets/service.h"
#include "people/service.h"

namespace ortoo::orders {

struct OrdersParts {  // what the slice needs; lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    identity::Identity& identity;
    outlets::Outlets& outlets;
    duty::Duty& duty;
    catalogue::Catalogue& catalogue;
    people::People& people;
    const documents::Documents& documents;
    const crypto::Vault& vault;
};

class Orders {
  public:
    explicit Orders(OrdersParts parts) : parts_(parts) {}

    // --- the citizen and whoever helps him place an order
    [[nodiscard]] Result<OrderView> place(db::Tx&, const Context&, const PlaceOrder&);
    [[nodiscard]] Result<OrderView> withdraw(db::Tx&, const Context&, const Withdraw&);
    // --- the agent
    [[nodiscard]] Result<OrderView> accept(db::Tx&, const Context&, const OrderStep&);
    [[nodiscard]] Result<OrderView> decline(db::Tx&, const Context&, const OrderReason&);
    [[nodiscard]] Result<OrderView> choose(db::Tx&, const Context&, const Choose&);
    [[nodiscard]] Result<OrderView> finish_help(db::Tx&, const Context&, const FinishHelp&);
    [[nodiscard]] Result<OrderView> sign_mandate(db::Tx&, const Context&, const SignMandate&);
    [[nodiscard]] Result<OrderView> hand_over(db::Tx&, const Context&, const HandOver&);
    [[nodiscard]] Result<OrderView> attach(db::Tx&, const Context&, const AttachMaterial&);
    [[nodiscard]] Result<OrderView> collect(db::Tx&, const Context&, const OrderStep&);
    [[nodiscard]] Result<WorkLog> add_note(db::Tx&, const Context&, const LogNote&);
    // --- heads
    [[nodiscard]] Result<OrderView> dispatch_to(db::Tx&, const Context&, const DispatchTo&);
    // --- reading, inside the actor's scope
    [[nodiscard]] Result<OrderView> view(db::Session&, const Context&, const OrderAt&);
    [[nodiscard]] Result<OrderList> list(db::Session&, const Context&, const OrderQuery&);
    [[nodiscard]] Result<OrderList> mine(db::Session&, const Context&, const OrderQuery&);
    // By number, mandate number or the applicant's whole name, within what the actor may see.
    [[nodiscard]] std::vector<OrderBrief> search(db::Session&, const Context&,
                                                 const std::string& words);
    [[nodiscard]] Result<WorkLog> work_log(db::Session&, const Context&, const LogQuery&);
    // --- jobs: one offer that nobody accepted in time goes one rung up (K7). False: none is due.
    [[nodiscard]] Result<bool> escalate_next(db::Tx&, const Context&);

    // --- for the slices above (cases, ratings). `expected_version`: what the caller saw.
    // The order, when the actor may handle it as its agent (or head); refuses otherwise.
    [[nodiscard]] Result<Order> handled(db::Session&, const Context&, const OrderId&,
                                        std::int64_t expected_version);
    [[nodiscard]] std::optional<Order> find(db::Session&, const Context&, const OrderId&);
    [[nodiscard]] std::optional<Order> find_number(db::Session&, const Context&,
                                                   const std::string& number);
    // The actor may see it: its citizen, its agent, or staff with order.read over its unit.
    [[nodiscard]] static bool visible(const Context&, const Order&);
    [[nodiscard]] OrderView view_of(db::Session&, const Context&, const Order&);
    // The mandate in force that covers the act, or why not (mandate.required/.expired/.scope).
    [[nodiscard]] Result<Mandate> mandate_for(db::Session&, const Context&, const Order&, Power);
    [[nodiscard]] std::optional<Mandate> mandate(db::Session&, const Context&, const OrderId&);
    [[nodiscard]] std::vector<OrderMaterial> materials(db::Session&, const Context&, const Order&);
    // Originals the agent still holds.
    [[nodiscard]] std::vector<Paper> papers_held(db::Session&, const Context&, const OrderId&);
    // The agent acts: the order is neither over nor suspended. Otherwise the applicant acts himself
    // at the window, in a case that goes on.
    [[nodiscard]] bool live(db::Session&, const Context&, const OrderId&);
    // Live, and the agent has the result in hand or a mandate in force to receive it. Otherwise the
    // window hands it to the applicant.
    [[nodiscard]] bool agent_receives(db::Session&, const Context&, const OrderId&);
    // A case goes on while its order is suspended: then the state it will return to moves. An order
    // that is over stays as it is.
    [[nodiscard]] Result<Order> pushed_submitted(db::Tx&, const Context&, Order);  // → submitted
    [[nodiscard]] Result<Order> pushed_reopened(db::Tx&, const Context&, Order);   // → preparing
    // The applicant brought what was missing to the window himself: the order rests or is over.
    [[nodiscard]] Result<Order> pushed_supplied(db::Tx&, const Context&, Order);
    // The applicant fetched the result at the window: → delivered; papers may still be out.
    [[nodiscard]] Result<Order> pushed_fetched(db::Tx&, const Context&, Order);
    // All cases ended; the result (or refusal) must reach the citizen by `due`.
    [[nodiscard]] Result<Order> pushed_cases_ended(db::Tx&, const Context&, Order,
                                                   std::optional<Instant> due);
    // → delivered; marks the papers returned; refuses order.papers_not_returned.
    [[nodiscard]] Result<Order> pushed_delivered(db::Tx&, const Context&, Order,
                                                 const UploadId& signature,
                                                 const std::vector<std::string>& returned);
    [[nodiscard]] Result<Order> pushed_closed(db::Tx&, const Context&, Order,
                                              std::string_view outcome);  // rated, not_rated
    // True when the upload exists and is not bound to another order (or case id); binds it.
    [[nodiscard]] Result<void> bind_upload(db::Tx&, const Context&, const UploadId&,
                                           const std::string& subject, std::string_view field);
    // --- for the other files of this slice: version, tab, ledger entry, end of the retention
    void save(db::Tx&, const Context&, Order& order, std::string_view act, std::string body);
    [[nodiscard]] const OrdersParts& parts() const { return parts_; }
    // The person was erased: name and note leave every order.
    void forget(db::Tx&, const Context&, const people::PersonId&);

  private:
    void keep(db::Tx&, const Context&, const Order&, std::string_view item_type);
    void let_go(db::Tx&, const Context&, const Order&);
    struct Offer;
    Result<Order> offer(db::Tx&, const Context&, Order, std::vector<std::string> declined);
    [[nodiscard]] Result<void> push(Order& order, OrderAct act) const;
    OrdersParts parts_;
};

}  // namespace ortoo::orders
