// SPDX-License-Identifier: MulanPSL-2.0
// What the writer does when the disk fails it: a file system of our own that fails on request.
#include "db/sqlite/fault.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <filesystem>

#include "db/bed.h"
#include "db/sqlite/connection.h"

namespace ortoo::db::sqlite {

namespace {

std::atomic<bool> sync_fails = false;
std::atomic<int> syncs = 0;
const Sql insert_data{"test.insert_data", "INSERT INTO notes (id, data) VALUES ($1, $2)"};

sqlite3_vfs* original = nullptr;
int (*real_sync)(sqlite3_file*, int) = nullptr;  // the same for both kinds of file

int failing_sync(sqlite3_file* file, int flags) {
    ++syncs;
    return sync_fails ? SQLITE_IOERR_FSYNC : real_sync(file, flags);
}

int open_failing(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
    static sqlite3_io_methods database{};
    static sqlite3_io_methods log{};
    const int code = original->xOpen(original, name, file, flags, out);
    const bool is_log = (flags & SQLITE_OPEN_WAL) != 0;
    if (code == SQLITE_OK && (is_log || (flags & SQLITE_OPEN_MAIN_DB) != 0)) {
        sqlite3_io_methods& methods = is_log ? log : database;
        methods = *file->pMethods;
        real_sync = methods.xSync;
        methods.xSync = failing_sync;
        file->pMethods = &methods;
    }
    return code;
}

// The default file system with xSync replaced, under the name "failing".
class FailingVfs {
  public:
    FailingVfs() {
        original = sqlite3_vfs_find(nullptr);
        vfs_ = *original;
        vfs_.zName = "failing";
        vfs_.pNext = nullptr;
        vfs_.xOpen = open_failing;
        sqlite3_vfs_register(&vfs_, 0);
    }
    ~FailingVfs() { sqlite3_vfs_unregister(&vfs_); }
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

  private:
    sqlite3_vfs vfs_{};
};

std::uintmax_t wal_size(const Bed& bed) {
    return std::filesystem::file_size(bed.settings().path + "-wal");
}

void insert_data_row(Bed& bed, std::int64_t id, const std::string& data) {
    (void)bed->write([&](Tx& tx) -> Result<void> {
        tx.put(insert_data, {id, Value::bytes(data)});
        return {};
    });
}

}  // namespace

TEST_CASE("every commit reaches the disk before it is acknowledged") {
    const FailingVfs vfs;
    const MemoryFolder folder;
    Settings settings;
    settings.path = "file:" + folder.file() + "?vfs=failing";
    const auto database = open(settings);
    for (int i = 0; i < 3; ++i) {
        const int before = syncs;
        (void)database->write([](Tx& tx) -> Result<std::int64_t> {
            tx.execute("CREATE TABLE IF NOT EXISTS t (id BIGINT)");
            tx.execute("INSERT INTO t (id) VALUES (1)");
            return 1;
        });
        CHECK(syncs > before);
    }
}

TEST_CASE("after a failed sync nothing is acknowledged until the file was reopened and settled") {
    const FailingVfs vfs;
    const MemoryFolder folder;
    Settings settings;
    settings.path = "file:" + folder.file() + "?vfs=failing";
    const auto database = open(settings);
    const auto insert = [&](std::int64_t id) {
        (void)database->write([&](Tx& tx) -> Result<void> {
            tx.put(insert_note, {id, "x"});
            return {};
        });
    };
    (void)database->write([](Tx& tx) -> Result<void> {
        tx.execute("CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, body TEXT)");
        return {};
    });
    insert(1);
    const auto reader = database->reader();  // keeps the log's index alive across the reopening
    CHECK(reader->count(select_ids, {}) == 1);
    sync_fails = true;
    CHECK_THROWS_AS(insert(2), Fault);
    CHECK_THROWS_AS(insert(3), Fault);  // cannot settle either
    sync_fails = false;
    insert(4);
    insert(2);  // the retry of what was answered with a fault
    const auto ids =
        database->reader()->all(select_ids, {}, [](const Row& row) { return row.integer(0); });
    CHECK(ids == std::vector<std::int64_t>{1, 2, 4});
}

TEST_CASE("durability is read back, not hoped for") {
    CHECK_THROWS_AS(Connection("file:none?mode=memory", Role::writer), Fault);  // no WAL there
    CHECK_THROWS_AS(Connection("/nonexistent/ortoo.db", Role::writer), Fault);
    CHECK_THROWS_AS((void)open(Settings{Engine::sqlite, "/nonexistent/ortoo.db", "", 1, 1}), Fault);
}

TEST_CASE("the write-ahead log stays bounded while readers come and go") {
    Bed bed(Engine::sqlite);
    const std::string megabyte(1 << 20, 'x');
    std::uintmax_t largest = 0;
    for (int i = 0; i < 100; ++i) {
        const auto reader = bed->reader();
        insert_data_row(bed, i, megabyte);
        reader->query(select_ids, {}, [](const Row&) {});
        largest = std::max(largest, wal_size(bed));
    }
    CHECK(largest <= 64u << 20);
    CHECK(bed.ids().size() == 100);
}

TEST_CASE("a reader that holds the log back delays its reuse, and no longer") {
    Bed bed(Engine::sqlite);
    const std::string megabyte(1 << 20, 'x');
    bed.insert(1000);
    const auto reader = bed->reader();
    int next = 0;
    reader->query(select_ids, {}, [&](const Row&) {
        for (; next < 40; ++next) {
            insert_data_row(bed, next, megabyte);
        }
    });
    CHECK(wal_size(bed) >= 40u << 20);
    for (; next < 80; ++next) {
        insert_data_row(bed, next, megabyte);
    }
    CHECK(wal_size(bed) <= 64u << 20);
}

}  // namespace ortoo::db::sqlite
