// SPDX-License-Identifier: MulanPSL-2.0
// Rows of the 实施清单 under the column names of the C0109 tables. Columns of the guide (limits,
// conditions …) are written for the reader and not read: the guide has its own import.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {
constexpr std::size_t words_max = 2000;

using Write = std::string (*)(const Item&, const Task&, Standard);
// The code of the fault; empty: read.
using Take = std::string_view (*)(std::string_view, Task&, Standard);

template <auto M>
std::string words(const Item&, const Task& task, Standard) {
    return task.*M;
}
template <auto M>
std::string_view take_words(std::string_view text, Task& task, Standard) {
    if (!is_utf8(text) || code_points(text) > words_max) {
        return is_utf8(text) ? "too_long" : "not_utf8";
    }
    task.*M = std::string(text);
    return {};
}
template <auto M>
std::string one(const Item&, const Task& task, Standard standard) {
    return std::string(digit(task.*M, standard).value_or(""));
}
template <auto M>
std::string_view take_one(std::string_view text, Task& task, Standard standard) {
    using E = std::decay_t<decltype(task.*M)>;
    const auto value = of_digit<E>(text, standard);
    if (value) {
        task.*M = *value;
    }
    return value || text.empty() ? "" : "unknown";
}
// Where a standard has no digit of its own, the wider value it counts among.
template <class E>
E wider(E value) {
    return value;
}
template <>
Served wider(Served value) {
    return value == Served::unincorporated ? Served::other : value;
}
template <>
HandleForm wider(HandleForm value) {
    return value == HandleForm::mobile ? HandleForm::online : value;
}
template <auto M>
std::string some(const Item&, const Task& task, Standard standard) {
    std::vector<std::string> parts;
    for (const auto value : task.*M) {
        const auto own = digit(value, standard);
        const auto wide = digit(wider(value), standard);
        const auto text = own ? own : wide;
        if (text && std::find(parts.begin(), parts.end(), *text) == parts.end()) {
            parts.emplace_back(*text);
        }
    }
    return join(parts, "^");
}
template <auto M>
std::string_view take_some(std::string_view text, Task& task, Standard standard) {
    using E = typename std::decay_t<decltype(task.*M)>::value_type;
    if (text.empty()) {
        return {};
    }
    for (const std::string& each : split(text, '^')) {
        const auto value = of_digit<E>(trim(each), standard);
        if (!value) {
            return "unknown";
        }
        if (std::find((task.*M).begin(), (task.*M).end(), *value) == (task.*M).end()) {
            (task.*M).push_back(*value);
        }
    }
    return {};
}
template <auto M>
std::string flag(const Item&, const Task& task, Standard) {
    return task.*M ? "1" : "0";
}
template <auto M>
std::string_view take_flag(std::string_view text, Task& task, Standard) {
    task.*M = text == "1";
    return text == "1" || text == "0" || text.empty() ? "" : "unknown";
}
template <auto M>
std::string date(const Item&, const Task& task, Standard) {
    return task.*M ? to_text(*(task.*M)) : "";
}
template <auto M>
std::string_view take_date(std::string_view text, Task& task, Standard) {
    const auto day = parse_date(text);
    if (day) {
        task.*M = *day;
    }
    return day || text.empty() ? "" : "not_a_date";
}

std::string days(const TimeLimit& limit) {
    return std::to_string(limit.limit);
}
std::string unit(const TimeLimit& limit) {
    return limit.unit == duty::DayUnit::working_days ? "1" : "2";
}
std::string_view type_code(ItemType type) {  // in the order of the enum
    constexpr std::array<std::string_view, item_type_names.size()> codes{"01", "05", "07", "10",
                                                                         "20"};
    return codes[static_cast<std::size_t>(type)];
}

struct Column {
    const char* name;
    Write write;
    Take take = nullptr;  // of the guide: not read
};

#define OF_GUIDE(expression) \
    [](const Item& item, const Task&, Standard) -> std::string { return std::string(expression); }

