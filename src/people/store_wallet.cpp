// SPDX-License-Identifier: MulanPSL-2.0
#include "people/store_wallet.h"

#include "base/text.h"

namespace ortoo::people::store {

namespace {

const db::Sql insert_paper_row{
    "people.insert_paper",
    "INSERT INTO person_papers (county, id, person, kind, name, basis, uploads, sm3s, reference, "
    "valid_until, from_subject, given_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"};

const db::Sql select_paper{
    "people.select_paper",
    "SELECT id, person, kind, name, basis, uploads, sm3s, reference, valid_until, from_subject, "
    "given_at FROM person_papers WHERE county = $1 AND id = $2"};

const db::Sql select_same{
    "people.select_same_paper",
    "SELECT id, person, kind, name, basis, uploads, sm3s, reference, valid_until, from_subject, "
    "given_at FROM person_papers WHERE county = $1 AND person = $2 AND kind = $3 AND sm3s = $4 "
    "AND reference = $5 AND basis = $6 ORDER BY given_at DESC, id DESC LIMIT 1"};

const db::Sql select_papers{
    "people.select_papers",
    "SELECT id, person, kind, name, basis, uploads, sm3s, reference, valid_until, from_subject, "
    "given_at FROM person_papers WHERE county = $1 AND person = $2 "
    "ORDER BY given_at DESC, id DESC LIMIT $3 OFFSET $4"};

const db::Sql delete_paper{"people.delete_paper",
                           "DELETE FROM person_papers WHERE county = $1 AND id = $2"};

const db::Sql delete_papers{"people.delete_papers",
                            "DELETE FROM person_papers "
                            "WHERE county = $1 AND person = $2 AND basis = $3"};

const db::Sql insert_query_row{
    "people.insert_query",
    "INSERT INTO person_queries (county, id, person, at, kind, purpose, subject, consent, "
    "requester, requester_name, unit, outcome, reference) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

const db::Sql select_queries{
    "people.select_queries",
    "SELECT at, kind, purpose, subject, requester_name, outcome, reference, consent "
    "FROM person_queries WHERE county = $1 AND person = $2 "
    "ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4"};

std::vector<std::string> list_of(std::string_view text) {
    return text.empty() ? std::vector<std::string>() : split(text, ',');
}

Paper paper_of(const db::Row& row) {
    Paper out;
    out.id.text = row.text(0);
    out.person.text = row.text(1);
    out.kind = row.text(2);
    out.name = row.text(3);
    out.basis = row.as<Basis>(4);
    out.uploads = list_of(row.view(5));
    out.sm3s = list_of(row.view(6));
    out.reference = row.text(7);
    out.valid_until = row.maybe_date(8);
    out.from_subject = row.text(9);
    out.given_at = row.instant(10);
    return out;
}

}  // namespace

void insert_paper(db::Tx& tx, const std::string& county, const Paper& in) {
    const std::string uploads = join(in.uploads, ",");
    const std::string sm3s = join(in.sm3s, ",");
    tx.put(insert_paper_row, {county, in.id, in.person, in.kind, in.name, in.basis, uploads, sm3s,
                              in.reference, in.valid_until, in.from_subject, in.given_at});
}

std::optional<Paper> paper(db::Session& session, const std::string& county, const PaperId& id) {
    return session.one(select_paper, {county, id}, paper_of);
}

std::optional<Paper> same_paper(db::Session& session, const std::string& county, const Paper& in) {
    const std::string sm3s = join(in.sm3s, ",");
    return session.one(select_same, {county, in.person, in.kind, sm3s, in.reference, in.basis},
                       paper_of);
}

std::vector<Paper> papers(db::Session& session, const std::string& county, const PersonId& person,
                          std::int64_t limit, std::int64_t offset) {
    return session.all(select_papers, {county, person, limit, offset}, paper_of);
}

void remove_paper(db::Tx& tx, const std::string& county, const PaperId& id) {
    tx.put(delete_paper, {county, id});
}

std::int64_t remove_papers(db::Tx& tx, const std::string& county, const PersonId& person,
                           Basis basis) {
    return tx.run(delete_papers, {county, person, basis});
}

void insert_query(db::Tx& tx, const std::string& county, const Asked& in) {
    const SharedQuery& shown = in.shown;
    tx.put(insert_query_row, {county, in.id, in.person, shown.at, shown.kind, shown.purpose,
                              shown.subject, shown.consent, in.requester, shown.requester_name,
                              in.unit, shown.outcome, shown.reference});
}

std::vector<SharedQuery> queries(db::Session& session, const std::string& county,
                                 const PersonId& person, std::int64_t limit, std::int64_t offset) {
    return session.all(select_queries, {county, person, limit, offset}, [](const db::Row& row) {
        return SharedQuery{row.instant(0), row.text(1), row.text(2),
                           row.text(3),    row.text(4), row.as<SharedOutcome>(5),
                           row.text(6),    row.text(7)};
    });
}

}  // namespace ortoo::people::store
