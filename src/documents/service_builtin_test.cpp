// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/service_builtin.h"

#include <doctest/doctest.h>

#include <set>

#include "documents/rules_template.h"

namespace ortoo::documents {

TEST_CASE("every kind of paper has one built-in template, and each is sound") {
    std::set<DocumentKind> kinds;
    for (const BuiltIn& each : builtin_templates()) {
        CAPTURE(each.file);
        const auto read = parse_template(each.body);
        if (!read) {
            FAIL_CHECK(read.error().code << " line " << read.error().params[0].second << " "
                                         << read.error().params[1].second);
            continue;
        }
        CHECK(kinds.insert(read->kind).second);
        CHECK(each.file == std::string(name_of(read->kind)) + ".txt");
    }
    CHECK(kinds.size() == document_kind_names.size());
}

}  // namespace ortoo::documents
