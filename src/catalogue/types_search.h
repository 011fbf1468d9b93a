// SPDX-License-Identifier: MulanPSL-2.0
// What a question to the catalogue is and what comes back.
#pragma once

#include "catalogue/types.h"
#include "duty/types_roster.h"

namespace ortoo::catalogue {

enum class Matched { word, synonym, pinyin, similar };  // best first
inline constexpr std::array matched_names{
    std::pair{Matched::word, std::string_view{"word"}},        // the words themselves
    std::pair{Matched::synonym, std::string_view{"synonym"}},  // 老年钱 → 高龄津贴
    std::pair{Matched::pinyin, std::string_view{"pinyin"}},    // dibao, db, 低报 → 低保
    std::pair{Matched::similar, std::string_view{"similar"}},  // a slip of the finger
};
constexpr const auto& names(Matched) {
    return matched_names;
}

struct ItemQuery {
    std::optional<std::string> q;
    std::optional<std::string> theme;
    std::optional<bool> high_frequency;
    std::optional<Level> level;
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("q", r.q, text(0, 50), "words of everyday speech, pinyin or initials");
        v("theme", r.theme, text(0, 20));
        v("high_frequency", r.high_frequency);
        v("level", r.level, "offered there");
        v("unit", r.unit, "where the asker is: whom to call when nothing is found");
        v("page", r.page, number(0, 500));
    }
};

struct ItemBrief {
    ItemId id;
    std::string name;
    std::string theme;
    std::string department;
    bool is_instant = false;
    std::string limit_sentence;
    AgentMode agent_mode = AgentMode::help_or_act;
    bool high_frequency = false;
    std::string picto;
    std::optional<Matched> matched;
    std::string matched_by;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
        v("theme", r.theme);
        v("department", r.department);
        v("is_instant", r.is_instant);
        v("limit_sentence", r.limit_sentence);
        v("agent_mode", r.agent_mode);
        v("high_frequency", r.high_frequency);
        v("picto", r.picto, "key of the pictogram");
        v("matched", r.matched, "why it is here; absent when nothing was asked");
        v("matched_by", r.matched_by, "the everyday word that led here, if one did");
    }
};

struct ThemeRow {
    std::string theme;
    std::string picto;
    std::int64_t count = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("theme", r.theme);
        v("picto", r.picto);
        v("count", r.count, "items");
    }
};

struct ThemeList {
    std::vector<ThemeRow> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
    }
};

struct ItemList {
    std::vector<ItemBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    std::int64_t total = 0;
    std::string suggestion;
    std::vector<ThemeRow> themes;
    std::optional<duty::OnDutyView> call;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
        v("total", r.total);
        v("suggestion", r.suggestion, "perhaps this was meant; empty when the words are sure");
        v("themes", r.themes, "nothing found: where to look instead");
        v("call", r.call, "nothing found: whom to call, when the unit was given");
    }
};

}  // namespace ortoo::catalogue
