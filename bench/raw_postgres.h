// SPDX-License-Identifier: MulanPSL-2.0
// libpq without anything of ours between.
#pragma once

#include <libpq-fe.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "bench/cells.h"

namespace ortoo::bench {

class RawPostgres {
  public:
    explicit RawPostgres(const std::string& connection);
    void execute(const std::string& sql);
    [[nodiscard]] std::vector<std::string> texts(const std::string& sql);  // first column
    void prepare(const std::string& name, const std::string& sql);

    void enter_pipeline();
    void pipe(const std::string& name, std::span<const Cell> cells);
    void sync();  // sends what was piped and reads every answer; throws when one failed
    void leave_pipeline();

    void copy_begin(const Table& table);
    void copy_row(std::string_view line);  // as COPY's text format has it
    void copy_end();

  private:
    struct Finish {
        void operator()(PGconn* handle) const { PQfinish(handle); }
    };
    [[noreturn]] void fail(const std::string& what);
    std::unique_ptr<PGconn, Finish> handle_;
    std::size_t piped_ = 0;
};

// One cell in COPY's text format.
void append_copy_cell(std::string& line, const Cell& cell);

}  // namespace ortoo::bench
