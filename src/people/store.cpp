// SPDX-License-Identifier: MulanPSL-2.0
#include "people/store.h"

namespace ortoo::people::store {

namespace {

const db::Sql select_person{
    "people.select_person",
    "SELECT id, account, name, id_number, phone, address, kind, id_type, birth, representative, "
    "version, erased_at, open_business, keep_until FROM persons WHERE county = $1 AND id = $2"};

const db::Sql select_number{
    "people.select_number",
    "SELECT id, account, name, id_number, phone, address, kind, id_type, birth, representative, "
    "version, erased_at, open_business, keep_until FROM persons "
    "WHERE county = $1 AND id_blind = $2 AND account = $3"};

const db::Sql select_account{
    "people.select_account",
    "SELECT id, account, name, id_number, phone, address, kind, id_type, birth, representative, "
    "version, erased_at, open_business, keep_until FROM persons "
    "WHERE county = $1 AND account = $2 ORDER BY id DESC LIMIT $3"};

const db::Sql select_due{"people.select_due",
                         "SELECT id FROM persons WHERE county = $1 AND open_business = 0 "
                         "AND keep_until > '' AND keep_until < $2 ORDER BY keep_until, id LIMIT 1"};

const db::Sql insert_person{
    "people.insert_person",
    "INSERT INTO persons (county, id, account, name, id_type, id_number, id_blind, phone, "
    "phone_blind, address, created_at, changed_at, kind, birth, representative) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14)"};

const db::Sql update_person{
    "people.update_person",
    "UPDATE persons SET name = $3, phone = $4, phone_blind = $5, address = $6, changed_at = $7, "
    "representative = $8, version = version + 1 WHERE county = $1 AND id = $2"};

// The blind column is unique, so the id stands in for what is gone.
const db::Sql erase_person{
    "people.erase_person",
    "UPDATE persons SET name = '', id_number = $3, id_blind = $4, phone = $3, phone_blind = $4, "
    "address = $3, birth = NULL, representative = NULL, keep_until = '', erased_at = $5, "
    "changed_at = $5, version = version + 1 WHERE county = $1 AND id = $2"};

// A value opens only at the field and person it was sealed for.
std::string place(std::string_view field, std::string_view id) {
    return "people." + std::string(field) + ":" + std::string(id);
}

// Numbers of different papers may look alike, so each kind has its own index.
std::string blind_purpose(IdType type) {
    const std::string purpose = "people.id_number";
    return type == IdType::identity_card ? purpose : purpose + "." + std::string(name_of(type));
}

db::Value bytes_or_null(const std::string& sealed) {
    return sealed.empty() ? db::Value(nullptr) : db::Value::bytes(sealed);
}

}  // namespace

Persons::Sealed Persons::seal(const Whole& whole) const {
    const PersonInput& data = whole.data;
    const auto field = [&](const std::string& plain, std::string_view name) {
        return vault_.seal(plain, place(name, whole.id.text));
    };
    Sealed out;
    out.number = field(data.id_number, "id_number");
    out.number_blind = vault_.blind(blind_purpose(*data.id_type), data.id_number);
    out.phone = field(data.phone, "phone");
    out.phone_blind = vault_.blind("people.phone", data.phone);
    out.address = field(data.address, "address");
    out.birth = data.birth ? field(to_text(*data.birth), "birth") : "";
    out.representative = data.representative ? field(*data.representative, "representative") : "";
    return out;
}

Whole Persons::open(const db::Row& row) const {
    Whole out;
    out.id.text = row.text(0);
    out.account.text = row.text(1);
    out.data.name = row.text(2);
    out.data.kind = row.as<PersonKind>(6);
    out.data.id_type = row.as<IdType>(7);
    out.version = row.integer(10);
    out.erased = !row.null(11);
    out.open_business = row.integer(12);
    out.keep_until = row.text(13);
    const auto field = [&](int column, std::string_view name) {
        auto plain = vault_.open(row.view(column), place(name, out.id.text));
        if (!plain) {
            throw db::Fault("personal data of " + out.id.text + " do not open");
        }
        return std::move(*plain);
    };
    if (out.erased) {
        return out;
    }
    out.data.id_number = field(3, "id_number");
    out.data.phone = field(4, "phone");
    out.data.address = field(5, "address");
    if (!row.null(8)) {
        out.data.birth = parse_date(field(8, "birth"));
    }
    if (!row.null(9)) {
        out.data.representative = field(9, "representative");
    }
    return out;
}

std::optional<Whole> Persons::find(db::Session& session, const std::string& county,
                                   const PersonId& id) const {
    return session.one(select_person, {county, id}, [&](const db::Row& row) { return open(row); });
}

std::optional<Whole> Persons::find_number(db::Session& session, const std::string& county,
                                          const identity::AccountId& account,
                                          const PersonInput& person) const {
    const std::string blind = vault_.blind(blind_purpose(*person.id_type), person.id_number);
    return session.one(select_number, {county, blind, account},
                       [&](const db::Row& row) { return open(row); });
}

std::vector<Whole> Persons::of_account(db::Session& session, const std::string& county,
                                       const identity::AccountId& account) const {
    return session.all(select_account, {county, account, page_size},
                       [&](const db::Row& row) { return open(row); });
}

void Persons::insert(db::Tx& tx, const std::string& county, const Whole& whole, Instant now) const {
    const Sealed in = seal(whole);
    tx.put(insert_person, {county, whole.id, whole.account, whole.data.name, *whole.data.id_type,
                           db::Value::bytes(in.number), in.number_blind, db::Value::bytes(in.phone),
                           in.phone_blind, db::Value::bytes(in.address), now, *whole.data.kind,
                           bytes_or_null(in.birth), bytes_or_null(in.representative)});
}

void Persons::update(db::Tx& tx, const std::string& county, const Whole& whole, Instant now) const {
    const Sealed in = seal(whole);
    tx.put(update_person,
           {county, whole.id, whole.data.name, db::Value::bytes(in.phone), in.phone_blind,
            db::Value::bytes(in.address), now, bytes_or_null(in.representative)});
}

void Persons::erase(db::Tx& tx, const std::string& county, const PersonId& id, Instant now) const {
    tx.put(erase_person, {county, id, db::Value::bytes(""), "erased:" + id.text, now});
}

std::optional<PersonId> due_for_erasure(db::Session& session, const std::string& county,
                                        CivilDate today) {
    return session.one(select_due, {county, today},
                       [](const db::Row& row) { return PersonId{row.text(0)}; });
}

}  // namespace ortoo::people::store
