// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_task.h"

#include <doctest/doctest.h>

#include <chrono>

#include "catalogue/service_test_world.h"
#include "tables/tables.h"

namespace ortoo::catalogue {

namespace {

struct TaskWorld : World {
    Tasks tasks{ledger, catalogue};

    Result<ImportReport> import_items_file(const std::string& file) {
        const auto prepared = tasks.read_items(ctx(), file);
        if (!prepared) {
            return tl::unexpected(prepared.error());
        }
        return write([&](db::Tx& tx) { return catalogue.import_prepared(tx, ctx(), *prepared); });
    }
    Result<ImportReport> import_tasks_file(const std::string& file,
                                           Standard standard = Standard::gbt39046) {
        const auto parsed = tasks.read_tasks(ctx(), standard, file);
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        return write([&](db::Tx& tx) { return tasks.import_tasks(tx, ctx(), *parsed); });
    }
    std::string items_file(FileFormat format, FileCharset charset = FileCharset::utf8) {
        return tasks.items_file(*reader, ctx(), {format, charset, {}})->bytes;
    }
};

Task whole() {
    Task task;
    task.catalog_code = "440120012002";
    task.task_code = "11440103007493637K4440120012002";
    task.by_law = "社会救助暂行办法";
    task.organ_code = "11440103007493637K";
    task.served = {Served::person};
    task.forms = {HandleForm::window};
    task.express = true;
    task.ask_phone = "0477-7580001";
    task.complain_phone = "12345";
    task.result_kinds = {ResultKind::none};
    return task;
}

std::string code(const auto& result) {
    return result ? "" : result.error().code;
}

}  // namespace

TEST_CASE("the catalogue goes out as XLSX or CSV and comes in again unchanged") {
    TaskWorld w;
    w.import_sample();
    for (const std::string& file : {w.items_file(FileFormat::xlsx), w.items_file(FileFormat::csv),
                                    w.items_file(FileFormat::csv, FileCharset::gb18030)}) {
        const auto report = w.import_items_file(file);
        REQUIRE(report);
        CHECK(report->faults.empty());
        CHECK(report->unchanged == 143);
        CHECK(report->changed == 0);
    }
    CHECK(code(w.import_items_file("PK\x03\x04nothing")) == "catalogue.file_unreadable");
    CHECK(code(w.import_items_file("a,b\n1,2\n")) == "catalogue.columns_missing");
    std::string many;
    for (int i = 0; i < 20002; ++i) {
        many += "x\n";
    }
    CHECK(code(w.import_items_file(many)) == "catalogue.file_too_large");
}

TEST_CASE("a row of the 实施清单 is stored without fault or not at all") {
    TaskWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    const ItemId item = w.only("临时救助").id;
    CHECK(w.tasks.view(*w.reader, World::ctx(), {item})->task.version == 0);
    const auto set = [&](const Task& task, std::int64_t version, const Context& by = World::ctx()) {
        return w.write([&](db::Tx& tx) { return w.tasks.set(tx, by, {item, version, task}); });
    };
    CHECK(code(set(whole(), 0, World::ctx(ActorKind::staff))) == "auth.out_of_scope");
    Task wrong = whole();
    wrong.ask_phone = "前台";
    wrong.by_law = "";
    const auto refused = set(wrong, 0);
    CHECK(code(refused) == "catalogue.task_wrong");
    CHECK(refused.error().errors ==
          std::vector<FieldFault>{{"task.by_law", "catalogue.task_missing"},
                                  {"task.ask_phone", "catalogue.task_phone"}});
    const auto stored = set(whole(), 0);
    REQUIRE(stored);
    CHECK(stored->task.version == 1);
    CHECK(stored->faults.empty());
    CHECK(code(set(whole(), 0)) == "catalogue.task_stale");
    REQUIRE(set(whole(), 1));
    CHECK(w.kinds(item.text) ==
          std::vector<std::string>{"item.imported", "item.task_set", "item.task_set"});
}

TEST_CASE("the 实施清单 goes out and comes in again; one fault stops it whole") {
    TaskWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助") + csv_row("S-2", "特困供养")));
    const Item first = w.only("临时救助");
    const Item second = w.only("特困供养");
    const auto table = [&](const std::vector<TableRow>& rows) {
        tables::Rows all{task_columns()};
        all.insert(all.end(), rows.begin(), rows.end());
        return tables::write_xlsx("实施清单", all);
    };
    const auto row = [&](const Item& item, const Task& task) {
        return task_row(item, task, Standard::gbt39046);
    };
    Task wrong = whole();
    wrong.complain_phone = "";
    const auto half = w.import_tasks_file(table({row(first, whole()), row(second, wrong)}));
    REQUIRE(half);
    REQUIRE(half->faults.size() == 1);
    CHECK(half->faults[0].row == 3);
    CHECK(half->faults[0].field == "complain_phone");
    CHECK(w.tasks.view(*w.reader, World::ctx(), {first.id})->task.version == 0);
    Item renamed = second;
    renamed.name = "别的名字";
    CHECK(w.import_tasks_file(table({row(renamed, whole())}))->faults[0].code == "contradicts");
    renamed.code = "S-9";
    CHECK(w.import_tasks_file(table({row(renamed, whole())}))->faults[0].code == "unknown");
    CHECK(w.import_tasks_file(table({row(first, whole()), row(second, whole())}))->imported == 2);
    for (const Standard standard : {Standard::gbt39046, Standard::c0109}) {
        const auto out =
            w.tasks.tasks_file(*w.reader, World::ctx(), {FileFormat::csv, {}, standard}).value();
        const auto again = w.import_tasks_file(out.bytes, standard);
        REQUIRE(again);
        CHECK(again->unchanged == 2);
    }
}

TEST_CASE("ten thousand items come in from a workbook in one transaction") {
    TaskWorld w;
    tables::Rows rows{item_columns()};
    for (int i = 0; i < 10000; ++i) {
        const std::string no = std::to_string(100000 + i);
        const auto parsed = parse_items(csv_header + csv_row("S-" + no, "事项" + no)).value();
        rows.push_back(item_row(parsed.items.front()));
    }
    const std::string file = tables::write_xlsx("事项", rows);
    const auto start = std::chrono::steady_clock::now();
    CHECK(w.import_items_file(file)->imported == 10000);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    MESSAGE("10,000 items in " << took.count() << " s");
}

}  // namespace ortoo::catalogue
