// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/service_charset.h"

#include <iconv.h>

#include <cstdint>
#include <stdexcept>

#include "base/text.h"

namespace ortoo::exchange {

namespace {

class Converter {
  public:
    Converter(const char* to, const char* from) : handle_(iconv_open(to, from)) {
        if (reinterpret_cast<std::intptr_t>(handle_) == -1) {
            throw std::runtime_error("this system has no table for GB 18030");
        }
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    [[nodiscard]] std::optional<std::string> convert(std::string_view bytes) {
        std::string in(bytes);
        std::string out(in.size() * 2 + 8, '\0');  // either way at most twice as long
        char* from = in.data();
        char* to = out.data();
        std::size_t left = in.size();
        std::size_t room = out.size();
        if (iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1)) {
            return std::nullopt;
        }
        out.resize(out.size() - room);
        return out;
    }

  private:
    iconv_t handle_;
};

}  // namespace

std::string to_gb18030(std::string_view utf8) {
    auto out = Converter("GB18030", "UTF-8").convert(utf8);
    if (!out) {
        throw std::runtime_error("text that is not UTF-8 was to leave the house");
    }
    return std::move(*out);
}

std::optional<std::string> to_utf8(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    if (is_utf8(bytes)) {
        return std::string(bytes);
    }
    return Converter("UTF-8", "GB18030").convert(bytes);
}

}  // namespace ortoo::exchange
