// SPDX-License-Identifier: MulanPSL-2.0
// A closed-loop HTTP client for one thread: each lane has a connection and one request in flight.
// It must leave the cores to the server it measures, so it copies little and parses less.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ortoo::bench {

struct Response {
    int status = 0;
    std::string_view body;
};

class Lane {
  public:
    virtual ~Lane() = default;
    // The next request, whole, appended to `out`. Nothing appended: the lane is done.
    virtual void next(std::string& out) = 0;
    // The answer to it; false: send the same request again (the server asked to).
    [[nodiscard]] virtual bool answered(const Response& response, double millis) = 0;
};

class Loop {
  public:
    explicit Loop(unsigned short port);
    ~Loop();
    Loop(const Loop&) = delete;
    Loop& operator=(const Loop&) = delete;

    void add(std::unique_ptr<Lane> lane);
    // Runs all lanes for so long; may be called again, and goes on where it stopped. Throws
    // std::runtime_error when a connection breaks.
    void run(std::chrono::milliseconds length);

  private:
    struct Connection;
    void send(Connection& connection);
    void flush(Connection& connection);
    void receive(Connection& connection);

    unsigned short port_;
    int poll_;
    std::vector<std::unique_ptr<Connection>> connections_;
};

}  // namespace ortoo::bench
