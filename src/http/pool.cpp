// SPDX-License-Identifier: MulanPSL-2.0
#include "http/pool.h"

#include <algorithm>
#include <utility>

namespace ortoo::http {

Pool::Pool(db::Database& database, std::size_t queue_max)
    : database_(database), queue_max_(queue_max) {}

Pool::~Pool() {
    stop();
}

void Pool::start(int threads) {
    for (int i = 0; i < threads; ++i) {
        threads_.emplace_back([this] { run(); });
    }
}

void Pool::stop() {
    std::deque<Work> dropped;
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        dropped.swap(queue_);
    }
    wake_.notify_all();
    for (std::thread& each : threads_) {
        each.join();
    }
    threads_.clear();
}

bool Pool::submit(Work work) {
    {
        const std::lock_guard lock(mutex_);
        if (stopping_ || queue_.size() >= queue_max_) {
            return false;
        }
        queue_.push_back(std::move(work));
        queue_high_ = std::max(queue_high_, queue_.size());
    }
    wake_.notify_one();
    return true;
}

std::size_t Pool::queue_high() const {
    const std::lock_guard lock(mutex_);
    return queue_high_;
}

void Pool::run() {
    ReaderSlot reader(database_);
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (stopping_) {
            return;
        }
        const Work work = std::move(queue_.front());
        queue_.pop_front();
        lock.unlock();
        work(reader);
        lock.lock();
    }
}

}  // namespace ortoo::http
