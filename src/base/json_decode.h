// SPDX-License-Identifier: MulanPSL-2.0
// JSON → record. Unknown fields, wrong types, broken limits and missing fields are refused, each
// with its path; all faults of a form are reported at once, so that nobody is sent back twice.
#pragma once

#include <boost/json.hpp>

#include "base/fields.h"
#include "base/result.h"
#include "base/text.h"

namespace ortoo {

namespace json = boost::json;

inline constexpr RefusalCode request_invalid{"request.invalid", Kind::invalid};
inline constexpr RefusalCode unknown_field{"request.unknown_field", Kind::invalid};
inline constexpr RefusalCode missing_field{"request.missing_field", Kind::invalid};
inline constexpr RefusalCode wrong_type{"request.wrong_type", Kind::invalid};
inline constexpr RefusalCode too_short{"request.too_short", Kind::invalid};
inline constexpr RefusalCode too_long{"request.too_long", Kind::invalid};
inline constexpr RefusalCode out_of_range{"request.out_of_range", Kind::invalid};
inline constexpr RefusalCode unknown_value{"request.unknown_value", Kind::invalid};
inline constexpr RefusalCode version_missing{"request.version_missing", Kind::invalid};

// Where the values of a request come from. Query and path values are text and are converted.
struct Source {
    json::object fields;                                    // body, or query as strings
    std::vector<std::pair<std::string, std::string>> path;  // values of {name} in the route
    std::optional<std::int64_t> if_match;
    bool loose = false;  // true: numbers and booleans may come as text (query)
};

template <Record R>
Result<R> decode(const Source& source);

class Decoder {
  public:
    Decoder(const Source& source, const json::object& object, std::string prefix,
            std::vector<FieldFault>& faults)
        : source_(source), object_(object), prefix_(std::move(prefix)), faults_(faults) {}

    template <class T>
    void operator()(std::string_view name, T& value, std::string_view doc = {}) {
        (*this)(name, value, Limits{}, doc);
    }
    template <class T>
    void operator()(std::string_view name, T& value, Limits limits, std::string_view = {}) {
        const json::value* found = object_.if_contains(name);
        if (found == nullptr || found->is_null()) {
            missing<T>(name);
            return;
        }
        read(*found, value, limits, prefix_ + std::string(name));
    }
    template <class T>
    void path(std::string_view name, T& value, std::string_view = {}) {
        for (const auto& [key, text] : source_.path) {
            if (key == name) {
                read(json::value(json::string(text)), value, Limits{1, 64, 0, 0}, key);
                return;
            }
        }
        fault(std::string(name), missing_field);
    }
    void if_match(std::int64_t& value) {
        if (source_.if_match) {
            value = *source_.if_match;
        } else {
            fault("If-Match", version_missing);
        }
    }
    // Call after fields(): reports what nobody asked for.
    void finish(const std::vector<std::string_view>& known_names) {
        for (const auto& pair : object_) {
            bool known = false;
            for (std::string_view each : known_names) {
                known = known || each == std::string_view(pair.key());
            }
            if (!known) {
                fault(prefix_ + std::string(pair.key()).substr(0, 64), unknown_field);
            }
        }
    }

  private:
    template <class T>
    void missing(std::string_view name) {
        if constexpr (!IsOptional<T>::value && !std::is_same_v<T, bool>) {
            if constexpr (IsVector<T>::value) {
                return;  // an absent list is an empty one; its minimum is checked when given
            }
            fault(prefix_ + std::string(name), missing_field);
        }
    }

    template <class T>
    void read(const json::value& in, T& out, Limits limits, const std::string& at);
    // What travels as a JSON string: text, enums, ids, dates, instants.
    template <class T>
    void read_text(const json::value& in, T& out, Limits limits, const std::string& at);
    void fault(std::string field, RefusalCode code) {
        faults_.push_back({std::move(field), std::string(code.code)});
    }

