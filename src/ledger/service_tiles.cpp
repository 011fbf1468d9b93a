// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/service_tiles.h"

#include "crypto/hash.h"
#include "ledger/rules_head.h"
#include "ledger/rules_tree.h"
#include "ledger/store_tree.h"

namespace ortoo::ledger {

namespace {

constexpr int tile_height = 8;
constexpr std::int64_t tile_width = 256;
constexpr std::size_t hash_size = 32;
// Of about 25 KiB; a walk through a large tree must not keep all of it.
constexpr std::size_t held_most = 256;

std::string name_of_tile(int level, std::int64_t tile) {
    return "tile " + std::to_string(level) + "/" + std::to_string(tile);
}

// Root over neighbouring hashes, whose number is a power of two.
std::string subtree(std::string_view bytes) {
    Hashes hashes(bytes.size() / hash_size);
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        hashes[i] = bytes.substr(i * hash_size, hash_size);
    }
    for (std::size_t count = hashes.size() / 2; count > 0; count /= 2) {
        for (std::size_t i = 0; i < count; ++i) {
            hashes[i] = node_hash(hashes[2 * i], hashes[2 * i + 1], crypto::sm3);
        }
    }
    return hashes[0];
}

}  // namespace

Tiles::Held Tiles::load(int level, std::int64_t tile) {
    const auto found = store::tile(session_, county_, level, tile);
    if (!found) {
        throw BrokenTree(name_of_tile(level, tile) + " is missing");
    }
    auto places = places_of(found->places);
    const std::size_t count = found->hashes.size() / hash_size;
    if (!places || found->hashes.size() % hash_size != 0 ||
        count > static_cast<std::size_t>(tile_width) ||
        places->size() != (level == 0 ? count : 0)) {
        throw BrokenTree(name_of_tile(level, tile) + " was altered");
    }
    return {found->hashes, std::move(*places), false};
}

Tiles::Held& Tiles::held(int level, std::int64_t tile) {
    const auto key = std::pair(level, tile);
    const auto known = held_.find(key);
    if (known != held_.end()) {
        return known->second;
    }
    if (held_.size() >= held_most) {
        std::erase_if(held_, [](const auto& each) { return !each.second.changed; });
    }
    return held_.emplace(key, load(level, tile)).first->second;
}

std::string Tiles::node(int height, std::int64_t index) {
    const int level = height / tile_height;
    const int above = height % tile_height;
    const std::int64_t first = index << above;
    const Held& tile = held(level, first / tile_width);
    const auto begin = static_cast<std::size_t>(first % tile_width) * hash_size;
    const std::size_t count = std::size_t{1} << above;
    if (begin + count * hash_size > tile.hashes.size()) {
        throw BrokenTree(name_of_tile(level, first / tile_width) + " is too short");
    }
    return subtree(std::string_view(tile.hashes).substr(begin, count * hash_size));
}

Place Tiles::place(std::int64_t leaf) {
    const Held& tile = held(0, leaf / tile_width);
    const auto at = static_cast<std::size_t>(leaf % tile_width);
    if (leaf < 0 || at >= tile.places.size()) {
        throw BrokenTree("leaf " + std::to_string(leaf) + " is missing");
    }
    return tile.places[at];
}

std::int64_t Tiles::leaves_in(std::int64_t tile) {
    return static_cast<std::int64_t>(held(0, tile).places.size());
}

std::string Tiles::root(std::int64_t size) {
    return TreeRules(crypto::sm3,
                     [this](int height, std::int64_t index) { return node(height, index); })
        .root(size);
}

void Tiles::append(std::int64_t size, const std::string& leaf_hash, const Place& place) {
    put(0, size, leaf_hash, &place);
}

void Tiles::put(int level, std::int64_t index, const std::string& hash, const Place* place) {
    const std::int64_t tile = index / tile_width;
    const auto before = static_cast<std::size_t>(index % tile_width);
    Held& at = before == 0 ? held_[std::pair(level, tile)] : held(level, tile);
    if (at.hashes.size() != before * hash_size) {
        throw BrokenTree(name_of_tile(level, tile) + " does not end where the tree does");
    }
    at.hashes += hash;
    at.changed = true;
    if (place != nullptr) {
        at.places.push_back(*place);
    }
    if (before + 1 == static_cast<std::size_t>(tile_width)) {
        put(level + 1, tile, subtree(at.hashes), nullptr);
    }
}

void Tiles::save(db::Tx& tx) const {
    for (const auto& [key, tile] : held_) {
        if (tile.changed) {
            std::string places;
            for (const Place& each : tile.places) {
                places += text_of(each);
            }
            store::put_tile(tx, county_, key.first, key.second, {tile.hashes, places});
        }
    }
}

}  // namespace ortoo::ledger
