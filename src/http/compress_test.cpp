// SPDX-License-Identifier: MulanPSL-2.0
#include "http/compress.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <zlib.h>

namespace ortoo::http {

namespace {
std::string unzipped(std::string_view bytes, std::size_t size) {
    std::string out(size + 1, '\0');
    std::string in(bytes);
    z_stream stream{};
    REQUIRE(inflateInit2(&stream, 15 + 16) == Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    REQUIRE(inflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

Answer json(std::size_t size) {
    Answer out;
    out.content_type = "application/json";
    out.body = "\"" + std::string(size - 2, 'x') + "\"";
    return out;
}

bool is_zipped(Answer answer, std::string_view accept) {
    const std::string before(answer.bytes());
    compress(answer, accept);
    const bool said = answer.headers.find("Content-Encoding: gzip\r\n") != std::string::npos;
    CHECK(said == (answer.bytes() != before));
    return said;
}
}  // namespace

TEST_CASE("a long answer becomes shorter for who takes gzip, and says so") {
    Answer answer = json(20'000);
    const std::string before = answer.body;
    compress(answer, "gzip, deflate, br");
    CHECK(answer.body.size() < 1000);
    CHECK(unzipped(answer.body, before.size()) == before);
    CHECK(answer.headers == "Vary: Accept-Encoding\r\nContent-Encoding: gzip\r\n");
}

TEST_CASE("bytes that live with the server are compressed too, and left as they are") {
    Answer answer = json(20'000);
    const std::string kept = answer.body;
    answer.body.clear();
    answer.fixed = kept;
    compress(answer, "gzip");
    CHECK(answer.fixed.empty());
    CHECK(unzipped(answer.bytes(), kept.size()) == kept);
}

TEST_CASE("short answers, files, heads and the beginning of a session stay as they are") {
    CHECK(is_zipped(json(compress_from), "gzip"));
    CHECK_FALSE(is_zipped(json(compress_from - 1), "gzip"));
    Answer file = json(20'000);
    file.policy = Policy::file;
    CHECK_FALSE(is_zipped(file, "gzip"));
    Answer head = json(20'000);
    head.without_body = true;
    CHECK_FALSE(is_zipped(head, "gzip"));
    Answer session = json(20'000);
    session.headers = "Set-Cookie: ortoo_session=…\r\n";
    CHECK_FALSE(is_zipped(session, "gzip"));
}

TEST_CASE("who does not take gzip gets the text, and caches are told") {
    for (const std::string_view accept : {"", "identity", "br", "gzip;q=0"}) {
        CAPTURE(accept);
        Answer answer = json(20'000);
        compress(answer, accept);
        CHECK(answer.body.size() == 20'000);
        CHECK(answer.headers == "Vary: Accept-Encoding\r\n");
    }
}

TEST_CASE("whatever the answer says, it is the same after unpacking") {
    CHECK(rc::check([](const std::string& part) {
        Answer answer;
        for (int i = 0; answer.body.size() < compress_from; ++i) {
            answer.body += part + std::to_string(i);
        }
        const std::string before = answer.body;
        compress(answer, "gzip");
        RC_ASSERT(unzipped(answer.body, before.size()) == before);
    }));
}

}  // namespace ortoo::http
