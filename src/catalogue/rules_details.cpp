// SPDX-License-Identifier: MulanPSL-2.0
// Reading data/catalogue_details.csv: what the catalogue's own file has no columns for.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "catalogue/rules_situation.h"
#include "catalogue/rules_task.h"

namespace ortoo::catalogue {

namespace {

constexpr std::array columns{"sample_id",  "incomplete_acceptance", "may_follow", "commitment",
                             "situations", "needed_when",           "data_status"};

constexpr std::pair<std::string_view, std::string_view> papers[] = {
    {"居民身份证", "id_card"},
    {"居民户口簿", "household_register"},
    {"残疾人证", "disability_card"},
    {"营业执照", "business_licence"},
    {"结婚证", "marriage_certificate"},
    {"出生医学证明", "birth_certificate"},
    {"行驶证", "vehicle_licence"},
    {"驾驶证", "driving_licence"},
    {"不动产权证书", "property_title"},
    {"土地承包经营权证", "land_contract"},
    {"草原承包经营权证", "grassland_contract"},
};

struct Row {
    const std::map<std::string, std::size_t>& places;
    const std::vector<std::string>& cells;
    std::int64_t line;
    std::vector<ImportFault>& faults;

    [[nodiscard]] std::string_view cell(const char* column) const {
        return trim(cells[places.at(column)]);
    }
    void fault(const char* column, const char* code) const {
        faults.push_back({line, column, code});
    }
    [[nodiscard]] std::vector<std::string> list(const char* column) const {
        return cell(column).empty() ? std::vector<std::string>{} : split(cell(column), '|');
    }
    [[nodiscard]] bool yes(const char* column) const {
        if (cell(column) != "yes" && cell(column) != "no") {
            fault(column, cell(column).empty() ? "missing" : "unknown");
        }
        return cell(column) == "yes";
    }
};

Material* material_named(Item& item, std::string_view name) {
    const auto found = std::find_if(item.materials.begin(), item.materials.end(),
                                    [&](const Material& each) { return each.name == name; });
    return found == item.materials.end() ? nullptr : &*found;
}

void read_incomplete(const Row& row, Item& item) {
    item.incomplete_acceptance = row.yes("incomplete_acceptance");
    const auto names = row.list("may_follow");
    if (item.incomplete_acceptance == names.empty()) {
        row.fault("may_follow", "contradicts");
    }
    for (const std::string& name : names) {
        if (Material* found = material_named(item, trim(name))) {
            found->may_follow = true;
        } else {
            row.fault("may_follow", "unknown");
        }
    }
}

// housing:现在住的房子是？:own=自己的/rent=租的, several with | between.
void read_situations(const Row& row, Item& item) {
    for (const std::string& text : row.list("situations")) {
        const auto parts = split(text, ':');
        if (parts.size() != 3 || !key_fits(parts[0]) || parts[1].empty() ||
            code_points(parts[1]) > 100) {
            row.fault("situations", "unknown");
            continue;
        }
        Situation situation{parts[0], parts[1], {}};
        for (const std::string& each : split(parts[2], '/')) {
            const auto pair = split(each, '=');
            if (pair.size() != 2 || !key_fits(pair[0]) || pair[1].empty()) {
                row.fault("situations", "unknown");
                continue;
            }
            situation.answers.push_back({pair[0], pair[1]});
        }
        if (situation.answers.size() < 2 || situation.answers.size() > 10) {
            row.fault("situations", "too_many");
        }
        item.situations.push_back(std::move(situation));
    }
}

bool answer_known(const Item& item, std::string_view key) {
    return std::any_of(item.situations.begin(), item.situations.end(),
                       [&](const Situation& situation) {
                           return std::any_of(situation.answers.begin(), situation.answers.end(),
                                              [&](const Answer& each) { return each.key == key; });
                       });
}

// 租赁合同@rent, several answers with + between.
void read_needed_when(const Row& row, Item& item) {
    for (const std::string& text : row.list("needed_when")) {
        const auto parts = split(text, '@');
        Material* material = parts.size() == 2 ? material_named(item, trim(parts[0])) : nullptr;
        if (material == nullptr) {
            row.fault("needed_when", "unknown");
            continue;
        }
        for (const std::string& key : split(parts[1], '+')) {
            if (!answer_known(item, key)) {
                row.fault("needed_when", "unknown");
            }
            material->situations.push_back(key);
        }
    }
}

void read_row(const Row& row, Parsed& out) {
    const auto code = row.cell("sample_id");
    const auto found = std::find_if(out.items.begin(), out.items.end(),
                                    [&](const Item& each) { return each.code == code; });
    if (found == out.items.end()) {
        return row.fault("sample_id", code.empty() ? "missing" : "unknown");
    }
    if (!out.detailed.insert(found->code).second) {
        return row.fault("sample_id", "duplicate");
    }
    read_incomplete(row, *found);
    found->commitment = row.yes("commitment");
    read_situations(row, *found);
    read_needed_when(row, *found);
}

}  // namespace

std::string_view paper_of(std::string_view material) {
    for (const auto& [name, paper] : papers) {
        if (name == material) {
            return paper;
        }
    }
    return {};
}

PowerMode power_mode_default(const Item& item) {
    return item.town ? PowerMode::entrusted : PowerMode::assisted;
}

Result<Parsed> parse_items(std::string_view csv) {
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty()) {
        return refuse(catalogue_not_csv, "csv");
    }
    return parse_items(*rows);
}

Result<void> read_details(std::string_view csv, Parsed& items) {
    const auto rows = parse_csv(csv);
    if (!rows || rows->empty()) {
        return refuse(catalogue_not_csv, "details");
    }
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < rows->front().size(); ++i) {
        places.emplace(trim(rows->front()[i]), i);
    }
    for (const char* each : columns) {
        if (!places.contains(each)) {
            return refuse(catalogue_columns, "details", {{"column", each}});
        }
    }
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const auto line = static_cast<std::int64_t>(i + 1);
        if ((*rows)[i].size() != rows->front().size()) {
            items.faults.push_back({line, "", "columns"});
            continue;
        }
        read_row({places, (*rows)[i], line, items.faults}, items);
    }
    return {};
}

void keep_details(Item& item, const Item& before, bool detailed) {
    item.power_mode = before.power_mode;
    if (detailed) {
        return;
    }
    item.incomplete_acceptance = before.incomplete_acceptance;
    item.commitment = before.commitment;
    item.situations = before.situations;
    for (Material& each : item.materials) {
        for (const Material& old : before.materials) {
            if (old.name == each.name) {
                each.may_follow = old.may_follow;
                each.situations = old.situations;
            }
        }
    }
}

}  // namespace ortoo::catalogue
