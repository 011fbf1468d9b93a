// SPDX-License-Identifier: MulanPSL-2.0
// Imports are checked and written on a thread of their own: reading ten thousand rows must not make
// the other jobs (the ledger's heads, messages) wait.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/clock.h"
#include "app/rooms.h"

namespace ortoo::app {

class ImportWorker {
  public:
    ImportWorker(const Config& config, Rooms& rooms, db::Database& database, Clock clock);
    ~ImportWorker();
    void start();
    void stop();  // returns when the import in progress is as far as it goes

  private:
    void loop();
    const Config& config_;
    Rooms& rooms_;
    db::Database& database_;
    Clock clock_;
    std::unique_ptr<db::Session> reader_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread thread_;
};

}  // namespace ortoo::app
