// SPDX-License-Identifier: MulanPSL-2.0
#include "db/writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ortoo::db {

namespace {

constexpr std::chrono::milliseconds idle_after{300};

// The commit cannot be undone because one reply failed, and the rest of the group still waits.
void tell(const Item& item, const Outcome& outcome) noexcept {
    try {
        item.done(outcome);
    } catch (...) {
    }
}

}  // namespace

Writer::Writer(std::unique_ptr<Committer> committer, const Settings& settings)
    : queue_max_(settings.queue_max),
      group_max_(std::max<std::size_t>(settings.group_max, 1)),
      committer_(std::move(committer)),
      thread_([this] { run(); }) {}

Writer::~Writer() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    arrived_.notify_one();
    thread_.join();
}

bool Writer::submit(Item item) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        if (closed_ || waiting_ >= queue_max_) {
            return false;
        }
        first = incoming_.empty();
        incoming_.push_back(std::move(item));
        ++waiting_;
        waiting_high_ = std::max(waiting_high_, waiting_);
    }
    if (first) {
        arrived_.notify_one();
    }
    return true;
}

Stats Writer::stats() const {
    Stats stats;
    stats.commits = counters_.commits;
    stats.items = counters_.items;
    stats.replays = counters_.replays;
    const std::lock_guard lock(mutex_);
    stats.queue_high = waiting_high_;
    return stats;
}

void Writer::run() {
    std::vector<Outcome> outcomes;
    for (;;) {
        switch (next_group()) {
            case Next::group: {
                const std::span<const Item> group(taken_.data(), group_size_);
                outcomes.assign(group.size(), Outcome{});
                committer_->commit(group, outcomes, counters_);
                counters_.items += static_cast<std::int64_t>(group.size());
                for (std::size_t i = 0; i < group.size(); ++i) {
                    tell(group[i], outcomes[i]);
                }
                committer_->tidy(false);
                break;
            }
            case Next::idle:
                committer_->tidy(true);
                break;
            case Next::closed:
                return;
        }
    }
}

// Takes over what gathered meanwhile and cuts the next group from it.
Writer::Next Writer::next_group() {
    taken_.erase(taken_.begin(), taken_.begin() + static_cast<std::ptrdiff_t>(group_size_));
    group_size_ = 0;
    const bool untidy = committer_->untidy();
    std::unique_lock lock(mutex_);
    if (taken_.empty()) {
        const auto ready = [this] { return !incoming_.empty() || closed_; };
        if (!untidy) {
            arrived_.wait(lock, ready);
        } else if (!arrived_.wait_for(lock, idle_after, ready)) {
            return Next::idle;
        }
        if (incoming_.empty()) {
            return Next::closed;
        }
        taken_.swap(incoming_);
    } else if (taken_.size() < group_max_) {
        std::move(incoming_.begin(), incoming_.end(), std::back_inserter(taken_));
        incoming_.clear();
    }
    group_size_ = std::min(taken_.size(), group_max_);
    waiting_ -= group_size_;
    return Next::group;
}

}  // namespace ortoo::db
