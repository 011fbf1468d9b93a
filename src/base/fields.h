// SPDX-License-Identifier: MulanPSL-2.0
// A record's fields are described once and serve decoding, encoding, limits and OpenAPI (ADR 0006).
//
//   struct Decline {
//       OrderId order;
//       std::int64_t version = 0;
//       std::string reason;
//       template <class V, class Self>
//       static void fields(V& v, Self& r) {
//           v.path("id", r.order, "the order");
//           v.if_match(r.version);
//           v("reason", r.reason, text(2, 300), "why; shown to the station head");
//       }
//   };
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "base/time.h"

namespace ortoo {

// For text: code points. For numbers: the value. For lists: each element is held by min/max, the
// length by item_min/item_max.
struct Limits {
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::int64_t item_min = 0;
    std::int64_t item_max = 0;
};

constexpr Limits text(std::int64_t min, std::int64_t max) {
    return {min, max, 0, 0};
}
constexpr Limits number(std::int64_t min, std::int64_t max) {
    return {min, max, 0, 0};
}
constexpr Limits items(std::int64_t min, std::int64_t max, Limits each = {}) {
    return {each.min, each.max, min, max};
}

// Enums name their values for JSON, SQL and text keys: `constexpr auto& names(E)` beside the enum
// returns an array of pairs.
template <class E>
concept Named = std::is_enum_v<E> && requires(E e) { names(e); };

template <Named E>
[[nodiscard]] constexpr std::string_view name_of(E value) {
    for (const auto& [each, name] : names(value)) {
        if (each == value) {
            return name;
        }
    }
    return {};
}

template <Named E>
[[nodiscard]] constexpr std::optional<E> named(std::string_view text) {
    for (const auto& [each, name] : names(E{})) {
        if (name == text) {
            return each;
        }
    }
    return std::nullopt;
}

template <class T>
struct IsId : std::false_type {};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};

namespace detail {
struct NullVisitor {
    template <class... A>
    void operator()(A&&...) {}
    template <class... A>
    void path(A&&...) {}
    template <class... A>
    void if_match(A&&...) {}
};
}  // namespace detail

template <class R>
concept Record = requires(R& r, detail::NullVisitor& v) { R::fields(v, r); };

// The empty request or reply.
struct Nothing {
    template <class V, class Self>
    static void fields(V&, Self&) {}
};

}  // namespace ortoo
