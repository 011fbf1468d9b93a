// SPDX-License-Identifier: MulanPSL-2.0
// One connection: requests one after another, each read, decided by its head, performed, answered.
//
//   idle ─► head ─► body ─► working ─► writing ─► idle
//             └──────────────┴──────────►┘   └──► lingering ─► closed
//             └─► streaming ─► closed
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "http/admit.h"
#include "http/event_stream.h"
#include "http/message.h"
#include "http/request_parser.h"
#include "http/server_loop.h"

namespace ortoo::http {

inline constexpr std::size_t body_buffer = 64 * 1024;  // the most read at once

// All calls on the loop's thread. The loop owns it; it removes itself when it closes.
class Connection : public std::enable_shared_from_this<Connection> {
  public:
    Connection(Loop& loop, Tcp::socket socket, std::string peer, std::uint64_t id);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    void answer(Answer&& answer);  // from the pool or the writer
    void hear(std::string_view path, std::string_view topic);
    void tick(Ticks::time_point now);
    void wind_down();
    void close();

  private:
    enum class Phase { idle, head, body, working, writing, streaming, lingering, closed };
    struct Listening {
        EventStream stream;
        std::string actor;  // id
        std::string token;
        bool writing = false;
        Ticks::time_point next_push;
        Ticks::time_point next_heartbeat;
    };

    // server_connection.cpp: its life, reading, deadlines
    void read();
    void on_read(std::size_t count);
    void make_room();
    void release_budget();
    void time_out();

    // server_connection_request.cpp: a request from its first byte to the handler
    void advance();
    void begin_request();
    void after_more();
    void on_head();
    void on_call(Call&& call);
    void on_refused(Answer&& answer);
    void on_body_progress();
    void on_done();
    void refuse_and_close(RefusalCode code);

    // server_connection_write.cpp: writing
    void send(Answer&& answer);
    void on_sent();
    void linger();
    void note_served() const;
    [[nodiscard]] Millis time_for(std::size_t bytes, Millis grace) const;

    // server_connection_stream.cpp: listening
    void listen(Subscription&& subscription);
    void push();
    void write_stream(std::string text);
    void tick_stream(Ticks::time_point now);
    [[nodiscard]] bool still_signed_in();

    Loop& loop_;
    Core& core_;
    Tcp::socket socket_;
    const std::string peer_;
    const std::uint64_t id_;
    Phase phase_ = Phase::idle;
    Ticks::time_point deadline_;

    bool reading_ = false;
    std::vector<char> in_;
    std::size_t begin_ = 0;  // bytes not parsed yet: [begin_, end_)
    std::size_t end_ = 0;
    RequestParser parser_;

    std::optional<Call> call_;
    std::optional<Answer> early_;  // decided by the head; sent when the small body has come
    Ticks::time_point body_since_;
    std::size_t budget_ = 0;  // bytes of core_.buffered held for this request
    bool keep_ = false;       // the caller wants another request on this connection

    Answer answer_;
    std::string out_;  // the head being written, or text of the stream
    Ticks::time_point ready_since_;
    std::size_t linger_left_ = 0;

    std::unique_ptr<Listening> listening_;
};

}  // namespace ortoo::http
