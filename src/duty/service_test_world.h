// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of duty stand on: one town, two villages, three people.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "db/database.h"
#include "duty/service.h"

namespace ortoo::duty {

struct World {
    static constexpr const char* county = "150626";
    static constexpr const char* friday = "2026-09-18T10:00:00+08:00";
    const UnitId banner{"150626000000"};
    const UnitId town{"150626104000"};
    const UnitId village{"150626104213"};
    const UnitId other{"150626104205"};

    SeededRandom random{7};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    notices::Outbox outbox{random, vault};
    identity::Identity identity{random, vault, ledger, outbox, {64, 1}};
    outlets::Outlets outlets{random, ledger};
    Duty duty{{random, ledger, identity, outlets}};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }

    World() {
        const std::string divisions =
            "code,name,parent_code,kind\n150626000000,乌审旗,150600000000,banner\n"
            "150626104000,无定河镇,150626000000,town\n"
            "150626104213,巴图湾村民委员会,150626104000,village\n"
            "150626104205,无定河村民委员会,150626104000,village\n";
        write([&](db::Tx& tx) {
            return outlets.import_divisions(tx, system(), divisions);
        }).value();
    }

    static Context at(std::string_view now, Actor actor = {}) {
        Context ctx;
        ctx.county = county;
        ctx.now = parse_instant(now).value();
        ctx.actor = std::move(actor);
        return ctx;
    }
    static Context system(std::string_view now = friday) {
        Actor actor;
        actor.kind = ActorKind::system;
        return at(now, actor);
    }
    // Staff who hold duty.manage over a path.
    static Context head(const std::string& path, std::string_view now = friday) {
        Actor actor;
        actor.kind = ActorKind::staff;
        actor.id = "HEAD";
        actor.grants.push_back({"town_head", path, {"duty.manage"}});
        return at(now, actor);
    }
    identity::StaffId add(const std::string& login, const std::string& name, const UnitId& unit,
                          identity::Role role = identity::Role::agent) {
        const auto place = outlets.place(*reader, county, unit).value();
        const identity::NewStaff in{login,
                                    name,
                                    place,
                                    "0477-758" + std::to_string(login.size()),
                                    {{role, place.id, place.path}},
                                    "no password"};
        return write([&](db::Tx& tx) { return identity.add_staff(tx, system(), in); }).value().id;
    }
    // Monday to Friday 9–12 and 14:30–17:30.
    void week(const UnitId& unit, const identity::StaffId& staff) {
        for (std::int64_t weekday = 1; weekday <= 5; ++weekday) {
            add_row({unit, staff, weekday, std::nullopt, 540, 720}).value();
            add_row({unit, staff, weekday, std::nullopt, 870, 1050}).value();
        }
    }
    Result<RosterView> add_row(const AddRoster& in, const Context& ctx = system()) {
        return write([&](db::Tx& tx) { return duty.add_roster(tx, ctx, in); });
    }
    Result<CalendarReport> import(const std::string& csv, const Context& ctx = system()) {
        return write([&](db::Tx& tx) { return duty.import_calendar(tx, ctx, {csv}); });
    }
    Result<SettingList> change(Setting key, const std::string& from, std::int64_t value,
                               const Context& ctx = system()) {
        return write([&](db::Tx& tx) {
            return duty.change_setting(tx, ctx, {key, parse_date(from).value(), value});
        });
    }
    OnDutyView who(const UnitId& unit, std::string_view now) {
        return duty.who_is_on(*reader, at(now), {unit}).value();
    }
    std::vector<std::string> kinds(const std::string& subject) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, subject)) {
            out.push_back(each.kind);
        }
        return out;
    }
};

}  // namespace ortoo::duty
