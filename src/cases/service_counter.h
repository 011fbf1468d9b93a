// SPDX-License-Identifier: MulanPSL-2.0
// Where a case was received, as its entry tells it: oversight counts from the ledger alone.
#pragma once

#include <boost/json.hpp>

#include "cases/service.h"

namespace ortoo::cases {

// The kind of the window that was named, which must be one of the clerk's unit; else
// case_window_elsewhere. Nothing named: nothing said.
[[nodiscard]] Result<std::optional<outlets::WindowKind>> kind_of_window(
    const CasesParts& parts, db::Session& session, const Context& ctx, const Case& item,
    const std::optional<outlets::WindowId>& window);

// Source and way of delivery; across a counter also the unit of the clerk and the kind of window:
// as said, else the only one of the unit (help windows aside, or only help windows). A ticket says
// it better.
void say_counter(const CasesParts& parts, db::Session& session, const Context& ctx,
                 const Case& item, std::optional<outlets::WindowKind> window,
                 boost::json::object& body);

}  // namespace ortoo::cases
