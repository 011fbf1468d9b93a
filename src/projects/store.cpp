// SPDX-License-Identifier: MulanPSL-2.0
#include "projects/store.h"

namespace ortoo::projects::store {

namespace {
#define PROJECT_COLUMNS                                                                     \
    "id, version, number, unit, unit_name, unit_path, title, why, state, planned_start, "   \
    "planned_end, started_on, finished_on, runs_by, runs_by_name, finished_by, ended_why, " \
    "planned_at"

const db::Sql select_list{
    "projects.select_list",
    "SELECT " PROJECT_COLUMNS
    ", (SELECT COUNT(*) FROM upgrade_items i WHERE i.county = upgrade_projects.county AND "
    "i.project = upgrade_projects.id), (SELECT COUNT(*) FROM upgrade_items i WHERE i.county = "
    "upgrade_projects.county AND i.project = upgrade_projects.id AND i.done_on IS NOT NULL) "
    "FROM upgrade_projects WHERE county = $1 AND is_open = $3 AND "
    "substr(unit_path, 1, length(CAST($2 AS TEXT))) = $2 "
    "ORDER BY planned_end, id LIMIT 51 OFFSET $4"};
const db::Sql select_one{"projects.select", "SELECT " PROJECT_COLUMNS
                                            " FROM upgrade_projects WHERE county = $1 AND id = $2"};
const db::Sql insert_project{
    "projects.insert",
    "INSERT INTO upgrade_projects (county, is_open, " PROJECT_COLUMNS
    ") VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
    "$19)"};
const db::Sql update_project{
    "projects.update",
    "UPDATE upgrade_projects SET version = CAST($3 AS BIGINT), state = $4, is_open = $5, "
    "started_on = $6, finished_on = $7, finished_by = $8, ended_why = $9 "
    "WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_items{"projects.select_items",
                           "SELECT no, name, quantity, planned_on, done_on FROM upgrade_items "
                           "WHERE county = $1 AND project = $2 ORDER BY no"};
const db::Sql insert_item{
    "projects.insert_item",
    "INSERT INTO upgrade_items (county, project, no, name, quantity, planned_on, done_on) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql update_item{
    "projects.update_item",
    "UPDATE upgrade_items SET done_on = $4 WHERE county = $1 AND project = $2 AND no = $3"};
const db::Sql select_photos{
    "projects.select_photos",
    "SELECT upload, item, stage, taken_on, added_by FROM upgrade_photos "
    "WHERE county = $1 AND project = $2 ORDER BY taken_on, added_at, upload LIMIT 500"};
const db::Sql insert_photo{
    "projects.insert_photo",
    "INSERT INTO upgrade_photos (county, project, upload, item, stage, taken_on, added_by, "
    "added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
const db::Sql select_looks{"projects.select_looks",
                           "SELECT passed, note, by_id, by_name, at FROM upgrade_acceptances "
                           "WHERE county = $1 AND project = $2 ORDER BY seq"};
const db::Sql insert_look{
    "projects.insert_look",
    "INSERT INTO upgrade_acceptances (county, project, seq, passed, note, by_id, by_name, at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};

void fill(Project& out, const db::Row& row) {
    int c = 0;
    out.id.text = row.text(c++);
    out.version = row.integer(c++);
    out.number = row.text(c++);
    out.unit.text = row.text(c++);
    out.unit_name = row.text(c++);
    out.unit_path = row.text(c++);
    out.title = row.text(c++);
    out.why = row.text(c++);
    out.state = row.as<ProjectState>(c++);
    out.planned_start = row.date(c++);
    out.planned_end = row.date(c++);
    out.started_on = row.maybe_date(c++);
    out.finished_on = row.maybe_date(c++);
    out.runs_by = row.text(c++);
    out.runs_by_name = row.text(c++);
    out.finished_by = row.text(c++);
    out.ended_why = row.text(c++);
    out.planned_at = row.instant(c++);
}
}  // namespace

std::vector<ProjectRow> list(db::Session& session, std::string_view county, std::string_view path,
                             bool open, std::int64_t page) {
    return session.all(select_list, {county, path, open ? 1 : 0, page * page_size},
                       [](const db::Row& row) {
                           ProjectRow out;
                           fill(out, row);
                           out.total = row.integer(18);
                           out.done = row.integer(19);
                           return out;
                       });
}

std::optional<Project> find(db::Session& session, std::string_view county, const ProjectId& id) {
    return session.one(select_one, {county, id}, [](const db::Row& row) {
        Project out;
        fill(out, row);
        return out;
    });
}

void add(db::Tx& tx, std::string_view county, const Project& p) {
    tx.put(insert_project,
           {county, p.id, p.version, p.number, p.unit, p.unit_name, p.unit_path, p.title, p.why,
            p.state, p.planned_start, p.planned_end, p.started_on, p.finished_on, p.runs_by,
            p.runs_by_name, p.finished_by, p.ended_why, p.planned_at});
}

bool save(db::Tx& tx, std::string_view county, const Project& p, bool open) {
    return tx.run(update_project, {county, p.id, p.version, p.state, open ? 1 : 0, p.started_on,
                                   p.finished_on, p.finished_by, p.ended_why}) == 1;
}

std::vector<Item> items(db::Session& session, std::string_view county, const ProjectId& id) {
    return session.all(select_items, {county, id}, [](const db::Row& row) {
        return Item{row.integer(0), row.text(1), row.text(2), row.date(3), row.maybe_date(4)};
    });
}

void add(db::Tx& tx, std::string_view county, const ProjectId& id, const Item& i) {
    tx.put(insert_item, {county, id, i.no, i.name, i.quantity, i.planned_on, i.done_on});
}

void set_done(db::Tx& tx, std::string_view county, const ProjectId& id, const Item& i) {
    tx.put(update_item, {county, id, i.no, i.done_on});
}

std::vector<Photo> photos(db::Session& session, std::string_view county, const ProjectId& id) {
    return session.all(select_photos, {county, id}, [](const db::Row& row) {
        return Photo{{row.text(0)}, row.integer(1), row.as<Stage>(2), row.date(3), row.text(4)};
    });
}

void add(db::Tx& tx, std::string_view county, const ProjectId& id, const Photo& p, Instant at) {
    tx.put(insert_photo, {county, id, p.upload, p.item, p.stage, p.taken_on, p.added_by, at});
}

std::vector<Acceptance> looks(db::Session& session, std::string_view county, const ProjectId& id) {
    return session.all(select_looks, {county, id}, [](const db::Row& row) {
        return Acceptance{row.integer(0) != 0, row.text(1), row.text(2), row.text(3),
                          row.instant(4)};
    });
}

void add(db::Tx& tx, std::string_view county, const ProjectId& id, std::int64_t seq,
         const Acceptance& a) {
    tx.put(insert_look, {county, id, seq, a.passed, a.note, a.by, a.by_name, a.at});
}

}  // namespace ortoo::projects::store
