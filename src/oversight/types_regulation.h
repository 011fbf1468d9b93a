// SPDX-License-Identifier: MulanPSL-2.0
// 制度文件 (R25, R53): what help and acting on behalf mean here, in five chapters, by version.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::oversight {

struct RegulationTag {};
using RegulationId = Id<RegulationTag>;

// 帮办代办工作规则 and the rules that R25 names; more can be added as `other`.
enum class RegulationKind {
    help_work,
    first_asked,
    one_notice,
    time_limit,
    booking,
    home_visit,
    green_channel,
    other
};
inline constexpr std::array regulation_kind_names{
    std::pair{RegulationKind::help_work, std::string_view{"help_work"}},
    std::pair{RegulationKind::first_asked, std::string_view{"first_asked"}},
    std::pair{RegulationKind::one_notice, std::string_view{"one_notice"}},
    std::pair{RegulationKind::time_limit, std::string_view{"time_limit"}},
    std::pair{RegulationKind::booking, std::string_view{"booking"}},
    std::pair{RegulationKind::home_visit, std::string_view{"home_visit"}},
    std::pair{RegulationKind::green_channel, std::string_view{"green_channel"}},
    std::pair{RegulationKind::other, std::string_view{"other"}},
};
constexpr const auto& names(RegulationKind) {
    return regulation_kind_names;
}

enum class RegulationState { draft, published };
inline constexpr std::array regulation_state_names{
    std::pair{RegulationState::draft, std::string_view{"draft"}},
    std::pair{RegulationState::published, std::string_view{"published"}},
};
constexpr const auto& names(RegulationState) {
    return regulation_state_names;
}

enum class RegulationLevel { banner, town, village };
inline constexpr std::array regulation_level_names{
    std::pair{RegulationLevel::banner, std::string_view{"banner"}},
    std::pair{RegulationLevel::town, std::string_view{"town"}},
    std::pair{RegulationLevel::village, std::string_view{"village"}},
};
constexpr const auto& names(RegulationLevel) {
    return regulation_level_names;
}

// The five chapters of the template.
struct Chapters {
    std::string concept_text;  // 工作概念
    std::string scope;         // 服务范围
    std::string principles;    // 代办原则
    std::string duties;        // 职能职责
    std::string procedure;     // 服务流程
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        constexpr Limits chapter = text(0, 5000);
        v("concept", r.concept_text, chapter, "工作概念");
        v("scope", r.scope, chapter, "服务范围");
        v("principles", r.principles, chapter, "代办原则");
        v("duties", r.duties, chapter, "职能职责");
        v("procedure", r.procedure, chapter, "服务流程");
    }
};

struct Regulation {
    RegulationId id;
    std::int64_t version = 1;  // of the row, for If-Match
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    RegulationLevel level = RegulationLevel::banner;
    RegulationKind kind = RegulationKind::help_work;
    std::int64_t edition = 1;  // of the document, within its unit and kind
    RegulationState state = RegulationState::draft;
    std::string title;
    Chapters chapters;
    std::optional<CivilDate> effective;
    bool open_to_all = false;
    Instant changed_at;
    std::optional<Instant> published_at;
    std::string published_by;  // name
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("level", r.level);
        v("kind", r.kind);
        v("edition", r.edition, "1, 2 … of this kind in this unit");
        v("state", r.state);
        v("title", r.title);
        v("chapters", r.chapters);
        v("effective", r.effective);
        v("public", r.open_to_all, "read without signing in");
        v("changed_at", r.changed_at);
        v("published_at", r.published_at);
        v("published_by", r.published_by);
    }
};

struct DraftRegulation {
    UnitId unit;
    RegulationKind kind = RegulationKind::help_work;
    std::string title;
    Chapters chapters;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind);
        v("title", r.title, text(2, 100));
        v("chapters", r.chapters, "may be filled in later");
    }
};

struct EditRegulation {
    RegulationId id;
    std::int64_t version = 0;
    std::string title;
    Chapters chapters;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "a draft");
        v.if_match(r.version);
        v("title", r.title, text(2, 100));
        v("chapters", r.chapters);
    }
};

struct PublishRegulation {
    RegulationId id;
    std::int64_t version = 0;
    CivilDate effective;
    bool open_to_all = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "a draft");
        v.if_match(r.version);
        v("effective", r.effective, "today or later");
        v("public", r.open_to_all, "read without signing in");
    }
};

struct RegulationAt {
    RegulationId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the document");
    }
};

struct RegulationQuery {
    UnitId unit;
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("page", r.page, number(0, 1000));
    }
};

struct RegulationList {
    std::vector<Regulation> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page, newest first; without signing in the public ones only");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr std::string_view regulation_manage = "regulation.manage";
inline constexpr RefusalCode regulation_not_found{"regulation.not_found", Kind::not_found};
inline constexpr RefusalCode regulation_stale{"regulation.stale", Kind::stale};
inline constexpr RefusalCode regulation_published{"regulation.published", Kind::conflict};
inline constexpr RefusalCode regulation_incomplete{"regulation.incomplete", Kind::unprocessable};
inline constexpr RefusalCode regulation_date{"regulation.date_past", Kind::unprocessable};
inline constexpr RefusalCode regulation_no_level{"regulation.no_level", Kind::unprocessable};

}  // namespace ortoo::oversight
