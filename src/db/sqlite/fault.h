// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <sqlite3.h>

#include <string>

#include "db/session.h"

namespace ortoo::db::sqlite {

// The connection cannot be trusted any more (I/O error, full disk, corruption, lock lost): after
// such an error an open handle may answer "malformed" to everything, so it is closed and reopened.
class Unusable : public Fault {
  public:
    using Fault::Fault;
};

// Throws Unusable or Fault by the handle's last error. `what` is the name of the statement.
[[noreturn]] void raise(sqlite3* handle, const std::string& what);

}  // namespace ortoo::db::sqlite
