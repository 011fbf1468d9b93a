// SPDX-License-Identifier: MulanPSL-2.0
// The real banner with three sample agents, for the tests of the slice.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/seeded_random.h"
#include "db/database.h"
#include "identity/rules.h"
#include "orders/service.h"
#include "orders/service_upload.h"

namespace ortoo::orders {

struct World {
    static constexpr const char* county = "150626";
    static constexpr const char* village = "150626100203";
    static constexpr const char* town = "150626100000";
    Instant now = *parse_instant("2026-11-18T09:12:00+08:00");  // a Wednesday
    SeededRandom random{7};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    notices::Outbox outbox{random, vault};
    identity::Identity identity{random, vault, ledger, outbox, crypto::PasswordCost{8, 1}};
    outlets::Outlets outlets{random, ledger};
    duty::Duty duty{{random, ledger, identity, outlets}};
    catalogue::Catalogue catalogue{random, ledger, outlets};
    people::People people{random, vault, ledger, outlets};
    documents::Documents documents{{random, vault, ledger, outlets}};
    Orders orders{
        {random, ledger, outbox, identity, outlets, duty, catalogue, people, documents, vault}};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();
    identity::Staff first;  // agents of the village
    identity::Staff second;
    identity::Staff third;  // agent of the town
    catalogue::ItemId permit;

    template <class F>
    auto must(F use_case) {
        return database->write(use_case).value();
    }
    World() {
        must([&](db::Tx& tx) {
            return outlets.import_divisions(tx, system(), file("data/uxin-divisions.csv"));
        });
        must([&](db::Tx& tx) {
            return duty.import_calendar(tx, system(), {file("data/holidays.csv")});
        });
        must([&](db::Tx& tx) {
            return catalogue.import_csv(tx, system(), {file("data/catalogue.csv"), {}});
        });
        first = agent("agent.one", village);
        second = agent("agent.two", village);
        third = agent("agent.three", town);
        permit = catalogue.search(*reader, system(), {"草原工程设施", {}, {}, {}, {}, {}})
                     ->rows.front()
                     .id;
    }
    static std::string file(const char* path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] Context system() const {
        Context ctx;
        ctx.county = county;
        ctx.now = now;
        ctx.actor.kind = ActorKind::system;
        return ctx;
    }
    [[nodiscard]] Context citizen(const std::string& phone = "13800001234") {
        Context ctx = system();
        ctx.actor.kind = ActorKind::citizen;
        ctx.actor.id = must([&](db::Tx& tx) -> Result<std::string> {
            return identity.account_for_phone(tx, system(), phone).text;
        });
        return ctx;
    }
    [[nodiscard]] Context as(const identity::Staff& who) const {
        Context ctx = system();
        ctx.actor.kind = ActorKind::staff;
        ctx.actor.id = who.id.text;
        ctx.actor.name = who.name;
        for (const auto& role : who.roles) {
            const auto may = identity::permissions_of(role.role);
            ctx.actor.grants.push_back(
                {std::string(name_of(role.role)), role.path, {may.begin(), may.end()}});
        }
        return ctx;
    }
    identity::Staff agent(const std::string& login, const char* unit) {
        const auto place = *outlets.place(*reader, county, UnitId{unit});
        auto staff = must([&](db::Tx& tx) {
            return identity.add_staff(tx, system(),
                                      {login,
                                       login,
                                       place,
                                       "0477-7580001",
                                       {{identity::Role::agent, place.id, place.path}},
                                       "x"});
        });
        for (std::int64_t weekday = 1; weekday <= 5; ++weekday) {
            must([&](db::Tx& tx) {
                return duty.add_roster(tx, system(),
                                       {place.id, staff.id, weekday, {}, 9 * 60, 17 * 60 + 30});
            });
        }
        return staff;
    }
    [[nodiscard]] PlaceOrder wish() const {
        PlaceOrder in;
        in.item = permit;
        in.unit.text = village;
        in.mode = Mode::act;
        in.applicant = {"巴图", "150626195203020012", "13800001234", "7 号"};
        return in;
    }
    OrderView placed() {
        const Context who = citizen();
        return must([&](db::Tx& tx) { return orders.place(tx, who, wish()); });
    }
    template <class In>
    Result<OrderView> run(Result<OrderView> (Orders::*use_case)(db::Tx&, const Context&, const In&),
                          const Context& who, const std::type_identity_t<In>& in) {
        return database->write([&](db::Tx& tx) { return (orders.*use_case)(tx, who, in); });
    }
};

}  // namespace ortoo::orders
