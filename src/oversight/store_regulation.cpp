// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store.h"

namespace ortoo::oversight::store {

namespace {

#define REGULATION_COLUMNS                                                                   \
    "id, version, unit, unit_name, unit_path, level, kind, edition, state, title, concept, " \
    "scope, principles, duties, course, effective, open_to_all, changed_at, published_at, "  \
    "published_by"

const db::Sql insert{"oversight.insert_regulation",
                     "INSERT INTO regulations (county, " REGULATION_COLUMNS
                     ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
                     "$16, $17, $18, $19, $20, $21)"};
const db::Sql update{
    "oversight.update_regulation",
    "UPDATE regulations SET version = CAST($3 AS BIGINT), state = $4, title = $5, concept = $6, "
    "scope = $7, "
    "principles = $8, duties = $9, course = $10, effective = $11, open_to_all = $12, "
    "changed_at = $13, published_at = $14, published_by = $15 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_one{"oversight.select_regulation",
                         "SELECT " REGULATION_COLUMNS
                         " FROM regulations WHERE county = $1 AND id = $2"};
const db::Sql select_edition{"oversight.select_edition",
                             "SELECT edition FROM regulations WHERE county = $1 AND unit = $2 AND "
                             "kind = $3 ORDER BY edition DESC LIMIT 1"};
const db::Sql select_of_unit{"oversight.regulations_of_unit",
                             "SELECT " REGULATION_COLUMNS
                             " FROM regulations WHERE county = $1 AND unit = $2 "
                             "ORDER BY id DESC LIMIT 51 OFFSET $3"};
const db::Sql select_open{"oversight.open_regulations",
                          "SELECT " REGULATION_COLUMNS
                          " FROM regulations WHERE county = $1 AND unit = $2 AND "
                          "state = 'published' AND open_to_all = 1 AND effective <= $3 "
                          "ORDER BY id DESC LIMIT 51 OFFSET $4"};

Regulation regulation_row(const db::Row& row) {
    Regulation out;
    out.id = RegulationId{row.text(0)};
    out.version = row.integer(1);
    out.unit = UnitId{row.text(2)};
    out.unit_name = row.text(3);
    out.unit_path = row.text(4);
    out.level = row.as<RegulationLevel>(5);
    out.kind = row.as<RegulationKind>(6);
    out.edition = row.integer(7);
    out.state = row.as<RegulationState>(8);
    out.title = row.text(9);
    out.chapters = {row.text(10), row.text(11), row.text(12), row.text(13), row.text(14)};
    out.effective = row.maybe_date(15);
    out.open_to_all = row.flag(16);
    out.changed_at = row.instant(17);
    out.published_at = row.maybe_instant(18);
    out.published_by = row.text(19);
    return out;
}

}  // namespace

void add(db::Tx& tx, std::string_view county, const Regulation& r) {
    tx.put(insert, {county,
                    r.id,
                    r.version,
                    r.unit,
                    r.unit_name,
                    r.unit_path,
                    r.level,
                    r.kind,
                    r.edition,
                    r.state,
                    r.title,
                    r.chapters.concept_text,
                    r.chapters.scope,
                    r.chapters.principles,
                    r.chapters.duties,
                    r.chapters.procedure,
                    r.effective,
                    r.open_to_all,
                    r.changed_at,
                    r.published_at,
                    r.published_by});
}

bool save(db::Tx& tx, std::string_view county, const Regulation& r) {
    return tx.run(update,
                  {county, r.id, r.version, r.state, r.title, r.chapters.concept_text,
                   r.chapters.scope, r.chapters.principles, r.chapters.duties, r.chapters.procedure,
                   r.effective, r.open_to_all, r.changed_at, r.published_at, r.published_by}) == 1;
}

std::optional<Regulation> find(db::Session& session, std::string_view county,
                               const RegulationId& id) {
    return session.one(select_one, {county, id}, regulation_row);
}

std::int64_t editions(db::Session& session, std::string_view county, const UnitId& unit,
                      RegulationKind kind) {
    return session.count(select_edition, {county, unit, kind});
}

std::vector<Regulation> of_unit(db::Session& session, std::string_view county, const UnitId& unit,
                                std::int64_t page) {
    return session.all(select_of_unit, {county, unit, page * page_size}, regulation_row);
}

std::vector<Regulation> open_of_unit(db::Session& session, std::string_view county,
                                     const UnitId& unit, CivilDate today, std::int64_t page) {
    return session.all(select_open, {county, unit, today, page * page_size}, regulation_row);
}

}  // namespace ortoo::oversight::store
