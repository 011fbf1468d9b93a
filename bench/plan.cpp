// SPDX-License-Identifier: MulanPSL-2.0
#include "bench/plan.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <charconv>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace ortoo::bench {

namespace {
namespace json = boost::json;

std::string text(const json::value& in, const char* name) {
    return std::string(in.at(name).as_string());
}

const Person* person(const Plan& plan, const json::value& index) {
    return index.is_null() ? nullptr : &plan.people.at(static_cast<std::size_t>(index.as_int64()));
}

Stage stage_of(const Plan& plan, const json::value& in) {
    Stage out;
    out.village = text(in, "village");
    out.item = text(in, "item");
    for (const json::value& no : in.at("materials").as_array()) {
        out.materials.push_back(no.as_int64());
    }
    out.first_agent = person(plan, in.at("agent"));
    out.clerk = person(plan, in.at("clerk"));
    out.reviewer = person(plan, in.at("reviewer"));
    out.decider = person(plan, in.at("decider"));
    return out;
}

Reading reading_of(const Plan& plan, const json::value& in) {
    Reading out{text(in, "name"), person(plan, in.at("reader")), {}};
    for (const json::value& path : in.at("paths").as_array()) {
        out.paths.emplace_back(path.as_string());
    }
    return out;
}

// Random bits are for keys that must not meet, not for secrets.
std::mt19937_64& noise() {
    static std::mt19937_64 engine{std::random_device{}()};
    return engine;
}

void head(std::string& out, std::string_view method, const Person* who, std::string_view path) {
    fmt::format_to(std::back_inserter(out), "{} /api/v1{} HTTP/1.1\r\nHost: localhost\r\n", method,
                   path);
    if (who != nullptr) {
        fmt::format_to(std::back_inserter(out), "Cookie: {}\r\n", who->cookie);
        if (method != "GET") {
            fmt::format_to(std::back_inserter(out), "X-CSRF-Token: {}\r\n", who->csrf);
        }
    }
}
}  // namespace

void read_plan(const std::string& path, Plan& plan) {
    std::ifstream file(path);
    const std::string content((std::istreambuf_iterator<char>(file)), {});
    const json::value in = json::parse(content);
    plan.port = static_cast<unsigned short>(in.at("port").as_int64());
    plan.last_day = text(in, "last_day");
    plan.serial = in.at("serial").as_int64();
    for (const json::value& each : in.at("people").as_array()) {
        plan.people.push_back({text(each, "id"), text(each, "cookie"), text(each, "csrf")});
    }
    for (const Person& each : plan.people) {
        plan.by_id[each.id] = &each;
    }
    for (const json::value& each : in.at("stages").as_array()) {
        plan.stages.push_back(stage_of(plan, each));
    }
    for (const json::value& each : in.at("agents").as_array()) {
        plan.agents.push_back(person(plan, each));
    }
    for (const json::value& each : in.at("readings").as_array()) {
        plan.readings.push_back(reading_of(plan, each));
    }
}

std::string new_key() {
    return fmt::format("{:016x}{:016x}", noise()(), noise()());
}

void get(std::string& out, const Person* who, std::string_view path) {
    head(out, "GET", who, path);
    out += "\r\n";
}

void post(std::string& out, const Person* who, std::string_view path, std::string_view body,
          std::int64_t version) {
    head(out, "POST", who, path);
    fmt::format_to(
        std::back_inserter(out),
        "Idempotency-Key: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n",
        new_key(), body.size());
    if (version >= 0) {
        fmt::format_to(std::back_inserter(out), "If-Match: {}\r\n", version);
    }
    out += "\r\n";
    out += body;
}

void put_picture(std::string& out, const Person& who, std::string_view id, std::size_t bytes) {
    std::string picture = "\x89PNG\r\n\x1A\n";
    while (picture.size() < bytes) {
        const std::uint64_t word = noise()();
        picture.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    head(out, "PUT", &who, fmt::format("/uploads/{}", id));
    fmt::format_to(std::back_inserter(out), "Content-Type: image/png\r\nContent-Length: {}\r\n\r\n",
                   picture.size());
    out += picture;
}

std::string_view text_after(std::string_view body, std::string_view name, std::size_t from) {
    const std::string wanted = fmt::format("\"{}\":\"", name);
    const std::size_t at = body.find(wanted, from);
    if (at == std::string_view::npos) {
        throw std::runtime_error(fmt::format("no {} in {}", name, body.substr(0, 500)));
    }
    const std::size_t begin = at + wanted.size();
    return body.substr(begin, body.find('"', begin) - begin);
}

std::int64_t number_after(std::string_view body, std::string_view name) {
    const std::string wanted = fmt::format("\"{}\":", name);
    const std::size_t at = body.find(wanted);
    if (at == std::string_view::npos) {
        throw std::runtime_error(fmt::format("no {} in {}", name, body.substr(0, 500)));
    }
    std::int64_t value = 0;
    std::from_chars(body.data() + at + wanted.size(), body.data() + body.size(), value);
    return value;
}

}  // namespace ortoo::bench
