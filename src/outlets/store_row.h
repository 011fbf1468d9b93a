// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "outlets/types.h"

namespace ortoo::outlets::store {

// Columns id, version, kind, name, official_name, parent, path, tag, from the first on.
[[nodiscard]] inline Unit unit_row(const db::Row& row) {
    return {{row.text(0)}, row.integer(1), row.as<UnitKind>(2), row.text(3),
            row.text(4),   {row.text(5)},  row.text(6),         row.as<Tag>(7)};
}

}  // namespace ortoo::outlets::store
