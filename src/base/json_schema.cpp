// SPDX-License-Identifier: MulanPSL-2.0
#include "base/json_schema.h"

#include <algorithm>

namespace ortoo {

namespace {

void drop_all(std::string& text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
    }
}

}  // namespace

// g++: "std::string ortoo::type_name() [with T = ortoo::orders::Decline; std::string = …]".
std::string short_type_name(std::string_view pretty_function) {
    constexpr std::string_view mark = "T = ";
    const std::size_t begin = pretty_function.find(mark) + mark.size();
    const std::size_t end = std::min(pretty_function.find(';', begin), pretty_function.size() - 1);
    std::string text(pretty_function.substr(begin, end - begin));
    for (const std::string_view part : {"ortoo::", "{anonymous}::", "(anonymous namespace)::"}) {
        drop_all(text, part);
    }
    std::string out;
    for (const char each : text) {
        const bool plain = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
                           (each >= '0' && each <= '9') || each == '_';
        if (plain) {
            out += each;
        } else if (each == ':' && !out.ends_with('.')) {
            out += '.';
        } else if (each == '<' || each == ',') {
            out += '_';
        }
    }
    return out;
}

}  // namespace ortoo
