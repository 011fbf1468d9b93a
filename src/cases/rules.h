// SPDX-License-Identifier: MulanPSL-2.0
// Decisions about a case: values in, answer out.
#pragma once

#include <span>

#include "cases/types_acts.h"
#include "cases/types_view.h"
#include "duty/rules.h"

namespace ortoo::cases {

// --- the machine (rules_transition.cpp)
// The next state of the law's table, or case.not_open; case.already_accepted for a second
// acceptance. Acts that have no use case yet are refused.
[[nodiscard]] Result<CaseState> after(CaseState from, CaseAct act);
// The same table with the acts of later capabilities; nullopt: the law knows no such step.
[[nodiscard]] std::optional<CaseState> declared(CaseState from, CaseAct act);
[[nodiscard]] bool built(CaseAct act);
[[nodiscard]] bool was_accepted(CaseState state);
[[nodiscard]] bool ended(CaseState state);    // C10 and E1–E7
[[nodiscard]] bool settled(CaseState state);  // ended, or the result is ready: the organ is done
[[nodiscard]] Tab tab_of(CaseState state, bool delivered);

// --- clocks (rules_clock.cpp)
struct Terms {  // settings in force on the day of the act, working days
    std::int64_t acceptance_days = 5;
    std::int64_t correction_days = 10;
    std::int64_t delivery_days = 10;
};
enum class ClockMove { start, stop };
struct ClockChange {
    ClockKind kind;
    ClockMove move;
};
// What an act does to the clocks (domain §3.4, §3.7), in order.
[[nodiscard]] std::span<const ClockChange> clock_changes(CaseAct act);
// A case with its clocks, oldest first.
struct Position {
    Case item;
    std::vector<Clock> clocks;
};
// The new case as it lies on the table: C1, K1 running.
[[nodiscard]] Position received(const duty::Calendar&, Case item, const Terms&, Instant now);
// The case after the act: state, tab, due date, instants, clocks stopped and started. The version
// is the saver's.
[[nodiscard]] Result<Position> moved(const duty::Calendar&, Position before, CaseAct act,
                                     const Terms&, Instant now);
// The clock whose due date the light shows in this state; nullptr when none rules.
[[nodiscard]] const Clock* ruling(std::span<const Clock> clocks, CaseState state, bool delivered);
[[nodiscard]] Instant rank_of(const Case& item);
inline constexpr Instant rank_without_clock{253'370'764'800'000'000};  // year 9999
// A clock whose last day has passed; the same clock when it has not.
[[nodiscard]] Clock breached(Clock clock, Instant now);
// Provisional clocks counted again over a calendar that has grown; the case's due date follows.
[[nodiscard]] Position recounted(const duty::Calendar&, Position before, Instant now);

// --- what people read (rules_sentence.cpp)
[[nodiscard]] duty::Light light_of(const duty::Calendar&, const Case& item, Instant now);
[[nodiscard]] std::string clock_sentence(const duty::Calendar&, const Clock& clock);
[[nodiscard]] ClockView view_of(const duty::Calendar&, const Clock& clock);
[[nodiscard]] Next next_of(const Case& item);
struct Viewer {
    bool checks = false;    // case.check over the town
    bool accepts = false;   // case.accept over the town
    bool receives = false;  // case.receive over the town
    bool delivers = false;  // case.deliver over the town
    bool reviews = false;   // approval.review over the bureau
    bool decides = false;   // approval.decide over the bureau
    bool is_agent = false;  // the order's agent
    bool reviewed = false;  // wrote the review
};
[[nodiscard]] std::vector<std::string> allowed_acts(const Case& item, const Viewer& viewer);
// 经办与决定分开: where the item asks for four eyes, the reviewer may not decide.
[[nodiscard]] bool same_eyes(const Case& item, std::span<const Opinion> opinions,
                             std::string_view decider);

// --- materials (rules_material.cpp)
// The list as it comes in; refuses a number that is not on it, and a hand-over of nothing.
[[nodiscard]] Result<std::vector<Material>> supplied(std::vector<Material> list,
                                                     std::span<const Supplied> in,
                                                     std::int64_t submission);
[[nodiscard]] Result<std::vector<Material>> checked(std::vector<Material> list,
                                                    std::span<const CheckedMaterial> in,
                                                    std::int64_t submission);
// 一次性告知 (行政许可法 32-4, R21): one notice names everything. Refuses an empty notice, and a
// later notice about what was there, and not complained of, at the first submission.
[[nodiscard]] Result<std::vector<Material>> notified(std::vector<Material> list,
                                                     std::span<const Defect> defects,
                                                     bool told_before);
// Nothing that is required is missing or defective; what was received counts as looked at.
[[nodiscard]] Result<std::vector<Material>> complete(std::vector<Material> list);

// --- scope
// May this actor read the case? Village, town or bureau with case.read, its citizen, its agent.
[[nodiscard]] bool may_read(const Actor& actor, const Case& item);
// What a path's owner sees: all of the county, of a town, of a bureau, or of a village.
struct Sight {
    Cut cut = Cut::county;
    std::string path;
};
[[nodiscard]] Sight sight_of(std::string_view path);
// Which ranks a light covers today, [from, to).
struct Band {
    std::int64_t from = 0;
    std::int64_t to = 0;
};
[[nodiscard]] Band band_of(duty::LightState light, Instant now);
[[nodiscard]] Band every_rank();
// 苏木镇 and 嘎查村 items are decided by the town itself.
[[nodiscard]] bool town_decides(catalogue::HandlingLevel level);

// --- 进度 (rules_progress.cpp)
// Of a case; `order` when it came through an agent.
[[nodiscard]] ProgressView progress_of(const duty::Calendar&, const Case& item,
                                       const std::optional<orders::Order>& order,
                                       const std::vector<Notice>& notices, Instant now);
// Of an order that has no case yet.
[[nodiscard]] ProgressView progress_of(const orders::OrderView& order);

}  // namespace ortoo::cases
