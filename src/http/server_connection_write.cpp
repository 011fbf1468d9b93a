// SPDX-License-Identifier: MulanPSL-2.0
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "http/compress.h"
#include "http/server_connection.h"

namespace ortoo::http {

// Slow is allowed, at the least rate: a phone in a valley is no attack.
Millis Connection::time_for(std::size_t bytes, Millis grace) const {
    const std::size_t rate = core_.settings.limits.bytes_per_second;
    return grace + Millis(static_cast<std::int64_t>(bytes * 1000 / rate));
}

void Connection::send(Answer&& answer) {
    answer_ = std::move(answer);
    answer_.without_body = answer_.without_body || parser_.head().verb == Verb::head;
    compress(answer_, parser_.head().accept_encoding);
    const std::string_view bytes = answer_.without_body ? std::string_view() : answer_.bytes();
    keep_ = keep_ && !answer_.close && !core_.stopping;
    phase_ = Phase::writing;
    deadline_ = Ticks::now() + time_for(bytes.size(), core_.settings.limits.write_time);
    note_served();
    out_ = core_.heads.write(answer_, keep_, loop_.date());
    const std::array<asio::const_buffer, 2> pieces{asio::buffer(out_),
                                                   asio::buffer(bytes.data(), bytes.size())};
    asio::async_write(
        socket_, pieces,
        [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
            if (error) {
                self->close();
            } else {
                self->on_sent();
            }
        });
}

void Connection::on_sent() {
    if (phase_ != Phase::writing) {
        return;
    }
    release_budget();
    answer_ = {};
    if (!keep_) {
        const bool all_read = parser_.done() && begin_ == end_;
        return core_.stopping && all_read ? close() : linger();
    }
    phase_ = Phase::idle;
    deadline_ = Ticks::now() + core_.settings.limits.idle_time;
    advance();
}

// Closing while the caller still sends would reset the connection and take the answer from under
// its eyes: say that nothing follows, and throw away what comes until it hangs up.
void Connection::linger() {
    boost::system::error_code error;
    socket_.shutdown(Tcp::socket::shutdown_send, error);
    if (error) {
        return close();
    }
    phase_ = Phase::lingering;
    deadline_ = Ticks::now() + core_.settings.limits.linger_time;
    linger_left_ = core_.settings.limits.linger_bytes;
    begin_ = end_ = 0;
    read();
}

void Connection::note_served() const {
    if (!core_.hooks.served) {
        return;
    }
    const auto took = Ticks::now() - ready_since_;
    core_.hooks.served({name_of_verb(parser_.head().verb), answer_.pattern, answer_.status,
                        std::chrono::duration_cast<std::chrono::microseconds>(took).count(),
                        answer_.request_id});
}

}  // namespace ortoo::http
