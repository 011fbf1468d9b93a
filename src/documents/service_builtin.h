// SPDX-License-Identifier: MulanPSL-2.0
// The templates of data/templates, which the binary carries (cmake/templates.cmake).
#pragma once

#include <span>
#include <string_view>

namespace ortoo::documents {

struct BuiltIn {
    std::string_view file;
    std::string_view body;
};
[[nodiscard]] std::span<const BuiltIn> builtin_templates();

}  // namespace ortoo::documents
