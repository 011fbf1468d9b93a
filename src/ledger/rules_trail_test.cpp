// SPDX-License-Identifier: MulanPSL-2.0
// Who may read what happened to a subject.
#include <doctest/doctest.h>

#include <array>

#include "ledger/rules.h"

namespace ortoo::ledger {

TEST_CASE("a trail is shown to who covers the county or a unit of it") {
    Entry at_village;
    at_village.unit = "150626100201";
    Entry at_bureau;
    at_bureau.unit = "150626B01";
    const std::array trail{at_village, at_bureau};
    const auto reader = [](const std::string& path, std::string_view permission = may_read) {
        Actor actor;
        actor.grants.push_back({"some_head", path, {permission}});
        return actor;
    };
    struct Row {
        const char* path;
        bool shown;
    };
    for (const Row& row :
         {Row{"150626.", true}, Row{"150626.100.", true}, Row{"150626.100.201.", true},
          Row{"150626.B01.", true}, Row{"150626.100.202.", false}, Row{"150626.101.", false},
          Row{"150627.", false}, Row{"150626.B02.", false}, Row{"", false}}) {
        CAPTURE(row.path);
        CHECK(may_read_trail(reader(row.path), "150626", trail) == row.shown);
    }
    CHECK_FALSE(may_read_trail(reader("150626.", "case.read"), "150626", trail));
    CHECK_FALSE(may_read_trail(Actor{}, "150626", trail));
    // An act at the banner itself is not an act in every town.
    Entry at_banner;
    at_banner.unit = "150626000000";
    CHECK_FALSE(may_read_trail(reader("150626.100."), "150626", std::array{at_banner}));
    Entry odd;  // as long as a bureau's code, and none
    odd.unit = "150626X01";
    CHECK_FALSE(may_read_trail(reader("150626.X01."), "150626", std::array{odd}));
    CHECK(may_read_trail(reader("150626."), "150626", std::array{odd}));
    Entry nowhere;
    CHECK_FALSE(may_read_trail(reader("150626.100."), "150626", std::array{nowhere}));
    CHECK(may_read_trail(reader("150626."), "150626", std::array{nowhere}));
}

}  // namespace ortoo::ledger
