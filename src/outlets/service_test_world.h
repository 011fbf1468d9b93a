// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of outlets stand on: the real divisions in a database in memory.
#pragma once

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "db/database.h"
#include "outlets/service.h"

namespace ortoo::outlets {

struct World {
    static constexpr const char* county = "150626";
    const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();

    SeededRandom random{3};
    ledger::Ledger ledger{random};
    Outlets outlets{random, ledger};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    // An administrator of the unit with this path; empty: a job.
    Context by(const std::string& path = "") const {
        Context ctx;
        ctx.county = county;
        ctx.now = noon;
        ctx.actor.kind = path.empty() ? ActorKind::system : ActorKind::staff;
        ctx.actor.id = path.empty() ? "" : "01ADMIN";
        ctx.actor.name = "管理员";
        if (!path.empty()) {
            ctx.actor.grants.push_back({"administrator", path, {unit_manage}});
        }
        return ctx;
    }
    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }
    static std::string divisions() {  // tests run in the root of the repository
        std::ifstream file("data/uxin-divisions.csv", std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    Result<ImportReport> import(const std::string& csv) {
        return write([&](db::Tx& tx) { return outlets.import_divisions(tx, by(), csv); });
    }
    Result<Unit> tag(const Context& ctx, const SetTag& in) {
        return write([&](db::Tx& tx) { return outlets.set_tag(tx, ctx, in); });
    }
    Result<Unit> add(const Context& ctx, const AddUnit& in) {
        return write([&](db::Tx& tx) { return outlets.add(tx, ctx, in); });
    }
    std::vector<std::string> kinds(const std::string& subject) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, subject)) {
            out.push_back(each.kind);
        }
        return out;
    }
};

}  // namespace ortoo::outlets
