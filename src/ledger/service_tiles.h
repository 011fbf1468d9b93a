// SPDX-License-Identifier: MulanPSL-2.0
// The stored tree of one county, read tile by tile, and how it grows. Not for the outside.
#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "db/session.h"
#include "ledger/types_tree.h"

namespace ortoo::ledger {

// A tile is missing, too short, or was not written by us.
class BrokenTree : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

class Tiles {
  public:
    Tiles(db::Session& session, std::string county)
        : session_(session), county_(std::move(county)) {}

    // Of whole subtrees, as stored above; throws BrokenTree.
    [[nodiscard]] std::string node(int height, std::int64_t index);
    [[nodiscard]] Place place(std::int64_t leaf);
    // How many leaves the tile of level 0 has.
    [[nodiscard]] std::int64_t leaves_in(std::int64_t tile);
    [[nodiscard]] std::string root(std::int64_t size);

    // Adds the leaf after `size` others; in memory, until `save`.
    void append(std::int64_t size, const std::string& leaf_hash, const Place& place);
    void save(db::Tx& tx) const;

  private:
    struct Held {
        std::string hashes;
        std::vector<Place> places;
        bool changed = false;
    };
    Held& held(int level, std::int64_t tile);
    [[nodiscard]] Held load(int level, std::int64_t tile);
    void put(int level, std::int64_t index, const std::string& hash, const Place* place);

    db::Session& session_;
    const std::string county_;
    std::map<std::pair<int, std::int64_t>, Held> held_;
};

}  // namespace ortoo::ledger
