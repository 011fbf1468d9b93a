// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of people stand on: one database in memory, a clock that the test moves.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <vector>

#include "base/seeded_random.h"
#include "db/database.h"
#include "people/service.h"

namespace ortoo::people {

inline const PersonInput qiqige{"其其格", "11010519491231002X", "13800001234", "乌审旗嘎鲁图镇"};
// Born 2014-05-04: twelve years old in the tests' year.
inline const PersonInput child{"小巴图", "15062620140504001X", "13800001234", ""};
inline const PersonInput mother{"娜仁", "150626198605040028", "13800001234", ""};

struct World {
    Instant now = parse_instant("2026-09-18T10:00:00+08:00").value();
    SeededRandom random{3};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    outlets::Outlets outlets{random, ledger};
    People people{random, vault, ledger, outlets};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    [[nodiscard]] Context ctx(ActorKind kind, const std::string& id,
                              const std::string& path = "") const {
        Context out;
        out.county = "150626";
        out.now = now;
        out.actor.kind = kind;
        out.actor.id = id;
        out.actor.name = "王强";
        out.actor.unit = {"150626000000"};
        if (!path.empty()) {
            out.actor.grants.push_back(
                {"clerk",
                 path,
                 {"person.reveal", "person.serve", "person.rights", "person.retention"}});
        }
        return out;
    }
    [[nodiscard]] Context citizen(const std::string& account = "ACC") const {
        return ctx(ActorKind::citizen, account);
    }
    [[nodiscard]] Context clerk(const std::string& path = "150626.104.") const {
        return ctx(ActorKind::staff, "S1", path);
    }
    [[nodiscard]] Context system() const { return ctx(ActorKind::system, ""); }
    void day(const std::string& date) { now = parse_instant(date + "T10:00:00+08:00").value(); }

    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }
    // For what answers nothing.
    template <class F>
    void must(F use_case) {
        REQUIRE(write([&](db::Tx& tx) -> Result<Nothing> {
            use_case(tx);
            return Nothing{};
        }));
    }
    Result<Person> add(const PersonInput& in, const std::string& account = "ACC") {
        return write([&](db::Tx& tx) {
            return people.register_person(tx, citizen(account), in, {account});
        });
    }
    void tie(const PersonId& person, const std::string& path) {
        must([&](db::Tx& tx) { people.tie(tx, system(), person, path); });
    }
    // A person whose business the town 104 handles.
    PersonId tied(const PersonInput& in) {
        const PersonId id = add(in).value().id;
        tie(id, "150626.104.");
        return id;
    }
    Result<RevealedPerson> reveal(const PersonId& person, const std::string& path) {
        return write(
            [&](db::Tx& tx) { return people.reveal(tx, clerk(path), {person, "核对材料"}); });
    }
    // The citizen presses agree under the text he was shown.
    Result<Consent> agree(const PersonId& person, Purpose purpose, const std::string& handler = "",
                          const std::optional<PersonId>& by = {}) {
        GiveConsent in;
        in.person = person;
        in.purpose = purpose;
        in.handler = handler;
        in.valid_until = local_date(now).plus_days(365);
        in.text_sm3 = Consents::words({purpose, handler}).sm3;
        in.agreed = true;
        in.by = by;
        return write([&](db::Tx& tx) { return people.consents().give(tx, citizen(), in); });
    }
    std::optional<Paper> give(const Given& in) {
        std::optional<Paper> out;
        must([&](db::Tx& tx) { out = people.wallet().give(tx, system(), in); });
        return out;
    }
    std::vector<Offer> offers(const PersonId& person, const std::vector<std::string>& kinds) {
        return people.wallet().offers(*reader, system(), person, kinds, local_date(now));
    }
    Result<RelationList> relate(const Relate& in) {
        return write([&](db::Tx& tx) {
            return people.relations().relate(tx, clerk(), in,
                                             [](db::Tx&, const Context&, const std::string& upload,
                                                const std::string&) -> Result<void> {
                                                 return upload == "proof" ? Result<void>()
                                                                          : refuse(person_unknown);
                                             });
        });
    }
    std::vector<std::string> kinds(const PersonId& person) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, "150626", person.text)) {
            out.push_back(each.kind);
            // No personal data ever go into the ledger.
            for (const char* secret : {"1380000", "其其格", "19491231", "小巴图", "20140504"}) {
                CHECK(each.body.find(secret) == std::string::npos);
            }
        }
        return out;
    }
};

}  // namespace ortoo::people
