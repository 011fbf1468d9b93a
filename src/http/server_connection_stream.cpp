// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <utility>

#include "http/server_connection.h"

namespace ortoo::http {

void Connection::listen(Subscription&& subscription) {
    const Ticks::time_point now = Ticks::now();
    listening_ = std::make_unique<Listening>(
        Listening{subscription.own.empty() ? EventStream(subscription.actor)
                                           : EventStream(std::move(subscription.own)),
                  std::move(subscription.actor.id), std::move(subscription.token), false, now,
                  now + core_.settings.limits.heartbeat});
    core_.hub.opened();
    phase_ = Phase::streaming;
    linger_left_ = core_.settings.limits.header_bytes;
    begin_ = end_ = 0;
    write_stream(core_.heads.write_stream(subscription.request_id, loop_.date()) +
                 EventStream::greeting());
    read();
}

void Connection::hear(std::string_view path, std::string_view topic) {
    if (phase_ == Phase::streaming && listening_->stream.hears(path)) {
        listening_->stream.note(topic);
        push();
    }
}

// Tells what is pending, unless something is under way or was told a moment ago.
void Connection::push() {
    const Ticks::time_point now = Ticks::now();
    if (listening_->writing || !listening_->stream.pending() || now < listening_->next_push) {
        return;
    }
    listening_->next_push = now + core_.settings.limits.stream_gap;
    write_stream(listening_->stream.take());
}

void Connection::write_stream(std::string text) {
    listening_->writing = true;
    deadline_ = Ticks::now() + core_.settings.limits.write_time;
    out_ = std::move(text);
    asio::async_write(
        socket_, asio::buffer(out_),
        [self = shared_from_this()](const boost::system::error_code& error, std::size_t) {
            if (self->phase_ != Phase::streaming) {
                return;
            }
            self->listening_->writing = false;
            if (error) {
                self->close();
            } else {
                self->push();
            }
        });
}

void Connection::tick_stream(Ticks::time_point now) {
    if (listening_->writing) {
        if (now >= deadline_) {
            ++core_.counters.timeouts;
            close();
        }
        return;
    }
    if (now >= listening_->next_heartbeat) {
        listening_->next_heartbeat = now + core_.settings.limits.heartbeat;
        if (!still_signed_in()) {
            return close();
        }
        return write_stream(EventStream::heartbeat());
    }
    push();
}

// A stream must not outlive its session, nor keep rights that were taken away. While the database
// is away nobody can tell, and nothing is published either.
bool Connection::still_signed_in() {
    if (listening_->token.empty()) {
        return true;  // opened by a route, without a session
    }
    try {
        std::string csrf;
        const Actor actor =
            actor_of(core_, loop_.reader(), listening_->token, core_.hooks.now(), csrf);
        if (actor.kind == ActorKind::guest || actor.id != listening_->actor) {
            return false;
        }
        listening_->stream.listen_as(actor);
        return true;
    } catch (const db::Fault&) {
        loop_.reader().drop();
        return true;
    }
}

}  // namespace ortoo::http
