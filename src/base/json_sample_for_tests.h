// SPDX-License-Identifier: MulanPSL-2.0
// Records with every kind of field, for the tests of JSON.
#pragma once

#include "base/json_decode.h"
#include "base/json_encode.h"

namespace ortoo {

namespace sample {

enum class Urgency { normal, urgent };
inline constexpr std::array urgency_names{
    std::pair{Urgency::normal, std::string_view{"normal"}},
    std::pair{Urgency::urgent, std::string_view{"urgent"}},
};
constexpr const auto& names(Urgency) {
    return urgency_names;
}

struct MaterialTag {};

struct Line {
    Id<MaterialTag> material;
    std::int64_t copies = 0;
    bool operator==(const Line&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("material", r.material);
        v("copies", r.copies, number(1, 9));
    }
};

struct Order {
    std::string name;
    std::optional<std::string> remark;
    Urgency urgency = Urgency::normal;
    CivilDate visit;
    Instant placed;
    bool at_home = false;
    std::vector<Line> lines;
    std::vector<std::string> tags;
    bool operator==(const Order&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("name", r.name, text(2, 10), "of the applicant");
        v("remark", r.remark, text(1, 20));
        v("urgency", r.urgency);
        v("visit", r.visit);
        v("placed", r.placed);
        v("at_home", r.at_home);
        v("lines", r.lines, items(1, 3));
        v("tags", r.tags, items(0, 2, text(1, 4)));
    }
};

struct Edit {
    Id<MaterialTag> id;
    std::int64_t version = 0;
    std::string reason;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.id);
        v.if_match(r.version);
        v("reason", r.reason, text(2, 300));
    }
};

struct Page {
    std::optional<std::int64_t> page;
    bool open = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("page", r.page, number(0, 1000));
        v("open", r.open);
    }
};

const char* const good = R"({"name":"巴特尔","urgency":"urgent","visit":"2026-09-18",
    "placed":"2026-09-17T08:00:00+08:00","at_home":true,
    "lines":[{"material":"m1","copies":2}],"tags":["低保"]})";

}  // namespace sample

template <Record R>
Result<R> decode_text(std::string_view text) {
    Source source;
    source.fields = json::parse(json::string_view(text.data(), text.size())).as_object();
    return decode<R>(source);
}

}  // namespace ortoo
