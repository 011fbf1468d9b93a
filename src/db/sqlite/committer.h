// SPDX-License-Identifier: MulanPSL-2.0
// Group commit on SQLite: one BEGIN IMMEDIATE, the items, one COMMIT (one fsync).
#pragma once

#include <memory>
#include <string>

#include "db/readings.h"
#include "db/sqlite/connection.h"
#include "db/writer.h"

namespace ortoo::db::sqlite {

class Committer final : public db::Committer {
  public:
    // Opens the connection; throws Fault when it cannot or when durability is not assured.
    explicit Committer(std::string path);

    void commit(std::span<const Item> items, std::span<Outcome> outcomes,
                Counters& counters) noexcept override;
    void tidy(bool idle) noexcept override;
    [[nodiscard]] bool untidy() const override;

  private:
    enum class Applied { kept, clean, dirty };

    void reopen_if_closed();
    [[nodiscard]] bool attempt(std::span<const Item> items, std::span<Outcome> outcomes);
    void replay(std::span<const Item> items, std::span<Outcome> outcomes);
    Applied apply(const Item& item, Outcome& outcome);

    const std::string path_;
    std::unique_ptr<Connection> connection_;  // null after an error, until the next group
    Readings readings_;                       // of the transaction at hand
    int tidied_at_ = 0;                       // pages in the log when it was last copied
};

}  // namespace ortoo::db::sqlite
