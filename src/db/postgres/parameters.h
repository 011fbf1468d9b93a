// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "db/session.h"

namespace ortoo::db::postgres {

// Values in the form libpq wants them: numbers and text as C strings, bytes in binary. Bytes are
// borrowed from the values. Kept by the connection, so that its memory is reused.
class Parameters {
  public:
    // Faults when a text holds a NUL character, which PostgreSQL cannot store.
    void assign(const Sql& sql, std::span<const Value> values);
    [[nodiscard]] int count() const { return static_cast<int>(data_.size()); }
    [[nodiscard]] const char* const* data() const { return data_.data(); }
    [[nodiscard]] const int* lengths() const { return lengths_.data(); }
    [[nodiscard]] const int* formats() const { return formats_.data(); }

  private:
    std::string texts_;
    std::vector<std::size_t> starts_;
    std::vector<const char*> data_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
};

}  // namespace ortoo::db::postgres
