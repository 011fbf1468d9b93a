// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "tables/tables.h"

namespace ortoo::tables {

[[nodiscard]] Read read_workbook(std::string_view bytes, const Limits& limits);

}  // namespace ortoo::tables
