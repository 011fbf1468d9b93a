// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include <stdexcept>

#include "http/bed.h"

namespace ortoo::http {

namespace {

enum class Colour { red, green };
constexpr std::array<std::pair<Colour, std::string_view>, 2> colour_names{
    {{Colour::red, "red"}, {Colour::green, "green"}}};
constexpr auto& names(Colour) {
    return colour_names;
}

constexpr RefusalCode paint_dry{"paint.dry", Kind::conflict};
constexpr RefusalCode paint_dry_again{"paint.dry", Kind::invalid};

struct Coat {
    Colour colour = Colour::red;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("colour", r.colour, "seen from outside");
    }
};

struct PaintIn {
    std::string id;
    std::int64_t version = 0;
    std::vector<Coat> coats;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id, "the wall");
        v.if_match(r.version);
        v("coats", r.coats, items(1, 3));
    }
};

struct Asked {
    std::optional<std::string> q;
    bool all = false;
    std::int64_t page = 0;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("q", r.q, text(0, 10), "words");
        v("all", r.all);
        v("page", r.page);
    }
};

struct Painted {
    Coat coat;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("coat", r.coat);
    }
};

Route paint(std::vector<RefusalCode> refusals) {
    Route route = post<PaintIn, Painted>(
        "/api/v1/walls/{id}/paint-it", "Paint", permission("wall.paint"), std::move(refusals),
        [](db::Tx&, const Context&, const PaintIn&) { return Result<Painted>(Painted{}); });
    route.tag = "walls";
    return route;
}

Route list() {
    Route route = get<Asked, Painted>(
        "/api/v1/walls", "List", everyone, {},
        [](db::Session&, const Context&, const Asked&) { return Result<Painted>(Painted{}); });
    route.tag = "walls";
    return route;
}

}  // namespace

TEST_CASE("the document describes a route from its own types") {
    const std::string text = openapi({paint({paint_dry}), list()}, "1.2.3");
    CHECK(text.ends_with("}\n"));
    const json::object document = json::parse(text).as_object();
    CHECK(document.at("openapi") == "3.1.0");
    CHECK(document.at("info").at("version") == "1.2.3");
    const json::value& painting = document.at("paths").at("/api/v1/walls/{id}/paint-it").at("post");
    CHECK(painting.at("operationId") == "walls_paint_it");
    CHECK(painting.at("x-permission") == "wall.paint");
    CHECK(painting.at("x-refusals") == json::array{"paint.dry"});
    CHECK(painting.at("parameters").as_array().size() == 3);
    CHECK(painting.at("requestBody").at("content").at("application/json").at("schema").at("$ref") ==
          "#/components/schemas/http.PaintIn");
    const json::value& schemas = document.at("components").at("schemas");
    CHECK(schemas.at("http.PaintIn").at("properties").at("coats").at("items").at("$ref") ==
          "#/components/schemas/http.Coat");
    CHECK(schemas.at("http.Coat").at("properties").at("colour").at("description") ==
          "seen from outside");
    CHECK(json::serialize(schemas.at("http.Colour")) ==
          R"({"type":"string","enum":["red","green"]})");
    const json::array& codes = schemas.at("RefusalCode").at("enum").as_array();
    CHECK(std::find(codes.begin(), codes.end(), json::value("paint.dry")) != codes.end());
    CHECK(std::find(codes.begin(), codes.end(), json::value("auth.required")) != codes.end());
}

TEST_CASE("fields of a GET are query parameters, required where there is no default") {
    const json::object document = json::parse(openapi({list()}, "1")).as_object();
    const json::value& listing = document.at("paths").at("/api/v1/walls").at("get");
    CHECK(listing.at("operationId") == "walls_list");
    const json::array& parameters = listing.at("parameters").as_array();
    CHECK(parameters.size() == 3);
    CHECK(parameters[0].at("description") == "words");
    CHECK(!parameters[0].as_object().contains("required"));
    CHECK(!parameters[1].as_object().contains("required"));
    CHECK(parameters[2].at("required") == true);
    CHECK(!listing.as_object().contains("requestBody"));
}

TEST_CASE("the text is stable and does not depend on the order of the table") {
    const std::string once = openapi({paint({paint_dry}), list()}, "1");
    CHECK(once == openapi({list(), paint({paint_dry})}, "1"));
    CHECK(once.starts_with("{\n  \"openapi\": \"3.1.0\",\n"));
}

TEST_CASE("a table that contradicts itself is not printed") {
    CHECK_THROWS_AS((void)openapi({list(), list()}, "1"), std::logic_error);
    CHECK_THROWS_AS((void)openapi({paint({paint_dry, paint_dry_again})}, "1"), std::logic_error);
    Route nameless = paint({});
    nameless.path = "/api/v1/walls/{other}/paint-it";
    CHECK_THROWS_AS((void)openapi({nameless}, "1"), std::logic_error);
    Route bare = list();
    bare.handler = {};
    CHECK_THROWS_AS((void)openapi({bare}, "1"), std::logic_error);
}

}  // namespace ortoo::http
