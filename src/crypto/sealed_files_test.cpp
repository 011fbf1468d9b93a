// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/sealed_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "base/seeded_random.h"

namespace ortoo::crypto {

namespace {
struct Folder {
    std::filesystem::path path;
    Folder() {
        std::string name =
            (std::filesystem::temp_directory_path() / "ortoo-sealed-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
};
}  // namespace

TEST_CASE("a sealed file comes back whole and is not readable on disk") {
    const Folder folder;
    SeededRandom random(1);
    const Vault vault(std::string(32, 'k'), random);
    const SealedFiles files(folder.path.string(), vault);
    const std::string photo(100'000, 'p');
    files.write("photo-1", photo);
    CHECK(files.read("photo-1") == photo);
    CHECK_FALSE(files.read("photo-2").has_value());
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path)) {
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(in)), {});
            CHECK(bytes.find("pppp") == std::string::npos);
        }
    }
}

TEST_CASE("a removed file is gone, and removing it again is harmless") {
    const Folder folder;
    SeededRandom random(1);
    const Vault vault(std::string(32, 'k'), random);
    const SealedFiles files(folder.path.string(), vault);
    files.write("photo-1", "picture");
    files.write("photo-2", "another");
    files.remove("photo-1");
    files.remove("photo-1");
    files.remove("never");
    CHECK_FALSE(files.read("photo-1"));
    CHECK(files.read("photo-2") == "another");
}

TEST_CASE("an altered file is a fault, not a picture") {
    const Folder folder;
    SeededRandom random(1);
    const Vault vault(std::string(32, 'k'), random);
    const SealedFiles files(folder.path.string(), vault);
    files.write("photo-1", "picture");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path)) {
        if (entry.is_regular_file()) {
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(-1, std::ios::end);
            file.put('!');
        }
    }
    CHECK_THROWS(static_cast<void>(files.read("photo-1")));
}

TEST_CASE("an id with path characters stays inside the folder") {
    const Folder folder;
    SeededRandom random(1);
    const Vault vault(std::string(32, 'k'), random);
    const SealedFiles files((folder.path / "in").string(), vault);
    files.write("../../outside", "x");
    CHECK(files.read("../../outside") == "x");
    std::size_t outside = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path)) {
        outside += entry.path().filename() == "in" ? 0U : 1U;
    }
    CHECK(outside == 0);
}

}  // namespace ortoo::crypto
