// SPDX-License-Identifier: MulanPSL-2.0
#include "approval/store.h"

namespace ortoo::approval::store {

namespace {
const db::Sql insert_decision{
    "approval.insert_decision",
    "INSERT INTO decisions (county, number, case_id, outcome, reviewer, decider, decided_at, "
    "text_sm3) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
const db::Sql select_decision{
    "approval.select_decision",
    "SELECT number, case_id, outcome, reviewer, decider, decided_at, text_sm3 FROM decisions "
    "WHERE county = $1 AND number = $2"};
}  // namespace

void add(db::Tx& tx, std::string_view county, const Decision& d) {
    tx.put(insert_decision,
           {county, d.number, d.item, d.outcome, d.reviewer, d.decider, d.decided_at, d.text_sm3});
}

std::optional<Decision> find(db::Session& session, std::string_view county,
                             std::string_view number) {
    return session.one(select_decision, {county, number}, [](const db::Row& row) {
        return Decision{row.text(0),
                        cases::CaseId{row.text(1)},
                        row.as<DecideOutcome>(2),
                        row.text(3),
                        row.text(4),
                        row.instant(5),
                        row.text(6)};
    });
}

}  // namespace ortoo::approval::store
