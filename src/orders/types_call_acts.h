// SPDX-License-Identifier: MulanPSL-2.0
// What callers and agents send about calls, and what they see.
#pragma once

#include "orders/types_call.h"

namespace ortoo::orders {

struct PressCall {
    UnitId unit;
    std::optional<catalogue::ItemId> item = {};
    std::optional<std::string> phone = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("unit", r.unit, "the village whose button was pressed");
        v("item", r.item, "what it is about, when the button stood beside an item");
        v("phone", r.phone, text(0, 20), "to be rung back; nobody has to say it");
    }
};

struct PressedCall {
    CallId id;
    std::string number;
    std::string token;
    std::string name;
    std::string phone;
    std::string sentence;
    bool known = false;
    std::vector<SaidPart> said = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("token", r.token, "lets this caller, and nobody else, say how it ended");
        v("name", r.name, "who answers; empty: the service line");
        v("phone", r.phone, "the number to dial");
        v("sentence", r.sentence);
        v("known", r.known, "there is a number to ring back");
        v("said", r.said, "the sentence in pieces, for another language");
    }
};

struct TellCall {
    CallId id;
    std::string token;
    bool reached = false;
    std::optional<std::string> phone = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the call");
        v("token", r.token, text(1, 64), "from pressing");
        v("reached", r.reached, "somebody picked up");
        v("phone", r.phone, text(0, 20), "where to ring back");
    }
};

struct CallTold {
    CallState state = CallState::pressed;
    std::string owner_name;
    std::optional<Instant> due_at;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("state", r.state);
        v("owner_name", r.owner_name, "who will ring back");
        v("due_at", r.due_at, "by then");
    }
};

struct CallAt {
    CallId id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the call");
    }
};

enum class CallResult { answered, called_back, no_answer, wrong_number };
inline constexpr std::array call_result_names{
    std::pair{CallResult::answered, std::string_view{"answered"}},
    std::pair{CallResult::called_back, std::string_view{"called_back"}},
    std::pair{CallResult::no_answer, std::string_view{"no_answer"}},
    std::pair{CallResult::wrong_number, std::string_view{"wrong_number"}},
};
constexpr const auto& names(CallResult) {
    return call_result_names;
}

struct MarkCall {
    CallId id;
    std::int64_t version = 0;
    CallResult result = CallResult::called_back;
    std::optional<std::string> note = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the call");
        v.if_match(r.version);
        v("result", r.result);
        v("note", r.note, text(0, 300), "what came of it; no ID numbers");
    }
};

// The one screen at the agent's side: the order, and the call it comes of.
struct OrderFromCall {
    CallId id;
    std::int64_t version = 0;
    PlaceOrder order;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the call");
        v.if_match(r.version);
        v("order", r.order, "its channel is phone_call, whatever is said here");
    }
};

struct RungCall {
    std::string phone;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("phone", r.phone, "to ring now; the reading is logged");
    }
};

struct CallView {
    CallId id;
    std::string number;
    std::int64_t version = 1;
    CallState state = CallState::pressed;
    UnitId unit;
    std::string unit_name;
    std::string item;
    std::string item_name;
    std::string phone_masked;
    std::string rang_name;
    std::string owner_name;
    bool mine = false;
    std::int64_t level = 0;
    Instant pressed_at;
    duty::Light light;
    std::int64_t attempts = 0;
    std::string note;
    std::string order;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("number", r.number);
        v("version", r.version);
        v("state", r.state);
        v("unit", r.unit);
        v("unit_name", r.unit_name);
        v("item", r.item, "id; empty: not said");
        v("item_name", r.item_name);
        v("phone_masked", r.phone_masked, "empty: no number is known");
        v("rang_name", r.rang_name, "whom the button named; empty: the service line");
        v("owner_name", r.owner_name, "who owes the call-back");
        v("mine", r.mine);
        v("level", r.level, "0 who was on duty, 1 station head, 2 town");
        v("pressed_at", r.pressed_at);
        v("light", r.light);
        v("attempts", r.attempts, "rung back in vain");
        v("note", r.note);
        v("order", r.order, "id of what came of it");
        v("allowed", r.allowed, "ring, mark, order");
    }
};

struct CallQuery {
    std::optional<bool> done = {};
    std::optional<std::int64_t> page = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("done", r.done, "those that ended; else what is open");
        v("page", r.page, number(0, 1000));
    }
};

struct CallList {
    std::vector<CallView> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "what is due first comes first; of those that ended the newest");
        v("page", r.page);
        v("more", r.more);
    }
};

}  // namespace ortoo::orders
