// SPDX-License-Identifier: MulanPSL-2.0
#include "db/database.h"

#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include "db/memory_folder.h"
#include "db/migrate.h"
#include "db/postgres/committer.h"
#include "db/postgres/session.h"
#include "db/sqlite/committer.h"
#include "db/sqlite/session.h"
#include "db/writer.h"

namespace ortoo::db {

namespace {

constexpr std::string_view in_memory = ":memory:";

std::unique_ptr<Committer> make_committer(const Settings& settings) {
    switch (settings.engine) {
        case Engine::sqlite:
            return std::make_unique<sqlite::Committer>(settings.path);
        case Engine::postgres:
            return std::make_unique<postgres::Committer>(settings.connection);
    }
    throw Fault("no such engine");
}

class Opened final : public Database {
  public:
    explicit Opened(Settings settings, std::optional<MemoryFolder> folder = std::nullopt)
        : settings_(std::move(settings)),
          folder_(std::move(folder)),
          writer_(make_committer(settings_), settings_) {}

    bool submit(Work work, Done done) override {
        return writer_.submit({std::move(work), std::move(done)});
    }
    std::unique_ptr<Session> reader() override {
        switch (settings_.engine) {
            case Engine::sqlite:
                return std::make_unique<sqlite::Reader>(settings_.path);
            case Engine::postgres:
                return std::make_unique<postgres::Reader>(settings_.connection);
        }
        throw Fault("no such engine");
    }
    Engine engine() const override { return settings_.engine; }
    Stats stats() const override { return writer_.stats(); }

  private:
    const Settings settings_;
    const std::optional<MemoryFolder> folder_;  // outlives the writer
    Writer writer_;
};

std::unique_ptr<Database> open_inside(MemoryFolder folder, Settings settings) {
    settings.path = folder.file();
    return std::make_unique<Opened>(std::move(settings), std::move(folder));
}

// Migrated once in a process; every other database in memory starts as a copy.
std::string migrated_file() {
    const MemoryFolder folder;
    Settings settings;
    settings.path = folder.file();
    {
        const auto database = open(settings);
        migrate(*database, embedded_migrations(), Instant{0});
    }
    std::ifstream file(settings.path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

std::unique_ptr<Database> open(const Settings& settings) {
    if (settings.engine == Engine::sqlite && settings.path == in_memory) {
        return open_inside(MemoryFolder(), settings);
    }
    return std::make_unique<Opened>(settings);
}

std::unique_ptr<Database> memory() {
    static const std::string migrated = migrated_file();
    MemoryFolder folder;
    std::ofstream(folder.file(), std::ios::binary) << migrated;
    return open_inside(std::move(folder), {});
}

}  // namespace ortoo::db
