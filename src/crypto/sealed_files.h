// SPDX-License-Identifier: MulanPSL-2.0
// Files with personal data (photos, signatures), sealed one by one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/keys.h"

namespace ortoo::crypto {

// One folder of sealed files named by id, spread over 256 sub-folders. Thread-safe: a name is
// written whole (temporary file → fsync → rename → fsync of the folder) or not at all.
class SealedFiles {
  public:
    SealedFiles(std::string folder, const Vault& vault)
        : folder_(std::move(folder)), vault_(vault) {}
    // Durable when it returns; the same id again replaces the file. Throws std::system_error when
    // the disk refuses.
    void write(std::string_view id, std::string_view bytes) const;
    // nullopt: no such file. Throws when it was altered.
    [[nodiscard]] std::optional<std::string> read(std::string_view id) const;

    // For good when it returns; a file that is not there is none to remove.
    void remove(std::string_view id) const;

  private:
    [[nodiscard]] std::string path_of(std::string_view id) const;
    std::string folder_;
    const Vault& vault_;
};

}  // namespace ortoo::crypto
