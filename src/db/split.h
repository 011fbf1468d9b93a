// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ortoo::db {

// The statements of a migration, without comments, cut at `;` outside quotes. Only what our
// schema needs: 'text' and "name" quoting, -- and /* */ comments; no dollar quotes, no triggers.
[[nodiscard]] std::vector<std::string> split_statements(std::string_view script);

}  // namespace ortoo::db
