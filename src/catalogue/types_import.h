// SPDX-License-Identifier: MulanPSL-2.0
// What goes in and out of the catalogue room.
#pragma once

#include "catalogue/types.h"

namespace ortoo::catalogue {

struct ImportItems {
    std::string csv;
    std::optional<std::string> synonyms;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("csv", r.csv, text(1, 4000000), "the columns of data/catalogue.csv");
        v("synonyms", r.synonyms, text(1, 200000), "word,means; replaces the table of words");
    }
};

struct ImportFault {
    std::int64_t row = 0;
    std::string field;
    std::string code;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("row", r.row, "line of the file, the header is 1");
        v("field", r.field, "the column");
        v("code", r.code, "missing, unknown, not_a_number, too_long, duplicate, contradicts");
    }
};

struct ImportReport {
    std::int64_t rows = 0;
    std::int64_t imported = 0;  // new items; 0 when there is any fault: nothing is imported by half
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    std::int64_t synonyms = 0;
    std::vector<ImportFault> faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("imported", r.imported, "new items");
        v("changed", r.changed, "got a new version");
        v("unchanged", r.unchanged);
        v("synonyms", r.synonyms);
        v("faults", r.faults, "any fault stops the whole import");
    }
};

struct ItemQuery {
    std::optional<std::string> q;
    std::optional<std::string> theme;
    std::optional<bool> high_frequency;
    std::optional<Level> level;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("q", r.q, text(0, 50), "words of everyday speech");
        v("theme", r.theme, text(0, 20));
        v("high_frequency", r.high_frequency);
        v("level", r.level, "offered there");
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
    }
};

struct ItemList {
    std::vector<ItemBrief> rows;
    std::int64_t page = 0;
    bool more = false;
    std::int64_t total = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows);
        v("page", r.page);
        v("more", r.more);
        v("total", r.total);
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

struct ItemAt {
    ItemId item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
    }
};

struct SetFourEyes {
    ItemId item;
    bool four_eyes = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v("four_eyes", r.four_eyes, "the decider may not be the reviewer");
    }
};

}  // namespace ortoo::catalogue
