// SPDX-License-Identifier: MulanPSL-2.0
// Tells the open pages what was committed: at once what this server wrote, within half a second
// what another server of the same database wrote.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "app/clock.h"
#include "app/rooms.h"
#include "db/database.h"
#include "http/events.h"

namespace ortoo::app {

class Publisher {
  public:
    Publisher(Rooms& rooms, db::Database& database, Clock clock);
    ~Publisher();
    void start(http::Events& events);
    void stop();
    void wake();  // any thread, never blocks for long

  private:
    void loop();
    void publish();

    Rooms& rooms_;
    db::Database& database_;
    Clock clock_;
    http::Events* events_ = nullptr;
    std::unique_ptr<db::Session> reader_;
    std::set<std::string> published_;  // signals of the last seconds
    std::mutex mutex_;
    std::condition_variable wake_;
    bool woken_ = false;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace ortoo::app
