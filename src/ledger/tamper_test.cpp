// SPDX-License-Identifier: MulanPSL-2.0
// Whoever changes a stored bit behind the program's back is found.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>

#include "base/seeded_random.h"
#include "db/database.h"
#include "ledger/service.h"

namespace ortoo::ledger {

namespace {

struct Column {
    const db::Sql& read;
    const db::Sql& write;
    enum class Type { text, bytes, number } type;
    int key = -1;  // position in the key of the table, if it belongs to it
};

// Statements are never assembled, so each column has its own pair.
#define ORTOO_COLUMN(table, column)                                                            \
    const db::Sql read_##table##_##column{"ledger_test.read_" #table "_" #column,              \
                                          "SELECT " #column " FROM " #table                    \
                                          " WHERE county = $1 AND subject = $2 AND seq = $3"}; \
    const db::Sql write_##table##_##column{                                                    \
        "ledger_test.write_" #table "_" #column,                                               \
        "UPDATE " #table " SET " #column " = $4 WHERE county = $1 AND subject = $2 AND seq = $3"}

ORTOO_COLUMN(ledger_entries, county);
ORTOO_COLUMN(ledger_entries, subject);
ORTOO_COLUMN(ledger_entries, seq);
ORTOO_COLUMN(ledger_entries, subject_kind);
ORTOO_COLUMN(ledger_entries, kind);
ORTOO_COLUMN(ledger_entries, actor);
ORTOO_COLUMN(ledger_entries, actor_kind);
ORTOO_COLUMN(ledger_entries, actor_name);
ORTOO_COLUMN(ledger_entries, unit);
ORTOO_COLUMN(ledger_entries, at);
ORTOO_COLUMN(ledger_entries, body);
ORTOO_COLUMN(ledger_entries, salt);
ORTOO_COLUMN(ledger_entries, commitment);
ORTOO_COLUMN(ledger_entries, prev_hash);
ORTOO_COLUMN(ledger_entries, hash);
ORTOO_COLUMN(ledger_heads, county);
ORTOO_COLUMN(ledger_heads, subject);
ORTOO_COLUMN(ledger_heads, seq);
ORTOO_COLUMN(ledger_heads, hash);
#undef ORTOO_COLUMN

using enum Column::Type;
const std::array entry_columns{
    Column{read_ledger_entries_county, write_ledger_entries_county, text, 0},
    Column{read_ledger_entries_subject, write_ledger_entries_subject, text, 1},
    Column{read_ledger_entries_seq, write_ledger_entries_seq, number, 2},
    Column{read_ledger_entries_subject_kind, write_ledger_entries_subject_kind, text},
    Column{read_ledger_entries_kind, write_ledger_entries_kind, text},
    Column{read_ledger_entries_actor, write_ledger_entries_actor, text},
    Column{read_ledger_entries_actor_kind, write_ledger_entries_actor_kind, text},
    Column{read_ledger_entries_actor_name, write_ledger_entries_actor_name, text},
    Column{read_ledger_entries_unit, write_ledger_entries_unit, text},
    Column{read_ledger_entries_at, write_ledger_entries_at, number},
    Column{read_ledger_entries_body, write_ledger_entries_body, text},
    Column{read_ledger_entries_salt, write_ledger_entries_salt, bytes},
    Column{read_ledger_entries_commitment, write_ledger_entries_commitment, bytes},
    Column{read_ledger_entries_prev_hash, write_ledger_entries_prev_hash, bytes},
    Column{read_ledger_entries_hash, write_ledger_entries_hash, bytes},
};
const std::array head_columns{
    Column{read_ledger_heads_county, write_ledger_heads_county, text, 0},
    Column{read_ledger_heads_subject, write_ledger_heads_subject, text, 1},
    Column{read_ledger_heads_seq, write_ledger_heads_seq, number, 2},
    Column{read_ledger_heads_hash, write_ledger_heads_hash, bytes},
};

const db::Sql delete_entry{
    "ledger_test.delete_entry",
    "DELETE FROM ledger_entries WHERE county = $1 AND subject = $2 AND seq = $3"};
const db::Sql delete_entries{"ledger_test.delete_entries",
                             "DELETE FROM ledger_entries WHERE county = $1 AND subject = $2"};
const db::Sql delete_head{"ledger_test.delete_head",
                          "DELETE FROM ledger_heads WHERE county = $1 AND subject = $2"};

// One place in the database whose bits are flipped one after the other.
struct Cell {
    const Column& column;
    std::string subject;
    std::int64_t seq;
};

class Forger {
  public:
    Forger() {
        for (int i = 0; i < 3; ++i) {
            for (const char* subject : {"01A", "01B"}) {
                append(subject, i);
            }
        }
        CHECK(faults() == 0);
    }

    std::size_t faults() { return ledger_.verify_all(*reader_).faults.size(); }
    std::size_t faults_of(const std::string& subject) {
        return ledger_.verify_subject(*reader_, county_, subject).faults.size();
    }

    std::int64_t run(const db::Sql& sql, std::initializer_list<db::Value> values) {
        const Result<std::int64_t> touched = database_->write(
            [&](db::Tx& tx) -> Result<std::int64_t> { return tx.run(sql, values); });
        return touched.value();
    }

