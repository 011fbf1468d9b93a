// SPDX-License-Identifier: MulanPSL-2.0
// The one thread that writes. There is no wait timer: while a group commits, the next gathers.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

#include "db/database.h"

namespace ortoo::db {

struct Item {
    Database::Work work;
    Database::Done done;
};

struct Counters {
    std::atomic<std::int64_t> commits = 0;
    std::atomic<std::int64_t> items = 0;
    std::atomic<std::int64_t> replays = 0;
};

// What an engine does with a group. Called by the writer thread only.
class Committer {
  public:
    virtual ~Committer() = default;
    // Decides every item: a fault in outcomes[i], or none when item i committed or refused.
    // Nothing is decided before it is durable.
    virtual void commit(std::span<const Item> items, std::span<Outcome> outcomes,
                        Counters& counters) noexcept = 0;
    // After the replies of a group (idle = false), or when no work came for a while (idle = true).
    virtual void tidy(bool idle) noexcept = 0;
    // Whether an idle call would have something to do.
    [[nodiscard]] virtual bool untidy() const = 0;
};

class Writer {
  public:
    Writer(std::unique_ptr<Committer> committer, const Settings& settings);
    ~Writer();  // commits what is queued, then ends
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    // false: the queue is full.
    [[nodiscard]] bool submit(Item item);
    [[nodiscard]] Stats stats() const;

  private:
    enum class Next { group, idle, closed };
    Next next_group();
    void run();

    const std::size_t queue_max_;
    const std::size_t group_max_;
    const std::unique_ptr<Committer> committer_;
    Counters counters_;

    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<Item> incoming_;
    std::size_t waiting_ = 0;  // not yet in a group: incoming_ and the end of taken_
    std::size_t waiting_high_ = 0;
    bool closed_ = false;

    std::vector<Item> taken_;     // the writer thread's own
    std::size_t group_size_ = 0;  // the first so many of taken_ are the current group
    std::thread thread_;          // last: starts when everything above is ready
};

}  // namespace ortoo::db
