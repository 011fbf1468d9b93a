// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/store.h"
#include "outlets/store_row.h"

namespace ortoo::outlets::store {

namespace {

const db::Sql select_unit{
    "outlets.select_unit",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units "
    "WHERE county = $1 AND id = $2"};

const db::Sql select_bureau{
    "outlets.select_bureau",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units "
    "WHERE county = $1 AND kind = 'bureau' AND name = $2"};

const db::Sql select_children{
    "outlets.select_children",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units "
    "WHERE county = $1 AND parent = $2 AND (CAST($3 AS TEXT) IS NULL OR kind = $3) "
    "ORDER BY id LIMIT $4 OFFSET $5"};

const db::Sql select_kind{
    "outlets.select_kind",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units "
    "WHERE county = $1 AND kind = $2 ORDER BY id LIMIT $3 OFFSET $4"};

const db::Sql select_units{
    "outlets.select_units",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units "
    "WHERE county = $1 ORDER BY id LIMIT $2 OFFSET $3"};

const db::Sql select_highest{
    "outlets.select_highest",
    "SELECT MAX(id) FROM units WHERE county = $1 AND parent = $2 AND kind = $3"};

const db::Sql insert_unit{
    "outlets.insert_unit",
    "INSERT INTO units (county, id, version, kind, name, official_name, parent, path, tag, "
    "added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};

const db::Sql update_name{"outlets.update_name",
                          "UPDATE units SET name = $3, official_name = $4, "
                          "version = version + 1 WHERE county = $1 AND id = $2"};

const db::Sql update_tag{"outlets.update_tag",
                         "UPDATE units SET tag = $4, version = version + 1 "
                         "WHERE county = $1 AND id = $2 AND version = $3"};

const db::Sql select_last_tag{"outlets.select_last_tag",
                              "SELECT number, since FROM unit_tags WHERE county = $1 AND unit = $2 "
                              "ORDER BY number DESC LIMIT 1"};

const db::Sql select_tags{
    "outlets.select_tags",
    "SELECT tag, since, until, by_staff, by_name, reason, changed_at FROM unit_tags "
    "WHERE county = $1 AND unit = $2 ORDER BY number"};

const db::Sql update_until{
    "outlets.update_until",
    "UPDATE unit_tags SET until = $4 WHERE county = $1 AND unit = $2 AND number = $3"};

const db::Sql insert_tag{
    "outlets.insert_tag",
    "INSERT INTO unit_tags (county, unit, number, tag, since, by_staff, by_name, reason, "
    "changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};

}  // namespace

std::optional<Unit> unit(db::Session& session, std::string_view county, const UnitId& id) {
    return session.one(select_unit, {county, id}, unit_row);
}

std::optional<Unit> bureau(db::Session& session, std::string_view county, std::string_view name) {
    return session.one(select_bureau, {county, name}, unit_row);
}

std::vector<Unit> children(db::Session& session, std::string_view county, const UnitId& parent,
                           std::optional<UnitKind> kind, Slice slice) {
    return session.all(select_children, {county, parent, kind, slice.max, slice.offset}, unit_row);
}

std::vector<Unit> of_kind(db::Session& session, std::string_view county, UnitKind kind,
                          Slice slice) {
    return session.all(select_kind, {county, kind, slice.max, slice.offset}, unit_row);
}

std::vector<Unit> all(db::Session& session, std::string_view county, Slice slice) {
    return session.all(select_units, {county, slice.max, slice.offset}, unit_row);
}

std::string highest_code(db::Session& session, std::string_view county, const UnitId& parent,
                         UnitKind kind) {
    return session
        .one(select_highest, {county, parent, kind}, [](const db::Row& row) { return row.text(0); })
        .value_or("");
}

void add_unit(db::Tx& tx, std::string_view county, const Unit& in, Instant now) {
    tx.put(insert_unit, {county, in.id, in.version, in.kind, in.name, in.official_name, in.parent,
                         in.path, in.tag, now});
}

void rename_unit(db::Tx& tx, std::string_view county, const Unit& in) {
    tx.put(update_name, {county, in.id, in.name, in.official_name});
}

bool set_tag(db::Tx& tx, std::string_view county, const UnitId& id, std::int64_t version, Tag tag) {
    return tx.run(update_tag, {county, id, version, tag}) == 1;
}

std::optional<LastTag> last_tag(db::Session& session, std::string_view county, const UnitId& id) {
    return session.one(select_last_tag, {county, id},
                       [](const db::Row& row) { return LastTag{row.integer(0), row.date(1)}; });
}

std::vector<TagChange> tags(db::Session& session, std::string_view county, const UnitId& id) {
    return session.all(select_tags, {county, id}, [](const db::Row& row) {
        return TagChange{row.as<Tag>(0), row.date(1), row.maybe_date(2), row.text(3),
                         row.text(4),    row.text(5), row.instant(6)};
    });
}

void end_tag(db::Tx& tx, std::string_view county, const UnitId& id, std::int64_t number,
             CivilDate until) {
    tx.put(update_until, {county, id, number, until});
}

void add_tag(db::Tx& tx, std::string_view county, const UnitId& id, std::int64_t number,
             const TagChange& in) {
    tx.put(insert_tag, {county, id, number, in.tag, in.since, in.by, in.by_name, in.reason, in.at});
}

}  // namespace ortoo::outlets::store
