// SPDX-License-Identifier: MulanPSL-2.0
#include "projects/rules.h"

#include <algorithm>

namespace ortoo::projects {

namespace {
Result<void> in_state(const Project& project, ProjectState wanted) {
    if (project.state != wanted) {
        return refuse(project_state, "id", {{"state", std::string(name_of(project.state))}});
    }
    return {};
}

Result<void> day_fits(const Project& project, CivilDate on, CivilDate today) {
    if (today < on || (project.started_on && on < *project.started_on)) {
        return refuse(project_day, "on");
    }
    return {};
}
}  // namespace

Result<void> check_plan(const PlanProject& in) {
    if (in.planned_end < in.planned_start) {
        return refuse(project_dates, "planned_end");
    }
    for (std::size_t i = 0; i < in.list.size(); ++i) {
        if (in.list[i].planned_on < in.planned_start || in.planned_end < in.list[i].planned_on) {
            return refuse(project_dates, "items[" + std::to_string(i) + "].planned_on");
        }
    }
    return {};
}

Result<Project> started(Project project, CivilDate on, CivilDate today) {
    TRY(in_state(project, ProjectState::planned));
    TRY(day_fits(project, on, today));
    project.state = ProjectState::under_way;
    project.started_on = on;
    return project;
}

Result<Item> ready(const Project& project, std::span<const Item> list, std::int64_t no,
                   CivilDate on, CivilDate today) {
    TRY(in_state(project, ProjectState::under_way));
    const auto found = std::ranges::find(list, no, &Item::no);
    if (found == list.end()) {
        return refuse(item_unknown, "no");
    }
    if (found->done_on) {
        return refuse(item_done, "no", {{"on", to_text(*found->done_on)}});
    }
    TRY(day_fits(project, on, today));
    Item out = *found;
    out.done_on = on;
    return out;
}

Result<Project> finished(Project project, std::span<const Item> list, std::span<const Photo> photos,
                         CivilDate on, CivilDate today, const std::string& by) {
    TRY(in_state(project, ProjectState::under_way));
    for (const Item& each : list) {
        if (!each.done_on) {
            return refuse(items_open, "id", {{"item", each.name}});
        }
        const bool shown = std::ranges::any_of(photos, [&](const Photo& photo) {
            return photo.item == each.no && photo.stage == Stage::after;
        });
        if (!shown) {
            return refuse(photo_missing, "id", {{"item", each.name}});
        }
    }
    TRY(day_fits(project, on, today));
    project.state = ProjectState::done;
    project.finished_on = on;
    project.finished_by = by;
    return project;
}

Result<Project> accepted(Project project, bool passed, const std::string& by) {
    TRY(in_state(project, ProjectState::done));
    if (by == project.runs_by || by == project.finished_by) {
        return refuse(project_four_eyes, "id", {{"name", project.runs_by_name}});
    }
    project.state = passed ? ProjectState::accepted : ProjectState::under_way;
    if (!passed) {
        project.finished_on.reset();
    }
    return project;
}

Result<Project> cancelled(Project project, const std::string& reason) {
    if (!open(project.state)) {
        return refuse(project_state, "id", {{"state", std::string(name_of(project.state))}});
    }
    project.state = ProjectState::cancelled;
    project.ended_why = reason;
    return project;
}

Result<void> may_show(const Project& project, std::span<const Item> list, const AddPhoto& in,
                      CivilDate today) {
    if (!open(project.state)) {
        return refuse(project_state, "id", {{"state", std::string(name_of(project.state))}});
    }
    if (in.item != 0 && std::ranges::find(list, in.item, &Item::no) == list.end()) {
        return refuse(item_unknown, "item");
    }
    if (today < in.taken_on) {
        return refuse(project_day, "taken_on");
    }
    return {};
}

bool open(ProjectState state) {
    switch (state) {
        case ProjectState::planned:
        case ProjectState::under_way:
        case ProjectState::done:
            return true;
        case ProjectState::accepted:
        case ProjectState::cancelled:
            return false;
    }
    throw std::logic_error("no such state");
}

bool overdue(const Project& project, CivilDate today) {
    const bool to_do =
        project.state == ProjectState::planned || project.state == ProjectState::under_way;
    return to_do && project.planned_end < today;
}

std::vector<std::string> allowed_acts(const Project& project, bool manages, bool accepts) {
    std::vector<std::string> out;
    if (manages && project.state == ProjectState::planned) {
        out.emplace_back("start");
    }
    if (manages && project.state == ProjectState::under_way) {
        out.emplace_back("item_done");
        out.emplace_back("finish");
    }
    if (manages && open(project.state)) {
        out.emplace_back("photo");
        out.emplace_back("cancel");
    }
    if (accepts && project.state == ProjectState::done) {
        out.emplace_back("accept");
    }
    return out;
}

}  // namespace ortoo::projects
