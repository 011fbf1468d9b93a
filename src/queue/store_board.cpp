// SPDX-License-Identifier: MulanPSL-2.0
// What boards, estimates and the day's figures read.
#include "queue/store_ticket.h"

namespace ortoo::queue::store {

namespace {

const db::Sql select_calls{
    "queue.select_calls",
    "SELECT number_text, window_label, calls, called_at FROM queue_tickets WHERE county = $1 AND "
    "hall = $2 AND day = $3 AND called_at IS NOT NULL ORDER BY called_at DESC LIMIT 8"};
const db::Sql select_counts{
    "queue.select_counts",
    "SELECT group_id, lane, COUNT(*) FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = "
    "$3 AND state = 'waiting' GROUP BY group_id, lane"};
const db::Sql count_before{
    "queue.count_before",
    "SELECT COUNT(*) FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 AND state = "
    "'waiting' AND group_id = $4 AND lane = $5 AND place < $6"};
const db::Sql select_seconds{
    "queue.select_seconds",
    "SELECT called_at, ended_at FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 "
    "AND group_id = $4 AND ended_at IS NOT NULL AND state = 'finished' AND called_at IS NOT NULL "
    "ORDER BY ended_at DESC LIMIT 20"};
const db::Sql select_day{
    "queue.select_day",
    "SELECT group_id, COUNT(*), "
    "CAST(SUM(CASE WHEN lane = 'priority' THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN state = 'finished' THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN state = 'left' THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN state IN ('missed', 'lapsed') THEN 1 ELSE 0 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN called_at IS NULL THEN 0 ELSE called_at - taken_at END) AS BIGINT), "
    "CAST(SUM(CASE WHEN called_at IS NULL THEN 0 ELSE 1 END) AS BIGINT), "
    "CAST(SUM(CASE WHEN state = 'finished' AND called_at IS NOT NULL THEN ended_at - called_at "
    "ELSE 0 END) AS BIGINT) FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 GROUP "
    "BY group_id ORDER BY group_id"};

DayGroup day_row(const db::Row& row) {
    DayGroup out;
    out.group.text = row.text(0);
    out.taken = row.integer(1);
    out.priority = row.integer(2);
    out.finished = row.integer(3);
    out.left = row.integer(4);
    out.missed = row.integer(5);
    if (const std::int64_t called = row.integer(7); called > 0) {
        out.wait_seconds = row.integer(6) / called / micros_per_second;
    }
    if (out.finished > 0) {
        out.service_seconds = row.integer(8) / out.finished / micros_per_second;
    }
    return out;
}

const db::Sql select_window_rate{
    "queue.select_window_rate",
    "SELECT w.kind, COUNT(*) FROM queue_tickets t JOIN queue_cases c ON c.county = t.county "
    "AND c.ticket = t.id JOIN queue_windows w ON w.county = t.county AND w.id = t.window_id "
    "WHERE t.county = $1 AND t.hall = $2 AND t.day >= $3 AND t.day <= $4 GROUP BY w.kind"};

}  // namespace

std::vector<BoardCall> last_calls(db::Session& session, std::string_view county, const Line& line) {
    return session.all(select_calls, {county, line.hall, line.day}, [](const db::Row& row) {
        return BoardCall{row.text(0), row.text(1), row.integer(2), row.instant(3)};
    });
}

std::vector<Waits> counts(db::Session& session, std::string_view county, const Line& line) {
    return session.all(select_counts, {county, line.hall, line.day}, [](const db::Row& row) {
        return Waits{row.text(0), row.as<Lane>(1), row.integer(2)};
    });
}

std::int64_t before(db::Session& session, std::string_view county, const Ticket& ticket) {
    return session.count(
        count_before, {county, ticket.hall, ticket.day, ticket.group, ticket.lane, ticket.place});
}

std::vector<std::int64_t> service_seconds(db::Session& session, std::string_view county,
                                          const Line& line, const GroupId& group) {
    return session.all(
        select_seconds, {county, line.hall, line.day, group},
        [](const db::Row& row) { return (row.integer(1) - row.integer(0)) / micros_per_second; });
}

std::vector<DayGroup> day(db::Session& session, std::string_view county, const Line& line) {
    return session.all(select_day, {county, line.hall, line.day}, day_row);
}

WindowRate window_rate(db::Session& session, std::string_view county, const HallId& hall,
                       CivilDate first, CivilDate last) {
    struct Count {
        std::string kind;
        std::int64_t cases = 0;
    };
    WindowRate out;
    const auto rows =
        session.all(select_window_rate, {county, hall, first, last},
                    [](const db::Row& row) { return Count{row.text(0), row.integer(1)}; });
    for (const Count& each : rows) {
        if (each.kind == "comprehensive") {
            out.comprehensive = each.cases;
        } else if (each.kind == "sector") {
            out.sector = each.cases;
        } else if (each.kind == "special") {
            out.special = each.cases;
        } else {
            out.help += each.cases;
        }
    }
    return out;
}

}  // namespace ortoo::queue::store
