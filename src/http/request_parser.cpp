// SPDX-License-Identifier: MulanPSL-2.0
#include "http/request_parser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <functional>
#include <optional>
#include <utility>

#include "http/head_fields.h"

namespace ortoo::http {

namespace beast = boost::beast;
using ErrorCode = beast::error_code;
using View = beast::string_view;

namespace {

std::string_view plain(View text) {
    return {text.data(), text.size()};
}

Verb verb_of(beast::http::verb verb) {
    if (verb == beast::http::verb::get) {
        return Verb::get;
    }
    if (verb == beast::http::verb::head) {
        return Verb::head;
    }
    if (verb == beast::http::verb::post) {
        return Verb::post;
    }
    return verb == beast::http::verb::put ? Verb::put : Verb::other;
}

// The error is only ever seen by feed(), which answers "malformed" to all of them.
ErrorCode refused() {
    return beast::http::make_error_code(beast::http::error::bad_field);
}
ErrorCode over_limit() {
    return beast::http::make_error_code(beast::http::error::body_limit);
}

class Grammar final : public beast::http::basic_parser<true> {
  public:
    Head head;
    std::string body;
    std::size_t body_size = 0;
    std::size_t limit = 0;
    bool keep = true;
    std::string_view fed;  // the bytes being parsed

    // Counted here, because Beast takes the size of a chunk from its limit before the bytes come.
    Grammar() { body_limit(boost::none); }

  private:
    bool head_done_ = false;
    HeadFields fields_;

    void on_request_impl(beast::http::verb verb, View, View target, int version,
                         ErrorCode&) override {
        head.verb = verb_of(verb);
        head.http11 = version == 11;
        head.target = plain(target);
    }
    void on_response_impl(int, View, int, ErrorCode& ec) override { ec = refused(); }

    void on_field_impl(beast::http::field, View name_text, View value, ErrorCode& ec) override {
        if (folded(name_text.data() + name_text.size(), value.data())) {
            ec = refused();
            return;
        }
        if (head_done_) {
            return;  // trailers are read and ignored
        }
        if (!fields_.take(head, plain(name_text), plain(value))) {
            ec = refused();
        }
    }

    // Beast joins a folded line in a buffer of its own, unless all before the value was blank.
    [[nodiscard]] bool folded(const char* after_name, const char* value) const {
        const std::less<> before;
        if (before(value, after_name) || before(fed.data() + fed.size(), value)) {
            return true;
        }
        return std::string_view(after_name, static_cast<std::size_t>(value - after_name))
                   .find('\n') != std::string_view::npos;
    }

    void on_header_impl(ErrorCode& ec) override {
        head_done_ = true;
        head.keep_alive = keep_alive();
        head.chunked = chunked();
        if (!fields_.complete(head)) {
            ec = refused();
        }
    }

    std::size_t take(View bytes, ErrorCode& ec) {
        body_size += bytes.size();
        if (body_size > limit) {
            ec = over_limit();
            return 0;
        }
        if (keep) {
            body.append(bytes.data(), bytes.size());
        }
        return bytes.size();
    }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, ErrorCode&) override {}
    std::size_t on_body_impl(View bytes, ErrorCode& ec) override { return take(bytes, ec); }
    void on_chunk_header_impl(std::uint64_t, View, ErrorCode&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, View bytes, ErrorCode& ec) override {
        return take(bytes, ec);
    }
    void on_finish_impl(ErrorCode&) override {}
};

}  // namespace

class RequestParser::Impl {
  public:
    std::optional<Grammar> grammar;
    std::size_t head_bytes = 0;
};

RequestParser::RequestParser() : impl_(std::make_unique<Impl>()) {
    reset();
}
RequestParser::~RequestParser() = default;

void RequestParser::reset() {
    impl_->grammar.emplace();
    // The connection holds the head to its own limit: Beast counts line and fields apart.
    impl_->grammar->header_limit(1024 * 1024);
    impl_->head_bytes = 0;
}

RequestParser::State RequestParser::feed(std::string_view bytes, std::size_t& used) {
    Grammar& grammar = *impl_->grammar;
    const bool in_head = !grammar.is_header_done();
    used = 0;
    if (grammar.is_done()) {
        return State::done;
    }
    grammar.fed = bytes;
    while (true) {
        ErrorCode ec;
        const std::size_t now =
            grammar.put(boost::asio::const_buffer(bytes.data() + used, bytes.size() - used), ec);
        used += now;
        if (ec == beast::http::error::need_more) {
            impl_->head_bytes += in_head ? used : 0;
            return State::more;
        }
        if (ec == beast::http::error::body_limit) {
            return State::too_large;
        }
        if (ec) {
            return State::bad;
        }
        if (in_head && grammar.is_header_done()) {
            impl_->head_bytes += used;
            return State::head;
        }
        if (grammar.is_done()) {
            return State::done;
        }
        if (used == bytes.size()) {
            return State::more;
        }
    }
}

const Head& RequestParser::head() const {
    return impl_->grammar->head;
}
bool RequestParser::done() const {
    return impl_->grammar->is_done();
}

void RequestParser::allow_body(std::size_t limit, bool keep) {
    impl_->grammar->limit = limit;
    impl_->grammar->keep = keep;
}

std::size_t RequestParser::body_size() const {
    return impl_->grammar->body_size;
}
std::string RequestParser::take_body() {
    return std::move(impl_->grammar->body);
}
std::size_t RequestParser::head_bytes() const {
    return impl_->head_bytes;
}

}  // namespace ortoo::http
