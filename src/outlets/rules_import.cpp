// SPDX-License-Identifier: MulanPSL-2.0
// The divisions file, row by row. One fault refuses the whole file: a half-imported banner would
// leave villages that nobody serves.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "outlets/rules.h"

namespace ortoo::outlets {

namespace {

const std::vector<std::string> header{"code", "name", "parent_code", "kind"};

// The kinds of the file are those of the statistical codes.
std::optional<UnitKind> kind_of(const std::string& word, const UnitId& id) {
    if (word == "banner") {
        return UnitKind::banner;
    }
    if (word == "town") {
        return town_kind(id);
    }
    if (word == "village" || word == "community") {
        return UnitKind::village;
    }
    return std::nullopt;
}

class Reading {
  public:
    explicit Reading(std::string_view county) : county_(county) {}

    void row(std::int64_t line, const std::vector<std::string>& cells) {
        ++out_.rows;
        if (cells.size() != header.size()) {
            return fault(line, "", file_unreadable);
        }
        const UnitId id{cells[0]};
        if (cells[3] == "virtual") {
            out_.skipped.push_back({line, id.text, cells[1], "virtual"});
            return;
        }
        const auto kind = kind_of(cells[3], id);
        if (!kind) {
            return fault(line, "kind", kind_unknown);
        }
        if (trim(cells[1]).empty()) {
            return fault(line, "name", name_missing);
        }
        if (!lines_.emplace(id, line).second) {
            return fault(line, "code", code_twice);
        }
        out_.units.push_back({id, *kind, std::string(trim(cells[1])), {cells[2]}});
    }

    // Parents first, then every code against its parent's.
    Result<Divisions> finish() {
        std::ranges::sort(out_.units, {},
                          [](const Division& d) { return std::pair(d.kind, d.id); });
        std::map<UnitId, Unit> known;
        for (const Division& each : out_.units) {
            Unit unit;
            unit.id = each.id;
            unit.kind = each.kind;
            if (each.kind == UnitKind::banner) {
                if (each.id != banner_id(county_)) {
                    fault(lines_[each.id], "code", code_invalid);
                }
            } else if (const auto parent = known.find(each.parent); parent == known.end()) {
                fault(lines_[each.id], "parent_code", parent_missing);
            } else if (const auto path = path_of(each.id, each.kind, parent->second); !path) {
                fault(lines_[each.id], "code", code_invalid);
            }
            known.emplace(each.id, std::move(unit));
        }
        if (faults_.empty()) {
            return std::move(out_);
        }
        Refusal refusal = refuse(file_unreadable, "csv").value();
        refusal.errors = std::move(faults_);
        return tl::unexpected<Refusal>(std::move(refusal));
    }

  private:
    void fault(std::int64_t line, std::string_view column, RefusalCode code) {
        std::string field = "rows[" + std::to_string(line) + "]";
        if (!column.empty()) {
            field += "." + std::string(column);
        }
        faults_.push_back({std::move(field), std::string(code.code)});
    }

    std::string_view county_;
    Divisions out_;
    std::map<UnitId, std::int64_t> lines_;
    std::vector<FieldFault> faults_;
};

}  // namespace

Result<Divisions> read_divisions(std::string_view county, std::string_view csv) {
    const auto rows = is_utf8(csv) ? parse_csv(csv) : std::nullopt;
    if (!rows || rows->empty() || rows->front() != header) {
        return refuse(file_unreadable, "csv");
    }
    Reading reading(county);
    for (std::size_t i = 1; i < rows->size(); ++i) {
        reading.row(static_cast<std::int64_t>(i) + 1, (*rows)[i]);
    }
    return reading.finish();
}

}  // namespace ortoo::outlets
