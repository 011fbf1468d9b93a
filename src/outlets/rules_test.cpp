// SPDX-License-Identifier: MulanPSL-2.0
#include "outlets/rules.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.h"

namespace ortoo::outlets {

namespace {

const std::string head = "code,name,parent_code,kind\n";
const std::string banner_row = "150626000000,乌审旗,150600000000,banner\n";
const std::string town_row = "150626104000,无定河镇,150626000000,town\n";

Unit unit_of(UnitKind kind, const std::string& id, const std::string& path) {
    Unit unit;
    unit.kind = kind;
    unit.id.text = id;
    unit.path = path;
    return unit;
}

const Unit banner = unit_of(UnitKind::banner, "150626000000", "150626.");
const Unit town = unit_of(UnitKind::town, "150626104000", "150626.104.");
const Unit zone = unit_of(UnitKind::zone, "150626410000", "150626.410.");
const Unit village = unit_of(UnitKind::village, "150626104213", "150626.104.213.");

std::string path(const std::string& id, UnitKind kind, const Unit& parent) {
    const auto found = path_of({id}, kind, parent);
    return found ? *found : found.error().code;
}

CivilDate day(unsigned d) {
    return civil(2026, 9, d).value();
}

}  // namespace

TEST_CASE("a path is the codes from the banner down") {
    CHECK(path("150626104000", UnitKind::town, banner) == "150626.104.");
    CHECK(path("150626410000", UnitKind::zone, banner) == "150626.410.");
    CHECK(path("150626104213", UnitKind::village, town) == "150626.104.213.");
    CHECK(path("150626410200", UnitKind::village, zone) == "150626.410.200.");
    CHECK(path("150626B01", UnitKind::bureau, banner) == "150626.B01.");
}

TEST_CASE("a code must belong to its kind and its parent") {
    for (const char* code : {"150626100213", "150626104000", "15062610421", "15062610421X", ""}) {
        CAPTURE(code);
        CHECK(path(code, UnitKind::village, town) == "unit.code_invalid");
    }
    CHECK(path("150625104000", UnitKind::town, banner) == "unit.code_invalid");
    CHECK(path("150626410000", UnitKind::town, banner) == "unit.code_invalid");
    CHECK(path("150626104000", UnitKind::zone, banner) == "unit.code_invalid");
    CHECK(path("150626099000", UnitKind::town, banner) == "unit.code_invalid");
    CHECK(path("150626B1X", UnitKind::bureau, banner) == "unit.code_invalid");
    CHECK(path("150626104213", UnitKind::village, banner) == "unit.parent_wrong");
    CHECK(path("150626105000", UnitKind::town, town) == "unit.parent_wrong");
    CHECK(path("150626104214", UnitKind::village, village) == "unit.parent_wrong");
    CHECK(path("150626000000", UnitKind::banner, banner) == "unit.parent_wrong");
}

TEST_CASE("the next code follows the highest") {
    const auto next = [](UnitKind kind, const Unit& parent, const std::string& highest) {
        const auto code = next_code(kind, parent, highest);
        return code ? code->text : code.error().code;
    };
    CHECK(next(UnitKind::village, town, "") == "150626104001");
    CHECK(next(UnitKind::village, town, "150626104214") == "150626104215");
    CHECK(next(UnitKind::village, town, "150626104999") == "unit.no_code_left");
    CHECK(next(UnitKind::town, banner, "") == "150626100000");
    CHECK(next(UnitKind::town, banner, "150626200000") == "150626201000");
    CHECK(next(UnitKind::town, banner, "150626399000") == "unit.no_code_left");
    CHECK(next(UnitKind::zone, banner, "") == "150626400000");
    CHECK(next(UnitKind::bureau, banner, "") == "150626B01");
    CHECK(next(UnitKind::bureau, banner, "150626B26") == "150626B27");
    CHECK(next(UnitKind::bureau, town, "") == "unit.parent_wrong");
}

TEST_CASE("villages are called as people call them") {
    const auto name = [](std::string_view official) {
        return everyday_name(UnitKind::village, official);
    };
    CHECK(name("巴图湾村民委员会") == "巴图湾村");
    CHECK(name("布寨嘎查村委员会") == "布寨嘎查");
    CHECK(name("巴音温都尔嘎查村民委员会") == "巴音温都尔嘎查");
    CHECK(name("河园社区居委会") == "河园社区");
    CHECK(name("查干塔拉居民委员会") == "查干塔拉社区");
    CHECK(name("新村") == "新村");
    CHECK(name("村委会") == "村委会");
    CHECK(everyday_name(UnitKind::town, "无定河镇") == "无定河镇");
    CHECK(everyday_name(UnitKind::bureau, "某居委会") == "某居委会");
}

TEST_CASE("a department means a bureau, unless it means the village") {
    CHECK(bureau_name("旗民政局") == "旗民政局");
    CHECK(bureau_name("旗政务服务与数据管理局(牵头)") == "旗政务服务与数据管理局");
    CHECK(bureau_name("旗政务服务与数据管理局（牵头）") == "旗政务服务与数据管理局");
    CHECK(bureau_name("旗民政局)") == "旗民政局)");  // nothing was opened
    CHECK_FALSE(bureau_name("(牵头)"));
    CHECK_FALSE(bureau_name("嘎查村(社区)"));
    CHECK_FALSE(bureau_name(" "));
}

TEST_CASE("a tag changes on a day that has come and not before the last change") {
    const auto code = [](const Unit& unit, Tag tag, CivilDate since,
                         std::optional<CivilDate> last) {
        const auto answer = tag_allowed(unit, tag, since, last, day(18));
        return answer ? std::string("ok") : answer.error().code;
    };
    CHECK(code(village, Tag::station, day(18), {}) == "ok");
    CHECK(code(village, Tag::station, day(19), {}) == "unit.tag_date_wrong");
    CHECK(code(village, Tag::station, day(10), day(10)) == "ok");
    CHECK(code(village, Tag::station, day(9), day(10)) == "unit.tag_date_wrong");
    CHECK(code(village, Tag::none, day(18), {}) == "unit.tag_unchanged");
    CHECK(code(town, Tag::demonstration, day(18), {}) == "ok");
    CHECK(code(banner, Tag::demonstration, day(18), {}) == "unit.not_taggable");
    CHECK(code(unit_of(UnitKind::bureau, "150626B01", "150626.B01."), Tag::station, day(18), {}) ==
          "unit.not_taggable");
}

TEST_CASE("parents come first, whatever the order of the file") {
    const auto file =
        read_divisions("150626", head + "150626104213,巴图湾村民委员会,150626104000,village\n" +
                                     town_row + banner_row);
    REQUIRE(file);
    REQUIRE(file->units.size() == 3);
    CHECK(file->units[0].kind == UnitKind::banner);
    CHECK(file->units[1].kind == UnitKind::town);
    CHECK(file->units[2].kind == UnitKind::village);
}

TEST_CASE("every fault of a file is told with its row, and nothing is taken") {
    const auto file = read_divisions("150626", head + banner_row + town_row +
                                                   "150626104213,,150626104000,village\n"    // 4
                                                   "150626104214,甲,150626105000,village\n"  // 5
                                                   "150626100215,乙,150626104000,village\n"  // 6
                                                   "150626104216,丙,150626104000,hamlet\n"   // 7
                                                   "150626104217,丁,150626104000\n"          // 8
                                                   "150626104000,戊,150626000000,town\n");   // 9
    REQUIRE_FALSE(file);
    CHECK(file.error().code == "unit.file_unreadable");
    auto errors = file.error().errors;
    std::ranges::sort(errors, {}, &FieldFault::field);
    CHECK(errors == std::vector<FieldFault>{{"rows[4].name", "unit.name_missing"},
                                            {"rows[5].parent_code", "unit.parent_missing"},
                                            {"rows[6].code", "unit.code_invalid"},
                                            {"rows[7].kind", "unit.kind_unknown"},
                                            {"rows[8]", "unit.file_unreadable"},
                                            {"rows[9].code", "unit.code_twice"}});
}

TEST_CASE("what is no table of divisions is refused whole") {
    for (const std::string& text :
         {std::string(), std::string("a,b\n1,2\n"), head + "\"open", std::string("\xff\xfe")}) {
        CHECK(read_divisions("150626", text).error().code == "unit.file_unreadable");
    }
    CHECK(read_divisions("150627", head + banner_row).error().errors.size() == 1);
}

TEST_CASE("an exported table opens in office programs and runs nothing") {
    ExportRow row;
    row.unit = village;
    row.unit.name = "=1+1";
    row.unit.official_name = "说\"好\",行";
    row.unit.tag = Tag::station;
    row.tag_since = day(1);
    const std::string text = units_csv(std::vector{row});
    CHECK(text.starts_with("\xEF\xBB\xBF编码,"));
    CHECK(text.find("\"'=1+1\"") != std::string::npos);
    CHECK(text.find("\"说\"\"好\"\",行\"") != std::string::npos);
    CHECK(text.find("\"服务站\",\"2026-09-01\",\"无\"") != std::string::npos);
    CHECK(parse_csv(text).value()[1].size() == 8);
}

TEST_CASE("each kind and tag of unit has its word in the table") {
    std::vector<ExportRow> rows;
    for (const auto& [kind, name] : names(UnitKind{})) {
        rows.emplace_back().unit.kind = kind;
    }
    for (const auto& [tag, name] : names(Tag{})) {
        rows.emplace_back().unit.tag = tag;
    }
    rows.back().help_window = true;
    const std::string text = units_csv(rows);
    for (const char* word : {"\"旗\"", "\"苏木镇\"", "\"开发区\"", "\"嘎查村、社区\"",
                             "\"旗直部门\"", "\"示范点\"", "\"服务站\"", "\"有\"", "\"无\""}) {
        CAPTURE(word);
        CHECK(text.find(word) != std::string::npos);
    }
    rows.front().unit.name = "@cmd";
    CHECK(units_csv(rows).find("\"'@cmd\"") != std::string::npos);
}

TEST_CASE("codes are digits where digits belong, of the right length") {
    for (const char* code : {"15062610400/", "15062610400:", "1506261040000", "150626104001"}) {
        CAPTURE(code);
        CHECK(path(code, UnitKind::town, banner) == "unit.code_invalid");
    }
    for (const char* code : {"150626A01", "150625B01", "150626B011", "150626B0"}) {
        CAPTURE(code);
        CHECK(path(code, UnitKind::bureau, banner) == "unit.code_invalid");
    }
    CHECK(path("150626104X13", UnitKind::village, town) == "unit.code_invalid");
    CHECK(town_kind({"150626399000"}) == UnitKind::town);
    CHECK(town_kind({"150626400000"}) == UnitKind::zone);
    CHECK(town_kind({"150626"}) == UnitKind::town);
    CHECK(banner_id("150626").text == "150626000000");
    CHECK(banner_path("150626") == "150626.");
    CHECK_FALSE(may_stand(UnitKind::banner, UnitKind::banner));
    CHECK(may_stand(UnitKind::village, UnitKind::zone));
    CHECK_FALSE(may_stand(UnitKind::village, UnitKind::bureau));
}

TEST_CASE("virtual units and those of another county are no units of ours") {
    const auto file =
        read_divisions("150626", head + banner_row + "150626498498,某虚拟,150626498000,virtual\n" +
                                     "150626410000,苏里格经济开发区,150626000000,town\n" +
                                     "150626104201,河园社区,150626410000,community\n");
    REQUIRE_FALSE(file);
    CHECK(file.error().errors == std::vector<FieldFault>{{"rows[5].code", "unit.code_invalid"}});
    const auto good = read_divisions(
        "150626", head + banner_row + "150626498498,某虚拟,150626498000,virtual\n" + town_row);
    REQUIRE(good);
    CHECK(good->rows == 3);
    REQUIRE(good->skipped.size() == 1);
    CHECK(good->units.size() == 2);
}

}  // namespace ortoo::outlets
