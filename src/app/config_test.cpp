// SPDX-License-Identifier: MulanPSL-2.0
#include "app/config.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace ortoo::app {

namespace {
struct ConfigFile {
    std::string path;
    explicit ConfigFile(const std::string& content) {
        path = (std::filesystem::temp_directory_path() / "ortoo-config-XXXXXX").string();
        const int fd = ::mkstemp(path.data());
        CHECK(fd >= 0);
        std::ofstream(path) << content;
        ::close(fd);
    }
    ~ConfigFile() { std::filesystem::remove(path); }
};
}  // namespace

TEST_CASE("defaults stand without a file") {
    const Config config = load_config("");
    CHECK(config.county == "150626");
    CHECK(config.server.port == 8080);
    CHECK(config.database.path == "var/ortoo.sqlite");
}

TEST_CASE("papers are sealed by nobody unless a known service is named") {
    CHECK(load_config("").seal == "none");
    const ConfigFile ours("[documents]\nseal = \"installation\"\n");
    CHECK(load_config(ours.path).seal == "installation");
    const ConfigFile other("[documents]\nseal = \"far\"\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(other.path)),
                      doctest::Contains("documents.seal must be"));
}

TEST_CASE("an unknown key is fatal and named, at every level") {
    const ConfigFile top("conty = \"150626\"\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(top.path)),
                      doctest::Contains("conty is not a known setting"));
    const ConfigFile inner("[server]\nporrt = 80\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(inner.path)),
                      doctest::Contains("server.porrt is not a known setting"));
    const ConfigFile table("[sever]\nport = 80\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(table.path)),
                      doctest::Contains("sever is not a known setting"));
}

TEST_CASE("a wrong type or range is refused with its name") {
    const ConfigFile type("[server]\nport = \"80\"\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(type.path)),
                      doctest::Contains("server.port must be a whole number"));
    const ConfigFile range("[server]\nport = 99999\n");
    CHECK_THROWS_WITH(static_cast<void>(load_config(range.path)),
                      doctest::Contains("server.port is out of range"));
    const ConfigFile county("county = \"15062\"\n");
    CHECK_THROWS(static_cast<void>(load_config(county.path)));
}

TEST_CASE("a test clock needs the demo switch") {
    const ConfigFile file("clock_file = \"/tmp/now\"\n");
    CHECK_THROWS(static_cast<void>(load_config(file.path)));
}

TEST_CASE("what is printed can be read back and prints the same") {
    const Config config = load_config("");
    const ConfigFile file(print_config(config));
    CHECK(print_config(load_config(file.path)) == print_config(config));
}

TEST_CASE("the example file in docs loads and equals the defaults") {
    const Config example = load_config("docs/operate/ortoo.example.toml");
    CHECK(print_config(example) == print_config(load_config("")));
}

}  // namespace ortoo::app
