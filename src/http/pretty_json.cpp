// SPDX-License-Identifier: MulanPSL-2.0
#include "http/pretty_json.h"

#include <string_view>

namespace ortoo::http {

namespace json = boost::json;

namespace {

void print(const json::value& value, std::size_t depth, std::string& out);

// Calls each(element) with separators and indentation around it.
template <class List, class Each>
void print_list(const List& list, std::string_view brackets, std::size_t depth, std::string& out,
                Each each) {
    out += brackets[0];
    bool first = true;
    for (const auto& element : list) {
        out += first ? "\n" : ",\n";
        out.append(2 * (depth + 1), ' ');
        each(element);
        first = false;
    }
    if (!first) {
        out += '\n';
        out.append(2 * depth, ' ');
    }
    out += brackets[1];
}

void print(const json::value& value, std::size_t depth, std::string& out) {
    if (const json::object* object = value.if_object()) {
        print_list(*object, "{}", depth, out, [&](const json::key_value_pair& pair) {
            out += json::serialize(pair.key()) + ": ";
            print(pair.value(), depth + 1, out);
        });
    } else if (const json::array* array = value.if_array()) {
        print_list(*array, "[]", depth, out,
                   [&](const json::value& element) { print(element, depth + 1, out); });
    } else {
        out += json::serialize(value);
    }
}

}  // namespace

std::string pretty_json(const json::value& value) {
    std::string out;
    print(value, 0, out);
    out += '\n';
    return out;
}

}  // namespace ortoo::http
