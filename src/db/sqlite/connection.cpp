// SPDX-License-Identifier: MulanPSL-2.0
#include "db/sqlite/connection.h"

#include <utility>

#include "db/sqlite/fault.h"

namespace ortoo::db::sqlite {

namespace {

constexpr int busy_ms = 5000;
constexpr int restart_wait_ms = 1000;
constexpr int small_block = 1200;
constexpr int small_blocks = 128;
constexpr const char* writer_cache = "PRAGMA cache_size = -32768";  // KiB
constexpr const char* reader_cache = "PRAGMA cache_size = -8192";   // each I/O thread has one
constexpr const char* wal_file_max = "PRAGMA journal_size_limit = 67108864";

// SQLite counts each allocation under a mutex that all its connections share.
void without_statistics() {
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);  // refused when something else has used SQLite before: then it counts
}

}  // namespace

Connection::Connection(const std::string& path, Role role) {
    without_statistics();
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
    handle_.reset(handle);
    if (code != SQLITE_OK) {
        throw Unusable("cannot open " + path + ": " +
                       (handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle)));
    }
    // Small blocks that come and go with each statement, from a place of this connection's own.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, small_block, small_blocks);
    sqlite3_busy_timeout(handle, busy_ms);
    switch (role) {
        case Role::writer:
            open_writer();
            break;
        case Role::reader:
            open_reader();
            break;
    }
}

void Connection::open_writer() {
    if (pragma("PRAGMA journal_mode = WAL") != "wal") {
        throw Unusable("SQLite did not enter WAL mode");
    }
    execute("PRAGMA synchronous = FULL");
    // With NORMAL, commits that were acknowledged die with the power; hence read back, not hoped.
    if (pragma("PRAGMA synchronous") != "2") {
        throw Unusable("SQLite did not take synchronous=FULL");
    }
    execute("PRAGMA foreign_keys = ON");
    if (pragma("PRAGMA foreign_keys") != "1") {
        throw Unusable("SQLite did not take foreign_keys=ON");
    }
    execute(writer_cache);
    execute("PRAGMA temp_store = MEMORY");  // savepoints of a replay, without temporary files
    (void)pragma(wal_file_max);
    // The writer checkpoints after its replies have gone out, not inside a commit.
    sqlite3_wal_hook(
        handle_.get(),
        [](void* self, sqlite3*, const char*, int pages) {
            static_cast<Connection*>(self)->wal_pages_ = pages;
            return SQLITE_OK;
        },
        this);
}

void Connection::open_reader() {
    execute("PRAGMA query_only = ON");
    if (pragma("PRAGMA query_only") != "1") {
        throw Unusable("SQLite did not take query_only=ON");
    }
    execute(reader_cache);
}

template <class F>
auto Connection::noting_failure(F engine_work) {
    try {
        return engine_work();
    } catch (...) {
        if (!failure_) {
            failure_ = std::current_exception();
        }
        throw;
    }
}

void Connection::fail(const std::string& message) {
    const auto fault = std::make_exception_ptr(Fault(message));
    if (!failure_) {
        failure_ = fault;
    }
    std::rethrow_exception(fault);
}

void Connection::query(const Sql& sql, std::span<const Value> values, const Session::Sink& sink) {
    Statement::Use use = noting_failure([&] { return Statement::Use(statement(sql), values); });
    const StatementRow row(use.statement());
    while (noting_failure([&] { return use.step(); })) {
        sink(row);
    }
}

std::shared_ptr<KeptRows> Connection::read(const Sql& sql, std::span<const Value> values) {
    return noting_failure([&] {
        auto rows = std::make_shared<KeptRows>();
        Statement::Use use(statement(sql), values);
        while (use.step()) {
            rows->add(use.statement().handle());
        }
        return rows;
    });
}

std::int64_t Connection::run(const Sql& sql, std::span<const Value> values) {
    return noting_failure([&] {
        Statement::Use use(statement(sql), values);
        if (use.statement().reads_only()) {
            throw Fault(std::string(sql.name()) + ": changes nothing; use query");
        }
        while (use.step()) {
        }
        return static_cast<std::int64_t>(sqlite3_changes64(handle_.get()));
    });
}

void Connection::execute(const std::string& text) {
    noting_failure([&] {
        ++schema_changes_;
        if (sqlite3_exec(handle_.get(), text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            raise(handle_.get(), text.substr(0, text.find('(')));
        }
    });
}

bool Connection::has_table(std::string_view name) {
    sqlite3_stmt* stmt = nullptr;
    if (sqlite3_prepare_v2(handle_.get(),
                           "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1", -1,
                           &stmt, nullptr) != SQLITE_OK) {
        raise(handle_.get(), "has_table");
    }
    sqlite3_bind_text(stmt, 1, name.data(), static_cast<int>(name.size()), SQLITE_STATIC);
    const int code = sqlite3_step(stmt);
    sqlite3_finalize(stmt);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        raise(handle_.get(), "has_table");
    }
    return code == SQLITE_ROW;
}

std::int64_t Connection::writes() const {
    return sqlite3_total_changes64(handle_.get()) + schema_changes_;
}

void Connection::checkpoint() {
    checkpoint(SQLITE_CHECKPOINT_PASSIVE);
}

void Connection::checkpoint_and_restart() {
    sqlite3_busy_timeout(handle_.get(), restart_wait_ms);
    checkpoint(SQLITE_CHECKPOINT_RESTART);
    sqlite3_busy_timeout(handle_.get(), busy_ms);
}

void Connection::settle() {
    if (!checkpoint(SQLITE_CHECKPOINT_TRUNCATE)) {
        throw Unusable("a reader keeps the write-ahead log open");
    }
}

bool Connection::checkpoint(int mode) {
    const int code = sqlite3_wal_checkpoint_v2(handle_.get(), nullptr, mode, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) {
        throw Unusable(std::string("checkpoint: ") + sqlite3_errmsg(handle_.get()));
    }
    return code == SQLITE_OK;
}

Statement& Connection::statement(const Sql& sql) {
    if (sql.index() >= statements_.size()) {
        statements_.resize(sql.index() + 1);
    }
    auto& slot = statements_[sql.index()];
    if (!slot) {
        slot = std::make_unique<Statement>(handle_.get(), sql);
    }
    return *slot;
}

std::string Connection::pragma(const std::string& text) {
    std::string answer;
    const auto keep = [](void* out, int, char** values, char**) {
        *static_cast<std::string*>(out) = values[0] == nullptr ? "" : values[0];
        return 0;
    };
    if (sqlite3_exec(handle_.get(), text.c_str(), keep, &answer, nullptr) != SQLITE_OK) {
        raise(handle_.get(), text);
    }
    return answer;
}

}  // namespace ortoo::db::sqlite
