// SPDX-License-Identifier: MulanPSL-2.0
// The hall's use cases. Each method is one; every change is in the ledger and told to the screens.
#pragma once

#include <boost/json.hpp>

#include "base/limiter.h"
#include "cases/service.h"
#include "catalogue/service.h"
#include "ledger/service.h"
#include "notices/service.h"
#include "outlets/service.h"
#include "queue/rules.h"
#include "queue/types_acts.h"
#include "queue/types_visit.h"

namespace ortoo::queue {

// Where screens listen (http/events.h). A number means nothing outside its hall, so these are open
// to everyone who knows the path.
[[nodiscard]] std::string hall_path(const HallId& hall);
[[nodiscard]] std::string ticket_path(const TicketId& ticket);

struct QueueParts {  // lives as long as the process
    Random& random;
    const ledger::Ledger& ledger;
    const notices::Outbox& outbox;
    outlets::Outlets& outlets;
    catalogue::Catalogue& catalogue;
    cases::Cases& cases;
    people::People& people;
    const documents::Documents& documents;
    identity::Identity& identity;
    std::string number_at = {};  // where a ticket is followed, its code is added; empty: bare
};

class Queue {
  public:
    explicit Queue(QueueParts parts) : parts_(parts) {}

    // --- service_setup.cpp: what the head sets
    [[nodiscard]] Result<SetupView> add_hall(db::Tx&, const Context&, const AddHall&);
    [[nodiscard]] Result<SetupView> set_rules(db::Tx&, const Context&, const SetRules&);
    [[nodiscard]] Result<SetupView> renew_kiosk(db::Tx&, const Context&, const HallStep&);
    [[nodiscard]] Result<SetupView> add_group(db::Tx&, const Context&, const AddGroup&);
    [[nodiscard]] Result<SetupView> change_group(db::Tx&, const Context&, const ChangeGroup&);
    [[nodiscard]] Result<SetupView> place_window(db::Tx&, const Context&, const PlaceWindow&);
    [[nodiscard]] Result<SetupView> setup(db::Session&, const Context&, const HallAt&);

    // --- service_take.cpp: numbers
    [[nodiscard]] Result<TakenView> take_at_kiosk(db::Tx&, const Context&, const KioskTake&);
    // One open ticket for each citizen and day.
    [[nodiscard]] Result<TakenView> take_by_phone(db::Tx&, const Context&, const PhoneTake&);
    [[nodiscard]] Result<TakenView> take_for(db::Tx&, const Context&, const StaffTake&);
    [[nodiscard]] Result<Nothing> call_help(db::Tx&, const Context&, const CallHelp&);

    // --- for the slice of appointments, which asks for its own permissions (service_take.cpp)
    [[nodiscard]] Result<Hall> hall_of(db::Session&, const Context&, const HallId&) const;
    [[nodiscard]] std::vector<Group> groups_of(db::Session&, const Context&, const HallId&) const;
    // The open group itself, or the one that serves the item.
    [[nodiscard]] Result<Group> group_in(db::Session&, const Context&, const Hall&,
                                         const std::optional<GroupId>&,
                                         const std::optional<std::string>& item) const;
    // The hall whose machine knows this code.
    [[nodiscard]] Result<Hall> kiosk(db::Session&, const Context&, const HallId&,
                                     const std::string& code);
    struct Appointed {
        TicketId id;  // the appointment's own: one chain from the wish on
        GroupId group;
        std::string item;
        std::string account;
    };
    [[nodiscard]] Result<TakenView> take_appointed(db::Tx&, const Context&, const Hall&,
                                                   const Appointed&);

    // --- service_window.cpp: a window's session, and the next number
    [[nodiscard]] Result<DeskView> open_session(db::Tx&, const Context&, const TakeSeat&);
    [[nodiscard]] Result<DeskView> pause_session(db::Tx&, const Context&, const TakeSeat&);
    // By the clerk with nothing in hand; by the head at any time, and what was in hand waits again
    // at its place (a window without power).
    [[nodiscard]] Result<DeskView> close_session(db::Tx&, const Context&, const TakeSeat&);
    [[nodiscard]] Result<TicketView> next(db::Tx&, const Context&, const CounterAt&);

    // --- service_act.cpp: one ticket
    [[nodiscard]] Result<TicketView> act(db::Tx&, const Context&, const TicketAct&, Act);
    [[nodiscard]] Result<TicketView> transfer(db::Tx&, const Context&, const Transfer&);
    [[nodiscard]] Result<FollowView> leave(db::Tx&, const Context&, const FollowAt&);

