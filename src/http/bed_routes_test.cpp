// SPDX-License-Identifier: MulanPSL-2.0
#include <stdexcept>

#include "http/bed.h"

namespace ortoo::http {

namespace {

constexpr RefusalCode thing_taken{"thing.taken", Kind::conflict};
constexpr RefusalCode thing_secret{"thing.secret", Kind::forbidden};
constexpr RefusalCode wrong_word{"thing.wrong_word", Kind::unprocessable};

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

Result<PoolOutcome> long_work(Door& door, const ThingIn& in) {
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
}

Result<PoolOutcome> take_photo(db::Session&, const Context&, const Which& in,
                               const std::string& body) {
    PoolOutcome outcome;
    outcome.reply =
        detail::reply_of(Seen{in.id, in.q.value_or(""), "", std::to_string(body.size())});
    return outcome;
}

Result<Nothing> nothing(db::Session&, const Context&, const Nothing&) {
    return Nothing{};
}

}  // namespace

Routes sample_routes(Door& door) {
    Routes table{
        get<Which, Seen>("/api/v1/things/{id}", "One thing", everyone, {}, see_thing),
        get<Nothing, Seen>("/api/v1/things/newest", "The newest", everyone, {},
                           [](db::Session&, const Context&, const Nothing&) {
                               return Result<Seen>(Seen{"newest", "", "", ""});
                           }),
        get<Nothing, Seen>("/api/v1/long", "Much to say", everyone, {},
                           [](db::Session&, const Context&, const Nothing&) {
                               return Result<Seen>(Seen{std::string(5000, 'x'), "", "", ""});
                           }),
        post<ThingIn, ThingOut>("/api/v1/things", "Make a thing", everyone, {thing_taken},
                                make_thing),
        post<ThingIn, ThingOut>("/api/v1/others", "Make another", everyone, {}, make_thing),
        post<Moved, Moved>(
            "/api/v1/things/{id}/move", "Move it", signed_in, {},
            [](db::Tx&, const Context&, const Moved& in) { return Result<Moved>(in); }),
        get<Nothing, Nothing>("/api/v1/secret", "For those who may", permission("thing.read"), {},
                              nothing),
        get<Nothing, Nothing>("/api/v1/mine", "For citizens", citizen, {}, nothing),
        without_key(post<ThingIn, Nothing>("/api/v1/session", "Come and go", everyone, {wrong_word},
                                           sign_in)),
        post<ThingIn, ThingOut>("/api/v1/slow", "Waits in the writer", everyone, {},
                                [&door](db::Tx& tx, const Context& ctx, const ThingIn& in) {
                                    door.pass();
                                    return make_thing(tx, ctx, in);
                                }),
        pooled<ThingIn, ThingOut>(Method::post, "/api/v1/pool", "Waits in the pool", everyone,
                                  {thing_taken},
                                  [&door](db::Session&, const Context&, const ThingIn& in) {
                                      return long_work(door, in);
                                  }),
        upload<Which, Seen>("/api/v1/photos/{id}", "Send a photo", everyone, {}, 1024 * 1024,
                            take_photo),
        get<Which, File>("/api/v1/files/{id}", "A file", everyone, {},
                         [](db::Session&, const Context&, const Which& in) {
                             return Result<File>(File{"text/csv", "a,b\r\n", in.id});
                         }),
    };
    for (Route& each : table) {
        each.tag = "test";
    }
    return table;
}

}  // namespace ortoo::http
