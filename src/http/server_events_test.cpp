// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <memory>

#include "http/bed.h"

namespace ortoo::http {

namespace {

const std::string snapshot = "event: snapshot\ndata: {}\n\n";

std::string changed(const std::string& topic) {
    return "event: changed\ndata: {\"topic\":\"" + topic + "\"}\n\n";
}

std::unique_ptr<Client> listener(const Bed& bed, const std::string& token) {
    auto client = std::make_unique<Client>(bed.server->port());
    client->send(request("GET", "/api/v1/events", Bed::as(token)));
    const Response head = client->read(true);
    CHECK(head.status == 200);
    CHECK(head.header("content-type") == "text/event-stream");
    CHECK(head.header("x-accel-buffering") == "no");
    CHECK(client->read_until(snapshot) == "retry: 3000\n\n" + snapshot);
    return client;
}

void quick(ServerSettings& settings) {
    settings.limits.stream_gap = Millis{20};
    settings.limits.heartbeat = Millis{60};
}

}  // namespace

TEST_CASE("a guest cannot listen") {
    Bed bed;
    CHECK(bed.client().get("/api/v1/events").status == 401);
    CHECK(bed.client().post("/api/v1/events", "{}").status == 405);
}

TEST_CASE("a topic reaches those above its path, on every thread") {
    Bed bed([](ServerSettings& settings) { settings.io_threads = 3; });
    std::vector<std::unique_ptr<Client>> clerks;
    for (int i = 0; i < 6; ++i) {
        clerks.push_back(listener(bed, "clerk"));
    }
    const auto supervisor = listener(bed, "supervisor");
    CHECK(bed.server->events().streams() == 7);
    bed.server->events().publish("150626.101.201.", "orders");
    for (const auto& each : clerks) {
        CHECK(each->read_until("\n\n") == changed("orders"));
    }
    CHECK(supervisor->read_until("\n\n") == changed("orders"));
}

TEST_CASE("a topic does not reach other units, and citizens hear their own only") {
    Bed bed([](ServerSettings& settings) { settings.limits.stream_gap = Millis{1}; });
    const auto clerk = listener(bed, "clerk");
    const auto person = listener(bed, "citizen");
    Events& events = bed.server->events();
    events.publish("150626.102.", "cases");
    events.publish("150626.", "units");
    events.publish("me:person-2", "orders");
    events.publish("me:person-1", "ratings");
    events.publish("150626.101.", "duty");
    CHECK(clerk->read_until("\n\n") == changed("duty"));
    CHECK(person->read_until("\n\n") == changed("ratings"));
}

TEST_CASE("equal topics in a short time are told once") {
    Bed bed([](ServerSettings& settings) { settings.limits.stream_gap = Millis{100}; });
    const auto clerk = listener(bed, "clerk");
    for (int i = 0; i < 1000; ++i) {
        bed.server->events().publish("150626.101.", "orders");
    }
    bed.server->events().publish("150626.101.", "zz_last");
    const std::string heard = clerk->read_until(changed("zz_last"));
    CHECK(heard.ends_with(changed("zz_last")));
    CHECK(heard.size() <= 4 * changed("orders").size());
}

TEST_CASE("a topic that would break the stream is dropped") {
    Bed bed(quick);
    const auto clerk = listener(bed, "clerk");
    bed.server->events().publish("150626.101.", "a\n\ndata: forged");
    bed.server->events().publish("150626.101.", "");
    bed.server->events().publish("150626.101.", "fine");
    CHECK(clerk->read_until("}\n\n").ends_with(changed("fine")));
}

TEST_CASE("a quiet stream has a heartbeat") {
    Bed bed(quick);
    const auto clerk = listener(bed, "clerk");
    CHECK(clerk->read_until(":\n\n") == ":\n\n");
    CHECK(clerk->read_until(":\n\n") == ":\n\n");
}

TEST_CASE("a stream ends with its session") {
    Bed bed(quick);
    const auto clerk = listener(bed, "clerk");
    bed.sign_out("clerk");
    CHECK(clerk->closed());
    CHECK(eventually([&] { return bed.server->events().streams() == 0; }));
}

TEST_CASE("a listener that leaves is noticed at once") {
    Bed bed;
    auto clerk = listener(bed, "clerk");
    CHECK(bed.server->events().streams() == 1);
    clerk.reset();
    CHECK(eventually([&] { return bed.server->events().streams() == 0; }));
}

TEST_CASE("a shutdown ends the streams") {
    Bed bed;
    const auto clerk = listener(bed, "clerk");
    bed.stop();
    CHECK(clerk->closed());
}

}  // namespace ortoo::http
