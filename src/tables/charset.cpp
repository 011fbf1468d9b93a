// SPDX-License-Identifier: MulanPSL-2.0
#include "tables/charset.h"

#include <iconv.h>

#include <cstdint>
#include <stdexcept>

#include "base/text.h"

namespace ortoo::tables {

namespace {

std::optional<std::string> convert(const char* to, const char* from, std::string_view bytes) {
    iconv_t handle = iconv_open(to, from);
    if (reinterpret_cast<std::intptr_t>(handle) == -1) {
        throw std::runtime_error("this system has no table for GB 18030");
    }
    std::string in(bytes);
    std::string out(in.size() * 2 + 8, '\0');  // either way at most twice as long
    char* source = in.data();
    char* target = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    const bool good = iconv(handle, &source, &left, &target, &room) != static_cast<std::size_t>(-1);
    iconv_close(handle);
    if (!good) {
        return std::nullopt;
    }
    out.resize(out.size() - room);
    return out;
}

}  // namespace

std::optional<std::string> to_utf8(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    return is_utf8(bytes) ? std::string(bytes) : convert("UTF-8", "GB18030", bytes);
}

std::string to_gb18030(std::string_view utf8) {
    auto out = convert("GB18030", "UTF-8", utf8);
    if (!out) {
        throw std::runtime_error("text that is not UTF-8 was to leave the house");
    }
    return std::move(*out);
}

}  // namespace ortoo::tables
