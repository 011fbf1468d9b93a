// SPDX-License-Identifier: MulanPSL-2.0
// Record → JSON Schema (OpenAPI 3.1), from the same description that decodes and encodes it.
#pragma once

#include <boost/json.hpp>
#include <string>
#include <string_view>

#include "base/fields.h"

namespace ortoo {

namespace json = boost::json;

template <Record R>
json::object schema_of();

// "orders.Decline" out of what the compiler calls the function below; made for its test alone.
[[nodiscard]] std::string short_type_name(std::string_view pretty_function);

// Name of a record or an enum in the API description: the slice and the type. Two types of one
// slice must not share a name, also not in unnamed namespaces.
template <class T>
[[nodiscard]] std::string type_name() {
    return short_type_name(__PRETTY_FUNCTION__);
}

template <class T>
json::object schema_for(Limits limits) {
    json::object out;
    if constexpr (IsOptional<T>::value) {
        return schema_for<typename T::value_type>(limits);
    } else if constexpr (Record<T>) {
        return schema_of<T>();
    } else if constexpr (Named<T>) {
        out["title"] = type_name<T>();
        out["type"] = "string";
        json::array list;
        for (const auto& [each, name] : names(T{})) {
            list.emplace_back(name);
        }
        out["enum"] = std::move(list);
    } else if constexpr (IsVector<T>::value) {
        out["type"] = "array";
        out["items"] = schema_for<typename T::value_type>({limits.min, limits.max, 0, 0});
        if (limits.item_max != 0) {
            out["maxItems"] = limits.item_max;
        }
    } else if constexpr (std::is_same_v<T, Instant>) {
        out["type"] = "string";
        out["format"] = "date-time";
    } else if constexpr (std::is_same_v<T, CivilDate>) {
        out["type"] = "string";
        out["format"] = "date";
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        out["type"] = "integer";
        out["minimum"] = limits.min;
        if (limits.max != 0) {
            out["maximum"] = limits.max;
        }
    } else if constexpr (std::is_same_v<T, bool>) {
        out["type"] = "boolean";
    } else if constexpr (!std::is_same_v<T, json::value>) {
        out["type"] = "string";
        if (limits.max != 0) {
            out["minLength"] = limits.min;
            out["maxLength"] = limits.max;
        }
    }
    return out;
}

struct Parameter {
    std::string name;
    std::string in;  // "path", "header" or "query"
    json::object schema;
    std::string doc;
    bool required = true;
};

class SchemaMaker {
  public:
    template <class T>
    void operator()(std::string_view name, T&, std::string_view doc = {}) {
        add<T>(name, Limits{}, doc);
    }
    template <class T>
    void operator()(std::string_view name, T&, Limits limits, std::string_view doc = {}) {
        add<T>(name, limits, doc);
    }
    template <class T>
    void path(std::string_view name, T&, std::string_view doc = {}) {
        parameters.push_back({std::string(name), "path", schema_for<T>({}), std::string(doc)});
    }
    void if_match(std::int64_t&) {
        parameters.push_back({"If-Match", "header", schema_for<std::int64_t>({}),
                              "the version this change was made against"});
    }
    json::object properties;
    json::array required;
    std::vector<Parameter> parameters;

  private:
    template <class T>
    void add(std::string_view name, Limits limits, std::string_view doc) {
        json::object each = schema_for<T>(limits);
        if (!doc.empty()) {
            each["description"] = doc;
        }
        properties[name] = std::move(each);
        if constexpr (!IsOptional<T>::value) {
            required.emplace_back(name);
        }
    }
};

template <Record R>
SchemaMaker describe() {
    SchemaMaker maker;
    R record{};
    R::fields(maker, record);
    return maker;
}

template <Record R>
json::object schema_of() {
    SchemaMaker maker = describe<R>();
    json::object out;
    out["title"] = type_name<R>();
    out["type"] = "object";
    out["additionalProperties"] = false;
    out["properties"] = std::move(maker.properties);
    if (!maker.required.empty()) {
        out["required"] = std::move(maker.required);
    }
    return out;
}

}  // namespace ortoo
