// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include <span>

#include "projects/types_acts.h"

namespace ortoo::projects {

// project_dates at the field: start after end, an item outside both.
[[nodiscard]] Result<void> check_plan(const PlanProject&);
// project_state, project_day: a day to come.
[[nodiscard]] Result<Project> started(Project, CivilDate on, CivilDate today);
// project_state, item_unknown, item_done, project_day: before the start or to come.
[[nodiscard]] Result<Item> ready(const Project&, std::span<const Item>, std::int64_t no,
                                 CivilDate on, CivilDate today);
// project_state, items_open, photo_missing (with the item's name), project_day.
[[nodiscard]] Result<Project> finished(Project, std::span<const Item>, std::span<const Photo>,
                                       CivilDate on, CivilDate today, const std::string& by);
// project_state; project_four_eyes: whoever ran or finished it does not accept it.
[[nodiscard]] Result<Project> accepted(Project, bool passed, const std::string& by);
[[nodiscard]] Result<Project> cancelled(Project, const std::string& reason);
// Pictures are added until it is accepted or cancelled: project_state, item_unknown, project_day.
[[nodiscard]] Result<void> may_show(const Project&, std::span<const Item>, const AddPhoto&,
                                    CivilDate today);

[[nodiscard]] bool open(ProjectState state);
[[nodiscard]] bool overdue(const Project&, CivilDate today);
[[nodiscard]] std::vector<std::string> allowed_acts(const Project&, bool manages, bool accepts);

}  // namespace ortoo::projects
