// SPDX-License-Identifier: MulanPSL-2.0
// Figures by item (R5, R11), and what is kept of each month.
#pragma once

#include "oversight/types_targets.h"

namespace ortoo::oversight {

struct ItemFigures {
    std::int64_t rank = 0;
    std::string item;
    std::string name;
    std::int64_t received = 0;
    bool near = false;
    std::int64_t places = 0;
    std::int64_t ended = 0;
    std::int64_t guide_visits = 0;
    std::optional<std::int64_t> trips;
    std::optional<std::int64_t> corrections;
    std::optional<std::int64_t> reentries;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rank", r.rank);
        v("item", r.item);
        v("name", r.name);
        v("received", r.received, "cases in the 365 days up to that day");
        v("near", r.near, "on the published list of a town or village that day");
        v("places", r.places, "so many towns and villages");
        v("ended", r.ended);
        v("guide_visits", r.guide_visits, "times to come, as the guide says");
        v("trips", r.trips, "thousandths of a time per ended case; absent: none ended");
        v("corrections", r.corrections);
        v("reentries", r.reentries);
    }
};

struct ItemQuery {
    std::optional<CivilDate> on = {};
    std::optional<UnitId> unit = {};
    std::optional<std::int64_t> top = {};
    std::optional<bool> far_only = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("on", r.on);
        v("unit", r.unit, "cases of this town; near counts everywhere");
        v("top", r.top, number(1, 500), "the most frequent ones; 500");
        v("far_only", r.far_only, "only those not near yet");
    }
};

struct ItemBoard {
    CivilDate from;
    CivilDate to;
    std::vector<ItemFigures> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from);
        v("to", r.to);
        v("rows", r.rows, items(0, 500), "the most frequent first");
    }
};

// --- 月度快照
struct TargetSnapshot {
    std::string month;
    Instant at;
    std::int64_t leaf = 0;
    std::string content;
    std::string signer;
    std::string signature;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("month", r.month, text(7, 7));
        v("at", r.at);
        v("leaf", r.leaf, "entries of the ledger that it counts");
        v("content", r.content, text(2, 200000), "JSON of the figures, as signed");
        v("signer", r.signer, "first 16 hex digits of SM3 over the public key");
        v("signature", r.signature, "hex, SM2 over name, county, month and content, a line each");
    }
};

struct SnapshotList {
    std::vector<TargetSnapshot> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, items(0, 60), "the newest first");
    }
};

}  // namespace ortoo::oversight
