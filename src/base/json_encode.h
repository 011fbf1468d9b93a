// SPDX-License-Identifier: MulanPSL-2.0
// Record → JSON. An empty optional is left out; instants are RFC 3339 with +08:00.
#pragma once

#include <boost/json.hpp>

#include "base/fields.h"

namespace ortoo {

namespace json = boost::json;

template <Record R>
json::object encode(const R& record);

template <class T>
json::value encode_value(const T& value) {
    if constexpr (Record<T>) {
        return encode(value);
    } else if constexpr (Named<T>) {
        return json::string(name_of(value));
    } else if constexpr (IsId<T>::value) {
        return json::string(value.text);
    } else if constexpr (std::is_same_v<T, Instant> || std::is_same_v<T, CivilDate>) {
        return json::string(to_text(value));
    } else if constexpr (IsVector<T>::value) {
        json::array list;
        list.reserve(value.size());
        for (const auto& each : value) {
            list.push_back(encode_value(each));
        }
        return list;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return json::string(value);
    } else if constexpr (std::is_same_v<T, json::value>) {
        return value;
    } else {
        static_assert(std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t>,
                      "a field is a record, enum, id, time, text, bool, int64 or a list of these");
        return json::value(value);
    }
}

class Encoder {
  public:
    template <class T>
    void operator()(std::string_view name, const T& value, std::string_view doc = {}) {
        (void)doc;
        if constexpr (IsOptional<T>::value) {
            if (value) {
                out_[name] = encode_value(*value);
            }
        } else {
            out_[name] = encode_value(value);
        }
    }
    template <class T>
    void operator()(std::string_view name, const T& value, Limits, std::string_view doc = {}) {
        (*this)(name, value, doc);
    }
    template <class T>
    void path(std::string_view name, const T& value, std::string_view = {}) {
        (*this)(name, value);
    }
    void if_match(const std::int64_t& value) { (*this)("version", value); }
    [[nodiscard]] json::object take() { return std::move(out_); }

  private:
    json::object out_;
};

template <Record R>
json::object encode(const R& record) {
    Encoder visitor;
    R::fields(visitor, record);
    return visitor.take();
}

}  // namespace ortoo
