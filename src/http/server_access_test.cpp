// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "http/bed.h"

namespace ortoo::http {

TEST_CASE("access: a guest is asked to sign in, others are told no") {
    Bed bed;
    Client client = bed.client();
    Response got = client.get("/api/v1/secret");
    CHECK(got.status == 401);
    CHECK(got.code() == "auth.required");
    CHECK(client.get("/api/v1/secret", Bed::as("forged")).status == 401);
    got = client.get("/api/v1/secret", Bed::as("clerk"));
    CHECK(got.status == 403);
    CHECK(got.code() == "auth.forbidden");
    CHECK(client.get("/api/v1/secret", Bed::as("supervisor")).status == 200);
    CHECK(client.get("/api/v1/mine", Bed::as("supervisor")).status == 403);
    CHECK(client.get("/api/v1/mine", Bed::as("citizen")).status == 200);
}

TEST_CASE("access is checked before the body is read") {
    Bed bed;
    Client client = bed.client();
    client.send("POST /api/v1/things/1/move HTTP/1.1\r\nHost: t\r\nContent-Length: 200000\r\n\r\n");
    CHECK(client.read().status == 401);  // nothing of the body was sent
}

TEST_CASE("a signed-in caller must carry the session's token when it changes something") {
    Bed bed;
    Client client = bed.client();
    const std::string body = R"({"name":"a"})";
    Fields fields = Bed::as("clerk", "0123456789");
    CHECK(client.post("/api/v1/things", body, fields).status == 200);
    fields[1].second = "csrf-of-other";
    const Response got = client.post("/api/v1/things", body, fields);
    CHECK(got.status == 403);
    CHECK(got.code() == "auth.csrf_mismatch");
    fields.erase(fields.begin() + 1);
    CHECK(client.post("/api/v1/things", body, fields).status == 403);
}

TEST_CASE("a stopped function refuses changes and no reading, and every answer gives notice") {
    Bed bed;
    Client client = bed.client();
    const std::string body = R"({"name":"a"})";
    CHECK(client.get("/api/v1/secret", Bed::as("supervisor")).headers.count("ortoo-notice") == 0);
    bed.stopped = true;
    Response got = client.post("/api/v1/things", body, Bed::as("clerk", "0123456789"));
    CHECK(got.status == 503);
    CHECK(got.code() == "function.stopped");
    CHECK(got.body.find("repair") != std::string::npos);
    CHECK(got.headers.count("retry-after") == 1);
    got = client.get("/api/v1/secret", Bed::as("supervisor"));
    CHECK(got.status == 200);
    CHECK(got.headers["ortoo-notice"] == "stopped");
    CHECK(client.get("/api/v1/secret").status == 401);  // access comes first
    bed.stopped = false;
    CHECK(client.post("/api/v1/things", body, Bed::as("clerk", "0123456789")).status == 200);
    CHECK(bed.committed() == 1);
}

TEST_CASE("a browser on another site cannot even sign in here") {
    Bed bed;
    Client client = bed.client();
    const std::string body = R"({"name":"ada"})";
    CHECK(client.post("/api/v1/session", body, {{"Sec-Fetch-Site", "cross-site"}}).status == 403);
    CHECK(client.post("/api/v1/session", body, {{"Sec-Fetch-Site", "same-origin"}}).status == 200);
    CHECK(client.get("/api/v1/things/1", {{"Sec-Fetch-Site", "cross-site"}}).status == 200);
}

TEST_CASE("the session cookie is for the server's eyes, and is taken back at sign-out") {
    Bed bed;
    Client client = bed.client();
    CHECK(client.post("/api/v1/session", R"({"name":"ada"})").header("set-cookie") ==
          "ortoo_session=token-of-ada; HttpOnly; SameSite=Lax; Path=/");
    CHECK(client.post("/api/v1/session", R"({"name":"out"})").header("set-cookie") ==
          "ortoo_session=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0");
    CHECK(client.post("/api/v1/session", R"({"name":"eve"})").header("set-cookie") ==
          "ortoo_session=token-of-eve; HttpOnly; SameSite=Lax; Path=/; Max-Age=3600");
    Bed behind([](ServerSettings& settings) { settings.secure_cookies = true; });
    const Response got = behind.client().post("/api/v1/session", R"({"name":"ada"})");
    CHECK(got.header("set-cookie").ends_with("Path=/; Secure"));
    CHECK(got.header("strict-transport-security") == "max-age=31536000");
}

TEST_CASE("a refusal with effect is committed and answered as a problem") {
    Bed bed;
    const Response got = bed.client().post("/api/v1/session", R"({"name":"wrong"})");
    CHECK(got.status == 422);
    CHECK(got.code() == "thing.wrong_word");
    CHECK(got.header("set-cookie").empty());
    CHECK(bed.attempts() == 1);
    CHECK(bed.health().at("undeclared_refusals") == 0);
}

TEST_CASE("If-Match reaches the use case, quoted or bare") {
    Bed bed;
    Client client = bed.client();
    Fields fields = Bed::as("clerk", "0123456789");
    CHECK(client.post("/api/v1/things/7/move", "{}", fields).code() == "request.version_missing");
    fields.emplace_back("If-Match", "\"12\"");
    const Response got = client.post("/api/v1/things/7/move", "{}", fields);
    CHECK(got.json().at("version") == 12);
    CHECK(got.json().at("id") == "7");
    fields.back().second = "W/\"12\"";
    fields[2].second = "another-key";
    CHECK(client.post("/api/v1/things/7/move", "{}", fields).status == 400);
}

}  // namespace ortoo::http
