// SPDX-License-Identifier: MulanPSL-2.0
// What hangs on a case: its check list, clocks, notices, opinions.
#pragma once

#include "cases/types_special.h"
#include "db/session.h"

namespace ortoo::cases::store {

[[nodiscard]] std::vector<Material> materials(db::Session&, std::string_view county, const CaseId&);
void add_material(db::Tx&, std::string_view county, const CaseId&, const Material&);
void save_material(db::Tx&, std::string_view county, const CaseId&, const Material&);

[[nodiscard]] std::vector<Clock> clocks(db::Session&, std::string_view county, const CaseId&);
void add_clock(db::Tx&, std::string_view county, const CaseId&, const Clock&);
void save_clock(db::Tx&, std::string_view county, const CaseId&, const Clock&);
struct DueClock {
    CaseId item;
    Clock clock;
};
// The running clock that is overdue longest at `now`; a provisional one waits for its calendar.
[[nodiscard]] std::optional<DueClock> overdue(db::Session&, std::string_view county, Instant now);
// How far the running clocks have been counted again after a change of the calendar.
struct Recount {
    std::string version;  // of the calendar
    CaseId done;          // all cases up to this one
};
[[nodiscard]] std::optional<Recount> recount(db::Session&, std::string_view county);
void save_recount(db::Tx&, std::string_view county, const Recount&);
// The next case with a running clock.
[[nodiscard]] std::optional<CaseId> next_running(db::Session&, std::string_view county,
                                                 const CaseId& after);

[[nodiscard]] std::vector<Notice> notices(db::Session&, std::string_view county, const CaseId&);
void add_notice(db::Tx&, std::string_view county, const CaseId&, std::int64_t seq, const Notice&,
                std::string_view by_id);
// Marks all of the case's notices as answered.
void answer_notices(db::Tx&, std::string_view county, const CaseId&, Instant at);

[[nodiscard]] std::vector<Opinion> opinions(db::Session&, std::string_view county, const CaseId&);
void add_opinion(db::Tx&, std::string_view county, const CaseId&, std::int64_t seq, const Opinion&);

[[nodiscard]] std::vector<Procedure> procedures(db::Session&, std::string_view county,
                                                const CaseId&);
void add_procedure(db::Tx&, std::string_view county, const CaseId&, const Procedure&);
void end_procedure(db::Tx&, std::string_view county, const CaseId&, const Procedure&);

[[nodiscard]] std::vector<Override> overrides(db::Session&, std::string_view county, const CaseId&);
void add_override(db::Tx&, std::string_view county, const CaseId&, const Override&);
void use_override(db::Tx&, std::string_view county, const CaseId&, std::int64_t seq, Instant at);

}  // namespace ortoo::cases::store
