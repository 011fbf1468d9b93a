// SPDX-License-Identifier: MulanPSL-2.0
// RFC 6962 trees with any hash function: roots, inclusion and consistency proofs, and checking
// them.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo::ledger {

using Digest = std::string (*)(std::string_view bytes);
using Hashes = std::vector<std::string>;
// Hash of the whole subtree of 2^height leaves that is the index-th of its height.
using Nodes = std::function<std::string(int height, std::int64_t index)>;

[[nodiscard]] std::string leaf_hash(std::string_view entry_hash, Digest digest);
[[nodiscard]] std::string node_hash(std::string_view left, std::string_view right, Digest digest);

class TreeRules {
  public:
    TreeRules(Digest digest, Nodes nodes) : digest_(digest), nodes_(std::move(nodes)) {}
    [[nodiscard]] std::string root(std::int64_t size) const;
    // From the leaf upwards. 0 <= leaf < size.
    [[nodiscard]] Hashes inclusion(std::int64_t leaf, std::int64_t size) const;
    // Empty when the sizes are equal. 0 < older <= size.
    [[nodiscard]] Hashes consistency(std::int64_t older, std::int64_t size) const;

  private:
    [[nodiscard]] std::string range(std::int64_t begin, std::int64_t end) const;
    Digest digest_;
    Nodes nodes_;
};

// Whether the path leads from this leaf hash to this root of a tree of `size` leaves.
struct Inclusion {
    std::int64_t leaf = 0;
    std::int64_t size = 0;
    std::string hash;
    std::string root;
};
[[nodiscard]] bool included(const Inclusion& claim, std::span<const std::string> path,
                            Digest digest);

struct Growth {
    std::int64_t older = 0;
    std::int64_t size = 0;
    std::string older_root;
    std::string root;
};
[[nodiscard]] bool consistent(const Growth& claim, std::span<const std::string> proof,
                              Digest digest);

// A tree that only grows: keeps the hashes of the whole subtrees of its right edge.
class GrowingTree {
  public:
    // `grown` hears of each subtree the moment it is whole (height 0: the leaf itself).
    using Grown = std::function<void(int height, std::int64_t index, const std::string& hash)>;
    explicit GrowingTree(Digest digest, Grown grown = {})
        : digest_(digest), grown_(std::move(grown)) {}
    void add(std::string hash);
    [[nodiscard]] std::string root() const;
    [[nodiscard]] std::int64_t size() const { return size_; }

  private:
    Digest digest_;
    Grown grown_;
    std::int64_t size_ = 0;
    Hashes edge_;  // by falling height: one for each bit of size_
};

}  // namespace ortoo::ledger
