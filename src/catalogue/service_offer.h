// SPDX-License-Identifier: MulanPSL-2.0
// What a unit takes today (R47).
#pragma once

#include "catalogue/service.h"

namespace ortoo::catalogue {

// May the item be handed in at this unit, of this kind (village, town, zone, banner, bureau)? A
// unit that has published a list offers that list and nothing else; before its first list the
// item's level decides.
[[nodiscard]] bool offered(db::Session&, const std::string& county, const UnitId&,
                           std::string_view unit_kind, const Item&);

// Every item in force, in the search's order. Reads each one: for the pool.
[[nodiscard]] std::vector<Item> all_items(db::Session&, const Context&, const Catalogue&);

}  // namespace ortoo::catalogue
