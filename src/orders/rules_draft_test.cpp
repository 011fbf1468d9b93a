// SPDX-License-Identifier: MulanPSL-2.0
#include "orders/rules_draft.h"

#include <doctest/doctest.h>

namespace ortoo::orders {

namespace {
catalogue::Item guide() {
    catalogue::Item item;
    item.conditions = {"在本旗有草场承包经营权", "没有争议"};
    item.materials.resize(2);
    item.materials[0].name = "身份证";
    item.materials[1].no = 2;
    item.materials[1].name = "照片";
    item.materials[1].required = false;
    return item;
}
Draft with(std::initializer_list<DraftValue> values) {
    Draft out;
    out.values = values;
    return out;
}
}  // namespace

TEST_CASE("the form asks why, each condition and each material of the guide") {
    std::vector<std::string> names;
    for (const DraftAsk& each : form_of(guide())) {
        names.push_back(each.name);
    }
    CHECK(names == std::vector<std::string>{"reason", "address", "condition.1", "condition.2",
                                            "material.1", "material.2", "remark"});
}

TEST_CASE("a condition is met, not met or unsure; a material is there or not") {
    const auto form = form_of(guide());
    CHECK(check_draft_value(form, "condition.2", "unsure"));
    CHECK(check_draft_value(form, "material.1", "have"));
    CHECK(check_draft_value(form, "material.1", ""));  // emptied
    CHECK(check_draft_value(form, "condition.1", "maybe").error().code == "draft.value_invalid");
    CHECK(check_draft_value(form, "material.1", "yes").error().code == "draft.value_invalid");
    CHECK(check_draft_value(form, "condition.3", "yes").error().code == "draft.field_unknown");
}

TEST_CASE("each kind of field takes its own answers, and the refusal names where") {
    const auto form = form_of(guide());
    const auto said = [&](const char* field, const char* value) {
        const auto answer = check_draft_value(form, field, value);
        return answer ? "" : answer.error().code + " " + answer.error().field;
    };
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"reason", "围栏坏了", ""},
        {"remark", "yes", ""},  // words are words
        {"condition.1", "yes", ""},
        {"condition.1", "no", ""},
        {"condition.1", "unsure", ""},
        {"condition.1", "have", "draft.value_invalid value"},
        {"material.2", "have", ""},
        {"material.2", "lack", ""},
        {"material.2", "unsure", "draft.value_invalid value"},
        {"material.9", "have", "draft.field_unknown field"},
    };
    for (const auto& [field, value, expected] : rows) {
        CAPTURE(field);
        CAPTURE(value);
        CHECK(said(field, value) == expected);
    }
}

TEST_CASE("missing are the required fields without a value") {
    const auto form = form_of(guide());
    CHECK(missing_of(form, Draft{}) == 4);  // reason, both conditions, the identity card
    const Draft some = with({{"reason", "围栏", Filler::agent, "", {}, 2},
                             {"condition.1", "", Filler::agent, "", {}, 3},
                             {"material.2", "have", Filler::agent, "", {}, 4}});
    CHECK(missing_of(form, some) == 3);
}

TEST_CASE("nobody overwrites what the other wrote without having seen it") {
    const Draft draft = with({{"reason", "围栏", Filler::agent, "", {}, 5}});
    const auto say = [](std::int64_t version) {
        return SetDraftField{OrderId{"o"}, "reason", "新的", version};
    };
    CHECK(check_seen(draft, say(5), Filler::citizen));
    CHECK(check_seen(draft, say(0), Filler::citizen).error().code == "draft.field_stale");
    CHECK(check_seen(draft, say(0), Filler::agent));  // his own words
}

TEST_CASE("an empty field is written from its beginning only; the refusal says where it stands") {
    const auto say = [](std::int64_t version) {
        return SetDraftField{OrderId{"o"}, "address", "巴图湾村", version};
    };
    const Draft draft = with({{"reason", "围栏", Filler::agent, "", {}, 5}});
    CHECK(check_seen(draft, say(0), Filler::citizen));
    const auto refused = check_seen(draft, say(4), Filler::citizen);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "draft.field_stale");
    CHECK(refused.error().field == "version");
    CHECK(refused.error().params == Params{{"version", "0"}});
}

TEST_CASE("filled together only between taking the order and handing in") {
    int open = 0;
    for (const auto& [state, name] : order_state_names) {
        open += draft_open_in(state) ? 1 : 0;
    }
    CHECK(open == 4);
    CHECK_FALSE(draft_open_in(OrderState::submitted));
}

}  // namespace ortoo::orders
