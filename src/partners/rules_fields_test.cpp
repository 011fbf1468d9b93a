// SPDX-License-Identifier: MulanPSL-2.0
// Field by field: what our own staff get of a case, a person and a mandate, and what of it reaches
// a partner. A field that nobody has put into the table fails here.
#include <doctest/doctest.h>

#include <set>

#include "base/json_schema.h"
#include "orders/types_mandate.h"
#include "partners/rules.h"

namespace ortoo::partners {

namespace {
void walk(const json::object& schema, const std::string& path, std::set<std::string>& out) {
    const auto* list = schema.if_contains("items");
    const json::object& one = list != nullptr ? list->as_object() : schema;
    const auto* properties = one.if_contains("properties");
    if (properties == nullptr) {
        out.insert(path);
        return;
    }
    for (const auto& each : properties->as_object()) {
        walk(each.value().as_object(), path + (path.empty() ? "" : ".") + std::string(each.key()),
             out);
    }
}

template <class R>
std::set<std::string> fields_under(const std::string& root) {
    std::set<std::string> out;
    walk(schema_of<R>(), root, out);
    return out;
}

std::set<std::string> every_field() {
    std::set<std::string> out = fields_under<cases::CaseView>("case");
    out.merge(fields_under<people::Person>("person"));
    out.merge(fields_under<orders::Mandate>("mandate"));
    return out;
}
}  // namespace

TEST_CASE("every field of case, person and mandate is classified, and no other") {
    std::set<std::string> ruled;
    for (const FieldRule& each : field_rules()) {
        CHECK_MESSAGE(ruled.insert(std::string(each.path)).second, each.path);
        CHECK_MESSAGE((each.sight == Sight::hidden) == each.as.empty(), each.path);
    }
    const std::set<std::string> real = every_field();
    for (const std::string& each : real) {
        CHECK_MESSAGE(ruled.count(each) == 1, "not classified: " << each);
    }
    for (const std::string& each : ruled) {
        CHECK_MESSAGE(real.count(each) == 1, "no such field: " << each);
    }
}

TEST_CASE("a partner's case has the fields of the table and four of its own") {
    std::set<std::string> wanted{"intake", "closed", "allowed", "applicant_masked"};
    for (const FieldRule& each : field_rules()) {
        if (each.sight != Sight::hidden) {
            wanted.emplace(each.as);
        }
    }
    CHECK(fields_under<PartnerCase>("") == wanted);
}

TEST_CASE("nothing of a person's papers, of the office's own words or of a mandate is shown") {
    for (const FieldRule& each : field_rules()) {
        const bool own = each.path.starts_with("case.steps") ||
                         each.path.starts_with("case.opinions") ||
                         each.path.starts_with("mandate.") || each.path.starts_with("person.") ||
                         each.path.ends_with("id_number_masked") ||
                         each.path.ends_with("address_masked") || each.path.ends_with("uploads");
        CHECK_MESSAGE((!own || each.sight == Sight::hidden), each.path);
    }
}

}  // namespace ortoo::partners
