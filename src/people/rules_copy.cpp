// SPDX-License-Identifier: MulanPSL-2.0
// The person's own copy of everything, as a letter.
#include "people/rules.h"

namespace ortoo::people {

namespace {

class Letter {
  public:
    void heading(std::string_view words) { out_ += "\n【" + std::string(words) + "】\n"; }
    void line(std::string_view name, std::string_view value) {
        if (!value.empty()) {
            out_ += std::string(name) + "：" + std::string(value) + "\n";
        }
    }
    void text(std::string_view words) { out_ += std::string(words) + "\n"; }
    [[nodiscard]] std::string done() && { return std::move(out_); }

  private:
    std::string out_;
};

std::string day(Instant at) {
    return to_text(local_date(at));
}

std::string_view said(RelationKind kind) {
    switch (kind) {
        case RelationKind::guardian:
            return "监护人";
        case RelationKind::legal_representative:
            return "法定代表人";
        case RelationKind::family_proxy:
            break;
    }
    return "近亲属代理";
}

std::string_view said(SharedOutcome outcome) {
    switch (outcome) {
        case SharedOutcome::found:
            return "查到";
        case SharedOutcome::not_found:
            return "没有查到";
        case SharedOutcome::unavailable:
            break;
    }
    return "对方系统没有答复";
}

void say_person(Letter& out, const DataCopy& copy) {
    out.heading("基本信息");
    out.line("姓名或名称", copy.whole.name);
    out.line("证件号码", copy.whole.id_number);
    out.line("电话", copy.whole.phone);
    out.line("住址", copy.whole.address);
    out.line("出生日期", copy.whole.birth ? to_text(*copy.whole.birth) : "");
    out.line("法定代表人", copy.whole.representative);
    for (const Relation& each : copy.relations) {
        out.text(std::string(said(each.kind)) + "：" + each.other_name + "，自 " +
                 to_text(each.valid_from) + (each.ended_at ? "，已终止" : ""));
    }
}

void say_consents(Letter& out, const DataCopy& copy) {
    out.heading("您给过的同意");
    for (const Consent& each : copy.consents) {
        out.text(consent_words(each.purpose, each.handler).text);
        out.text("  给出：" + day(each.given_at) + "，有效到 " + to_text(each.valid_until) +
                 (each.withdrawn_at ? "，已于 " + day(*each.withdrawn_at) + " 撤回" : ""));
    }
}

void say_papers(Letter& out, const DataCopy& copy) {
    out.heading("材料库里的材料");
    for (const Paper& each : copy.papers) {
        out.text(each.name + "，存入：" + day(each.given_at) +
                 (each.valid_until ? "，有效到 " + to_text(*each.valid_until) : ""));
    }
    out.heading("向其他部门的查询");
    for (const SharedQuery& each : copy.queries) {
        out.text(day(each.at) + "，" + each.requester_name + "，" + each.purpose + "，" +
                 std::string(said(each.outcome)));
    }
}

}  // namespace

std::string readable(const DataCopy& copy) {
    Letter out;
    out.text("个人信息副本（生成于 " + day(copy.made_at) + "）");
    say_person(out, copy);
    say_consents(out, copy);
    say_papers(out, copy);
    out.heading("办过的事和保存期限");
    for (const Business& each : copy.business) {
        out.text(each.subject + "，开始：" + day(each.opened_at) +
                 (each.keep_until ? "，保存到 " + to_text(*each.keep_until) : "，还在办"));
    }
    out.heading("谁看过您的信息");
    for (const PersonRead& each : copy.reads) {
        out.text(day(each.at) + "，" + each.unit_name + " " + each.reader_name + "，" +
                 each.purpose);
    }
    return std::move(out).done();
}

}  // namespace ortoo::people
