// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_parts.h"

namespace ortoo::cases::store {

namespace {
const db::Sql select_procedures{
    "cases.select_procedures",
    "SELECT seq, kind, reason, basis, planned_days, planned_end, started_at, by_name, paper, "
    "ended_at, result FROM case_procedures WHERE county = $1 AND case_id = $2 ORDER BY seq"};
const db::Sql insert_procedure{
    "cases.insert_procedure",
    "INSERT INTO case_procedures (county, case_id, seq, kind, reason, basis, planned_days, "
    "planned_end, started_at, by_name, paper, ended_at, result) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
const db::Sql update_procedure{"cases.update_procedure",
                               "UPDATE case_procedures SET ended_at = $4, result = $5 "
                               "WHERE county = $1 AND case_id = $2 AND seq = $3"};
const db::Sql select_overrides{
    "cases.select_overrides",
    "SELECT seq, kind, ground, reason, by_id, by_name, at, used_at FROM case_overrides "
    "WHERE county = $1 AND case_id = $2 ORDER BY seq"};
const db::Sql insert_override{
    "cases.insert_override",
    "INSERT INTO case_overrides (county, case_id, seq, kind, ground, reason, by_id, by_name, at, "
    "used_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
const db::Sql update_override{"cases.update_override",
                              "UPDATE case_overrides SET used_at = $4 "
                              "WHERE county = $1 AND case_id = $2 AND seq = $3"};
}  // namespace

std::vector<Procedure> procedures(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_procedures, {county, id}, [](const db::Row& row) {
        return Procedure{row.integer(0), row.as<ProcedureKind>(1),
                         row.text(2),    row.text(3),
                         row.integer(4), row.date(5),
                         row.instant(6), row.text(7),
                         row.text(8),    row.maybe_instant(9),
                         row.text(10)};
    });
}

void add_procedure(db::Tx& tx, std::string_view county, const CaseId& id, const Procedure& p) {
    tx.put(insert_procedure, {county, id, p.seq, p.kind, p.reason, p.basis, p.planned_days,
                              p.planned_end, p.started, p.by, p.paper, p.ended, p.result});
}

void end_procedure(db::Tx& tx, std::string_view county, const CaseId& id, const Procedure& p) {
    tx.put(update_procedure, {county, id, p.seq, p.ended, p.result});
}

std::vector<Override> overrides(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_overrides, {county, id}, [](const db::Row& row) {
        Override out;
        out.seq = row.integer(0);
        out.kind = row.as<OverrideKind>(1);
        if (!row.null(2)) {
            out.ground = row.as<ProcedureKind>(2);
        }
        out.reason = row.text(3);
        out.by_id = row.text(4);
        out.by = row.text(5);
        out.at = row.instant(6);
        out.used = row.maybe_instant(7);
        return out;
    });
}

void add_override(db::Tx& tx, std::string_view county, const CaseId& id, const Override& o) {
    tx.put(insert_override,
           {county, id, o.seq, o.kind, o.ground, o.reason, o.by_id, o.by, o.at, o.used});
}

void use_override(db::Tx& tx, std::string_view county, const CaseId& id, std::int64_t seq,
                  Instant at) {
    tx.put(update_override, {county, id, seq, at});
}

}  // namespace ortoo::cases::store
