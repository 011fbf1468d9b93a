// SPDX-License-Identifier: MulanPSL-2.0
// Where each question is a journey to another process, what is known need not be asked. Elsewhere
// nothing happens.
#pragma once

#include "db/session.h"

namespace ortoo::db {

// A transaction that listens to it.
class Informed {
  public:
    virtual ~Informed() = default;
    virtual void told(const Sql& sql, std::span<const Value> values,
                      std::span<const Value> row) = 0;
};

// After what this transaction has just written, the answer to this question is this one row.
inline void told(Tx& tx, const Sql& sql, Values values, Values row) {
    if (auto* const informed = dynamic_cast<Informed*>(&tx)) {
        informed->told(sql, {values.begin(), values.size()}, {row.begin(), row.size()});
    }
}

}  // namespace ortoo::db