    // --- service_board.cpp: what everybody may see
    [[nodiscard]] Result<HallList> halls(db::Session&, const Context&, const HallQuery&);
    [[nodiscard]] Result<BoardView> board(db::Session&, const Context&, const HallAt&);
    [[nodiscard]] Result<FollowView> follow(db::Session&, const Context&, const FollowAt&);
    // The QR of one's own ticket, as SVG.
    [[nodiscard]] Result<std::string> qr(db::Session&, const Context&, const FollowAt&);
    // Where a screen listens; refuses what is unknown.
    [[nodiscard]] Result<std::string> listen_hall(db::Session&, const Context&, const HallAt&);
    [[nodiscard]] Result<std::string> listen_ticket(db::Session&, const Context&, const FollowAt&);

    // --- service_desk.cpp: what staff see
    [[nodiscard]] Result<DeskView> desk(db::Session&, const Context&, const HallAt&);
    [[nodiscard]] Result<DayView> day(db::Session&, const Context&, const DayQuery&);

    // --- service_visit.cpp: one id from ticket to case to rating
    [[nodiscard]] Result<VisitView> add_case(db::Tx&, const Context&, const AddCase&);
    [[nodiscard]] Result<VisitView> visit(db::Session&, const Context&, const TicketAt&);
    [[nodiscard]] Result<VisitView> visit_of_case(db::Session&, const Context&, const VisitOfCase&);

    // For slices above: a window as it is now; nullopt: it stands in no hall.
    [[nodiscard]] std::optional<AtWindow> seat(db::Session&, const Context&, const WindowId&) const;
    // The window at which this visit is being served.
    [[nodiscard]] std::optional<AtWindow> serving(db::Session&, const Context&,
                                                  const TicketId&) const;

    // --- service_identify.cpp, service_sheet.cpp: one visit, several items (R15)
    // Who stands there, once for the whole visit.
    [[nodiscard]] Result<people::Person> identify(db::Tx&, const Context&, const IdentifyVisit&);
    [[nodiscard]] Result<SheetView> sheet(db::Session&, const Context&, const SheetQuery&);
    // All cases or none, with one receipt that names them.
    [[nodiscard]] Result<VisitCases> receive(db::Tx&, const Context&, const ReceiveVisit&);
    // Each case gets its notice, and the visit one that holds them all.
    [[nodiscard]] Result<VisitCases> notify(db::Tx&, const Context&, const NotifyVisit&);
    [[nodiscard]] Result<VisitCases> visit_cases(db::Session&, const Context&, const TicketAt&);
    [[nodiscard]] Result<WindowRate> window_rate(db::Session&, const Context&,
                                                 const WindowRateQuery&);

    // --- jobs
    // One ticket or session of an earlier day ends. False: none is left.
    [[nodiscard]] Result<bool> lapse_next(db::Tx&, const Context&);

  private:
    struct Wanted {
        std::optional<GroupId> group;
        std::optional<std::string> item;
        std::optional<LaneReason> reason;
        TicketOrigin origin = TicketOrigin::kiosk;
        std::string account;
        std::optional<TicketId> id = {};
    };
    [[nodiscard]] static Result<Hall> found(db::Session&, const Context&, const HallId&);
    [[nodiscard]] static Result<Hall> managed(db::Session&, const Context&, const HallId&,
                                              std::int64_t version);
    [[nodiscard]] Result<Group> group_for(db::Session&, const Context&, const Hall&,
                                          const Wanted&) const;
    [[nodiscard]] Result<TakenView> issue(db::Tx&, const Context&, const Hall&, const Wanted&);
    // Stores the next version, with its entry and its signals.
    void keep(db::Tx&, const Context&, const Hall&, Ticket&, const std::string& kind) const;
    void keep(db::Tx&, const Context&, const Hall&, Counter&, const std::string& kind) const;
    void log_hall(db::Tx&, const Context&, const Hall&, const std::string& kind,
                  boost::json::object body) const;
    void tell(db::Tx&, const Context&, const Hall&, const Ticket*) const;
    [[nodiscard]] Result<SetupView> setup_of(db::Session&, const Context&, const Hall&) const;
    [[nodiscard]] DeskView desk_of(db::Session&, const Context&, const Hall&) const;
    [[nodiscard]] static TicketView view_of(db::Session&, const Context&, const Hall&,
                                            const Ticket&);
    [[nodiscard]] static FollowView follow_of(db::Session&, const Context&, const Hall&,
                                              const Ticket&);
    [[nodiscard]] static VisitView visit_of(db::Session&, const Context&, const Hall&,
                                            const Ticket&);

    struct InHand {
        Hall hall;
        Ticket ticket;
    };
    // The ticket that this clerk serves, or has parked.
    [[nodiscard]] Result<InHand> in_hand_here(db::Session&, const Context&, const TicketId&) const;
    void attach(db::Tx&, const Context&, const InHand&, const std::string& item_case) const;
    [[nodiscard]] SheetView lists_of(db::Session&, const Context&,
                                     const std::vector<cases::CaseView>&) const;
    [[nodiscard]] VisitCases cases_of(db::Session&, const Context&, const Ticket&);

    QueueParts parts_;
    Limiter kiosks_;
    Limiter follows_;
};

}  // namespace ortoo::queue
