// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "bench/copies.h"

namespace ortoo::bench {

// Where the ledger's fields stand in its table.
struct EntryPlaces {
    explicit EntryPlaces(const Table& t)
        : county(t.at("county")),
          subject(t.at("subject")),
          seq(t.at("seq")),
          subject_kind(t.at("subject_kind")),
          kind(t.at("kind")),
          actor(t.at("actor")),
          actor_kind(t.at("actor_kind")),
          actor_name(t.at("actor_name")),
          unit(t.at("unit")),
          at(t.at("at")),
          body(t.at("body")),
          salt(t.at("salt")),
          commitment(t.at("commitment")),
          prev_hash(t.at("prev_hash")),
          hash(t.at("hash")) {}
    std::size_t county, subject, seq, subject_kind, kind, actor, actor_kind, actor_name, unit, at,
        body, salt, commitment, prev_hash, hash;
};

}  // namespace ortoo::bench
