// SPDX-License-Identifier: MulanPSL-2.0
#include <filesystem>
#include <fstream>
#include <iostream>

#include "app/command_open.h"
#include "app/commands.h"
#include "documents/service_builtin.h"
#include "documents/service_sample.h"

namespace ortoo::app {

namespace {
void write_file(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << bytes;
    if (!out.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

int sample(const SampleFiles& files, const std::string& name, std::string_view body) {
    for (const auto& [paper, suffix] : names(Paper{})) {
        const auto made = documents::sample_pdf(body, {paper, files.rows, !files.final});
        if (!made) {
            std::cerr << name << ": ";
            return refused(made.error());
        }
        const std::string file = name + "-" + std::string(suffix) + ".pdf";
        write_file(std::filesystem::path(files.folder) / file, *made);
    }
    return 0;
}
}  // namespace

int sample_documents(const SampleFiles& files) {
    std::filesystem::create_directories(files.folder);
    if (!files.given.empty()) {
        return sample(files, std::filesystem::path(files.given).stem().string(),
                      read_file(files.given));
    }
    for (const documents::BuiltIn& each : documents::builtin_templates()) {
        const auto stem = std::filesystem::path(each.file).stem().string();
        if (const int code = sample(files, stem, each.body); code != 0) {
            return code;
        }
    }
    return 0;
}

}  // namespace ortoo::app
