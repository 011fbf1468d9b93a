// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/service.h"

#include <stdexcept>

#include "notices/rules.h"
#include "notices/rules_templates.h"
#include "notices/store.h"

namespace ortoo::notices {

namespace {

std::string address_place(const std::string& id) {
    return "outbox.address:" + id;
}
std::string params_place(const std::string& id) {
    return "outbox.params:" + id;
}

bool still_useful(const store::Queued& message, Instant now) {
    const Template* sentence = find_template(message.template_name);
    return sentence == nullptr || sentence->useful_minutes == 0 ||
           now < message.created_at.plus_minutes(sentence->useful_minutes);
}

}  // namespace

std::string render(std::string_view template_name, const Params& params) {
    const Template* sentence = find_template(template_name);
    if (sentence == nullptr) {
        throw std::logic_error("no template " + std::string(template_name));
    }
    auto text = fill(sentence->text, params);
    if (!text) {
        throw std::logic_error("template " + std::string(template_name) + " lacks a param");
    }
    return std::move(*text);
}

void Outbox::push(db::Tx& tx, const Context& ctx, const Message& message) const {
    // Rendered for SMS too: a sentence that cannot be made must fail the use case that wants it
    // and its test, not the deliverer a minute later.
    std::string text = render(message.template_name, message.params);
    const std::string id = make_id(ctx.now, random_);
    switch (message.channel) {
        case Channel::in_app:
            store::insert_letter(tx, ctx.county, message.recipient,
                                 {id, message.subject, std::move(text), ctx.now, false});
            return;
        case Channel::sms: {
            store::Queued queued;
            queued.county = ctx.county;
            queued.id = id;
            queued.channel = message.channel;
            queued.recipient = message.recipient;
            queued.address_sealed = vault_.seal(message.address, address_place(id));
            queued.template_name = message.template_name;
            queued.params_sealed = vault_.seal(params_text(message.params), params_place(id));
            queued.subject = message.subject;
            queued.next_at = ctx.now;
            queued.created_at = ctx.now;
            weigh(tx, ctx, message, queued);
            store::insert(tx, queued);
            return;
        }
    }
}

void Outbox::weigh(db::Tx& tx, const Context& ctx, const Message& message,
                   store::Queued& queued) const {
    const Template* sentence = find_template(message.template_name);
    if (sentence != nullptr && sentence->useful_minutes != 0) {
        return;  // a code for signing in
    }
    queued.phone_key = vault_.blind("outbox.phone", message.address);
    queued.same_key =
        vault_.blind("outbox.same", message.address + "\n" + message.template_name + "\n" +
                                        message.subject + "\n" + params_text(message.params));
    if (store::said_since(tx, ctx.county, queued.same_key, ctx.now.plus_micros(-micros_per_day))) {
        queued.state = store::State::same;
        return;
    }
    const CivilDate today = local_date(ctx.now);
    if (cap_ && store::queued_since(tx, ctx.county, queued.phone_key, local_start(today)) >=
                    cap_(tx, ctx.county, today)) {
        queued.state = store::State::capped;
    }
}

void Outbox::signal(db::Tx& tx, const Context& ctx, const std::string& path,
                    const std::string& topic) const {
    store::insert_signal(tx, ctx.county, {make_id(ctx.now, random_), path, topic}, ctx.now);
}

std::vector<Signal> Outbox::signals_since(db::Session& session, Instant since) const {
    return store::signals_since(session, since);
}

void Outbox::forget_signals(db::Tx& tx, Instant before) const {
    store::forget_signals(tx, before);
}

LetterList Outbox::letters(db::Session& session, const std::string& county,
                           const std::string& recipient, std::int64_t page) const {
    constexpr std::int64_t rows = 20;
    LetterList list;
    list.page = page;
    list.rows = store::letters(session, county, recipient, rows + 1, page * rows);
    list.more = static_cast<std::int64_t>(list.rows.size()) > rows;
    if (list.more) {
        list.rows.pop_back();
    }
    return list;
}

Result<void> Outbox::mark_read(db::Tx& tx, const Context& ctx, const std::string& id) const {
    if (!store::mark_read(tx, ctx.county, ctx.actor.id, id, ctx.now)) {
        return refuse(no_such_letter);
    }
    return {};
}

int Outbox::deliver_due(db::Database& database, db::Session& session, Instant now,
                        const Sender& sms, int max) const {
    const std::vector<store::Queued> due = store::due(session, now, max);
    if (due.empty()) {
        return 0;
    }
    const auto claimed = database.write([&](db::Tx& tx) -> Result<std::vector<store::Queued>> {
        std::vector<store::Queued> mine;
        for (const store::Queued& each : due) {
            if (store::claim(tx, each, next_try(now, each.tries + 1))) {
                mine.push_back(each);
                ++mine.back().tries;
            }
        }
        return mine;
    });
    const auto finish = [&](const store::Queued& message, store::State state) {
        (void)database.write([&](db::Tx& tx) -> Result<Nothing> {
            const bool sent = state == store::State::sent;
            store::finish(tx, message, state, sent ? std::optional(now) : std::nullopt);
            return Nothing{};
        });
    };
    int sent = 0;
    for (const store::Queued& each : claimed.value()) {
        if (each.tries > most_tries || !still_useful(each, now)) {
            finish(each, store::State::given_up);
        } else if (send(each, sms)) {
            finish(each, store::State::sent);
            ++sent;
        } else if (each.tries == most_tries) {
            finish(each, store::State::given_up);
        }
    }
    return sent;
}

bool Outbox::send(const store::Queued& message, const Sender& sms) const {
    // What does not open was altered, or the key file is another one; it is tried again, because
    // the right key may come back with a restore.
    const auto address = vault_.open(message.address_sealed, address_place(message.id));
    const auto params = vault_.open(message.params_sealed, params_place(message.id));
    if (!address || !params || find_template(message.template_name) == nullptr) {
        return false;
    }
    return sms(*address, render(message.template_name, params_of(*params)));
}

}  // namespace ortoo::notices
