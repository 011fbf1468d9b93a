// SPDX-License-Identifier: MulanPSL-2.0
// A banner with its units, where a station head claims and an administrator reviews.
#pragma once

#include <doctest/doctest.h>

#include "catalogue/service_claim.h"
#include "catalogue/service_standard.h"
#include "catalogue/service_test_world.h"

namespace ortoo::catalogue {

struct ClaimWorld : World {
    Claims claims{ledger, outlets, catalogue};
    Standards standards{ledger, outlets, catalogue};
    UnitId town{"150626100000"};
    UnitId village{"150626100203"};
    AtUnit at{"便民服务站", "0477-7580001", "工作日 9:00–17:00"};

    ClaimWorld() {
        write([&](db::Tx& tx) {
            return outlets.import_divisions(tx, ctx(), file_text("data/uxin-divisions.csv"));
        }).value();
    }
    static Context staff(const std::string& id, const std::string& path,
                         std::vector<std::string_view> permissions) {
        Context out = ctx(ActorKind::staff);
        out.actor.id = id;
        out.actor.grants.push_back({"any", path, std::move(permissions)});
        return out;
    }
    static Context head() { return staff("head", "150626.100.", {may_claim}); }
    static Context reviewer() { return staff("admin", "150626.", {"catalogue.manage"}); }
    template <class In, class Out>
    Result<Out> act(Result<Out> (Claims::*use)(db::Tx&, const Context&, const In&) const,
                    const In& in, const Context& by = head()) {
        return write([&](db::Tx& tx) { return (claims.*use)(tx, by, in); });
    }
    PublishedList publish_all(const UnitId& unit) {
        REQUIRE(act(&Claims::claim, ClaimItems{unit, {}, at}));
        REQUIRE(act(&Claims::submit, ClaimSet{unit, {}}));
        REQUIRE(act(&Claims::review, ReviewClaims{unit, {}, true, ""}, reviewer()));
        return act(&Claims::publish, ListsOf{unit}).value();
    }
    UnitCompliance row(const UnitId& unit) {
        const Compliance all = claims.compliance(*reader, ctx()).value();
        for (const auto& each : all.rows) {
            if (each.unit == unit) {
                return each;
            }
        }
        return {};
    }
};

inline std::string code(const auto& result) {
    return result ? "" : result.error().code;
}

}  // namespace ortoo::catalogue
