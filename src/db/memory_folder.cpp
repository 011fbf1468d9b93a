// SPDX-License-Identifier: MulanPSL-2.0
#include "db/memory_folder.h"

#include <stdlib.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "db/session.h"

namespace ortoo::db {

MemoryFolder::MemoryFolder() {
    std::error_code ignored;
    const bool has_memory = std::filesystem::is_directory("/dev/shm", ignored);
    path_ = std::string(has_memory ? "/dev/shm" : "/tmp") + "/ortoo-XXXXXX";
    if (mkdtemp(path_.data()) == nullptr) {
        throw Fault("cannot make a folder for a database in memory");
    }
}

MemoryFolder::~MemoryFolder() {
    if (!path_.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
}

MemoryFolder::MemoryFolder(MemoryFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

}  // namespace ortoo::db
