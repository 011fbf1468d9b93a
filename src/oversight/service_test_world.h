// SPDX-License-Identifier: MulanPSL-2.0
#pragma once

#include "cases/service_test_journey.h"
#include "oversight/service.h"

namespace ortoo::oversight {

struct World : cases::World {
    documents::Documents papers{{random, vault, ledger, outlets}};
    Oversight oversight{
        {random, vault, ledger, outbox, papers, identity, outlets, duty, orders, cases}};

    [[nodiscard]] Context supervisor() const {
        return staff("supervisor", identity::Role::supervisor, "150626.");
    }
    [[nodiscard]] Context head() const {
        return staff("head", identity::Role::town_head, "150626.104.");
    }
    [[nodiscard]] Context admin() const {
        return staff("admin", identity::Role::administrator, "150626.");
    }
    [[nodiscard]] Context citizen(const std::string& account) const {
        Context out = system();
        out.actor.kind = ActorKind::citizen;
        out.actor.id = account;
        out.actor.name = "138****1234";
        return out;
    }
    identity::Staff hire(const std::string& login, identity::Role role, const std::string& unit) {
        const auto place = outlets.place(*reader, county, UnitId{unit}).value();
        identity::NewStaff one{
            login,        "样例 " + login, place, "0477-7580000", {{role, place.id, place.path}},
            "no password"};
        return write([&](db::Tx& tx) { return identity.add_staff(tx, system(), one); }).value();
    }
    [[nodiscard]] std::vector<std::string> told(const std::string& reader_id) {
        std::vector<std::string> out;
        for (const auto& each : outbox.letters(*reader, county, reader_id, 0).rows) {
            out.push_back(each.text);
        }
        return out;
    }
    Result<SupervisionView> issue(const Context& by, const cases::CaseId& id,
                                  SupervisionKind kind = SupervisionKind::order) {
        return run(oversight, &Oversight::issue, by,
                   {kind, FoundKind::item_case, id.text, "请三日内办结并说明原因", std::nullopt});
    }
    [[nodiscard]] SupervisionList list(const Context& by, SupervisionFilter filter) {
        return oversight.list(*reader, by, {filter, std::nullopt, std::nullopt}).value();
    }
};

}  // namespace ortoo::oversight
