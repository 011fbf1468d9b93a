// SPDX-License-Identifier: MulanPSL-2.0
// 网上帮代办 (R72): one form that the citizen and the agent fill from two places. Each field says
// who filled it; nothing is handed in before the citizen has confirmed the whole.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

enum class DraftState { open, confirmed };
inline constexpr std::array draft_state_names{
    std::pair{DraftState::open, std::string_view{"open"}},
    std::pair{DraftState::confirmed, std::string_view{"confirmed"}},
};
constexpr const auto& names(DraftState) {
    return draft_state_names;
}

enum class Filler { nobody, citizen, agent };
inline constexpr std::array filler_names{
    std::pair{Filler::nobody, std::string_view{"nobody"}},
    std::pair{Filler::citizen, std::string_view{"citizen"}},
    std::pair{Filler::agent, std::string_view{"agent"}},
};
constexpr const auto& names(Filler) {
    return filler_names;
}

// What is asked: words, whether a condition is met, whether a material is at hand.
enum class AskKind { words, condition, material };
inline constexpr std::array ask_kind_names{
    std::pair{AskKind::words, std::string_view{"words"}},
    std::pair{AskKind::condition, std::string_view{"condition"}},
    std::pair{AskKind::material, std::string_view{"material"}},
};
constexpr const auto& names(AskKind) {
    return ask_kind_names;
}

// A field of the form, made of the item's guide.
struct DraftAsk {
    std::string name;  // reason, address, remark, condition.1, material.2
    AskKind kind = AskKind::words;
    std::string label;  // of the guide; empty: the page has words for the name
    bool required = false;
};

// A value as stored, sealed: people write of themselves here.
struct DraftValue {
    std::string name;
    std::string value;
    Filler by = Filler::nobody;
    std::string by_name;
    Instant at;
    std::int64_t version = 0;  // of the draft when it was written
};

struct Draft {
    OrderId order;
    std::int64_t version = 1;
    DraftState state = DraftState::open;
    Instant opened_at;
    std::optional<Instant> confirmed_at;
    std::vector<DraftValue> values = {};
};

struct SetDraftField {
    OrderId order;
    std::string field;
    std::string value;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.order, "the order");
        v("field", r.field, text(1, 40));
        v("value", r.value, text(0, 500), "empty: nothing");
        v("version", r.version, number(0, 1'000'000), "of the field as it was seen; 0: empty");
    }
};

struct DraftField {
    std::string name;
    AskKind kind = AskKind::words;
    std::string label;
    bool required = false;
    std::string value;
    Filler by = Filler::nobody;
    std::string by_name;
    std::optional<Instant> at;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name);
        v("kind", r.kind);
        v("label", r.label, "empty: the page has words for the name");
        v("required", r.required);
        v("value", r.value, "words; yes, no, unsure of a condition; have, lack of a material");
        v("by", r.by, "who filled it");
        v("by_name", r.by_name);
        v("at", r.at);
        v("version", r.version);
    }
};

struct DraftView {
    OrderId order;
    std::string number;
    std::string item_name;
    std::string agent_name;
    std::string agent_phone;
    std::int64_t version = 1;
    DraftState state = DraftState::open;
    std::optional<Instant> confirmed_at;
    std::vector<DraftField> form;
    std::int64_t missing = 0;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("order", r.order);
        v("number", r.number);
        v("item_name", r.item_name);
        v("agent_name", r.agent_name);
        v("agent_phone", r.agent_phone);
        v("version", r.version);
        v("state", r.state);
        v("confirmed_at", r.confirmed_at);
        v("fields", r.form);
        v("missing", r.missing, "required fields without a value");
        v("allowed", r.allowed, "fill, confirm, drop");
    }
};

inline constexpr RefusalCode draft_none{"draft.none", Kind::not_found};
inline constexpr RefusalCode draft_field_unknown{"draft.field_unknown", Kind::unprocessable};
inline constexpr RefusalCode draft_value{"draft.value_invalid", Kind::unprocessable};
inline constexpr RefusalCode draft_field_stale{"draft.field_stale", Kind::stale};
inline constexpr RefusalCode draft_stale{"draft.stale", Kind::stale};
inline constexpr RefusalCode draft_incomplete{"draft.incomplete", Kind::conflict};
inline constexpr RefusalCode draft_citizen_only{"draft.citizen_only", Kind::forbidden};

}  // namespace ortoo::orders
