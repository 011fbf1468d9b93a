// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
std::vector<Material> list() {
    return {{1, "申请书", true, MaterialState::missing, {}, {}, 0, false},
            {2, "居民身份证", true, MaterialState::missing, {}, {}, 0, false},
            {3, "残疾证明", false, MaterialState::missing, {}, {}, 0, false}};
}

Supplied photo(std::int64_t no) {
    return {no, {orders::UploadId{"u" + std::to_string(no)}}, false, {}};
}

std::vector<Material> brought(std::vector<Material> before, std::vector<Supplied> in,
                              std::int64_t submission) {
    auto answer = supplied(std::move(before), in, submission);
    REQUIRE(answer.has_value());
    return *answer;
}
}  // namespace

TEST_CASE("what is handed in is received, the rest stays missing") {
    const auto now = brought(list(), {photo(1), {3, {}, true, "原件"}}, 1);
    CHECK(now[0].state == MaterialState::received);
    CHECK(now[0].uploads.size() == 1);
    CHECK(now[0].supplied_in == 1);
    CHECK(now[1].state == MaterialState::missing);
    CHECK(now[1].supplied_in == 0);
    CHECK(now[2].state == MaterialState::received);
    CHECK(now[2].note == "原件");
}

TEST_CASE("a number that is not on the list is refused with its place") {
    const std::vector<Supplied> in{photo(1), photo(9)};
    const auto answer = supplied(list(), in, 1);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == case_material_unknown.code);
    CHECK(answer.error().field == "materials[1].no");
}

TEST_CASE("a supplement that brings nothing is refused, a first receipt is not") {
    const std::vector<Supplied> nothing{{1, {}, false, {}}};
    CHECK(supplied(list(), nothing, 1).has_value());
    CHECK(supplied(list(), nothing, 2).error().code == case_nothing_supplied.code);
}

TEST_CASE("acceptance needs every required material, and counts what was received as seen") {
    auto now = brought(list(), {photo(1)}, 1);
    const auto refused = complete(now);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == case_materials_missing.code);
    CHECK(refused.error().field == "materials");
    CHECK(refused.error().params.front().second == "居民身份证");
    now = brought(now, {photo(2)}, 1);
    const auto whole = complete(now);
    REQUIRE(whole.has_value());
    CHECK((*whole)[0].state == MaterialState::ok);
    CHECK((*whole)[1].state == MaterialState::ok);
    CHECK((*whole)[2].state == MaterialState::missing);  // not required
    now[1].state = MaterialState::exempt;
    CHECK(complete(now).has_value());
    now[1].state = MaterialState::defective;
    CHECK_FALSE(complete(now).has_value());
}

TEST_CASE("a notice needs something to say") {
    CHECK(notified(list(), {}, false).error().code == case_notice_empty.code);
    const std::vector<Defect> unknown{{7, "缺", "补交"}};
    CHECK(notified(list(), unknown, false).error().code == case_material_unknown.code);
}

TEST_CASE("a second notice may not name what the first one let pass") {
    const auto first = brought(list(), {photo(1), photo(3)}, 1);
    const std::vector<Defect> told{{1, "没有签名", "签名后重交"}, {2, "缺少", "补交"}};
    const auto after_notice = notified(first, told, false);
    REQUIRE(after_notice.has_value());
    CHECK((*after_notice)[0].state == MaterialState::defective);
    CHECK((*after_notice)[1].state == MaterialState::missing);
    CHECK((*after_notice)[0].note == "没有签名");

    const auto second = brought(*after_notice, {photo(1), photo(2)}, 2);
    SUBCASE("what was there and good at first stays good") {
        const std::vector<Defect> late{{3, "太旧", "换新的"}};
        const auto refused = notified(second, late, true);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == case_notice_repeated.code);
        CHECK(refused.error().params.front().second == "残疾证明");
    }
    SUBCASE("what was named may be named again when it is still wrong") {
        const std::vector<Defect> again{{1, "签名不是本人", "本人签名"}};
        CHECK(notified(second, again, true).has_value());
    }
    SUBCASE("what came in only now may be named") {
        const auto third = brought(second, {photo(3)}, 2);
        const std::vector<Defect> fresh{{3, "看不清", "重拍"}};
        CHECK(notified(third, fresh, true).has_value());
    }
}

TEST_CASE("what was missing at first and not named then cannot be demanded by a second notice") {
    const auto first = brought(list(), {photo(1)}, 1);
    const std::vector<Defect> told{{1, "没有签名", "签名后重交"}};
    const auto second = brought(*notified(first, told, false), {photo(1)}, 2);
    const std::vector<Defect> forgotten{{2, "缺少", "补交"}};
    CHECK(notified(second, forgotten, true).error().code == case_notice_repeated.code);
}

TEST_CASE("a look at the window puts right what was missing") {
    const std::vector<CheckedMaterial> seen{{2, MaterialState::ok, "当场出示"}};
    const auto now = checked(list(), seen, 1);
    REQUIRE(now.has_value());
    CHECK((*now)[1].state == MaterialState::ok);
    CHECK((*now)[1].supplied_in == 1);
    CHECK((*now)[1].note == "当场出示");
    const std::vector<CheckedMaterial> unknown{{8, MaterialState::ok, {}}};
    CHECK(checked(list(), unknown, 1).error().field == "materials[0].no");
}

