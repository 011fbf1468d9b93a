// SPDX-License-Identifier: MulanPSL-2.0
// The hall of a town's centre: groups, windows, and the numbers of the day so far.
#pragma once

#include "app/demo.h"

namespace ortoo::app {

class DemoHall {
  public:
    DemoHall(Demo& demo, const outlets::UnitRow& town) : demo_(demo), town_(town) {}
    // Hall, groups and windows, set by the town's head.
    void set_up();
    // From nine o'clock to the demo's present: people come, windows call. Not on a day off.
    void run_day();
    // demo_hall_book.cpp
    void open_times();
    void book_some();

  private:
    struct Window {
        outlets::WindowId id;
        std::string login;  // who sits there
        bool receives;      // a clerk; an agent only helps
        Instant free_at;
        std::optional<queue::TicketView> in_hand;
    };
    [[nodiscard]] std::string login(const char* role) const;
    void add_group(const char* letter, const char* name, const char* name_en, bool catch_all,
                   const char* words);
    void add_window(const char* label, const char* name, outlets::WindowKind kind,
                    std::vector<std::string> groups);
    void take(Instant at);
    void turn(Window& window, Instant at);
    // One or two matters of whoever stands here (R15): their cases hang on the number.
    void receive(const Window& window, Instant at);
    std::optional<queue::TicketView> act(const Window& window, Instant at, queue::Act act);

    Demo& demo_;
    const outlets::UnitRow& town_;
    queue::SetupView hall_;
    std::vector<Window> windows_;
    std::vector<catalogue::ItemId> items_;  // what a centre may take
    std::size_t visitors_ = 0;
    Dice dice_{20261126};  // its own, so that the rest of the demonstration stays as it was
};

}  // namespace ortoo::app
