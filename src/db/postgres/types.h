// SPDX-License-Identifier: MulanPSL-2.0
// The few type numbers of PostgreSQL's catalogue that our statements may meet.
#pragma once

#include <libpq-fe.h>

namespace ortoo::db::postgres {

constexpr Oid type_bool = 16;
constexpr Oid type_bytea = 17;
constexpr Oid type_int8 = 20;
constexpr Oid type_int4 = 23;
constexpr Oid type_text = 25;
constexpr Oid type_numeric = 1700;  // sum() of BIGINT

}  // namespace ortoo::db::postgres
