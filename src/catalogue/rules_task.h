// SPDX-License-Identifier: MulanPSL-2.0
// 实施清单: codes, checks across fields, digits of both standards, rows of a table. Pure.
#pragma once

#include "catalogue/rules.h"
#include "catalogue/types_task.h"

namespace ortoo::catalogue {

// --- codes: 实施编码 is 18 (credit code with a right check character) + 1 (level) + 12 (基本编码);
// 业务办理项编码 is that and two digits. The code of the fault: length, credit_code, level,
// catalog_code, task_code, digits; empty: right.
[[nodiscard]] std::string_view task_code_fault(std::string_view code, UseLevel level,
                                               std::string_view catalog_code);
[[nodiscard]] std::string_view handle_code_fault(std::string_view code, std::string_view task_code);

// Every fault of the row, by field; `row` is 0.
[[nodiscard]] std::vector<ImportFault> task_faults(const Item& item, const Task& task);

// --- digits. nullopt: the standard has none for it, or no value has this digit.
[[nodiscard]] std::optional<std::string_view> digit(UseLevel, Standard);
[[nodiscard]] std::optional<std::string_view> digit(OrganKind, Standard);
[[nodiscard]] std::optional<std::string_view> digit(Served, Standard);
[[nodiscard]] std::optional<std::string_view> digit(HandleForm, Standard);
[[nodiscard]] std::optional<std::string_view> digit(PowerSource, Standard);
[[nodiscard]] std::optional<std::string_view> digit(Reach, Standard);
[[nodiscard]] std::optional<std::string_view> digit(ResultKind, Standard);
[[nodiscard]] std::optional<std::string_view> digit(TaskState, Standard);
// The first value of the list that has this digit.
template <Named E>
[[nodiscard]] std::optional<E> of_digit(std::string_view text, Standard standard) {
    for (const auto& [value, name] : names(E{})) {
        if (digit(value, standard) == text) {
            return value;
        }
    }
    return std::nullopt;
}

// --- tables: the names of the C0109 tables, one row an item
using TableRow = std::vector<std::string>;
[[nodiscard]] TableRow task_columns();
[[nodiscard]] TableRow task_row(const Item& item, const Task& task, Standard standard);
// The columns of data/catalogue.csv: what `parse_items` reads, of a table instead of a text.
[[nodiscard]] Result<Parsed> parse_items(const std::vector<TableRow>& rows);
[[nodiscard]] TableRow item_columns();
[[nodiscard]] TableRow item_row(const Item& item);

struct ReadTask {
    std::int64_t line = 0;
    std::string code;  // of the item
    std::string name;  // may be empty
    Task task;
};
struct ParsedTasks {
    std::vector<ReadTask> rows;
    std::vector<ImportFault> faults;
};
// Refuses catalogue_columns when task_code or local_task_code is missing; other columns may be.
[[nodiscard]] Result<ParsedTasks> parse_tasks(const std::vector<TableRow>& rows, Standard standard);

}  // namespace ortoo::catalogue
