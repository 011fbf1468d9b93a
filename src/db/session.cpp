// SPDX-License-Identifier: MulanPSL-2.0
#include "db/session.h"

#include <algorithm>

namespace ortoo::db {

namespace {

std::vector<const Sql*>& registry() {
    static std::vector<const Sql*> all;
    return all;
}

const Sql take_number{"db.take_number",
                      "INSERT INTO counters (county, name, value) VALUES ($1, $2, 1) "
                      "ON CONFLICT (county, name) DO UPDATE SET value = counters.value + 1 "
                      "RETURNING value"};

}  // namespace

Sql::Sql(const char* name, const char* text) : name_(name), text_(text), index_(registry().size()) {
    registry().push_back(this);
}

std::span<const Sql* const> all_statements() {
    return registry();
}

Value::Value(CivilDate v) : type_(Type::text), dated_(true) {
    const std::string text = to_text(v);
    std::copy_n(text.begin(), std::min(text.size(), date_.size()), date_.begin());
}

std::optional<Instant> Row::maybe_instant(int column) const {
    return null(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<std::int64_t> Row::maybe_integer(int column) const {
    return null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Row::maybe_text(int column) const {
    return null(column) ? std::nullopt : std::optional(text(column));
}

std::optional<CivilDate> Row::maybe_date(int column) const {
    return null(column) ? std::nullopt : std::optional(date(column));
}

CivilDate Row::date(int column) const {
    const auto parsed = parse_date(view(column));
    if (!parsed) {
        bad_value(column);
    }
    return *parsed;
}

// The value itself stays out of the message: it may be personal data.
void Row::bad_value(int column) const {
    throw Fault("column " + std::to_string(column) + " holds a value this program does not know");
}

bool Session::exists(const Sql& sql, Values values) {
    bool found = false;
    query(sql, {values.begin(), values.size()}, [&](const Row&) { found = true; });
    return found;
}

std::int64_t Session::count(const Sql& sql, Values values) {
    return one(sql, values, [](const Row& row) { return row.integer(0); }).value_or(0);
}

std::int64_t Tx::next_number(std::string_view county, std::string_view counter) {
    return count(take_number, {county, counter});
}

}  // namespace ortoo::db
