// SPDX-License-Identifier: MulanPSL-2.0
#include "people/store.h"

namespace ortoo::people::store {

namespace {

const db::Sql select_person{"people.select_person",
                            "SELECT id, account, name, id_number, phone, address FROM persons "
                            "WHERE county = $1 AND id = $2"};

const db::Sql select_number{"people.select_number",
                            "SELECT id, account, name, id_number, phone, address FROM persons "
                            "WHERE county = $1 AND id_blind = $2 AND account = $3"};

const db::Sql insert_person{
    "people.insert_person",
    "INSERT INTO persons (county, id, account, name, id_type, id_number, id_blind, phone, "
    "phone_blind, address, created_at, changed_at) "
    "VALUES ($1, $2, $3, $4, '111', $5, $6, $7, $8, $9, $10, $10)"};

const db::Sql update_person{
    "people.update_person",
    "UPDATE persons SET name = $3, phone = $4, phone_blind = $5, address = $6, changed_at = $7 "
    "WHERE county = $1 AND id = $2"};

const db::Sql insert_tie_row{"people.insert_tie",
                             "INSERT INTO person_ties (county, person, unit_path, since) "
                             "VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING"};

const db::Sql select_ties{"people.select_ties",
                          "SELECT unit_path FROM person_ties WHERE county = $1 AND person = $2"};

const db::Sql insert_read_row{
    "people.insert_read",
    "INSERT INTO person_reads (county, account, at, id, person, person_name, reader, "
    "reader_name, unit, unit_name, purpose) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};

const db::Sql select_reads{
    "people.select_reads",
    "SELECT at, person_name, reader_name, unit_name, purpose FROM person_reads "
    "WHERE county = $1 AND account = $2 ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4"};

// A value opens only at the field and person it was sealed for.
std::string place(std::string_view field, std::string_view id) {
    return "people." + std::string(field) + ":" + std::string(id);
}

}  // namespace

Whole Persons::open(const db::Row& row) const {
    Whole out;
    out.id.text = row.text(0);
    out.account.text = row.text(1);
    out.data.name = row.text(2);
    const auto field = [&](int column, std::string_view name) {
        auto plain = vault_.open(row.view(column), place(name, out.id.text));
        if (!plain) {
            throw db::Fault("personal data of " + out.id.text + " do not open");
        }
        return std::move(*plain);
    };
    out.data.id_number = field(3, "id_number");
    out.data.phone = field(4, "phone");
    out.data.address = field(5, "address");
    return out;
}

std::optional<Whole> Persons::find(db::Session& session, const std::string& county,
                                   const PersonId& id) const {
    return session.one(select_person, {county, id}, [&](const db::Row& row) { return open(row); });
}

std::optional<Whole> Persons::find_number(db::Session& session, const std::string& county,
                                          const identity::AccountId& account,
                                          const std::string& id_number) const {
    const std::string blind = vault_.blind("people.id_number", id_number);
    return session.one(select_number, {county, blind, account},
                       [&](const db::Row& row) { return open(row); });
}

void Persons::insert(db::Tx& tx, const std::string& county, const Whole& whole, Instant now) const {
    const PersonInput& data = whole.data;
    const std::string number = vault_.seal(data.id_number, place("id_number", whole.id.text));
    const std::string number_blind = vault_.blind("people.id_number", data.id_number);
    const std::string phone = vault_.seal(data.phone, place("phone", whole.id.text));
    const std::string phone_blind = vault_.blind("people.phone", data.phone);
    const std::string address = vault_.seal(data.address, place("address", whole.id.text));
    tx.put(insert_person,
           {county, whole.id, whole.account, data.name, db::Value::bytes(number), number_blind,
            db::Value::bytes(phone), phone_blind, db::Value::bytes(address), now});
}

void Persons::update(db::Tx& tx, const std::string& county, const Whole& whole, Instant now) const {
    const PersonInput& data = whole.data;
    const std::string phone = vault_.seal(data.phone, place("phone", whole.id.text));
    const std::string phone_blind = vault_.blind("people.phone", data.phone);
    const std::string address = vault_.seal(data.address, place("address", whole.id.text));
    tx.put(update_person, {county, whole.id, data.name, db::Value::bytes(phone), phone_blind,
                           db::Value::bytes(address), now});
}

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
    tx.put(insert_read_row, {county, read.account, read.shown.at, read.id, read.person,
                             read.shown.person_name, read.reader, read.shown.reader_name, read.unit,
                             read.shown.unit_name, read.shown.purpose});
}

std::vector<PersonRead> reads(db::Session& session, const std::string& county,
                              const identity::AccountId& account, std::int64_t limit,
                              std::int64_t offset) {
    return session.all(select_reads, {county, account, limit, offset}, [](const db::Row& row) {
        return PersonRead{row.instant(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
}

}  // namespace ortoo::people::store
