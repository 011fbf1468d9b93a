// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store.h"

namespace ortoo::orders::store {

namespace {
const db::Sql forget_rows{"orders.forget_person",
                          "UPDATE orders SET applicant_name = '', note = '', version = version + 1 "
                          "WHERE county = $1 AND applicant = $2"};
// Words about somebody may name him.
const db::Sql forget_halts{
    "orders.forget_halts",
    "UPDATE order_halts SET reason = '', then_what = '', answer = '' WHERE county = $1 AND "
    "order_id IN (SELECT id FROM orders WHERE county = $1 AND applicant = $2)"};
const db::Sql forget_terms{"orders.forget_terms",
                           "UPDATE mandates SET terms = '' WHERE county = $1 AND applicant = $2"};
}  // namespace

void forget_person(db::Tx& tx, std::string_view county, const people::PersonId& person) {
    tx.run(forget_terms, {county, person});
    tx.run(forget_halts, {county, person});
    tx.run(forget_rows, {county, person});
}

}  // namespace ortoo::orders::store
