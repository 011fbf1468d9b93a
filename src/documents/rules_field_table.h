// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "documents/types.h"

namespace ortoo::documents {

struct KindRow {
    DocumentKind kind;
    std::string_view prefix;
    bool remedies;
    std::span<const Field> fields;
};
[[nodiscard]] std::span<const KindRow> kind_rows();

}  // namespace ortoo::documents
