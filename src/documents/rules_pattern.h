// SPDX-License-Identifier: MulanPSL-2.0
// Sentences with places: read, and filled in.
#pragma once

#include <functional>

#include "documents/types_template.h"
#include "documents/types_value.h"

namespace ortoo::documents {

// nullopt: a bracket is not closed, stands within another, or holds no name.
[[nodiscard]] std::optional<Pattern> parse_pattern(std::string_view in);
// "field" or "!field".
[[nodiscard]] std::optional<Condition> parse_condition(std::string_view in);
[[nodiscard]] bool is_field_name(std::string_view in);

[[nodiscard]] std::string in_words(CivilDate date);  // 2026年11月26日
[[nodiscard]] std::string in_words(Instant at);      // 2026年11月26日 9时05分
// Empty for a flag and a list, which no sentence can say.
[[nodiscard]] std::string in_words(const Value& value);

[[nodiscard]] bool holds(const Condition& condition, const Values& values);
[[nodiscard]] bool hold(const std::vector<Condition>& all, const Values& values);
// `row`: of a list; its cells go before the values.
[[nodiscard]] std::string fill(const Pattern& pattern, const Values& values,
                               const Row* row = nullptr);
// A field outside brackets is blank: the line has nothing to say.
[[nodiscard]] bool says_nothing(const Pattern& pattern, const Values& values);

// Calls for every field in it; `guarded`: within brackets.
void each_field(const Pattern& pattern,
                const std::function<void(const std::string& name, bool guarded)>& call);

}  // namespace ortoo::documents
