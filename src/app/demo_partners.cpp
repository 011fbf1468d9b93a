// SPDX-License-Identifier: MulanPSL-2.0
// Invented partners: one bank with a counter in every town, the post in one. Names, numbers and
// agreements are samples.
#include <algorithm>

#include "app/demo.h"
#include "base/text.h"
#include "catalogue/service_offer.h"

namespace ortoo::app {

namespace {
constexpr const char* bank_code = "91150626MA0N00001J";
constexpr const char* post_code = "91150626MA0N00002M";

std::vector<std::string> ids_of(const std::vector<catalogue::Item>& items,
                                std::initializer_list<std::string_view> names) {
    std::vector<std::string> out;
    for (const std::string_view name : names) {
        const auto found = std::ranges::find(items, name, &catalogue::Item::name);
        if (found != items.end()) {
            out.push_back(found->id.text);
        }
    }
    return out;
}
}  // namespace

partners::PartnerView Demo::add_partner(partners::PartnerKind kind, const char* name,
                                        const char* code) {
    return must("partner", [&](db::Tx& tx) {
        return rooms_.partners.add(tx, context(now_),
                                   {kind, name, code, "联络员（样例）", "0477-7580000"});
    });
}

void Demo::agree(const partners::PartnerView& partner, const char* number,
                 std::vector<std::string> items) {
    using partners::Field;
    const CivilDate today = local_date(now_);
    must("agreement", [&](db::Tx& tx) {
        return rooms_.partners.make_agreement(
            tx, context(now_),
            {partner.id,
             number,
             "乌审旗政务服务与数据管理局、" + partner.name,
             today.plus_days(-120),
             today.plus_days(245),
             std::move(items),
             {Field::name, Field::phone, Field::materials, Field::notice, Field::result},
             {}});
    });
}

// The counter of a town's bank, with one clerk.
void Demo::add_counter(const partners::PartnerView& partner, const outlets::Unit& town,
                       const outlets::Point& point, const std::string& login) {
    must("partner's point", [&](db::Tx& tx) {
        partners::AddBranch branch;
        branch.partner = partner.id;
        branch.point = point.id;
        return rooms_.partners.add_branch(tx, context(now_), branch);
    });
    add_staff(login, town, {identity::Role::partner_clerk}, town);
    must("partner's clerk", [&](db::Tx& tx) {
        return rooms_.partners.seat(tx, context(now_), {point.id, staff_.at(login).id});
    });
}

void Demo::load_partners() {
    using partners::PartnerKind;
    const Dice kept = dice_;  // so that the month is the same with and without partners
    const auto bank = add_partner(PartnerKind::bank, "样例银行", bank_code);
    agree(bank, "样例政银〔2026〕1 号", {});
    auto towns = units(outlets::UnitKind::town);
    for (auto& zone : units(outlets::UnitKind::zone)) {
        towns.push_back(std::move(zone));
    }
    const auto reader = database_.reader();
    for (const outlets::Unit& town : towns) {
        const auto view = rooms_.outlets.view(*reader, context(now_), {town.id});
        for (const outlets::Point& each : view->points) {
            if (each.kind == outlets::PointKind::bank) {
                add_counter(bank, town, each, "bank." + town.id.text.substr(6, 3));
            }
        }
    }
    const auto all = catalogue::all_items(*reader, context(now_), rooms_.catalogue);
    const auto post = add_partner(PartnerKind::post, "样例邮政", post_code);
    agree(post, "样例政邮〔2026〕1 号",
          ids_of(all, {"社会保障卡申领", "养老保险待遇领取资格认证", "电费查询缴纳(代缴)"}));
    const outlets::Unit& first = towns.front();
    const auto point = must("post", [&](db::Tx& tx) {
        return rooms_.outlets.add_point(
            tx, context(now_),
            {first.id, outlets::PointKind::post, "样例邮政" + first.name + "营业所",
             first.name + "（演示坐标，非实测）", "每天 9:00–17:00", 38602000, 108843000, "1234567",
             540, 1020});
    });
    add_counter(post, first, point, "post." + first.id.text.substr(6, 3));
    using partners::Field;
    must("package", [&](db::Tx& tx) {
        return rooms_.partners.add_package(
            tx, context(now_),
            {PartnerKind::bank,
             "企业开办",
             ids_of(all, {"企业设立登记(企业开办一件事)", "单位基本医疗保险参保登记",
                          "单位住房公积金缴存登记"}),
             {{"account", "对公账户预约开户", {Field::name, Field::phone, Field::result}}}});
    });
    must("package", [&](db::Tx& tx) {
        return rooms_.partners.add_package(
            tx, context(now_),
            {PartnerKind::bank,
             "开个小店",
             ids_of(all, {"个体工商户设立登记", "食品经营许可(新办、变更、延续)",
                          "一照一码户信息确认(个体工商户)"}),
             {{"account", "对公账户预约开户", {Field::name, Field::phone, Field::result}},
              {"pos", "收款码预约开通", {Field::name, Field::phone}}}});
    });
    dice_ = kept;
}

}  // namespace ortoo::app
