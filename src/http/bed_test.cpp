// SPDX-License-Identifier: MulanPSL-2.0
#include "http/bed.h"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

namespace ortoo::http {

namespace {

const db::Sql select_committed{"http_test.select_committed",
                               "SELECT value FROM counters WHERE county = $1 AND name = $2"};

}  // namespace

void Door::open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
}

void Door::pass() {
    std::unique_lock lock(mutex_);
    ++waiting_;
    changed_.notify_all();
    changed_.wait_for(lock, std::chrono::seconds(5), [this] { return open_; });
}

bool Door::wait_for(int waiting) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(5), [&] { return waiting_ >= waiting; });
}

Bed::Bed(const Change& change) : database(db::memory()) {
    Actor clerk{ActorKind::staff, "staff-1", "Clerk", {"150626"}, "150626.101.", {}};
    clerk.grants.push_back({"clerk", "150626.101.", {"case.read"}});
    Actor supervisor{ActorKind::staff, "staff-2", "Supervisor", {"150626"}, "150626.", {}};
    supervisor.grants.push_back({"supervisor", "150626.", {"thing.read"}});
    actors_["clerk"] = clerk;
    actors_["supervisor"] = supervisor;
    actors_["citizen"] = Actor{ActorKind::citizen, "person-1", "Citizen", {}, "", {}};

    ServerSettings settings;
    settings.port = 0;
    settings.county = "150626";
    settings.version = "test";
    settings.limits.drain_time = Millis{5000};
    if (change) {
        change(settings);
    }
    Hooks hooks;
    hooks.authenticate = [this](db::Session&, const std::string& token, Instant,
                                std::string& csrf) { return authenticate(token, csrf); };
    hooks.now = [] { return Instant{1'795'430'340'000'000}; };  // 2026-11-23T15:19:00Z
    hooks.random = &random;
    hooks.stopped = [this](std::string_view, Instant) -> std::optional<Params> {
        return stopped ? std::optional(Params{{"reason", "repair"}}) : std::nullopt;
    };
    hooks.anything_stopped = [this] { return stopped.load(); };
    hooks.served = [this](const Served& each) {
        const std::lock_guard lock(mutex_);
        served_.push_back(std::string(each.method) + " " + std::string(each.pattern) + " " +
                          std::to_string(each.status));
    };
    server = std::make_unique<Server>(settings, sample_routes(door), *database, hooks);
    server->start();
}

Bed::~Bed() {
    door.open();
    server->stop();
}

Actor Bed::authenticate(const std::string& token, std::string& csrf) {
    const std::lock_guard lock(mutex_);
    const auto found = actors_.find(token);
    if (found == actors_.end()) {
        return {};
    }
    csrf = "csrf-of-" + token;
    return found->second;
}

void Bed::sign_out(const std::string& token) {
    const std::lock_guard lock(mutex_);
    actors_.erase(token);
}

Fields Bed::as(const std::string& token, const std::string& key) {
    Fields out{{"Cookie", "other=1; ortoo_session=" + token}, {"X-CSRF-Token", "csrf-of-" + token}};
    if (!key.empty()) {
        out.emplace_back("Idempotency-Key", key);
    }
    return out;
}

std::vector<std::string> Bed::served() const {
    const std::lock_guard lock(mutex_);
    return served_;
}

json::object Bed::health() const {
    return client().get("/health").json();
}

std::int64_t Bed::committed() const {
    return database->reader()->count(select_committed, {"150626", "things"});
}

std::int64_t Bed::attempts() const {
    return database->reader()->count(select_committed, {"150626", "attempts"});
}

}  // namespace ortoo::http
