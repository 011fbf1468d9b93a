// SPDX-License-Identifier: MulanPSL-2.0
// A bank with two counters in one town, a clerk at each; the town's item is flagged for banks.
#pragma once

#include "cases/service_test_journey.h"
#include "partners/service.h"

namespace ortoo::partners {

struct World : cases::World {
    Partners partners{{random, vault, ledger, identity, outlets, catalogue, people, orders, cases}};
    Context admin = staff("admin", identity::Role::administrator, "150626.");
    Context watcher = supervisor();
    PartnerView bank;
    Context clerk_a;
    Context clerk_b;
    PackageId theme;

    World() {
        edit(town_item, [](catalogue::Item& item) { item.bank = true; });
        bank = run(partners, &Partners::add, admin,
                   {PartnerKind::bank, "样例银行", "91150626MA0N00001J", "联络员", "04777580000"})
                   .value();
        clerk_a = counter("bank.one", "一号网点");
        clerk_b = counter("bank.two", "二号网点");
        theme = run(partners, &Partners::add_package, admin,
                    {PartnerKind::bank,
                     "开个小店",
                     {town_item.text},
                     {{"account", "对公账户预约", {Field::name, Field::phone}}}})
                    .value()
                    .id;
    }
    Context counter(const std::string& login, const char* name) {
        const auto unit = outlets.unit(*reader, county, {town}).value();
        identity::NewStaff hired;
        hired.login = login;
        hired.name = login;
        hired.home = {unit.id, unit.name, unit.path};
        hired.roles = {{identity::Role::partner_clerk, unit.id, unit.path}};
        hired.password_hash = identity.hashed(login, "a long enough one").value();
        const auto id =
            write([&](db::Tx& tx) { return identity.add_staff(tx, system(), hired); }).value().id;
        AddBranch branch;
        branch.partner = bank.id;
        branch.unit = unit.id;
        branch.name = name;
        branch.address = "样例路";
        branch.hours = "每天";
        bank = run(partners, &Partners::add_branch, admin, branch).value();
        outlets::PointId point;
        for (const BranchView& each : bank.branches) {
            point = each.point.name == name ? each.point.id : point;
        }
        run(partners, &Partners::seat, admin, {point, id}).value();
        return staff(id.text, identity::Role::partner_clerk, unit.path);
    }
    Agreement agree(std::vector<Field> allowed, const char* from = "2026-01-01",
                    const char* to = "2026-12-31") {
        bank = run(partners, &Partners::make_agreement, admin,
                   {bank.id,
                    std::string("协议 ") + from,
                    "局、银行",
                    parse_date(from).value(),
                    parse_date(to).value(),
                    {},
                    std::move(allowed),
                    {}})
                   .value();
        return bank.agreements.front();
    }
    SignedConsent consent(const Context& by, people::Purpose purpose, const std::string& handler) {
        return {people::Consents::words({purpose, handler}).sm3, true, picture(by)};
    }
    TakeIntake visit(const Context& by, bool with_partner) {
        TakeIntake in;
        in.package = theme;
        in.matters = {{town_item, {{1, {}, true, {}}, {2, {}, true, {}}}, {}}};
        in.applicant = applicant();
        in.government = consent(by, people::Purpose::data_use, "");
        if (with_partner) {
            in.partner = consent(by, people::Purpose::forward_bank, "样例银行");
        }
        in.wishes = {{"account", local_date(now).plus_days(2)}};
        return in;
    }
    Result<IntakeView> take(const Context& by, const TakeIntake& in) {
        return run(partners, &Partners::take, by, in);
    }
    std::vector<Passing> passings() {
        return partners.passings(*reader, watcher, {bank.id, {}}).value().rows;
    }
};

inline const std::vector<Field> all_fields{Field::name, Field::phone, Field::materials,
                                           Field::notice, Field::result};

}  // namespace ortoo::partners
