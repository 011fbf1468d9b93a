// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/store.h"

#include "base/text.h"

namespace ortoo::documents::store {

namespace {
#define BRIEF_COLUMNS                                                                              \
    "id, kind, number, code, subject, subject_number, unit_name, item_name, to_masked, day, due, " \
    "issued_at, issued_by, successor, "                                                            \
    "(SELECT COUNT(*) FROM document_prints p WHERE p.county = documents.county AND "               \
    "p.document = documents.id), "                                                                 \
    "(SELECT s.kind FROM documents s WHERE s.county = documents.county AND "                       \
    "s.id = documents.successor)"
#define ROW_COLUMNS \
    BRIEF_COLUMNS   \
    ", subject_kind, unit, paths, account, person, template, snapshot_sm3, issuer, replaces"

const db::Sql select_document{"documents.select",
                              "SELECT " ROW_COLUMNS
                              ", snapshot FROM documents WHERE county = $1 AND id = $2"};
const db::Sql select_row{"documents.select_row",
                         "SELECT " ROW_COLUMNS " FROM documents WHERE county = $1 AND id = $2"};
const db::Sql select_code{"documents.select_code",
                          "SELECT " ROW_COLUMNS " FROM documents WHERE county = $1 AND code = $2"};
const db::Sql select_number{
    "documents.select_number",
    "SELECT 1 FROM documents WHERE county = $1 AND number = $2 AND kind = $3"};
const db::Sql select_of_subject{"documents.of_subject",
                                "SELECT " ROW_COLUMNS
                                " FROM documents WHERE county = $1 AND subject = $2 "
                                "ORDER BY issued_at, seq, number LIMIT 200"};
const db::Sql select_of_day{"documents.of_day",
                            "SELECT " BRIEF_COLUMNS
                            " FROM documents WHERE county = $1 AND day = $2 AND "
                            "substr(unit_path, 1, length($3)) = $3 "
                            "ORDER BY issued_at, number LIMIT $4 OFFSET $5"};
const db::Sql insert_document{
    "documents.insert",
    "INSERT INTO documents (county, id, kind, number, code, subject_kind, subject, "
    "subject_number, unit, unit_name, unit_path, paths, account, person, to_masked, item_name, "
    "day, due, template, snapshot, snapshot_sm3, issued_at, issuer, issued_by, replaces, seq) "
    "SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, "
    "$19, $20, $21, $22, $23, $24, $25, 1 + (SELECT count(*) FROM documents WHERE county = $1 "
    "AND subject = $7)"};
const db::Sql update_successor{
    "documents.set_successor",
    "UPDATE documents SET successor = $3 WHERE county = $1 AND id = $2 AND successor IS NULL"};

std::optional<DocumentId> maybe_id(const db::Row& row, int column) {
    auto text_in = row.maybe_text(column);
    return text_in ? std::optional(DocumentId{std::move(*text_in)}) : std::nullopt;
}

DocumentBrief brief_of(const db::Row& row) {
    DocumentBrief out;
    out.id.text = row.text(0);
    out.kind = row.as<DocumentKind>(1);
    out.number = row.text(2);
    out.code = row.text(3);
    out.subject = row.text(4);
    out.subject_number = row.text(5);
    out.unit_name = row.text(6);
    out.item_name = row.text(7);
    out.to_masked = row.text(8);
    out.date = row.date(9);
    out.due = row.maybe_date(10);
    out.issued_at = row.instant(11);
    out.issued_by = row.text(12);
    out.successor = maybe_id(row, 13);
    out.copies = row.integer(14);
    if (const auto next = row.maybe_text(15)) {
        out.state =
            *next == name_of(DocumentKind::voiding) ? PaperState::voided : PaperState::replaced;
    }
    return out;
}

Document document_of(const db::Row& row) {
    Document out;
    out.brief = brief_of(row);
    out.subject_kind = row.as<ledger::SubjectKind>(16);
    out.unit.text = row.text(17);
    out.paths = split(row.view(18), '\n');
    out.account.text = row.text(19);
    out.person.text = row.text(20);
    out.template_sm3 = row.text(21);
    out.snapshot_sm3 = row.text(22);
    out.issuer = row.text(23);
    out.replaces = maybe_id(row, 24);
    return out;
}

std::string place(const DocumentId& id) {
    return "documents.snapshot:" + id.text;
}
}  // namespace

void Papers::add(db::Tx& tx, std::string_view county, const Document& in,
                 std::string_view unit_path) const {
    const DocumentBrief& brief = in.brief;
    const std::string sealed = vault_.seal(in.snapshot, place(brief.id));
    const std::string paths = join(in.paths, "\n");
    tx.put(insert_document,
           {county,          brief.id,        brief.kind,      brief.number,
            brief.code,      in.subject_kind, brief.subject,   brief.subject_number,
            in.unit,         brief.unit_name, unit_path,       paths,
            in.account,      in.person,       brief.to_masked, brief.item_name,
            brief.date,      brief.due,       in.template_sm3, db::Value::bytes(sealed),
            in.snapshot_sm3, brief.issued_at, in.issuer,       brief.issued_by,
            in.replaces});
}

std::optional<Document> Papers::find(db::Session& session, std::string_view county,
                                     const DocumentId& id) const {
    return session.one(select_document, {county, id}, [&](const db::Row& row) {
        Document out = document_of(row);
        auto plain = vault_.open(row.view(25), place(out.brief.id));
        if (!plain) {
            throw db::Fault("the snapshot of document " + id.text + " does not open");
        }
        out.snapshot = std::move(*plain);
        return out;
    });
}

std::optional<Document> find_brief(db::Session& session, std::string_view county,
                                   const DocumentId& id) {
    return session.one(select_row, {county, id}, document_of);
}

std::optional<Document> find_code(db::Session& session, std::string_view county,
                                  std::string_view code) {
    return session.one(select_code, {county, code}, document_of);
}

bool number_taken(db::Session& session, std::string_view county, DocumentKind kind,
                  std::string_view number) {
    return session.exists(select_number, {county, number, kind});
}

std::vector<Document> of_subject(db::Session& session, std::string_view county,
                                 std::string_view subject) {
    return session.all(select_of_subject, {county, subject}, document_of);
}

std::vector<DocumentBrief> of_day(db::Session& session, std::string_view county, CivilDate day,
                                  std::string_view path, std::int64_t limit, std::int64_t offset) {
    return session.all(select_of_day, {county, day, path, limit + 1, offset}, brief_of);
}

void set_successor(db::Tx& tx, std::string_view county, const DocumentId& before,
                   const DocumentId& after) {
    tx.put(update_successor, {county, before, after});
}

}  // namespace ortoo::documents::store
