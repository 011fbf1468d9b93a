// SPDX-License-Identifier: MulanPSL-2.0
#include "documents/rules_sample.h"

#include <doctest/doctest.h>

#include "documents/rules_field.h"

namespace ortoo::documents {

TEST_CASE("samples fill every field of every kind, rightly typed") {
    for (const auto& [kind, name] : names(DocumentKind{})) {
        CAPTURE(name);
        const Values values = sample_values(kind, 4);
        CHECK(value_faults(kind, values).empty());
        for (const Field& each : fields_of(kind)) {
            CAPTURE(each.name);
            if (each.type != FieldType::flag) {
                CHECK_FALSE(blank(values, each.name));
            }
        }
    }
    const Values values = sample_values(DocumentKind::notice, 4);
    CHECK(std::get<Rows>(values.at("materials")).size() == 4);
    CHECK(std::get<CivilDate>(values.at("date")) == civil(2026, 11, 26).value());
}

}  // namespace ortoo::documents
