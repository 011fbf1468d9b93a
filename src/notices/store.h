// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "db/session.h"
#include "notices/types.h"

namespace ortoo::notices::store {

enum class State { pending, sent, given_up, same, capped };  // the last two: never sent
inline constexpr std::array state_names{
    std::pair{State::pending, std::string_view{"pending"}},
    std::pair{State::sent, std::string_view{"sent"}},
    std::pair{State::given_up, std::string_view{"given_up"}},
    std::pair{State::same, std::string_view{"same"}},
    std::pair{State::capped, std::string_view{"capped"}},
};
constexpr const auto& names(State) {
    return state_names;
}

struct Queued {
    std::string county;
    std::string id;
    Channel channel = Channel::sms;
    std::string recipient;
    std::string address_sealed;
    std::string template_name;
    std::string params_sealed;
    std::string subject;
    std::int64_t tries = 0;  // begun so far
    Instant next_at;
    Instant created_at;
    State state = State::pending;
    std::string phone_key = {};  // blind index; empty: neither counted nor compared
    std::string same_key = {};
};

void insert(db::Tx& tx, const Queued& message);
// A message with this key was queued since, and not given up.
[[nodiscard]] bool said_since(db::Session& session, const std::string& county,
                              const std::string& same_key, Instant since);
[[nodiscard]] std::int64_t queued_since(db::Session& session, const std::string& county,
                                        const std::string& phone_key, Instant since);
[[nodiscard]] std::vector<Queued> due(db::Session& session, Instant now, int max);
// Begins one more try; false: somebody else did, or it is done.
[[nodiscard]] bool claim(db::Tx& tx, const Queued& seen, Instant next_at);
// Ends it and wipes address and params.
void finish(db::Tx& tx, const Queued& message, State state, std::optional<Instant> sent_at);

void insert_signal(db::Tx& tx, const std::string& county, const Signal& signal, Instant at);
[[nodiscard]] std::vector<Signal> signals_since(db::Session& session, Instant since);
void forget_signals(db::Tx& tx, Instant before);

void insert_letter(db::Tx& tx, const std::string& county, const std::string& recipient,
                   const Letter& letter);
[[nodiscard]] std::vector<Letter> letters(db::Session& session, const std::string& county,
                                          const std::string& recipient, std::int64_t limit,
                                          std::int64_t offset);
// false: no such letter of this recipient.
[[nodiscard]] bool mark_read(db::Tx& tx, const std::string& county, const std::string& recipient,
                             const std::string& id, Instant now);

}  // namespace ortoo::notices::store
