// SPDX-License-Identifier: MulanPSL-2.0
#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

#include "base/text.h"
#include "http/openapi_schemas.h"
#include "http/pretty_json.h"
#include "http/router.h"
#include "http/server.h"

namespace ortoo::http {

namespace {

using Paths = std::map<std::string, std::map<int, json::object>>;

std::string lower_method(Method method) {
    switch (method) {
        case Method::get:
            return "get";
        case Method::post:
            return "post";
        case Method::put:
            return "put";
    }
    return "";
}

std::string words(std::string text) {
    std::replace(text.begin(), text.end(), '-', '_');
    return text;
}

// orders_list, orders_read, orders_create, orders_accept, orders_read_photos_by_photo. Made from
// the route alone, so that a new route never renames another.
std::string operation_id(const Route& route) {
    std::vector<std::string> parts;
    std::string last_name;
    const auto segments = split(std::string_view(route.path).substr(1), '/');
    for (std::size_t i = 2; i < segments.size(); ++i) {  // after api, v1
        const std::string& each = segments[i];
        last_name = each.front() == '{' ? each.substr(1, each.size() - 2) : "";
        if (last_name.empty() && (i > 2 || each != route.tag)) {
            parts.push_back(words(each));
        }
    }
    const bool whole = parts.empty();
    if (!whole && !last_name.empty()) {
        parts.push_back("by_" + words(last_name));
    }
    const std::string base = join(parts, "_");
    std::string name = base;
    switch (route.method) {
        case Method::get:
            name = whole ? (last_name.empty() ? "list" : "read") : "read_" + base;
            break;
        case Method::post:
            name = whole ? "create" : base;
            break;
        case Method::put:
            name = whole ? "put" : "put_" + base;
            break;
    }
    return words(route.tag) + "_" + name;
}

json::array parameters_of(const Route& route, Schemas& schemas) {
    json::array out;
    std::set<std::string> described;
    for (const Parameter& each : route.parameters) {
        json::object schema = each.schema;
        json::object one{{"name", each.name}, {"in", each.in}};
        if (each.required) {
            one["required"] = true;
        }
        const json::value* said = schema.if_contains("description");
        if (!each.doc.empty()) {
            one["description"] = each.doc;
        } else if (said != nullptr) {
            one["description"] = *said;
        }
        schema.stable_erase("description");
        one["schema"] = schemas.refer(std::move(schema));
        out.emplace_back(std::move(one));
        if (each.in == "path") {
            described.insert("{" + each.name + "}");
        }
    }
    for (const std::string& segment : split(route.path, '/')) {
        if (segment.starts_with('{') && !described.contains(segment)) {
            throw std::logic_error("route " + route.path + " does not describe " + segment);
        }
    }
    if (route.idempotent_key) {
        out.push_back(json::object{{"$ref", "#/components/parameters/IdempotencyKey"}});
    }
    return out;
}

json::object content(std::string_view type, json::object schema) {
    return {{"content", json::object{{type, {{"schema", std::move(schema)}}}}}};
}

void add_access(const Route& route, json::object& operation) {
    json::array security;
    if (route.access.who != Access::Who::everyone) {
        json::object needed{{"session", json::array()}};
        if (route.method != Method::get) {
            needed["csrf"] = json::array();
        }
        security.emplace_back(std::move(needed));
    }
    operation["security"] = std::move(security);
    switch (route.access.who) {
        case Access::Who::everyone:
            operation["x-permission"] = "everyone";
            break;
        case Access::Who::signed_in:
            operation["x-permission"] = "signed_in";
            break;
        case Access::Who::citizen:
            operation["x-permission"] = "citizen";
            break;
        case Access::Who::permission:
            operation["x-permission"] = route.access.permission;
            break;
    }
}

json::object operation_of(const Route& route, Schemas& schemas) {
    json::object out{{"operationId", operation_id(route)},
                     {"tags", json::array{route.tag}},
                     {"summary", route.summary}};
    json::array parameters = parameters_of(route, schemas);
    if (!parameters.empty()) {
        out["parameters"] = std::move(parameters);
    }
    if (route.raw_max > 0) {
        json::object body =
            content("application/octet-stream", {{"type", "string"}, {"format", "binary"}});
        body["required"] = true;
        out["requestBody"] = std::move(body);
        out["x-max-bytes"] = route.raw_max;
    } else if (!route.input.empty()) {
        json::object body = content("application/json", schemas.refer(route.input));
        body["required"] = true;
        out["requestBody"] = std::move(body);
    }
    json::object good = route.output.empty()
                            ? content("*/*", {{"type", "string"}, {"format", "binary"}})
                            : content("application/json", schemas.refer(route.output));
    good["description"] = "done";
    out["responses"] = {{"200", std::move(good)},
                        {"default", {{"$ref", "#/components/responses/Problem"}}}};
    add_access(route, out);
    json::array refusals;
    for (const RefusalCode& each : route.refusals) {
        refusals.emplace_back(each.code);
    }
    out["x-refusals"] = std::move(refusals);
    return out;
}

// What the server itself answers, outside the table.
void add_own(Paths& paths) {
    const auto own = [](std::string_view id, std::string_view summary, std::string_view type,
                        std::string_view permission) {
        json::object good =
            content(type, {{"type", type == "application/json" ? "object" : "string"}});
        good["description"] = "done";
        return json::object{
            {"operationId", id},
            {"tags", json::array{"http"}},
            {"summary", summary},
            {"responses",
             {{"200", std::move(good)}, {"default", {{"$ref", "#/components/responses/Problem"}}}}},
            {"x-permission", permission},
            {"x-refusals", json::array()}};
    };
    paths["/api/v1/events"][0] =
        own("http_read_events", "Hear that something changed", "text/event-stream", "signed_in");
    paths["/health"][0] =
        own("http_read_health", "How the server is", "application/json", "everyone");
}

json::object components(const Schemas& schemas) {
    json::object problem =
        content("application/problem+json", {{"$ref", "#/components/schemas/Problem"}});
    problem["description"] = "refused";
    return {
        {"schemas", schemas.all()},
        {"responses", {{"Problem", std::move(problem)}}},
        {"parameters",
         {{"IdempotencyKey",
           {{"name", "Idempotency-Key"},
            {"in", "header"},
            {"required", true},
            {"description", "the same for each try of one intent; 8 to 80 printable characters"},
            {"schema", {{"type", "string"}, {"minLength", 8}, {"maxLength", 80}}}}}}},
        {"securitySchemes",
         {{"session", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "ortoo_session"}}},
          {"csrf", {{"type", "apiKey"}, {"in", "header"}, {"name", "X-CSRF-Token"}}}}},
    };
}

}  // namespace

std::string openapi(const Routes& routes, std::string_view version) {
    const Router checked(routes);  // refuses a broken table
    Schemas schemas;
    add_problem(schemas, routes);
    Paths paths;
    add_own(paths);
    std::set<std::string> ids;
    for (const Route& route : routes) {
        json::object operation = operation_of(route, schemas);
        const std::string id(operation.at("operationId").as_string());
        if (!ids.insert(id).second) {
            throw std::logic_error("two operations are called " + id);
        }
        paths[route.path][static_cast<int>(route.method)] = std::move(operation);
    }
    json::object printed;
    for (auto& [path, methods] : paths) {
        json::object one;
        for (auto& [method, operation] : methods) {
            one[lower_method(static_cast<Method>(method))] = std::move(operation);
        }
        printed[path] = std::move(one);
    }
    return pretty_json(json::object{
        {"openapi", "3.1.0"},
        {"info", {{"title", "Ortoo 驿办"}, {"version", version}}},
        {"servers", json::array{json::object{{"url", "/"}}}},
        {"paths", std::move(printed)},
        {"components", components(schemas)},
    });
}

}  // namespace ortoo::http
