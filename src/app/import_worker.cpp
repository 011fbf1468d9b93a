// SPDX-License-Identifier: MulanPSL-2.0
#include "app/import_worker.h"

#include <spdlog/spdlog.h>

namespace ortoo::app {

namespace {
constexpr auto look_every = std::chrono::milliseconds(500);
}  // namespace

ImportWorker::ImportWorker(const Config& config, Rooms& rooms, db::Database& database, Clock clock)
    : config_(config),
      rooms_(rooms),
      database_(database),
      clock_(std::move(clock)),
      reader_(database.reader()) {}

ImportWorker::~ImportWorker() {
    stop();
}

void ImportWorker::start() {
    thread_ = std::thread([this] { loop(); });
}

void ImportWorker::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void ImportWorker::loop() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        lock.unlock();
        bool worked = false;
        try {
            const Context ctx = system_context(config_, clock_(), rooms_.random);
            worked = rooms_.imports.work(database_, *reader_, ctx);
        } catch (const std::exception& fault) {
            spdlog::error("import: {}", fault.what());  // the next look tries again
        }
        lock.lock();
        if (!worked) {
            wake_.wait_for(lock, look_every, [this] { return stopping_; });
        }
    }
}

}  // namespace ortoo::app
