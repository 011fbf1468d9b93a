// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_call.h"

namespace ortoo::orders {

bool call_open(CallState state) {
    return state == CallState::pressed || state == CallState::to_call_back;
}

Result<std::string> callable(std::string_view typed) {
    std::string out;
    std::size_t digits = 0;
    for (const char each : typed) {
        if (each == ' ') {
            continue;
        }
        const bool digit = each >= '0' && each <= '9';
        if (!digit && !(each == '-' && digits > 0)) {
            return refuse(call_phone, "phone");
        }
        digits += digit ? 1 : 0;
        out += each;
    }
    if (digits < 7 || digits > 13) {
        return refuse(call_phone, "phone");
    }
    return out;
}

Result<CallState> marked(const Call& call, CallResult result) {
    if (!call_open(call.state)) {
        return refuse(call_ended, "state", {{"state", std::string(name_of(call.state))}});
    }
    switch (result) {
        case CallResult::answered:
            return CallState::answered;
        case CallResult::called_back:
            return CallState::called_back;
        case CallResult::wrong_number:
            return CallState::unreachable;
        case CallResult::no_answer:
            break;
    }
    return call.attempts + 1 < attempts_max ? CallState::to_call_back : CallState::unreachable;
}

std::vector<std::string> call_acts(const Call& call, bool owner, bool head) {
    std::vector<std::string> out;
    if (!call_open(call.state) || !(owner || head)) {
        return out;
    }
    if (!call.phone_sealed.empty()) {
        out.emplace_back("ring");
    }
    out.emplace_back("mark");
    out.emplace_back("order");
    return out;
}

}  // namespace ortoo::orders
