// SPDX-License-Identifier: MulanPSL-2.0
// Where a case was received, as its entry tells it: oversight counts from the ledger alone.
#pragma once

#include <boost/json.hpp>

#include "cases/service.h"

namespace ortoo::cases {

// Source and way of delivery; across a counter also the unit of the clerk and the kind of window,
// if the unit has but one (help windows aside) or only help windows. A ticket says it better.
void say_counter(const CasesParts& parts, db::Session& session, const Context& ctx,
                 const Case& item, boost::json::object& body);

}  // namespace ortoo::cases
