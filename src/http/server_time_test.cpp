// SPDX-License-Identifier: MulanPSL-2.0
// Peers that are slow, rude, or too many; and the end.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "http/bed.h"

namespace ortoo::http {

namespace {

void short_times(ServerSettings& settings) {
    settings.limits.header_time = Millis{60};
    settings.limits.body_time = Millis{60};
    settings.limits.idle_time = Millis{80};
    settings.limits.write_time = Millis{60};
    settings.limits.linger_time = Millis{60};
}

}  // namespace

TEST_CASE("a header that drips is cut with 408") {
    Bed bed(short_times);
    Client client = bed.client();
    const std::string head = "GET /api/v1/things/1 HTTP/1.1\r\nHost: a\r\nX-Slow: aaaaaaaaaaaaaaaa";
    const auto began = std::chrono::steady_clock::now();
    for (const char each : head) {
        client.send(std::string_view(&each, 1));
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    const Response got = client.read();
    CHECK(got.status == 408);
    CHECK(got.code() == "request.timed_out");
    CHECK(client.closed());
    CHECK(std::chrono::steady_clock::now() - began < std::chrono::seconds(2));
    CHECK(bed.health().at("timeouts") == 1);
}

TEST_CASE("a body that does not come is cut with 408") {
    Bed bed(short_times);
    Client client = bed.client();
    client.send("PUT /api/v1/photos/1 HTTP/1.1\r\nHost: t\r\nContent-Length: 1000\r\n\r\nabc");
    const Response got = client.read();
    CHECK(got.status == 408);
    CHECK(client.closed());
}

TEST_CASE("a slow body has the time the least rate gives it") {
    Bed bed([](ServerSettings& settings) {
        short_times(settings);
        settings.limits.bytes_per_second = 10;  // each byte buys a tenth of a second
    });
    Client client = bed.client();
    client.send("PUT /api/v1/photos/1 HTTP/1.1\r\nHost: t\r\nContent-Length: 4\r\n\r\n");
    for (int i = 0; i < 4; ++i) {
        client.send("x");
        std::this_thread::sleep_for(std::chrono::milliseconds(40));
    }
    CHECK(client.read().status == 200);
}

TEST_CASE("a connection without a request is closed in silence") {
    Bed bed(short_times);
    Client fresh = bed.client();
    CHECK(fresh.closed());
    Client used = bed.client();
    CHECK(used.get("/api/v1/things/1").status == 200);
    CHECK(used.closed());
}

TEST_CASE("a peer that does not read its answer is dropped") {
    Bed bed([](ServerSettings& settings) {
        short_times(settings);
        settings.limits.bytes_per_second = 1'000'000'000;
        settings.limits.idle_time = Millis{60'000};
    });
    Client client = bed.client();
    std::string many;
    for (int i = 0; i < 200'000; ++i) {
        many += request("GET", "/api/v1/things/1", {});
    }
    client.send(many);  // the answers fill the buffers between us, then the writing stops
    CHECK(eventually([&] { return bed.health().at("connections") == 1; }));
}

TEST_CASE("headers past their limit are 431") {
    Bed bed;
    for (const std::size_t size : {16'000, 20'000, 200'000}) {
        Client client = bed.client();
        client.send("GET /api/v1/things/1 HTTP/1.1\r\nHost: t\r\nX-Long: " +
                    std::string(size, 'x') + "\r\n\r\n");
        const Response got = client.read();
        CHECK(got.status == (size < 16'100 ? 200 : 431));
        CHECK((size < 16'100 || got.code() == "request.headers_too_large"));
    }
    Client client = bed.client();
    client.send("GET /" + std::string(40'000, 'x'));
    CHECK(client.read().status == 431);
}

TEST_CASE("connections past the limits are turned away with 503") {
    Bed bed([](ServerSettings& settings) { settings.limits.connections_per_peer = 2; });
    Client first = bed.client();
    Client second = bed.client();
    CHECK(first.get("/api/v1/things/1").status == 200);
    CHECK(second.get("/api/v1/things/1").status == 200);
    {
        Client third = bed.client();
        CHECK(third.read().status == 503);
        CHECK(third.closed());
    }
    CHECK(first.get("/health").json().at("turned_away") == 1);
}

TEST_CASE("after a connection has ended another may come") {
    Bed bed([](ServerSettings& settings) { settings.limits.connections = 1; });
    for (int i = 0; i < 3; ++i) {
        CHECK(eventually([&] { return bed.client().get("/api/v1/things/1").status == 200; }));
    }
}

TEST_CASE("Connection: close and HTTP/1.0 end after one answer") {
    Bed bed;
    Client client = bed.client();
    const Response got = client.get("/api/v1/things/1", {{"Connection", "close"}});
    CHECK(got.status == 200);
    CHECK(got.header("connection") == "close");
    CHECK(client.closed());
    Client old = bed.client();
    old.send("GET /api/v1/things/1 HTTP/1.0\r\n\r\n");
    CHECK(old.read().status == 200);
    CHECK(old.closed());
}

TEST_CASE("a shutdown finishes what is under way and takes nothing new") {
    Bed bed;
    Client idle = bed.client();
    CHECK(idle.get("/api/v1/things/1").status == 200);
    Client client = bed.client();
    client.send(request("POST", "/api/v1/slow",
                        {{"Content-Type", "application/json"}, {"Idempotency-Key", "0123456789"}},
                        R"({"name":"a"})"));
    REQUIRE(bed.door.wait_for(1));
    std::thread stopping([&bed] { bed.stop(); });
    CHECK(idle.closed());
    bed.door.open();
    const Response got = client.read();
    CHECK(got.status == 200);
    CHECK(got.header("connection") == "close");
    CHECK(client.closed());
    stopping.join();
    CHECK(bed.committed() == 1);
}

TEST_CASE("a shutdown does not wait for ever for a peer that is in no hurry") {
    Bed bed([](ServerSettings& settings) { settings.limits.drain_time = Millis{50}; });
    Client client = bed.client();
    client.send("GET /api/v1/things/1 HTTP/1.1\r\nHost:");
    REQUIRE(eventually([&] { return bed.health().at("connections") == 2; }));
    bed.stop();
    CHECK(client.closed());
}

}  // namespace ortoo::http
