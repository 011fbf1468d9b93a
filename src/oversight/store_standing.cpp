// SPDX-License-Identifier: MulanPSL-2.0
#include "oversight/store_standing.h"

namespace ortoo::oversight::store {

namespace {

const db::Sql select_needs{"oversight.rule_needs",
                           "SELECT kind, required, from_date FROM regulation_needs WHERE county = "
                           "$1 ORDER BY from_date, kind"};
const db::Sql delete_need{"oversight.delete_rule_need",
                          "DELETE FROM regulation_needs WHERE county = $1 AND kind = $2 AND "
                          "from_date = $3"};
const db::Sql insert_need{"oversight.insert_rule_need",
                          "INSERT INTO regulation_needs (county, kind, from_date, required) VALUES "
                          "($1, $2, $3, $4)"};
const db::Sql select_held{
    "oversight.held_rules",
    "SELECT DISTINCT unit, kind FROM regulations WHERE county = $1 AND state = 'published' AND "
    "substr(unit_path, 1, length(CAST($2 AS TEXT))) = $2 AND effective <= $3 AND published_at <= "
    "$4 ORDER BY unit, kind"};
const db::Sql select_in_force{
    "oversight.rule_in_force",
    "SELECT id FROM regulations WHERE county = $1 AND state = 'published' AND kind = $3 AND unit = "
    "$2 AND effective <= $4 ORDER BY effective DESC, edition DESC LIMIT 1"};
const db::Sql insert_adoption{"oversight.insert_adoption",
                              "INSERT INTO regulation_adoptions (county, regulation, template, "
                              "adopted_at) VALUES ($1, $2, $3, $4)"};

}  // namespace

std::vector<RuleNeed> rule_needs(db::Session& session, std::string_view county) {
    return session.all(select_needs, {county}, [](const db::Row& row) {
        return RuleNeed{row.as<RegulationKind>(0), row.flag(1), row.maybe_date(2)};
    });
}

void set_need(db::Tx& tx, std::string_view county, const SetRuleNeed& in) {
    tx.run(delete_need, {county, in.kind, in.from});
    tx.put(insert_need, {county, in.kind, in.from, in.required});
}

std::vector<HeldRule> held_rules(db::Session& session, std::string_view county,
                                 std::string_view path, CivilDate day) {
    return session.all(select_held, {county, path, day, local_end(day)}, [](const db::Row& row) {
        return HeldRule{{row.text(0)}, row.as<RegulationKind>(1)};
    });
}

std::optional<RegulationId> in_force(db::Session& session, std::string_view county,
                                     const UnitId& unit, RegulationKind kind, CivilDate day) {
    return session.one(select_in_force, {county, unit, kind, day},
                       [](const db::Row& row) { return RegulationId{row.text(0)}; });
}

void add_adoption(db::Tx& tx, std::string_view county, const RegulationId& id,
                  const RegulationId& from, Instant now) {
    tx.put(insert_adoption, {county, id, from, now});
}

}  // namespace ortoo::oversight::store
