// SPDX-License-Identifier: MulanPSL-2.0
// The letter in which a person reads everything that is held about him.
#include <doctest/doctest.h>

#include "people/rules.h"

namespace ortoo::people {

namespace {
Instant at(std::string_view text) {
    return parse_instant(text).value();
}

DataCopy copy() {
    DataCopy out;
    out.made_at = at("2026-11-18T00:30:00+08:00");
    out.whole = {"巴图（样例）", "150626195203020012", "13800001234", "", {}, ""};
    return out;
}

bool says(const DataCopy& in, std::string_view words) {
    return readable(in).find(words) != std::string::npos;
}
}  // namespace

TEST_CASE("the letter has a chapter for everything, and no line for what is not known") {
    const std::string letter = readable(copy());
    CHECK(letter.starts_with("个人信息副本（生成于 2026-11-18）\n"));
    for (const char* chapter :
         {"【基本信息】", "【您给过的同意】", "【材料库里的材料】", "【向其他部门的查询】",
          "【办过的事和保存期限】", "【谁看过您的信息】"}) {
        CHECK(letter.find(chapter) != std::string::npos);
    }
    CHECK(letter.find("证件号码：150626195203020012\n") != std::string::npos);
    for (const char* absent : {"住址", "出生日期", "法定代表人", "已终止", "已撤回"}) {
        CHECK_MESSAGE(letter.find(absent) == std::string::npos, absent);
    }
}

TEST_CASE("who acts for a person is named by his role, and when it ended") {
    DataCopy all = copy();
    all.whole.birth = parse_date("1952-03-02");
    all.whole.representative = "苏和（样例）";
    Relation relation;
    relation.other_name = "娜仁（样例）";
    relation.valid_from = parse_date("2026-01-01").value();
    for (const auto& [kind, word] : {std::pair{RelationKind::guardian, "监护人"},
                                     {RelationKind::legal_representative, "法定代表人"},
                                     {RelationKind::family_proxy, "近亲属代理"}}) {
        relation.kind = kind;
        all.relations = {relation};
        CHECK(says(all, std::string(word) + "：娜仁（样例），自 2026-01-01\n"));
    }
    all.relations.front().ended_at = all.made_at;
    CHECK(says(all, "自 2026-01-01，已终止\n"));
    CHECK(says(all, "出生日期：1952-03-02\n"));
    CHECK(says(all, "法定代表人：苏和（样例）\n"));
}

TEST_CASE("consents, papers, queries, business and readers stand with their days") {
    DataCopy all = copy();
    Consent consent;
    consent.purpose = Purpose::forward_bank;
    consent.handler = "农业银行";
    consent.given_at = at("2026-11-17T23:00:00Z");
    consent.valid_until = parse_date("2027-11-18").value();
    all.consents = {consent};
    CHECK(says(all, "提供给银行：农业银行"));
    CHECK(says(all, "  给出：2026-11-18，有效到 2027-11-18\n"));
    all.consents.front().withdrawn_at = all.made_at;
    CHECK(says(all, "有效到 2027-11-18，已于 2026-11-18 撤回\n"));
    Paper paper;
    paper.name = "居民户口簿";
    paper.given_at = all.made_at;
    all.papers = {paper};
    CHECK(says(all, "居民户口簿，存入：2026-11-18\n"));
    all.papers.front().valid_until = parse_date("2030-01-01");
    CHECK(says(all, "居民户口簿，存入：2026-11-18，有效到 2030-01-01\n"));
    SharedQuery query;
    query.at = all.made_at;
    query.requester_name = "王窗口";
    query.purpose = "办理低保";
    for (const auto& [outcome, word] : {std::pair{SharedOutcome::found, "查到"},
                                        {SharedOutcome::not_found, "没有查到"},
                                        {SharedOutcome::unavailable, "对方系统没有答复"}}) {
        query.outcome = outcome;
        all.queries = {query};
        CHECK(says(all, "2026-11-18，王窗口，办理低保，" + std::string(word) + "\n"));
    }
    Business business;
    business.subject = "O1";
    business.opened_at = all.made_at;
    all.business = {business};
    CHECK(says(all, "O1，开始：2026-11-18，还在办\n"));
    all.business.front().keep_until = parse_date("2036-11-18");
    CHECK(says(all, "O1，开始：2026-11-18，保存到 2036-11-18\n"));
    all.reads = {{all.made_at, "巴图（样例）", "王窗口", "无定河镇", "核对"}};
    CHECK(says(all, "2026-11-18，无定河镇 王窗口，核对\n"));
}

TEST_CASE("a paper is held by the consent of its kind") {
    CHECK(purpose_of(Basis::keep_papers) == Purpose::keep_papers);
    CHECK(purpose_of(Basis::shared_query) == Purpose::shared_query);
}

}  // namespace ortoo::people
