// SPDX-License-Identifier: MulanPSL-2.0
// Counted failures, one-time codes, accounts.
#include "identity/store.h"

namespace ortoo::identity::store {

namespace {

const db::Sql select_tries{
    "identity.select_tries",
    "SELECT failures, last_at FROM sign_in_tries WHERE county = $1 AND subject = $2"};

const db::Sql upsert_tries{
    "identity.upsert_tries",
    "INSERT INTO sign_in_tries (county, subject, failures, last_at) VALUES ($1, $2, $3, $4) "
    "ON CONFLICT (county, subject) DO UPDATE SET failures = excluded.failures, "
    "last_at = excluded.last_at"};

const db::Sql delete_tries{"identity.delete_tries",
                           "DELETE FROM sign_in_tries WHERE county = $1 AND subject = $2"};

const db::Sql select_code{
    "identity.select_code",
    "SELECT digest, expires_at, tries FROM login_codes WHERE county = $1 AND phone_key = $2"};

const db::Sql upsert_code{
    "identity.upsert_code",
    "INSERT INTO login_codes (county, phone_key, digest, expires_at, tries) "
    "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (county, phone_key) DO UPDATE SET "
    "digest = excluded.digest, expires_at = excluded.expires_at, tries = excluded.tries"};

const db::Sql delete_code{"identity.delete_code",
                          "DELETE FROM login_codes WHERE county = $1 AND phone_key = $2"};

const db::Sql select_account{"identity.select_account",
                             "SELECT id FROM accounts WHERE county = $1 AND phone_key = $2"};

const db::Sql insert_account{
    "identity.insert_account",
    "INSERT INTO accounts (county, id, phone_key, phone_sealed, opened_at) "
    "VALUES ($1, $2, $3, $4, $5)"};

const db::Sql select_phone{"identity.select_phone",
                           "SELECT phone_sealed FROM accounts WHERE county = $1 AND id = $2"};

}  // namespace

Tries tries(db::Session& session, std::string_view county, std::string_view subject) {
    return session
        .one(select_tries, {county, subject},
             [](const db::Row& row) { return Tries{row.integer(0), row.instant(1)}; })
        .value_or(Tries{});
}

void set_tries(db::Tx& tx, std::string_view county, std::string_view subject, const Tries& tries) {
    tx.put(upsert_tries, {county, subject, tries.failures, tries.last});
}

void forget_tries(db::Tx& tx, std::string_view county, std::string_view subject) {
    tx.run(delete_tries, {county, subject});
}

std::optional<Code> code(db::Session& session, std::string_view county,
                         std::string_view phone_key) {
    return session.one(select_code, {county, phone_key}, [](const db::Row& row) {
        return Code{row.text(0), row.instant(1), row.integer(2)};
    });
}

void set_code(db::Tx& tx, std::string_view county, std::string_view phone_key, const Code& in) {
    tx.put(upsert_code, {county, phone_key, in.digest, in.expires_at, in.tries});
}

void forget_code(db::Tx& tx, std::string_view county, std::string_view phone_key) {
    tx.run(delete_code, {county, phone_key});
}

std::optional<AccountId> account(db::Session& session, std::string_view county,
                                 std::string_view phone_key) {
    return session.one(select_account, {county, phone_key},
                       [](const db::Row& row) { return AccountId{row.text(0)}; });
}

void add_account(db::Tx& tx, std::string_view county, const AccountId& id,
                 std::string_view phone_key, std::string_view phone_sealed, Instant now) {
    tx.put(insert_account, {county, id, phone_key, db::Value::bytes(phone_sealed), now});
}

std::optional<std::string> sealed_phone(db::Session& session, std::string_view county,
                                        std::string_view account) {
    return session.one(select_phone, {county, account},
                       [](const db::Row& row) { return row.text(0); });
}

}  // namespace ortoo::identity::store
