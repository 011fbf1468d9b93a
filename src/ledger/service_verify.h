// SPDX-License-Identifier: MulanPSL-2.0
// Compares the tree with the entries it stands for. Not for the outside: see Ledger::verify_all.
#pragma once

#include <functional>
#include <string>

#include "db/session.h"
#include "ledger/service_tiles.h"
#include "ledger/types.h"

namespace ortoo::ledger {

class TreeVerify {
  public:
    TreeVerify(db::Session& session, std::string county, VerifyReport& report)
        : session_(session),
          county_(std::move(county)),
          tiles_(session, county_),
          report_(report) {}
    // Every leaf is the hash of a stored entry and tells its place rightly, the tiles above follow
    // from the leaves, and every chain has as many leaves as it says.
    void all();
    // The same for the leaves of one chain, and their paths to the root.
    void one(const std::string& subject);

  private:
    void leaves(std::int64_t size, const std::string& root);
    void leaf(std::int64_t number, const std::string& hash);
    void grown(int height, std::int64_t index, const std::string& hash);
    void chains(std::int64_t size);
    void end_of(const ChainPlace& chain);
    void chain(const ChainPlace& chain, const Tree& tree);
    void entry(const Place& place, std::int64_t leaf, const std::string& hash);
    void shape(std::int64_t size);
    void fault(const std::string& what);

    db::Session& session_;
    const std::string county_;
    Tiles tiles_;
    VerifyReport& report_;
    bool broken_ = false;  // a tile could not be read
};

void add_fault(VerifyReport& report, const std::string& what);

}  // namespace ortoo::ledger
