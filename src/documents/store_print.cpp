// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/store_print.h"

namespace ortoo::documents::store {

namespace {
const db::Sql select_copy{
    "documents.next_copy",
    "SELECT COALESCE(MAX(copy), 0) + 1 FROM document_prints WHERE county = $1 AND document = $2"};
const db::Sql insert_copy{
    "documents.add_copy",
    "INSERT INTO document_prints (county, document, copy, paper, at, staff, name) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const db::Sql insert_template{"documents.keep_template",
                              "INSERT INTO document_templates (county, sm3, kind, body, since) "
                              "VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING"};
const db::Sql select_is_kept{"documents.is_template_kept",
                             "SELECT 1 FROM document_templates WHERE county = $1 AND sm3 = $2"};
const db::Sql select_template{"documents.kept_template",
                              "SELECT body FROM document_templates WHERE county = $1 AND sm3 = $2"};
#define WORDING_COLUMNS "kind, version, body, reason, at, name"
const db::Sql select_newest{"documents.newest_wording",
                            "SELECT " WORDING_COLUMNS
                            " FROM document_wordings WHERE county = $1 AND kind = $2 "
                            "ORDER BY version DESC LIMIT 1"};
const db::Sql select_wordings{"documents.wordings",
                              "SELECT " WORDING_COLUMNS
                              " FROM document_wordings WHERE county = $1 AND kind = $2 "
                              "ORDER BY version DESC LIMIT 100"};
const db::Sql insert_wording{
    "documents.add_wording",
    "INSERT INTO document_wordings (county, kind, version, body, reason, at, staff, name) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};

Wording wording_of(const db::Row& row) {
    Wording out;
    out.kind = row.as<DocumentKind>(0);
    out.version = row.integer(1);
    out.body = row.text(2);
    out.built_in = out.body.empty();
    out.reason = row.text(3);
    out.at = row.instant(4);
    out.name = row.text(5);
    return out;
}
}  // namespace

std::int64_t next_copy(db::Session& session, std::string_view county, const DocumentId& id) {
    return session.one(select_copy, {county, id}, [](const db::Row& row) { return row.integer(0); })
        .value();
}

void add_copy(db::Tx& tx, std::string_view county, const DocumentId& id, std::int64_t copy,
              Paper paper, Instant at, const Actor& actor) {
    tx.put(insert_copy, {county, id, copy, paper, at, actor.id, actor.name});
}

void keep_template(db::Tx& tx, std::string_view county, std::string_view sm3, DocumentKind kind,
                   std::string_view body, Instant now) {
    if (!tx.exists(select_is_kept, {county, sm3})) {  // a text of some kilobytes, once
        tx.run(insert_template, {county, sm3, kind, body, now});
    }
}

std::optional<std::string> kept_template(db::Session& session, std::string_view county,
                                         std::string_view sm3) {
    return session.one(select_template, {county, sm3},
                       [](const db::Row& row) { return row.text(0); });
}

std::optional<Wording> newest_wording(db::Session& session, std::string_view county,
                                      DocumentKind kind) {
    return session.one(select_newest, {county, kind}, wording_of);
}

std::vector<Wording> wordings(db::Session& session, std::string_view county, DocumentKind kind) {
    return session.all(select_wordings, {county, kind}, wording_of);
}

void add_wording(db::Tx& tx, std::string_view county, const Wording& in, const Actor& actor) {
    tx.put(insert_wording,
           {county, in.kind, in.version, in.body, in.reason, in.at, actor.id, actor.name});
}

}  // namespace ortoo::documents::store
