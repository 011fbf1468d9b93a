// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ortoo::notices {

// A sentence with {params}, in words an old herder understands, that names whom to call.
struct Template {
    std::string_view name;
    std::string_view text;
    std::int64_t useful_minutes = 0;  // after these it is not sent any more; 0: always useful
};

[[nodiscard]] std::span<const Template> all_templates();
// nullptr: unknown.
[[nodiscard]] const Template* find_template(std::string_view name);

}  // namespace ortoo::notices
