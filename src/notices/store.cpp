// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/store.h"

namespace ortoo::notices::store {

namespace {

const db::Sql insert_message{
    "notices.insert_message",
    "INSERT INTO outbox (county, id, channel, recipient, address_sealed, template, params_sealed, "
    "subject, state, tries, next_at, created_at, sent_at, phone_key, same_key) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL, $13, $14)"};

const db::Sql select_same{
    "notices.select_same",
    "SELECT count(*) FROM outbox WHERE county = $1 AND same_key = $2 AND created_at > $3 AND "
    "state IN ('pending', 'sent')"};

const db::Sql count_phone{
    "notices.count_phone",
    "SELECT count(*) FROM outbox WHERE county = $1 AND phone_key = $2 AND created_at >= $3 AND "
    "state IN ('pending', 'sent')"};

const db::Sql select_due{
    "notices.select_due",
    "SELECT county, id, channel, recipient, address_sealed, template, params_sealed, subject, "
    "tries, next_at, created_at FROM outbox WHERE state = 'pending' AND next_at <= $1 "
    "ORDER BY next_at, county, id LIMIT $2"};

const db::Sql claim_message{"notices.claim_message",
                            "UPDATE outbox SET tries = tries + 1, next_at = $4 "
                            "WHERE county = $1 AND id = $2 AND tries = $3 AND state = 'pending'"};

const db::Sql finish_message{
    "notices.finish_message",
    "UPDATE outbox SET state = $3, sent_at = $4, address_sealed = NULL, params_sealed = NULL "
    "WHERE county = $1 AND id = $2"};

const db::Sql insert_signal_row{
    "notices.insert_signal",
    "INSERT INTO signals (county, id, path, topic, at) VALUES ($1, $2, $3, $4, $5)"};

const db::Sql select_signals{"notices.select_signals",
                             "SELECT id, path, topic FROM signals WHERE at >= $1 "
                             "ORDER BY at DESC, id DESC LIMIT 2000"};

const db::Sql delete_signals{"notices.delete_signals", "DELETE FROM signals WHERE at < $1"};

const db::Sql insert_letter_row{
    "notices.insert_letter",
    "INSERT INTO letters (county, id, recipient, subject, text, at, read_at) "
    "VALUES ($1, $2, $3, $4, $5, $6, NULL)"};

const db::Sql select_letters{
    "notices.select_letters",
    "SELECT id, subject, text, at, read_at FROM letters WHERE county = $1 AND recipient = $2 "
    "ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4"};

const db::Sql mark_letter_read{"notices.mark_letter_read",
                               "UPDATE letters SET read_at = COALESCE(read_at, $4) "
                               "WHERE county = $1 AND recipient = $2 AND id = $3"};

Queued queued_of(const db::Row& row) {
    Queued out;
    out.county = row.text(0);
    out.id = row.text(1);
    out.channel = row.as<Channel>(2);
    out.recipient = row.text(3);
    out.address_sealed = row.text(4);
    out.template_name = row.text(5);
    out.params_sealed = row.text(6);
    out.subject = row.text(7);
    out.tries = row.integer(8);
    out.next_at = row.instant(9);
    out.created_at = row.instant(10);
    return out;
}

}  // namespace

void insert(db::Tx& tx, const Queued& message) {
    // What never leaves needs no address.
    const bool waits = message.state == State::pending;
    const auto sealed = [&](const std::string& bytes) {
        return waits ? db::Value::bytes(bytes) : db::Value(nullptr);
    };
    tx.put(insert_message,
           {message.county, message.id, message.channel, message.recipient,
            sealed(message.address_sealed), message.template_name, sealed(message.params_sealed),
            message.subject, message.state, message.tries, message.next_at, message.created_at,
            message.phone_key, message.same_key});
}

bool said_since(db::Session& session, const std::string& county, const std::string& same_key,
                Instant since) {
    return session.count(select_same, {county, same_key, since}) > 0;
}

std::int64_t queued_since(db::Session& session, const std::string& county,
                          const std::string& phone_key, Instant since) {
    return session.count(count_phone, {county, phone_key, since});
}

std::vector<Queued> due(db::Session& session, Instant now, int max) {
    return session.all(select_due, {now, max}, queued_of);
}

bool claim(db::Tx& tx, const Queued& seen, Instant next_at) {
    return tx.run(claim_message, {seen.county, seen.id, seen.tries, next_at}) == 1;
}

void finish(db::Tx& tx, const Queued& message, State state, std::optional<Instant> sent_at) {
    tx.put(finish_message, {message.county, message.id, state, sent_at});
}

void insert_signal(db::Tx& tx, const std::string& county, const Signal& signal, Instant at) {
    tx.put(insert_signal_row, {county, signal.id, signal.path, signal.topic, at});
}

std::vector<Signal> signals_since(db::Session& session, Instant since) {
    return session.all(select_signals, {since}, [](const db::Row& row) {
        return Signal{row.text(0), row.text(1), row.text(2)};
    });
}

void forget_signals(db::Tx& tx, Instant before) {
    tx.run(delete_signals, {before});
}

void insert_letter(db::Tx& tx, const std::string& county, const std::string& recipient,
                   const Letter& letter) {
    tx.put(insert_letter_row,
           {county, letter.id, recipient, letter.subject, letter.text, letter.at});
}

std::vector<Letter> letters(db::Session& session, const std::string& county,
                            const std::string& recipient, std::int64_t limit, std::int64_t offset) {
    return session.all(select_letters, {county, recipient, limit, offset}, [](const db::Row& row) {
        return Letter{row.text(0), row.text(1), row.text(2), row.instant(3), !row.null(4)};
    });
}

bool mark_read(db::Tx& tx, const std::string& county, const std::string& recipient,
               const std::string& id, Instant now) {
    return tx.run(mark_letter_read, {county, recipient, id, now}) == 1;
}

}  // namespace ortoo::notices::store