const Column columns[] = {
    {"local_task_code", OF_GUIDE(item.code)},
    {"task_name", OF_GUIDE(item.name)},
    {"task_code", words<&Task::task_code>, take_words<&Task::task_code>},
    {"catalog_code", words<&Task::catalog_code>, take_words<&Task::catalog_code>},
    {"task_handle_item", words<&Task::handle_code>, take_words<&Task::handle_code>},
    {"task_type", OF_GUIDE(type_code(item.item_type))},
    {"by_law", words<&Task::by_law>, take_words<&Task::by_law>},
    {"power_source", one<&Task::power_source>, take_one<&Task::power_source>},
    {"use_level", one<&Task::use_level>, take_one<&Task::use_level>},
    {"dept_name", OF_GUIDE(item.department)},
    {"dept_code", words<&Task::organ_code>, take_words<&Task::organ_code>},
    {"dept_type", one<&Task::organ_kind>, take_one<&Task::organ_kind>},
    {"entrust_name", words<&Task::entrusted_organ>, take_words<&Task::entrusted_organ>},
    {"anticipate_day", OF_GUIDE(item.statutory ? days(*item.statutory) : "")},
    {"anticipate_type", OF_GUIDE(item.statutory ? unit(*item.statutory) : "")},
    {"anticipate_explain", words<&Task::limit_note>, take_words<&Task::limit_note>},
    {"promise_day", OF_GUIDE(days(item.promised))},
    {"promise_type", OF_GUIDE(unit(item.promised))},
    {"accept_condition", OF_GUIDE(join(item.conditions, "；"))},
    {"handle_flow", OF_GUIDE(join(item.steps, "；"))},
    {"special_procedure", words<&Task::special_procedure>, take_words<&Task::special_procedure>},
    {"is_fee", OF_GUIDE(item.fee.starts_with("不收费") ? "0" : "1")},
    {"fee_basis", words<&Task::fee_basis>, take_words<&Task::fee_basis>},
    {"server_type", some<&Task::served>, take_some<&Task::served>},
    {"project_type", OF_GUIDE(item.is_instant ? "1" : "2")},
    {"handle_type", some<&Task::forms>, take_some<&Task::forms>},
    {"limit_scene_num", OF_GUIDE(std::to_string(item.visits))},
    {"limit_scene_explain", words<&Task::visit_reason>, take_words<&Task::visit_reason>},
    {"link_way", words<&Task::ask_phone>, take_words<&Task::ask_phone>},
    {"supervise_way", words<&Task::complain_phone>, take_words<&Task::complain_phone>},
    {"handle_area", one<&Task::reach>, take_one<&Task::reach>},
    {"result_type", some<&Task::result_kinds>, take_some<&Task::result_kinds>},
    {"result_name", words<&Task::result_name>, take_words<&Task::result_name>},
    {"is_online", flag<&Task::online>, take_flag<&Task::online>},
    {"is_express", flag<&Task::express>, take_flag<&Task::express>},
    {"is_schedule", flag<&Task::bookable>, take_flag<&Task::bookable>},
    {"is_pay_online", flag<&Task::pay_online>, take_flag<&Task::pay_online>},
    {"task_state", one<&Task::state>, take_one<&Task::state>},
    {"plan_effective_date", date<&Task::effective>, take_date<&Task::effective>},
    {"plan_cancel_date", date<&Task::cancelled>, take_date<&Task::cancelled>},
};

ReadTask read_row(const TableRow& cells, const std::map<std::string, std::size_t>& places,
                  std::int64_t line, Standard standard, std::vector<ImportFault>& faults) {
    ReadTask out;
    out.line = line;
    for (const Column& column : columns) {
        const auto place = places.find(column.name);
        if (place == places.end()) {
            continue;
        }
        const std::string_view text = trim(cells[place->second]);
        if (column.take != nullptr) {
            const std::string_view code = column.take(text, out.task, standard);
            if (!code.empty()) {
                faults.push_back({line, column.name, std::string(code)});
            }
        } else if (std::string_view(column.name) == "local_task_code") {
            out.code = std::string(text);
        } else if (std::string_view(column.name) == "task_name") {
            out.name = std::string(text);
        }
    }
    return out;
}
}  // namespace

TableRow task_columns() {
    TableRow out;
    for (const Column& each : columns) {
        out.emplace_back(each.name);
    }
    return out;
}

TableRow task_row(const Item& item, const Task& task, Standard standard) {
    TableRow out;
    for (const Column& each : columns) {
        out.push_back(each.write(item, task, standard));
    }
    return out;
}

Result<ParsedTasks> parse_tasks(const std::vector<TableRow>& rows, Standard standard) {
    ParsedTasks out;
    std::map<std::string, std::size_t> places;
    const TableRow known = task_columns();
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i) {
        const std::string name(trim(rows.front()[i]));
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            out.faults.push_back({1, name.substr(0, 50), "unknown"});
        } else if (!places.emplace(name, i).second) {
            out.faults.push_back({1, name, "duplicate"});
        }
    }
    for (const char* each : {"local_task_code", "task_code"}) {
        if (!places.contains(each)) {
            return refuse(catalogue_columns, "file", {{"column", each}});
        }
    }
    std::set<std::string> codes;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto line = static_cast<std::int64_t>(i + 1);
        if (rows[i].size() != rows.front().size()) {
            out.faults.push_back({line, "", "columns"});
            continue;
        }
        out.rows.push_back(read_row(rows[i], places, line, standard, out.faults));
        const std::string& code = out.rows.back().code;
        if (code.empty() || !codes.insert(code).second) {
            out.faults.push_back({line, "local_task_code", code.empty() ? "missing" : "duplicate"});
        }
    }
    return out;
}

}  // namespace ortoo::catalogue
