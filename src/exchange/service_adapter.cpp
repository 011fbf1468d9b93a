// SPDX-License-Identifier: MulanPSL-2.0
#include "exchange/service_adapter.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ortoo::exchange {

namespace fs = std::filesystem;

void FolderAdapter::send(const File& file) {
    if (!fs::is_directory(root_)) {
        throw std::runtime_error("exchange folder " + root_ + " is not there");
    }
    const fs::path folder = fs::path(root_) / "out";
    fs::create_directories(folder);
    const fs::path beside = folder / (file.name + ".part");
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        out << file.bytes;
        if (!out.flush()) {
            throw std::runtime_error("cannot write " + beside.string());
        }
    }
    fs::rename(beside, folder / file.name);
}

std::vector<Adapter::File> FolderAdapter::answers() {
    std::vector<File> out;
    const fs::path folder = fs::path(root_) / "in";
    if (!fs::is_directory(folder)) {
        return out;
    }
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || name.ends_with(".part")) {
            continue;
        }
        std::ifstream in(entry.path(), std::ios::binary);
        out.push_back({name, {std::istreambuf_iterator<char>(in), {}}});
    }
    std::ranges::sort(out, {}, &File::name);
    return out;
}

void FolderAdapter::done(const std::string& name, bool accepted) {
    const fs::path folder = fs::path(root_) / "in" / (accepted ? "done" : "refused");
    fs::create_directories(folder);
    fs::rename(fs::path(root_) / "in" / name, folder / name);
}

}  // namespace ortoo::exchange
