// SPDX-License-Identifier: MulanPSL-2.0
// Halls, groups and windows.
#include "queue/store.h"

#include "base/text.h"

namespace ortoo::queue::store {

namespace {

#define HALL_COLUMNS                                                                           \
    "id, unit, unit_path, version, name, priority_run, pass_behind, passes_max, recalls_max, " \
    "service_seconds, kiosk_code"
#define GROUP_COLUMNS "hall, id, version, letter, name, name_en, catch_all, active"
#define WINDOW_COLUMNS \
    "id, hall, version, label, kind, groups_text, state, staff, staff_name, since, streak"

const db::Sql select_hall{"queue.select_hall",
                          "SELECT " HALL_COLUMNS " FROM queue_halls WHERE county = $1 AND id = $2"};
const db::Sql select_halls{"queue.select_halls",
                           "SELECT " HALL_COLUMNS
                           " FROM queue_halls WHERE county = $1 AND (CAST($2 AS TEXT) IS NULL OR "
                           "unit = $2) ORDER BY id LIMIT 51 OFFSET $3"};
const db::Sql select_named{"queue.select_named",
                           "SELECT 1 FROM queue_halls WHERE county = $1 AND unit = $2 AND name = "
                           "$3"};
const db::Sql insert_hall{"queue.insert_hall",
                          "INSERT INTO queue_halls (county, " HALL_COLUMNS
                          ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const db::Sql update_hall{
    "queue.update_hall",
    "UPDATE queue_halls SET version = CAST($3 AS BIGINT), name = $4, priority_run = $5, "
    "pass_behind = $6, passes_max = $7, recalls_max = $8, service_seconds = $9, kiosk_code = $10 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};

const db::Sql select_groups{"queue.select_groups",
                            "SELECT " GROUP_COLUMNS
                            " FROM queue_groups WHERE county = $1 AND hall = $2 ORDER BY letter, "
                            "id LIMIT 100"};
const db::Sql insert_group{"queue.insert_group", "INSERT INTO queue_groups (county, " GROUP_COLUMNS
                                                 ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
const db::Sql update_group{
    "queue.update_group",
    "UPDATE queue_groups SET version = CAST($4 AS BIGINT), letter = $5, name = $6, name_en = $7, "
    "catch_all = $8, active = $9 WHERE county = $1 AND hall = $2 AND id = $3 AND version = "
    "CAST($4 AS BIGINT) - 1"};
const db::Sql select_items{"queue.select_items",
                           "SELECT item FROM queue_items WHERE county = $1 AND hall = $2 AND "
                           "group_id = $3 ORDER BY item LIMIT 1000"};
const db::Sql select_item{
    "queue.select_item",
    "SELECT group_id FROM queue_items WHERE county = $1 AND hall = $2 AND item = $3"};
const db::Sql delete_items{
    "queue.delete_items",
    "DELETE FROM queue_items WHERE county = $1 AND hall = $2 AND group_id = $3"};
const db::Sql insert_item{
    "queue.insert_item",
    "INSERT INTO queue_items (county, hall, item, group_id) VALUES ($1, $2, $3, $4)"};

const db::Sql select_window{"queue.select_window",
                            "SELECT " WINDOW_COLUMNS
                            " FROM queue_windows WHERE county = $1 AND id = $2"};
const db::Sql select_windows{"queue.select_windows",
                             "SELECT " WINDOW_COLUMNS
                             " FROM queue_windows WHERE county = $1 AND hall = $2 ORDER BY label, "
                             "id LIMIT 500"};
const db::Sql select_seat{"queue.select_seat",
                          "SELECT " WINDOW_COLUMNS
                          " FROM queue_windows WHERE county = $1 AND staff = $2 AND state IN "
                          "('open', 'paused') ORDER BY id LIMIT 1"};
const db::Sql select_left_open{"queue.select_left_open",
                               "SELECT " WINDOW_COLUMNS
                               " FROM queue_windows WHERE county = $1 AND state IN ('open', "
                               "'paused') AND since < $2 ORDER BY since, id LIMIT 1"};
const db::Sql insert_window{"queue.insert_window",
                            "INSERT INTO queue_windows (county, " WINDOW_COLUMNS
                            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};
const db::Sql update_window{
    "queue.update_window",
    "UPDATE queue_windows SET version = CAST($3 AS BIGINT), hall = $4, label = $5, groups_text = "
    "$6, state = $7, staff = $8, staff_name = $9, since = $10 WHERE county = $1 AND id = $2 AND "
    "version = CAST($3 AS BIGINT) - 1"};
const db::Sql update_streak{"queue.update_streak",
                            "UPDATE queue_windows SET streak = $3 WHERE county = $1 AND id = $2"};

Hall hall_row(const db::Row& row) {
    Hall out;
    int c = 0;
    out.id.text = row.text(c++);
    out.unit.text = row.text(c++);
    out.unit_path = row.text(c++);
    out.version = row.integer(c++);
    out.name = row.text(c++);
    out.rules.priority_run = row.integer(c++);
    out.rules.pass_behind = row.integer(c++);
    out.rules.passes_max = row.integer(c++);
    out.rules.recalls_max = row.integer(c++);
    out.rules.service_seconds = row.integer(c++);
    out.kiosk_code = row.text(c++);
    return out;
}

Group group_row(const db::Row& row) {
    Group out;
    int c = 0;
    out.hall.text = row.text(c++);
    out.id.text = row.text(c++);
    out.version = row.integer(c++);
    out.letter = row.text(c++);
    out.name = row.text(c++);
    out.name_en = row.text(c++);
    out.catch_all = row.flag(c++);
    out.active = row.flag(c++);
    return out;
}

Counter window_row(const db::Row& row) {
    Counter out;
    int c = 0;
    out.id.text = row.text(c++);
    out.hall.text = row.text(c++);
    out.version = row.integer(c++);
    out.label = row.text(c++);
    out.kind = row.as<outlets::WindowKind>(c++);
    if (const std::string text = row.text(c++); !text.empty()) {
        out.groups = split(text, ' ');
    }
    out.state = row.as<SessionState>(c++);
    out.staff = row.text(c++);
    out.staff_name = row.text(c++);
    out.since = row.instant(c++);
    out.streak = row.integer(c++);
    return out;
}

}  // namespace

std::optional<Hall> hall(db::Session& session, std::string_view county, const HallId& id) {
    return session.one(select_hall, {county, id}, hall_row);
}

std::vector<Hall> halls(db::Session& session, std::string_view county, const UnitId& unit,
                        std::int64_t offset) {
    const std::optional<std::string> wanted =
        unit.empty() ? std::nullopt : std::optional(unit.text);
    return session.all(select_halls, {county, wanted, offset}, hall_row);
}

bool hall_named(db::Session& session, std::string_view county, const UnitId& unit,
                std::string_view name) {
    return session.exists(select_named, {county, unit, name});
}

void add(db::Tx& tx, std::string_view county, const Hall& h) {
    tx.put(insert_hall, {county, h.id, h.unit, h.unit_path, h.version, h.name, h.rules.priority_run,
                         h.rules.pass_behind, h.rules.passes_max, h.rules.recalls_max,
                         h.rules.service_seconds, h.kiosk_code});
}

bool save(db::Tx& tx, std::string_view county, const Hall& h) {
    return tx.run(update_hall, {county, h.id, h.version, h.name, h.rules.priority_run,
                                h.rules.pass_behind, h.rules.passes_max, h.rules.recalls_max,
                                h.rules.service_seconds, h.kiosk_code}) == 1;
}

std::vector<Group> groups(db::Session& session, std::string_view county, const HallId& hall) {
    return session.all(select_groups, {county, hall}, group_row);
}

std::vector<std::string> items(db::Session& session, std::string_view county, const HallId& hall,
                               const GroupId& group) {
    return session.all(select_items, {county, hall, group},
                       [](const db::Row& row) { return row.text(0); });
}

std::optional<GroupId> group_of_item(db::Session& session, std::string_view county,
                                     const HallId& hall, std::string_view item) {
    return session.one(select_item, {county, hall, item},
                       [](const db::Row& row) { return GroupId{row.text(0)}; });
}

void add(db::Tx& tx, std::string_view county, const Group& g) {
    tx.put(insert_group,
           {county, g.hall, g.id, g.version, g.letter, g.name, g.name_en, g.catch_all, g.active});
}

bool save(db::Tx& tx, std::string_view county, const Group& g) {
    return tx.run(update_group, {county, g.hall, g.id, g.version, g.letter, g.name, g.name_en,
                                 g.catch_all, g.active}) == 1;
}

void replace_items(db::Tx& tx, std::string_view county, const Group& g) {
    tx.run(delete_items, {county, g.hall, g.id});
    for (const std::string& item : g.items) {
        tx.put(insert_item, {county, g.hall, item, g.id});
    }
}

std::optional<Counter> counter(db::Session& session, std::string_view county, const WindowId& id) {
    return session.one(select_window, {county, id}, window_row);
}

std::vector<Counter> counters(db::Session& session, std::string_view county, const HallId& hall) {
    return session.all(select_windows, {county, hall}, window_row);
}

std::optional<Counter> seat_of(db::Session& session, std::string_view county,
                               std::string_view staff) {
    return session.one(select_seat, {county, staff}, window_row);
}

void add(db::Tx& tx, std::string_view county, const Counter& w) {
    const std::string groups = join(w.groups, " ");
    tx.put(insert_window, {county, w.id, w.hall, w.version, w.label, w.kind, groups, w.state,
                           w.staff, w.staff_name, w.since, w.streak});
}

bool save(db::Tx& tx, std::string_view county, const Counter& w) {
    const std::string groups = join(w.groups, " ");
    return tx.run(update_window, {county, w.id, w.version, w.hall, w.label, groups, w.state,
                                  w.staff, w.staff_name, w.since}) == 1;
}

std::optional<Counter> left_open(db::Session& session, std::string_view county, Instant before) {
    return session.one(select_left_open, {county, before}, window_row);
}

void set_streak(db::Tx& tx, std::string_view county, const WindowId& id, std::int64_t streak) {
    tx.put(update_streak, {county, id, streak});
}

}  // namespace ortoo::queue::store
