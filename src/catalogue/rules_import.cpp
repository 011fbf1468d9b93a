// SPDX-License-Identifier: MulanPSL-2.0
// Reading data/catalogue.csv: every column of every row, all faults at once.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {

constexpr std::array columns{
    "sample_id",          "theme",          "item_name",      "item_type",
    "item_type_code",     "department",     "handling_level", "target",
    "statutory_limit",    "statutory_unit", "promised_limit", "promised_unit",
    "is_instant",         "materials",      "conditions",     "fee",
    "gaqa_suitable",      "town_suitable",  "bank_channel",   "site_visit_required",
    "in_person_required", "agent_mode",     "high_frequency", "data_status",
};

template <class E>
using Words = std::initializer_list<std::pair<std::string_view, E>>;

// One row by column name; every reader says what was wrong and goes on.
class RowReader {
  public:
    RowReader(const std::map<std::string, std::size_t>& places,
              const std::vector<std::string>& cells, std::int64_t line,
              std::vector<ImportFault>& faults)
        : places_(places), cells_(cells), line_(line), faults_(faults) {}

    void fault(std::string_view column, std::string code) {
        faults_.push_back({line_, std::string(column), std::move(code)});
    }
    [[nodiscard]] std::string_view cell(const char* column) const {
        return trim(cells_[places_.at(column)]);
    }
    std::string words(const char* column, std::size_t max) {
        const std::string_view value = cell(column);
        check_length(column, value, max);
        return std::string(value);
    }
    void check_length(const char* column, std::string_view value, std::size_t max) {
        if (value.empty()) {
            fault(column, "missing");
        } else if (!is_utf8(value)) {
            fault(column, "not_utf8");
        } else if (code_points(value) > max) {
            fault(column, "too_long");
        }
    }
    bool yes(const char* column) { return one_of<bool>(column, {{"yes", true}, {"no", false}}); }
    template <class E>
    E one_of(const char* column, Words<E> words) {
        for (const auto& [word, value] : words) {
            if (cell(column) == word) {
                return value;
            }
        }
        fault(column, cell(column).empty() ? "missing" : "unknown");
        return words.begin()->second;
    }
    std::int64_t number(const char* column) {
        constexpr std::int64_t limit_max = 3650;
        const auto value = parse_int(cell(column));
        if (!value) {
            fault(column, cell(column).empty() ? "missing" : "not_a_number");
            return 0;
        }
        if (*value < 0 || *value > limit_max) {
            fault(column, "out_of_range");
        }
        return *value;
    }
    TimeLimit limit(const char* amount, const char* unit) {
        return {number(amount),
                one_of<duty::DayUnit>(unit, {{"工作日", duty::DayUnit::working_days},
                                             {"自然日", duty::DayUnit::natural_days}})};
    }

  private:
    const std::map<std::string, std::size_t>& places_;
    const std::vector<std::string>& cells_;
    std::int64_t line_;
    std::vector<ImportFault>& faults_;
};

ItemType type_of(RowReader& row) {
    const auto type = row.one_of<ItemType>("item_type", {{"行政许可", ItemType::permit},
                                                         {"行政给付", ItemType::grant},
                                                         {"行政确认", ItemType::confirmation},
                                                         {"其他行政权力", ItemType::other_power},
                                                         {"公共服务", ItemType::public_service}});
    const auto code = row.one_of<ItemType>("item_type_code", {{"01", ItemType::permit},
                                                              {"05", ItemType::grant},
                                                              {"07", ItemType::confirmation},
                                                              {"10", ItemType::other_power},
                                                              {"20", ItemType::public_service}});
    if (type != code) {
        row.fault("item_type_code", "contradicts");
    }
    return type;
}

// 残疾证明(有则提供) and 原卡(换领时) may be lacking: asked only of those whom the note means.
Material material_of(std::string_view text, std::int64_t no) {
    Material out;
    out.no = no;
    out.name = std::string(trim(text));
    const std::size_t open = out.name.rfind('(');
    if (open == std::string::npos || open == 0 || out.name.back() != ')') {
        return out;
    }
    const std::string note = out.name.substr(open + 1, out.name.size() - open - 2);
    if (note == "有则提供" || note.ends_with("时")) {
        out.name.resize(open);
        out.note = note;
        out.required = false;
    }
    return out;
}