TEST_CASE("a supervisor may let a second notice pass") {
    const auto first = brought(list(), {photo(1), photo(3)}, 1);
    const std::vector<Defect> told{{1, "没有签名", "签名后重交"}};
    const auto second = brought(*notified(first, told, false), {photo(1)}, 2);
    const std::vector<Defect> late{{3, "已经作废", "换新的"}};
    CHECK(notified(second, late, true).error().code == case_notice_repeated.code);
    CHECK(notified(second, late, true, true).has_value());
}

TEST_CASE("容缺: only what the guide lets follow may be promised, and it comes all at once") {
    const std::vector<std::int64_t> may{2};
    const auto first = brought(list(), {photo(1)}, 1);
    const auto accepted = promised(first, may);
    REQUIRE(accepted.has_value());
    CHECK((*accepted)[0].state == MaterialState::ok);
    CHECK((*accepted)[1].state == MaterialState::promised);
    CHECK((*accepted)[2].state == MaterialState::missing);
    CHECK(promised(list(), may).error().code == case_materials_missing.code);
    CHECK(promised(first, {}).error().code == case_materials_missing.code);
    CHECK(promised(brought(first, {photo(2)}, 1), may).error().code == case_nothing_to_follow.code);
    const std::vector<Supplied> nothing{};
    CHECK(followed(*accepted, nothing, 2).error().code == case_nothing_supplied.code);
    const std::vector<Supplied> wrong{photo(1)};
    CHECK(followed(*accepted, wrong, 2).error().code == case_material_unknown.code);
    const std::vector<Supplied> rest{photo(2)};
    CHECK((*followed(*accepted, rest, 2))[1].state == MaterialState::received);
}

TEST_CASE("告知承诺: what may follow is not asked for any more, all else is") {
    const std::vector<std::int64_t> may{2, 3};
    const auto first = brought(list(), {photo(1)}, 1);
    const auto accepted = committed(first, may);
    REQUIRE(accepted.has_value());
    CHECK((*accepted)[0].state == MaterialState::ok);
    CHECK((*accepted)[1].state == MaterialState::exempt);
    CHECK((*accepted)[2].state == MaterialState::exempt);
    CHECK(committed(first, {}).error().params.front().second == "居民身份证");
    auto bad = first;
    bad[0].state = MaterialState::defective;
    CHECK(committed(bad, may).error().params.front().second == "申请书");
    bad[1].state = MaterialState::defective;
    CHECK(committed(bad, std::vector<std::int64_t>{1, 2}).has_value());
}

TEST_CASE("容缺: a defective paper may be promised, an optional one need not be") {
    auto first = brought(list(), {photo(1), photo(2)}, 1);
    first[1].state = MaterialState::defective;
    first.push_back({4, "户口簿", true, MaterialState::missing, {}, {}, 0, false});
    const auto accepted = promised(first, std::vector<std::int64_t>{2, 3, 4});
    REQUIRE(accepted.has_value());
    CHECK((*accepted)[1].state == MaterialState::promised);
    CHECK((*accepted)[2].state == MaterialState::missing);
    CHECK(complete(*accepted).has_value());
    // The rest comes all at once, and nothing but the rest.
    CHECK(followed(*accepted, std::vector<Supplied>{photo(2)}, 2).error().params.front().second ==
          "户口簿");
    CHECK(followed(*accepted, std::vector<Supplied>{photo(9)}, 2).error().code ==
          case_material_unknown.code);
    CHECK(followed(*accepted, std::vector<Supplied>{photo(2), photo(4)}, 2).has_value());
}

TEST_CASE("免交: a paper of the wallet stands for the material") {
    Supplied wallet{2, {}, false, {}};
    wallet.paper = people::PaperId{"p"};
    const auto now = brought(list(), {wallet}, 1);
    CHECK(now[1].state == MaterialState::exempt);
    CHECK(now[1].uploads.empty());
    CHECK(now[1].supplied_in == 1);
}

TEST_CASE("a paper of the wallet stands for a material as 免交 and as nothing else") {
    std::vector<CheckedMaterial> looked{{1, MaterialState::ok, {}},
                                        {2, MaterialState::exempt, {}, people::PaperId{"p"}}};
    const auto now = checked(list(), looked, 1);
    REQUIRE(now.has_value());
    CHECK((*now)[1].state == MaterialState::exempt);
    looked[1].state = MaterialState::received;
    const auto refused = checked(list(), looked, 1);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == case_paper_other.code);
    CHECK(refused.error().field == "materials[1].state");
}

TEST_CASE("a look keeps the note, and what is still missing has not come in") {
    auto before = list();
    before[1].note = "说过要带";
    const std::vector<CheckedMaterial> looked{{2, MaterialState::missing, {}},
                                              {1, MaterialState::defective, {}}};
    const auto now = checked(before, looked, 2);
    REQUIRE(now.has_value());
    CHECK((*now)[1].note == "说过要带");
    CHECK((*now)[1].supplied_in == 0);
    CHECK((*now)[0].supplied_in == 2);
    const std::vector<CheckedMaterial> again{{1, MaterialState::ok, {}}};
    CHECK((*checked(*now, again, 3))[0].supplied_in == 2);  // it has been there since
}

}  // namespace ortoo::cases
