// SPDX-License-Identifier: MulanPSL-2.0
#include "http/request_parser.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

namespace ortoo::http {

namespace {

using State = RequestParser::State;

struct Parsed {
    State state = State::more;
    std::size_t used = 0;
    std::string body;
    Head head;
};

// Feeds the text in pieces of one size, as a connection does: what is not used is given again.
Parsed parse(const std::string& text, std::size_t piece = std::string::npos) {
    RequestParser parser;
    Parsed out;
    std::string waiting;
    for (std::size_t at = 0; at < text.size();) {
        const std::string next = text.substr(at, std::min(piece, text.size() - at));
        at += next.size();
        waiting += next;
        while (true) {
            std::size_t used = 0;
            out.state = parser.feed(waiting, used);
            out.used += used;
            waiting.erase(0, used);
            if (out.state == State::head) {
                parser.allow_body(1000, true);
                out.head = parser.head();
                if (parser.done()) {
                    out.state = State::done;
                }
            }
            if (out.state != State::head) {
                break;
            }
        }
        if (out.state != State::more) {
            break;
        }
    }
    out.body = parser.take_body();
    return out;
}

State state_of(const std::string& text) {
    return parse(text).state;
}

const std::string get = "GET / HTTP/1.1\r\nHost: t\r\n";
const std::string post = "POST / HTTP/1.1\r\nHost: t\r\n";

}  // namespace

TEST_CASE("a request is read whole, its end found, in pieces of any size") {
    const std::string text =
        "PUT /a%20b?c=d HTTP/1.1\r\nHost: t\r\nCookie: a=b\r\nContent-Length: 5\r\n"
        "Accept-Encoding: gzip\r\naccept-encoding: br\r\nX-Other: 1\r\n\r\nhello";
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 1000U}) {
        const Parsed got = parse(text + "GET", piece);
        CHECK(got.state == State::done);
        CHECK(got.used == text.size());
        CHECK(got.body == "hello");
        CHECK(got.head.verb == Verb::put);
        CHECK(got.head.target == "/a%20b?c=d");
        CHECK(got.head.cookie == "a=b");
        CHECK(got.head.length == 5);
        CHECK(got.head.accept_encoding == "gzip, br");
        CHECK(got.head.keep_alive);
    }
}

TEST_CASE("a body in chunks is put together, in pieces of any size") {
    const std::string text = post +
                             "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
                             "6;a=b\r\n world\r\n0\r\nTrailer: x\r\n\r\n";
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 1000U}) {
        const Parsed got = parse(text + "rest", piece);
        CHECK(got.state == State::done);
        CHECK(got.used == text.size());
        CHECK(got.body == "hello world");
    }
}

