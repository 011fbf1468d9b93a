// SPDX-License-Identifier: MulanPSL-2.0
#include "crypto/keys.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <sys/stat.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>

#include "base/seeded_random.h"
#include "base/text.h"

namespace ortoo::crypto {

namespace {

namespace fs = std::filesystem;

// A folder of its own for each test, gone at the end.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "ortoo-keys-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path = name;
    }
    ~Folder() { fs::remove_all(path); }
    [[nodiscard]] std::string key() const { return (path / "master.key").string(); }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

void write(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::trunc) << text;
    ::chmod(path.c_str(), 0600);
}

std::string read(const std::string& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

const std::string master(32, 'm');

}  // namespace

TEST_CASE("what is sealed opens in its own place only") {
    SeededRandom random(1);
    const Vault vault(master, random);
    const Vault other(std::string(32, 'n'), random);
    CHECK(rc::check([&](const std::string& plain, const std::string& context) {
        const std::string sealed = vault.seal(plain, context);
        RC_ASSERT(vault.open(sealed, context) == plain);
        RC_ASSERT(!vault.open(sealed, context + "x"));
        RC_ASSERT(!other.open(sealed, context));
    }));
}

TEST_CASE("any changed, dropped or added byte keeps a sealed value shut") {
    SeededRandom random(2);
    const Vault vault(master, random);
    const std::string context = "people.phone:01M";
    const std::string sealed = vault.seal("13812345678", context);
    REQUIRE(vault.open(sealed, context) == "13812345678");
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string altered = sealed;
            altered[i] = static_cast<char>(altered[i] ^ (1 << bit));
            REQUIRE_FALSE(vault.open(altered, context));
        }
        REQUIRE_FALSE(vault.open(sealed.substr(0, i), context));
    }
    CHECK_FALSE(vault.open(sealed + "x", context));
}

TEST_CASE("bytes moved between the context and the value do not open") {
    SeededRandom random(3);
    const Vault vault(master, random);
    const std::string sealed = vault.seal("value", "ab");
    CHECK_FALSE(vault.open(sealed, "a"));
    CHECK_FALSE(vault.open(sealed, "abc"));
    CHECK_FALSE(vault.open(sealed, ""));
}

TEST_CASE("the same value seals differently each time and does not show") {
    SeededRandom random(4);
    const Vault vault(master, random);
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string sealed = vault.seal("巴特尔", "people.name:1");
        CHECK(sealed.find("巴") == std::string::npos);
        seen.insert(sealed);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("a blind index is stable, keyed, and differs by purpose") {
    SeededRandom random(5);
    const Vault vault(master, random);
    const std::string index = vault.blind("phone", "13812345678");
    CHECK(index.size() == 64);
    CHECK(index == Vault(master, random).blind("phone", "13812345678"));
    CHECK(index != vault.blind("phone", "13812345679"));
    CHECK(index != vault.blind("id_number", "13812345678"));
    CHECK(index != Vault(std::string(32, 'n'), random).blind("phone", "13812345678"));
    CHECK(vault.blind("ab", "c") != vault.blind("a", "bc"));
}

TEST_CASE("a master key of another length is a fault") {
    SeededRandom random(6);
    CHECK_THROWS(Vault("", random));
    CHECK_THROWS(Vault(std::string(31, 'm'), random));
}

TEST_CASE("the key file is made once, for its owner only, and read again") {
    const Folder folder;
    SeededRandom random(7);
    const std::string key = load_or_make_master_key(folder.key(), random);
    CHECK(key.size() == 32);
    struct stat status{};
    REQUIRE(::stat(folder.key().c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK(load_or_make_master_key(folder.key(), random) == key);
    CHECK(folder.files() == 1);
}

TEST_CASE("a key file open to others is refused") {
    const Folder folder;
    SeededRandom random(8);
    (void)load_or_make_master_key(folder.key(), random);
    for (const mode_t mode : {0640U, 0604U, 0660U, 0602U, 0644U, 0610U}) {
        CAPTURE(mode);
        ::chmod(folder.key().c_str(), mode);
        CHECK_THROWS((void)load_or_make_master_key(folder.key(), random));
    }
    ::chmod(folder.key().c_str(), 0400);
    CHECK_NOTHROW((void)load_or_make_master_key(folder.key(), random));
}

TEST_CASE("a damaged key file is refused and left as it is") {
    const Folder folder;
    SeededRandom random(9);
    (void)load_or_make_master_key(folder.key(), random);
    const std::string whole = read(folder.key());
    std::vector<std::string> broken{"", "\n", whole.substr(0, 40), whole + "x", "x" + whole};
    for (std::size_t i = 0; i + 1 < whole.size(); ++i) {
        broken.push_back(whole);
        broken.back()[i] = whole[i] == '0' ? '1' : '0';
    }
    for (const std::string& each : broken) {
        CAPTURE(each);
        write(folder.key(), each);
        REQUIRE_THROWS((void)load_or_make_master_key(folder.key(), random));
        REQUIRE(read(folder.key()) == each);
    }
    write(folder.key(), std::string(1000, '0'));
    CHECK_THROWS((void)load_or_make_master_key(folder.key(), random));
    CHECK_THROWS((void)load_or_make_master_key(folder.path.string(), random));
    CHECK_THROWS((void)load_or_make_master_key((folder.path / "no/such/key").string(), random));
}

TEST_CASE("of many first starts at once all get the same key") {
    const Folder folder;
    std::vector<std::string> keys(8);
    std::vector<std::thread> threads;
    threads.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        threads.emplace_back([&, i] {
            SeededRandom random(100 + i);
            keys[i] = load_or_make_master_key(folder.key(), random);
        });
    }
    for (auto& each : threads) {
        each.join();
    }
    CHECK(std::set<std::string>(keys.begin(), keys.end()).size() == 1);
    CHECK(folder.files() == 1);
}

TEST_CASE("the system's generator fills every length and does not repeat") {
    const auto random = system_random();
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        std::array<std::byte, 16> bytes{};
        random->fill(bytes);
        seen.insert({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    CHECK(seen.size() == 1000);
    std::vector<std::byte> large(100'000);
    random->fill(large);
    random->fill({});
    CHECK(std::count(large.begin(), large.end(), std::byte{0}) < 1000);
}

}  // namespace ortoo::crypto
