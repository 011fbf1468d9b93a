// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "catalogue/types_family.h"

namespace ortoo::catalogue {

struct SettledFamily {  // by themes of the catalogue
    std::string_view name;
    std::vector<std::string_view> themes;
};
[[nodiscard]] const std::vector<SettledFamily>& centre_families();

struct Suited {  // an item that a town may take, and whether this centre does
    std::string name;
    std::string theme;
    bool offered = false;
};
// A family without a suitable item is missing: nobody can say it has moved in.
[[nodiscard]] std::vector<FamilyAt> settled(std::span<const Suited> items);
[[nodiscard]] std::vector<std::vector<std::string>> settled_table(const SettledReport& report);

}  // namespace ortoo::catalogue