    const Source& source_;
    const json::object& object_;
    std::string prefix_;
    std::vector<FieldFault>& faults_;
};

// Collects the names a record knows, to find unknown fields.
class NameCollector {
  public:
    template <class... A>
    void operator()(std::string_view name, A&&...) {
        names.push_back(name);
    }
    template <class... A>
    void path(A&&...) {}
    template <class... A>
    void if_match(A&&...) {}
    std::vector<std::string_view> names;
};

template <Record R>
R decode_object(const Source& source, const json::object& object, const std::string& prefix,
                std::vector<FieldFault>& faults) {
    R record{};
    Decoder visitor(source, object, prefix, faults);
    R::fields(visitor, record);
    NameCollector collector;
    R::fields(collector, record);
    visitor.finish(collector.names);
    return record;
}

// Non-template parts live in json_decode.cpp.
[[nodiscard]] std::optional<std::int64_t> json_integer(const json::value& in, bool loose);
[[nodiscard]] std::optional<bool> json_boolean(const json::value& in, bool loose);
// Code of the broken limit of a text, or empty.
[[nodiscard]] std::optional<RefusalCode> check_text(const json::string& in, Limits limits);

template <class T>
void Decoder::read(const json::value& in, T& out, Limits limits, const std::string& at) {
    if constexpr (IsOptional<T>::value) {
        read(in, out.emplace(), limits, at);
    } else if constexpr (Record<T>) {
        if (!in.is_object()) {
            fault(at, wrong_type);
        } else {
            out = decode_object<T>(source_, in.get_object(), at + ".", faults_);
        }
    } else if constexpr (IsVector<T>::value) {
        if (!in.is_array()) {
            fault(at, wrong_type);
            return;
        }
        const auto size = static_cast<std::int64_t>(in.get_array().size());
        if (size < limits.item_min || size > limits.item_max) {
            fault(at, size < limits.item_min ? too_short : too_long);
            return;
        }
        for (std::size_t i = 0; i < in.get_array().size(); ++i) {
            typename T::value_type each{};
            read(in.get_array()[i], each, {limits.min, limits.max, 0, 0},
                 at + "[" + std::to_string(i) + "]");
            out.push_back(std::move(each));
        }
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        const auto value = json_integer(in, source_.loose);
        if (!value) {
            fault(at, wrong_type);
        } else if (*value < limits.min || (limits.max != 0 && *value > limits.max)) {
            fault(at, out_of_range);
        } else {
            out = *value;
        }
    } else if constexpr (std::is_same_v<T, bool>) {
        const auto value = json_boolean(in, source_.loose);
        if (!value) {
            fault(at, wrong_type);
        } else {
            out = *value;
        }
    } else {
        read_text(in, out, limits, at);
    }
}

template <class T>
void Decoder::read_text(const json::value& in, T& out, Limits limits, const std::string& at) {
    if (!in.is_string()) {
        fault(at, wrong_type);
        return;
    }
    const json::string& text_in = in.get_string();
    const std::string_view view(text_in.data(), text_in.size());
    if constexpr (Named<T>) {
        const auto value = named<T>(view);
        value ? void(out = *value) : fault(at, unknown_value);
    } else if constexpr (std::is_same_v<T, CivilDate>) {
        const auto value = parse_date(view);
        value ? void(out = *value) : fault(at, wrong_type);
    } else if constexpr (std::is_same_v<T, Instant>) {
        const auto value = parse_instant(view);
        value ? void(out = *value) : fault(at, wrong_type);
    } else if constexpr (IsId<T>::value) {
        const auto broken = check_text(text_in, {1, 64, 0, 0});
        broken ? fault(at, *broken) : void(out.text = std::string(view));
    } else {
        static_assert(std::is_same_v<T, std::string>);
        const auto broken = check_text(text_in, limits);
        broken ? fault(at, *broken) : void(out = std::string(view));
    }
}

// The refusal that carries all faults of a form; its code is that of the first one.
[[nodiscard]] Refusal refusal_of(std::vector<FieldFault> faults);

template <Record R>
Result<R> decode(const Source& source) {
    std::vector<FieldFault> faults;
    R record = decode_object<R>(source, source.fields, "", faults);
    if (!faults.empty()) {
        return tl::unexpected<Refusal>(refusal_of(std::move(faults)));
    }
    return record;
}

}  // namespace ortoo
