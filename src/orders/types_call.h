// SPDX-License-Identifier: MulanPSL-2.0
// 一键拨号 (R63): a press of the green button, and the call-back owed when nobody picked up.
#pragma once

#include "orders/types_order.h"

namespace ortoo::orders {

struct CallTag {};
using CallId = Id<CallTag>;

enum class CallState {
    pressed,       // it rings; nobody said yet how it ended
    to_call_back,  // 待回拨
    answered,      // ends: spoken at once
    called_back,   // spoken when rung back
    ordered,       // an order came of it
    unreachable,   // three times in vain
    lapsed,        // nothing more was heard, and there is no number to ring
};
inline constexpr std::array call_state_names{
    std::pair{CallState::pressed, std::string_view{"pressed"}},
    std::pair{CallState::to_call_back, std::string_view{"to_call_back"}},
    std::pair{CallState::answered, std::string_view{"answered"}},
    std::pair{CallState::called_back, std::string_view{"called_back"}},
    std::pair{CallState::ordered, std::string_view{"ordered"}},
    std::pair{CallState::unreachable, std::string_view{"unreachable"}},
    std::pair{CallState::lapsed, std::string_view{"lapsed"}},
};
constexpr const auto& names(CallState) {
    return call_state_names;
}

// One row of `calls`. The number to ring is sealed and wiped when the call ends.
struct Call {
    CallId id;
    std::string number;
    std::int64_t version = 1;
    CallState state = CallState::pressed;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    std::string item;     // id; empty: not said
    std::string account;  // of the citizen; empty: not signed in
    std::string phone_sealed;
    std::string token_key;  // SM3 of what lets the caller say how it ended
    std::string rang_name;  // whom the button named; empty: the service line
    identity::StaffId owner;
    std::string owner_name;
    std::int64_t level = 0;  // 0 who was on duty, 1 station head, 2 town
    Instant pressed_at;
    std::optional<Instant> due_at;
    std::int64_t attempts = 0;
    std::string note;
    std::string order;  // id
    std::optional<Instant> ended_at;
    std::string ended_by;
};

inline constexpr RefusalCode call_not_found{"call.not_found", Kind::not_found};
inline constexpr RefusalCode call_stale{"call.stale", Kind::stale};
inline constexpr RefusalCode call_ended{"call.ended", Kind::conflict};
inline constexpr RefusalCode call_not_yours{"call.not_yours", Kind::forbidden};
inline constexpr RefusalCode call_no_number{"call.no_number", Kind::conflict};
inline constexpr RefusalCode call_phone{"call.phone_invalid", Kind::unprocessable};
inline constexpr RefusalCode call_nobody{"call.nobody", Kind::unavailable};
inline constexpr RefusalCode call_wait{"call.wait", Kind::too_many};

}  // namespace ortoo::orders
