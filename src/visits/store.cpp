// SPDX-License-Identifier: MulanPSL-2.0
#include "visits/store.h"

namespace ortoo::visits::store {

namespace {

#define VISIT_COLUMNS                                                                   \
    "id, order_id, version, state, reason, place_sealed, first_date, first_part, "      \
    "second_date, second_part, agreed_date, agreed_part, agent, agent_name, asked_at, " \
    "arrived_at, finished_at, note"
#define ACT_COLUMNS                                                                             \
    "order_id, device, serial_no, agent, agent_name, act, made_at, received_at, skew_seconds, " \
    "doubtful, code, matched"

const db::Sql select_of_order{"visits.select_of_order",
                              "SELECT " VISIT_COLUMNS
                              " FROM visits WHERE county = $1 AND order_id = $2 "
                              "ORDER BY asked_at DESC, id DESC LIMIT $3"};

const db::Sql select_of_agent{"visits.select_of_agent",
                              "SELECT " VISIT_COLUMNS
                              " FROM visits WHERE county = $1 AND agent = $2 AND agreed_date >= "
                              "$3 AND agreed_date <= $4 ORDER BY agreed_date, id LIMIT 500"};

const db::Sql insert_visit{"visits.insert_visit",
                           "INSERT INTO visits (county, " VISIT_COLUMNS
                           ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
                           "$15, $16, $17, $18, $19)"};

const db::Sql update_visit{
    "visits.update_visit",
    "UPDATE visits SET version = CAST($3 AS BIGINT), state = $4, agreed_date = $5, "
    "agreed_part = $6, agent = $7, "
    "agent_name = $8, arrived_at = $9, finished_at = $10, note = $11 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};

const db::Sql select_recorded{"visits.select_recorded",
                              "SELECT " ACT_COLUMNS
                              " FROM field_acts WHERE county = $1 AND order_id = $2 "
                              "ORDER BY received_at, device, serial_no LIMIT 200"};

const db::Sql select_recorded_as{
    "visits.select_recorded_as",
    "SELECT " ACT_COLUMNS " FROM field_acts WHERE county = $1 AND device = $2 AND serial_no = $3"};

const db::Sql select_by_code{"visits.select_by_code",
                             "SELECT " ACT_COLUMNS
                             " FROM field_acts WHERE county = $1 AND order_id = $2 AND code = $3"};

const db::Sql insert_act{"visits.insert_act",
                         "INSERT INTO field_acts (county, " ACT_COLUMNS
                         ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

Visit visit_row(const db::Row& row) {
    Visit out;
    int c = 0;
    out.id.text = row.text(c++);
    out.order.text = row.text(c++);
    out.version = row.integer(c++);
    out.state = row.as<VisitState>(c++);
    out.reason = row.as<Reason>(c++);
    out.place_sealed = row.text(c++);
    out.first = {row.date(c), row.as<DayPart>(c + 1)};
    c += 2;
    out.second = {row.date(c), row.as<DayPart>(c + 1)};
    c += 2;
    if (!row.null(c)) {
        out.agreed = Slot{row.date(c), row.as<DayPart>(c + 1)};
    }
    c += 2;
    out.agent = row.text(c++);
    out.agent_name = row.text(c++);
    out.asked_at = row.instant(c++);
    out.arrived_at = row.maybe_instant(c++);
    out.finished_at = row.maybe_instant(c++);
    out.note = row.text(c++);
    return out;
}

Recorded act_row(const db::Row& row) {
    Recorded out;
    int c = 0;
    out.order.text = row.text(c++);
    out.device = row.text(c++);
    out.serial = row.integer(c++);
    out.agent = row.text(c++);
    out.agent_name = row.text(c++);
    out.act = row.text(c++);
    out.made_at = row.instant(c++);
    out.received_at = row.instant(c++);
    out.skew_seconds = row.integer(c++);
    out.doubtful = row.flag(c++);
    out.code = row.text(c++);
    out.matched = row.flag(c++);
    return out;
}

std::optional<CivilDate> date_of(const std::optional<Slot>& slot) {
    return slot ? std::optional(slot->date) : std::nullopt;
}
std::optional<DayPart> part_of(const std::optional<Slot>& slot) {
    return slot ? std::optional(slot->part) : std::nullopt;
}

}  // namespace

std::vector<Visit> of_order(db::Session& session, std::string_view county,
                            const orders::OrderId& order, std::int64_t max) {
    return session.all(select_of_order, {county, order, max}, visit_row);
}

std::vector<Visit> of_agent(db::Session& session, std::string_view county, std::string_view agent,
                            CivilDate from, CivilDate to) {
    return session.all(select_of_agent, {county, agent, from, to}, visit_row);
}

void add(db::Tx& tx, std::string_view county, const Visit& v) {
    tx.put(insert_visit, {county, v.id, v.order, v.version, v.state, v.reason,
                          db::Value::bytes(v.place_sealed), v.first.date, v.first.part,
                          v.second.date, v.second.part, date_of(v.agreed), part_of(v.agreed),
                          v.agent, v.agent_name, v.asked_at, v.arrived_at, v.finished_at, v.note});
}

bool save(db::Tx& tx, std::string_view county, const Visit& v) {
    return tx.run(update_visit,
                  {county, v.id, v.version, v.state, date_of(v.agreed), part_of(v.agreed), v.agent,
                   v.agent_name, v.arrived_at, v.finished_at, v.note}) == 1;
}

std::vector<Recorded> recorded(db::Session& session, std::string_view county,
                               const orders::OrderId& order) {
    return session.all(select_recorded, {county, order}, act_row);
}

std::optional<Recorded> recorded_as(db::Session& session, std::string_view county,
                                    std::string_view device, std::int64_t serial) {
    return session.one(select_recorded_as, {county, device, serial}, act_row);
}

std::optional<Recorded> by_code(db::Session& session, std::string_view county,
                                const orders::OrderId& order, std::string_view code) {
    return session.one(select_by_code, {county, order, code}, act_row);
}

void add(db::Tx& tx, std::string_view county, const Recorded& r) {
    tx.put(insert_act, {county, r.order, r.device, r.serial, r.agent, r.agent_name, r.act,
                        r.made_at, r.received_at, r.skew_seconds, r.doubtful, r.code, r.matched});
}

}  // namespace ortoo::visits::store
