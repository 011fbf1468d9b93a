// SPDX-License-Identifier: MulanPSL-2.0
#include <fstream>
#include <iostream>

#include "app/command_open.h"
#include "app/commands.h"
#include "app/progress.h"
#include "app/rooms.h"
#include "base/text.h"
#include "ledger/rules_head.h"

namespace ortoo::app {

namespace {
constexpr int tries_max = 8;
}

int verify_ledger(const Config& config) {
    Open open(config);
    Progress progress("checking the ledger");
    const auto reader = open.database->reader();
    auto found = open.rooms.ledger.verify_all(
        *reader, [&](std::int64_t done, std::int64_t total) { progress.show(done, total); });
    open.rooms.ledger_tree.verify_heads(*reader, config.county, found);
    std::cout << found.entries << " entries in " << found.subjects << " chains, "
              << found.faults.size() << " faults; " << found.leaves << " of them in the tree under "
              << found.heads << " signed heads\n";
    for (const std::string& fault : found.faults) {
        std::cout << "  " << fault << "\n";
    }
    return found.faults.empty() ? 0 : 1;
}

int sign_ledger(const Config& config) {
    Open open(config);
    Progress progress("taking entries into the tree");
    const auto reader = open.database->reader();
    // A running server takes in as well; whoever comes second looks again.
    for (int tries = 1, done = 0; done == 0; ++tries) {
        try {
            while (open.rooms.ledger_tree.take_in(*open.database, *reader, config.county)) {
            }
            static_cast<void>(open.rooms.ledger_tree.sign(*open.database, *reader, open.context()));
            done = 1;
        } catch (const db::Fault&) {
            if (tries == tries_max) {
                throw;
            }
        }
    }
    if (const auto head = open.rooms.ledger.signed_head(*reader, config.county)) {
        std::cout << ledger::line_of(*head) << "\n";
    }
    return 0;
}

int prove_ledger(const Config& config, const std::string& what, const std::string& out) {
    Open open(config);
    const auto slash = what.find('/');
    std::optional<std::int64_t> seq;
    if (slash != std::string::npos) {
        seq = parse_int(what.substr(slash + 1)).value_or(0);
    }
    const auto reader = open.database->reader();
    const auto proof =
        open.rooms.ledger_tree.prove(*reader, config.county, what.substr(0, slash), seq);
    if (!proof) {
        return refused(proof.error());
    }
    const std::string text = ledger::text_of(*proof);
    if (out.empty()) {
        std::cout << text;
    } else if (!(std::ofstream(out, std::ios::binary) << text)) {
        throw std::runtime_error("cannot write " + out);
    }
    return 0;
}

}  // namespace ortoo::app
