// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/store.h"

namespace ortoo::cases::store {

namespace {
const db::Sql forget_rows{"cases.forget_person",
                          "UPDATE cases SET applicant_name = '', version = version + 1 "
                          "WHERE county = $1 AND applicant = $2"};
}  // namespace

void forget_person(db::Tx& tx, std::string_view county, const people::PersonId& person) {
    tx.run(forget_rows, {county, person});
}

}  // namespace ortoo::cases::store
