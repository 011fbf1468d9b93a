// SPDX-License-Identifier: MulanPSL-2.0
// What all connections of a server share. Made once; everything in it is fixed after the start or
// safe for all threads.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "http/answer_head.h"
#include "http/event_hub.h"
#include "http/pool.h"
#include "http/router.h"
#include "http/server.h"
#include "http/static_files.h"

namespace ortoo::http {

struct Counters {
    std::atomic<std::int64_t> requests{0};
    std::atomic<std::int64_t> replays{0};              // answers given again by their key
    std::atomic<std::int64_t> turned_away{0};          // connections past a limit
    std::atomic<std::int64_t> timeouts{0};             // peers that were too slow
    std::atomic<std::int64_t> busy{0};                 // 503 because a queue was full
    std::atomic<std::int64_t> faults{0};               // 500 and 503 because something broke
    std::atomic<std::int64_t> undeclared_refusals{0};  // must stay 0: a route's list is incomplete
};

// How many of something there are, and waiting until there are none.
class Tally {
  public:
    void add() {
        const std::lock_guard lock(mutex_);
        ++count_;
    }
    void remove() {
        const std::lock_guard lock(mutex_);
        if (--count_ == 0) {
            none_.notify_all();
        }
    }
    [[nodiscard]] std::size_t count() const {
        const std::lock_guard lock(mutex_);
        return count_;
    }
    void wait_for_none() {
        std::unique_lock lock(mutex_);
        none_.wait(lock, [this] { return count_ == 0; });
    }
    // false: there are still some.
    bool wait_for_none(std::chrono::milliseconds at_most) {
        std::unique_lock lock(mutex_);
        return none_.wait_for(lock, at_most, [this] { return count_ == 0; });
    }

  private:
    mutable std::mutex mutex_;
    std::condition_variable none_;
    std::size_t count_ = 0;
};

// Connections by address.
class Peers {
  public:
    // false: the address has as many as it may.
    [[nodiscard]] bool enter(const std::string& peer, std::size_t at_most) {
        const std::lock_guard lock(mutex_);
        std::size_t& count = counts_[peer];
        if (count >= at_most) {
            return false;
        }
        ++count;
        return true;
    }
    void leave(const std::string& peer) {
        const std::lock_guard lock(mutex_);
        const auto found = counts_.find(peer);
        if (found != counts_.end() && --found->second == 0) {
            counts_.erase(found);
        }
    }

  private:
    std::mutex mutex_;
    std::map<std::string, std::size_t> counts_;
};

struct Core {
    Core(ServerSettings with, Routes table, db::Database& store, Hooks asked)
        : settings(std::move(with)),
          routes(std::move(table)),
          router(routes),
          files(settings.web_root),
          heads(settings.frame_ancestors, settings.secure_cookies),
          hooks(std::move(asked)),
          database(store),
          pool(store, settings.limits.pool_queue) {}

    const ServerSettings settings;
    const Routes routes;
    const Router router;
    const StaticFiles files;
    const HeadWriter heads;
    const Hooks hooks;
    db::Database& database;
    Pool pool;
    EventHub hub;
    Counters counters;
    Tally connections;
    // Handed to the pool or the writer, not answered yet. Shared, because the last of them goes
    // when all else may be gone.
    const std::shared_ptr<Tally> works = std::make_shared<Tally>();
    Peers peers;
    std::atomic<std::size_t> buffered{0};  // bytes of bodies held
    std::atomic<bool> stopping{false};
};

}  // namespace ortoo::http
