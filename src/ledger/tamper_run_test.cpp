// SPDX-License-Identifier: MulanPSL-2.0
// Many forgeries of a signed ledger, drawn at random; all must be found. ORTOO_TAMPER_TRIES sets
// how many (./do tamper), ORTOO_TAMPER_SEED which.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>

#include "ledger/service_test_attacks.h"
#include "ledger/service_test_bed.h"

namespace ortoo::ledger {

namespace {

// A ledger that lived: heads of several hours, some chains, and how it looked on the way.
struct Lived {
    TreeBed bed;
    std::vector<Snapshot> before;
    Snapshot now;
    explicit Lived(int rounds, int acts) {
        for (int round = 0; round < rounds; ++round) {
            for (int i = 0; i < acts; ++i) {
                bed.append("01" + std::string(1, static_cast<char>('A' + (round * 5 + i) % 4)));
            }
            bed.minute += 60;
            REQUIRE(bed.sign());
            before.push_back(Snapshot::of(*bed.reader));
        }
        now = before.back();
        before.pop_back();
        REQUIRE(bed.verify().faults.empty());
    }

    // Writes it, verifies what is then stored, and undoes all of it.
    bool found(const Snapshot& forged) {
        std::size_t faults = 0;
        constexpr RefusalCode undo{"test.undo", Kind::conflict};
        try {
            (void)bed.database->write([&](db::Tx& tx) -> Result<Nothing> {
                forged.write(tx);
                VerifyReport report = bed.ledger.verify_all(tx);
                if (report.faults.empty()) {
                    bed.tree->verify_heads(tx, "150626", report);
                }
                faults = report.faults.size();
                return refuse(undo);
            });
        } catch (const db::Fault&) {
            return true;  // the table itself refused two rows of one key
        }
        return faults > 0;
    }
};

struct Attack {
    const char* name;
    std::function<bool(Dice&, Snapshot&, Lived&)> forge;
};

const std::vector<Attack> attacks{
    {"bit flip", [](Dice& d, Snapshot& s, Lived&) { return flip_any(d, s); }},
    {"row deleted", [](Dice& d, Snapshot& s, Lived&) { return delete_row(d, s); }},
    {"subject deleted", [](Dice& d, Snapshot& s, Lived&) { return delete_subject(d, s); }},
    {"entry inserted", [](Dice& d, Snapshot& s, Lived&) { return insert_entry(d, s, false); }},
    {"entry replayed", [](Dice& d, Snapshot& s, Lived&) { return insert_entry(d, s, true); }},
    {"entries swapped", [](Dice& d, Snapshot& s, Lived&) { return swap_entries(d, s); }},
    {"leaves swapped", [](Dice& d, Snapshot& s, Lived&) { return swap_leaves(d, s); }},
    {"truncated", [](Dice& d, Snapshot& s, Lived&) { return truncate(d, s); }},
    {"rolled back",
     [](Dice& d, Snapshot& s, Lived& l) {
         s = one_of(d, l.before);
         return true;
     }},
    {"history rewritten", [](Dice& d, Snapshot& s, Lived&) { return fork(d, s); }},
};

std::uint64_t given(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text == nullptr ? otherwise : std::stoull(text);
}

}  // namespace

TEST_CASE("whatever is forged in a signed ledger is found") {
    const std::uint64_t tries = given("ORTOO_TAMPER_TRIES", 600);
    Dice dice(given("ORTOO_TAMPER_SEED", 20261126));
    Lived small(4, 3);
    Lived large(4, 75);
    std::map<std::string, std::pair<std::uint64_t, std::uint64_t>> seen;  // tries, found
    // Written back as it was, nothing is found: what is found below is the forgery.
    CHECK_FALSE(small.found(small.now));
    CHECK_FALSE(large.found(large.now));
    const auto begun = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < tries;) {
        Lived& lived = dice() % 20 == 0 ? large : small;
        // Half of all are flipped bits, as disks and careless hands make them.
        const Attack& attack = dice() % 2 == 0 ? attacks[0] : attacks[up_to(dice, attacks.size())];
        Snapshot forged = lived.now;
        if (!attack.forge(dice, forged, lived)) {
            continue;
        }
        ++i;
        auto& [tried, found] = seen[attack.name];
        ++tried;
        if (lived.found(forged)) {
            ++found;
        } else {
            FAIL_CHECK(attack.name << " of try " << i << " was not found");
        }
    }
    CHECK(small.bed.verify().faults.empty());
    CHECK(large.bed.verify().faults.empty());
    if (std::getenv("ORTOO_TAMPER_TRIES") != nullptr) {
        for (const auto& [name, count] : seen) {
            std::cout << name << ": " << count.second << " of " << count.first << " found\n";
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        std::cout << tries << " tries in " << took.count() << " s\n";
    }
}

}  // namespace ortoo::ledger
