// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "base/seeded_random.h"
#include "notices/service.h"

namespace ortoo::notices {

TEST_CASE("in a storm of signals the newest are told, and old ones are not") {
    constexpr int storm = 2'500;
    SeededRandom random{1};
    crypto::Vault vault{std::string(32, 'k'), random};
    Outbox outbox{random, vault};
    const auto database = db::memory();
    Context ctx;
    ctx.county = "150626";
    const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();
    REQUIRE(database->write([&](db::Tx& tx) -> Result<int> {
        for (int n = 0; n < storm; ++n) {
            ctx.now = noon.plus_micros(n);
            outbox.signal(tx, ctx, "hall:" + std::to_string(n), "hall");
        }
        return storm;
    }));
    const auto reader = database->reader();
    const auto all = outbox.signals_since(*reader, noon);
    REQUIRE(all.size() == 2'000);
    CHECK(all.front().path == "hall:2499");
    CHECK(all.back().path == "hall:500");
    const auto last = outbox.signals_since(*reader, noon.plus_micros(storm - 2));
    REQUIRE(last.size() == 2);
    CHECK(last.back().path == "hall:2498");
}

}  // namespace ortoo::notices
