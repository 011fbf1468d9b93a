// SPDX-License-Identifier: MulanPSL-2.0
// HTTP/1.x requests out of bytes. The grammar is Beast's; what it tolerates and RFC 9112 calls
// dangerous is refused here, because two servers that read one request differently can be made to
// disagree about where the next one begins (request smuggling).
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/message.h"

namespace ortoo::http {

class RequestParser {
  public:
    enum class State {
        more,       // all complete pieces are consumed; give more bytes
        head,       // the head is complete: decide, then allow_body() if a body follows
        done,       // the request is complete
        bad,        // answer 400 and close
        too_large,  // past what allow_body allowed
    };

    RequestParser();
    ~RequestParser();
    RequestParser(RequestParser&&) = delete;

    // Makes ready for the next request of the connection.
    void reset();
    // Consumes from the front of `bytes` and says how much. Unconsumed bytes must be given again,
    // with more behind them. Stops at the end of the head and at the end of the request.
    [[nodiscard]] State feed(std::string_view bytes, std::size_t& used);

    // Valid from State::head on.
    [[nodiscard]] const Head& head() const;
    [[nodiscard]] bool done() const;
    // Called once after the head, before more is fed. keep = false: the body is counted and
    // dropped.
    void allow_body(std::size_t limit, bool keep);
    [[nodiscard]] std::size_t body_size() const;
    [[nodiscard]] std::string take_body();
    // Bytes of this request's head consumed so far.
    [[nodiscard]] std::size_t head_bytes() const;

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ortoo::http
