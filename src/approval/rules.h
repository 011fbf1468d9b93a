// SPDX-License-Identifier: MulanPSL-2.0
// Decisions about deciding: values in, answer out.
#pragma once

#include <span>

#include "approval/types.h"
#include "cases/rules.h"

namespace ortoo::approval {

// 38 行政许可法: a denial gives its reasons and the remedies. Refuses reasons that say nothing.
[[nodiscard]] Result<std::string> decision_text(const Decide& in);
// What every denial ends with (行政复议法 20, 行政诉讼法 46).
[[nodiscard]] std::string_view remedies();
// Where the item asks for four eyes, the reviewer may not decide.
[[nodiscard]] Result<void> four_eyes(const cases::Case& item,
                                     std::span<const cases::Opinion> opinions,
                                     std::string_view decider);
// The last reviewer's staff id; empty when there is none.
[[nodiscard]] std::string reviewer_of(std::span<const cases::Opinion> opinions);
// An approver of a town sees what the town decides, not all that it received.
[[nodiscard]] cases::Sight sight_of(std::string_view path);

}  // namespace ortoo::approval
