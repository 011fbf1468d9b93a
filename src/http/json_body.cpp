// SPDX-License-Identifier: MulanPSL-2.0
#include "http/json_body.h"

#include <boost/json/basic_parser_impl.hpp>

#include "http/refusals.h"

namespace ortoo::http {

namespace json = boost::json;

namespace {

using ErrorCode = boost::system::error_code;

// What json::parser does, and counts members: a document keeps the last of two equal names, so
// fewer members in it than in the text means that a name stands twice. An object with more than
// `keys` members is refused before it is built, which keeps chosen hash collisions harmless.
struct Builder {
    static constexpr std::size_t max_object_size = json::object::max_size();
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = json::string::max_size();
    static constexpr std::size_t max_string_size = json::string::max_size();

    explicit Builder(std::size_t keys) : keys_max(keys) { stack.reset(); }

    json::value_stack stack;
    std::size_t keys_max;
    std::size_t members = 0;
    bool too_many = false;

    static bool on_document_begin(ErrorCode&) { return true; }
    static bool on_document_end(ErrorCode&) { return true; }
    static bool on_object_begin(ErrorCode&) { return true; }
    bool on_object_end(std::size_t n, ErrorCode& ec) {
        members += n;
        if (n > keys_max) {
            too_many = true;
            ec = make_error_code(json::error::object_too_large);
            return false;
        }
        stack.push_object(n);
        return true;
    }
    static bool on_array_begin(ErrorCode&) { return true; }
    bool on_array_end(std::size_t n, ErrorCode&) {
        stack.push_array(n);
        return true;
    }
    bool on_key_part(json::string_view text, std::size_t, ErrorCode&) {
        stack.push_chars(text);
        return true;
    }
    bool on_key(json::string_view text, std::size_t, ErrorCode&) {
        stack.push_key(text);
        return true;
    }
    bool on_string_part(json::string_view text, std::size_t, ErrorCode&) {
        stack.push_chars(text);
        return true;
    }
    bool on_string(json::string_view text, std::size_t, ErrorCode&) {
        stack.push_string(text);
        return true;
    }
    static bool on_number_part(json::string_view, ErrorCode&) { return true; }
    bool on_int64(std::int64_t value, json::string_view, ErrorCode&) {
        stack.push_int64(value);
        return true;
    }
    bool on_uint64(std::uint64_t value, json::string_view, ErrorCode&) {
        stack.push_uint64(value);
        return true;
    }
    bool on_double(double value, json::string_view, ErrorCode&) {
        stack.push_double(value);
        return true;
    }
    bool on_bool(bool value, ErrorCode&) {
        stack.push_bool(value);
        return true;
    }
    bool on_null(ErrorCode&) {
        stack.push_null();
        return true;
    }
    static bool on_comment_part(json::string_view, ErrorCode&) { return true; }
    static bool on_comment(json::string_view, ErrorCode&) { return true; }
};

std::size_t count_members(const json::value& value) {
    std::size_t count = 0;
    if (const json::object* object = value.if_object()) {
        count = object->size();
        for (const auto& pair : *object) {
            count += count_members(pair.value());
        }
    } else if (const json::array* array = value.if_array()) {
        for (const json::value& each : *array) {
            count += count_members(each);
        }
    }
    return count;
}

}  // namespace

Result<json::object> parse_body(std::string_view text, std::size_t depth, std::size_t keys) {
    if (text.empty()) {
        return json::object{};
    }
    json::parse_options options;
    options.max_depth = depth;
    json::basic_parser<Builder> parser(options, keys);
    ErrorCode ec;
    const std::size_t used = parser.write_some(false, text.data(), text.size(), ec);
    if (ec == json::error::too_deep) {
        return refuse(too_deep);
    }
    if (parser.handler().too_many) {
        return refuse(request_invalid);
    }
    if (ec || used != text.size() || !parser.done()) {
        return refuse(not_json);
    }
    json::value value = parser.handler().stack.release();
    if (!value.is_object() || count_members(value) != parser.handler().members) {
        return refuse(request_invalid);
    }
    return std::move(value.get_object());
}

}  // namespace ortoo::http