TEST_CASE("a body past what is allowed is stopped") {
    CHECK(state_of(post + "Content-Length: 1000\r\n\r\n" + std::string(1000, 'x')) == State::done);
    CHECK(state_of(post + "Content-Length: 1001\r\n\r\n" + std::string(1001, 'x')) ==
          State::too_large);
    CHECK(state_of(post + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n" + std::string(1001, 'x')) ==
          State::too_large);
}

// What two servers might read in two ways (RFC 9112 §6.3, §11.2, and the CVEs of 2020–2025).
TEST_CASE("a body whose end could be read in two ways is refused") {
    const std::vector<std::string> bad{
        post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        post + "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
        post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        post + "Content-Length: 5, 5\r\n\r\nhello",
        post + "Content-Length: +5\r\n\r\nhello",
        post + "Content-Length: -5\r\n\r\nhello",
        post + "Content-Length: 0x5\r\n\r\nhello",
        post + "Content-Length: 5 5\r\n\r\nhello",
        post + "Content-Length:\r\n\r\nhello",
        post + "Content-Length: 99999999999999999999\r\n\r\nhello",
        post + "Content-Length : 5\r\n\r\nhello",
        post + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: identity\r\n\r\n",
        post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.0\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n5;a\nb\r\nhello\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n5 \r\nhello\r\n0\r\n\r\n" + "x",
        post + "Transfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloXX0\r\n\r\n",
        post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello\r\n0\r\n\r\n",
    };
    for (const std::string& each : bad) {
        CAPTURE(each);
        CHECK(state_of(each) == State::bad);
    }
}

TEST_CASE("a head that is not quite one is refused") {
    const std::vector<std::string> bad{
        get + "X-Fold: a\r\n b\r\n\r\n",
        get + "X-Fold: a\r\n\tb\r\n\r\n",
        get + "X-Fold:\r\n b\r\n\r\n",
        get + "X-Fold:\r\n \r\n\r\n",
        get + "X-Nul: a" + std::string(1, '\0') + "b\r\n\r\n",
        get + "X-Bare: a\nb: c\r\n\r\n",
        get + "X-Bare: a\rb\r\n\r\n",
        get + "X Space: a\r\n\r\n",
        get + ": a\r\n\r\n",
        get + "no colon\r\n\r\n",
        get + "Host: other\r\n\r\n",
        get + "Cookie: a=b\r\nCookie: c=d\r\n\r\n",
        get + "Expect: something\r\n\r\n",
        post + "Idempotency-Key: aaaaaaaa\r\nIdempotency-Key: bbbbbbbb\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost:\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: t\r\n\r\n",
        "GET / HTTP/2.0\r\nHost: t\r\n\r\n",
        "GET / HTTP/1.2\r\nHost: t\r\n\r\n",
        "GET / http/1.1\r\nHost: t\r\n\r\n",
        "GET / HTTP/1.1 \r\nHost: t\r\n\r\n",
        "GET / HTTP/1.1\nHost: t\n\n",
        "GET /\r\nHost: t\r\n\r\n",
        "GET /a b HTTP/1.1\r\nHost: t\r\n\r\n",
        "\x16\x03\x01\x02\x01\x01\xfc\x03\x03 TLS hello HTTP/1.1\r\n\r\n",
    };
    for (const std::string& each : bad) {
        CAPTURE(each);
        CHECK(state_of(each) == State::bad);
    }
}

TEST_CASE("what is unusual but clear is taken") {
    CHECK(state_of("GET / HTTP/1.0\r\n\r\n") == State::done);
    CHECK(!parse("GET / HTTP/1.0\r\n\r\n").head.keep_alive);
    CHECK(parse("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").head.keep_alive);
    CHECK(!parse(get + "Connection: close\r\n\r\n").head.keep_alive);
    CHECK(state_of(get + "X-Empty:\r\nX-Blank:   \r\n\r\n") == State::done);
    CHECK(state_of(get + "Upgrade: h2c\r\nConnection: upgrade\r\n\r\n") == State::done);
    CHECK(parse("BREW / HTTP/1.1\r\nHost: t\r\n\r\n").head.verb == Verb::other);
}

TEST_CASE("a parser serves one request after another") {
    RequestParser parser;
    for (int i = 0; i < 3; ++i) {
        std::size_t used = 0;
        const std::string text = get + "\r\n";
        CHECK(parser.feed(text, used) == State::head);
        CHECK(used == text.size());
        CHECK(parser.head_bytes() == text.size());
        CHECK(parser.done());
        parser.reset();
    }
}

TEST_CASE("no bytes make the parser fail or read past its end") {
    CHECK(rc::check([](const std::vector<std::string>& junk) {
        const std::vector<std::string> pieces{"GET ",
                                              "POST ",
                                              "/ ",
                                              "HTTP/1.1\r\n",
                                              "Host: t\r\n",
                                              "Content-Length: 3\r\n",
                                              "\r\n",
                                              "\n",
                                              "\r",
                                              "Transfer-Encoding: chunked\r\n",
                                              "3\r\nabc\r\n",
                                              "0\r\n",
                                              ": ",
                                              " ",
                                              std::string(1, '\0'),
                                              "\r\n\r\n",
                                              "X:"};
        std::string text;
        for (const std::string& each : junk) {
            text += each;
            text += *rc::gen::elementOf(pieces);
        }
        const std::size_t size = *rc::gen::inRange<std::size_t>(1, 40);
        const Parsed whole = parse(text);
        const Parsed split = parse(text, size);
        RC_ASSERT(whole.used <= text.size());
        // However the bytes arrive, the same is read. (Nonsense may be noticed later in pieces.)
        RC_ASSERT((whole.state == State::done) == (split.state == State::done));
        RC_ASSERT(whole.state != State::done || whole.body == split.body);
        RC_ASSERT(whole.state != State::done || whole.used == split.used);
    }));
}

}  // namespace ortoo::http
