// SPDX-License-Identifier: MulanPSL-2.0
#include "db/sqlite/committer.h"

#include <utility>

#include "db/sqlite/fault.h"
#include "db/sqlite/session.h"

namespace ortoo::db::sqlite {

namespace {

// Of 4 KiB. The log is copied at 16 MiB; where readers kept it from starting again, from 32 MiB
// on the writer waits for them, so that it stays below 64 MiB.
constexpr int pages_per_copy = 4096;
constexpr int pages_when_readers_wait = 8192;
constexpr int pages_worth_an_idle_copy = 64;

}  // namespace

Committer::Committer(std::string path)
    : path_(std::move(path)), connection_(std::make_unique<Connection>(path_, Role::writer)) {}

void Committer::commit(std::span<const Item> items, std::span<Outcome> outcomes,
                       Counters& counters) noexcept {
    try {
        reopen_if_closed();
        if (!attempt(items, outcomes)) {
            ++counters.replays;
            replay(items, outcomes);
        }
        ++counters.commits;
    } catch (...) {
        // Whatever the reason, this connection acknowledges nothing any more.
        connection_.reset();
        for (Outcome& outcome : outcomes) {
            outcome.fault = std::current_exception();
        }
    }
}

void Committer::reopen_if_closed() {
    if (connection_) {
        return;
    }
    auto fresh = std::make_unique<Connection>(path_, Role::writer);
    fresh->settle();
    connection_ = std::move(fresh);
    tidied_at_ = 0;
}

// False: an item must be undone, so the group is rolled back and has to be replayed.
bool Committer::attempt(std::span<const Item> items, std::span<Outcome> outcomes) {
    readings_.clear();
    connection_->execute("BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (apply(items[i], outcomes[i]) == Applied::dirty) {
            connection_->execute("ROLLBACK");
            return items.size() == 1;  // alone, it has its answer
        }
    }
    connection_->execute("COMMIT");
    return true;
}

void Committer::replay(std::span<const Item> items, std::span<Outcome> outcomes) {
    readings_.clear();
    connection_->execute("BEGIN IMMEDIATE");
    for (std::size_t i = 0; i < items.size(); ++i) {
        outcomes[i] = {};
        connection_->execute("SAVEPOINT item");
        if (apply(items[i], outcomes[i]) == Applied::dirty) {
            connection_->execute("ROLLBACK TO item");
            readings_.clear();  // what it saw of its own writes
        }
        connection_->execute("RELEASE item");
    }
    connection_->execute("COMMIT");
}

Committer::Applied Committer::apply(const Item& item, Outcome& outcome) {
    const std::int64_t writes = connection_->writes();
    Transaction tx(*connection_, readings_);
    bool keep = false;
    try {
        keep = item.work(tx) == Verdict::commit;
        if (auto ignored = connection_->take_failure()) {
            std::rethrow_exception(ignored);
        }
    } catch (const Unusable&) {
        throw;
    } catch (...) {
        keep = false;
        outcome.fault = std::current_exception();
        if (auto first = connection_->take_failure()) {
            outcome.fault = first;
        }
    }
    if (!connection_->in_transaction()) {
        throw Unusable("SQLite rolled the transaction back by itself");
    }
    if (keep) {
        return Applied::kept;
    }
    return connection_->writes() == writes ? Applied::clean : Applied::dirty;
}

void Committer::tidy(bool idle) noexcept {
    if (!connection_) {
        return;
    }
    const int pages = connection_->wal_pages();
    if (pages < tidied_at_) {
        tidied_at_ = 0;  // the log started again
    }
    if (!idle && pages - tidied_at_ < pages_per_copy) {
        return;
    }
    try {
        if (pages < pages_when_readers_wait) {
            connection_->checkpoint();
        } else {
            connection_->checkpoint_and_restart();
        }
        tidied_at_ = pages;
    } catch (...) {
        connection_.reset();  // what was committed stays committed; the next group reopens
    }
}

bool Committer::untidy() const {
    return connection_ && connection_->wal_pages() - tidied_at_ >= pages_worth_an_idle_copy;
}

}  // namespace ortoo::db::sqlite
