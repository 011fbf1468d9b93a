// SPDX-License-Identifier: MulanPSL-2.0
// Decisions about a case: values in, answer out.
#pragma once

#include <span>

#include "cases/types_acts.h"
#include "cases/types_special.h"
#include "cases/types_view.h"
#include "catalogue/rules.h"
#include "duty/rules.h"

namespace ortoo::cases {

// --- the machine (rules_transition.cpp)
// The next state of the law's table, or case.not_open; case.already_accepted for a second
// acceptance.
[[nodiscard]] Result<CaseState> after(CaseState from, CaseAct act);
// The same table; nullopt: the law knows no such step.
[[nodiscard]] std::optional<CaseState> declared(CaseState from, CaseAct act);
[[nodiscard]] bool was_accepted(CaseState state);
[[nodiscard]] bool ended(CaseState state);    // C10 and E1–E7
[[nodiscard]] bool settled(CaseState state);  // ended, or the result is ready: the organ is done
[[nodiscard]] Tab tab_of(CaseState state, bool delivered);

// --- clocks (rules_clock.cpp)
struct Terms {  // settings in force on the day of the act, working days
    std::int64_t acceptance_days = 5;
    std::int64_t correction_days = 10;
    std::int64_t delivery_days = 10;
    std::int64_t completion_days = 20;  // K5; the item's promise is the other limit
};
// What an act says beside its name.
struct Detail {
    std::string by = {};  // name for the history of a due date; empty: the applicant
    std::string why = {};
    ProcedureKind ground = ProcedureKind::hearing;  // of a pause
    std::int64_t days = 0;                          // of an extension
    bool commitment = false;                        // 告知承诺: accepted on a signed promise
};
enum class ClockMove { start, stop, pause, resume, extend };
struct ClockChange {
    ClockKind kind;
    ClockMove move;
};
// What an act does to the clocks (domain §3.4, §3.7), in order.
[[nodiscard]] std::span<const ClockChange> clock_changes(CaseAct act);
[[nodiscard]] std::span<const ClockChange> changes_on_receipt();
// A case with its clocks, oldest first.
struct Position {
    Case item;
    std::vector<Clock> clocks;
};
struct Move : Detail {
    Instant now;
    std::string act = {};
    std::optional<Instant> since = {};  // clocks start there instead of now
};
void apply(const duty::Calendar&, Position&, std::span<const ClockChange>, const Terms&,
           const Move&);

// --- one act (rules_move.cpp)
// The new case as it lies on the table: C1, K1 running.
[[nodiscard]] Position received(const duty::Calendar&, Case item, const Terms&, Instant now,
                                const Detail& detail = {});
// The case after the act: state, tab, due date, instants, clocks. Refuses what the table does not
// know, and: case.wait_running, .completion_open, .extended_before, .extension_none,
// .extension_days, .extension_late. The version is the saver's.
[[nodiscard]] Result<Position> moved(const duty::Calendar&, Position before, CaseAct act,
                                     const Terms&, Instant now, const Detail& detail = {});
// Running clocks counted again over a calendar that has changed; the case's due date follows.
[[nodiscard]] Position recounted(const duty::Calendar&, Position before, Instant now);

// --- days (rules_due.cpp)
// Allowance and extension, without the days on whose end the clock stood still. An open pause does
// not count yet.
[[nodiscard]] duty::Due due_of(const duty::Calendar&, const Clock& clock);
// How many days of the clock's unit a closed pause took.
[[nodiscard]] std::int64_t paused_days(const duty::Calendar&, const Clock& clock,
                                       const Pause& pause);
// Counted again; a change goes into the history.
[[nodiscard]] Clock moved_due(const duty::Calendar&, Clock clock, Instant now, std::string_view by,
                              const Said& why);
[[nodiscard]] bool overdue(const Clock& clock, Instant now);
// A clock whose last day has passed; the same clock when it has not, or stands still.
[[nodiscard]] Clock breached(Clock clock, Instant now);
// The last clock of this kind that has not been stopped; nullptr: none.
[[nodiscard]] const Clock* running(std::span<const Clock> clocks, ClockKind kind);
// The clock whose due date the light shows in this state; nullptr when none rules.
[[nodiscard]] const Clock* ruling(std::span<const Clock> clocks, CaseState state, bool delivered);
[[nodiscard]] Instant rank_of(const Case& item);
inline constexpr Instant rank_without_clock{253'370'764'800'000'000};  // year 9999

// --- what people read (rules_sentence.cpp)
[[nodiscard]] duty::Light light_of(const duty::Calendar&, const Case& item, Instant now);
[[nodiscard]] Said clock_words(const duty::Calendar&, const Clock& clock);
// Why a clock began, and why a pause moved its last day.
[[nodiscard]] Said began_why(const Clock& clock);
[[nodiscard]] Said pause_words(const duty::Calendar&, const Clock& clock, const Pause& pause);
[[nodiscard]] std::string_view procedure_word(ProcedureKind kind);  // 听证, 现场勘验 …
[[nodiscard]] const SaidWord& procedure_of(ProcedureKind kind);
[[nodiscard]] ClockView view_of(const duty::Calendar&, const Clock& clock);
[[nodiscard]] Next next_of(const Case& item);
struct Viewer {
    bool checks = false;        // case.check where it is accepted
    bool accepts = false;       // case.accept where it is accepted
    bool receives = false;      // case.receive over the town
    bool delivers = false;      // case.deliver over the town
    bool reviews = false;       // approval.review over the bureau
    bool decides = false;       // approval.decide over the bureau
    bool is_agent = false;      // the order's agent
    bool reviewed = false;      // wrote the review
    bool is_citizen = false;    // the applicant's own account
    bool overrides = false;     // case.override over the case
    bool void_asked = false;    // a decider has asked for 作废
    bool waited_out = false;    // the time of K4, or of K5, is over
    bool completes = false;     // K5 runs
    bool may_withdraw = false;  // the agent's mandate lets him take it back
};
// The words of the page's buttons (rules_allowed.cpp).
[[nodiscard]] std::vector<std::string> allowed_acts(const Case& item, const Viewer& viewer);
// 经办与决定分开: where the item asks for four eyes, the reviewer may not decide.
[[nodiscard]] bool same_eyes(const Case& item, std::span<const Opinion> opinions,
                             std::string_view decider);

// C9 → C10: whoever gets the result in hand signs for it. What travels by post is signed for with
// the carrier, and what is sent has nobody who could.
[[nodiscard]] bool signs_for_result(orders::DeliveryWay way);

// --- materials (rules_material.cpp)
// The list as it comes in; refuses a number that is not on it, and a hand-over of nothing.
[[nodiscard]] Result<std::vector<Material>> supplied(std::vector<Material> list,
                                                     std::span<const Supplied> in,
                                                     std::int64_t submission);
[[nodiscard]] Result<std::vector<Material>> checked(std::vector<Material> list,
                                                    std::span<const CheckedMaterial> in,
                                                    std::int64_t submission);
// 一次性告知 (行政许可法 32-4, R21): one notice names everything. Refuses an empty notice, and a
// later notice about what was there, and not complained of, at the first submission, unless a
// supervisor has allowed it.
[[nodiscard]] Result<std::vector<Material>> notified(std::vector<Material> list,
                                                     std::span<const Defect> defects,
                                                     bool told_before, bool overridden = false);
// Nothing that is required is missing or defective; what was received counts as looked at.
[[nodiscard]] Result<std::vector<Material>> complete(std::vector<Material> list);
// 容缺受理: what is required and lacking may be promised where the guide says so; all else must be
// there, and something must be lacking.
[[nodiscard]] Result<std::vector<Material>> promised(std::vector<Material> list,
                                                     std::span<const std::int64_t> may_follow);
// 告知承诺: what is lacking and may follow is not asked for any more; all else must be there.
[[nodiscard]] Result<std::vector<Material>> committed(std::vector<Material> list,
                                                      std::span<const std::int64_t> may_follow);
// The rest of it, all at once.
[[nodiscard]] Result<std::vector<Material>> followed(std::vector<Material> list,
                                                     std::span<const Supplied> in,
                                                     std::int64_t submission);

// --- situations (rules_situation.cpp)
// One known answer to each question. Refuses case.answer_unknown and case.answer_missing.
[[nodiscard]] Result<void> check_answers(const catalogue::Item& item,
                                         std::span<const std::string> answers);
// The check list for these answers; without answers the whole list, where only what is always
// asked is required.
[[nodiscard]] std::vector<Material> list_of(const catalogue::Item& item,
                                            const std::optional<std::vector<std::string>>& answers);

// --- what a second person must allow (rules_override.cpp)
// The first word of this kind that has not been used; nullptr: none.
[[nodiscard]] const Override* unused(std::span<const Override> words, OverrideKind kind,
                                     std::optional<ProcedureKind> ground = {});
// A special procedure opens once for each ground; the word that lets it open again, if it needs
// one. Refuses case.procedure_again and case.procedure_kind.
[[nodiscard]] Result<const Override*> openable(std::span<const Procedure> earlier,
                                               std::span<const Override> words, ProcedureKind kind);
// 作废 takes two: who asked may not confirm.
[[nodiscard]] Result<void> voidable(std::span<const Override> words, std::string_view confirmer);

// --- scope
// The town decides by itself: its own power, or a granted one (授权办理).
[[nodiscard]] bool town_decides(const Case& item);
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

// --- 进度 (rules_progress.cpp)
// Of a case; `order` when it came through an agent.
[[nodiscard]] ProgressView progress_of(const duty::Calendar&, const Case& item,
                                       const std::optional<orders::Order>& order,
                                       const std::vector<Notice>& notices, Instant now);
// Of an order that has no case yet.
[[nodiscard]] ProgressView progress_of(const orders::OrderView& order);

}  // namespace ortoo::cases
