// SPDX-License-Identifier: MulanPSL-2.0
#include "db/footprint.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace ortoo::db {

namespace {

using Kind = Footprint::Kind;
using Names = std::vector<std::string>;

// "COUNTY=1 ID=2": what is pinned, with the number of the placeholder.
std::string pins(std::string_view text) {
    Names found;
    for (const Footprint::Pin& each : footprint_of(text).pins) {
        found.push_back(each.column + "=" + std::to_string(each.value + 1));
    }
    std::ranges::sort(found);
    std::string out;
    for (const std::string& each : found) {
        out += (out.empty() ? "" : " ") + each;
    }
    return out;
}

}  // namespace

TEST_CASE("a question is pinned by what its rows must equal") {
    const Footprint plain = footprint_of("SELECT a FROM notes WHERE county = $1 AND id = $2");
    CHECK(plain.kind == Kind::reads);
    CHECK(plain.tables == Names{"NOTES"});
    CHECK(pins("SELECT a FROM notes WHERE county = $1 AND id = $2 ORDER BY a LIMIT $3") ==
          "COUNTY=1 ID=2");
    CHECK(pins("SELECT n.a FROM notes n WHERE n.county = $1 AND n.at >= $2") == "COUNTY=1");
    CHECK(pins("SELECT a FROM notes WHERE county = $1 AND (id = $2 OR id = $3)").empty());
    CHECK(pins("SELECT a FROM notes WHERE NOT county = $1").empty());
    CHECK(pins("SELECT a FROM notes WHERE at BETWEEN $1 AND $2 AND id = $3").empty());
    CHECK(pins("SELECT a FROM notes WHERE CASE WHEN a > 1 AND id = $1 AND b THEN 1 ELSE 0 END = 1")
              .empty());
}

TEST_CASE("every table a question looks at is seen") {
    const Names both{"A", "B"};
    CHECK(footprint_of("SELECT 1 FROM a LEFT JOIN b ON b.x = a.x WHERE a.x = $1").tables == both);
    CHECK(footprint_of("SELECT 1 FROM a WHERE x IN (SELECT x FROM b WHERE y = $1)").tables == both);
    CHECK(footprint_of("SELECT count(*) FROM (SELECT 1 FROM a LIMIT 9) AS t JOIN b ON 1 = 1")
              .tables == both);
    CHECK(footprint_of("SELECT 1 FROM a UNION SELECT 1 FROM b").tables == both);
    CHECK(pins("SELECT 1 FROM a JOIN b ON b.x = a.x WHERE a.id = $1").empty());
    CHECK(footprint_of("SELECT 1 FROM a, b WHERE a.x = b.x").kind == Kind::other);
    CHECK(footprint_of("SELECT 1 FROM (SELECT 1 FROM a) AS t, b").kind == Kind::other);
    CHECK(footprint_of("SELECT CAST(pg_backend_pid() AS BIGINT)").kind == Kind::other);
    CHECK(footprint_of("WITH t AS (SELECT 1) SELECT 1 FROM t").kind == Kind::other);
}

TEST_CASE("a new row is pinned in all its columns") {
    CHECK(pins("INSERT INTO notes (county, id, a, b) VALUES ($1, $3, 7, $2)") ==
          "B=2 COUNTY=1 ID=3");
    CHECK(pins("INSERT INTO notes (id, a) VALUES ($1, COALESCE($2, $3))") == "ID=1");
    CHECK(pins("INSERT INTO notes (id, a) VALUES ($1, $2) ON CONFLICT DO NOTHING") == "A=2 ID=1");
    CHECK(pins("INSERT INTO notes (id, a) VALUES ($1, $2), ($3, $2)").empty());
    CHECK(pins("INSERT INTO notes (id, a) SELECT id, $1 FROM others").empty());
    CHECK(footprint_of("INSERT INTO notes (id) VALUES ($1) RETURNING id").kind == Kind::writes);
}

TEST_CASE("a row that is met is pinned only where it was met") {
    CHECK(pins("INSERT INTO heads (county, subject, seq) VALUES ($1, $2, $3) "
               "ON CONFLICT (county, subject) DO UPDATE SET seq = excluded.seq "
               "WHERE heads.seq = excluded.seq - 1") == "COUNTY=1 SUBJECT=2");
}

TEST_CASE("a changed row is not pinned in what changes") {
    CHECK(pins("UPDATE notes SET tab = $3, version = version + 1 WHERE county = $1 AND id = $2 AND "
               "version = $4 AND tab = $5") == "COUNTY=1 ID=2");
    CHECK(pins("UPDATE notes SET a = $2").empty());
    CHECK(pins("DELETE FROM notes WHERE county = $1 AND at < $2") == "COUNTY=1");
    CHECK(pins("DELETE FROM notes WHERE county = $1 OR id = $2").empty());
}

TEST_CASE("what is no question and no change may do anything") {
    CHECK(footprint_of("CREATE TABLE a (b TEXT)").kind == Kind::other);
    CHECK(footprint_of("").kind == Kind::other);
    CHECK(footprint_of("SELECT 1 FROM a; DELETE FROM a").kind == Kind::other);
}

}  // namespace ortoo::db
