// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_call.h"

#include <doctest/doctest.h>

namespace ortoo::orders {

TEST_CASE("a number to ring is digits with a dash after some; anything else is refused") {
    CHECK(*callable("138 0000 1234") == "13800001234");
    CHECK(*callable("0477-7581234") == "0477-7581234");
    for (const char* bad :
         {"", "12345", "-7581234", "找其其格", "138000012345678", "1380000123a"}) {
        CAPTURE(bad);
        CHECK(callable(bad).error().code == "call.phone_invalid");
    }
}

TEST_CASE("the third ring in vain ends a call, a word with the caller ends it at once") {
    Call call;
    call.state = CallState::to_call_back;
    CHECK(*marked(call, CallResult::no_answer) == CallState::to_call_back);
    call.attempts = attempts_max - 1;
    CHECK(*marked(call, CallResult::no_answer) == CallState::unreachable);
    CHECK(*marked(call, CallResult::called_back) == CallState::called_back);
    CHECK(*marked(call, CallResult::answered) == CallState::answered);
    CHECK(*marked(call, CallResult::wrong_number) == CallState::unreachable);
}

TEST_CASE("the first and second ring in vain leave the call on the list, the third does not") {
    Call call;
    call.state = CallState::pressed;
    for (std::int64_t rung = 0; rung < attempts_max; ++rung) {
        CAPTURE(rung);
        call.attempts = rung;
        CHECK(*marked(call, CallResult::no_answer) ==
              (rung + 1 == attempts_max ? CallState::unreachable : CallState::to_call_back));
    }
}

TEST_CASE("what ended is not marked again, and nothing is offered for it") {
    for (const CallState state : {CallState::answered, CallState::called_back, CallState::ordered,
                                  CallState::unreachable, CallState::lapsed}) {
        Call call;
        call.state = state;
        call.phone_sealed = "x";
        CHECK(marked(call, CallResult::answered).error().code == "call.ended");
        CHECK(call_acts(call, true, true).empty());
    }
}

TEST_CASE("only its owner and heads act on a call, and ringing needs a number") {
    Call call;
    CHECK(call_acts(call, false, false).empty());
    CHECK(call_acts(call, true, false) == std::vector<std::string>{"mark", "order"});
    call.phone_sealed = "x";
    CHECK(call_acts(call, false, true) == std::vector<std::string>{"ring", "mark", "order"});
}

}  // namespace ortoo::orders
