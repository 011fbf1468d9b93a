// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/store_enquiry.h"

#include <algorithm>

#include "base/json_stored.h"

namespace ortoo::orders::store {

namespace {
#define ENQUIRY_COLUMNS                                                                        \
    "id, number, version, state, unit, unit_name, unit_path, order_id, item, account, owner, " \
    "owner_name, owner_phone, first_owner, first_name, person, offered_to, offered_name, "     \
    "asked_at, due_at, answered_at, answered_by, told, texts, asker_name, question, "          \
    "offered_reason, answer"

const db::Sql select_enquiry{"orders.select_enquiry", "SELECT " ENQUIRY_COLUMNS
                                                      " FROM enquiries WHERE county = $1 AND "
                                                      "id = $2"};
const db::Sql select_of_staff{"orders.select_enquiries_of_staff",
                              "SELECT " ENQUIRY_COLUMNS
                              " FROM enquiries WHERE county = $1 AND owner = $2 AND done = $3 "
                              "ORDER BY due_at, id LIMIT $4 OFFSET $5"};
const db::Sql select_offered{"orders.select_enquiries_offered",
                             "SELECT " ENQUIRY_COLUMNS
                             " FROM enquiries WHERE county = $1 AND offered_to = $2 AND done = 0 "
                             "ORDER BY due_at, id LIMIT 20"};
const db::Sql select_first{"orders.select_enquiries_first",
                           "SELECT " ENQUIRY_COLUMNS
                           " FROM enquiries WHERE county = $1 AND first_owner = $2 AND "
                           "state = 'open' AND owner <> $2 ORDER BY due_at, id LIMIT 20"};
const db::Sql select_under{
    "orders.select_enquiries_under",
    "SELECT " ENQUIRY_COLUMNS
    " FROM enquiries WHERE county = $1 AND done = $3 AND "
    "substr(unit_path, 1, length($2)) = $2 ORDER BY due_at, id LIMIT $4 OFFSET $5"};
const db::Sql select_of_account{"orders.select_enquiries_of_account",
                                "SELECT " ENQUIRY_COLUMNS
                                " FROM enquiries WHERE county = $1 AND account = $2 "
                                "ORDER BY id DESC LIMIT $3 OFFSET $4"};
const db::Sql select_overdue{
    "orders.select_overdue_enquiry",
    "SELECT id FROM enquiries WHERE county = $1 AND done = 0 AND told = 0 AND due_at < $2 AND "
    "state = 'open' ORDER BY due_at, id LIMIT 1"};
const db::Sql select_unsealed{
    "orders.select_unsealed_enquiry",
    "SELECT id FROM enquiries WHERE county = $1 AND texts IS NULL ORDER BY id LIMIT 1"};
const db::Sql insert_enquiry{
    "orders.insert_enquiry",
    "INSERT INTO enquiries (county, " ENQUIRY_COLUMNS
    ", done) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, "
    "$18, $19, $20, $21, $22, $23, $24, $25, '', '', '', '', 0)"};
const db::Sql update_enquiry{
    "orders.update_enquiry",
    "UPDATE enquiries SET version = $3, state = $4, owner = $5, owner_name = $6, owner_phone = $7, "
    "offered_to = $8, offered_name = $9, answered_at = $10, answered_by = $11, told = $12, "
    "done = $13, texts = $14, asker_name = '', question = '', offered_reason = '', answer = '' "
    "WHERE county = $1 AND id = $2"};
// In place of sealed texts; no seal is as short.
constexpr std::string_view erased = "erased";
const db::Sql forget_enquiries{
    "orders.forget_enquiries",
    "UPDATE enquiries SET texts = $4, asker_name = '', question = '', offered_reason = '', "
    "answer = '', version = version + 1 WHERE county = $1 AND (person = $2 OR "
    "($3 <> '' AND account = $3 AND person = ''))"};

// What is sealed: anything a person said, or somebody about him.
struct Texts {
    std::string asker;
    std::string question;
    std::string offered_reason;
    std::string answer;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("asker", r.asker);
        v("question", r.question);
        v("offered_reason", r.offered_reason);
        v("answer", r.answer);
    }
};

std::string place(const EnquiryId& id) {
    return "enquiries.texts:" + id.text;
}

void take(Enquiry& e, Texts texts) {
    e.asker_name = std::move(texts.asker);
    e.question = std::move(texts.question);
    e.offered_reason = std::move(texts.offered_reason);
    e.answer = std::move(texts.answer);
}

Texts opened(const crypto::Vault& vault, std::string_view sealed, const EnquiryId& id) {
    if (sealed == erased) {
        return {};
    }
    const auto plain = vault.open(sealed, place(id));
    if (!plain) {
        throw db::Fault("the texts of enquiry " + id.text + " do not open");
    }
    return record_from<Texts>(*plain);
}

std::string sealed(const crypto::Vault& vault, const Enquiry& e) {
    const Texts texts{e.asker_name, e.question, e.offered_reason, e.answer};
    return vault.seal(json::serialize(encode(texts)), place(e.id));
}

auto reader(const crypto::Vault& vault) {
    return [&vault](const db::Row& row) {
        Enquiry e;
        int c = 0;
        e.id.text = row.text(c++);
        e.number = row.text(c++);
        e.version = row.integer(c++);
        e.state = row.as<EnquiryState>(c++);
        e.unit.text = row.text(c++);
        e.unit_name = row.text(c++);
        e.unit_path = row.text(c++);
        e.order = row.text(c++);
        e.item = row.text(c++);
        e.account = row.text(c++);
        e.owner.text = row.text(c++);
        e.owner_name = row.text(c++);
        e.owner_phone = row.text(c++);
        e.first_owner.text = row.text(c++);
        e.first_name = row.text(c++);
        e.person = row.text(c++);
        e.offered_to = row.text(c++);
        e.offered_name = row.text(c++);
        e.asked_at = row.instant(c++);
        e.due_at = row.instant(c++);
        e.answered_at = row.maybe_instant(c++);
        e.answered_by = row.text(c++);
        e.told = row.flag(c++);
        take(e, row.null(c)
                    ? Texts{row.text(c + 1), row.text(c + 2), row.text(c + 3), row.text(c + 4)}
                    : opened(vault, row.view(c), e.id));
        return e;
    };
}
}  // namespace

