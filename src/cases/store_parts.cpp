// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store_parts.h"

#include "base/json_stored.h"

#include "cases/store_row.h"

namespace ortoo::cases::store {

namespace {
const db::Sql select_materials{"cases.select_materials",
                               "SELECT no, name, required, state, uploads, note, supplied_in, "
                               "told, from_wallet FROM case_materials "
                               "WHERE county = $1 AND case_id = $2 ORDER BY no"};
const db::Sql insert_material{
    "cases.insert_material",
    "INSERT INTO case_materials (county, case_id, no, name, required, state, uploads, note, "
    "supplied_in, told, from_wallet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
const db::Sql update_material{
    "cases.update_material",
    "UPDATE case_materials SET state = $4, uploads = $5, note = $6, supplied_in = $7, told = $8, "
    "from_wallet = $9 WHERE county = $1 AND case_id = $2 AND no = $3"};
const db::Sql select_notices{
    "cases.select_notices",
    "SELECT id, number, submission, at, by_name, defects, corrected_at, after_acceptance, "
    "override_reason FROM case_notices "
    "WHERE county = $1 AND case_id = $2 ORDER BY seq"};
const db::Sql insert_notice{
    "cases.insert_notice",
    "INSERT INTO case_notices (county, case_id, seq, id, number, submission, at, by_id, by_name, "
    "defects, after_acceptance, override_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, "
    "$11, $12)"};
const db::Sql update_answered{"cases.update_answered",
                              "UPDATE case_notices SET corrected_at = $3 "
                              "WHERE county = $1 AND case_id = $2 AND corrected_at IS NULL"};
const db::Sql select_opinions{
    "cases.select_opinions",
    "SELECT step, by_id, by_name, at, opinion, outcome FROM case_opinions "
    "WHERE county = $1 AND case_id = $2 ORDER BY seq"};
const db::Sql insert_opinion{
    "cases.insert_opinion",
    "INSERT INTO case_opinions (county, case_id, seq, step, by_id, by_name, at, opinion, outcome) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
}  // namespace

std::vector<Material> materials(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_materials, {county, id}, [](const db::Row& row) {
        Material m;
        m.no = row.integer(0);
        m.name = row.text(1);
        m.required = row.flag(2);
        m.state = row.as<MaterialState>(3);
        m.uploads = ids_of(row.view(4));
        m.note = row.text(5);
        m.supplied_in = row.integer(6);
        m.told = row.flag(7);
        m.from_wallet = maybe_record_from<people::FromWallet>(row.view(8));
        return m;
    });
}

void add_material(db::Tx& tx, std::string_view county, const CaseId& id, const Material& m) {
    const std::string uploads = ids_text(m.uploads);
    const std::string wallet = record_text(m.from_wallet);
    tx.put(insert_material, {county, id, m.no, m.name, m.required, m.state, uploads, m.note,
                             m.supplied_in, m.told, wallet});
}

void save_material(db::Tx& tx, std::string_view county, const CaseId& id, const Material& m) {
    const std::string uploads = ids_text(m.uploads);
    const std::string wallet = record_text(m.from_wallet);
    tx.put(update_material,
           {county, id, m.no, m.state, uploads, m.note, m.supplied_in, m.told, wallet});
}

std::vector<Notice> notices(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_notices, {county, id}, [](const db::Row& row) {
        Notice n;
        n.id = row.text(0);
        n.number = row.text(1);
        n.submission = row.integer(2);
        n.at = row.instant(3);
        n.by = row.text(4);
        n.defects = list_from<Defect>(row.view(5));
        n.corrected_at = row.maybe_instant(6);
        n.after_acceptance = row.flag(7);
        n.override_reason = row.text(8);
        return n;
    });
}

void add_notice(db::Tx& tx, std::string_view county, const CaseId& id, std::int64_t seq,
                const Notice& n, std::string_view by_id) {
    tx.put(insert_notice, {county, id, seq, n.id, n.number, n.submission, n.at, by_id, n.by,
                           list_text(n.defects), n.after_acceptance, n.override_reason});
}

void answer_notices(db::Tx& tx, std::string_view county, const CaseId& id, Instant at) {
    tx.run(update_answered, {county, id, at});
}

std::vector<Opinion> opinions(db::Session& session, std::string_view county, const CaseId& id) {
    return session.all(select_opinions, {county, id}, [](const db::Row& row) {
        Opinion o;
        o.step = row.as<Step>(0);
        o.by_id = row.text(1);
        o.by = row.text(2);
        o.at = row.instant(3);
        o.opinion = row.text(4);
        o.outcome = row.as<Outcome>(5);
        return o;
    });
}

void add_opinion(db::Tx& tx, std::string_view county, const CaseId& id, std::int64_t seq,
                 const Opinion& o) {
    tx.put(insert_opinion, {county, id, seq, o.step, o.by_id, o.by, o.at, o.opinion, o.outcome});
}

}  // namespace ortoo::cases::store
