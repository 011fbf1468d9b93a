// SPDX-License-Identifier: MulanPSL-2.0
// The statutory and promised limits of a case (domain §3.4).
#pragma once

#include <string>
#include <vector>

#include "cases/types.h"
#include "duty/types.h"

namespace ortoo::cases {

// K1 acceptance 收件→受理, K2 promise 承诺, K3 statutory 法定, K4 waiting for the applicant 补正,
// K5 容缺 completion, K6 delivery.
enum class ClockKind { acceptance, promise, statutory, correction, completion, delivery };
inline constexpr std::array clock_kind_names{
    std::pair{ClockKind::acceptance, std::string_view{"K1"}},
    std::pair{ClockKind::promise, std::string_view{"K2"}},
    std::pair{ClockKind::statutory, std::string_view{"K3"}},
    std::pair{ClockKind::correction, std::string_view{"K4"}},
    std::pair{ClockKind::completion, std::string_view{"K5"}},
    std::pair{ClockKind::delivery, std::string_view{"K6"}},
};
constexpr const auto& names(ClockKind) {
    return clock_kind_names;
}

// A breached clock still runs until it is stopped: the light stays red. A paused one is not
// overdue.
enum class ClockState { running, paused, stopped, breached };
inline constexpr std::array clock_state_names{
    std::pair{ClockState::running, std::string_view{"running"}},
    std::pair{ClockState::paused, std::string_view{"paused"}},
    std::pair{ClockState::stopped, std::string_view{"stopped"}},
    std::pair{ClockState::breached, std::string_view{"breached"}},
};
constexpr const auto& names(ClockState) {
    return clock_state_names;
}

struct Allowance {  // "5 个工作日"; 0: on the spot
    std::int64_t limit = 0;
    duty::DayUnit unit = duty::DayUnit::working_days;
    bool operator==(const Allowance&) const = default;
};

// A day on whose end the clock stands still does not count.
struct Pause {
    Instant from;
    std::optional<Instant> to;
    ProcedureKind ground = ProcedureKind::hearing;
    bool operator==(const Pause&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("from", r.from);
        v("to", r.to);
        v("ground", r.ground);
    }
};

// Every date the clock was ever due on, and who moved it; the first one is where it began.
struct DueChange {
    Instant at;
    std::string by;  // name; empty: the applicant's own act
    std::optional<CivilDate> from;
    CivilDate to;
    std::string why;  // in Chinese
    std::vector<SaidPart> said = {};
    bool operator==(const DueChange&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("by", r.by, "who moved it; empty: the applicant");
        v("from", r.from, "absent: this is where it began");
        v("to", r.to);
        v("why", r.why, "in Chinese");
        v("said", r.said, items(0, 8), "the reason in pieces, for another language");
    }
};

struct Clock {
    std::int64_t seq = 0;  // within the case, from 1
    ClockKind kind = ClockKind::acceptance;
    ClockState state = ClockState::running;
    Instant started;
    Allowance allowance;
    duty::Due due;
    std::optional<Instant> stopped;
    std::optional<Instant> breached;
    std::string outcome;        // the act that stopped it; empty while it runs
    std::vector<Pause> pauses;  // in order; only the last may be open
    std::int64_t extended = 0;  // days added, in the clock's own unit
    bool back_dated = false;    // 视为受理: began at the receipt
    std::vector<DueChange> history;
    bool operator==(const Clock&) const = default;
    [[nodiscard]] bool runs() const { return !stopped; }  // paused or not
    [[nodiscard]] bool paused() const { return runs() && !pauses.empty() && !pauses.back().to; }
};

// A clock as people see it; the sentence explains how the date came about.
struct ClockView {
    ClockKind kind = ClockKind::acceptance;
    ClockState state = ClockState::running;
    Instant started;
    std::optional<CivilDate> due;
    std::optional<Instant> stopped;
    std::int64_t limit = 0;
    duty::DayUnit unit = duty::DayUnit::working_days;
    bool provisional = false;
    std::string sentence;
    std::vector<Pause> pauses = {};
    std::int64_t extended = 0;
    std::vector<DueChange> history = {};
    std::vector<SaidPart> said = {};
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("kind", r.kind);
        v("state", r.state);
        v("started", r.started);
        v("due", r.due);
        v("stopped", r.stopped);
        v("limit", r.limit);
        v("unit", r.unit);
        v("provisional", r.provisional, "counted through a year without a published calendar");
        v("sentence", r.sentence, "how the last day was found, in Chinese");
        v("pauses", r.pauses);
        v("extended", r.extended, "days added by 延长审批, in the clock's own unit");
        v("history", r.history, "every last day it ever had, oldest first");
        v("said", r.said, "the sentence in pieces, for another language");
    }
};

}  // namespace ortoo::cases
