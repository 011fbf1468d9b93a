// SPDX-License-Identifier: MulanPSL-2.0
#include "app/demo.h"
#include "base/text.h"

namespace ortoo::app {

std::vector<outlets::UnitRow> Demo::units(outlets::UnitKind kind) const {
    const auto reader = database_.reader();
    auto list = rooms_.outlets.list(*reader, context(now_), {std::nullopt, kind, std::nullopt});
    return list ? std::move(list->rows) : std::vector<outlets::UnitRow>{};
}

void Demo::load_points(const std::string& csv) {
    const auto rows = parse_csv(csv);
    if (!rows) {
        throw std::runtime_error("demo: points.csv has an unclosed quote");
    }
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const std::vector<std::string>& row = (*rows)[i];
        const auto kind = row.size() == 10 ? named<outlets::PointKind>(row[1]) : std::nullopt;
        if (!kind) {
            throw std::runtime_error("demo: row " + std::to_string(i + 1) + " of points.csv");
        }
        outlets::AddPoint point{UnitId{row[0]},   *kind, row[2], row[3], row[4], parse_int(row[5]),
                                parse_int(row[6])};
        if (!row[7].empty()) {
            point.weekdays = row[7];
            point.open_from = parse_int(row[8]);
            point.open_to = parse_int(row[9]);
        }
        must("point",
             [&](db::Tx& tx) { return rooms_.outlets.add_point(tx, context(now_), point); });
    }
}

}  // namespace ortoo::app
