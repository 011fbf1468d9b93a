// SPDX-License-Identifier: MulanPSL-2.0
// 认领 (R48): a unit takes an item of the one standard, adds place, phone and hours, and no more.
#pragma once

#include "catalogue/types.h"

namespace ortoo::catalogue {

enum class ClaimState {
    claimed,    // 已认领: place, phone and hours are filled in
    submitted,  // 已报审
    returned,   // 退回修改
    approved,   // 审核通过
    published,  // 已公布: people find it here
    withdrawn,  // 已下架
};
inline constexpr std::array claim_state_names{
    std::pair{ClaimState::claimed, std::string_view{"claimed"}},
    std::pair{ClaimState::submitted, std::string_view{"submitted"}},
    std::pair{ClaimState::returned, std::string_view{"returned"}},
    std::pair{ClaimState::approved, std::string_view{"approved"}},
    std::pair{ClaimState::published, std::string_view{"published"}},
    std::pair{ClaimState::withdrawn, std::string_view{"withdrawn"}},
};
constexpr const auto& names(ClaimState) {
    return claim_state_names;
}

// All that a unit may say beside the standard (R50).
struct AtUnit {
    std::string place;
    std::string phone;
    std::string hours;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("place", r.place, text(0, 200), "办理地点");
        v("phone", r.phone, text(0, 40), "咨询电话");
        v("hours", r.hours, text(0, 100), "办理时间");
    }
};

struct Claim {
    UnitId unit;
    std::string unit_path;
    Level level = Level::village;
    ItemId item;
    std::string item_name;
    std::string theme;
    std::int64_t version = 1;  // of the claim
    ClaimState state = ClaimState::claimed;
    std::int64_t item_version = 1;     // of the standard, as the unit confirmed it
    std::int64_t current_version = 1;  // of the standard today
    AtUnit at;
    std::string reason;  // why returned or withdrawn
    Instant changed_at;
    std::string changed_by;    // id of staff
    std::string submitted_by;  // who may not review it
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("item", r.item);
        v("item_name", r.item_name);
        v("theme", r.theme);
        v("version", r.version);
        v("state", r.state);
        v("item_version", r.item_version, "of the standard, as this unit confirmed it");
        v("current_version", r.current_version, "of the standard today; higher: confirm the diff");
        v("at", r.at);
        v("reason", r.reason, "why it was returned or withdrawn");
        v("changed_at", r.changed_at);
    }
};

struct ClaimItems {
    UnitId unit;
    std::vector<ItemId> items;
    AtUnit at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("items", r.items, ortoo::items(0, 500, text(1, 64)),
          "empty: all that a unit of this kind may offer");
        v("at", r.at, "for all of them; may be changed for each");
    }
};

struct ClaimSet {  // claims of a unit that stand in the right state
    UnitId unit;
    std::vector<ItemId> items;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("items", r.items, ortoo::items(0, 500, text(1, 64)), "empty: all of them");
    }
};

struct ReviewClaims {
    UnitId unit;
    std::vector<ItemId> items;
    bool approve = false;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("items", r.items, ortoo::items(0, 500, text(1, 64)), "empty: all that are submitted");
        v("approve", r.approve);
        v("reason", r.reason, text(0, 300), "needed to return them");
    }
};

struct WithdrawClaims {
    UnitId unit;
    std::vector<ItemId> items;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("items", r.items, ortoo::items(1, 500, text(1, 64)));
        v("reason", r.reason, text(2, 300));
    }
};

struct SetAtUnit {
    UnitId unit;
    ItemId item;
    std::int64_t version = 0;
    AtUnit at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v.path("item", r.item, "the item");
        v.if_match(r.version);
        v("at", r.at);
    }
};

struct ConfirmClaim {
    UnitId unit;
    ItemId item;
    std::int64_t item_version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v.path("item", r.item, "the item");
        v("item_version", r.item_version, number(1, 1000000), "of the standard, as it was read");
    }
};

struct ClaimAt {
    UnitId unit;
    ItemId item;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v.path("item", r.item, "the item");
    }
};

struct ClaimQuery {
    UnitId unit;
    std::optional<ClaimState> state = {};
    std::optional<bool> behind = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.unit, "the unit");
        v("state", r.state);
        v("behind", r.behind, "only those whose standard has changed since");
    }
};

struct ClaimList {
    std::vector<Claim> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "by code of the item");
    }
};

struct ClaimsChanged {
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("changed", r.changed);
        v("unchanged", r.unchanged, "already so");
    }
};

struct Difference {
    std::string field;
    std::string before;
    std::string after;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("field", r.field, "of the guide");
        v("before", r.before, text(0, 200000));
        v("after", r.after, text(0, 200000));
    }
};

struct ClaimDiff {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<Difference> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from, "version this unit confirmed");
        v("to", r.to, "version of the standard today");
        v("rows", r.rows);
    }
};

struct UnitGuide {  // the standard, and where and when at this unit
    UnitId unit;
    std::string unit_name;
    Item standard;
    AtUnit at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("standard", r.standard, "the same at every unit");
        v("at", r.at);
    }
};

inline constexpr std::string_view may_claim = "catalogue.claim";
inline constexpr RefusalCode claim_unknown{"catalogue.claim_unknown", Kind::not_found};
inline constexpr RefusalCode claim_not_suitable{"catalogue.not_suitable", Kind::unprocessable};
inline constexpr RefusalCode claim_left_level{"catalogue.left_level", Kind::conflict};
inline constexpr RefusalCode claim_state_wrong{"catalogue.claim_state_wrong", Kind::conflict};
inline constexpr RefusalCode claim_stale{"catalogue.claim_stale", Kind::stale};
inline constexpr RefusalCode claim_place_missing{"catalogue.place_missing", Kind::unprocessable};
inline constexpr RefusalCode claim_same_person{"catalogue.same_person", Kind::conflict};
inline constexpr RefusalCode claim_reason_missing{"catalogue.reason_missing", Kind::unprocessable};
inline constexpr RefusalCode claim_phone_wrong{"catalogue.phone_wrong", Kind::unprocessable};
inline constexpr RefusalCode guide_incomplete{"catalogue.guide_incomplete", Kind::unprocessable};
inline constexpr RefusalCode unit_no_list{"catalogue.unit_no_list", Kind::unprocessable};

}  // namespace ortoo::catalogue
