// SPDX-License-Identifier: MulanPSL-2.0
#include "people/store_relation.h"

#include "people/store.h"

namespace ortoo::people::store {

namespace {

const db::Sql insert_relation_row{
    "people.insert_relation",
    "INSERT INTO person_relations (county, person, id, other, kind, evidence, valid_from, "
    "valid_until, created_at, end_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')"};

const db::Sql end_relation_row{"people.end_relation",
                               "UPDATE person_relations SET ended_at = $4, end_reason = $5 "
                               "WHERE county = $1 AND person = $2 AND id = $3"};

const db::Sql select_relation{
    "people.select_relation",
    "SELECT id, person, other, kind, evidence, valid_from, valid_until, created_at, ended_at, "
    "end_reason FROM person_relations WHERE county = $1 AND person = $2 AND id = $3"};

const db::Sql select_relations{
    "people.select_relations",
    "SELECT id, person, other, kind, evidence, valid_from, valid_until, created_at, ended_at, "
    "end_reason FROM person_relations WHERE county = $1 AND person = $2 "
    "ORDER BY id DESC LIMIT $3"};

const db::Sql insert_consent_row{
    "people.insert_consent",
    "INSERT INTO person_consents (county, person, id, purpose, handler, given_at, given_by, "
    "document, text_version, text_sm3, valid_until) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};

const db::Sql select_consent{
    "people.select_consent",
    "SELECT id, person, purpose, handler, given_at, given_by, document, text_version, text_sm3, "
    "valid_until, withdrawn_at FROM person_consents "
    "WHERE county = $1 AND person = $2 AND id = $3"};

const db::Sql select_in_force{
    "people.select_consent_in_force",
    "SELECT id, person, purpose, handler, given_at, given_by, document, text_version, text_sm3, "
    "valid_until, withdrawn_at FROM person_consents "
    "WHERE county = $1 AND person = $2 AND purpose = $3 AND handler = $4 "
    "AND withdrawn_at IS NULL AND valid_until >= $5 ORDER BY valid_until DESC, id DESC LIMIT 1"};

const db::Sql withdraw_rows{"people.withdraw_consents",
                            "UPDATE person_consents SET withdrawn_at = $5 "
                            "WHERE county = $1 AND person = $2 AND purpose = $3 AND handler = $4 "
                            "AND withdrawn_at IS NULL"};

const db::Sql select_consents{
    "people.select_consents",
    "SELECT id, person, purpose, handler, given_at, given_by, document, text_version, text_sm3, "
    "valid_until, withdrawn_at FROM person_consents "
    "WHERE county = $1 AND person = $2 ORDER BY id DESC LIMIT $3 OFFSET $4"};

Relation relation_of(const db::Row& row) {
    Relation out;
    out.id.text = row.text(0);
    out.person.text = row.text(1);
    out.other.text = row.text(2);
    out.kind = row.as<RelationKind>(3);
    out.evidence = row.text(4);
    out.valid_from = row.date(5);
    out.valid_until = row.maybe_date(6);
    out.created_at = row.instant(7);
    out.ended_at = row.maybe_instant(8);
    out.end_reason = row.text(9);
    return out;
}

Consent consent_of(const db::Row& row) {
    Consent out;
    out.id.text = row.text(0);
    out.person.text = row.text(1);
    out.purpose = row.as<Purpose>(2);
    out.handler = row.text(3);
    out.given_at = row.instant(4);
    out.given_by = row.text(5);
    out.document = row.text(6);
    out.text_version = row.text(7);
    out.text_sm3 = row.text(8);
    out.valid_until = row.date(9);
    out.withdrawn_at = row.maybe_instant(10);
    return out;
}

}  // namespace

void insert_relation(db::Tx& tx, const std::string& county, const Relation& in) {
    tx.put(insert_relation_row, {county, in.person, in.id, in.other, in.kind, in.evidence,
                                 in.valid_from, in.valid_until, in.created_at});
}

void end_relation(db::Tx& tx, const std::string& county, const Relation& in) {
    tx.put(end_relation_row, {county, in.person, in.id, in.ended_at, in.end_reason});
}

std::optional<Relation> relation(db::Session& session, const std::string& county,
                                 const PersonId& person, const RelationId& id) {
    return session.one(select_relation, {county, person, id}, relation_of);
}

std::vector<Relation> relations(db::Session& session, const std::string& county,
                                const PersonId& person) {
    return session.all(select_relations, {county, person, page_size}, relation_of);
}

void insert_consent(db::Tx& tx, const std::string& county, const Consent& in) {
    tx.put(insert_consent_row,
           {county, in.person, in.id, in.purpose, in.handler, in.given_at, in.given_by, in.document,
            in.text_version, in.text_sm3, in.valid_until});
}

std::optional<Consent> consent(db::Session& session, const std::string& county,
                               const PersonId& person, const ConsentId& id) {
    return session.one(select_consent, {county, person, id}, consent_of);
}

std::optional<Consent> consent_in_force(db::Session& session, const std::string& county,
                                        const PersonId& person, Purpose purpose,
                                        std::string_view handler, CivilDate day) {
    return session.one(select_in_force, {county, person, purpose, handler, day}, consent_of);
}

std::int64_t withdraw_consents(db::Tx& tx, const std::string& county, const Consent& in,
                               Instant now) {
    return tx.run(withdraw_rows, {county, in.person, in.purpose, in.handler, now});
}

std::vector<Consent> consents(db::Session& session, const std::string& county,
                              const PersonId& person, std::int64_t limit, std::int64_t offset) {
    return session.all(select_consents, {county, person, limit, offset}, consent_of);
}

}  // namespace ortoo::people::store
