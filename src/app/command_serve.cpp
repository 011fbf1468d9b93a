// SPDX-License-Identifier: MulanPSL-2.0
#include <signal.h>
#include <spdlog/spdlog.h>

#include <filesystem>
#include <iostream>

#include "app/commands.h"
#include "app/console_sender.h"
#include "app/import_worker.h"
#include "app/jobs.h"
#include "app/publisher.h"
#include "app/rooms.h"
#include "app/sms_senders.h"
#include "db/migrate.h"
#include "http/server.h"
#include "print/print.h"

namespace ortoo::app {

namespace {
// A database that this binary's statements do not fit is never served.
void assert_migrated(db::Database& database) {
    const auto reader = database.reader();
    const auto waiting = db::pending(*reader, db::embedded_migrations());
    if (!waiting.empty()) {
        throw std::runtime_error("the database waits for migration " + waiting.front() +
                                 "; run `ortoo migrate` first");
    }
}

http::Hooks hooks_of(const Config& config, Rooms& rooms, const Clock& clock) {
    http::Hooks hooks;
    hooks.authenticate = [&rooms, county = config.county](db::Session& session,
                                                          const std::string& token, Instant now,
                                                          std::string& csrf) {
        return rooms.identity.authenticate(session, county, token, now, csrf);
    };
    hooks.now = clock;
    hooks.random = &rooms.random;
    hooks.stopped = [&rooms](std::string_view pattern, Instant now) {
        return rooms.stops.refused(pattern, now);
    };
    hooks.anything_stopped = [&rooms] { return rooms.stops.any(); };
    return hooks;
}

// The configured providers; without them the demonstration's file, or nothing at all.
notices::Outbox::Sender sender_of(const Config& config, const Clock& clock) {
    auto ports = sms_ports(config);
    if (ports.empty()) {
        return config.demo ? console_sender(config.messages_path()) : no_sender();
    }
    auto line = std::make_shared<notices::Failover>(std::move(ports), clock);
    return [line](const std::string& address, const std::string& text) {
        return line->send(address, text);
    };
}

// Signals are blocked before any thread starts, so that only this one receives them.
sigset_t block_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return set;
}
}  // namespace

int serve(const Config& config) {
    const sigset_t signals = block_signals();
    std::filesystem::create_directories(config.data_folder);
    const Clock clock = config.clock_file.empty() ? real_clock() : file_clock(config.clock_file);
    const auto random = crypto::system_random();
    const auto database = db::open(config.database);
    assert_migrated(*database);
    Rooms rooms(config, *random);
    rooms.ledger_tree.guard(*database->reader(), config.county);
    rooms.stops.refresh(*database->reader(), config.county);
    http::ServerSettings settings = config.server;
    if (!settings.web_root.empty() && !std::filesystem::exists(settings.web_root)) {
        spdlog::warn("no pages at {}: serving the API only", settings.web_root);
        settings.web_root.clear();
    }
    if (!print::has_chinese()) {
        spdlog::error("no Chinese font: papers would print boxes; install fonts-wqy-microhei");
    }
    Publisher publisher(rooms, *database, clock);
    http::Hooks hooks = hooks_of(config, rooms, clock);
    // What a request changed is told at once, not at the publisher's next look.
    hooks.served = [&publisher](const http::Served& served) {
        if (served.method == "POST" && served.status == 200) {
            publisher.wake();
        }
    };
    http::Server server(settings, all_routes(rooms), *database, std::move(hooks));
    Jobs jobs(config, rooms, *database, clock, sender_of(config, clock));
    ImportWorker imports(config, rooms, *database, clock);
    server.start();
    publisher.start(server.events());
    jobs.start();
    imports.start();
    std::cout << "listening http://" << settings.address << ":" << server.port() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    spdlog::info("stopping: finishing what is in flight");
    server.stop();
    publisher.stop();
    imports.stop();
    jobs.stop();
    return jobs.rolled_back() ? 1 : 0;
}

int migrate(const Config& config) {
    std::filesystem::create_directories(config.data_folder);
    const auto database = db::open(config.database);
    const Clock clock = config.clock_file.empty() ? real_clock() : file_clock(config.clock_file);
    const auto applied = db::migrate(*database, db::embedded_migrations(), clock());
    for (const std::string& name : applied) {
        std::cout << "applied " << name << "\n";
    }
    std::cout << (applied.empty() ? "nothing to apply\n" : "");
    return 0;
}

}  // namespace ortoo::app
