// SPDX-License-Identifier: MulanPSL-2.0
// What agents were taught (R52), short lessons, and where agents come from (R36).
#pragma once

#include "duty/types_profile.h"

namespace ortoo::duty {

struct TrainingTag {};
using TrainingId = Id<TrainingTag>;
struct LessonTag {};
using LessonId = Id<LessonTag>;

inline constexpr RefusalCode training_dates{"training.dates_wrong", Kind::unprocessable};
inline constexpr RefusalCode lesson_not_found{"lesson.not_found", Kind::not_found};

struct Training {
    TrainingId id;
    identity::StaffId staff;
    std::string topic;
    std::int64_t minutes = 0;
    CivilDate day;
    bool passed = false;
    CivilDate valid_until;
    std::string by_name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("staff", r.staff);
        v("topic", r.topic);
        v("minutes", r.minutes);
        v("day", r.day);
        v("passed", r.passed);
        v("valid_until", r.valid_until);
        v("by_name", r.by_name, "who wrote it down");
    }
};

struct NoteTraining {
    identity::StaffId staff;
    std::string topic;
    std::int64_t minutes = 0;
    CivilDate day;
    bool passed = false;
    CivilDate valid_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("topic", r.topic, text(2, 80));
        v("minutes", r.minutes, number(5, 6000));
        v("day", r.day, "not after today");
        v("passed", r.passed);
        v("valid_until", r.valid_until, "not before the day");
    }
};

struct TrainingQuery {
    identity::StaffId staff;
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("page", r.page, number(0, 1000));
    }
};

struct TrainingList {
    std::vector<Training> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

// One agent on a day.
struct TrainedAgent {
    identity::StaffId staff;
    std::string name;
    UnitId unit;
    std::string unit_name;
    AgentSource source = AgentSource::full_time;
    std::vector<std::string> grids = {};
    bool valid = false;
    std::optional<CivilDate> valid_until = {};
    std::int64_t minutes = 0;
    std::int64_t lessons = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("staff", r.staff);
        v("name", r.name);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("source", r.source, "where he comes from (R36)");
        v("grids", r.grids);
        v("valid", r.valid, "holds a passed training that has not run out");
        v("valid_until", r.valid_until, "the last one's; left out: never trained");
        v("minutes", r.minutes, "in this calendar year");
        v("lessons", r.lessons, "short lessons read");
    }
};

struct AgentSourceCount {
    AgentSource source = AgentSource::full_time;
    std::int64_t agents = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("source", r.source);
        v("agents", r.agents);
    }
};

struct TrainedQuery {
    UnitId unit;
    std::optional<CivilDate> day = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "this unit and all below it");
        v("day", r.day, "today when left out");
    }
};

struct TrainedAgents {
    CivilDate day;
    std::int64_t valid = 0;
    std::int64_t lessons = 0;
    std::vector<AgentSourceCount> sources;
    std::vector<TrainedAgent> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("day", r.day);
        v("valid", r.valid, "of the rows");
        v("lessons", r.lessons, "published");
        v("sources", r.sources, "agents by source; sources without agents are left out");
        v("rows", r.rows, "by unit");
    }
};

struct Lesson {
    LessonId id;
    std::string title;
    std::string content;
    std::string item;
    Instant published_at;
    std::string published_by;
    std::optional<Instant> read_at = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("title", r.title);
        v("content", r.content);
        v("item", r.item, "of the catalogue; empty: for all work");
        v("published_at", r.published_at);
        v("published_by", r.published_by);
        v("read_at", r.read_at, "by who asks");
    }
};

struct PublishLesson {
    std::string title;
    std::string content;
    std::string item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("title", r.title, text(2, 80));
        v("content", r.content, text(10, 5000), "one page");
        v("item", r.item, text(0, 40), "of the catalogue; empty: for all work");
    }
};

struct LessonAt {
    LessonId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the lesson");
    }
};

struct LessonQuery {
    std::optional<std::string> item = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item, text(0, 40), "those linked to this item");
        v("page", r.page, number(0, 1000));
    }
};

struct LessonList {
    std::vector<Lesson> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

}  // namespace ortoo::duty
