// SPDX-License-Identifier: MulanPSL-2.0
#include "app/shared_files.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "crypto/keys.h"

namespace ortoo::app {

namespace {

using people::SharedOutcome;

struct Folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() /
                                 ("ortoo-shared-" + make_id({}, *crypto::system_random()));
    Folder() { std::filesystem::create_directories(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path); }
    void write(const std::string& kind, const std::string& text) const {
        std::ofstream(path / (kind + ".json")) << text;
    }
};

const people::SharedQuestion question{"id_card", "11010519491231002X", "其其格", "核对", "王强"};

}  // namespace

TEST_CASE("a file answers for its authority: found, not found, not connected") {
    const Folder folder;
    const SharedFiles files(folder.path.string());
    CHECK(files.ask(question).outcome == SharedOutcome::unavailable);
    folder.write("id_card", R"([{"id_number": "11010519491231002X", "name": "其其格",
        "reference": "1.2.156", "paper_name": "居民身份证", "valid_until": "2036-01-01"}])");
    const auto found = files.ask(question);
    CHECK(found.outcome == SharedOutcome::found);
    CHECK(found.reference == "1.2.156");
    CHECK(found.valid_until == parse_date("2036-01-01"));
    CHECK(found.digest.size() == 64);
    people::SharedQuestion other = question;
    other.name = "巴图";
    CHECK(files.ask(other).outcome == SharedOutcome::not_found);
}

TEST_CASE("whatever is wrong with a file is no answer, never a fault") {
    const Folder folder;
    const SharedFiles files(folder.path.string());
    for (const char* text : {"", "[", "{}", "[1]",
                             "[{\"id_number\": \"11010519491231002X\", \"name\": \"其其格\"}]"}) {
        CAPTURE(text);
        folder.write("id_card", text);
        CHECK(files.ask(question).outcome == SharedOutcome::unavailable);
    }
}

}  // namespace ortoo::app
