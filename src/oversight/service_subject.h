// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <algorithm>

#include "base/text.h"
#include "oversight/service.h"

namespace ortoo::oversight {

struct Oversight::Subject {
    FoundKind kind = FoundKind::item_case;
    std::string id;
    std::string number;
    std::string item_name;
    UnitId unit;  // where the wish arose
    std::string unit_path;
    cases::Place office;             // which has it now
    std::vector<std::string> paths;  // of all places concerned
    std::vector<cases::Place> places;
    std::string account;  // of the citizen
    std::string agent;    // staff id
    std::vector<identity::Role> roles;
    bool ended = false;
};

}  // namespace ortoo::oversight
