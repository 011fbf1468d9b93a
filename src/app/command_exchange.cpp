// SPDX-License-Identifier: MulanPSL-2.0
#include <fstream>
#include <iostream>

#include "app/command_open.h"
#include "app/commands.h"
#include "base/text.h"

namespace ortoo::app {

int export_cases(const Config& config, const ExchangeFile& file) {
    Open open(config);
    const Context ctx = open.context();
    const exchange::ExportCases in{named<exchange::Format>(file.format),
                                   named<exchange::Encoding>(file.encoding)};
    const auto made = open.database->write(
        [&](db::Tx& tx) { return open.rooms.exchange.export_cases(tx, ctx, in); });
    if (!made) {
        return refused(made.error());
    }
    const std::string bytes = unbase64(made->content).value();
    if (file.path.empty()) {
        std::cout << bytes << std::flush;
    } else {
        std::ofstream out(file.path, std::ios::binary | std::ios::trunc);
        out << bytes;
        if (!out.flush()) {
            throw std::runtime_error("cannot write " + file.path);
        }
    }
    std::cerr << made->rows << " cases\n";
    return 0;
}

int import_answers(const Config& config, const ExchangeFile& file) {
    Open open(config);
    const Context ctx = open.context();
    const std::string bytes = read_file(file.path);
    const auto answer = open.database->write(
        [&](db::Tx& tx) { return open.rooms.exchange.import_bytes(tx, ctx, bytes); });
    const int code = report(answer);
    return answer && !answer->faults.empty() ? 1 : code;
}

}  // namespace ortoo::app
