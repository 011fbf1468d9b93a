// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/ceiling.h"

#include <fmt/format.h>

namespace ortoo::bench {

namespace {
constexpr const char* nobody = "ceiling";  // stands for the staff id of the sample
}  // namespace

CeilingRows::CeilingRows(const boost::json::value& in) {
    for (const auto& each : in.as_array()) {
        rows_.push_back(row_of(each));
        SampleRow& row = rows_.back();
        for (const char* column : {"subject", "staff", "actor"}) {
            for (std::size_t i = 0; i < row.table.columns.size(); ++i) {
                if (row.table.columns[i] == column) {
                    row.cells[i].text = nobody;
                }
            }
        }
        values_.push_back(row.cells);
    }
}

std::vector<std::string> CeilingRows::statements() const {
    std::vector<std::string> out;
    for (const SampleRow& row : rows_) {
        std::string sql = row.table.insert();
        if (row.table.name == "ledger_heads") {
            sql +=
                " ON CONFLICT (county, subject) DO UPDATE SET seq = excluded.seq, "
                "hash = excluded.hash WHERE ledger_heads.seq = excluded.seq - 1";
        } else if (row.table.name == "presences") {
            sql +=
                " ON CONFLICT (county, staff) DO UPDATE SET state = excluded.state, "
                "since = excluded.since";
        }
        out.push_back(std::move(sql));
    }
    return out;
}

const std::vector<std::vector<Cell>>& CeilingRows::values(std::int64_t number) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Table& table = rows_[i].table;
        if (table.name == "idempotency") {
            values_[i][table.at("request_key")].text = fmt::format("{:032x}", number);
        } else if (table.name == "ledger_entries" || table.name == "ledger_heads") {
            values_[i][table.at("seq")].integer = number + 1;
        }
    }
    return values_;
}

std::vector<std::string> CeilingRows::clean_up() {
    return {fmt::format("DELETE FROM idempotency WHERE actor = '{}'", nobody),
            fmt::format("DELETE FROM ledger_entries WHERE subject = '{}'", nobody),
            fmt::format("DELETE FROM ledger_heads WHERE subject = '{}'", nobody),
            fmt::format("DELETE FROM presences WHERE staff = '{}'", nobody)};
}

}  // namespace ortoo::bench
