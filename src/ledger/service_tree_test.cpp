// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_tree.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <iterator>

#include "base/text.h"
#include "crypto/hash.h"
#include "ledger/rules.h"
#include "ledger/rules_head.h"
#include "ledger/service_test_bed.h"

namespace ortoo::ledger {

namespace {

using Faults = std::vector<std::string>;

std::string content(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Hashes raw(const std::vector<std::string>& list) {
    Hashes out;
    for (const std::string& each : list) {
        out.push_back(unhex(each).value());
    }
    return out;
}

// Checks a proof as a stranger would.
bool holds(const Proof& proof) {
    bool good = crypto::signature_holds(unhex(proof.public_key).value(), head_text(proof.head),
                                        unhex(proof.head.signature).value()) &&
                consistent({proof.older_head.size, proof.head.size,
                            unhex(proof.older_head.root).value(), unhex(proof.head.root).value()},
                           raw(proof.consistency), crypto::sm3);
    for (const ProvenEntry& each : proof.entries) {
        StoredEntry entry{proof.county,
                          proof.subject,
                          each.seq,
                          each.subject_kind,
                          each.kind,
                          each.actor,
                          each.actor_kind,
                          each.actor_name,
                          each.unit,
                          Instant{each.at_micros},
                          each.body,
                          unhex(each.salt).value(),
                          {},
                          unhex(each.prev_hash).value(),
                          {}};
        entry.commitment = commitment_of(entry, crypto::sm3);
        entry.hash = hash_of(entry, crypto::sm3);
        good = good && hex(entry.hash) == each.hash &&
               included({each.leaf, proof.head.size, leaf_hash(entry.hash, crypto::sm3),
                         unhex(proof.head.root).value()},
                        raw(each.path), crypto::sm3);
    }
    return good && !proof.entries.empty();
}

}  // namespace

TEST_CASE("every committed entry becomes a leaf, once") {
    TreeBed bed;
    CHECK_FALSE(bed.tree->take_in(*bed.database, *bed.reader, "150626"));
    bed.append("01A");
    bed.append("01B");
    bed.append("01A");
    bed.take_in();
    CHECK(bed.verify().leaves == 3);
    bed.append("01A");
    bed.take_in();
    const VerifyReport report = bed.verify();
    CHECK(report.leaves == 4);
    CHECK(report.faults == Faults{});
    CHECK_FALSE(bed.tree->take_in(*bed.database, *bed.reader, "150626"));
}

TEST_CASE("many entries fill tiles over tiles and are whole") {
    TreeBed bed;
    bed.append_many("01A", 700);
    for (int i = 0; i < 300; ++i) {
        bed.append("01B" + std::to_string(i));
    }
    REQUIRE(bed.sign());
    bed.append_many("01C", 66'000);
    bed.append("01A");
    REQUIRE(bed.sign());
    const VerifyReport report = bed.verify();
    CHECK(report.faults == Faults{});
    CHECK(report.leaves == 67'001);
    CHECK(report.heads == 3);  // two in the file; of one hour, one in the database
    for (const char* subject : {"01A", "01B7", "01B299"}) {
        const auto proof = bed.tree->prove(*bed.reader, "150626", subject);
        REQUIRE(proof);
        CHECK(holds(*proof));
    }
}

TEST_CASE("a head is signed when there is news, and stands in the file outside") {
    TreeBed bed;
    CHECK_FALSE(bed.sign());
    CHECK_FALSE(bed.ledger.signed_head(*bed.reader, "150626"));
    bed.append("01A");
    const auto first = bed.sign();
    REQUIRE(first);
    CHECK(first->size == 1);
    CHECK(first->signer.size() == 16);
    CHECK(bed.ledger.signed_head(*bed.reader, "150626") == first);
    CHECK_FALSE(bed.sign());
    bed.append("01A");
    const auto second = bed.sign();
    REQUIRE(second);
    CHECK(content(bed.file()) == line_of(*first) + "\n" + line_of(*second) + "\n");
    CHECK(crypto::signature_holds(bed.signer.public_key(), head_text(*second),
                                  unhex(second->signature).value()));
}

TEST_CASE("of each hour the last head stays in the database") {
    TreeBed bed;
    for (int i = 0; i < 130; ++i) {  // a minute each
        bed.append("01A");
        REQUIRE(bed.sign());
    }
    const VerifyReport report = bed.verify();
    CHECK(report.faults == Faults{});
    CHECK(report.heads - 130 >= 3);
    CHECK(report.heads - 130 <= 4);
}

TEST_CASE("a head that a crash kept out of the file, or cut in it, is written again") {
    TreeBed bed;
    bed.append("01A");
    REQUIRE(bed.sign());
    bed.append("01A");
    const auto second = bed.sign();
    REQUIRE(second);
    const std::string whole = content(bed.file());
    const std::size_t line = line_of(*second).size() + 1;
    for (const std::size_t cut : {line, line - 1, line / 2, std::size_t{1}}) {
        std::ofstream(bed.file(), std::ios::trunc) << whole.substr(0, whole.size() - cut);
        CHECK_FALSE(bed.sign());
        CHECK(content(bed.file()).ends_with("\n" + line_of(*second) + "\n"));
        for (const std::string& fault : bed.verify().faults) {
            FAIL_CHECK(fault);
        }
    }
    std::filesystem::remove(bed.file());
    CHECK_FALSE(bed.sign());
    CHECK(content(bed.file()) == line_of(*second) + "\n");
}

TEST_CASE("a proof holds for a whole chain and for one entry of it") {
    TreeBed bed;
    bed.append("01A", R"({"text":"一\n\"二\""})");
    REQUIRE(bed.sign());
    bed.minute += 60;
    bed.append("01B");
    bed.append("01A");
    REQUIRE(bed.sign());
    const auto whole = bed.tree->prove(*bed.reader, "150626", "01A");
    REQUIRE(whole);
    CHECK(whole->entries.size() == 2);
    CHECK(whole->older_head.size == 1);
    CHECK(whole->head.size == 3);
    CHECK(holds(*whole));
    const auto one = bed.tree->prove(*bed.reader, "150626", "01A", 1);
    REQUIRE(one);
    REQUIRE(one->entries.size() == 1);
    CHECK(one->entries[0].seq == 1);
    CHECK(holds(*one));
    Proof wrong = *one;
    wrong.entries[0].body = "{}";
    CHECK_FALSE(holds(wrong));
}

TEST_CASE("what no head covers yet is not proven, and what does not exist never is") {
    TreeBed bed;
    bed.append("01A");
    CHECK(bed.tree->prove(*bed.reader, "150626", "01A").error().code == not_signed_yet.code);
    REQUIRE(bed.sign());
    bed.append("01A");
    bed.append("01B");
    CHECK(bed.tree->prove(*bed.reader, "150626", "01A")->entries.size() == 1);
    CHECK(bed.tree->prove(*bed.reader, "150626", "01A", 2).error().code == not_signed_yet.code);
    CHECK(bed.tree->prove(*bed.reader, "150626", "01B").error().code == not_signed_yet.code);
    CHECK(bed.tree->prove(*bed.reader, "150626", "01A", 3).error().kind == Kind::not_found);
    CHECK(bed.tree->prove(*bed.reader, "150626", "01Z").error().kind == Kind::not_found);
    CHECK(bed.tree->prove(*bed.reader, "150627", "01A").error().kind == Kind::not_found);
}

TEST_CASE("any order of acts, rounds and heads leaves a tree that verifies") {
    CHECK(rc::check([] {
        TreeBed bed;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8));
        std::int64_t entries = 0;
        for (const int each : steps) {
            if (each < 5) {
                bed.append("01" + std::to_string(each));
                ++entries;
            } else if (each == 5) {
                bed.take_in();
            } else {
                (void)bed.sign();
            }
        }
        bed.take_in();
        const VerifyReport report = bed.verify();
        RC_ASSERT(report.faults.empty());
        RC_ASSERT(report.leaves == entries);
    }));
}

}  // namespace ortoo::ledger
