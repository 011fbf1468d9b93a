// SPDX-License-Identifier: MulanPSL-2.0
// A record as stored in one column of text. Written by us: what cannot be read is damage.
#pragma once

#include <stdexcept>

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo {

template <Record R>
[[nodiscard]] R record_from(std::string_view stored) {
    Source source;
    source.fields = json::parse(stored).as_object();
    auto record = decode<R>(source);
    if (!record) {
        throw std::runtime_error("a stored record does not read: " + record.error().field);
    }
    return std::move(*record);
}

// Nothing is stored as empty text.
template <Record R>
[[nodiscard]] std::optional<R> maybe_record_from(std::string_view stored) {
    return stored.empty() ? std::nullopt : std::optional(record_from<R>(stored));
}

template <Record R>
[[nodiscard]] std::string record_text(const std::optional<R>& record) {
    return record ? json::serialize(encode(*record)) : std::string();
}

}  // namespace ortoo
