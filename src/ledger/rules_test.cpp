// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>

#include "crypto/hash.h"

namespace ortoo::ledger {

namespace {

// Chains as the service would make them, without a database.
std::vector<ChainRow> chain(const std::string& subject, int length,
                            const std::string& county = "150626") {
    std::vector<ChainRow> rows;
    std::string before = no_hash();
    for (int i = 1; i <= length; ++i) {
        StoredEntry entry;
        entry.county = county;
        entry.subject = subject;
        entry.seq = i;
        entry.subject_kind = "case";
        entry.kind = "case.received";
        entry.actor = "01STAFF";
        entry.actor_kind = "staff";
        entry.actor_name = "巴特尔";
        entry.unit = "150626100000";
        entry.at = Instant{1'790'000'000'000'000 + i};
        entry.body = R"({"n":)" + std::to_string(i) + "}";
        entry.salt = std::string(16, static_cast<char>(i));
        entry.commitment = commitment_of(entry, crypto::sm3);
        entry.prev_hash = before;
        entry.hash = hash_of(entry, crypto::sm3);
        before = entry.hash;
        rows.push_back({entry, std::nullopt});
    }
    for (ChainRow& row : rows) {
        row.head = Head{length, before};
    }
    return rows;
}

VerifyReport check(const std::vector<ChainRow>& rows) {
    VerifyReport report;
    ChainCheck walk(crypto::sm3, report);
    for (const ChainRow& row : rows) {
        walk.add(row);
    }
    walk.finish();
    return report;
}

// The entry as a forger would leave it: own hash made right again.
void reseal(StoredEntry& entry) {
    entry.commitment = commitment_of(entry, crypto::sm3);
    entry.hash = hash_of(entry, crypto::sm3);
}

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("a whole chain has no faults") {
    const VerifyReport report = check(chain("01A", 5));
    CHECK(report.faults == Faults{});
    CHECK(report.subjects == 1);
    CHECK(report.entries == 5);
    CHECK(check({}).subjects == 0);
}

TEST_CASE("an edited text is found") {
    auto rows = chain("01A", 3);
    rows[1].entry.body = R"({"n":9})";
    CHECK(check(rows).faults == Faults{"case 01A: the text of entry 2 was altered"});
}

TEST_CASE("an edited actor, time or name is found") {
    auto rows = chain("01A", 3);
    rows[0].entry.actor = "01OTHER";
    rows[1].entry.at = Instant{1};
    rows[2].entry.actor_name = "其其格";
    CHECK(check(rows).faults == Faults{"case 01A: entry 1 was altered",
                                       "case 01A: entry 2 was altered",
                                       "case 01A: the text of entry 3 was altered"});
}

TEST_CASE("an entry forged with a hash of its own breaks the link after it") {
    auto rows = chain("01A", 3);
    rows[1].entry.body = "{}";
    reseal(rows[1].entry);
    CHECK(check(rows).faults == Faults{"case 01A: entry 3 does not follow entry 2"});
}

TEST_CASE("a forged last entry does not match the head") {
    auto rows = chain("01A", 3);
    rows[2].entry.body = "{}";
    reseal(rows[2].entry);
    CHECK(check(rows).faults == Faults{"case 01A: the head does not match entry 3"});
}

TEST_CASE("an entry removed from the front or the middle is found") {
    auto middle = chain("01A", 3);
    middle.erase(middle.begin() + 1);
    CHECK(check(middle).faults == Faults{"case 01A: entry 2 is missing before entry 3"});
    auto front = chain("01A", 3);
    front.erase(front.begin());
    CHECK(check(front).faults == Faults{"case 01A: entry 1 is missing before entry 2"});
}

TEST_CASE("a removed tail is found by the head") {
    auto rows = chain("01A", 3);
    rows.pop_back();
    CHECK(check(rows).faults == Faults{"case 01A: the last entry is 2, its head says 3"});
}

TEST_CASE("a removed head is found") {
    auto rows = chain("01A", 1);
    rows[0].head.reset();
    CHECK(check(rows).faults == Faults{"case 01A: the chain has no head"});
}

TEST_CASE("swapped entries are found, even renumbered") {
    auto rows = chain("01A", 4);
    std::swap(rows[1].entry, rows[2].entry);
    std::swap(rows[1].entry.seq, rows[2].entry.seq);
    CHECK_FALSE(check(rows).faults.empty());
    reseal(rows[1].entry);
    reseal(rows[2].entry);
    CHECK_FALSE(check(rows).faults.empty());
}

TEST_CASE("an entry moved to another subject is found") {
    auto rows = chain("01A", 2);
    auto other = chain("01B", 2);
    std::swap(rows[1].entry.body, other[1].entry.body);
    std::swap(rows[1].entry.salt, other[1].entry.salt);
    CHECK(check(rows).faults == Faults{});  // the same text and salt: nothing changed hands
    std::swap(rows[1].entry, other[1].entry);
    rows.insert(rows.end(), other.begin(), other.end());
    CHECK_FALSE(check(rows).faults.empty());
}

TEST_CASE("chains are judged one by one") {
    auto rows = chain("01A", 2);
    auto broken = chain("01B", 2);
    broken[0].entry.kind = "case.decided";
    rows.insert(rows.end(), broken.begin(), broken.end());
    const auto whole = chain("01C", 3);
    rows.insert(rows.end(), whole.begin(), whole.end());
    const VerifyReport report = check(rows);
    CHECK(report.faults == Faults{"case 01B: entry 1 was altered"});
    CHECK(report.subjects == 3);
    CHECK(report.entries == 7);
}

TEST_CASE("one number in two counties is two chains") {
    auto rows = chain("01A", 2);
    const auto other = chain("01A", 3, "150627");
    rows.insert(rows.end(), other.begin(), other.end());
    const VerifyReport report = check(rows);
    CHECK(report.faults == Faults{});
    CHECK(report.subjects == 2);
    CHECK(report.entries == 5);
}

TEST_CASE("a head whose entries are all gone is found") {
    VerifyReport report;
    ChainCheck walk(crypto::sm3, report);
    HeadRow left;
    left.subject = "01A";
    left.head.seq = 7;
    walk.add_head_without_entries(left);
    walk.finish();
    CHECK(report.faults == Faults{"subject 01A: all 7 entries are missing"});
}

TEST_CASE("no more than a thousand faults are listed") {
    std::vector<ChainRow> rows;
    for (int i = 0; i < 1200; ++i) {
        auto each = chain("01A" + std::to_string(i), 1);
        each[0].entry.kind = "x";
        rows.push_back(each[0]);
    }
    CHECK(check(rows).faults.size() == 1000);
}

TEST_CASE("a forged row with the largest number does not confuse the walk") {
    auto rows = chain("01A", 1);
    rows[0].entry.seq = INT64_MAX;
    rows.push_back(rows[0]);
    rows[1].entry.seq = INT64_MIN;
    CHECK(check(rows).faults.size() > 1);
}

TEST_CASE("text moved across a field border changes the hash") {
    CHECK(rc::check([] {
        StoredEntry entry = chain("01A", 1)[0].entry;
        const std::string text = *rc::gen::nonEmpty(rc::gen::string<std::string>());
        std::array fields{
            &StoredEntry::county, &StoredEntry::subject,    &StoredEntry::subject_kind,
            &StoredEntry::kind,   &StoredEntry::actor,      &StoredEntry::actor_kind,
            &StoredEntry::unit,   &StoredEntry::commitment, &StoredEntry::prev_hash};
        const auto from = *rc::gen::inRange<std::size_t>(0, fields.size());
        const auto to = *rc::gen::inRange<std::size_t>(0, fields.size());
        RC_PRE(from != to);
        StoredEntry a = entry;
        StoredEntry b = entry;
        a.*fields[from] += text;
        (b.*fields[to]).insert(0, text);
        RC_ASSERT(hash_of(a, crypto::sm3) != hash_of(b, crypto::sm3));
    }));
    StoredEntry a;
    StoredEntry b;
    a.actor_name = "ab";
    b.actor_name = "a";
    b.body = "b";
    CHECK(commitment_of(a, crypto::sm3) != commitment_of(b, crypto::sm3));
}

}  // namespace ortoo::ledger
