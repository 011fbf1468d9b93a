// SPDX-License-Identifier: MulanPSL-2.0
// Where each question is a journey to another process, fewer journeys: what is announced travels
// with the next question, and what is known is not asked. Elsewhere nothing happens.
#pragma once

#include "db/session.h"

namespace ortoo::db {

// A session that listens to it.
class Foresighted {
  public:
    virtual ~Foresighted() = default;
    virtual void ahead(const Sql& sql, std::span<const Value> values) = 0;
    virtual void told(const Sql& sql, std::span<const Value> values,
                      std::span<const Value> row) = 0;
};

// This will surely be asked with these values. The answer is the same, and as fresh: what the
// transaction writes in between is seen.
inline void ahead(Session& session, const Sql& sql, Values values) {
    if (auto* const foresighted = dynamic_cast<Foresighted*>(&session)) {
        foresighted->ahead(sql, {values.begin(), values.size()});
    }
}

// After what this transaction has just written, the answer to this question is this one row.
inline void told(Tx& tx, const Sql& sql, Values values, Values row) {
    if (auto* const foresighted = dynamic_cast<Foresighted*>(&tx)) {
        foresighted->told(sql, {values.begin(), values.size()}, {row.begin(), row.size()});
    }
}

}  // namespace ortoo::db
