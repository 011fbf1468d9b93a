// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/raw_postgres.h"

#include <stdexcept>

namespace ortoo::bench {

namespace {
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

bool good(const PGresult* answer) {
    const ExecStatusType status = PQresultStatus(answer);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
           status == PGRES_PIPELINE_SYNC || status == PGRES_COPY_IN;
}
}  // namespace

RawPostgres::RawPostgres(const std::string& connection) : handle_(PQconnectdb(connection.c_str())) {
    if (PQstatus(handle_.get()) != CONNECTION_OK) {
        fail("connect");
    }
}

void RawPostgres::fail(const std::string& what) {
    throw std::runtime_error(what + ": " + PQerrorMessage(handle_.get()));
}

void RawPostgres::execute(const std::string& sql) {
    static_cast<void>(texts(sql));
}

std::vector<std::string> RawPostgres::texts(const std::string& sql) {
    const Answer answer(PQexec(handle_.get(), sql.c_str()), PQclear);
    if (!good(answer.get())) {
        fail(sql);
    }
    std::vector<std::string> out;
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        out.emplace_back(PQgetvalue(answer.get(), row, 0));
    }
    return out;
}

void RawPostgres::prepare(const std::string& name, const std::string& sql) {
    const Answer answer(PQprepare(handle_.get(), name.c_str(), sql.c_str(), 0, nullptr), PQclear);
    if (!good(answer.get())) {
        fail(sql);
    }
}

void RawPostgres::enter_pipeline() {
    if (PQenterPipelineMode(handle_.get()) != 1) {
        fail("pipeline");
    }
}

void RawPostgres::pipe(const std::string& name, std::span<const Cell> cells) {
    std::vector<std::string> numbers(cells.size());
    std::vector<const char*> values(cells.size(), nullptr);
    std::vector<int> lengths(cells.size(), 0);
    std::vector<int> formats(cells.size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        if (cell.kind == Cell::Kind::integer) {
            numbers[i] = std::to_string(cell.integer);
            values[i] = numbers[i].c_str();
        } else if (cell.kind != Cell::Kind::null) {
            values[i] = cell.text.c_str();
            lengths[i] = static_cast<int>(cell.text.size());
            formats[i] = cell.kind == Cell::Kind::bytes ? 1 : 0;
        }
    }
    if (PQsendQueryPrepared(handle_.get(), name.c_str(), static_cast<int>(cells.size()),
                            values.data(), lengths.data(), formats.data(), 0) != 1) {
        fail(name);
    }
    ++piped_;
}

void RawPostgres::sync() {
    if (PQpipelineSync(handle_.get()) != 1) {
        fail("sync");
    }
    for (std::size_t left = piped_ + 1; left > 0;) {
        const Answer answer(PQgetResult(handle_.get()), PQclear);
        if (answer == nullptr) {
            continue;  // stands between two answers
        }
        if (!good(answer.get())) {
            fail(PQresultErrorMessage(answer.get()));
        }
        --left;
    }
    piped_ = 0;
}

void RawPostgres::leave_pipeline() {
    PQexitPipelineMode(handle_.get());
}

void RawPostgres::copy_begin(const Table& table) {
    std::string names;
    for (const std::string& column : table.columns) {
        names += (names.empty() ? "" : ", ") + column;
    }
    execute("COPY " + table.name + " (" + names + ") FROM STDIN");
}

void RawPostgres::copy_row(std::string_view line) {
    if (PQputCopyData(handle_.get(), line.data(), static_cast<int>(line.size())) != 1) {
        fail("copy");
    }
}

void RawPostgres::copy_end() {
    if (PQputCopyEnd(handle_.get(), nullptr) != 1) {
        fail("copy");
    }
    const Answer answer(PQgetResult(handle_.get()), PQclear);
    if (!good(answer.get())) {
        fail("copy");
    }
    PQclear(PQgetResult(handle_.get()));
}

void append_copy_cell(std::string& line, const Cell& cell) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (cell.kind) {
        case Cell::Kind::null:
            line += "\\N";
            break;
        case Cell::Kind::integer:
            line += std::to_string(cell.integer);
            break;
        case Cell::Kind::text:
            for (const char each : cell.text) {
                if (each == '\\' || each == '\n' || each == '\t' || each == '\r') {
                    line += '\\';
                    line += each == '\n' ? 'n' : each == '\t' ? 't' : each == '\r' ? 'r' : '\\';
                } else {
                    line += each;
                }
            }
            break;
        case Cell::Kind::bytes:
            line += "\\\\x";
            for (const char each : cell.text) {
                line += digits[static_cast<unsigned char>(each) >> 4];
                line += digits[static_cast<unsigned char>(each) & 15];
            }
            break;
    }
}

}  // namespace ortoo::bench
