// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/committer.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "db/postgres/rehearsal.h"
#include "db/postgres/session.h"

namespace ortoo::db::postgres {

namespace {

constexpr int serialization_tries = 8;
constexpr int connection_tries = 2;
constexpr int rehearsals = 5;

template <class Exception>
bool is(const std::exception_ptr& fault) {
    try {
        if (fault) {
            std::rethrow_exception(fault);
        }
    } catch (const Exception&) {
        return true;
    } catch (...) {
    }
    return false;
}

// Nodes that ran into each other wait differently long, by the number of their server process.
void pause(int tries, int server_process) {
    const int micros = (1 << std::min(tries, 6)) * (500 + server_process % 16 * 60);
    std::this_thread::sleep_for(std::chrono::microseconds(micros));
}

}  // namespace

Committer::Committer(std::string text)
    : text_(std::move(text)), connection_(std::make_unique<Connection>(text_, Role::writer)) {}

void Committer::commit(std::span<const Item> items, std::span<Outcome> outcomes,
                       Counters& counters) noexcept {
    items_ = items;
    outcomes_ = outcomes;
    counters_ = &counters;
    decided_ = 0;
    try {
        decide(0, items.size());
    } catch (...) {
        connection_.reset();
        for (Outcome& outcome : outcomes.subspan(decided_)) {
            outcome.fault = std::current_exception();
        }
    }
}

void Committer::decide(std::size_t begin, std::size_t end) {
    if (begin == end) {
        return;
    }
    if (end - begin == 1) {
        decide_one(begin);
        return;
    }
    const Attempt made = attempt(begin, end);
    if (made.decided) {
        return;
    }
    ++counters_->replays;
    if (made.culprit) {
        decide(begin, *made.culprit);
        decide_one(*made.culprit);
        decide(*made.culprit + 1, end);
    } else {
        const std::size_t middle = begin + (end - begin) / 2;
        decide(begin, middle);
        decide(middle, end);
    }
}

void Committer::decide_one(std::size_t at) {
    for (int tries = 1;; ++tries) {
        const Attempt made = attempt(at, at + 1);
        if (made.decided) {
            return;
        }
        const bool again = (is<SerializationFault>(made.why) && tries < serialization_tries) ||
                           (is<ConnectionLost>(made.why) && tries < connection_tries);
        if (!again) {
            if (made.why) {
                outcomes_[at].fault = made.why;
            }
            decided_ = at + 1;
            return;
        }
        ++counters_->replays;
        if (connection_) {
            pause(tries, connection_->server_process());
        }
    }
}

Committer::Attempt Committer::attempt(std::size_t begin, std::size_t end) {
    reconnect_if_lost();
    desk_.clear();
    try {
        connection_->send("BEGIN ISOLATION LEVEL SERIALIZABLE");
        rehearse(begin, end);
        for (std::size_t at = begin; at < end; ++at) {
            outcomes_[at] = {};
            if (apply(at) == Applied::dirty) {
                roll_back();
                return {.culprit = at};
            }
        }
        connection_->settle();  // the checks of `put`, while it can still be rolled back
    } catch (const ConnectionLost&) {
        connection_.reset();  // before COMMIT was sent: certainly not committed
        return {.why = std::current_exception()};
    } catch (...) {
        const std::exception_ptr why = std::current_exception();
        roll_back();
        return {.why = why};
    }
    return finish(begin, end);
}

// Each round is one journey to the server for all that wait. An item asks a few times before it
// changes something; what it asks after that it asks alone.
void Committer::rehearse(std::size_t begin, std::size_t end) {
    std::vector<std::size_t> waiting(end - begin);
    std::iota(waiting.begin(), waiting.end(), begin);
    for (int round = 0; round < rehearsals && waiting.size() > 1; ++round) {
        std::erase_if(waiting, [this](std::size_t at) { return !waits(at); });
        if (!waiting.empty()) {
            connection_->settle();
        }
    }
}

bool Committer::waits(std::size_t at) {
    Rehearsal tx(*connection_, desk_);
    try {
        (void)items_[at].work(tx);
    } catch (const Rehearsal::End& end) {
        return end.waits;
    } catch (const ConnectionLost&) {
        throw;
    } catch (...) {
        // It will fail again when it runs for good, and be told from its neighbours then.
        (void)connection_->take_failure();
    }
    return false;
}

Committer::Attempt Committer::finish(std::size_t begin, std::size_t end) {
    std::exception_ptr unknown;
    desk_.clear();
    (void)connection_->take_warning();
    try {
        connection_->send("COMMIT");
        const Answer answer = connection_->settle();
        if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT") {
            return {.why = std::make_exception_ptr(Fault("PostgreSQL rolled back at COMMIT"))};
        }
        if (connection_->take_warning()) {
            unknown = std::make_exception_ptr(
                Fault("PostgreSQL committed, but did not wait for the standby"));
        }
        ++counters_->commits;
    } catch (const ConnectionLost&) {
        connection_.reset();
        unknown = std::make_exception_ptr(
            Fault("the connection was lost during COMMIT: the outcome is unknown"));
    } catch (...) {
        (void)connection_->take_failure();
        return {.why = std::current_exception()};  // the server refused to commit
    }
    if (unknown) {
        for (std::size_t at = begin; at < end; ++at) {
            outcomes_[at].fault = unknown;
        }
    }
    decided_ = end;
    return {.decided = true};
}

// Throws when the store failed: the transaction is then dead on the server, whoever caused it.
Committer::Applied Committer::apply(std::size_t at) {
    const std::int64_t writes = connection_->writes();
    Transaction tx(*connection_, desk_);
    bool keep = false;
    try {
        keep = items_[at].work(tx) == Verdict::commit;
    } catch (...) {
        outcomes_[at].fault = std::current_exception();
    }
    if (const auto failure = connection_->take_failure()) {
        std::rethrow_exception(failure);
    }
    if (keep) {
        return Applied::kept;
    }
    return connection_->writes() == writes ? Applied::clean : Applied::dirty;
}

void Committer::roll_back() {
    try {
        try {
            connection_->settle();
        } catch (const ConnectionLost&) {
            throw;
        } catch (const Fault&) {
            // Sent before the failure was known; undone below.
        }
        connection_->send("ROLLBACK");
        connection_->settle();
        (void)connection_->take_failure();
    } catch (const Fault&) {
        connection_.reset();
    }
}

void Committer::reconnect_if_lost() {
    if (!connection_) {
        connection_ = std::make_unique<Connection>(text_, Role::writer);
    }
}

}  // namespace ortoo::db::postgres
