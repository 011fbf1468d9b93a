// SPDX-License-Identifier: MulanPSL-2.0
#include "http/compress.h"

#include <zlib.h>

#include <optional>

#include "http/headers.h"

namespace ortoo::http {

namespace {
constexpr int fastest = 1;
constexpr int gzip_window = 15 + 16;  // a gzip head and tail around the stream
constexpr int memory = 8;

std::optional<std::string> gzip(std::string_view plain) {
    z_stream stream{};
    if (deflateInit2(&stream, fastest, Z_DEFLATED, gzip_window, memory, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
        return std::nullopt;
    }
    std::string out(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
    // zlib does not change what next_in points to; its C signature cannot say so.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return ended == Z_STREAM_END ? std::optional(std::move(out)) : std::nullopt;
}

bool begins_a_session(const Answer& answer) {
    return answer.headers.find("Set-Cookie:") != std::string::npos;
}
}  // namespace

void compress(Answer& answer, std::string_view accept_encoding) {
    if (answer.policy != Policy::api || answer.bytes().size() < compress_from ||
        answer.without_body || begins_a_session(answer)) {
        return;
    }
    answer.headers += "Vary: Accept-Encoding\r\n";
    if (!accepted_codings(accept_encoding).gzip) {
        return;
    }
    if (auto smaller = gzip(answer.bytes())) {
        answer.body = std::move(*smaller);
        answer.fixed = {};
        answer.headers += "Content-Encoding: gzip\r\n";
    }
}

}  // namespace ortoo::http