std::optional<Enquiry> Enquiries::find(db::Session& session, std::string_view county,
                                       const EnquiryId& id) const {
    return session.one(select_enquiry, {county, id}, reader(vault_));
}

void Enquiries::add(db::Tx& tx, std::string_view county, const Enquiry& e) const {
    const std::string texts = sealed(vault_, e);
    tx.put(insert_enquiry,
           {county,       e.id,          e.number,      e.version,      e.state,
            e.unit,       e.unit_name,   e.unit_path,   e.order,        e.item,
            e.account,    e.owner,       e.owner_name,  e.owner_phone,  e.first_owner,
            e.first_name, e.person,      e.offered_to,  e.offered_name, e.asked_at,
            e.due_at,     e.answered_at, e.answered_by, e.told,         db::Value::bytes(texts)});
}

void Enquiries::save(db::Tx& tx, std::string_view county, const Enquiry& e) const {
    const bool done = e.state == EnquiryState::closed;
    const std::string texts = sealed(vault_, e);
    tx.put(update_enquiry,
           {county, e.id, e.version, e.state, e.owner, e.owner_name, e.owner_phone, e.offered_to,
            e.offered_name, e.answered_at, e.answered_by, e.told, done, db::Value::bytes(texts)});
}

EnquiryPage Enquiries::of_staff(db::Session& session, std::string_view county,
                                std::string_view staff, bool done, std::int64_t page) const {
    EnquiryPage out = cut(session.all(select_of_staff,
                                      {county, staff, done, enquiry_page + 1, page * enquiry_page},
                                      reader(vault_)));
    if (!done && page == 0) {
        auto before = session.all(select_offered, {county, staff}, reader(vault_));
        for (Enquiry& each : out.rows) {
            before.push_back(std::move(each));
        }
        for (Enquiry& each : session.all(select_first, {county, staff}, reader(vault_))) {
            before.push_back(std::move(each));
        }
        out.rows = std::move(before);
    }
    return out;
}

EnquiryPage Enquiries::under(db::Session& session, std::string_view county, std::string_view path,
                             bool done, std::int64_t page) const {
    return cut(session.all(
        select_under, {county, path, done, enquiry_page + 1, page * enquiry_page}, reader(vault_)));
}

EnquiryPage Enquiries::of_account(db::Session& session, std::string_view county,
                                  std::string_view account, std::int64_t page) const {
    return cut(session.all(select_of_account,
                           {county, account, enquiry_page + 1, page * enquiry_page},
                           reader(vault_)));
}

EnquiryPage Enquiries::cut(std::vector<Enquiry> rows) {
    constexpr auto size = static_cast<std::size_t>(enquiry_page);
    const bool more = rows.size() > size;
    rows.resize(std::min(rows.size(), size));
    return {std::move(rows), more};
}

std::optional<EnquiryId> overdue_enquiry(db::Session& session, std::string_view county,
                                         Instant now) {
    return session.one(select_overdue, {county, now},
                       [](const db::Row& row) { return EnquiryId{row.text(0)}; });
}

std::optional<EnquiryId> unsealed_enquiry(db::Session& session, std::string_view county) {
    return session.one(select_unsealed, {county},
                       [](const db::Row& row) { return EnquiryId{row.text(0)}; });
}

void forget_enquiries_of(db::Tx& tx, std::string_view county, const people::PersonId& person,
                         std::string_view account) {
    tx.run(forget_enquiries, {county, person, account, db::Value::bytes(erased)});
}

}  // namespace ortoo::orders::store
