// SPDX-License-Identifier: MulanPSL-2.0
// How the people of the test world came there, and the ways they go most often.
#pragma once

#include "base/json_encode.h"
#include "cases/service_test_world.h"

namespace ortoo::cases {

inline void World::import_units() {
    const std::string divisions =
        "code,name,parent_code,kind\n"
        "150626000000,乌审旗,150600000000,banner\n"
        "150626104000,无定河镇,150626000000,town\n"
        "150626104201,巴图湾村民委员会,150626104000,village\n";
    write([&](db::Tx& tx) { return outlets.import_divisions(tx, system(), divisions); }).value();
}

inline void World::import_days() {
    std::ifstream file("data/holidays.csv");  // run from the root of the repository
    std::stringstream text;
    text << file.rdbuf();
    const auto report =
        write([&](db::Tx& tx) { return duty.import_calendar(tx, system(), {text.str()}); }).value();
    REQUIRE(report.faults.empty());
}

inline void World::import_items() {
    const std::string csv =
        "sample_id,theme,item_name,item_type,item_type_code,department,handling_level,target,"
        "statutory_limit,statutory_unit,promised_limit,promised_unit,is_instant,materials,"
        "conditions,fee,gaqa_suitable,town_suitable,bank_channel,site_visit_required,"
        "in_person_required,agent_mode,high_frequency,data_status\n"
        "T-1,民政救助,高龄津贴,行政给付,05,旗民政局,苏木镇,自然人,,,5,工作日,no,"
        "申请书|居民身份证|残疾证明(有则提供),年满八十,不收费,yes,yes,no,no,no,帮办或代办,yes,"
        "official\n"
        "T-2,民政救助,殡葬设施许可,行政许可,01,旗民政局,旗,自然人,20,工作日,10,工作日,no,"
        "申请书|居民身份证,本旗户籍,不收费,yes,yes,no,no,no,帮办或代办,no,official\n";
    const auto report = write([&](db::Tx& tx) {
                            return catalogue.import_csv(tx, system(), {csv, std::nullopt});
                        }).value();
    REQUIRE(report.faults.empty());
    catalogue::ItemQuery query;
    query.q = "高龄津贴";
    town_item = catalogue.search(*reader, system(), query).value().rows.at(0).id;
    query.q = "殡葬设施许可";
    bureau_item = catalogue.search(*reader, system(), query).value().rows.at(0).id;
}

inline void World::hire_agent() {
    const auto unit = outlets.unit(*reader, county, {village}).value();
    identity::NewStaff staff;
    staff.login = "qiqige";
    staff.name = "其其格";
    staff.home = {unit.id, unit.name, unit.path};
    staff.duty_phone = "04777581001";
    staff.roles = {{identity::Role::agent, unit.id, unit.path}};
    staff.password_hash = identity.hashed("qiqige", "a long enough one").value();
    agent_id =
        write([&](db::Tx& tx) { return identity.add_staff(tx, system(), staff); }).value().id;
}

inline orders::UploadId World::picture(const Context& by) {
    const orders::UploadAt at{orders::UploadId{"picture-" + std::to_string(++pictures)}};
    const std::string bytes = "\xFF\xD8\xFF picture " + std::to_string(pictures);
    const auto stored = uploads.store(*reader, by, at, bytes).value();
    return write([&](db::Tx& tx) { return uploads.record(tx, by, stored); }).value().id;
}

inline CaseView World::submitted(const catalogue::ItemId& item) {
    orders::PlaceOrder place;
    place.item = item;
    place.unit = {village};
    place.mode = orders::Mode::act;
    place.applicant = applicant();
    auto order = run(orders, &orders::Orders::place, agent(), place).value();
    REQUIRE(order.agent.has_value());
    order = run(orders, &orders::Orders::accept, agent(), {order.id, order.version}).value();
    order =
        run(orders, &orders::Orders::choose, agent(), {order.id, order.version, orders::Mode::act})
            .value();
    orders::SignMandate mandate;
    mandate.order = order.id;
    mandate.version = order.version;
    mandate.scope = {true, true, true, true, true, true, false};
    mandate.valid_until = local_date(now).plus_days(180);
    mandate.consent_data = true;
    mandate.identity_checked = true;
    mandate.signature = picture(agent());
    order = run(orders, &orders::Orders::sign_mandate, agent(), mandate).value();
    order = run(orders, &orders::Orders::hand_over, agent(),
                {order.id,
                 order.version,
                 {{"居民身份证", orders::PaperForm::original, 1, true}},
                 {},
                 picture(agent())})
                .value();
    order = run(orders, &orders::Orders::attach, agent(),
                {order.id, order.version, 1, {picture(agent())}, std::nullopt})
                .value();
    return run(cases, &Cases::submit_order, agent(), {order.id, order.version}).value();
}

inline void World::edit(const catalogue::ItemId& id,
                        const std::function<void(catalogue::Item&)>& change) {
    static const db::Sql insert{
        "test.insert_version",
        "INSERT INTO item_versions (county, item, version, content, imported_at) "
        "VALUES ($1, $2, $3, $4, $5)"};
    static const db::Sql update{"test.update_item",
                                "UPDATE items SET version = $3 WHERE county = $1 AND id = $2"};
    catalogue::Item item = catalogue.item(*reader, county, id).value();
    change(item);
    item.version += 1;
    const std::string content = json::serialize(encode_value(item));
    write([&](db::Tx& tx) -> Result<Nothing> {
        tx.put(insert, {county, id, item.version, content, now});
        tx.put(update, {county, id, item.version});
        return Nothing{};
    }).value();
}

inline CaseView World::walked_in(const catalogue::ItemId& item) {
    ReceiveCase in;
    in.item = item;
    in.unit = {town};
    in.applicant = applicant();
    in.materials = {{1, {}, true, {}}, {2, {}, true, {}}};
    return run(cases, &Cases::receive, clerk(), in).value();
}

inline CaseView World::accepted(const CaseView& before) {
    const CaseView seen = run(cases, &Cases::check, clerk(),
                              {before.item.id,
                               before.item.version,
                               {{1, MaterialState::ok, {}}, {2, MaterialState::ok, {}}}})
                              .value();
    return run(cases, &Cases::accept, clerk(), {seen.item.id, seen.item.version}).value();
}

}  // namespace ortoo::cases
