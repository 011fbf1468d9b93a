// SPDX-License-Identifier: MulanPSL-2.0
#include "db/split.h"

#include <doctest/doctest.h>

namespace ortoo::db {

using Statements = std::vector<std::string>;

TEST_CASE("statements are cut at semicolons, but not inside quotes or comments") {
    CHECK(split_statements("") == Statements{});
    CHECK(split_statements(" ; ;\n-- only; this\n") == Statements{});
    CHECK(split_statements("A; B") == Statements{"A", "B"});
    CHECK(split_statements("A 'x;y'; B \"c;d\";") == Statements{"A 'x;y'", "B \"c;d\""});
    CHECK(split_statements("A 'it''s; fine'; B") == Statements{"A 'it''s; fine'", "B"});
    CHECK(split_statements("A 'no -- comment'; B") == Statements{"A 'no -- comment'", "B"});
    CHECK(split_statements("A -- one; 'two\n, B; C") == Statements{"A \n, B", "C"});
    CHECK(split_statements("A /* one; 'two */ B;C") == Statements{"A \n B", "C"});
    CHECK(split_statements("A 'open; end") == Statements{"A 'open; end"});
    CHECK(split_statements("A /* open; end") == Statements{"A"});
}

}  // namespace ortoo::db
