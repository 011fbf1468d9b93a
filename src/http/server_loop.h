// SPDX-License-Identifier: MulanPSL-2.0
// One I/O thread: its event loop, its read session, its connections. What a connection does happens
// on its loop's thread only, so connections need no locks; other threads leave mail.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

#include "http/core.h"
#include "http/message.h"
#include "http/reader_slot.h"

namespace ortoo::http {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Ticks = std::chrono::steady_clock;

class Connection;

class Loop : public std::enable_shared_from_this<Loop> {
  public:
    explicit Loop(std::shared_ptr<Core> core);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void start();  // the thread
    void join();   // after stop_now()

    // Any thread.
    void adopt(Tcp::socket socket, std::string peer);  // made on context()
    void deliver(std::uint64_t connection, Answer&& answer);
    void publish(std::string_view path, std::string_view topic);
    void wind_down();  // idle connections and streams end now, the others after their answer
    void close_all();
    void stop_now();
    [[nodiscard]] asio::io_context& context() { return io_; }

    // The loop's own thread.
    [[nodiscard]] const std::shared_ptr<Core>& core() const { return core_; }
    [[nodiscard]] ReaderSlot& reader() { return reader_; }
    [[nodiscard]] std::string_view date();  // for the Date header
    void remove(std::uint64_t connection);

  private:
    void tick();
    void ring();  // wakes the thread for the mail; the mutex is held
    void open_mail();
    template <class F>
    void for_each(F visit);

    const std::shared_ptr<Core> core_;
    asio::io_context io_{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard_;
    asio::steady_timer timer_;
    const std::chrono::milliseconds tick_;
    ReaderSlot reader_;
    std::unordered_map<std::uint64_t, std::shared_ptr<Connection>> connections_;
    std::uint64_t next_id_ = 1;
    std::int64_t date_second_ = -1;
    std::string date_;

    std::mutex mutex_;
    bool rung_ = false;
    std::vector<std::pair<std::uint64_t, Answer>> answers_;
    std::set<std::pair<std::string, std::string>> events_;  // equal ones merge

    std::thread thread_;
};

}  // namespace ortoo::http
