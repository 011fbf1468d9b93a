// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/answer_row.h"

#include "base/text.h"
#include "db/postgres/types.h"

namespace ortoo::db::postgres {

bool AnswerRow::null(int column) const {
    check(column);
    return PQgetisnull(answer_, row_, column) != 0;
}

std::int64_t AnswerRow::integer(int column) const {
    const std::string_view text = raw(column);
    if (text.empty()) {
        return 0;  // NULL
    }
    if (PQftype(answer_, column) == type_bool) {
        return text == "t" ? 1 : 0;
    }
    const auto number = parse_int(text);
    if (!number) {
        throw Fault(std::string(sql_.name()) + ": column " + std::to_string(column) +
                    " is no whole number");
    }
    return *number;
}

std::string_view AnswerRow::view(int column) const {
    const std::string_view text = raw(column);
    if (PQftype(answer_, column) != type_bytea || text.empty()) {
        return text;
    }
    auto bytes = text.starts_with("\\x") ? unhex(text.substr(2)) : std::nullopt;
    if (!bytes) {
        throw Fault(std::string(sql_.name()) + ": bytes did not come as \\x…");
    }
    return decoded_.emplace_back(std::move(*bytes));
}

std::string_view AnswerRow::raw(int column) const {
    check(column);
    return {PQgetvalue(answer_, row_, column),
            static_cast<std::size_t>(PQgetlength(answer_, row_, column))};
}

void AnswerRow::check(int column) const {
    if (column < 0 || column >= PQnfields(answer_)) {
        throw Fault(std::string(sql_.name()) + ": no column " + std::to_string(column));
    }
}

}  // namespace ortoo::db::postgres
