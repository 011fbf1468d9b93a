// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "outlets/types.h"

namespace ortoo::outlets {

struct Coordinates {  // millionths of a degree
    std::int64_t lat = 0;
    std::int64_t lng = 0;
};

}  // namespace ortoo::outlets
