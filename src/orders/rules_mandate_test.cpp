// SPDX-License-Identifier: MulanPSL-2.0
// What a mandate lets the agent do, where one yes stands for another.
#include <doctest/doctest.h>

#include "orders/rules.h"

namespace ortoo::orders {

namespace {
const CivilDate today = *parse_date("2026-11-18");

Mandate with(Scope scope, const char* until = "2026-12-31") {
    Mandate out;
    out.number = "WT20261118-0001";
    out.scope = scope;
    out.valid_until = *parse_date(until);
    return out;
}

std::string said(const Result<void>& answer) {
    return answer ? "" : answer.error().code + " " + answer.error().field;
}
}  // namespace

TEST_CASE("carrying papers needs the word to fill in or to hand in; one is enough") {
    Scope fill;
    fill.fill = true;
    Scope submit;
    submit.submit = true;
    Scope other;
    other.consult = true;
    CHECK(said(mandate_carries(with(fill), today)).empty());
    CHECK(said(mandate_carries(with(submit), today)).empty());
    CHECK(said(mandate_carries(with(other), today)) == "mandate.scope mandate.scope");
    CHECK(mandate_carries(with(other), today).error().params == Params{{"power", "submit"}});
    CHECK(said(mandate_carries(std::nullopt, today)) == "mandate.required mandate");
    CHECK(said(mandate_carries(with(submit, "2026-11-17"), today)) == "mandate.expired mandate");
}

TEST_CASE("a mandate for taking back alone is one; a no to it is none") {
    SignMandate in;
    in.consent_data = true;
    in.identity_checked = true;
    in.valid_until = today;
    CHECK(said(mandate_complete(in, today)) == "mandate.no_scope scope");
    in.scope.withdraw = false;
    CHECK(said(mandate_complete(in, today)) == "mandate.no_scope scope");
    in.scope.withdraw = true;
    CHECK(said(mandate_complete(in, today)).empty());
    CHECK_FALSE(covers(Scope{}, Power::withdraw));  // not asked is no
}

}  // namespace ortoo::orders
