// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/desk.h"

#include "db/postgres/answer_row.h"

namespace ortoo::db::postgres {

std::shared_ptr<Awaited> Desk::look(Connection& connection, const Sql& sql,
                                    std::span<const Value> values) {
    if (auto known = readings_.find(sql, values)) {
        return std::static_pointer_cast<Awaited>(std::move(known));
    }
    readings_.written(sql, values);  // `INSERT … RETURNING` is asked too
    auto awaited = send(connection, sql, values);
    for (const Habits::Follower* each : habits_.after(sql, values)) {
        std::vector<Value> all{values[0], values[1]};
        all.insert(all.end(), each->more.begin(), each->more.end());
        ahead(connection, *each->sql, all);
    }
    return awaited;
}

void Desk::ahead(Connection& connection, const Sql& sql, std::span<const Value> values) {
    if (footprint_of(sql).kind == Footprint::Kind::reads && !readings_.find(sql, values)) {
        (void)send(connection, sql, values);
    }
}

std::shared_ptr<Awaited> Desk::send(Connection& connection, const Sql& sql,
                                    std::span<const Value> values) {
    auto awaited = connection.send_ahead(sql, values);
    readings_.keep(sql, values, awaited);
    return awaited;
}

void Desk::told(const Sql& sql, std::span<const Value> values, std::span<const Value> row) {
    readings_.keep(sql, values, std::make_shared<Awaited>(one_row(row)));
}

}  // namespace ortoo::db::postgres
