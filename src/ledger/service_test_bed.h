// SPDX-License-Identifier: MulanPSL-2.0
// For the tests of this folder: a database in memory with a ledger, its tree and the file outside.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "base/seeded_random.h"
#include "crypto/signer.h"
#include "db/database.h"
#include "ledger/service.h"
#include "ledger/service_tree.h"

namespace ortoo::ledger {

class TreeBed {
  public:
    TreeBed() {
        std::string name = (std::filesystem::temp_directory_path() / "ortoo-tree-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        folder = name;
        tree = std::make_unique<LedgerTree>(signer, file());
    }
    ~TreeBed() { std::filesystem::remove_all(folder); }
    TreeBed(const TreeBed&) = delete;
    TreeBed& operator=(const TreeBed&) = delete;

    [[nodiscard]] std::string file() const { return folder + "/heads"; }

    [[nodiscard]] Context context() const {
        Context ctx;
        ctx.county = "150626";
        ctx.now = Instant{1'790'000'000'000'000}.plus_minutes(minute);
        ctx.actor.kind = ActorKind::staff;
        ctx.actor.id = "01S";
        ctx.actor.name = "巴特尔";
        ctx.actor.unit = {"150626100201"};
        return ctx;
    }
    void append(const std::string& subject, const std::string& body = "{}") {
        ++minute;
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            ledger.append(tx, context(), {"case.noted", SubjectKind::item_case, subject, "", body});
            return Nothing{};
        }));
    }
    void append_many(const std::string& subject, int count) {
        ++minute;
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            for (int i = 0; i < count; ++i) {
                ledger.append(tx, context(), {"case.noted", SubjectKind::item_case, subject});
            }
            return Nothing{};
        }));
    }
    void take_in() {
        while (tree->take_in(*database, *reader, "150626")) {
        }
    }
    std::optional<SignedHead> sign() {
        take_in();
        return tree->sign(*database, *reader, context());
    }
    std::int64_t run(const db::Sql& sql, std::initializer_list<db::Value> values) {
        const Result<std::int64_t> touched = database->write(
            [&](db::Tx& tx) -> Result<std::int64_t> { return tx.run(sql, values); });
        return touched.value();
    }
    VerifyReport verify() {
        VerifyReport report = ledger.verify_all(*reader);
        tree->verify_heads(*reader, "150626", report);
        return report;
    }

    SeededRandom random{1};
    crypto::Signer signer{std::string(32, 'k')};
    std::string folder;
    int minute = 0;
    Ledger ledger{random};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();
    std::unique_ptr<LedgerTree> tree;
};

}  // namespace ortoo::ledger
