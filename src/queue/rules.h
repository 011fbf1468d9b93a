// SPDX-License-Identifier: MulanPSL-2.0
// The hall as a pure machine: what an act makes of a ticket, who is called next, how long it takes.
#pragma once

#include <optional>
#include <span>

#include "queue/types_desk.h"

namespace ortoo::queue {

enum class Act {
    call,
    recall,
    start,  // the citizen is at the window
    pass,   // 过号: did not come
    park,
    resume,
    transfer,
    send_away,  // to a bureau
    come_back,
    put_back,  // a wrong press, or a window that goes dark: back to its place
    finish,
    leave,
    rejoin,  // was missed, is here after all
    lapse,
};
inline constexpr std::array act_names{
    std::pair{Act::call, std::string_view{"call"}},
    std::pair{Act::recall, std::string_view{"recall"}},
    std::pair{Act::start, std::string_view{"start"}},
    std::pair{Act::pass, std::string_view{"pass"}},
    std::pair{Act::park, std::string_view{"park"}},
    std::pair{Act::resume, std::string_view{"resume"}},
    std::pair{Act::transfer, std::string_view{"transfer"}},
    std::pair{Act::send_away, std::string_view{"send_away"}},
    std::pair{Act::come_back, std::string_view{"come_back"}},
    std::pair{Act::put_back, std::string_view{"put_back"}},
    std::pair{Act::finish, std::string_view{"finish"}},
    std::pair{Act::leave, std::string_view{"leave"}},
    std::pair{Act::rejoin, std::string_view{"rejoin"}},
    std::pair{Act::lapse, std::string_view{"lapse"}},
};
constexpr const auto& names(Act) {
    return act_names;
}

// --- the states of a ticket
[[nodiscard]] bool over(TicketState state);       // nothing happens to it any more
[[nodiscard]] bool at_window(TicketState state);  // a window has it in hand
// Where the act leads, or queue.act_unfit. Passing leads to waiting; to missed by `acted`.
[[nodiscard]] Result<TicketState> after(TicketState from, Act act);

struct Seat {  // whose hands the act is in
    WindowId window;
    std::string label;
    std::string staff;
};
// The ticket after the act: its state, place, counters and times. Only `transfer` is made by
// `transferred`. Refuses queue.act_unfit and queue.recalled_enough.
[[nodiscard]] Result<Ticket> acted(Ticket ticket, Act act, const HallRules& rules, const Seat& seat,
                                   Instant now);
// Waits in another group, or for one window; its place is kept.
[[nodiscard]] Result<Ticket> transferred(Ticket ticket, std::optional<GroupId> group,
                                         std::optional<WindowId> window);
// What may be done with it by a clerk: `mine` is in the actor's hand or was parked there; `seated`:
// he has an open window with free hands.
[[nodiscard]] std::vector<std::string> allowed_acts(const Ticket& ticket, bool mine, bool seated,
                                                    const HallRules& rules);

// --- whose turn it is
struct Turn {
    TicketId id;
    std::int64_t streak = 0;  // of the window, after this call
};
// The priority lane first, but after `run` of its calls in a row while somebody of the normal lane
// waited, that one. Within a lane by place. Whoever was passed comes when enough others were
// called, or when only passed ones are left. nullopt: nobody waits.
[[nodiscard]] std::optional<Turn> next_turn(std::span<const Candidate> waiting, std::int64_t streak,
                                            std::int64_t run);

// --- words and numbers
[[nodiscard]] bool letter_fits(std::string_view letter);
[[nodiscard]] std::string number_text(std::string_view letter, std::int64_t serial);  // A012
// The lane a reason opens.
[[nodiscard]] Lane lane_of(const std::optional<LaneReason>& reason);
[[nodiscard]] std::string counter_name(const HallId& hall, CivilDate day, std::string_view letter);

// Minutes until the call for somebody with `ahead` before him; `seconds`: how long the last
// services took. A default counts like five measurements, so that one long visit does not frighten
// the hall. Without an open window there is one to be opened.
[[nodiscard]] Estimate estimate(std::int64_t ahead, std::int64_t windows,
                                std::span<const std::int64_t> seconds, std::int64_t standard);

}  // namespace ortoo::queue
