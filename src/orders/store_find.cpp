// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_find.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_begins{
    "orders.name_begins",
    "SELECT id FROM orders WHERE county = $1 AND substr(applicant_name, 1, 2) = $2 AND "
    "substr(applicant_name, 1, length($3)) = $3 ORDER BY id DESC LIMIT 50"};
}  // namespace

std::vector<OrderId> name_begins(db::Session& session, std::string_view county,
                                 std::string_view head, std::string_view begin) {
    return session.all(select_begins, {county, head, begin},
                       [](const db::Row& row) { return OrderId{row.text(0)}; });
}

}  // namespace ortoo::orders::store
