// SPDX-License-Identifier: MulanPSL-2.0
#include <boost/asio/buffer.hpp>
#include <utility>
#include <variant>

#include "http/perform.h"
#include "http/problem.h"
#include "http/refusals.h"
#include "http/server_connection.h"

namespace ortoo::http {

namespace {
// A refused body up to this size is read and dropped, and the connection stays.
constexpr std::uint64_t small_body = 64 * 1024;
}  // namespace

void Connection::advance() {
    while (phase_ == Phase::idle || phase_ == Phase::head || phase_ == Phase::body) {
        if (begin_ == end_) {
            return read();
        }
        if (phase_ == Phase::idle) {
            begin_request();
        }
        std::size_t used = 0;
        const RequestParser::State state = parser_.feed({in_.data() + begin_, end_ - begin_}, used);
        begin_ += used;
        switch (state) {
            case RequestParser::State::more:
                return after_more();
            case RequestParser::State::head:
                on_head();
                break;
            case RequestParser::State::done:
                on_done();
                break;
            case RequestParser::State::bad:
                return refuse_and_close(malformed);
            case RequestParser::State::too_large:
                return refuse_and_close(body_too_large);
        }
    }
}

void Connection::begin_request() {
    phase_ = Phase::head;
    parser_.reset();
    keep_ = false;
    ready_since_ = Ticks::now();
    deadline_ = ready_since_ + core_.settings.limits.header_time;
}

// The parser wants more than there is.
void Connection::after_more() {
    const std::size_t waiting = end_ - begin_;
    if (phase_ == Phase::head &&
        parser_.head_bytes() + waiting >= core_.settings.limits.header_bytes) {
        return refuse_and_close(headers_too_large);
    }
    if (phase_ == Phase::body) {
        // Only the line of a chunk's size can wait whole; none is that long.
        if (waiting >= body_buffer / 2) {
            return refuse_and_close(malformed);
        }
        on_body_progress();
    }
    if (phase_ != Phase::writing) {
        read();
    }
}

void Connection::on_head() {
    ++core_.counters.requests;
    if (parser_.head_bytes() > core_.settings.limits.header_bytes) {
        return refuse_and_close(headers_too_large);
    }
    const Head& head = parser_.head();
    keep_ = head.keep_alive;
    phase_ = Phase::body;
    ready_since_ = Ticks::now();
    Admission admission = admit(core_, loop_.reader(), head, peer_);
    if (auto* answer = std::get_if<Answer>(&admission)) {
        on_refused(std::move(*answer));
    } else if (auto* call = std::get_if<Call>(&admission)) {
        on_call(std::move(*call));
    } else if (!head.has_body()) {
        listen(std::move(std::get<Subscription>(admission)));
    } else {
        refuse_and_close(malformed);
    }
}

// Answered by the head alone: a refusal, or a page.
void Connection::on_refused(Answer&& answer) {
    const Head& head = parser_.head();
    const bool small = !head.chunked && !head.expect_continue &&
                       head.length.value_or(0) <= small_body && !answer.close;
    if (!small) {
        answer.close = answer.close || head.has_body();
        return send(std::move(answer));
    }
    early_ = std::move(answer);
    parser_.allow_body(small_body, false);
    body_since_ = ready_since_;
    on_body_progress();
    if (parser_.done()) {
        on_done();
    }
}

void Connection::on_call(Call&& call) {
    const Head& head = parser_.head();
    call_ = std::move(call);
    parser_.allow_body(call_->body_max, true);
    body_since_ = ready_since_;
    on_body_progress();
    if (parser_.done()) {
        return on_done();
    }
    if (head.expect_continue && head.http11 && begin_ == end_) {
        // 25 bytes into an empty socket: if they do not fit, the caller sends without being asked.
        boost::system::error_code ignored;
        socket_.write_some(asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25), ignored);
    }
}

void Connection::on_body_progress() {
    const std::size_t got = parser_.body_size();
    deadline_ = body_since_ + time_for(got, core_.settings.limits.body_time);
    if (early_ || got == budget_) {
        return;
    }
    core_.buffered += got - budget_;
    budget_ = got;
    if (core_.buffered > core_.settings.limits.buffered_bytes) {
        ++core_.counters.busy;
        refuse_and_close(busy);
    }
}

void Connection::on_done() {
    on_body_progress();
    if (phase_ != Phase::body) {
        return;  // too many bodies at once
    }
    if (early_) {
        Answer answer = std::move(*early_);
        early_.reset();
        return send(std::move(answer));
    }
    ready_since_ = Ticks::now();
    call_->body = parser_.take_body();
    phase_ = Phase::working;
    Call call = std::move(*call_);
    call_.reset();
    auto at_once = perform(loop_.core(), std::move(call), loop_.reader(),
                           [loop = loop_.shared_from_this(), id = id_](Answer&& answer) {
                               loop->deliver(id, std::move(answer));
                           });
    if (at_once && at_once->status == 200 && at_once->content_type == event_stream_type) {
        // The route only says what is heard; nobody is asked again who listens.
        listen(Subscription{{}, {}, std::move(at_once->request_id), std::move(at_once->body)});
    } else if (at_once) {
        send(std::move(*at_once));
    }
}

void Connection::answer(Answer&& answer) {
    if (phase_ == Phase::working) {
        send(std::move(answer));
    }
}

void Connection::refuse_and_close(RefusalCode code) {
    const Instant now = core_.hooks.now();
    Answer answer = problem(code, make_id(now, *core_.hooks.random));
    answer.close = true;
    if (call_) {
        answer.pattern = call_->route->path;
        answer.request_id = call_->ctx.request_id;
    }
    call_.reset();
    early_.reset();
    send(std::move(answer));
}

}  // namespace ortoo::http
