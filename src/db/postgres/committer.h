// SPDX-License-Identifier: MulanPSL-2.0
// Group commit on PostgreSQL: one SERIALIZABLE transaction for a group, pipelined. A group that
// aborts is cut: around the item that must be undone when it is known, else in halves, down to
// single items. (A savepoint for each item was measured a third slower.) Before the items run, they
// are rehearsed: what they ask first is asked for all of them at once.
#pragma once

#include <cstddef>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include "db/postgres/connection.h"
#include "db/postgres/desk.h"
#include "db/writer.h"

namespace ortoo::db::postgres {

class Committer final : public db::Committer {
  public:
    // Connects; throws Fault when it cannot or when durability is not assured.
    explicit Committer(std::string text);

    void commit(std::span<const Item> items, std::span<Outcome> outcomes,
                Counters& counters) noexcept override;
    void tidy(bool) noexcept override {}
    [[nodiscard]] bool untidy() const override { return false; }

  private:
    enum class Applied { kept, clean, dirty };
    // What became of a transaction. Not decided: rolled back, `why` or `culprit` tell the reason.
    struct Attempt {
        bool decided = false;
        std::exception_ptr why{};
        std::optional<std::size_t> culprit{};
    };

    void decide(std::size_t begin, std::size_t end);
    void decide_one(std::size_t at);
    Attempt attempt(std::size_t begin, std::size_t end);
    void rehearse(std::size_t begin, std::size_t end);
    [[nodiscard]] bool waits(std::size_t at);
    Attempt finish(std::size_t begin, std::size_t end);
    Applied apply(std::size_t at);
    void roll_back();
    void reconnect_if_lost();

    const std::string text_;
    std::unique_ptr<Connection> connection_;  // null when lost, until the next transaction
    Desk desk_;
    // The group at hand.
    std::span<const Item> items_;
    std::span<Outcome> outcomes_;
    Counters* counters_ = nullptr;
    std::size_t decided_ = 0;  // items are decided in order
};

}  // namespace ortoo::db::postgres
