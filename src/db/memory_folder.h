// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>

namespace ortoo::db {

// A folder of its own in the machine's memory file system, removed with the object. SQLite's own
// in-memory modes lock readers out while a write is open; an ordinary WAL database there behaves
// exactly as in production, and its fsync costs nothing.
class MemoryFolder {
  public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(MemoryFolder&& other) noexcept;
    MemoryFolder& operator=(MemoryFolder&&) = delete;

    [[nodiscard]] std::string file() const { return path_ + "/ortoo.db"; }

  private:
    std::string path_;  // empty: moved from
};

}  // namespace ortoo::db
