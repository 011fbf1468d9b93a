// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_mandate.h"

namespace ortoo::orders::store {

namespace {
const db::Sql select_upload{"orders.select_upload",
                            "SELECT id, sm3, size, content_type, owner, subject, erased_at "
                            "FROM uploads WHERE county = $1 AND id = $2"};
const db::Sql count_loose{"orders.count_loose_uploads",
                          "SELECT count(*) FROM (SELECT 1 FROM uploads WHERE county = $1 AND "
                          "owner = $2 AND subject = '' LIMIT 100) AS bounded"};
const db::Sql insert_upload{
    "orders.insert_upload",
    "INSERT INTO uploads (county, id, sm3, size, content_type, owner, created_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql update_bound{"orders.update_bound",
                           "UPDATE uploads SET subject = $3 WHERE county = $1 AND id = $2"};
const db::Sql update_erased{"orders.update_upload_erased",
                            "UPDATE uploads SET erased_at = $3 WHERE county = $1 AND id = $2"};
const db::Sql select_notes{
    "orders.select_notes",
    "SELECT at, note FROM work_notes WHERE county = $1 AND staff = $2 AND at >= $3 AND at < $4 "
    "ORDER BY at, id LIMIT 200"};
const db::Sql insert_note{
    "orders.insert_note",
    "INSERT INTO work_notes (county, staff, at, id, note) VALUES ($1, $2, $3, $4, $5)"};
}  // namespace

std::optional<Upload> upload(db::Session& session, std::string_view county, const UploadId& id) {
    return session.one(select_upload, {county, id}, [](const db::Row& row) {
        return Upload{{UploadId{row.text(0)}, row.text(1), row.integer(2), row.text(3)},
                      row.text(4),
                      row.text(5),
                      !row.null(6)};
    });
}

std::int64_t loose_uploads(db::Session& session, std::string_view county, std::string_view owner) {
    return session.count(count_loose, {county, owner});
}

void add_upload(db::Tx& tx, std::string_view county, const UploadView& view, std::string_view owner,
                Instant at) {
    tx.put(insert_upload, {county, view.id, view.sm3, view.size, view.content_type, owner, at});
}

void erase_upload(db::Tx& tx, std::string_view county, const UploadId& id, Instant at) {
    tx.run(update_erased, {county, id, at});
}

void bind_upload(db::Tx& tx, std::string_view county, const UploadId& id,
                 std::string_view subject) {
    tx.put(update_bound, {county, id, subject});
}

std::vector<WorkNote> notes_of(db::Session& session, std::string_view county,
                               std::string_view staff, Instant from, Instant to) {
    return session.all(select_notes, {county, staff, from, to},
                       [](const db::Row& row) { return WorkNote{row.instant(0), row.text(1)}; });
}

void add_note(db::Tx& tx, std::string_view county, std::string_view staff, Instant at,
              std::string_view id, std::string_view note) {
    tx.put(insert_note, {county, staff, at, id, note});
}

}  // namespace ortoo::orders::store
