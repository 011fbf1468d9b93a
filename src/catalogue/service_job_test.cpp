// SPDX-License-Identifier: MulanPSL-2.0
#include "catalogue/service_job.h"

#include <doctest/doctest.h>

#include "catalogue/service_test_claims.h"
#include "tables/tables.h"

namespace ortoo::catalogue {

namespace {

struct JobWorld : ClaimWorld {
    Tasks tasks{ledger, catalogue};
    Imports imports{{random, ledger, outlets, catalogue, tasks, standards}};

    Result<ImportJob> send(const std::string& id, const std::string& file,
                           ImportKind kind = ImportKind::items, const Context& by = reviewer()) {
        const PutImport in{{id}, kind, "事项.csv", {}};
        const auto rows = imports.look_into(by, in, file);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        return write([&](db::Tx& tx) { return imports.receive(tx, by, in, file, *rows); });
    }
    void work() {
        while (imports.work(*database, *reader, ctx())) {
        }
    }
    ImportJob job(const std::string& id) {
        return imports.job(*reader, reviewer(), {{id}}).value();
    }
    Result<ImportJob> confirm(const std::string& id) {
        const EndImport in{{id}, job(id).version};
        return write([&](db::Tx& tx) { return imports.confirm(tx, reviewer(), in); });
    }
    Result<ImportJob> drop(const std::string& id, std::int64_t version) {
        return write(
            [&](db::Tx& tx) { return imports.drop(tx, reviewer(), EndImport{{id}, version}); });
    }
};

std::string names(int n, const std::string& word) {
    std::string csv = csv_header;
    for (int i = 0; i < n; ++i) {
        const std::string no = std::to_string(1000 + i);
        csv += csv_row("S-" + no, word + no);
    }
    return csv;
}

}  // namespace

TEST_CASE("an import is checked, looked at, confirmed and written whole") {
    JobWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1000", "事项1000") + csv_row("S-1001", "旧名")));
    CHECK(w.send("job", names(3, "事项"))->state == ImportState::waiting);
    CHECK(w.job("job").rows == 3);
    w.work();
    const ImportJob checked = w.job("job");
    CHECK(checked.state == ImportState::checked);
    CHECK(checked.findings.imported == 1);
    CHECK(checked.findings.changed == 1);
    CHECK(checked.findings.unchanged == 1);
    REQUIRE(checked.findings.changes.size() == 2);
    CHECK(checked.findings.changes[0].rows.at(0).before == "旧名");
    CHECK(checked.findings.changes[1].added);
    CHECK(w.only("旧名").version == 1);  // nothing is written before the yes
    REQUIRE(w.confirm("job"));
    w.work();
    CHECK(w.job("job").state == ImportState::done);
    CHECK(w.only("事项1001").version == 2);
    CHECK(w.ledger.trail(*w.reader, World::county, w.only("事项1001").id.text).back().actor ==
          "admin");
    CHECK(code(w.confirm("job")) == "catalogue.import_state");
    CHECK_FALSE(w.imports.work(*w.database, *w.reader, World::ctx()));
}

TEST_CASE("one fault in one row: every fault is told, nothing is written, the file is gone") {
    JobWorld w;
    std::string file = names(1200, "事项");
    file += csv_row("S-9", "") + csv_row("S-8", "甲", "旗民政局", "行政许可,05");
    REQUIRE(w.send("job", file));
    w.work();
    const ImportJob job = w.job("job");
    CHECK(job.state == ImportState::faulty);
    CHECK(job.findings.fault_count == 2);
    CHECK(job.findings.faults[0].row == 1202);
    CHECK(job.findings.faults[1].code == "contradicts");
    CHECK(w.find(ItemQuery{}).total == 0);
    CHECK(code(w.confirm("job")) == "catalogue.import_state");
}

TEST_CASE("what cannot be read at all is refused at the door") {
    JobWorld w;
    CHECK(code(w.send("a", "PK nothing")) == "catalogue.file_unreadable");
    CHECK(code(w.send("a", "[1, 2]")) == "catalogue.file_unreadable");
    CHECK(code(w.send("a", "sample_id,theme\n1,2\n")) == "catalogue.columns_missing");
    CHECK(code(w.send("a", "name\n甲\n", ImportKind::guidance)) == "catalogue.columns_missing");
    CHECK(code(w.send("a", "x\n", ImportKind::tasks)) == "catalogue.columns_missing");
    CHECK(code(w.send("a", names(20001, "甲"))) == "catalogue.file_too_large");
    CHECK(code(w.send("a", names(1, "甲"), ImportKind::items, ClaimWorld::head())) ==
          "auth.out_of_scope");
    CHECK(code(w.imports.job(*w.reader, ClaimWorld::reviewer(), {{"a"}})) ==
          "catalogue.import_unknown");
}

TEST_CASE("the same file under its id is the same import, another file is not") {
    JobWorld w;
    REQUIRE(w.send("job", names(1, "甲")));
    w.work();
    CHECK(w.send("job", names(1, "甲"))->state == ImportState::checked);
    CHECK(code(w.send("job", names(2, "甲"))) == "catalogue.import_taken");
    const std::int64_t version = w.job("job").version;
    CHECK(code(w.drop("job", version - 1)) == "catalogue.import_stale");
    CHECK(w.drop("job", version)->state == ImportState::dropped);
    CHECK(code(w.drop("job", version + 1)) == "catalogue.import_state");
    CHECK(w.imports.jobs(*w.reader, ClaimWorld::reviewer(), {})->rows.size() == 1);
}

TEST_CASE("what changed between the look and the yes is compared again before it is written") {
    JobWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1000", "旧名")));
    REQUIRE(w.send("job", names(1, "新名")));
    w.work();
    REQUIRE(w.import(csv_header + csv_row("S-1000", "别名")));
    REQUIRE(w.confirm("job"));
    w.work();
    const ImportJob job = w.job("job");
    CHECK(job.state == ImportState::done);
    CHECK(job.findings.changes.at(0).rows.at(0).before == "别名");
    CHECK(w.only("新名1000").version == 3);
}

TEST_CASE("a workbook, GB 18030 and JSON say the same") {
    JobWorld w;
    const tables::Rows rows = tables::read(names(2, "事项")).rows;
    REQUIRE(w.send("xlsx", tables::write_xlsx("事项", rows)));
    REQUIRE(w.send("gb", tables::write_csv(rows, tables::Charset::gb18030)));
    std::string json = "[";
    for (std::size_t i = 1; i < rows.size(); ++i) {
        json += i == 1 ? "{" : ",{";
        for (std::size_t k = 0; k < rows[0].size(); ++k) {
            json += (k == 0 ? "\"" : ",\"") + rows[0][k] + "\":\"" + rows[i][k] + "\"";
        }
        json += "}";
    }
    REQUIRE(w.send("json", json + "]"));
    w.work();
    for (const char* id : {"xlsx", "gb", "json"}) {
        CAPTURE(id);
        CHECK(w.job(id).state == ImportState::checked);
        CHECK(w.job(id).findings.imported == 2);
    }
    REQUIRE(w.confirm("gb"));
    REQUIRE(w.confirm("json"));
    w.work();
    CHECK(w.job("json").findings.unchanged == 2);  // the same rows were written just before
}

TEST_CASE("lines of a guidance list come the same way") {
    JobWorld w;
    REQUIRE(w.import(csv_header + csv_row("S-1", "临时救助")));
    const std::string head = "batch,line,name,department,level\n";
    REQUIRE(w.send("one", head + "1,1,临时救助,旗民政局,苏木镇\n", ImportKind::guidance));
    w.work();
    REQUIRE(w.confirm("one"));
    w.work();
    REQUIRE(w.send("two", head + "1,1,临时救助,旗民政局,嘎查村\n1,2,甲,,\n", ImportKind::guidance));
    w.work();
    const ImportJob job = w.job("two");
    CHECK(job.findings.changed == 1);
    CHECK(job.findings.imported == 1);
    CHECK(job.findings.changes.at(0).rows.at(0).after == "嘎查村");
    CHECK(w.standards.guidance(*w.reader, World::ctx(), {})->rows.at(0).item);
}

TEST_CASE("ten thousand rows are told of as they are read, and one transaction writes them") {
    JobWorld w;
    REQUIRE(w.send("job", names(10000, "事项")));
    const std::int64_t before = w.database->stats().commits;
    REQUIRE(w.imports.work(*w.database, *w.reader, World::ctx()));
    CHECK(w.database->stats().commits - before >= 20);  // each tells how far it is
    CHECK(w.job("job").done == 10000);
    REQUIRE(w.confirm("job"));
    w.work();
    CHECK(w.job("job").state == ImportState::done);
    CHECK(w.find(ItemQuery{}).total == 10000);
}

}  // namespace ortoo::catalogue
