// SPDX-License-Identifier: MulanPSL-2.0
// 好差评: one press, five levels, never a digit and never a default (R28, R29).
#pragma once

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "cases/types.h"

namespace ortoo::ratings {

// Holding it is the right to rate: case id and a keyed digest of it, so that nobody can guess one.
struct InvitationTag {};
using InvitationId = Id<InvitationTag>;

enum class Level {
    very_satisfied,
    satisfied,
    basically_satisfied,
    dissatisfied,
    very_dissatisfied,
};
inline constexpr std::array level_names{
    std::pair{Level::very_satisfied, std::string_view{"very_satisfied"}},            // 非常满意
    std::pair{Level::satisfied, std::string_view{"satisfied"}},                      // 满意
    std::pair{Level::basically_satisfied, std::string_view{"basically_satisfied"}},  // 基本满意
    std::pair{Level::dissatisfied, std::string_view{"dissatisfied"}},                // 不满意
    std::pair{Level::very_dissatisfied, std::string_view{"very_dissatisfied"}},      // 非常不满意
};
constexpr const auto& names(Level) {
    return level_names;
}

// How it reached us: 评价渠道.
enum class Way { computer, mobile, qr, tablet, evaluator, paper };
inline constexpr std::array way_names{
    std::pair{Way::computer, std::string_view{"computer"}},
    std::pair{Way::mobile, std::string_view{"mobile"}},
    std::pair{Way::qr, std::string_view{"qr"}},
    std::pair{Way::tablet, std::string_view{"tablet"}},
    std::pair{Way::evaluator, std::string_view{"evaluator"}},
    std::pair{Way::paper, std::string_view{"paper"}},
};
constexpr const auto& names(Way) {
    return way_names;
}
// What a page may say of itself.
enum class OwnWay { computer, mobile, qr };
inline constexpr std::array own_way_names{
    std::pair{OwnWay::computer, std::string_view{"computer"}},
    std::pair{OwnWay::mobile, std::string_view{"mobile"}},
    std::pair{OwnWay::qr, std::string_view{"qr"}},
};
constexpr const auto& names(OwnWay) {
    return own_way_names;
}

struct OpenQuery {
    std::string number;
    std::string last4;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number, text(4, 40), "of the order or the case");
        v("last4", r.last4, text(4, 4), "last four digits of the applicant's phone");
    }
};

struct Invitation {
    InvitationId id;
    std::string number;
    std::string item_name;
    std::string unit_name;
    CivilDate expires;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number, "of the case");
        v("item_name", r.item_name);
        v("unit_name", r.unit_name);
        v("expires", r.expires, "last day to rate");
    }
};

// A bad rating that was looked into: what came of it, and one more word (追评) if he likes.
struct Answered {
    InvitationId id;
    std::string number;
    std::string item_name;
    std::string answer;
    CivilDate told_on;
    std::optional<CivilDate> expires;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number, "of the case");
        v("item_name", r.item_name);
        v("answer", r.answer, "what the citizen is told");
        v("told_on", r.told_on);
        v("expires", r.expires, "last day to rate once more; absent: no more");
    }
};

struct InvitationList {
    std::vector<Invitation> invitations;
    std::vector<Answered> answered;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("invitations", r.invitations);
        v("answered", r.answered);
    }
};

struct Rate {
    InvitationId id;
    Level level = Level::basically_satisfied;  // overwritten: the field is required
    std::vector<std::string> tags;
    std::optional<std::string> comment;
    std::optional<OwnWay> way = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the invitation");
        v("level", r.level, "one of five");
        v("tags", r.tags, items(0, 8, text(1, 30)));
        v("comment", r.comment, text(0, 500));
        v("way", r.way, "default: mobile");
    }
};

struct RateAgain {
    InvitationId id;
    Level level = Level::basically_satisfied;  // overwritten: the field is required
    std::optional<std::string> comment;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the invitation");
        v("level", r.level, "one of five; the first stays as it is");
        v("comment", r.comment, text(0, 500));
    }
};

struct Thanks {
    bool thanks = true;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("thanks", r.thanks);
    }
};

// One row of `ratings`; but for `counted` never changed. Who rated is not kept.
struct Rating {
    cases::CaseId item;
    std::string number;
    Level level = Level::basically_satisfied;
    std::vector<std::string> tags;
    std::string comment;
    ActorKind channel = ActorKind::guest;
    Instant rated_at;
    std::string guide;  // item id
    std::string item_name;
    std::string agent;
    std::string unit_name;
    std::string unit_path;
    std::string town_path;
    std::string bureau_path;
    Way way = Way::mobile;
    bool counted = true;    // false: proven mistaken or malicious
    std::string form = {};  // number of the paper form
    std::string scan = {};  // its picture
    std::string entered_by = {};
    std::optional<CivilDate> filled_on = {};
};

struct RatingQuery {
    std::optional<UnitId> unit;
    std::optional<std::int64_t> page;
    std::optional<bool> bad = {};
    std::optional<std::string> item = {};
    std::optional<std::string> agent = {};
    std::optional<CivilDate> from = {};
    std::optional<CivilDate> to = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "default: the widest unit the reader may see");
        v("page", r.page, number(0, 10000));
        v("bad", r.bad, "the last two levels only");
        v("item", r.item, text(1, 40));
        v("agent", r.agent, text(1, 40));
        v("from", r.from, "first day of rating");
        v("to", r.to, "last day of rating");
    }
};

struct RatingRow {
    Level level = Level::basically_satisfied;
    std::vector<std::string> tags;
    std::string comment;
    std::string item_name;
    std::string unit_name;
    Instant rated_at;
    Way way = Way::mobile;
    bool counted = true;
    std::optional<std::string> number;
    std::optional<cases::CaseId> item_case;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("level", r.level);
        v("tags", r.tags);
        v("comment", r.comment);
        v("item_name", r.item_name);
        v("unit_name", r.unit_name);
        v("rated_at", r.rated_at);
        v("way", r.way);
        v("counted", r.counted, "false: proven mistaken or malicious; left out of every rate");
        v("number", r.number, "of the case; for supervisors only");
        v("case", r.item_case, "for supervisors only");
    }
};

struct RatingList {
    std::vector<RatingRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "newest first, 20 a page");
        v("page", r.page);
        v("more", r.more);
    }
};

inline constexpr RefusalCode rating_not_found{"rating.not_found", Kind::not_found};
inline constexpr RefusalCode rating_already_given{"rating.already_given", Kind::conflict};
inline constexpr RefusalCode rating_closed{"rating.closed", Kind::conflict};
inline constexpr RefusalCode rating_not_told{"rating.not_told", Kind::conflict};
inline constexpr RefusalCode rating_again_given{"rating.again_given", Kind::conflict};
inline constexpr RefusalCode rating_own_case{"rating.own_case", Kind::forbidden};

}  // namespace ortoo::ratings
