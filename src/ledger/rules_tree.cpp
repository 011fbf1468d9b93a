// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules_tree.h"

#include <algorithm>
#include <bit>

namespace ortoo::ledger {

namespace {

// The largest power of two below n (n > 1): where RFC 6962 splits n leaves.
std::int64_t split_of(std::int64_t n) {
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(n - 1)));
}

bool odd(std::int64_t n) {
    return (n & 1) != 0;
}

}  // namespace

std::string leaf_hash(std::string_view entry_hash, Digest digest) {
    std::string bytes(1, '\0');
    bytes += entry_hash;
    return digest(bytes);
}

std::string node_hash(std::string_view left, std::string_view right, Digest digest) {
    std::string bytes(1, '\1');
    bytes += left;
    bytes += right;
    return digest(bytes);
}

std::string TreeRules::range(std::int64_t begin, std::int64_t end) const {
    const std::int64_t n = end - begin;
    // Halves begin where a whole subtree of their size does.
    if (std::has_single_bit(static_cast<std::uint64_t>(n))) {
        return nodes_(std::countr_zero(static_cast<std::uint64_t>(n)), begin / n);
    }
    const std::int64_t middle = begin + split_of(n);
    return node_hash(range(begin, middle), range(middle, end), digest_);
}

std::string TreeRules::root(std::int64_t size) const {
    return size == 0 ? digest_("") : range(0, size);
}

Hashes TreeRules::inclusion(std::int64_t leaf, std::int64_t size) const {
    Hashes path;
    std::int64_t begin = 0;
    std::int64_t end = size;
    while (end - begin > 1) {
        const std::int64_t middle = begin + split_of(end - begin);
        if (leaf < middle) {
            path.push_back(range(middle, end));
            end = middle;
        } else {
            path.push_back(range(begin, middle));
            begin = middle;
        }
    }
    std::reverse(path.begin(), path.end());
    return path;
}

Hashes TreeRules::consistency(std::int64_t older, std::int64_t size) const {
    Hashes proof;
    std::int64_t begin = 0;
    std::int64_t end = size;
    while (older != end) {
        const std::int64_t middle = begin + split_of(end - begin);
        if (older <= middle) {
            proof.push_back(range(middle, end));
            end = middle;
        } else {
            proof.push_back(range(begin, middle));
            begin = middle;
        }
    }
    if (begin != 0) {  // else the verifier has the older root itself
        proof.push_back(range(begin, end));
    }
    std::reverse(proof.begin(), proof.end());
    return proof;
}

// RFC 9162, 2.1.3.2.
bool included(const Inclusion& claim, std::span<const std::string> path, Digest digest) {
    if (claim.leaf < 0 || claim.leaf >= claim.size) {
        return false;
    }
    std::int64_t at = claim.leaf;
    std::int64_t last = claim.size - 1;
    std::string hash = claim.hash;
    for (const std::string& each : path) {
        if (last == 0) {
            return false;
        }
        if (odd(at) || at == last) {
            hash = node_hash(each, hash, digest);
            while (!odd(at)) {  // not 0: even is here only the last, which is not
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(hash, each, digest);
        }
        at >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == claim.root;
}

// RFC 9162, 2.1.4.2.
bool consistent(const Growth& claim, std::span<const std::string> proof, Digest digest) {
    if (claim.older <= 0 || claim.older > claim.size) {
        return false;
    }
    if (claim.older == claim.size) {
        return proof.empty() && claim.older_root == claim.root;
    }
    Hashes steps(proof.begin(), proof.end());
    if (std::has_single_bit(static_cast<std::uint64_t>(claim.older))) {
        steps.insert(steps.begin(), claim.older_root);
    }
    if (steps.empty()) {
        return false;
    }
    std::int64_t at = claim.older - 1;
    std::int64_t last = claim.size - 1;
    while (odd(at)) {
        at >>= 1;
        last >>= 1;
    }
    std::string older = steps[0];
    std::string newer = steps[0];
    for (const std::string& each : std::span(steps).subspan(1)) {
        if (last == 0) {
            return false;
        }
        if (odd(at) || at == last) {
            older = node_hash(each, older, digest);
            newer = node_hash(each, newer, digest);
            while (!odd(at)) {  // not 0: even is here only the last, which is not
                at >>= 1;
                last >>= 1;
            }
        } else {
            newer = node_hash(newer, each, digest);
        }
        at >>= 1;
        last >>= 1;
    }
    return last == 0 && older == claim.older_root && newer == claim.root;
}

void GrowingTree::add(std::string hash) {
    int height = 0;
    for (std::int64_t index = size_;; index >>= 1, ++height) {
        if (grown_) {
            grown_(height, index, hash);
        }
        if (!odd(index)) {
            break;
        }
        hash = node_hash(edge_.back(), hash, digest_);
        edge_.pop_back();
    }
    edge_.push_back(std::move(hash));
    ++size_;
}

std::string GrowingTree::root() const {
    if (edge_.empty()) {
        return digest_("");
    }
    std::string hash = edge_.back();
    for (std::size_t i = edge_.size() - 1; i-- > 0;) {
        hash = node_hash(edge_[i], hash, digest_);
    }
    return hash;
}

}  // namespace ortoo::ledger
