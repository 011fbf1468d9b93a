// SPDX-License-Identifier: MulanPSL-2.0
#include "http/bed.h"

#include <doctest/doctest.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include "http/refusals.h"

namespace ortoo::http {

namespace {

constexpr RefusalCode thing_taken{"thing.taken", Kind::conflict};
constexpr RefusalCode thing_secret{"thing.secret", Kind::forbidden};
constexpr RefusalCode wrong_word{"thing.wrong_word", Kind::unprocessable};

const db::Sql select_committed{"http_test.select_committed",
                               "SELECT value FROM counters WHERE county = $1 AND name = $2"};

struct ThingIn {
    std::string name;
    std::vector<std::string> parts;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(1, 20));
        v("parts", r.parts, items(0, 3, text(1, 10)));
    }
};

struct ThingOut {
    std::int64_t number = 0;
    std::string name;
    std::string request_id;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("number", r.number);
        v("name", r.name);
        v("request_id", r.request_id);
    }
};

struct Which {
    std::string id;
    std::optional<std::string> q;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v("q", r.q, text(0, 50));
    }
};

struct Seen {
    std::string id;
    std::string q;
    std::string peer;
    std::string actor;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("q", r.q);
        v("peer", r.peer);
        v("actor", r.actor);
    }
};

struct Moved {
    std::string id;
    std::int64_t version = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
    }
};

Result<ThingOut> make_thing(db::Tx& tx, const Context& ctx, const ThingIn& in) {
    const std::int64_t number = tx.next_number(ctx.county, "things");
    if (in.name == "taken") {
        return refuse(thing_taken, "name");
    }
    if (in.name == "undeclared") {
        return refuse(thing_secret);
    }
    if (in.name == "bug") {
        throw std::logic_error("a bug");
    }
    if (in.name == "away") {
        throw db::Fault("the store is away");
    }
    return ThingOut{number, in.name, ctx.request_id};
}

Result<Seen> see_thing(db::Session&, const Context& ctx, const Which& in) {
    if (in.id == "none") {
        throw db::Fault("the store is away");
    }
    return Seen{in.id, in.q.value_or(""), ctx.peer, ctx.actor.id};
}

Result<Reply> sign_in(db::Tx& tx, const Context& ctx, const ThingIn& in) {
    Reply reply;
    (void)tx.next_number(ctx.county, "attempts");
    if (in.name == "wrong") {
        reply.refusal = refuse(wrong_word).value();
    } else {
        reply.set_cookie = in.name == "out" ? std::string(forget_session) : "token-of-" + in.name;
        reply.cookie_seconds = in.name == "eve" ? 3600 : 0;
    }
    return reply;
}

Route without_key(Route route) {
    route.idempotent_key = false;
    return route;
}

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

Routes Bed::routes() {
    Routes table;
    table.push_back(get<Which, Seen>("/api/v1/things/{id}", "One thing", everyone, {}, see_thing));
    table.push_back(get<Nothing, Seen>("/api/v1/things/newest", "The newest", everyone, {},
                                       [](db::Session&, const Context&, const Nothing&) {
                                           return Result<Seen>(Seen{"newest", "", "", ""});
                                       }));
    table.push_back(post<ThingIn, ThingOut>("/api/v1/things", "Make a thing", everyone,
                                            {thing_taken}, make_thing));
    table.push_back(
        post<ThingIn, ThingOut>("/api/v1/others", "Make another", everyone, {}, make_thing));
    table.push_back(post<Moved, Moved>(
        "/api/v1/things/{id}/move", "Move it", signed_in, {},
        [](db::Tx&, const Context&, const Moved& in) { return Result<Moved>(in); }));
    table.push_back(get<Nothing, Nothing>(
        "/api/v1/secret", "For those who may", permission("thing.read"), {},
        [](db::Session&, const Context&, const Nothing&) { return Result<Nothing>(Nothing{}); }));
    table.push_back(get<Nothing, Nothing>(
        "/api/v1/mine", "For citizens", citizen, {},
        [](db::Session&, const Context&, const Nothing&) { return Result<Nothing>(Nothing{}); }));
    table.push_back(without_key(
        post<ThingIn, Nothing>("/api/v1/session", "Come and go", everyone, {wrong_word}, sign_in)));
    table.push_back(
        post<ThingIn, ThingOut>("/api/v1/slow", "Waits in the writer", everyone, {},
                                [this](db::Tx& tx, const Context& ctx, const ThingIn& in) {
                                    door.pass();
                                    return make_thing(tx, ctx, in);
                                }));
    table.push_back(pooled<ThingIn, ThingOut>(
        Method::post, "/api/v1/pool", "Waits in the pool", everyone, {thing_taken},
        [this](db::Session&, const Context&, const ThingIn& in) -> Result<PoolOutcome> {
            door.pass();
            if (in.name == "bug") {
                throw std::logic_error("a bug");
            }
            PoolOutcome outcome;
            if (in.name == "no write") {
                outcome.reply.body = R"({"name":"no write"})";
            } else {
                outcome.finish = [in](db::Tx& tx, const Context& ctx) -> Result<Reply> {
                    return detail::reply_of(TRY(make_thing(tx, ctx, in)));
                };
            }
            return outcome;
        }));
    table.push_back(upload<Which, Seen>(
        "/api/v1/photos/{id}", "Send a photo", everyone, {}, 1024 * 1024,
        [](db::Session&, const Context&, const Which& in,
           const std::string& body) -> Result<PoolOutcome> {
            PoolOutcome outcome;
            outcome.reply =
                detail::reply_of(Seen{in.id, in.q.value_or(""), "", std::to_string(body.size())});
            return outcome;
        }));
    table.push_back(get<Which, File>("/api/v1/files/{id}", "A file", everyone, {},
                                     [](db::Session&, const Context&, const Which& in) {
                                         return Result<File>(File{"text/csv", "a,b\r\n", in.id});
                                     }));
    for (Route& each : table) {
        each.tag = "test";
    }
    return table;
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
    hooks.served = [this](const Served& each) {
        const std::lock_guard lock(mutex_);
        served_.push_back(std::string(each.method) + " " + std::string(each.pattern) + " " +
                          std::to_string(each.status));
    };
    server = std::make_unique<Server>(settings, routes(), *database, hooks);
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
