// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/service_standing.h"

#include <algorithm>

#include "oversight/service_test_world.h"

namespace ortoo::oversight {

namespace {
const Chapters whole{"概念", "范围", "原则", "职责", "流程"};

struct Book : World {
    Standing standing{random, ledger, outlets};

    void banner_has(RegulationKind kind) {
        const auto draft = run(oversight, &Oversight::draft, admin(),
                               {UnitId{"150626000000"}, kind, "旗里的样本", whole});
        REQUIRE(draft);
        REQUIRE(run(oversight, &Oversight::publish, admin(),
                    {draft->id, draft->version, local_date(admin().now), true}));
    }
    UnitRules of(const char* unit, std::optional<CivilDate> on = {}) {
        const auto all =
            standing.standing(*reader, supervisor(), {UnitId{"150626000000"}, on}).value();
        return *std::ranges::find(all.rows, UnitId{unit}, &UnitRules::unit);
    }
    Result<UnitRules> adopt(const Context& by, const AdoptRules& in) {
        return write([&](db::Tx& tx) { return standing.adopt(tx, by, in); });
    }
};
}  // namespace

TEST_CASE("a station lacks what it has not taken over, and is complete when it has all") {
    Book book;
    CHECK(book.of(World::village).missing.size() == 7);
    for (const auto& [kind, name] : regulation_kind_names) {
        if (kind != RegulationKind::other && kind != RegulationKind::booking) {
            book.banner_has(kind);
        }
    }
    CHECK(book.of("150626000000").missing == std::vector{RegulationKind::booking});
    const auto after = book.adopt(book.head(), {UnitId{World::village}, std::nullopt, true});
    REQUIRE(after);
    CHECK(after->missing == std::vector{RegulationKind::booking});
    CHECK(book.of(World::village).missing == std::vector{RegulationKind::booking});
    CHECK(book.kinds(World::village).back() == "regulation.adopted");
    // The day before, nothing was there.
    CHECK(book.of(World::village, local_date(book.admin().now).plus_days(-1)).missing.size() == 7);
    const auto shown =
        book.oversight.regulations(*book.reader, book.guest(), {UnitId{World::village}}).value();
    CHECK(shown.rows.size() == 6);
    CHECK(shown.rows.front().chapters.scope == "范围");
    // What the banner has not, nobody can take over.
    CHECK(book.adopt(book.head(), {UnitId{World::village}, std::nullopt, true}).error().code ==
          "regulation.no_template");
    book.banner_has(RegulationKind::booking);
    CHECK(book.adopt(book.head(), {UnitId{World::village}, std::nullopt, true})->missing.empty());
    CHECK(book.adopt(book.head(), {UnitId{World::village}, std::nullopt, true}).error().code ==
          "regulation.nothing_missing");
}

TEST_CASE("a list is asked for by who may; taking over reaches no other place, nor the banner") {
    Book book;
    const UnitId banner{"150626000000"};
    CHECK(book.standing.standing(*book.reader, book.head(), {banner}).error().code ==
          "auth.out_of_scope");
    CHECK(book.standing.standing(*book.reader, book.head(), {UnitId{World::town}}));
    CHECK(book.standing.standing(*book.reader, book.head(), {UnitId{"1"}}).error().code ==
          "unit.not_found");
    CHECK(book.adopt(book.admin(), {banner}).error().code == "regulation.no_level");
    CHECK(book.adopt(book.head(), {banner}).error().code == "auth.out_of_scope");
    const auto set = [&](const Context& by, RegulationKind kind, int days) {
        return book.write([&](db::Tx& tx) {
            return book.standing.set_need(tx, by,
                                          {kind, false, local_date(by.now).plus_days(days)});
        });
    };
    CHECK(set(book.head(), RegulationKind::booking, 0).error().code == "auth.out_of_scope");
    CHECK(set(book.admin(), RegulationKind::other, 0).error().code == "regulation.need_other");
    CHECK(set(book.admin(), RegulationKind::booking, -1).error().code == "regulation.need_date");
    CHECK(set(book.admin(), RegulationKind::booking, 0));
    CHECK(book.of(World::village).missing.size() == 6);
    CHECK(book.standing.xlsx(*book.reader, book.supervisor(), {banner})->starts_with("PK"));
}

}  // namespace ortoo::oversight
