// SPDX-License-Identifier: MulanPSL-2.0
#include "stops/service.h"

#include <doctest/doctest.h>

#include "outlets/service_test_world.h"

namespace ortoo::stops {

namespace {
constexpr std::string_view order_path = "/api/v1/orders";

struct Bed : outlets::World {
    Stops stops{{random, ledger, outlets}};

    Bed() { REQUIRE(import(divisions())); }
    [[nodiscard]] Context may(const std::string& path) const {
        Context ctx = by(path);
        ctx.actor.grants.push_back({"supervisor", path, {function_stop}});
        return ctx;
    }
    Result<Stop> stop(const Context& ctx, const StopFunction& in) {
        return write([&](db::Tx& tx) { return stops.stop(tx, ctx, in); });
    }
    Result<Stop> resume(const Context& ctx, const Stop& stop, std::int64_t version) {
        return write([&](db::Tx& tx) { return stops.resume(tx, ctx, {stop.id, version}); });
    }
};
}  // namespace

TEST_CASE("a stop holds from the next look on, for its function alone, until it is given back") {
    Bed bed;
    const Context banner = bed.may("150626.");
    CHECK_FALSE(bed.stops.any());
    const Stop stop = bed.stop(banner, {Function::order, "派单出错", {}}).value();
    bed.stops.refresh(*bed.reader, bed.county);
    CHECK(bed.stops.any());
    REQUIRE(bed.stops.refused(order_path, bed.noon));
    CHECK(bed.stops.refused(order_path, bed.noon)->front().second == "派单出错");
    CHECK_FALSE(bed.stops.refused("/api/v1/ratings/{id}", bed.noon));
    CHECK_FALSE(bed.stops.refused("/api/v1/stops", bed.noon));
    CHECK(bed.stops.now().rows.size() == 1);
    REQUIRE(bed.resume(banner, stop, stop.version));
    bed.stops.refresh(*bed.reader, bed.county);
    CHECK_FALSE(bed.stops.refused(order_path, bed.noon));
    const auto kinds = bed.kinds("150626000000");
    CHECK(kinds.back() == "function.resumed");
    CHECK(kinds.at(kinds.size() - 2) == "function.stopped");
}

TEST_CASE("only the banner stops; twice, stale and past are refused") {
    Bed bed;
    const Context banner = bed.may("150626.");
    const auto code = [](const auto& answer) {
        return answer ? std::string("ok") : answer.error().code;
    };
    const StopFunction rate{Function::rate, "评价器坏了", {}};
    CHECK(code(bed.stop(bed.may("150626.104."), rate)) == "auth.out_of_scope");
    CHECK(code(bed.stop(banner, {Function::rate, "评价器坏了", bed.noon})) ==
          "function.until_past");
    const Stop stop = bed.stop(banner, rate).value();
    CHECK(code(bed.stop(banner, rate)) == "function.stopped_already");
    CHECK(code(bed.resume(bed.may("150626.104."), stop, 1)) == "auth.out_of_scope");
    CHECK(code(bed.resume(banner, stop, 2)) == "function.stop_stale");
    CHECK(code(bed.resume(banner, stop, 1)) == "ok");
    CHECK(code(bed.resume(banner, stop, 2)) == "function.not_stopped");
    CHECK(code(bed.stop(banner, rate)) == "ok");  // and can be stopped anew
    CHECK(bed.stops.history(*bed.reader, banner, {})->rows.size() == 2);
}

}  // namespace ortoo::stops
