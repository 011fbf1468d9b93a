// SPDX-License-Identifier: MulanPSL-2.0
// What is sent to, and answered by, the routes of projects.
#pragma once

#include "projects/types.h"

namespace ortoo::projects {

struct PlannedItem {
    std::string name;
    std::string quantity;
    CivilDate planned_on;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(1, 80), "what is built, bought or mended");
        v("quantity", r.quantity, text(0, 40), "with its unit of measure");
        v("planned_on", r.planned_on, "ready by");
    }
};

struct PlanProject {
    UnitId unit;
    std::string title;
    std::string why;
    CivilDate planned_start;
    CivilDate planned_end;
    std::vector<PlannedItem> list;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "a centre or station");
        v("title", r.title, text(2, 80));
        v("why", r.why, text(2, 300), "what is wrong today");
        v("planned_start", r.planned_start);
        v("planned_end", r.planned_end, "last day");
        v("items", r.list, items(1, 40), "numbered from 1 in this order");
    }
};

struct ProjectAt {
    ProjectId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
    }
};

struct OnDay {
    ProjectId id;
    std::int64_t version = 0;
    CivilDate on;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v.if_match(r.version);
        v("on", r.on, "the day it happened; not a day to come");
    }
};

struct ItemDone {
    ProjectId id;
    std::int64_t no = 0;
    std::int64_t version = 0;
    CivilDate on;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v.if_match(r.version);
        v("no", r.no, number(1, 99), "the item");
        v("on", r.on, "the day it was ready");
    }
};

struct AddPhoto {
    ProjectId id;
    orders::UploadId upload;
    std::int64_t item = 0;
    Stage stage = Stage::before;
    CivilDate taken_on;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v("upload", r.upload);
        v("item", r.item, number(0, 99), "0: the whole place");
        v("stage", r.stage);
        v("taken_on", r.taken_on);
    }
};

struct Accept {
    ProjectId id;
    std::int64_t version = 0;
    bool passed = false;
    std::string note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v.if_match(r.version);
        v("passed", r.passed, "false: it goes on, and the note says what to mend");
        v("note", r.note, text(2, 300));
    }
};

struct Cancel {
    ProjectId id;
    std::int64_t version = 0;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v.if_match(r.version);
        v("reason", r.reason, text(2, 300));
    }
};

struct PictureAt {
    ProjectId id;
    orders::UploadId upload;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the project");
        v.path("upload", r.upload, "one of its pictures");
    }
};

struct ProjectQuery {
    std::optional<UnitId> unit;
    std::optional<bool> open;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below; one's own when absent");
        v("open", r.open, "false: those accepted or cancelled; true when absent");
        v("page", r.page, number(0, 1000));
    }
};

struct ProjectRow : Project {
    std::int64_t total = 0;
    std::int64_t done = 0;
    bool overdue = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("number", r.number);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("title", r.title);
        v("state", r.state);
        v("planned_start", r.planned_start);
        v("planned_end", r.planned_end);
        v("started_on", r.started_on);
        v("finished_on", r.finished_on);
        v("runs_by_name", r.runs_by_name);
        v("total", r.total, "items");
        v("done", r.done, "of them");
        v("overdue", r.overdue, "not done and past its last day");
    }
};

struct ProjectList {
    std::vector<ProjectRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by last day, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

struct ProjectView : ProjectRow {
    std::vector<Item> list;
    std::vector<Photo> photos;
    std::vector<Acceptance> looks;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        ProjectRow::fields(v, r);
        v("why", r.why);
        v("ended_why", r.ended_why, "of a cancelled one");
        v("items", r.list);
        v("photos", r.photos, "by day");
        v("acceptances", r.looks, "oldest first");
        v("allowed", r.allowed, "start, item_done, photo, finish, accept, cancel");
    }
};

}  // namespace ortoo::projects
