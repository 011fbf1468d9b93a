// SPDX-License-Identifier: MulanPSL-2.0
#include "identity/store.h"

namespace ortoo::identity::store {

namespace {

// Everything a request needs to know about its sender, by primary keys, in one read.
const db::Sql select_session{
    "identity.select_session",
    "SELECT x.kind, x.actor, x.expires_at, x.seen_at, s.name, s.unit, s.unit_name, s.unit_path, "
    "s.state, r.role, r.unit, r.path FROM sessions x "
    "LEFT JOIN staff s ON s.county = x.county AND s.id = x.actor AND x.kind = 'staff' "
    "LEFT JOIN staff_roles r ON r.county = s.county AND r.staff = s.id "
    "WHERE x.county = $1 AND x.token_key = $2"};

const db::Sql insert_session{
    "identity.insert_session",
    "INSERT INTO sessions (county, token_key, kind, actor, created_at, expires_at, seen_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, $5)"};

const db::Sql update_seen{"identity.update_seen",
                          "UPDATE sessions SET seen_at = $3 "
                          "WHERE county = $1 AND token_key = $2 AND seen_at < $3"};

const db::Sql delete_session{"identity.delete_session",
                             "DELETE FROM sessions WHERE county = $1 AND token_key = $2"};

const db::Sql delete_sessions_of{"identity.delete_sessions_of",
                                 "DELETE FROM sessions WHERE county = $1 AND actor = $2"};

const db::Sql delete_expired{"identity.delete_expired",
                             "DELETE FROM sessions WHERE county = $1 AND expires_at <= $2"};

const db::Sql delete_expired_codes{
    "identity.delete_expired_codes",
    "DELETE FROM login_codes WHERE county = $1 AND expires_at <= $2"};

const db::Sql delete_old_tries{"identity.delete_old_tries",
                               "DELETE FROM sign_in_tries WHERE county = $1 AND last_at < $2"};

}  // namespace

std::optional<SessionActor> session(db::Session& session, std::string_view county,
                                    std::string_view token_key) {
    std::optional<SessionActor> found;
    const db::Value values[] = {county, token_key};
    session.query(select_session, values, [&](const db::Row& row) {
        if (!found) {
            found.emplace();
            found->kind = row.as<SessionKind>(0);
            found->actor = row.text(1);
            found->expires_at = row.instant(2);
            found->seen_at = row.instant(3);
            found->staff.id.text = found->actor;
            found->staff.name = row.text(4);
            found->staff.unit.text = row.text(5);
            found->staff.unit_name = row.text(6);
            found->staff.unit_path = row.text(7);
            // A staff session whose staff is gone reads as disabled, never as allowed.
            found->staff.state = row.null(8) ? StaffState::disabled : row.as<StaffState>(8);
        }
        if (!row.null(9)) {
            found->staff.roles.push_back({row.as<Role>(9), {row.text(10)}, row.text(11)});
        }
    });
    return found;
}

void add_session(db::Tx& tx, std::string_view county, std::string_view token_key, SessionKind kind,
                 std::string_view actor, Instant now, Instant expires_at) {
    tx.put(insert_session, {county, token_key, kind, actor, now, expires_at});
}

void set_seen(db::Tx& tx, std::string_view county, std::string_view token_key, Instant seen_at) {
    tx.run(update_seen, {county, token_key, seen_at});
}

void end_session(db::Tx& tx, std::string_view county, std::string_view token_key) {
    tx.run(delete_session, {county, token_key});
}

void end_sessions_of(db::Tx& tx, std::string_view county, std::string_view actor) {
    tx.run(delete_sessions_of, {county, actor});
}

std::int64_t sweep(db::Tx& tx, std::string_view county, Instant now, Instant tries_before) {
    return tx.run(delete_expired, {county, now}) + tx.run(delete_expired_codes, {county, now}) +
           tx.run(delete_old_tries, {county, tries_before});
}

}  // namespace ortoo::identity::store
