// SPDX-License-Identifier: MulanPSL-2.0
// A few threads for what takes longer than a millisecond, each with its own read session.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "http/reader_slot.h"

namespace ortoo::http {

class Pool {
  public:
    using Work = std::function<void(ReaderSlot&)>;  // must not throw

    Pool(db::Database& database, std::size_t queue_max);
    ~Pool();
    void start(int threads);
    // Finishes what runs and drops what waits.
    void stop();
    // false: as many wait as may; nothing will be called.
    [[nodiscard]] bool submit(Work work);
    [[nodiscard]] std::size_t queue_high() const;  // the longest the queue has been

  private:
    void run();

    db::Database& database_;
    const std::size_t queue_max_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Work> queue_;
    std::size_t queue_high_ = 0;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace ortoo::http
