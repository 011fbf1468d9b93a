// SPDX-License-Identifier: MulanPSL-2.0
#include "http/server_connection.h"

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <cstring>
#include <utility>

#include "http/refusals.h"

namespace ortoo::http {

namespace {
constexpr std::size_t idle_buffer = 4 * 1024;
}  // namespace

Connection::Connection(Loop& loop, Tcp::socket socket, std::string peer, std::uint64_t id)
    : loop_(loop),
      core_(*loop.core()),
      socket_(std::move(socket)),
      peer_(std::move(peer)),
      id_(id) {}

Connection::~Connection() = default;

void Connection::start() {
    boost::system::error_code ignored;
    socket_.non_blocking(true, ignored);
    socket_.set_option(Tcp::no_delay(true), ignored);
    deadline_ = Ticks::now() + core_.settings.limits.idle_time;
    if (core_.stopping) {
        return close();
    }
    read();
}

void Connection::close() {
    if (std::exchange(phase_, Phase::closed) == Phase::closed) {
        return;
    }
    boost::system::error_code ignored;
    socket_.close(ignored);
    release_budget();
    if (listening_) {
        core_.hub.closed();
    }
    core_.peers.leave(peer_);
    core_.connections.remove();
    loop_.remove(id_);
}

void Connection::wind_down() {
    if (phase_ == Phase::idle || phase_ == Phase::streaming) {
        close();
    }
}

void Connection::release_budget() {
    core_.buffered -= std::exchange(budget_, 0);
}

// Room for more bytes. Nothing is being read, so the buffer may move.
void Connection::make_room() {
    if (begin_ == end_) {
        begin_ = end_ = 0;
        if (phase_ == Phase::idle && in_.size() != idle_buffer) {
            std::vector<char>(idle_buffer).swap(in_);
        }
    } else if (begin_ > 0) {
        std::memmove(in_.data(), in_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    const bool in_body = phase_ == Phase::body || phase_ == Phase::lingering;
    const std::size_t most = in_body ? body_buffer : core_.settings.limits.header_bytes;
    if (in_body || end_ == in_.size()) {
        in_.resize(std::max(in_.size(), std::min(most, std::max(in_.size() * 2, idle_buffer))));
    }
}

void Connection::read() {
    if (reading_ || phase_ == Phase::closed) {
        return;
    }
    make_room();
    reading_ = true;
    socket_.async_read_some(
        asio::buffer(in_.data() + end_, in_.size() - end_),
        [self = shared_from_this()](const boost::system::error_code& error, std::size_t count) {
            self->reading_ = false;
            if (error) {
                self->close();
            } else {
                self->on_read(count);
            }
        });
}

void Connection::on_read(std::size_t count) {
    switch (phase_) {
        case Phase::idle:
        case Phase::head:
        case Phase::body:
            end_ += count;
            return advance();
        case Phase::lingering:
            begin_ = end_ = 0;
            if (count >= linger_left_) {
                return close();
            }
            linger_left_ -= count;
            return read();
        case Phase::streaming:
            // A listener has nothing more to say; the read is there to hear it go.
            begin_ = end_ = 0;
            return count >= std::exchange(linger_left_, linger_left_ - count) ? close() : read();
        case Phase::working:
        case Phase::writing:
            end_ += count;  // a read that was under way when the deadline passed
            return;
        case Phase::closed:
            return;
    }
}

void Connection::tick(Ticks::time_point now) {
    if (phase_ == Phase::streaming) {
        return tick_stream(now);
    }
    if (phase_ != Phase::working && now >= deadline_) {
        time_out();
    }
}

void Connection::time_out() {
    if (phase_ == Phase::head || phase_ == Phase::body) {
        ++core_.counters.timeouts;
        return refuse_and_close(timed_out);
    }
    core_.counters.timeouts += phase_ == Phase::writing ? 1 : 0;
    close();
}

}  // namespace ortoo::http
