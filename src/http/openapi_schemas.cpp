// SPDX-License-Identifier: MulanPSL-2.0
#include "http/openapi_schemas.h"

#include <stdexcept>
#include <utility>

#include "http/refusals.h"

namespace ortoo::http {

namespace {

json::object reference(std::string_view name) {
    return {{"$ref", "#/components/schemas/" + std::string(name)}};
}

void enter_code(std::map<std::string, Kind>& codes, const RefusalCode& code) {
    const auto [at, fresh] = codes.emplace(code.code, code.kind);
    if (!fresh && at->second != code.kind) {
        throw std::logic_error("refusal " + at->first + " has two kinds");
    }
}

}  // namespace

json::object Schemas::refer(json::object schema) {
    if (json::value* properties = schema.if_contains("properties")) {
        for (auto& pair : properties->as_object()) {
            pair.value() = refer(std::move(pair.value().as_object()));
        }
    }
    if (json::value* each = schema.if_contains("items")) {
        *each = refer(std::move(each->as_object()));
    }
    const json::value* title = schema.if_contains("title");
    if (title == nullptr) {
        return schema;
    }
    const std::string name(title->as_string());
    json::object out = reference(name);
    // What is said about the place, not about the type, stays at the place.
    if (const json::value* said = schema.if_contains("description")) {
        out["description"] = *said;
        schema.stable_erase("description");
    }
    schema.stable_erase("title");
    add(name, std::move(schema));
    return out;
}

void Schemas::add(const std::string& name, json::object schema) {
    const auto [at, fresh] = by_name_.try_emplace(name, std::move(schema));
    if (!fresh && at->second != schema) {
        throw std::logic_error("two different types are called " + name);
    }
}

json::object Schemas::all() const {
    json::object out;
    for (const auto& [name, schema] : by_name_) {
        out[name] = schema;
    }
    return out;
}

void add_problem(Schemas& schemas, const Routes& routes) {
    std::map<std::string, Kind> codes;
    for (const RefusalCode& each : general_refusals) {
        enter_code(codes, each);
    }
    for (const Route& route : routes) {
        for (const RefusalCode& each : route.refusals) {
            enter_code(codes, each);
        }
    }
    json::array names;
    for (const auto& [code, kind] : codes) {
        names.emplace_back(code);
    }
    schemas.add("RefusalCode", {{"type", "string"}, {"enum", std::move(names)}});

    const json::object text{{"type", "string"}};
    const json::object code = reference("RefusalCode");
    schemas.add("FieldFault", {{"type", "object"},
                               {"properties", {{"field", text}, {"code", code}}},
                               {"required", {"field", "code"}}});
    schemas.add("Problem", {{"type", "object"},
                            {"properties",
                             {{"code", code},
                              {"status", {{"type", "integer"}}},
                              {"field", text},
                              {"params", {{"type", "object"}, {"additionalProperties", text}}},
                              {"errors", {{"type", "array"}, {"items", reference("FieldFault")}}},
                              {"request_id", text}}},
                            {"required", {"code", "status", "request_id"}}});
}

}  // namespace ortoo::http
