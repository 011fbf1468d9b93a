// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_board.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_not_taken{
    "orders.select_not_taken",
    "SELECT f.order_id, o.number, o.item_name, f.agent, f.offered_at, f.outcome, f.reason "
    "FROM order_offers f JOIN orders o ON o.county = f.county AND o.id = f.order_id "
    "WHERE f.county = $1 AND f.offered_at >= $3 AND substr(o.unit_path, 1, length($2)) = $2 AND "
    "f.outcome IN ('declined', 'timed_out', 'away', 'moved', 'gone') "
    "ORDER BY f.offered_at DESC, f.order_id, f.seq DESC LIMIT 50"};
const db::Sql count_by_agent{
    "orders.count_not_taken",
    "SELECT count(*) FROM order_offers WHERE county = $1 AND agent = $2 AND offered_at >= $3 AND "
    "outcome IN ('declined', 'timed_out')"};
}  // namespace

std::vector<BoardOffer> not_taken(db::Session& session, std::string_view county,
                                  std::string_view path, Instant since) {
    return session.all(select_not_taken, {county, path, since}, [](const db::Row& row) {
        return BoardOffer{
            OrderId{row.text(0)}, row.text(1), row.text(2), identity::StaffId{row.text(3)}, "",
            row.instant(4),       row.text(5), row.text(6)};
    });
}

std::int64_t count_not_taken(db::Session& session, std::string_view county, std::string_view agent,
                             Instant since) {
    return session.count(count_by_agent, {county, agent, since});
}

}  // namespace ortoo::orders::store
