// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <thread>

#include "http/bed.h"

namespace ortoo::http {

namespace {
Fields key(const std::string& text) {
    return {{"Idempotency-Key", text}};
}
const std::string a_thing = R"({"name":"a"})";
}  // namespace

TEST_CASE("a POST needs its key, of 8 to 80 printable characters") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/things", a_thing).code() == "idempotency.key_missing");
    CHECK(client.post("/api/v1/things", a_thing, key("1234567")).code() ==
          "idempotency.key_malformed");
    CHECK(client.post("/api/v1/things", a_thing, key(std::string(81, 'k'))).code() ==
          "idempotency.key_malformed");
    CHECK(client.post("/api/v1/things", a_thing, key("1234 5678")).code() ==
          "idempotency.key_malformed");
    CHECK(client.post("/api/v1/things", a_thing, key(std::string(80, 'k'))).status == 200);
}

TEST_CASE("the same request again gets the same answer, done once") {
    Bed bed;
    const Response first = bed.client().post("/api/v1/things", a_thing, key("0123456789"));
    CHECK(first.status == 200);
    CHECK(first.header("idempotent-replay").empty());
    const Response again = bed.client().post("/api/v1/things", a_thing, key("0123456789"));
    CHECK(again.status == 200);
    CHECK(again.body == first.body);
    CHECK(again.header("idempotent-replay") == "true");
    CHECK(again.header("x-request-id") != first.header("x-request-id"));
    CHECK(bed.committed() == 1);
    CHECK(bed.health().at("replays") == 1);
}

TEST_CASE("the same key with another body or for another route is refused") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/things", a_thing, key("0123456789")).status == 200);
    const Response other = client.post("/api/v1/things", R"({"name":"b"})", key("0123456789"));
    CHECK(other.status == 422);
    CHECK(other.code() == "idempotency.key_reused");
    CHECK(client.post("/api/v1/others", a_thing, key("0123456789")).status == 422);
    CHECK(bed.committed() == 1);
}

TEST_CASE("two people may choose the same key") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/things", a_thing, Bed::as("clerk", "0123456789")).status == 200);
    const Response got = client.post("/api/v1/things", a_thing, Bed::as("citizen", "0123456789"));
    CHECK(got.header("idempotent-replay").empty());
    CHECK(bed.committed() == 2);
}

TEST_CASE("a refusal has no effect and is not kept") {
    Bed bed;
    Client client = bed.client();
    const Response got = client.post("/api/v1/things", R"({"name":"taken"})", key("0123456789"));
    CHECK(got.status == 409);
    CHECK(got.code() == "thing.taken");
    CHECK(got.json().at("field") == "name");
    CHECK(bed.committed() == 0);
    CHECK(client.post("/api/v1/things", a_thing, key("0123456789")).status == 200);
}

TEST_CASE("a refusal that a route does not declare is counted") {
    Bed bed;
    const Response got =
        bed.client().post("/api/v1/things", R"({"name":"undeclared"})", key("0123456789"));
    CHECK(got.status == 403);
    CHECK(bed.health().at("undeclared_refusals") == 1);
}

TEST_CASE("a bug is 500, a store that is away 503, and nothing is kept") {
    Bed bed;
    Client client = bed.client();
    Response got = client.post("/api/v1/things", R"({"name":"bug"})", key("0123456789"));
    CHECK(got.status == 500);
    CHECK(got.code() == "server.failed");
    got = client.post("/api/v1/things", R"({"name":"away"})", key("0123456789"));
    CHECK(got.status == 503);
    CHECK(bed.committed() == 0);
    CHECK(client.post("/api/v1/things", a_thing, key("0123456789")).status == 200);
}

TEST_CASE("writes of many connections at once are all done once") {
    Bed bed;
    std::vector<std::thread> callers;
    for (int i = 0; i < 4; ++i) {
        callers.emplace_back([&bed, i] {
            Client client = bed.client();
            for (int n = 0; n < 50; ++n) {
                const std::string name = std::to_string(i * 1000 + n);
                // Each is sent twice, as a client does that lost the first answer.
                for (int twice = 0; twice < 2; ++twice) {
                    (void)client.post("/api/v1/things", a_thing, key("the-key-" + name));
                }
            }
        });
    }
    for (std::thread& each : callers) {
        each.join();
    }
    CHECK(bed.committed() == 200);
    CHECK(bed.health().at("replays") == 200);
}

TEST_CASE("work of the pool ends in a write, whose answer is kept") {
    Bed bed;
    bed.door.open();
    Client client = bed.client();
    const Response first = client.post("/api/v1/pool", a_thing, key("0123456789"));
    CHECK(first.status == 200);
    CHECK(first.json().at("number") == 1);
    const Response again = client.post("/api/v1/pool", a_thing, key("0123456789"));
    CHECK(again.header("idempotent-replay") == "true");
    CHECK(again.body == first.body);
    CHECK(client.post("/api/v1/pool", R"({"name":"b"})", key("0123456789")).status == 422);
    CHECK(client.post("/api/v1/pool", R"({"name":"taken"})", key("123456789")).status == 409);
    CHECK(client.post("/api/v1/pool", R"({"name":"bug"})", key("123456789")).status == 500);
    CHECK(
        client.post("/api/v1/pool", R"({"name":"no write"})", key("123456789")).json().at("name") ==
        "no write");
    CHECK(bed.committed() == 1);
}

TEST_CASE("a full pool answers 503 at once") {
    Bed bed([](ServerSettings& settings) {
        settings.pool_threads = 1;
        settings.limits.pool_queue = 1;
    });
    std::vector<std::unique_ptr<Client>> waiting;
    for (int i = 0; i < 2; ++i) {
        waiting.push_back(std::make_unique<Client>(bed.server->port()));
        Fields fields = key("key-number-" + std::to_string(i));
        fields.emplace_back("Content-Type", "application/json");
        waiting.back()->send(request("POST", "/api/v1/pool", fields, a_thing));
        REQUIRE(eventually([&] { return bed.health().at("works") == i + 1; }));
        REQUIRE(bed.door.wait_for(1));
    }
    const Response got = bed.client().post("/api/v1/pool", a_thing, key("key-number-2"));
    CHECK(got.status == 503);
    CHECK(got.code() == "server.busy");
    CHECK(!got.header("retry-after").empty());
    bed.door.open();
    CHECK(waiting[0]->read().status == 200);
    CHECK(waiting[1]->read().status == 200);
    CHECK(bed.health().at("busy") == 1);
}

}  // namespace ortoo::http
