// SPDX-License-Identifier: MulanPSL-2.0
#include "queue/store_ticket.h"

#include "queue/store_row.h"

namespace ortoo::queue::store {

namespace {

const db::Sql select_ticket{"queue.select_ticket",
                            "SELECT " TICKET_COLUMNS
                            " FROM queue_tickets WHERE county = $1 AND id = $2"};
const db::Sql select_by_code{"queue.select_by_code",
                             "SELECT " TICKET_COLUMNS
                             " FROM queue_tickets WHERE county = $1 AND code = $2"};
const db::Sql select_of_account{
    "queue.select_of_account",
    "SELECT " TICKET_COLUMNS
    " FROM queue_tickets WHERE county = $1 AND account = $2 AND day = $3 AND state IN ('waiting', "
    "'called', 'serving', 'parked', 'away') ORDER BY id LIMIT 1"};
const db::Sql insert_ticket{
    "queue.insert_ticket",
    "INSERT INTO queue_tickets (county, " TICKET_COLUMNS
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
    "$19, $20, $21, $22, $23, $24, $25, $26)"};
const db::Sql update_ticket{
    "queue.update_ticket",
    "UPDATE queue_tickets SET version = CAST($3 AS BIGINT), group_id = $4, state = $5, lane = $6, "
    "reason = $7, place = $8, skip = $9, passes = $10, calls = $11, only_window = $12, window_id = "
    "$13, window_label = $14, staff = $15, called_at = $16, served_at = $17, ended_at = $18 WHERE "
    "county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};

const db::Sql select_head{
    "queue.select_head",
    "SELECT id, lane, skip, place FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 "
    "AND state = 'waiting' AND group_id = $4 AND lane = $5 AND only_window IN ('', $6) ORDER BY "
    "skip, place, id LIMIT 1"};
const db::Sql update_nearer{
    "queue.update_nearer",
    "UPDATE queue_tickets SET skip = skip - 1 WHERE county = $1 AND hall = $2 AND day = $3 AND "
    "state = 'waiting' AND group_id = $4 AND skip > 0"};
const db::Sql select_soon{
    "queue.select_soon",
    "SELECT id FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 AND state = "
    "'waiting' AND group_id = $4 AND lane = 'normal' ORDER BY skip, place, id LIMIT 1 OFFSET 2"};
const db::Sql select_in_hand{
    "queue.select_in_hand",
    "SELECT " TICKET_COLUMNS
    " FROM queue_tickets WHERE county = $1 AND window_id = $2 AND day = $3 AND state IN ('called', "
    "'serving') ORDER BY id LIMIT 1"};
const db::Sql select_in_state{
    "queue.select_in_state",
    "SELECT " TICKET_COLUMNS
    " FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 AND state = $4 ORDER BY "
    "place, id LIMIT $5"};
const db::Sql select_waiting{
    "queue.select_waiting",
    "SELECT " TICKET_COLUMNS
    " FROM queue_tickets WHERE county = $1 AND hall = $2 AND day = $3 AND state = 'waiting' AND "
    "group_id = $4 ORDER BY lane DESC, skip, place, id LIMIT $5"};
const db::Sql select_yesterday{
    "queue.select_yesterday",
    "SELECT " TICKET_COLUMNS
    " FROM queue_tickets WHERE county = $1 AND state IN ('waiting', 'called', 'serving', 'parked', "
    "'away', 'missed') AND day < $2 ORDER BY day, id LIMIT 1"};

const db::Sql insert_case{
    "queue.insert_case",
    "INSERT INTO queue_cases (county, case_id, ticket, at) VALUES ($1, $2, $3, $4)"};
const db::Sql select_cases{
    "queue.select_cases",
    "SELECT case_id FROM queue_cases WHERE county = $1 AND ticket = $2 ORDER BY at, case_id LIMIT "
    "100"};
const db::Sql select_visit{"queue.select_visit",
                           "SELECT ticket FROM queue_cases WHERE county = $1 AND case_id = $2"};

}  // namespace

std::optional<Ticket> ticket(db::Session& session, std::string_view county, const TicketId& id) {
    return session.one(select_ticket, {county, id}, ticket_row);
}

std::optional<Ticket> ticket_by_code(db::Session& session, std::string_view county,
                                     std::string_view code) {
    return session.one(select_by_code, {county, code}, ticket_row);
}

std::optional<Ticket> of_account(db::Session& session, std::string_view county,
                                 std::string_view account, CivilDate day) {
    return session.one(select_of_account, {county, account, day}, ticket_row);
}

void add(db::Tx& tx, std::string_view county, const Ticket& t) {
    tx.put(insert_ticket,
           {county,  t.id,       t.hall,      t.version,   t.day,         t.number, t.group,
            t.state, t.origin,   t.lane,      t.reason,    t.item,        t.code,   t.account,
            t.place, t.skip,     t.passes,    t.calls,     t.only_window, t.window, t.window_label,
            t.staff, t.taken_at, t.called_at, t.served_at, t.ended_at});
}

bool save(db::Tx& tx, std::string_view county, const Ticket& t) {
    return tx.run(update_ticket, {county, t.id, t.version, t.group, t.state, t.lane, t.reason,
                                  t.place, t.skip, t.passes, t.calls, t.only_window, t.window,
                                  t.window_label, t.staff, t.called_at, t.served_at, t.ended_at}) ==
           1;
}

std::vector<Candidate> heads(db::Session& session, std::string_view county, const Line& line,
                             std::string_view group, const WindowId& window) {
    std::vector<Candidate> out;
    for (const Lane lane : {Lane::priority, Lane::normal}) {
        auto found = session.one(select_head, {county, line.hall, line.day, group, lane, window},
                                 [](const db::Row& row) {
                                     return Candidate{TicketId{row.text(0)}, row.as<Lane>(1),
                                                      row.integer(2), row.integer(3)};
                                 });
        if (found) {
            out.push_back(std::move(*found));
        }
    }
    return out;
}

void one_nearer(db::Tx& tx, std::string_view county, const Line& line, const GroupId& group) {
    tx.run(update_nearer, {county, line.hall, line.day, group});
}

std::optional<TicketId> soon(db::Session& session, std::string_view county, const Line& line,
                             const GroupId& group) {
    return session.one(select_soon, {county, line.hall, line.day, group},
                       [](const db::Row& row) { return TicketId{row.text(0)}; });
}

std::optional<Ticket> in_hand(db::Session& session, std::string_view county, const WindowId& window,
                              CivilDate day) {
    return session.one(select_in_hand, {county, window, day}, ticket_row);
}

std::vector<Ticket> in_state(db::Session& session, std::string_view county, const Line& line,
                             TicketState state, std::int64_t max) {
    return session.all(select_in_state, {county, line.hall, line.day, state, max}, ticket_row);
}

std::vector<Ticket> waiting(db::Session& session, std::string_view county, const Line& line,
                            std::string_view group, std::int64_t max) {
    return session.all(select_waiting, {county, line.hall, line.day, group, max}, ticket_row);
}

std::optional<Ticket> of_yesterday(db::Session& session, std::string_view county, CivilDate today) {
    return session.one(select_yesterday, {county, today}, ticket_row);
}

void add_case(db::Tx& tx, std::string_view county, std::string_view item_case,
              const TicketId& ticket, Instant at) {
    tx.put(insert_case, {county, item_case, ticket, at});
}

std::vector<std::string> cases(db::Session& session, std::string_view county,
                               const TicketId& ticket) {
    return session.all(select_cases, {county, ticket},
                       [](const db::Row& row) { return row.text(0); });
}

std::optional<TicketId> visit_of(db::Session& session, std::string_view county,
                                 std::string_view item_case) {
    return session.one(select_visit, {county, item_case},
                       [](const db::Row& row) { return TicketId{row.text(0)}; });
}

}  // namespace ortoo::queue::store
