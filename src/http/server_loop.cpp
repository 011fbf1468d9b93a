// SPDX-License-Identifier: MulanPSL-2.0
#include "http/server_loop.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <exception>

#include "http/server_connection.h"

namespace ortoo::http {

namespace {

// One timer looks at all deadlines: cheaper than one per connection, and a deadline may be a
// quarter late.
std::chrono::milliseconds tick_for(const Limits& limits) {
    const Millis shortest =
        std::min({limits.header_time, limits.body_time, limits.write_time, limits.idle_time,
                  limits.linger_time, limits.heartbeat, limits.stream_gap * 4});
    return std::clamp(shortest / 4, Millis{10}, Millis{250});
}

}  // namespace

Loop::Loop(std::shared_ptr<Core> core)
    : core_(std::move(core)),
      guard_(asio::make_work_guard(io_)),
      timer_(io_),
      tick_(tick_for(core_->settings.limits)),
      reader_(core_->database) {}

Loop::~Loop() = default;

void Loop::start() {
    tick();
    thread_ = std::thread([this] {
        while (!io_.stopped()) {
            try {
                io_.run();
            } catch (const std::exception& what) {
                // A bug, or no memory: the other connections of this thread go on.
                ++core_->counters.faults;
                spdlog::error("fault in an I/O thread: {}", what.what());
            }
        }
    });
}

void Loop::join() {
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Loop::stop_now() {
    io_.stop();
}

void Loop::adopt(Tcp::socket socket, std::string peer) {
    asio::post(io_, [this, socket = std::move(socket), peer = std::move(peer)]() mutable {
        const std::uint64_t id = next_id_++;
        auto connection =
            std::make_shared<Connection>(*this, std::move(socket), std::move(peer), id);
        connections_.emplace(id, connection);
        connection->start();
    });
}

void Loop::remove(std::uint64_t connection) {
    connections_.erase(connection);
}

// Visiting may remove the visited one, but no other.
template <class F>
void Loop::for_each(F visit) {
    for (auto at = connections_.begin(); at != connections_.end();) {
        const std::shared_ptr<Connection> each = at->second;
        ++at;
        visit(*each);
    }
}

void Loop::tick() {
    timer_.expires_after(tick_);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error) {
            const Ticks::time_point now = Ticks::now();
            for_each([now](Connection& each) { each.tick(now); });
            tick();
        }
    });
}

void Loop::ring() {
    if (!std::exchange(rung_, true)) {
        asio::post(io_, [this] { open_mail(); });
    }
}

void Loop::deliver(std::uint64_t connection, Answer&& answer) {
    const std::lock_guard lock(mutex_);
    answers_.emplace_back(connection, std::move(answer));
    ring();
}

void Loop::publish(std::string_view path, std::string_view topic) {
    const std::lock_guard lock(mutex_);
    events_.emplace(path, topic);
    ring();
}

void Loop::open_mail() {
    std::vector<std::pair<std::uint64_t, Answer>> answers;
    std::set<std::pair<std::string, std::string>> events;
    {
        const std::lock_guard lock(mutex_);
        answers.swap(answers_);
        events.swap(events_);
        rung_ = false;
    }
    for (auto& [id, answer] : answers) {
        const auto found = connections_.find(id);
        if (found != connections_.end()) {
            // Held here: answering may close it.
            const std::shared_ptr<Connection> connection = found->second;
            connection->answer(std::move(answer));
        }
    }
    for (const auto& [path, topic] : events) {
        for_each([&](Connection& each) { each.hear(path, topic); });
    }
}

void Loop::wind_down() {
    asio::post(io_, [this] { for_each([](Connection& each) { each.wind_down(); }); });
}

void Loop::close_all() {
    asio::post(io_, [this] { for_each([](Connection& each) { each.close(); }); });
}

std::string_view Loop::date() {
    const Instant now = core_->hooks.now();
    const std::int64_t second = now.micros / micros_per_second;
    if (second != date_second_) {
        date_second_ = second;
        date_ = http_date(now);
    }
    return date_;
}

}  // namespace ortoo::http
