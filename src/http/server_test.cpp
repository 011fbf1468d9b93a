// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "http/bed.h"

namespace ortoo::http {

TEST_CASE("a long answer goes out compressed to whoever takes that, and the line stays in step") {
    Bed bed;
    Client client = bed.client();
    const Response plain = client.get("/api/v1/long");
    CHECK(plain.body.size() > 5000);
    CHECK(plain.header("vary") == "Accept-Encoding");
    const Response small = client.get("/api/v1/long", {{"Accept-Encoding", "gzip"}});
    CHECK(small.header("content-encoding") == "gzip");
    CHECK(small.body.size() < 200);
    CHECK(client.get("/api/v1/long").body == plain.body);
}

TEST_CASE("a read answers JSON with its request id and security headers") {
    Bed bed;
    const Response got = bed.client().get("/api/v1/things/t%2F1?q=%E9%A9%BF+x");
    CHECK(got.status == 200);
    CHECK(got.header("content-type") == "application/json; charset=utf-8");
    CHECK(got.json().at("id") == "t/1");
    CHECK(got.json().at("q") == "驿 x");
    CHECK(got.json().at("peer") == "127.0.0.1");
    CHECK(got.header("x-request-id").size() == 26);
    CHECK(got.header("cache-control") == "no-store");
    CHECK(got.header("x-content-type-options") == "nosniff");
    CHECK(got.header("content-security-policy") == "default-src 'none'; frame-ancestors 'none'");
    CHECK(got.header("date") == "Mon, 23 Nov 2026 10:39:00 GMT");
}

TEST_CASE("a connection serves many requests, also sent all at once") {
    Bed bed;
    Client client = bed.client();
    std::string many;
    for (int i = 0; i < 50; ++i) {
        many += request("GET", "/api/v1/things/" + std::to_string(i), {});
    }
    client.send(many);
    for (int i = 0; i < 50; ++i) {
        CHECK(client.read().json().at("id") == json::string(std::to_string(i)));
    }
}

TEST_CASE("a fixed segment goes before a named one") {
    Bed bed;
    CHECK(bed.client().get("/api/v1/things/newest").json().at("id") == "newest");
}

TEST_CASE("an unknown path and an unknown method are told apart") {
    Bed bed;
    Client client = bed.client();
    Response got = client.get("/api/v1/nothing");
    CHECK(got.status == 404);
    CHECK(got.header("content-type") == "application/problem+json");
    CHECK(got.code() == "request.no_such_route");
    CHECK(got.json().at("status") == 404);
    CHECK(got.json().at("request_id") == json::string(got.header("x-request-id")));
    got = client.get("/api/v1/things");
    CHECK(got.status == 405);
    CHECK(got.code() == "request.wrong_method");
    CHECK(got.header("allow") == "POST");
    client.send("DELETE /api/v1/things HTTP/1.1\r\nHost: t\r\n\r\n");
    CHECK(client.read().status == 405);
    CHECK(client.get("/elsewhere").status == 404);
}

TEST_CASE("HEAD never has a body, nor does a refusal of it") {
    Bed bed;
    Client client = bed.client();
    for (const auto& [path, status] : {std::pair{"/health", 200}, {"/api/v1/things/1", 405}}) {
        client.send(request("HEAD", path, {}));
        const Response got = client.read(true);
        CHECK(got.status == status);
        CHECK(got.header("content-length") != "0");
    }
    CHECK(client.get("/api/v1/things/1").status == 200);  // nothing was left between them
}

TEST_CASE("a query key given twice is refused, and an unknown one is named") {
    Bed bed;
    Client client = bed.client();
    const Response twice = client.get("/api/v1/things/1?q=a&q=b");
    CHECK(twice.status == 400);
    CHECK(twice.code() == "request.invalid");
    CHECK(twice.json().at("field") == "q");
    const Response unknown = client.get("/api/v1/things/1?z=a");
    CHECK(unknown.code() == "request.unknown_field");
    CHECK(unknown.json().at("errors").as_array().size() == 1);
}

TEST_CASE("health answers from memory") {
    Bed bed;
    const json::object health = bed.health();
    CHECK(health.at("status") == "ok");
    CHECK(health.at("version") == "test");
    CHECK(health.at("engine") == "sqlite");
    CHECK(health.at("undeclared_refusals") == 0);
}

TEST_CASE("a file is sent with its type and its name") {
    Bed bed;
    const Response got = bed.client().get("/api/v1/files/%E5%8F%B0%E8%B4%A6.csv");
    CHECK(got.body == "a,b\r\n");
    CHECK(got.header("content-type") == "text/csv");
    CHECK(got.header("content-disposition") ==
          "attachment; filename*=UTF-8''%E5%8F%B0%E8%B4%A6.csv");
    CHECK(got.header("content-security-policy").find("script-src 'none'") != std::string::npos);
}

TEST_CASE("a store that is away costs 503 and nothing else") {
    Bed bed;
    Client client = bed.client();
    const Response got = client.get("/api/v1/things/none");
    CHECK(got.status == 503);
    CHECK(got.code() == "server.failed");
    CHECK(!got.header("retry-after").empty());
    CHECK(client.get("/api/v1/things/1").status == 200);
    CHECK(bed.health().at("faults") == 1);
}

TEST_CASE("the proxy we trust may name the caller, nobody else") {
    Bed plain;
    const Fields forged{{"X-Forwarded-For", "10.9.9.9"}};
    CHECK(plain.client().get("/api/v1/things/1", forged).json().at("peer") == "127.0.0.1");
    Bed behind([](ServerSettings& settings) { settings.trusted_proxy = "127.0.0.1"; });
    const Fields told{{"X-Forwarded-For", "6.6.6.6, 10.9.9.9"}};
    CHECK(behind.client().get("/api/v1/things/1", told).json().at("peer") == "10.9.9.9");
}

TEST_CASE("the served hook hears the pattern and never the path") {
    Bed bed;
    CHECK(bed.client().get("/api/v1/things/secret-name?q=phone").status == 200);
    CHECK(bed.client().get("/api/v1/secret-path").status == 404);
    CHECK(bed.served() == std::vector<std::string>{"GET /api/v1/things/{id} 200", "GET - 404"});
}

}  // namespace ortoo::http
