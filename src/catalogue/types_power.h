// SPDX-License-Identifier: MulanPSL-2.0
// How a power came down (R44, R68), what else of an item the administrator sets, and the city's
// guidance lists (R43).
#pragma once

#include "catalogue/types_import.h"

namespace ortoo::catalogue {

struct Power {  // 委托受理, 授权办理 … with its document
    std::int64_t no = 1;
    PowerMode mode = PowerMode::assisted;
    std::string document;
    UnitId from;
    std::string from_name;
    std::optional<UnitId> to;  // absent: every town and zone
    std::string to_name;
    CivilDate since;
    std::optional<CivilDate> until;  // last day
    bool in_force = false;
    std::int64_t item_version = 1;
    Instant set_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, "1, 2 … of this item");
        v("mode", r.mode);
        v("document", r.document, "文号");
        v("from", r.from);
        v("from_name", r.from_name);
        v("to", r.to, "absent: every town and zone");
        v("to_name", r.to_name);
        v("since", r.since);
        v("until", r.until, "last day; absent: until another one");
        v("in_force", r.in_force, "the last one, today");
        v("item_version", r.item_version, "the version that it made");
        v("set_at", r.set_at);
    }
};

struct SetPower {
    ItemId item;
    std::int64_t version = 0;
    PowerMode mode = PowerMode::assisted;
    std::string document;
    std::optional<UnitId> from;
    std::optional<UnitId> to;
    CivilDate since;
    std::optional<CivilDate> until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v.if_match(r.version);
        v("mode", r.mode);
        v("document", r.document, text(0, 100), "文号; needed for 委托受理 and 授权办理");
        v("from", r.from, "absent: the bureau that decides");
        v("to", r.to, "absent: every town and zone");
        v("since", r.since);
        v("until", r.until);
    }
};

struct PowerList {
    std::vector<Power> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first");
    }
};

struct ChangeItem {  // absent: stays
    ItemId item;
    std::int64_t version = 0;
    std::optional<bool> incomplete_acceptance;
    std::optional<bool> commitment;
    std::optional<bool> high_frequency;
    std::optional<std::vector<std::int64_t>> may_follow;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v.if_match(r.version);
        v("incomplete_acceptance", r.incomplete_acceptance, "容缺受理");
        v("commitment", r.commitment, "告知承诺");
        v("high_frequency", r.high_frequency);
        v("may_follow", r.may_follow, items(0, 40, number(1, 99)), "numbers of materials");
    }
};

struct GuideCheck {
    bool publishable = false;
    std::vector<ImportFault> missing;
    std::vector<ImportFault> flags;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("publishable", r.publishable, "no element is missing (R49)");
        v("missing", r.missing, "elements that are empty");
        v("flags", r.flags, "vague words: row is the number of the line in its list");
    }
};

struct GuidanceRow {
    std::int64_t batch = 1;
    std::int64_t line = 1;
    std::string name;
    std::string department;
    std::string level;
    std::optional<ItemId> item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("batch", r.batch, "第一批, 第二批");
        v("line", r.line);
        v("name", r.name);
        v("department", r.department);
        v("level", r.level, "as the list says it");
        v("item", r.item, "that follows this line");
    }
};

struct GuidanceQuery {
    std::optional<std::int64_t> batch = {};
    std::optional<ItemId> item = {};
    std::optional<bool> open = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("batch", r.batch, number(1, 99));
        v("item", r.item, "lines that this item follows");
        v("open", r.open, "only lines that no item follows");
        v("page", r.page, number(0, 1000));
    }
};

struct GuidanceList {
    std::vector<GuidanceRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "200 a page, by batch and line");
        v("page", r.page);
        v("more", r.more);
    }
};

struct ImportGuidance {
    std::string csv;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("csv", r.csv, text(1, 4000000), "batch,line,name,department,level");
    }
};

struct LinkGuidance {
    ItemId item;
    std::int64_t batch = 0;
    std::int64_t line = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item, "the item");
        v("batch", r.batch, number(1, 99));
        v("line", r.line, number(1, 100000));
    }
};

inline constexpr RefusalCode item_stale{"catalogue.item_stale", Kind::stale};
inline constexpr RefusalCode power_document{"catalogue.power_document", Kind::unprocessable};
inline constexpr RefusalCode power_dates{"catalogue.power_dates", Kind::unprocessable};
inline constexpr RefusalCode power_receiver{"catalogue.power_receiver", Kind::unprocessable};
inline constexpr RefusalCode power_giver{"catalogue.power_giver", Kind::unprocessable};
inline constexpr RefusalCode follow_unknown{"catalogue.follow_unknown", Kind::unprocessable};
inline constexpr RefusalCode follow_none{"catalogue.follow_none", Kind::unprocessable};
inline constexpr RefusalCode guidance_unknown{"catalogue.guidance_unknown", Kind::not_found};

}  // namespace ortoo::catalogue
