// SPDX-License-Identifier: MulanPSL-2.0
// What the tests of identity stand on: a database in memory, a cheap password, two known people.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "db/database.h"
#include "identity/service.h"

namespace ortoo::identity {

struct World {
    static constexpr const char* county = "150626";
    static constexpr const char* password = "caoyuan-2026";
    const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();
    const UnitPlace banner{{"150626000000"}, "乌审旗", "150626."};
    const UnitPlace town{{"150626104000"}, "无定河镇", "150626.104."};
    const UnitPlace village{{"150626104213"}, "巴图湾村", "150626.104.213."};
    const UnitPlace other{{"150626104205"}, "无定河村", "150626.104.205."};

    SeededRandom random{7};
    crypto::Vault vault{std::string(32, 'k'), random};
    ledger::Ledger ledger{random};
    notices::Outbox outbox{random, vault};
    Identity identity{random, vault, ledger, outbox, {64, 1}};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();

    Context at(std::int64_t seconds = 0, Actor actor = {}) const {
        Context ctx;
        ctx.county = county;
        ctx.now = noon.plus_micros(seconds * micros_per_second);
        ctx.actor = std::move(actor);
        ctx.peer = "10.0.0.9";
        return ctx;
    }
    Context system(std::int64_t seconds = 0) const {
        Actor actor;
        actor.kind = ActorKind::system;
        return at(seconds, actor);
    }
    template <class F>
    auto write(F use_case) {
        return database->write(use_case);
    }

    NewStaff person(const std::string& login, const UnitPlace& home, std::vector<RoleGrant> roles) {
        return {login,          "其其格",         home,
                "0477-7580001", std::move(roles), identity.hashed(login, password).value()};
    }
    Staff add(const std::string& login, const UnitPlace& home, Role role) {
        const NewStaff in = person(login, home, {{role, home.id, home.path}});
        return write([&](db::Tx& tx) { return identity.add_staff(tx, system(), in); }).value();
    }

    // Both halves of a sign-in.
    Result<SignInAnswer> sign_in(const Context& ctx, const std::string& login,
                                 const std::string& secret) {
        const auto checked = identity.check_password(*reader, ctx, {login, secret});
        if (!checked) {
            return tl::unexpected<Refusal>(checked.error());
        }
        return write([&](db::Tx& tx) { return identity.sign_in(tx, ctx, *checked); });
    }
    Actor actor(const std::string& token, std::int64_t seconds = 0) {
        std::string csrf;
        return identity.authenticate(*reader, county, token, at(seconds).now, csrf);
    }
    std::vector<std::string> kinds(const std::string& subject) {
        std::vector<std::string> out;
        for (const auto& each : ledger.trail(*reader, county, subject)) {
            out.push_back(each.kind);
        }
        return out;
    }
    // The code of the last message to a phone.
    std::string sent_code(std::int64_t seconds) {
        std::string text;
        outbox.deliver_due(*database, *reader, at(seconds).now,
                           [&](const std::string&, const std::string& sms) {
                               text = sms;
                               return true;
                           });
        const std::size_t digits = text.find_first_of("0123456789");
        if (digits == std::string::npos) {
            throw std::runtime_error("no message was sent");
        }
        return text.substr(digits, 6);
    }
};

}  // namespace ortoo::identity
