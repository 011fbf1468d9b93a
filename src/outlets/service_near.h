// SPDX-License-Identifier: MulanPSL-2.0
// Where a unit stands, and how far it is (R2).
#pragma once

#include "db/session.h"
#include "outlets/rules_near.h"

namespace ortoo::outlets {

// Of the unit's first point that has coordinates.
[[nodiscard]] std::optional<Coordinates> place_of(db::Session&, const std::string& county,
                                                  const UnitId&);

// Points at most `metres` away, with their distance, the nearest first.
struct Placed {
    Point point;
    std::int64_t metres = 0;
};
[[nodiscard]] std::vector<Placed> points_near(db::Session&, const std::string& county,
                                              const Coordinates&, std::int64_t metres);

}  // namespace ortoo::outlets
