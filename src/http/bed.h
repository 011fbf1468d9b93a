// SPDX-License-Identifier: MulanPSL-2.0
// For the tests of this folder: a server on a port of its own over a database in memory, a table
// of small routes, and a client that speaks bytes, right ones and wrong ones.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/seeded_random.h"
#include "http/server.h"

namespace ortoo::http {

struct Response {
    int status = 0;
    std::map<std::string, std::string> headers;  // names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string& name) const;
    [[nodiscard]] json::object json() const;
    [[nodiscard]] std::string code() const;  // of a problem
};

using Fields = std::vector<std::pair<std::string, std::string>>;

// Every wait ends after five seconds; most take a millisecond.
class Client {
  public:
    explicit Client(unsigned short port);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void send(std::string_view bytes);
    // The next answer; status 0 when the connection ends instead. `head`: it has no body.
    [[nodiscard]] Response read(bool head = false);
    // Bytes until they contain the text; what came until the end or the time-out otherwise.
    [[nodiscard]] std::string read_until(std::string_view text);
    [[nodiscard]] bool closed();  // waits for the other end to close

    Response get(const std::string& path, const Fields& fields = {});
    Response post(const std::string& path, const std::string& body, const Fields& fields = {});

  private:
    bool fill();  // false: closed, or nothing came in time
    int socket_;
    std::string in_;
};

[[nodiscard]] std::string request(std::string_view method, std::string_view path,
                                  const Fields& fields, std::string_view body = {});

// A door that tests open when they have seen enough.
class Door {
  public:
    void open();
    void pass();                               // waits until it is open
    [[nodiscard]] bool wait_for(int waiting);  // until so many wait before it

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int waiting_ = 0;
    bool open_ = false;
};

// The table every Bed serves. What waits in the writer or in the pool waits before the door.
[[nodiscard]] Routes sample_routes(Door& door);

class Bed {
  public:
    using Change = std::function<void(ServerSettings&)>;
    explicit Bed(const Change& change = {});
    ~Bed();

    [[nodiscard]] Client client() const { return Client(server->port()); }
    [[nodiscard]] json::object health() const;
    // How many times the use case of POST /api/v1/things has been committed.
    [[nodiscard]] std::int64_t committed() const;
    [[nodiscard]] std::int64_t attempts() const;            // of POST /api/v1/session
    [[nodiscard]] std::vector<std::string> served() const;  // "GET /api/v1/things/{id} 200"
    void sign_out(const std::string& token);
    void stop() { server->stop(); }

    // Headers of a signed-in caller. Tokens: "clerk", "citizen", "supervisor".
    [[nodiscard]] static Fields as(const std::string& token, const std::string& key = {});

    std::atomic<bool> stopped = false;  // every change is refused as function.stopped
    Door door;                          // before the works of /api/v1/slow, /api/v1/pool
    std::unique_ptr<db::Database> database;
    SeededRandom random{7};
    std::unique_ptr<Server> server;

  private:
    Actor authenticate(const std::string& token, std::string& csrf);
    mutable std::mutex mutex_;
    std::map<std::string, Actor> actors_;
    std::vector<std::string> served_;
};

// Waits until it is so, five seconds at most.
[[nodiscard]] bool eventually(const std::function<bool()>& so);

}  // namespace ortoo::http
