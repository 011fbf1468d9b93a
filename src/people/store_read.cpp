// SPDX-License-Identifier: MulanPSL-2.0
// Which units may see a person, and who did.
#include "people/store.h"

namespace ortoo::people::store {

namespace {

const db::Sql insert_tie_row{"people.insert_tie",
                             "INSERT INTO person_ties (county, person, unit_path, since) "
                             "VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"};

const db::Sql select_ties{"people.select_ties",
                          "SELECT unit_path FROM person_ties WHERE county = $1 AND person = $2"};

const db::Sql insert_read_row{
    "people.insert_read",
    "INSERT INTO person_reads (county, account, at, id, person, person_name, reader, "
    "reader_name, unit, unit_name, purpose, what, subject) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};

const db::Sql select_reads{
    "people.select_reads",
    "SELECT at, person_name, reader_name, unit_name, purpose, what, subject FROM person_reads "
    "WHERE county = $1 AND account = $2 ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4"};

const db::Sql forget_name{"people.forget_name_in_reads",
                          "UPDATE person_reads SET person_name = '' "
                          "WHERE county = $1 AND account = $2 AND person = $3"};

}  // namespace

bool insert_tie(db::Tx& tx, const std::string& county, const PersonId& person,
                std::string_view unit_path, Instant now) {
    return tx.run(insert_tie_row, {county, person, unit_path, now}) == 1;
}

std::vector<std::string> ties(db::Session& session, const std::string& county,
                              const PersonId& person) {
    return session.all(select_ties, {county, person},
                       [](const db::Row& row) { return row.text(0); });
}

void insert_read(db::Tx& tx, const std::string& county, const Read& read) {
    tx.put(insert_read_row,
           {county, read.account, read.shown.at, read.id, read.person, read.shown.person_name,
            read.reader, read.shown.reader_name, read.unit, read.shown.unit_name,
            read.shown.purpose, read.shown.what, read.shown.subject});
}

std::vector<PersonRead> reads(db::Session& session, const std::string& county,
                              const identity::AccountId& account, std::int64_t limit,
                              std::int64_t offset) {
    return session.all(select_reads, {county, account, limit, offset}, [](const db::Row& row) {
        return PersonRead{row.instant(0), row.text(1),         row.text(2), row.text(3),
                          row.text(4),    row.as<ReadWhat>(5), row.text(6)};
    });
}

void forget_name_in_reads(db::Tx& tx, const std::string& county, const identity::AccountId& account,
                          const PersonId& person) {
    tx.run(forget_name, {county, account, person});
}

}  // namespace ortoo::people::store
