// SPDX-License-Identifier: MulanPSL-2.0
#include "app/publisher.h"

#include <spdlog/spdlog.h>

#include <chrono>

namespace ortoo::app {

namespace {
constexpr auto look_at_least = std::chrono::milliseconds(500);
// Many commits in a short time are one look.
constexpr auto look_at_most = std::chrono::milliseconds(20);
}  // namespace

Publisher::Publisher(Rooms& rooms, db::Database& database, Clock clock)
    : rooms_(rooms), database_(database), clock_(std::move(clock)) {}

Publisher::~Publisher() {
    stop();
}

void Publisher::start(http::Events& events) {
    events_ = &events;
    thread_ = std::thread([this] { loop(); });
}

void Publisher::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Publisher::wake() {
    {
        const std::lock_guard lock(mutex_);
        woken_ = true;
    }
    wake_.notify_one();
}

void Publisher::loop() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        woken_ = false;
        lock.unlock();
        try {
            publish();
        } catch (const std::exception& fault) {
            reader_.reset();
            spdlog::error("publisher: {}", fault.what());  // the next look tries again
        }
        lock.lock();
        wake_.wait_for(lock, look_at_most, [this] { return stopping_; });
        wake_.wait_for(lock, look_at_least, [this] { return stopping_ || woken_; });
    }
}

// A signal may be committed a little after younger ones, so each look goes back some seconds and
// leaves out what was told already.
void Publisher::publish() {
    constexpr std::int64_t look_back_micros = 10 * micros_per_second;
    if (events_->streams() == 0) {
        return;  // who comes later begins with a snapshot
    }
    if (!reader_) {
        reader_ = database_.reader();
    }
    std::set<std::string> seen;
    for (notices::Signal& each :
         rooms_.outbox.signals_since(*reader_, clock_().plus_micros(-look_back_micros))) {
        if (!published_.contains(each.id)) {
            events_->publish(each.path, each.topic);
        }
        seen.insert(std::move(each.id));
    }
    published_ = std::move(seen);
}

}  // namespace ortoo::app
