// SPDX-License-Identifier: MulanPSL-2.0
#include "http/router.h"

#include <stdexcept>

#include "base/text.h"

namespace ortoo::http {

struct Router::Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
    std::unique_ptr<Node> named;
    std::array<const Route*, 3> routes{};  // by Method
    std::vector<std::string> names;        // of the {name}s on the way; all methods share them
};

namespace {

[[noreturn]] void bad_route(const Route& route, const char* why) {
    throw std::logic_error("route " + std::string(name_of_method(route.method)) + " " + route.path +
                           ": " + why);
}

bool is_name(std::string_view segment) {
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

void check(const Route& route) {
    if (!route.path.starts_with("/api/")) {
        bad_route(route, "not below /api/");
    }
    const Handler& handler = route.handler;
    const int handlers = (handler.read ? 1 : 0) + (handler.write ? 1 : 0) + (handler.pool ? 1 : 0) +
                         (handler.raw ? 1 : 0);
    if (handlers != 1) {
        bad_route(route, "needs exactly one handler");
    }
    if (route.access.who == Access::Who::permission && route.access.permission.empty()) {
        bad_route(route, "needs the name of its permission");
    }
    if (route.method == Method::get && route.idempotent_key) {
        bad_route(route, "a GET has no Idempotency-Key");
    }
    if (handler.raw ? route.method != Method::put || route.raw_max == 0
                    : route.method == Method::put) {
        bad_route(route, "a PUT is an upload with its limit, and nothing else is");
    }
}

}  // namespace

std::string_view name_of_method(Method method) {
    switch (method) {
        case Method::get:
            return "GET";
        case Method::post:
            return "POST";
        case Method::put:
            return "PUT";
    }
    return "-";
}

Router::Router(const Routes& routes) : root_(std::make_unique<Node>()) {
    for (const Route& route : routes) {
        check(route);
        add(route);
    }
}

Router::~Router() = default;

void Router::add(const Route& route) {
    Node* node = root_.get();
    std::vector<std::string> names;
    for (const std::string& segment : split(std::string_view(route.path).substr(1), '/')) {
        std::unique_ptr<Node>* next = &node->named;
        if (is_name(segment)) {
            names.push_back(segment.substr(1, segment.size() - 2));
        } else if (segment.empty()) {
            bad_route(route, "an empty segment");
        } else {
            next = &node->fixed[segment];
        }
        if (!*next) {
            *next = std::make_unique<Node>();
        }
        node = next->get();
    }
    const Route*& place = node->routes[static_cast<std::size_t>(route.method)];
    if (place != nullptr) {
        bad_route(route, "is there twice");
    }
    place = &route;
    const bool first = node->names.empty();
    if (!first && node->names != names) {
        bad_route(route, "names its parameters otherwise than the other methods of the path");
    }
    node->names = std::move(names);
}

struct Router::Search {
    Verb verb;
    const std::vector<std::string>& segments;
    std::vector<const std::string*> values;
    Match& out;

    // Depth of the table bounds the steps: at each node at most two ways go on.
    bool walk(const Node& node, std::size_t at) {
        if (at == segments.size()) {
            return arrive(node);
        }
        const auto fixed = node.fixed.find(segments[at]);
        if (fixed != node.fixed.end() && walk(*fixed->second, at + 1)) {
            return true;
        }
        if (!node.named || segments[at].empty()) {
            return false;
        }
        values.push_back(&segments[at]);
        const bool found = walk(*node.named, at + 1);
        values.pop_back();
        return found;
    }

    bool arrive(const Node& node) {
        const Route* route = nullptr;
        for (const Route* each : node.routes) {
            if (each == nullptr) {
                continue;
            }
            const std::string_view name = name_of_method(each->method);
            if (name == name_of_verb(verb)) {
                route = each;
            } else if (out.allow.find(name) == std::string::npos) {
                out.allow += (out.allow.empty() ? "" : ", ") + std::string(name);
            }
        }
        if (route == nullptr) {
            return false;
        }
        out.route = route;
        for (std::size_t i = 0; i < values.size(); ++i) {
            out.path.emplace_back(node.names[i], *values[i]);
        }
        return true;
    }
};

Router::Match Router::find(Verb verb, const std::vector<std::string>& segments) const {
    Match out;
    Search search{verb, segments, {}, out};
    search.walk(*root_, 0);
    return out;
}

}  // namespace ortoo::http
