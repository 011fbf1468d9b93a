// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "db/session.h"
#include "outlets/types_report.h"

namespace ortoo::outlets::store {

// --- units
[[nodiscard]] std::optional<Unit> unit(db::Session&, std::string_view county, const UnitId&);
[[nodiscard]] std::optional<Unit> bureau(db::Session&, std::string_view county,
                                         std::string_view name);
// At most `max` from `offset`, by id. Those of one parent, of one kind, or all.
struct Slice {
    std::int64_t max = 0;
    std::int64_t offset = 0;
};
[[nodiscard]] std::vector<Unit> children(db::Session&, std::string_view county,
                                         const UnitId& parent, std::optional<UnitKind>, Slice);
[[nodiscard]] std::vector<Unit> of_kind(db::Session&, std::string_view county, UnitKind, Slice);
[[nodiscard]] std::vector<Unit> all(db::Session&, std::string_view county, Slice);
// The highest code of this kind under the parent; empty: none.
[[nodiscard]] std::string highest_code(db::Session&, std::string_view county, const UnitId& parent,
                                       UnitKind);
void add_unit(db::Tx&, std::string_view county, const Unit&, Instant now);
void rename_unit(db::Tx&, std::string_view county, const Unit&);
// false: the stored version is another one.
[[nodiscard]] bool set_tag(db::Tx&, std::string_view county, const UnitId&, std::int64_t version,
                           Tag);

// --- tags through time
struct LastTag {
    std::int64_t number = 0;
    CivilDate since;
};
[[nodiscard]] std::optional<LastTag> last_tag(db::Session&, std::string_view county, const UnitId&);
[[nodiscard]] std::vector<TagChange> tags(db::Session&, std::string_view county, const UnitId&);
void end_tag(db::Tx&, std::string_view county, const UnitId&, std::int64_t number, CivilDate until);
void add_tag(db::Tx&, std::string_view county, const UnitId&, std::int64_t number,
             const TagChange&);

// --- windows and points
[[nodiscard]] std::vector<Window> windows(db::Session&, std::string_view county, const UnitId&);
// Of all units from the first to the last id, in the order of the database.
[[nodiscard]] std::vector<Window> windows_between(db::Session&, std::string_view county,
                                                  const UnitId& first, const UnitId& last);
void add_window(db::Tx&, std::string_view county, const Window&, Instant now);
// Towns, zones and villages without a 帮办代办 window, by id.
[[nodiscard]] std::vector<Unit> without_help(db::Session&, std::string_view county,
                                             std::int64_t max);
[[nodiscard]] std::vector<Point> points(db::Session&, std::string_view county, const UnitId&);
void add_point(db::Tx&, std::string_view county, const Point&, Instant now);
[[nodiscard]] std::optional<Point> point(db::Session&, std::string_view county, const PointId&);
// What a partner's point takes on a day.
[[nodiscard]] std::vector<Offer> offers(db::Session&, std::string_view county, const PointId&,
                                        CivilDate day);
void clear_offers(db::Tx&, std::string_view county, const PointId&);
void add_offer(db::Tx&, std::string_view county, const PointId&, const Offer&);
struct Box {  // millionths of a degree
    std::int64_t south = 0;
    std::int64_t north = 0;
    std::int64_t west = 0;
    std::int64_t east = 0;
};
// Points with coordinates inside, by id.
[[nodiscard]] std::vector<Point> placed(db::Session&, std::string_view county, const Box&);

// --- counts
[[nodiscard]] std::vector<ReportRow> counts(db::Session&, std::string_view county,
                                            const ReportQuery&);
[[nodiscard]] std::vector<ExportRow> export_rows(db::Session&, std::string_view county);

}  // namespace ortoo::outlets::store
