// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/population.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "base/seeded_random.h"
#include "bench/citizen.h"
#include "crypto/keys.h"
#include "db/database.h"
#include "identity/service.h"
#include "outlets/service.h"
#include "people/service.h"

namespace ortoo::bench {

namespace {
constexpr std::int64_t at_once = 1000;

struct Rooms {
    Rooms(const std::string& keys, SeededRandom& random)
        : vault(crypto::load_or_make_master_key(keys, random), random),
          ledger(random),
          outbox(random, vault),
          identity(random, vault, ledger, outbox, {64, 1}),
          outlets(random, ledger),
          people(random, vault, ledger, outlets) {}
    crypto::Vault vault;
    ledger::Ledger ledger;
    notices::Outbox outbox;
    identity::Identity identity;
    outlets::Outlets outlets;
    people::People people;
};

Inhabitant settle(Rooms& rooms, db::Tx& tx, const Context& ctx, std::int64_t serial) {
    const Citizen citizen = citizen_of(serial);
    const auto account = rooms.identity.account_for_phone(tx, ctx, citizen.phone);
    const auto person = rooms.people.register_person(
        tx, ctx, {citizen.name, citizen.id_number, citizen.phone, citizen.address}, account);
    if (!person) {
        throw std::runtime_error("a made-up citizen was refused: " +
                                 std::string(person.error().code));
    }
    return {person->id.text, account.text, citizen.name};
}
}  // namespace

std::vector<Inhabitant> register_population(const std::string& database, const std::string& keys,
                                            const std::string& county, std::int64_t count,
                                            Instant when) {
    SeededRandom random(20260101);
    Rooms rooms(keys, random);
    db::Settings settings;
    settings.path = database;
    const auto opened = db::open(settings);
    std::vector<Inhabitant> out;
    Context ctx;
    ctx.county = county;
    ctx.actor.kind = ActorKind::system;
    while (std::ssize(out) < count) {
        const std::int64_t done = std::ssize(out);
        const std::int64_t end = std::min(count, done + at_once);
        ctx.now = when.plus_micros(done * 1000);
        const auto made = opened->write([&](db::Tx& tx) -> Result<std::vector<Inhabitant>> {
            std::vector<Inhabitant> some;
            for (std::int64_t serial = done; serial < end; ++serial) {
                some.push_back(settle(rooms, tx, ctx, serial));
            }
            return some;
        });
        out.insert(out.end(), made->begin(), made->end());
        std::fprintf(stderr, "\rcitizens %lld of %lld", static_cast<long long>(out.size()),
                     static_cast<long long>(count));
    }
    std::fprintf(stderr, "\n");
    return out;
}

}  // namespace ortoo::bench
