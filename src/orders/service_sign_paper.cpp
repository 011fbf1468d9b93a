// SPDX-License-Identifier: MulanPSL-2.0
// What the 委托单 says, in words for paper.
#include "orders/rules.h"
#include "orders/service_paper.h"
#include "orders/service_sign.h"

namespace ortoo::orders {

namespace {
std::string or_none(const std::string& text) {
    return text.empty() ? "无" : text;
}

documents::Row answered(const char* name, bool yes) {
    return {{"name", name}, {"yes", yes ? "是" : "否"}};
}

documents::Rows scope_rows(const Scope& scope) {
    return {answered("咨询", scope.consult),
            answered("填表", scope.fill),
            answered("递交申请", scope.submit),
            answered("补正材料", scope.supplement),
            answered("代收通知", scope.receive_notices),
            answered("代领结果", scope.receive_result),
            answered("用本人的钱代缴法定费用", scope.pay_fees),
            answered("撤回申请", scope.withdraw.value_or(false))};
}

documents::Rows consent_rows(const std::optional<MandateTerms>& terms) {
    documents::Rows rows{answered("为办理本事项使用个人信息", true)};
    if (!terms) {
        return rows;
    }
    const ConsentClauses& clauses = terms->consents;
    rows.push_back(answered("向其他部门查询、核验", clauses.shared_query));
    rows.push_back(answered("材料拍照留存", clauses.photos));
    const auto handler = [&](const char* what, const std::string& who) {
        rows.push_back({{"name", what + (who.empty() ? who : "（" + who + "）")},
                        {"yes", who.empty() ? "否" : "是"}});
    };
    handler("提供给银行", clauses.bank);
    handler("提供给邮政、快递", clauses.post);
    return rows;
}

const char* words_of(SpecialGroup group) {
    switch (group) {
        case SpecialGroup::elderly:
            return "老年人";
        case SpecialGroup::frail:
            return "行动不便";
        case SpecialGroup::ill:
            return "患病";
        case SpecialGroup::disabled:
            return "残疾人";
        case SpecialGroup::pregnant:
            return "孕妇";
        case SpecialGroup::other:
            return "其他需要照顾的人";
    }
    return "";
}

const char* words_of(DeliveryWay way) {
    switch (way) {
        case DeliveryWay::village:
            return "送到嘎查村";
        case DeliveryWay::town:
            return "在苏木镇领取";
        case DeliveryWay::post:
            return "邮寄";
        case DeliveryWay::electronic:
            return "电子送达";
    }
    return "";
}

const char* words_of(SignForm form) {
    switch (form) {
        case SignForm::drawn:
            return "手写签名";
        case SignForm::fingerprint:
            return "指印";
        case SignForm::paper:
            return "纸质签名（扫描）";
    }
    return "";
}

std::string joined(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& each : all) {
        out += (out.empty() ? "" : "、") + each;
    }
    return out;
}

void add_terms(const OrdersParts& parts, db::Session& session, const Context& ctx,
               const Order& order, const MandateTerms& terms, documents::Values& values) {
    const auto text = [&](const char* name, std::string value) {
        if (!value.empty()) {
            values.insert_or_assign(name, std::move(value));
        }
    };
    text("steps", joined(terms.steps));
    text("excluded", terms.excluded);
    text("place", terms.place);
    text("language", terms.language == Language::mn ? "蒙古语" : "汉语");
    text("witnesses", joined(terms.witnesses));
    text("audio", terms.audio ? "有录音" : "");
    values.insert_or_assign("signed_by", std::string(words_of(terms.form)));
    values.insert_or_assign("sub_delegation", terms.sub_delegation);
    if (terms.by) {
        for (const auto& each : parts.people.relations().of(session, ctx.county, order.applicant)) {
            if (each.other == *terms.by) {
                text("guardian", each.other_name);
            }
        }
    }
}
}  // namespace

Result<void> issue_mandate(const OrdersParts& parts, db::Tx& tx, const Context& ctx,
                           const Order& order, const Mandate& mandate) {
    const people::RevealedPerson client =
        TRY(parts.people.reveal(tx, ctx, {order.applicant, "打印委托单 " + mandate.number}));
    documents::Values values{
        {"client_id_number", client.id_number},
        {"client_phone", client.phone},
        {"client_address", or_none(client.address)},
        {"agent_unit", order.unit_name},
        {"mode", std::string(mandate.mode == MandateMode::full ? "全程代办" : "部分代办")},
        {"scope", scope_rows(mandate.scope)},
        {"consents", consent_rows(mandate.terms)},
        {"valid_from", local_date(mandate.signed_at)},
        {"valid_until", mandate.valid_until},
        {"delivery", std::string(words_of(mandate.delivery))},
        {"identity_check", std::string("代办员已核对身份证件原件")},
        {"signed_at", mandate.signed_at},
        {"signed_by", std::string(words_of(SignForm::drawn))},
        {"language", std::string(order.language == Language::mn ? "蒙古语" : "汉语")}};
    if (!client.representative.empty()) {
        values.emplace("guardian", client.representative);
        values.emplace("guardian_relation", std::string("法定代表人"));
    }
    if (order.special_group) {
        values.emplace("special_group", std::string(words_of(*order.special_group)));
    }
    if (mandate.terms) {
        add_terms(parts, tx, ctx, order, *mandate.terms, values);
    }
    TRY(issue_paper(parts, tx, ctx, order, documents::DocumentKind::mandate, std::move(values),
                    mandate.number));
    return {};
}

}  // namespace ortoo::orders
