// SPDX-License-Identifier: MulanPSL-2.0
// What happens without anybody pressing a button: messages leave, unanswered offers move up, rating
// windows end, old sessions and answers are swept away.
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/clock.h"
#include "app/rooms.h"
#include "db/database.h"

namespace ortoo::app {

class Jobs {
  public:
    Jobs(const Config& config, Rooms& rooms, db::Database& database, Clock clock,
         notices::Outbox::Sender sms);
    ~Jobs();
    void start();
    void stop();  // returns when the round in progress is over
    // One round of everything, at the clock's present instant; the thread calls it every second.
    void round();

    // The ledger found the database behind what it had signed (a wrong fail-over, a restore under a
    // running server): the process was told to stop, and must not come up again by itself.
    [[nodiscard]] bool rolled_back() const { return rolled_back_; }

  private:
    void halls();
    void loop();
    void erase_what_is_due();
    void exchange(Instant now);
    void log_entries(const Context& ctx);
    void count(const Context& ctx);
    void drain(const char* name, const std::function<Result<bool>(db::Tx&, const Context&)>& step);
    const Config& config_;
    Rooms& rooms_;
    db::Database& database_;
    Clock clock_;
    notices::Outbox::Sender sms_;
    std::unique_ptr<db::Session> reader_;
    Instant swept_at_;
    Instant exchanged_at_;
    std::atomic<bool> rolled_back_ = false;
    bool signed_last_ = false;  // rounds are half a second; a head is signed each second
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace ortoo::app
