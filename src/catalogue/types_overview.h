// SPDX-License-Identifier: MulanPSL-2.0
// What those who keep the catalogue see: items with what they lack, versions, claims of every unit,
// powers, items of high frequency.
#pragma once

#include "catalogue/types_list.h"
#include "catalogue/types_power.h"
#include "catalogue/types_search.h"

namespace ortoo::catalogue {

struct ItemRow {
    ItemId id;
    std::string code;
    std::string name;
    std::string theme;
    std::string department;
    std::int64_t version = 1;
    std::string limit_sentence;
    PowerMode power_mode = PowerMode::assisted;
    bool high_frequency = false;
    bool sample = false;
    std::int64_t missing = 0;
    std::int64_t vague = 0;
    std::optional<std::int64_t> task_faults;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("code", r.code);
        v("name", r.name);
        v("theme", r.theme);
        v("department", r.department);
        v("version", r.version);
        v("limit_sentence", r.limit_sentence);
        v("power_mode", r.power_mode);
        v("high_frequency", r.high_frequency);
        v("sample", r.sample, "not the official list");
        v("missing", r.missing, "of the five elements (R49)");
        v("vague", r.vague, "lines with vague words");
        v("task_faults", r.task_faults, "of the 实施清单; absent: nothing was said yet");
    }
};

struct RowQuery {
    std::optional<std::string> q = {};
    std::optional<std::string> theme = {};
    std::optional<bool> high_frequency = {};
    std::optional<PowerMode> power_mode = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("q", r.q, text(0, 50), "words of everyday speech, pinyin or initials");
        v("theme", r.theme, text(0, 20));
        v("high_frequency", r.high_frequency);
        v("power_mode", r.power_mode, "how the power came down (R68)");
        v("page", r.page, number(0, 500));
    }
};

struct ItemRows {
    std::vector<ItemRow> rows;
    std::int64_t page = 0;
    bool more = false;
    std::int64_t total = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "20 a page");
        v("page", r.page);
        v("more", r.more);
        v("total", r.total);
    }
};

struct VersionAt {
    ItemId item;
    std::int64_t version = 1;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v("version", r.version, number(1, 1000000));
    }
};

struct ItemVersion {
    std::int64_t version = 1;
    Instant since;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("version", r.version);
        v("since", r.since);
    }
};

struct ItemVersions {
    std::vector<ItemVersion> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, at most 200");
    }
};

struct CompareVersions {
    ItemId item;
    std::int64_t from = 1;
    std::int64_t to = 1;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v("from", r.from, number(1, 1000000));
        v("to", r.to, number(1, 1000000));
    }
};

struct VersionDiff {
    std::int64_t from = 1;
    std::int64_t to = 1;
    std::vector<Difference> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from);
        v("to", r.to);
        v("rows", r.rows);
    }
};

struct UnitClaims {
    UnitId unit;
    std::string name;
    Level level = Level::village;
    std::int64_t claimed = 0;
    std::int64_t submitted = 0;
    std::int64_t returned = 0;
    std::int64_t approved = 0;
    std::int64_t published = 0;
    std::int64_t behind = 0;
    std::int64_t edition = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name);
        v("level", r.level);
        v("claimed", r.claimed);
        v("submitted", r.submitted, "wait for review");
        v("returned", r.returned);
        v("approved", r.approved, "wait for publication");
        v("published", r.published);
        v("behind", r.behind, "whose standard has changed since");
        v("edition", r.edition, "of the list; 0: 清单未公布");
    }
};

struct ClaimBoard {
    std::vector<UnitClaims> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "units the reader keeps, watches or reviews");
    }
};

struct Offer {
    UnitId unit;
    ItemId item;
    bool offered = false;
    std::int64_t edition = 0;
    std::optional<Instant> published_at;
    std::optional<AtUnit> at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("item", r.item);
        v("offered", r.offered, "it may be handed in there today");
        v("edition", r.edition, "of the unit's list; 0: 清单未公布, the item's level decides");
        v("published_at", r.published_at);
        v("at", r.at, "where and when, when the unit has claimed it");
    }
};

struct PowerQuery {
    std::optional<PowerMode> mode;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("mode", r.mode);
        v("page", r.page, number(0, 1000));
    }
};

struct PowerRow {
    ItemId item;
    std::string code;
    std::string name;
    Power power;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("code", r.code);
        v("name", r.name);
        v("power", r.power, "the last one of the item");
    }
};

struct PowerRows {
    std::vector<PowerRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "50 a page, by code");
        v("page", r.page);
        v("more", r.more);
    }
};

struct FrequentItem {
    ItemId item;
    std::string code;
    std::string name;
    std::string theme;
    std::int64_t towns = 0;
    std::int64_t villages = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("item", r.item);
        v("code", r.code);
        v("name", r.name);
        v("theme", r.theme);
        v("towns", r.towns, "that offer it today");
        v("villages", r.villages, "that offer it today");
    }
};

struct FrequentItems {
    std::vector<FrequentItem> rows;
    std::int64_t near = 0;
    std::int64_t minimum = 0;
    bool met = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "items of high frequency by code, at most 500");
        v("near", r.near, "of them offered in a town or village (R69)");
        v("minimum", r.minimum);
        v("met", r.met);
    }
};

}  // namespace ortoo::catalogue
