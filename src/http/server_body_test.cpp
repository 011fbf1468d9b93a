// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <thread>

#include "http/bed.h"

namespace ortoo::http {

namespace {

const Fields keyed{{"Idempotency-Key", "0123456789"}};

std::string chunk(std::size_t size) {
    std::string out = "2000\r\n";  // 8 KiB
    REQUIRE(size == 8192);
    out.append(size, 'x').append("\r\n");
    return out;
}

}  // namespace

TEST_CASE("a client that sends 30 MB before it reads still reads the 413") {
    Bed bed;
    Client client = bed.client();
    client.send(request("POST", "/api/v1/things",
                        {{"Content-Type", "application/json"}, {"Idempotency-Key", "0123456789"}},
                        std::string(30 * 1024 * 1024, 'x')));
    const Response got = client.read();
    CHECK(got.status == 413);
    CHECK(got.code() == "request.body_too_large");
    CHECK(got.json().at("params").at("max") == "262144");
    CHECK(got.header("connection") == "close");
    CHECK(client.closed());
    CHECK(bed.health().at("buffered_bytes") == 0);
}

TEST_CASE("a declared 10 GB is refused before a byte of it is sent") {
    Bed bed;
    Client client = bed.client();
    client.send("PUT /api/v1/photos/1 HTTP/1.1\r\nHost: t\r\nContent-Length: 10737418240\r\n\r\n");
    CHECK(client.read().status == 413);
}

TEST_CASE("a body in chunks is refused when it passes the limit") {
    Bed bed;
    Client client = bed.client();
    std::string body;
    for (int i = 0; i < 64; ++i) {
        body += chunk(8192);
    }
    client.send(
        "POST /api/v1/things HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\n"
        "Idempotency-Key: 0123456789\r\nTransfer-Encoding: chunked\r\n\r\n" +
        body + "0\r\n\r\n");
    const Response got = client.read();
    CHECK(got.status == 413);
    CHECK(client.closed());
}

TEST_CASE("a body in chunks is put together") {
    Bed bed;
    Client client = bed.client();
    client.send(
        "POST /api/v1/things HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\n"
        "Idempotency-Key: 0123456789\r\nTransfer-Encoding: chunked\r\n\r\n"
        "8;ext=1\r\n{\"name\":\r\n");
    client.send("4\r\n\"a\"}\r\n0\r\nTrailer: x\r\n\r\n");
    CHECK(client.read().json().at("name") == "a");
    CHECK(client.get("/api/v1/things/1").status == 200);
}

TEST_CASE("Expect: 100-continue is answered, with a refusal when there is one") {
    Bed bed;
    Client client = bed.client();
    const std::string head = "PUT /api/v1/photos/1 HTTP/1.1\r\nHost: t\r\nExpect: 100-continue\r\n";
    client.send(head + "Content-Length: 5\r\n\r\n");
    CHECK(client.read_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("photo");
    CHECK(client.read().json().at("actor") == "5");
    client.send(head + "Content-Length: 5000000\r\n\r\n");
    CHECK(client.read().status == 413);
}

TEST_CASE("an upload up to its limit arrives whole, with its query") {
    Bed bed;
    Client client = bed.client();
    client.send(request("PUT", "/api/v1/photos/p1?q=material", {{"Content-Type", "image/png"}},
                        std::string(1024 * 1024, 'p')));
    const Response got = client.read();
    CHECK(got.status == 200);
    CHECK(got.json().at("actor") == "1048576");
    CHECK(got.json().at("q") == "material");
}

TEST_CASE("bodies that cannot be read are told apart") {
    Bed bed;
    Client client = bed.client();
    const auto code = [&](const std::string& body) {
        return client.post("/api/v1/things", body, keyed).code();
    };
    CHECK(code("{") == "request.not_json");
    CHECK(code("{} x") == "request.not_json");
    CHECK(code("[]") == "request.invalid");
    CHECK(code(R"({"name":"a","name":"b"})") == "request.invalid");
    CHECK(code(R"({"name":"a","nickname":"b"})") == "request.unknown_field");
    CHECK(code(R"({})") == "request.missing_field");
    CHECK(code("") == "request.missing_field");
    CHECK(code(R"({"name":5})") == "request.wrong_type");
    CHECK(code("{\"name\":\"\xff\"}") == "request.not_json");
    CHECK(code("{\"name\":" + std::string(1000, '[') + std::string(1000, ']') + "}") ==
          "request.too_deep");
    CHECK(bed.committed() == 0);
}

TEST_CASE("all faults of a form come at once") {
    Bed bed;
    const Response got = bed.client().post("/api/v1/things", R"({"parts":["","ok"],"x":1})", keyed);
    CHECK(got.status == 400);
    CHECK(got.json().at("errors").as_array().size() == 3);
}

TEST_CASE("a form that is not JSON by its type is refused") {
    Bed bed;
    Client client = bed.client();
    Fields fields = keyed;
    fields.emplace_back("Content-Type", "text/plain");
    client.send(request("POST", "/api/v1/things", fields, R"({"name":"a"})"));
    Response got = client.read();
    CHECK(got.status == 415);
    CHECK(got.code() == "request.wrong_media_type");
    fields.back().second = "application/json; charset=UTF-8";
    client.send(request("POST", "/api/v1/things", fields, R"({"name":"a"})"));
    CHECK(client.read().status == 200);
    fields.emplace_back("Content-Encoding", "gzip");
    client.send(request("POST", "/api/v1/things", fields, R"({"name":"a"})"));
    CHECK(client.read().status == 415);
}

TEST_CASE("the connection survives a small refused body") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/nothing", R"({"name":"a"})").status == 404);
    CHECK(client.get("/api/v1/things/1").status == 200);
}

TEST_CASE("a POST takes no query and a GET no body") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/things?x=1", R"({"name":"a"})", keyed).code() ==
          "request.unknown_field");
    client.send("GET /api/v1/things/1 HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\n\r\n{}");
    CHECK(client.read().code() == "request.malformed");
    CHECK(client.closed());
}

TEST_CASE("bodies held at once have a limit together") {
    Bed bed([](ServerSettings& settings) { settings.limits.buffered_bytes = 1000; });
    Client client = bed.client();
    client.send(request("PUT", "/api/v1/photos/1", {}, std::string(100'000, 'p')));
    const Response got = client.read();
    CHECK(got.status == 503);
    CHECK(got.code() == "server.busy");
    CHECK(!got.header("retry-after").empty());
    CHECK(bed.health().at("buffered_bytes") == 0);
}

}  // namespace ortoo::http