void read_materials(RowReader& row, Item& item) {
    constexpr std::size_t materials_max = 40;
    const std::vector<std::string> parts = split(row.cell("materials"), '|');
    for (const std::string& each : parts) {
        item.materials.push_back(
            material_of(each, static_cast<std::int64_t>(item.materials.size() + 1)));
        item.materials.back().paper = paper_of(item.materials.back().name);
        row.check_length("materials", item.materials.back().name, 100);
    }
    if (parts.size() > materials_max) {
        row.fault("materials", "too_long");
    }
}

void read_conditions(RowReader& row, Item& item) {
    std::string text(row.cell("conditions"));
    constexpr std::string_view wide = "；";
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide, at)) {
        text.replace(at, wide.size(), 1, ';');
    }
    for (const std::string& each : split(text, ';')) {
        if (!trim(each).empty()) {
            item.conditions.emplace_back(trim(each));
            row.check_length("conditions", item.conditions.back(), 300);
        }
    }
}

void read_limits(RowReader& row, Item& item) {
    const bool bound = !row.cell("statutory_limit").empty() || !row.cell("statutory_unit").empty();
    if (bound) {
        item.statutory = row.limit("statutory_limit", "statutory_unit");
    }
    item.promised = row.limit("promised_limit", "promised_unit");
    item.is_instant = row.yes("is_instant");
    if (item.is_instant != (item.promised.limit == 0)) {
        row.fault("is_instant", "contradicts");
    }
    if (item.statutory && item.statutory->unit == item.promised.unit &&
        item.promised.limit > item.statutory->limit) {
        row.fault("promised_limit", "contradicts");
    }
}

void read_channels(RowReader& row, Item& item) {
    item.village = row.yes("gaqa_suitable");
    item.town = row.yes("town_suitable");
    item.bank = row.yes("bank_channel");
    item.site_visit_required = row.yes("site_visit_required");
    item.in_person_required = row.yes("in_person_required");
    item.high_frequency = row.yes("high_frequency");
    item.agent_mode = row.one_of<AgentMode>(
        "agent_mode", {{"帮办", AgentMode::help}, {"帮办或代办", AgentMode::help_or_act}});
    item.sample = row.one_of<bool>(
        "data_status", {{"compiled_sample_replace_with_official_list", true}, {"official", false}});
}

Item read_item(RowReader& row) {
    Item item;
    item.code = row.words("sample_id", 50);
    item.theme = row.words("theme", 20);
    item.name = row.words("item_name", 100);
    item.item_type = type_of(row);
    item.department = row.words("department", 50);
    item.handling_level =
        row.one_of<HandlingLevel>("handling_level", {{"旗", HandlingLevel::banner},
                                                     {"苏木镇", HandlingLevel::town},
                                                     {"嘎查村", HandlingLevel::village},
                                                     {"派出所", HandlingLevel::police_station}});
    item.target = row.one_of<Target>("target", {{"自然人", Target::persons},
                                                {"法人", Target::organisations},
                                                {"自然人和法人", Target::both}});
    item.fee = row.words("fee", 200);
    read_limits(row, item);
    read_materials(row, item);
    read_conditions(row, item);
    read_channels(row, item);
    item.four_eyes = four_eyes_default(item.item_type);
    item.power_mode = power_mode_default(item);
    complete(item);
    return item;
}

}  // namespace

Result<Parsed> parse_items(const std::vector<TableRow>& rows) {
    Parsed out;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i) {
        const std::string column(trim(rows.front()[i]));
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            out.faults.push_back({1, column.substr(0, 50), "unknown"});
        } else if (!places.emplace(column, i).second) {
            out.faults.push_back({1, column, "duplicate"});
        }
    }
    for (const char* each : columns) {
        if (!places.contains(each)) {
            return refuse(catalogue_columns, "csv", {{"column", each}});
        }
    }
    std::set<std::string> codes;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto line = static_cast<std::int64_t>(i + 1);
        ++out.rows;
        if (rows[i].size() != rows.front().size()) {
            out.faults.push_back({line, "", "columns"});
            continue;
        }
        RowReader reader(places, rows[i], line, out.faults);
        out.items.push_back(read_item(reader));
        if (!codes.insert(out.items.back().code).second) {
            reader.fault("sample_id", "duplicate");
        }
    }
    return out;
}

}  // namespace ortoo::catalogue
