// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_at_once.h"

namespace ortoo::cases::store {

namespace {
// The banner's own hall is no grass-roots point: its path has one segment.
const db::Sql select_instants{
    "cases.select_instants",
    "SELECT id, number, item_name, state, received_at, decided_at, unit, unit_name, accepted_at "
    "FROM cases WHERE county = $1 AND is_instant = 1 AND received_at >= $2 AND received_at < $3 "
    "AND substr(unit_path, 1, length($4)) = $4 AND length(unit_path) > 7 AND "
    "(CAST($5 AS TEXT) = '' OR unit = $5) ORDER BY received_at, id LIMIT $6 OFFSET $7"};

AtOnceFact fact_row(const db::Row& row) {
    AtOnceFact out;
    out.item.id.text = row.text(0);
    out.item.number = row.text(1);
    out.item.item_name = row.text(2);
    out.item.state = row.as<CaseState>(3);
    out.item.received_at = row.instant(4);
    out.item.decided_at = row.maybe_instant(5);
    out.unit.text = row.text(6);
    out.unit_name = row.text(7);
    out.accepted_at = row.maybe_instant(8);
    return out;
}
}  // namespace

std::vector<AtOnceFact> instants(db::Session& session, std::string_view county, Instant from,
                                 Instant to, std::string_view path, std::string_view unit,
                                 std::int64_t max, std::int64_t offset) {
    return session.all(select_instants, {county, from, to, path, unit, max, offset}, fact_row);
}

}  // namespace ortoo::cases::store
