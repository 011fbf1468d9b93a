// SPDX-License-Identifier: MulanPSL-2.0
// 升级改造 (R32): a project of a centre or station, from its plan to its acceptance.
#pragma once

#include "orders/types_acts.h"

namespace ortoo::projects {

struct ProjectTag {};
using ProjectId = Id<ProjectTag>;

// planned → under_way → done → accepted; what is not accepted is under way again.
enum class ProjectState { planned, under_way, done, accepted, cancelled };
inline constexpr std::array project_state_names{
    std::pair{ProjectState::planned, std::string_view{"planned"}},
    std::pair{ProjectState::under_way, std::string_view{"under_way"}},
    std::pair{ProjectState::done, std::string_view{"done"}},
    std::pair{ProjectState::accepted, std::string_view{"accepted"}},
    std::pair{ProjectState::cancelled, std::string_view{"cancelled"}},
};
constexpr const auto& names(ProjectState) {
    return project_state_names;
}

enum class Stage { before, during, after };
inline constexpr std::array stage_names{
    std::pair{Stage::before, std::string_view{"before"}},
    std::pair{Stage::during, std::string_view{"during"}},
    std::pair{Stage::after, std::string_view{"after"}},
};
constexpr const auto& names(Stage) {
    return stage_names;
}

struct Item {
    std::int64_t no = 0;
    std::string name;
    std::string quantity;
    CivilDate planned_on;
    std::optional<CivilDate> done_on;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, number(0, 99));
        v("name", r.name, text(1, 80), "what is built, bought or mended");
        v("quantity", r.quantity, text(0, 40), "with its unit of measure");
        v("planned_on", r.planned_on, "ready by");
        v("done_on", r.done_on);
    }
};

struct Photo {
    orders::UploadId upload;
    std::int64_t item = 0;
    Stage stage = Stage::before;
    CivilDate taken_on;
    std::string added_by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("upload", r.upload);
        v("item", r.item, number(0, 99), "0: the whole place");
        v("stage", r.stage);
        v("taken_on", r.taken_on);
        v("added_by", r.added_by);
    }
};

struct Acceptance {
    bool passed = false;
    std::string note;
    std::string by;
    std::string by_name;
    Instant at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("passed", r.passed);
        v("note", r.note, "what was seen, or must be mended");
        v("by_name", r.by_name);
        v("at", r.at);
    }
};

// One row of `upgrade_projects`.
struct Project {
    ProjectId id;
    std::int64_t version = 1;
    std::string number;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    std::string title;
    std::string why;
    ProjectState state = ProjectState::planned;
    CivilDate planned_start;
    CivilDate planned_end;
    std::optional<CivilDate> started_on;
    std::optional<CivilDate> finished_on;
    std::string runs_by;  // staff id
    std::string runs_by_name;
    std::string finished_by;  // staff id
    std::string ended_why;    // of a cancelled one
    Instant planned_at;
};

inline constexpr std::string_view project_read = "project.read";
inline constexpr std::string_view project_manage = "project.manage";
inline constexpr std::string_view project_accept = "project.accept";

inline constexpr RefusalCode project_not_found{"project.not_found", Kind::not_found};
inline constexpr RefusalCode project_stale{"project.stale", Kind::stale};
inline constexpr RefusalCode project_state{"project.state", Kind::conflict};
inline constexpr RefusalCode project_place{"project.place", Kind::unprocessable};
inline constexpr RefusalCode project_dates{"project.dates", Kind::unprocessable};
inline constexpr RefusalCode project_day{"project.day", Kind::unprocessable};
inline constexpr RefusalCode item_unknown{"project.item_unknown", Kind::not_found};
inline constexpr RefusalCode item_done{"project.item_done", Kind::conflict};
inline constexpr RefusalCode items_open{"project.items_open", Kind::conflict};
// An item without a picture of how it is now.
inline constexpr RefusalCode photo_missing{"project.photo_missing", Kind::conflict};
// Whoever ran it does not accept it.
inline constexpr RefusalCode project_four_eyes{"project.four_eyes", Kind::forbidden};

}  // namespace ortoo::projects