    // How many bits of the cell may be flipped without anyone noticing.
    std::size_t silent_flips(const Cell& cell) {
        if (cell.column.type == Column::Type::number) {
            return silent_numbers(cell);
        }
        const std::string before = reader_
                                       ->one(cell.column.read, {county_, cell.subject, cell.seq},
                                             [](const db::Row& row) { return row.text(0); })
                                       .value();
        std::size_t silent = 0;
        for (std::size_t bit = 0; bit < before.size() * 8; ++bit) {
            std::string after = before;
            after[bit / 8] = static_cast<char>(after[bit / 8] ^ (1 << bit % 8));
            silent += noticed(cell, value(cell, before), value(cell, after)) ? 0 : 1;
        }
        return silent;
    }

  private:
    static db::Value value(const Cell& cell, const std::string& bytes) {
        return cell.column.type == Column::Type::bytes ? db::Value::bytes(bytes) : db::Value(bytes);
    }

    std::size_t silent_numbers(const Cell& cell) {
        const std::int64_t before =
            reader_->count(cell.column.read, {county_, cell.subject, cell.seq});
        std::size_t silent = 0;
        for (int bit = 0; bit < 64; ++bit) {
            const auto after =
                static_cast<std::int64_t>(static_cast<std::uint64_t>(before) ^ 1ULL << bit);
            silent += noticed(cell, before, after) ? 0 : 1;
        }
        return silent;
    }

    // Writes, verifies, and puts the old value back (its row may now have another key).
    bool noticed(const Cell& cell, const db::Value& before, const db::Value& after) {
        std::array<db::Value, 3> key{db::Value(county_), db::Value(cell.subject),
                                     db::Value(cell.seq)};
        // A flip that makes the key of another row is refused by the table itself.
        try {
            (void)run(cell.column.write, {key[0], key[1], key[2], after});
        } catch (const db::Fault&) {
            return true;
        }
        const bool found = faults() > 0;
        if (cell.column.key >= 0) {
            key[static_cast<std::size_t>(cell.column.key)] = after;
        }
        REQUIRE(run(cell.column.write, {key[0], key[1], key[2], before}) == 1);
        return found;
    }

    void append(const std::string& subject, int minute) {
        Context ctx;
        ctx.county = county_;
        ctx.now = Instant{1'790'000'000'000'000}.plus_minutes(minute);
        ctx.actor.kind = ActorKind::staff;
        ctx.actor.id = "01S";
        ctx.actor.name = "巴特尔";
        ctx.actor.unit = {"150626100201"};
        REQUIRE(database_->write([&](db::Tx& tx) -> Result<Nothing> {
            ledger_.append(tx, ctx, {"case.noted", SubjectKind::item_case, subject, "", "{}"});
            return Nothing{};
        }));
    }

    const std::string county_ = "150626";
    SeededRandom random_{1};
    Ledger ledger_{random_};
    std::unique_ptr<db::Database> database_ = db::memory();
    std::unique_ptr<db::Session> reader_ = database_->reader();
};

}  // namespace

TEST_CASE("a single flipped bit in any column of any entry is found") {
    Forger forger;
    for (const Column& column : entry_columns) {
        for (const std::int64_t seq : {1, 2, 3}) {
            const std::string column_name = column.read.name();
            CAPTURE(column_name);
            CAPTURE(seq);
            CHECK(forger.silent_flips({column, "01A", seq}) == 0);
        }
    }
    CHECK(forger.faults() == 0);
}

TEST_CASE("a single flipped bit in any column of a head is found") {
    Forger forger;
    for (const Column& column : head_columns) {
        const std::string column_name = column.read.name();
        CAPTURE(column_name);
        CHECK(forger.silent_flips({column, "01B", 3}) == 0);
    }
    CHECK(forger.faults() == 0);
}

TEST_CASE("a removed entry is found wherever it stood") {
    for (const std::int64_t seq : {1, 2, 3}) {
        CAPTURE(seq);
        Forger forger;
        REQUIRE(forger.run(delete_entry, {"150626", "01A", seq}) == 1);
        CHECK(forger.faults() == 1);
        CHECK(forger.faults_of("01A") == 1);
        CHECK(forger.faults_of("01B") == 0);
    }
}

TEST_CASE("removed entries are found as long as the head is left, and a removed head by them") {
    Forger forger;
    REQUIRE(forger.run(delete_entries, {"150626", "01A"}) == 3);
    CHECK(forger.faults() == 1);
    CHECK(forger.faults_of("01A") == 1);
    REQUIRE(forger.run(delete_head, {"150626", "01B"}) == 1);
    CHECK(forger.faults() == 2);
}

TEST_CASE("a subject removed with its head is beyond the chains (the tree finds it)") {
    Forger forger;
    REQUIRE(forger.run(delete_entries, {"150626", "01A"}) == 3);
    REQUIRE(forger.run(delete_head, {"150626", "01A"}) == 1);
    CHECK(forger.faults() == 0);
}

}  // namespace ortoo::ledger
