// SPDX-License-Identifier: MulanPSL-2.0
#include "db/postgres/answer_row.h"

#include <new>
#include <vector>

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

std::int64_t written(PGresult* answer) {
    const std::string_view tag = PQcmdStatus(answer);
    const bool changes =
        tag.starts_with("INSERT") || tag.starts_with("UPDATE") || tag.starts_with("DELETE");
    return changes ? parse_int(PQcmdTuples(answer)).value_or(0) : 0;
}

void each_row(const Sql& sql, const Answer& answer, const Session::Sink& sink) {
    AnswerRow row(sql, answer.get());
    for (int i = 0; i < PQntuples(answer.get()); ++i) {
        row.move_to(i);
        sink(row);
    }
}

namespace {

struct Cell {
    Oid type;
    std::string text;
};

Cell cell_of(const Value& value) {
    switch (value.type()) {
        case Value::Type::null:
            return {type_text, {}};
        case Value::Type::integer:
            return {type_int8, std::to_string(value.integer())};
        case Value::Type::text:
            return {type_text, std::string(value.view())};
        case Value::Type::bytes:
            return {type_bytea, "\\x" + hex(value.view())};
    }
    return {};
}

}  // namespace

Answer one_row(std::span<const Value> cells) {
    Answer row(PQmakeEmptyPGresult(nullptr, PGRES_TUPLES_OK));
    std::string unnamed;
    std::vector<PGresAttDesc> columns;
    std::vector<Cell> texts;
    for (const Value& each : cells) {
        texts.push_back(cell_of(each));
        columns.push_back({unnamed.data(), 0, 0, 0, texts.back().type, 0, 0});
    }
    bool made = PQsetResultAttrs(row.get(), static_cast<int>(columns.size()), columns.data()) != 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool null = cells[i].type() == Value::Type::null;
        made = made && PQsetvalue(row.get(), 0, static_cast<int>(i), texts[i].text.data(),
                                  null ? -1 : static_cast<int>(texts[i].text.size())) != 0;
    }
    if (!made) {
        throw std::bad_alloc();  // the only reason that libpq gives
    }
    return row;
}

}  // namespace ortoo::db::postgres
