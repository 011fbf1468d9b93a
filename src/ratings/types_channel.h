// SPDX-License-Identifier: MulanPSL-2.0
// 评价渠道: at least one way to rate at every centre and station, and tried now and then (R27).
#pragma once

#include "equipment/types.h"
#include "ratings/types.h"

namespace ortoo::ratings {

struct ChannelTag {};
using ChannelId = Id<ChannelTag>;

enum class ChannelKind { evaluator, qr, tablet, paper, phone, sms };
inline constexpr std::array channel_kind_names{
    std::pair{ChannelKind::evaluator, std::string_view{"evaluator"}},  // 评价器
    std::pair{ChannelKind::qr, std::string_view{"qr"}},                // 二维码
    std::pair{ChannelKind::tablet, std::string_view{"tablet"}},        // 平板
    std::pair{ChannelKind::paper, std::string_view{"paper"}},          // 书面评价表
    std::pair{ChannelKind::phone, std::string_view{"phone"}},          // 电话回访
    std::pair{ChannelKind::sms, std::string_view{"sms"}},              // 短信
};
constexpr const auto& names(ChannelKind) {
    return channel_kind_names;
}

// One row of `rating_channels`, with its last test.
struct RatingChannel {
    ChannelId id;
    std::int64_t version = 1;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    ChannelKind kind = ChannelKind::qr;
    std::string place;
    bool retired = false;
    CivilDate added_on;
    std::optional<CivilDate> tried_on;
    bool works = false;
    std::string tried_by;
    std::optional<CivilDate> good_until = {};  // not stored: from tried_on and the setting
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("version", r.version);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("kind", r.kind);
        v("place", r.place, "where it is");
        v("retired", r.retired);
        v("added_on", r.added_on);
        v("tried_on", r.tried_on, "day of the last test");
        v("works", r.works, "what the last test said");
        v("tried_by", r.tried_by);
        v("good_until", r.good_until, "until then the test counts; absent: it never worked");
    }
};

struct AddChannel {
    UnitId unit;
    ChannelKind kind = ChannelKind::qr;
    std::string place;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("kind", r.kind);
        v("place", r.place, text(1, 60), "where it is");
    }
};

struct TestChannel {
    ChannelId id;
    std::int64_t version = 0;
    CivilDate day;
    bool works = false;
    std::optional<std::string> note;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("day", r.day, "on which it was tried: not to come, not before an earlier test");
        v("works", r.works, "a rating given that way arrived");
        v("note", r.note, text(0, 200));
    }
};

struct RetireChannel {
    ChannelId id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
    }
};

struct ChannelQuery {
    UnitId unit;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "of this unit and all below it");
        v("page", r.page, number(0, 10000));
    }
};

struct ChannelList {
    std::vector<RatingChannel> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by unit and kind, 50 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

// One centre or station.
struct PointChannels {
    UnitId unit;
    std::string name;
    equipment::Level level = equipment::Level::station;
    bool covered = false;
    std::int64_t channels = 0;
    std::int64_t working = 0;
    std::vector<ChannelKind> kinds;
    std::optional<CivilDate> good_until;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("name", r.name);
        v("level", r.level);
        v("covered", r.covered, "false: no channel that works and was tried in time; red");
        v("channels", r.channels);
        v("working", r.working, "tried in time, and worked");
        v("kinds", r.kinds, "of the working ones");
        v("good_until", r.good_until, "the longest of them");
    }
};

struct PointReport {
    std::vector<PointChannels> rows;
    std::int64_t points = 0;
    std::int64_t covered = 0;
    std::int64_t days = 0;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "the red ones first, 50 a page");
        v("points", r.points, "centres and stations");
        v("covered", r.covered);
        v("days", r.days, "for so long a test counts");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr std::string_view rating_channels = "rating.channels";
inline constexpr std::string_view rating_test = "rating.test";

inline constexpr RefusalCode channel_not_found{"rating.channel_not_found", Kind::not_found};
inline constexpr RefusalCode channel_stale{"rating.channel_stale", Kind::stale};
inline constexpr RefusalCode channel_retired{"rating.channel_retired", Kind::conflict};
inline constexpr RefusalCode channel_no_point{"rating.channel_no_point", Kind::unprocessable};
inline constexpr RefusalCode channel_day{"rating.test_day", Kind::unprocessable};

}  // namespace ortoo::ratings
