// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules_tree.h"

#include <doctest/doctest.h>

#include "base/text.h"
#include "crypto/hash.h"

namespace ortoo::ledger {

namespace {

// The definition of RFC 6962, straight: MTH over a list of leaf hashes.
std::string defined(std::span<const std::string> leaves) {
    if (leaves.empty()) {
        return crypto::sm3("");
    }
    if (leaves.size() == 1) {
        return leaves[0];
    }
    std::size_t split = 1;
    while (split * 2 < leaves.size()) {
        split *= 2;
    }
    return node_hash(defined(leaves.first(split)), defined(leaves.subspan(split)), crypto::sm3);
}

Hashes leaves_up_to(int count) {
    Hashes leaves;
    for (int i = 0; i < count; ++i) {
        leaves.push_back(leaf_hash("entry " + std::to_string(i), crypto::sm3));
    }
    return leaves;
}

constexpr int most = 70;
const Hashes leaves = leaves_up_to(most);

std::string root_of(std::int64_t size) {
    return defined(std::span(leaves).first(static_cast<std::size_t>(size)));
}

TreeRules rules() {
    return {crypto::sm3, [](int height, std::int64_t index) {
                const auto width = std::size_t{1} << height;
                return defined(
                    std::span(leaves).subspan(static_cast<std::size_t>(index) * width, width));
            }};
}

std::string flipped(std::string bytes) {
    bytes[7] = static_cast<char>(bytes[7] ^ 1);
    return bytes;
}

}  // namespace

TEST_CASE("leaves and nodes are told apart by their first byte") {
    CHECK(leaf_hash("ab", crypto::sm3) == crypto::sm3(std::string("\0ab", 3)));
    CHECK(node_hash("a", "b", crypto::sm3) == crypto::sm3("\1ab"));
    CHECK(leaf_hash("ab", crypto::sm3) != node_hash("a", "b", crypto::sm3));
}

TEST_CASE("roots are what RFC 6962 defines, asked for or grown") {
    GrowingTree growing(crypto::sm3);
    for (int size = 0; size <= most; ++size) {
        CHECK(rules().root(size) == root_of(size));
        CHECK(growing.root() == root_of(size));
        CHECK(growing.size() == size);
        if (size < most) {
            growing.add(leaves[static_cast<std::size_t>(size)]);
        }
    }
}

TEST_CASE("a growing tree tells of every whole subtree once") {
    std::vector<std::pair<int, std::int64_t>> seen;
    GrowingTree growing(crypto::sm3, [&](int height, std::int64_t index, const std::string& hash) {
        const auto width = std::size_t{1} << height;
        CHECK(hash ==
              defined(std::span(leaves).subspan(static_cast<std::size_t>(index) * width, width)));
        seen.emplace_back(height, index);
    });
    for (int i = 0; i < 4; ++i) {
        growing.add(leaves[static_cast<std::size_t>(i)]);
    }
    using Seen = std::vector<std::pair<int, std::int64_t>>;
    CHECK(seen == Seen{{0, 0}, {0, 1}, {1, 0}, {0, 2}, {0, 3}, {1, 1}, {2, 0}});
}

TEST_CASE("every leaf of every small tree is proven, and nothing else is") {
    for (std::int64_t size = 1; size <= most; ++size) {
        for (std::int64_t leaf = 0; leaf < size; ++leaf) {
            const Hashes path = rules().inclusion(leaf, size);
            const std::string& hash = leaves[static_cast<std::size_t>(leaf)];
            const Inclusion claim{leaf, size, hash, root_of(size)};
            REQUIRE(included(claim, path, crypto::sm3));
            CHECK_FALSE(included({leaf, size, flipped(hash), claim.root}, path, crypto::sm3));
            CHECK_FALSE(included({leaf, size, hash, flipped(claim.root)}, path, crypto::sm3));
            CHECK_FALSE(included({leaf + 1, size, hash, claim.root}, path, crypto::sm3));
            CHECK_FALSE(included({-1, size, hash, claim.root}, path, crypto::sm3));
            Hashes longer = path;
            longer.push_back(hash);
            CHECK_FALSE(included(claim, longer, crypto::sm3));
            for (std::size_t i = 0; i < path.size(); ++i) {
                Hashes wrong = path;
                wrong[i] = flipped(wrong[i]);
                CHECK_FALSE(included(claim, wrong, crypto::sm3));
                wrong.erase(wrong.begin() + static_cast<std::ptrdiff_t>(i));
                CHECK_FALSE(included(claim, wrong, crypto::sm3));
            }
        }
    }
}

TEST_CASE("every small tree begins every larger one, and no other does") {
    for (std::int64_t size = 1; size <= most; ++size) {
        for (std::int64_t older = 1; older <= size; ++older) {
            const Hashes proof = rules().consistency(older, size);
            const Growth claim{older, size, root_of(older), root_of(size)};
            REQUIRE(consistent(claim, proof, crypto::sm3));
            CHECK_FALSE(consistent({older, size, flipped(claim.older_root), claim.root}, proof,
                                   crypto::sm3));
            CHECK_FALSE(consistent({older, size, claim.older_root, flipped(claim.root)}, proof,
                                   crypto::sm3));
            CHECK_FALSE(consistent({0, size, claim.older_root, claim.root}, proof, crypto::sm3));
            Hashes longer = proof;
            longer.push_back(claim.root);
            CHECK_FALSE(consistent(claim, longer, crypto::sm3));
            for (std::size_t i = 0; i < proof.size(); ++i) {
                Hashes wrong = proof;
                wrong[i] = flipped(wrong[i]);
                CHECK_FALSE(consistent(claim, wrong, crypto::sm3));
                wrong.erase(wrong.begin() + static_cast<std::ptrdiff_t>(i));
                CHECK_FALSE(consistent(claim, wrong, crypto::sm3));
            }
        }
    }
    CHECK_FALSE(consistent({3, 2, root_of(3), root_of(2)}, {}, crypto::sm3));
    CHECK_FALSE(consistent({3, 5, root_of(3), root_of(5)}, {}, crypto::sm3));
}

}  // namespace ortoo::ledger
