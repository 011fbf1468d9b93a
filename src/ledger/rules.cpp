// SPDX-License-Identifier: MulanPSL-2.0
#include "ledger/rules.h"

#include <algorithm>

namespace ortoo::ledger {

namespace {

// Eight bytes, high first.
void put_number(std::string& out, std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
        out.push_back(static_cast<char>(bits >> shift & 255));
    }
}

void put_text(std::string& out, std::string_view text) {
    put_number(out, static_cast<std::int64_t>(text.size()));
    out += text;
}

// Path of a division code of 12 digits or a bureau code of 9 characters (base/context.h); empty
// when the unit has some other id, which then only a reader of the whole county covers.
std::string path_of_unit(std::string_view unit) {
    std::string path(unit.substr(0, 6));
    path += '.';
    if (unit.size() == 9 && unit[6] == 'B') {
        return path.append(unit.substr(6)).append(".");
    }
    if (unit.size() != 12) {
        return {};
    }
    for (const std::string_view part : {unit.substr(6, 3), unit.substr(9, 3)}) {
        if (part != "000") {
            path.append(part).append(".");
        }
    }
    return path;
}

}  // namespace

std::string no_hash() {
    return std::string(32, '\0');
}

std::string commitment_of(const StoredEntry& entry, Digest digest) {
    std::string bytes;
    put_text(bytes, "ortoo.ledger.body.1");
    put_text(bytes, entry.salt);
    put_text(bytes, entry.actor_name);
    put_text(bytes, entry.body);
    return digest(bytes);
}

std::string hash_of(const StoredEntry& entry, Digest digest) {
    std::string bytes;
    bytes.reserve(512);
    put_text(bytes, "ortoo.ledger.entry.1");
    put_text(bytes, entry.prev_hash);
    put_text(bytes, entry.county);
    put_text(bytes, entry.subject);
    put_number(bytes, entry.seq);
    put_text(bytes, entry.subject_kind);
    put_text(bytes, entry.kind);
    put_text(bytes, entry.actor);
    put_text(bytes, entry.actor_kind);
    put_text(bytes, entry.unit);
    put_number(bytes, entry.at.micros);
    put_text(bytes, entry.commitment);
    return digest(bytes);
}

void ChainCheck::add(const ChainRow& row) {
    if (!open_ || row.entry.county != last_.entry.county ||
        row.entry.subject != last_.entry.subject) {
        close();
        open_ = true;
        last_ = ChainRow{};
        last_.entry.hash = no_hash();
        name_ = row.entry.subject_kind + " " + row.entry.subject;
        ++report_.subjects;
    }
    ++report_.entries;
    check_place(row.entry);
    check_bytes(row.entry);
    last_ = row;
}

void ChainCheck::check_place(const StoredEntry& entry) {
    const std::string seq = std::to_string(entry.seq);
    // Unsigned, because a forged row may hold the largest number there is.
    const std::uint64_t expected = static_cast<std::uint64_t>(last_.entry.seq) + 1;
    if (static_cast<std::uint64_t>(entry.seq) != expected) {
        fault("entry " + std::to_string(expected) + " is missing before entry " + seq);
    } else if (entry.prev_hash != last_.entry.hash) {
        fault("entry " + seq + " does not follow entry " + std::to_string(last_.entry.seq));
    }
}

void ChainCheck::check_bytes(const StoredEntry& entry) {
    const std::string seq = std::to_string(entry.seq);
    if (hash_of(entry, digest_) != entry.hash) {
        fault("entry " + seq + " was altered");
    } else if (commitment_of(entry, digest_) != entry.commitment) {
        fault("the text of entry " + seq + " was altered");
    }
}

void ChainCheck::add_head_without_entries(const HeadRow& row) {
    name_ = "subject " + row.subject;
    fault("all " + std::to_string(row.head.seq) + " entries are missing");
}

void ChainCheck::close() {
    if (!open_) {
        return;
    }
    open_ = false;
    const Head end{last_.entry.seq, last_.entry.hash};
    if (!last_.head) {
        fault("the chain has no head");
    } else if (last_.head->seq != end.seq) {
        fault("the last entry is " + std::to_string(end.seq) + ", its head says " +
              std::to_string(last_.head->seq));
    } else if (last_.head->hash != end.hash) {
        fault("the head does not match entry " + std::to_string(end.seq));
    }
}

void ChainCheck::finish() {
    close();
}

void ChainCheck::fault(const std::string& what) {
    constexpr std::size_t most = 1000;
    if (report_.faults.size() < most) {
        report_.faults.push_back(name_ + ": " + what);
    }
}

bool may_read_trail(const Actor& actor, const std::string& county, std::span<const Entry> trail) {
    if (actor.may(may_read, county + ".")) {
        return true;
    }
    return std::any_of(trail.begin(), trail.end(), [&](const Entry& each) {
        const std::string path = path_of_unit(each.unit);
        return !path.empty() && actor.may(may_read, path);
    });
}

}  // namespace ortoo::ledger
