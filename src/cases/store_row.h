// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "base/json_decode.h"
#include "base/json_encode.h"
#include "cases/types_case.h"
#include "db/session.h"

namespace ortoo::cases::store {

// In the order of CASE_COLUMNS.
[[nodiscard]] Case case_row(const db::Row& row);

// Upload ids as stored: joined by commas, they hold none.
[[nodiscard]] std::string ids_text(const std::vector<orders::UploadId>& ids);
[[nodiscard]] std::vector<orders::UploadId> ids_of(std::string_view text);

// A list of records as stored in one column.
template <class T>
[[nodiscard]] std::vector<T> list_from(std::string_view stored) {
    std::vector<T> out;
    std::vector<FieldFault> faults;
    const json::value parsed = json::parse(stored);
    for (const json::value& each : parsed.as_array()) {
        out.push_back(decode_object<T>(Source{}, each.as_object(), "", faults));
    }
    if (!faults.empty()) {
        throw db::Fault("a stored list of a case does not read");
    }
    return out;
}
template <class T>
[[nodiscard]] std::string list_text(const std::vector<T>& list) {
    return json::serialize(encode_value(list));
}

}  // namespace ortoo::cases::store

#define CASE_COLUMNS                                                                          \
    "id, number, version, state, tab, rank_at, due, item, item_version, item_name, "          \
    "promised_limit, promised_unit, statutory_limit, statutory_unit, is_instant, four_eyes, " \
    "order_id, order_number, mandate_number, account, applicant, applicant_name, unit, "      \
    "unit_name, unit_path, town, town_name, town_path, bureau, bureau_name, bureau_path, "    \
    "source, agent, agent_name, delivery, submissions, receipt_number, acceptance_number, "   \
    "result_number, result_valid_until, received_at, accepted_at, decided_at, issued_at, "    \
    "delivered_at, changed_at, invitation, invited_at, may_follow, may_commit, "              \
    "extension_days, bureau_accepts, answers, acceptance, procedure, green"
