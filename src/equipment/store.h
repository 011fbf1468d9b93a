// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "equipment/types_report.h"

namespace ortoo::equipment::store {

inline constexpr std::int64_t page_size = 50;

// --- pieces; a list has one row more than a page when there are more
[[nodiscard]] std::vector<Piece> pieces(db::Session&, std::string_view county,
                                        std::string_view path, std::int64_t page);
[[nodiscard]] std::optional<Piece> piece(db::Session&, std::string_view county, const PieceId&);
[[nodiscard]] bool number_taken(db::Session&, std::string_view county, std::string_view number);
// Stores the state the piece is in as well.
void add(db::Tx&, std::string_view county, const Piece&);
// False when the stored version is not `version - 1`. `stated`: the state is a new one.
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Piece&, bool stated);
// As they are now, below the path; those in use.
[[nodiscard]] std::vector<Stated> current(db::Session&, std::string_view county,
                                          std::string_view path);
// Every state taken on up to that instant, in the order of time.
[[nodiscard]] std::vector<Stated> states_until(db::Session&, std::string_view county, Instant at);

[[nodiscard]] std::vector<Need> needs(db::Session&, std::string_view county);
void put(db::Tx&, std::string_view county, const Need&);

// --- networks
struct NetworkRow {
    UnitId unit;
    Network network;
};
[[nodiscard]] std::vector<NetworkRow> networks(db::Session&, std::string_view county,
                                               std::string_view path);
void put(db::Tx&, std::string_view county, const UnitId&, std::string_view path, const Network&);

// --- faults
[[nodiscard]] std::vector<Fault> faults(db::Session&, std::string_view county,
                                        std::string_view path, bool open, std::int64_t page);
[[nodiscard]] std::optional<Fault> fault(db::Session&, std::string_view county, const FaultId&);
[[nodiscard]] bool open_on(db::Session&, std::string_view county, const PieceId&);
void add(db::Tx&, std::string_view county, const Fault&);
[[nodiscard]] bool save(db::Tx&, std::string_view county, const Fault&);
// How many are open, by unit.
struct UnitCount {
    UnitId unit;
    std::int64_t count = 0;
};
[[nodiscard]] std::vector<UnitCount> open_counts(db::Session&, std::string_view county,
                                                 std::string_view path);
// Those that stood still at some time between the two.
struct Down {
    UnitId unit;
    Instant from;
    std::optional<Instant> to;  // when it was repaired
};
[[nodiscard]] std::vector<Down> downs(db::Session&, std::string_view county, std::string_view path,
                                      Instant from, Instant to);

}  // namespace ortoo::equipment::store
