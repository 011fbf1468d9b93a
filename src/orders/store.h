// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "orders/types_acts.h"

namespace ortoo::orders::store {

constexpr int page_size = 20;

// Name and note of an erased person.
void forget_person(db::Tx&, std::string_view county, const people::PersonId&);
[[nodiscard]] std::optional<Order> order(db::Session&, std::string_view county, const OrderId&);
[[nodiscard]] std::optional<Order> order_by_number(db::Session&, std::string_view county,
                                                   std::string_view number);
// By order number, mandate number, or the applicant's whole name; at most 20, newest first.
[[nodiscard]] std::vector<Order> found(db::Session&, std::string_view county,
                                       std::string_view words);
// One row more than a page, so that the caller knows whether there is another.
[[nodiscard]] std::vector<Order> of_agent(db::Session&, std::string_view county,
                                          std::string_view agent, Tab, std::int64_t page);
// `path`: a town's path; `unit_path`: it or a village's below it.
[[nodiscard]] std::vector<Order> of_town(db::Session&, std::string_view county,
                                         std::string_view town_path, std::string_view unit_path,
                                         Tab, std::int64_t page);
[[nodiscard]] std::vector<Order> of_county(db::Session&, std::string_view county, Tab,
                                           std::int64_t page);
[[nodiscard]] std::vector<Order> of_account(db::Session&, std::string_view county,
                                            std::string_view account, std::int64_t page);
// Counts stop at 1,000: they must not grow with the county.
[[nodiscard]] std::int64_t count_agent(db::Session&, std::string_view county,
                                       std::string_view agent, Tab);
[[nodiscard]] std::int64_t count_town(db::Session&, std::string_view county,
                                      std::string_view town_path, std::string_view unit_path, Tab);
// The oldest offer whose answer was due before `now`.
[[nodiscard]] std::optional<OrderId> overdue_offer(db::Session&, std::string_view county,
                                                   Instant now);

void add(db::Tx&, std::string_view county, const Order&);
// Writes all that may change; false when the stored version is not `order.version - 1`.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Order&);

void add_offer(db::Tx&, std::string_view county, const OrderId&, std::string_view agent,
               Instant offered_at, Instant respond_by);
void end_offer(db::Tx&, std::string_view county, const OrderId&, std::string_view outcome,
               std::string_view reason);
// Until when the offer that stands is to be answered; nullopt: none stands.
[[nodiscard]] std::optional<Instant> open_offer(db::Session&, std::string_view county,
                                                const OrderId&);
// Who holds open orders, and over which units; those a head already owes are left out.
struct Held {
    identity::StaffId agent;
    std::string unit_path;
};
[[nodiscard]] std::vector<Held> held_by(db::Session&, std::string_view county);
[[nodiscard]] std::optional<Order> one_held(db::Session&, std::string_view county, const Held&);
// Agents who declined this order or let an offer of it run out.
[[nodiscard]] std::vector<std::string> declined_by(db::Session&, std::string_view county,
                                                   const OrderId&);

}  // namespace ortoo::orders::store
