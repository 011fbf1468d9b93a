// SPDX-License-Identifier: MulanPSL-2.0
// What a second person must allow, and what the answers to an item's questions call for.
#include <doctest/doctest.h>

#include <utility>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
Override word(std::int64_t seq, OverrideKind kind, std::optional<ProcedureKind> ground = {},
              std::string by = "sup") {
    Override out;
    out.seq = seq;
    out.kind = kind;
    out.ground = ground;
    out.by_id = std::move(by);
    return out;
}

Procedure earlier(ProcedureKind kind) {
    Procedure out;
    out.kind = kind;
    return out;
}

catalogue::Item asked() {
    catalogue::Item item;
    item.situations = {{"housing", "住哪里？", {{"own", "自己的"}, {"rent", "租的"}}},
                       {"who", "谁住？", {{"me", "本人"}, {"son", "子女"}}}};
    for (const char* name : {"申请书", "租赁合同", "照片"}) {
        catalogue::Material material;
        material.no = static_cast<std::int64_t>(item.materials.size()) + 1;
        material.name = name;
        item.materials.push_back(std::move(material));
    }
    item.materials[1].situations = {"rent"};
    item.materials[2].required = false;
    return item;
}

std::string refusal(const std::vector<std::string>& answers) {
    const auto found = check_answers(asked(), answers);
    return found ? "" : found.error().code + " " + found.error().field;
}
}  // namespace

TEST_CASE("a special procedure opens once for each ground; again only on a word that is unused") {
    const std::vector<Procedure> before{earlier(ProcedureKind::hearing)};
    CHECK(openable({}, {}, ProcedureKind::hearing).value() == nullptr);
    CHECK(openable(before, {}, ProcedureKind::site_visit).value() == nullptr);
    const auto again = openable(before, {}, ProcedureKind::hearing);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == case_procedure_again.code);
    CHECK(again.error().params == Params{{"procedure", "听证"}});
    std::vector<Override> words{word(1, OverrideKind::notice),
                                word(2, OverrideKind::procedure, ProcedureKind::test),
                                word(3, OverrideKind::procedure, ProcedureKind::hearing)};
    CHECK(openable(before, words, ProcedureKind::hearing).value() == &words[2]);
    words[2].used = Instant{1};
    CHECK_FALSE(openable(before, words, ProcedureKind::hearing));
    // 补正 after acceptance is asked for by its own act.
    CHECK(openable({}, words, ProcedureKind::supplement).error().code == case_procedure_kind.code);
}

TEST_CASE("作废 is asked for by one and confirmed by another") {
    CHECK(voidable({}, "sup").error().code == case_void_not_asked.code);
    std::vector<Override> words{word(1, OverrideKind::voiding, {}, "li")};
    CHECK(voidable(words, "li").error().code == case_void_same_person.code);
    CHECK(voidable(words, "sup"));
    words[0].used = Instant{1};
    CHECK(voidable(words, "sup").error().code == case_void_not_asked.code);
}

TEST_CASE("a word serves its kind and ground, the oldest first") {
    const std::vector<Override> words{word(1, OverrideKind::notice), word(2, OverrideKind::notice)};
    CHECK(unused(words, OverrideKind::notice) == &words[0]);
    CHECK(unused(words, OverrideKind::voiding) == nullptr);
    CHECK(unused(words, OverrideKind::notice, ProcedureKind::hearing) == nullptr);
}

TEST_CASE("each question has one answer that it knows") {
    CHECK(refusal({"own", "me"}).empty());
    CHECK(refusal({"son", "rent"}).empty());
    CHECK(refusal({"own", "caravan"}) == "case.answer_unknown answers[1]");
    CHECK(refusal({"own"}) == "case.answer_missing answers");
    CHECK(refusal({"own", "rent", "me"}) == "case.answer_missing answers");
    CHECK(refusal({}) == "case.answer_missing answers");
    CHECK(check_answers(asked(), std::vector<std::string>{"me"}).error().params ==
          Params{{"question", "住哪里？"}});
}

TEST_CASE("unasked, the whole list is shown and only what is always asked is required") {
    const auto shown = [](const std::optional<std::vector<std::string>>& answers) {
        std::string out;
        for (const Material& each : list_of(asked(), answers)) {
            CHECK(each.state == MaterialState::missing);
            out += each.name + (each.required ? "! " : " ");
        }
        return out;
    };
    CHECK(shown(std::nullopt) == "申请书! 租赁合同 照片 ");
    CHECK(shown(std::vector<std::string>{"rent", "me"}) == "申请书! 租赁合同! 照片 ");
    CHECK(shown(std::vector<std::string>{"own", "me"}) == "申请书! 照片 ");
}

TEST_CASE("a town decides what has come down to it") {
    Case item;
    item.town.path = "150626.100.";
    item.bureau.path = "150626.B09.";
    CHECK_FALSE(town_decides(item));
    item.bureau.path = item.town.path;
    CHECK(town_decides(item));
}

TEST_CASE("a case without the clock it should have is not extended") {
    Position bare;
    bare.item.state = CaseState::review;
    bare.item.extension_days = 10;
    CHECK(moved({}, bare, CaseAct::extend, {}, Instant{1}, {}).error().code == case_not_open.code);
}

}  // namespace ortoo::cases
