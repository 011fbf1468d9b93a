// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store.h"

namespace ortoo::oversight::store {

namespace {

#define SUPERVISION_COLUMNS                                                               \
    "id, number, version, kind, cause, state, subject_kind, subject, subject_number, "    \
    "item_name, unit_path, office, office_name, office_path, content, issued_at, by_id, " \
    "by_kind, by_name, reply_due, reply, replied_at, replied_by"
#define SELECT_SUPERVISION "SELECT " SUPERVISION_COLUMNS " FROM supervisions WHERE county = $1 AND "
#define SOONEST " ORDER BY reply_due, id LIMIT 51 OFFSET "
#define NEWEST " ORDER BY id DESC LIMIT 51 OFFSET "

const db::Sql insert{"oversight.insert_supervision",
                     "INSERT INTO supervisions (county, " SUPERVISION_COLUMNS
                     ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
                     "$16, $17, $18, $19, $20, $21, $22, $23, $24)"};
const db::Sql update_answer{
    "oversight.answer_supervision",
    "UPDATE supervisions SET version = CAST($3 AS BIGINT), state = $4, reply = $5, replied_at = "
    "$6, "
    "replied_by = $7 WHERE county = $1 AND id = $2 AND version = CAST($3 AS BIGINT) - 1"};
const db::Sql select_one{"oversight.select_supervision", SELECT_SUPERVISION "id = $2"};
const db::Sql county_list{"oversight.county_supervisions",
                          SELECT_SUPERVISION "state = $2 AND reply_due < $3" SOONEST "$4"};
const db::Sql office_list{"oversight.office_supervisions", SELECT_SUPERVISION
                          "office_path = $2 AND state = $3 AND reply_due < $4" SOONEST "$5"};
const db::Sql unit_list{"oversight.unit_supervisions", SELECT_SUPERVISION
                        "unit_path = $2 AND state = $3 AND reply_due < $4" SOONEST "$5"};
const db::Sql subject_list{"oversight.subject_supervisions",
                           SELECT_SUPERVISION "subject = $2" NEWEST "$3"};
const db::Sql by_list{"oversight.supervisions_by", SELECT_SUPERVISION "by_id = $2" NEWEST "$3"};
const db::Sql count_urged{
    "oversight.count_urged",
    "SELECT count(*) FROM (SELECT 1 FROM supervisions WHERE county = $1 AND subject = $2 AND "
    "by_id = $3 AND issued_at >= $4 LIMIT 1000) AS bounded"};
const db::Sql count_open{
    "oversight.count_open",
    "SELECT count(*) FROM (SELECT 1 FROM supervisions WHERE county = $1 AND office_path = $2 AND "
    "state = 'open' AND reply_due < $3 LIMIT 1000) AS bounded"};
const db::Sql count_cause{
    "oversight.count_cause",
    "SELECT count(*) FROM (SELECT 1 FROM supervisions WHERE county = $1 AND office_path = $2 AND "
    "cause = $3 LIMIT 1000) AS bounded"};

std::string place_of(std::string_view part, const SupervisionId& id) {
    return "supervision." + std::string(part) + ":" + id.text;
}

std::string opened(const crypto::Vault& vault, const db::Row& row, int column,
                   std::string_view part, const SupervisionId& id) {
    if (row.view(column).empty()) {
        return {};
    }
    auto text = vault.open(row.view(column), place_of(part, id));
    if (!text) {
        throw db::Fault("supervision " + id.text + ": its " + std::string(part) + " does not open");
    }
    return std::move(*text);
}

auto reader(const crypto::Vault& vault) {
    return [&vault](const db::Row& row) {
        Supervision out;
        out.id = SupervisionId{row.text(0)};
        out.number = row.text(1);
        out.version = row.integer(2);
        out.kind = row.as<SupervisionKind>(3);
        out.cause = row.as<Cause>(4);
        out.state = row.as<SupervisionState>(5);
        out.subject_kind = row.as<FoundKind>(6);
        out.subject = row.text(7);
        out.subject_number = row.text(8);
        out.item_name = row.text(9);
        out.unit_path = row.text(10);
        out.office = UnitId{row.text(11)};
        out.office_name = row.text(12);
        out.office_path = row.text(13);
        out.content = opened(vault, row, 14, "content", out.id);
        out.issued_at = row.instant(15);
        out.by = row.text(16);
        out.by_kind = row.as<ActorKind>(17);
        out.by_name = row.text(18);
        out.reply_due = row.date(19);
        out.reply = opened(vault, row, 20, "reply", out.id);
        out.replied_at = row.maybe_instant(21);
        out.replied_by = row.text(22);
        return out;
    };
}

}  // namespace

void add(db::Tx& tx, const crypto::Vault& vault, std::string_view county, const Supervision& s) {
    const std::string content = vault.seal(s.content, place_of("content", s.id));
    tx.put(insert, {county,        s.id,
                    s.number,      s.version,
                    s.kind,        s.cause,
                    s.state,       s.subject_kind,
                    s.subject,     s.subject_number,
                    s.item_name,   s.unit_path,
                    s.office,      s.office_name,
                    s.office_path, db::Value::bytes(content),
                    s.issued_at,   s.by,
                    s.by_kind,     s.by_name,
                    s.reply_due,   db::Value::bytes(""),
                    s.replied_at,  s.replied_by});
}

bool answer(db::Tx& tx, const crypto::Vault& vault, std::string_view county, const Supervision& s) {
    const std::string reply = vault.seal(s.reply, place_of("reply", s.id));
    return tx.run(update_answer, {county, s.id, s.version, s.state, db::Value::bytes(reply),
                                  s.replied_at, s.replied_by}) == 1;
}

std::optional<Supervision> find(db::Session& session, const crypto::Vault& vault,
                                std::string_view county, const SupervisionId& id) {
    return session.one(select_one, {county, id}, reader(vault));
}

std::vector<Supervision> listed(db::Session& session, const crypto::Vault& vault,
                                std::string_view county, const Slice& slice, std::int64_t page) {
    const std::int64_t skip = page * page_size;
    switch (slice.cut) {
        case cases::Cut::county:
            return session.all(county_list, {county, slice.state, slice.before, skip},
                               reader(vault));
        case cases::Cut::village:
            return session.all(unit_list, {county, slice.path, slice.state, slice.before, skip},
                               reader(vault));
        case cases::Cut::town:
        case cases::Cut::bureau:
            break;
    }
    return session.all(office_list, {county, slice.path, slice.state, slice.before, skip},
                       reader(vault));
}

std::vector<Supervision> of_subject(db::Session& session, const crypto::Vault& vault,
                                    std::string_view county, std::string_view subject,
                                    std::int64_t page) {
    return session.all(subject_list, {county, subject, page * page_size}, reader(vault));
}

std::vector<Supervision> issued_by(db::Session& session, const crypto::Vault& vault,
                                   std::string_view county, std::string_view actor,
                                   std::int64_t page) {
    return session.all(by_list, {county, actor, page * page_size}, reader(vault));
}

std::int64_t urged(db::Session& session, std::string_view county, std::string_view actor,
                   std::string_view subject, Instant since) {
    return session.count(count_urged, {county, subject, actor, since});
}

std::int64_t open_count(db::Session& session, std::string_view county, std::string_view path,
                        CivilDate before) {
    return session.count(count_open, {county, path, before});
}

std::int64_t cause_count(db::Session& session, std::string_view county, std::string_view path,
                         Cause cause) {
    return session.count(count_cause, {county, path, cause});
}

}  // namespace ortoo::oversight::store
