// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <memory>

#include "db/database.h"

namespace ortoo::http {

// One thread's read session, opened at first use, so that a database that is away at start or goes
// away later costs answers but not the server.
class ReaderSlot {
  public:
    explicit ReaderSlot(db::Database& database) : database_(database) {}
    // Throws db::Fault when the database is away.
    [[nodiscard]] db::Session& session() {
        if (!session_) {
            session_ = database_.reader();
        }
        return *session_;
    }
    // After a fault: the next use opens a new one.
    void drop() { session_.reset(); }

  private:
    db::Database& database_;
    std::unique_ptr<db::Session> session_;
};

}  // namespace ortoo::http
