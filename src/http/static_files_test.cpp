// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "http/bed.h"

namespace ortoo::http {

namespace {

// A folder of pages, removed at the end.
class Pages {
  public:
    Pages() {
        static int made = 0;
        folder_ = std::filesystem::temp_directory_path() /
                  ("ortoo-pages-" + std::to_string(::getpid()) + "-" + std::to_string(++made));
        write("index.html", "<h1>home</h1>");
        write("agent/index.html", "<h1>agent</h1>");
        write("help.html", "<h1>help</h1>");
        write("404.html", "<h1>none</h1>");
        write("assets/app-1a2b.js", "let a = 1");
        write("assets/app-1a2b.js.br", "brotli bytes");
        write("assets/app-1a2b.js.gz", "gzip bytes");
        write("empty.txt", "");
    }
    ~Pages() { std::filesystem::remove_all(folder_); }
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;

    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name, std::ios::binary) << text;
    }
    [[nodiscard]] Bed::Change serve() const {
        return [this](ServerSettings& settings) { settings.web_root = folder_.string(); };
    }

  private:
    std::filesystem::path folder_;
};

}  // namespace

TEST_CASE("pages and assets are found by their path") {
    const Pages pages;
    Bed bed(pages.serve());
    Client client = bed.client();
    Response got = client.get("/");
    CHECK(got.body == "<h1>home</h1>");
    CHECK(got.header("content-type") == "text/html; charset=utf-8");
    CHECK(got.header("cache-control") == "no-cache");
    CHECK(client.get("/agent/").body == "<h1>agent</h1>");
    CHECK(client.get("/help").body == "<h1>help</h1>");
    CHECK(client.get("/index.html").body == "<h1>home</h1>");
    got = client.get("/agent?from=x");
    CHECK(got.status == 308);
    CHECK(got.header("location") == "/agent/");
    got = client.get("/assets/app-1a2b.js");
    CHECK(got.body == "let a = 1");
    CHECK(got.header("cache-control") == "public, max-age=31536000, immutable");
    CHECK(got.header("vary") == "Accept-Encoding");
    CHECK(client.get("/empty.txt").status == 200);
    CHECK(client.get("/empty.txt").body.empty());
}

TEST_CASE("a page may run nothing but our own scripts") {
    const Pages pages;
    Bed bed(pages.serve());
    const Response got = bed.client().get("/");
    CHECK(got.header("content-security-policy") ==
          "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
          "script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
          "form-action 'self'; frame-ancestors 'self'");
    CHECK(got.header("cross-origin-opener-policy") == "same-origin");
    CHECK(got.header("permissions-policy").starts_with("camera=(self)"));
    CHECK(got.header("referrer-policy") == "same-origin");
}

TEST_CASE("the smallest form that the browser takes is sent") {
    const Pages pages;
    Bed bed(pages.serve());
    Client client = bed.client();
    const std::string path = "/assets/app-1a2b.js";
    const Response brotli = client.get(path, {{"Accept-Encoding", "gzip, deflate, br"}});
    CHECK(brotli.body == "brotli bytes");
    CHECK(brotli.header("content-encoding") == "br");
    const Response gzip = client.get(path, {{"Accept-Encoding", "gzip"}});
    CHECK(gzip.body == "gzip bytes");
    CHECK(gzip.header("content-encoding") == "gzip");
    CHECK(gzip.header("etag") != brotli.header("etag"));
    CHECK(client.get(path, {{"Accept-Encoding", "br;q=0"}}).body == "let a = 1");
    CHECK(client.get(path + ".br").status == 404);
}

TEST_CASE("what the browser has is not sent again") {
    const Pages pages;
    Bed bed(pages.serve());
    Client client = bed.client();
    const std::string etag = client.get("/").header("etag");
    CHECK(etag.size() == 34);
    client.send(request("GET", "/", {{"If-None-Match", "\"other\", " + etag}}));
    const Response got = client.read(true);
    CHECK(got.status == 304);
    CHECK(got.header("etag") == etag);
    CHECK(got.header("content-length").empty());
    CHECK(client.get("/", {{"If-None-Match", "\"other\""}}).status == 200);
}

TEST_CASE("HEAD answers as GET does, without the bytes") {
    const Pages pages;
    Bed bed(pages.serve());
    Client client = bed.client();
    client.send(request("HEAD", "/", {}));
    const Response got = client.read(true);
    CHECK(got.status == 200);
    CHECK(got.header("content-length") == "13");
    CHECK(client.get("/").body == "<h1>home</h1>");  // nothing was left between the two
    CHECK(client.post("/", "{}").status == 405);
}

TEST_CASE("no path leads out of the folder, and what is not there has its page") {
    const Pages pages;
    Bed bed(pages.serve());
    Client client = bed.client();
    const Response got = client.get("/nothing");
    CHECK(got.status == 404);
    CHECK(got.body == "<h1>none</h1>");
    for (const char* each : {"/%2e%2e/etc/passwd", "/..%2fetc/passwd", "//etc/passwd",
                             "/assets/..%5c..%5cetc/passwd", "/%252e%252e/etc/passwd"}) {
        CAPTURE(each);
        const int status = bed.client().get(each).status;
        CHECK((status == 400 || status == 404));
    }
    CHECK(client.get("/api/v1/nothing").code() == "request.no_such_route");
}

TEST_CASE("a folder that is not there stops the start") {
    CHECK_THROWS_AS(Bed([](ServerSettings& settings) { settings.web_root = "/no/such/folder"; }),
                    std::runtime_error);
}

}  // namespace ortoo::http
