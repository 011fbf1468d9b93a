// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/service.h"
#include "exchange/service_charset.h"

#include "base/text.h"
#include "cases/service_test_journey.h"

namespace ortoo::exchange {

namespace {

struct World : cases::World {
    Exchange exchange{{ledger, duty, cases}};

    [[nodiscard]] Context admin() const {
        return staff("admin", identity::Role::administrator, "150626.");
    }
    void pass_minutes(std::int64_t minutes) { now = now.plus_minutes(minutes); }
    void collect() {
        while (write([&](db::Tx& tx) { return exchange.collect_next(tx, system()); }).value()) {
        }
    }
    Result<ExportFile> exported(const Context& by, std::optional<Format> format = std::nullopt,
                                std::optional<Encoding> encoding = std::nullopt) {
        return run(exchange, &Exchange::export_cases, by, {format, encoding});
    }
    Result<AnswerReport> answered(const std::string& rows) {
        const std::string file = "case_number,external_number,result,message\n" + rows;
        return run(exchange, &Exchange::import_answers, admin(), {base64(file)});
    }
    [[nodiscard]] Push push(const cases::CaseId& id) {
        return exchange.of_case(*reader, system(), {id}).value();
    }
    [[nodiscard]] std::size_t late(const Context& by) {
        return exchange.late(*reader, by, {}).value().rows.size();
    }
};

// The other side, for tests: up or down, with answers that lie there.
struct Other : Adapter {
    bool up = true;
    std::vector<File> sent;
    std::vector<File> waiting;
    std::vector<std::pair<std::string, bool>> ended;
    void send(const File& file) override {
        if (!up) {
            throw std::runtime_error("the other side is down");
        }
        sent.push_back(file);
    }
    std::vector<File> answers() override { return waiting; }
    void done(const std::string& name, bool accepted) override {
        ended.emplace_back(name, accepted);
        waiting.clear();
    }
};

}  // namespace

TEST_CASE("a case goes out once, gets its number, and both are harmless again") {
    World world;
    const auto item = world.submitted(world.town_item);
    CHECK(world.exported(world.admin()).error().code == "exchange.nothing_due");
    world.pass_minutes(5);
    const auto file = world.exported(world.admin());
    REQUIRE(file);
    CHECK(file->rows == 1);
    CHECK(unbase64(file->content)->find(item.item.number) != std::string::npos);
    CHECK(unbase64(file->content)->find("11010519491231002X") == std::string::npos);
    CHECK(world.push(item.item.id).state == PushState::sent);
    CHECK(world.exported(world.admin()).error().code == "exchange.nothing_due");

    const std::string row = item.item.number + ",ZC-2026-0001,ok,\n";
    const auto report = world.answered(row);
    REQUIRE(report);
    CHECK(report->numbered == 1);
    CHECK(world.push(item.item.id).external_number == "ZC-2026-0001");
    CHECK(world.kinds(item.item.id.text).back() == "exchange.numbered");
    const auto again = world.answered(row);
    REQUIRE(again);
    CHECK(again->unchanged == 1);
    CHECK(again->numbered == 0);
    world.pass_minutes(3 * 1440);
    CHECK(world.exported(world.admin()).error().code == "exchange.nothing_due");
}

TEST_CASE("one fault in a file of answers and nothing is imported") {
    World world;
    const auto first = world.submitted(world.town_item);
    const auto second = world.walked_in(world.bureau_item);
    world.pass_minutes(5);
    REQUIRE(world.exported(world.admin(), Format::csv, Encoding::gb18030));
    const auto bad = world.answered(first.item.number + ",ZC-0001,ok,\nWS-unknown,ZC-0002,ok,\n");
    REQUIRE(bad);
    CHECK(bad->numbered == 0);
    REQUIRE(bad->faults.size() == 1);
    CHECK(bad->faults.front().row == 3);
    CHECK(bad->faults.front().code == "unknown");
    CHECK(bad->faults.front().value == "WS-unknown");
    CHECK(world.push(first.item.id).external_number.empty());
    REQUIRE(world.answered(first.item.number + ",ZC-0001,ok,\n" + second.item.number +
                           ",,refused,缺实施编码\n"));
    CHECK(world.push(second.item.id).state == PushState::refused);
    CHECK(world.push(second.item.id).fault == "缺实施编码");
    const auto other = world.answered(first.item.number + ",ZC-0009,ok,\n");
    REQUIRE(other);
    CHECK(other->faults.front().code == "differs");
    // What was refused is sent again.
    world.pass_minutes(61);
    CHECK(world.exported(world.admin())->rows == 1);
    CHECK(
        world.run(world.exchange, &Exchange::import_answers, world.admin(), {"%%"}).error().code ==
        "exchange.file_unreadable");
}

TEST_CASE("an answer file may come in GB 18030") {
    World world;
    const auto item = world.submitted(world.town_item);
    world.pass_minutes(5);
    world.collect();
    const std::string file =
        "case_number,external_number,result,message\n" + item.item.number + ",,refused,缺材料\n";
    REQUIRE(world.run(world.exchange, &Exchange::import_answers, world.admin(),
                      {base64(to_gb18030(file))}));
    CHECK(world.push(item.item.id).fault == "缺材料");
    CHECK(to_utf8("\xEF\xBB\xBF"
                  "a") == "a");
    CHECK_FALSE(to_utf8("\xFF\xFF\xFF"));
}

TEST_CASE("CSV leaves in UTF-8 or GB 18030") {
    World world;
    world.submitted(world.town_item);
    world.pass_minutes(5);
    const auto utf8 = unbase64(world.exported(world.admin(), Format::csv)->content).value();
    CHECK(utf8.find("高龄津贴") != std::string::npos);
    world.pass_minutes(61);
    const auto gb =
        unbase64(world.exported(world.admin(), Format::csv, Encoding::gb18030)->content).value();
    CHECK(gb.find("\xB8\xDF\xC1\xE4") != std::string::npos);  // 高龄
}

TEST_CASE("a case without a number is listed as late after the set time, for its town too") {
    World world;
    const auto item = world.submitted(world.town_item);
    world.pass_minutes(5);
    world.collect();
    CHECK(world.late(world.admin()) == 0);
    CHECK(world.late(world.clerk()) == 0);
    world.pass_days(2);  // received on Wednesday, one working day given
    CHECK(world.late(world.admin()) == 1);
    CHECK(world.late(world.clerk()) == 1);
    CHECK(world.late(world.staff("x", identity::Role::clerk, "150626.103.")) == 0);
    REQUIRE(world.answered(item.item.number + ",ZC-0001,ok,\n"));
    CHECK(world.late(world.admin()) == 0);
}

TEST_CASE("while the other side is down work goes on, and afterwards nothing is doubled") {
    World world;
    Other other;
    other.up = false;
    const auto item = world.submitted(world.town_item);
    world.pass_minutes(5);
    world.collect();
    const auto round = [&] {
        return world.exchange.round(*world.database, *world.reader, world.system(), other);
    };
    CHECK(round().fault == "the other side is down");
    CHECK(world.push(item.item.id).state == PushState::pending);
    CHECK(world.push(item.item.id).tries == 1);
    CHECK(world.accepted(item).item.state == cases::CaseState::review);
    other.up = true;
    CHECK(round().sent == 0);  // not before its time
    world.pass_minutes(61);
    CHECK(round().sent == 1);
    REQUIRE(other.sent.size() == 1);
    CHECK(other.sent.front().bytes.find(item.item.number) != std::string::npos);
    other.waiting = {{"answer.csv", "case_number,external_number,result,message\n" +
                                        item.item.number + ",ZC-0001,ok,\n"},
                     {"broken.csv", "nonsense\n"}};
    const auto last = round();
    CHECK(last.imported == 1);
    CHECK(last.fault == "broken.csv has faults");
    CHECK(other.ended ==
          std::vector<std::pair<std::string, bool>>{{"answer.csv", true}, {"broken.csv", false}});
    CHECK(world.push(item.item.id).external_number == "ZC-0001");
}

TEST_CASE("the folder is written whole and emptied by what became of each answer") {
    const std::string root = std::filesystem::temp_directory_path() /
                             ("ortoo-exchange-" + make_id({}, *crypto::system_random()));
    FolderAdapter folder(root);
    CHECK_THROWS_AS(folder.send({"a.jsonl", "x"}), std::runtime_error);
    CHECK(folder.answers().empty());
    std::filesystem::create_directories(root + "/in");
    folder.send({"a.jsonl", "one\n"});
    std::ifstream sent(root + "/out/a.jsonl");
    std::string line;
    CHECK(static_cast<bool>(std::getline(sent, line)));
    CHECK(line == "one");
    std::ofstream(root + "/in/b.csv") << "two";
    std::ofstream(root + "/in/c.csv.part") << "half";
    const auto found = folder.answers();
    REQUIRE(found.size() == 1);
    CHECK(found.front().bytes == "two");
    folder.done("b.csv", true);
    CHECK(std::filesystem::exists(root + "/in/done/b.csv"));
    CHECK(folder.answers().empty());
    std::filesystem::remove_all(root);
}

TEST_CASE("only whoever manages the exchange of the county sends and imports") {
    World world;
    CHECK(world.exported(world.clerk()).error().code == "auth.out_of_scope");
    CHECK(world.run(world.exchange, &Exchange::import_answers, world.clerk(), {base64("x")})
              .error()
              .code == "auth.out_of_scope");
    CHECK(world.exchange.of_case(*world.reader, world.guest(), {{"x"}}).error().code ==
          "exchange.case_unknown");
}

}  // namespace ortoo::exchange
