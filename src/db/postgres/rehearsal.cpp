// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/rehearsal.h"

namespace ortoo::db::postgres {

void Rehearsal::query(const Sql& sql, std::span<const Value> values, const Sink& sink) {
    if (footprint_of(sql).kind != Footprint::Kind::reads) {
        throw End{false};
    }
    const auto awaited = desk_.look(connection_, sql, values);
    if (!awaited->answer) {
        throw End{true};
    }
    each_row(sql, awaited->answer, sink);
}

}  // namespace ortoo::db::postgres
