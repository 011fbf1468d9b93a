// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store_targets.h"

namespace ortoo::oversight::store {

namespace {
const db::Sql select_targets{
    "oversight.select_targets",
    "SELECT id, indicator, value, margin, top, from_date, due, source, since, replaces, set_by "
    "FROM targets WHERE county IN ($1, '') ORDER BY since, due, id LIMIT 200"};
const db::Sql insert_target{
    "oversight.insert_target",
    "INSERT INTO targets (county, id, indicator, value, margin, top, from_date, due, source, "
    "since, replaces, set_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const db::Sql select_snapshot{"oversight.select_snapshot",
                              "SELECT 1 FROM target_snapshots WHERE county = $1 AND month = $2"};
const db::Sql insert_snapshot{
    "oversight.insert_snapshot",
    "INSERT INTO target_snapshots (county, month, at, leaf, content, signer, signature) VALUES "
    "($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql select_snapshots{
    "oversight.select_snapshots",
    "SELECT month, at, leaf, content, signer, signature FROM target_snapshots WHERE county = $1 "
    "ORDER BY month DESC LIMIT 60"};

std::optional<TargetId> maybe_id(std::optional<std::string> id) {
    return id ? std::optional(TargetId{*std::move(id)}) : std::nullopt;
}
}  // namespace

std::vector<Target> targets(db::Session& session, std::string_view county) {
    return session.all(select_targets, {county}, [](const db::Row& row) {
        return Target{TargetId{row.text(0)}, row.as<Indicator>(1),
                      row.integer(2),        row.integer(3),
                      row.integer(4),        row.date(5),
                      row.date(6),           row.text(7),
                      row.date(8),           maybe_id(row.maybe_text(9)),
                      row.text(10)};
    });
}

void add(db::Tx& tx, std::string_view county, const Target& row) {
    tx.put(insert_target, {county, row.id, row.indicator, row.value, row.margin, row.top, row.from,
                           row.due, row.source, row.since, row.replaces, row.by});
}

bool has_snapshot(db::Session& session, std::string_view county, std::string_view month) {
    return session.exists(select_snapshot, {county, month});
}

void add(db::Tx& tx, std::string_view county, const TargetSnapshot& row) {
    tx.put(insert_snapshot,
           {county, row.month, row.at, row.leaf, row.content, row.signer, row.signature});
}

std::vector<TargetSnapshot> snapshots(db::Session& session, std::string_view county) {
    return session.all(select_snapshots, {county}, [](const db::Row& row) {
        return TargetSnapshot{row.text(0), row.instant(1), row.integer(2),
                              row.text(3), row.text(4),    row.text(5)};
    });
}

}  // namespace ortoo::oversight::store
