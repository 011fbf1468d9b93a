// SPDX-License-Identifier: MulanPSL-2.0
// Windows, service points, and the counts over all.
#include "outlets/store.h"
#include "outlets/store_row.h"

namespace ortoo::outlets::store {

namespace {

const db::Sql select_windows{"outlets.select_windows",
                             "SELECT id, unit, kind, name FROM windows "
                             "WHERE county = $1 AND unit = $2 ORDER BY kind, id"};

const db::Sql select_windows_between{
    "outlets.select_windows_between",
    "SELECT id, unit, kind, name FROM windows "
    "WHERE county = $1 AND unit >= $2 AND unit <= $3 ORDER BY unit, kind, id"};

const db::Sql insert_window{"outlets.insert_window",
                            "INSERT INTO windows (county, id, unit, kind, name, opened_at) "
                            "VALUES ($1, $2, $3, $4, $5, $6)"};

const db::Sql select_without_help{
    "outlets.select_without_help",
    "SELECT id, version, kind, name, official_name, parent, path, tag FROM units u "
    "WHERE county = $1 AND kind IN ('town', 'zone', 'village') AND NOT EXISTS "
    "(SELECT 1 FROM windows w WHERE w.county = u.county AND w.unit = u.id AND w.kind = 'help') "
    "ORDER BY id LIMIT $2"};

const db::Sql select_points{
    "outlets.select_points",
    "SELECT id, unit, kind, name, address, hours, lat, lng, weekdays, open_from, open_to "
    "FROM service_points WHERE county = $1 AND unit = $2 ORDER BY id"};

const db::Sql select_placed{
    "outlets.select_placed",
    "SELECT id, unit, kind, name, address, hours, lat, lng, weekdays, open_from, open_to "
    "FROM service_points WHERE county = $1 AND lat BETWEEN $2 AND $3 AND lng BETWEEN $4 AND $5 "
    "ORDER BY id LIMIT $6"};

const db::Sql select_point{
    "outlets.select_point",
    "SELECT id, unit, kind, name, address, hours, lat, lng, weekdays, open_from, open_to "
    "FROM service_points WHERE county = $1 AND id = $2"};

const db::Sql select_offers{"outlets.select_offers",
                            "SELECT item, valid_from, valid_to FROM point_offers "
                            "WHERE county = $1 AND point = $2 AND valid_from <= $3 AND "
                            "valid_to >= $3 ORDER BY item, valid_from"};
const db::Sql delete_offers{"outlets.delete_offers",
                            "DELETE FROM point_offers WHERE county = $1 AND point = $2"};
const db::Sql insert_offer{"outlets.insert_offer",
                           "INSERT INTO point_offers (county, point, item, valid_from, valid_to) "
                           "VALUES ($1, $2, $3, $4, $5)"};

const db::Sql insert_point{
    "outlets.insert_point",
    "INSERT INTO service_points (county, id, unit, kind, name, address, hours, lat, lng, "
    "added_at, weekdays, open_from, open_to) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

const db::Sql select_counts{
    "outlets.select_counts",
    "SELECT u.kind, u.tag, COUNT(*), SUM(CASE WHEN EXISTS (SELECT 1 FROM windows w "
    "WHERE w.county = u.county AND w.unit = u.id AND w.kind = 'help') THEN 1 ELSE 0 END) "
    "FROM units u WHERE u.county = $1 AND (CAST($2 AS TEXT) IS NULL OR u.tag = $2) "
    "AND (CAST($3 AS TEXT) IS NULL OR u.kind = $3) GROUP BY u.kind, u.tag ORDER BY u.kind, u.tag"};

const db::Sql select_export{
    "outlets.select_export",
    "SELECT u.id, u.version, u.kind, u.name, u.official_name, u.parent, u.path, u.tag, t.since, "
    "CASE WHEN EXISTS (SELECT 1 FROM windows w WHERE w.county = u.county AND w.unit = u.id "
    "AND w.kind = 'help') THEN 1 ELSE 0 END FROM units u LEFT JOIN unit_tags t "
    "ON t.county = u.county AND t.unit = u.id AND t.until IS NULL "
    "WHERE u.county = $1 ORDER BY u.id"};

Point point_row(const db::Row& row) {
    return {{row.text(0)}, {row.text(1)},        row.as<PointKind>(2), row.text(3),
            row.text(4),   row.text(5),          row.maybe_integer(6), row.maybe_integer(7),
            row.text(8),   row.maybe_integer(9), row.maybe_integer(10)};
}

Window window_row(const db::Row& row) {
    return {{row.text(0)}, {row.text(1)}, row.as<WindowKind>(2), row.text(3)};
}

}  // namespace

std::optional<Point> point(db::Session& session, std::string_view county, const PointId& id) {
    return session.one(select_point, {county, id}, point_row);
}

std::vector<Offer> offers(db::Session& session, std::string_view county, const PointId& point,
                          CivilDate day) {
    return session.all(select_offers, {county, point, day}, [](const db::Row& row) {
        return Offer{row.text(0), row.date(1), row.date(2)};
    });
}

void clear_offers(db::Tx& tx, std::string_view county, const PointId& point) {
    (void)tx.run(delete_offers, {county, point});
}

void add_offer(db::Tx& tx, std::string_view county, const PointId& point, const Offer& offer) {
    tx.put(insert_offer, {county, point, offer.item, offer.from, offer.to});
}

std::vector<Window> windows(db::Session& session, std::string_view county, const UnitId& unit) {
    return session.all(select_windows, {county, unit}, window_row);
}

std::vector<Window> windows_between(db::Session& session, std::string_view county,
                                    const UnitId& first, const UnitId& last) {
    return session.all(select_windows_between, {county, first, last}, window_row);
}

void add_window(db::Tx& tx, std::string_view county, const Window& in, Instant now) {
    tx.put(insert_window, {county, in.id, in.unit, in.kind, in.name, now});
}

std::vector<Unit> without_help(db::Session& session, std::string_view county, std::int64_t max) {
    return session.all(select_without_help, {county, max}, unit_row);
}

std::vector<Point> points(db::Session& session, std::string_view county, const UnitId& unit) {
    return session.all(select_points, {county, unit}, point_row);
}

std::vector<Point> placed(db::Session& session, std::string_view county, const Box& box) {
    constexpr std::int64_t points_max = 2000;  // a county has some hundred
    return session.all(select_placed,
                       {county, box.south, box.north, box.west, box.east, points_max}, point_row);
}

void add_point(db::Tx& tx, std::string_view county, const Point& in, Instant now) {
    tx.put(insert_point, {county, in.id, in.unit, in.kind, in.name, in.address, in.hours, in.lat,
                          in.lng, now, in.weekdays, in.open_from, in.open_to});
}

std::vector<ReportRow> counts(db::Session& session, std::string_view county,
                              const ReportQuery& in) {
    return session.all(select_counts, {county, in.tag, in.kind}, [](const db::Row& row) {
        return ReportRow{row.as<UnitKind>(0), row.as<Tag>(1), row.integer(2), row.integer(3)};
    });
}

std::vector<ExportRow> export_rows(db::Session& session, std::string_view county) {
    return session.all(select_export, {county}, [](const db::Row& row) {
        return ExportRow{unit_row(row), row.maybe_date(8), row.flag(9)};
    });
}

}  // namespace ortoo::outlets::store
