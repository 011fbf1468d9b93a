// SPDX-License-Identifier: MulanPSL-2.0
#include "partners/rules.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

namespace ortoo::partners {

namespace {
Agreement agreement(const char* number, const char* from, const char* to) {
    Agreement out;
    out.id = {number};
    out.number = number;
    out.valid_from = parse_date(from).value();
    out.valid_to = parse_date(to).value();
    return out;
}
CivilDate day(const char* text) {
    return parse_date(text).value();
}
}  // namespace

TEST_CASE("an agreement holds from its first to its last day, both included") {
    Agreement one = agreement("A", "2026-03-01", "2026-08-31");
    CHECK(state_of(one, day("2026-02-28")) == AgreementState::coming);
    CHECK(state_of(one, day("2026-03-01")) == AgreementState::valid);
    CHECK(state_of(one, day("2026-08-31")) == AgreementState::valid);
    CHECK(state_of(one, day("2026-09-01")) == AgreementState::over);
    one.ended_on = day("2026-05-10");
    CHECK(state_of(one, day("2026-05-11")) == AgreementState::over);
    CHECK(shown(one, day("2026-05-08")).days_left == 2);
    one.ended_on = day("2027-01-01");
    CHECK(one.last_day() == day("2026-08-31"));
}

TEST_CASE("outside every agreement nothing is valid, and the refusal says when") {
    const std::vector<Agreement> all{agreement("old", "2025-01-01", "2025-12-31"),
                                     agreement("next", "2026-06-01", "2026-12-31")};
    CHECK(valid_today({}, day("2026-01-01")).error().code == "partner.agreement_none");
    CHECK(valid_today(all, day("2026-01-01")).error().code == "partner.agreement_coming");
    CHECK(valid_today(all, day("2027-01-01")).error().code == "partner.agreement_over");
    CHECK(valid_today(all, day("2027-01-01")).error().params ==
          Params{{"number", "next"}, {"until", "2026-12-31"}});
    CHECK(valid_today(all, day("2025-12-31"))->number == "old");
    CHECK(valid_today(all, day("2026-06-01"))->number == "next");
}

TEST_CASE("two agreements of one partner never share a day") {
    rc::check([] {
        const auto random_day = [] { return CivilDate{*rc::gen::inRange(20'000, 20'060)}; };
        Agreement there = agreement("there", "2026-01-01", "2026-01-01");
        there.valid_from = random_day();
        there.valid_to = there.valid_from.plus_days(*rc::gen::inRange(0, 30));
        MakeAgreement wanted;
        wanted.valid_from = random_day();
        wanted.valid_to = wanted.valid_from.plus_days(*rc::gen::inRange(0, 30));
        bool shared = false;
        for (CivilDate at = wanted.valid_from; at <= wanted.valid_to; at = at.plus_days(1)) {
            shared = shared || state_of(there, at) == AgreementState::valid;
        }
        const std::vector<Agreement> others{there};
        RC_ASSERT(dates_fit(wanted, others, CivilDate{20'000}).has_value() != shared);
    });
}

TEST_CASE("a bank takes items flagged for banks and no others, whatever its agreement names") {
    catalogue::Item item;
    item.id = {"i1"};
    item.name = "事项";
    Agreement all = agreement("A", "2026-01-01", "2026-12-31");
    CHECK(may_take(PartnerKind::bank, all, item, "x").error().code == "partner.item_not_flagged");
    all.items = {"i1"};
    CHECK_FALSE(takes(PartnerKind::bank, all, item));
    CHECK(takes(PartnerKind::post, all, item));
    item.bank = true;
    CHECK(takes(PartnerKind::bank, all, item));
    all.items = {"other"};
    CHECK(may_take(PartnerKind::bank, all, item, "x").error().code == "partner.item_not_agreed");
    all.items.clear();
    CHECK(takes(PartnerKind::bank, all, item));
    CHECK_FALSE(takes(PartnerKind::telecom, all, item));
}

TEST_CASE("what is passed is needed and agreed, never more") {
    rc::check([] {
        const auto fields = [] {
            std::vector<Field> out;
            for (const auto& [each, name] : field_names) {
                if (*rc::gen::arbitrary<bool>()) {
                    out.push_back(each);
                }
            }
            return out;
        };
        Agreement one = agreement("A", "2026-01-01", "2026-12-31");
        one.allowed = fields();
        const auto needs = fields();
        for (const Field each : to_pass(needs, one)) {
            RC_ASSERT(std::ranges::count(needs, each) == 1);
            RC_ASSERT(allows(one, each));
        }
    });
}

TEST_CASE("a family without a flagged item is missing") {
    const std::vector<Flagged> items{{"个体工商户设立登记", "商事登记"},
                                     {"公共场所卫生许可", "卫生许可"}};
    const FamilyReport report = families_of(items);
    REQUIRE(report.rows.size() == 6);
    CHECK(report.rows[0].family == "商事登记");
    CHECK_FALSE(report.rows[0].missing);
    CHECK(report.rows[1].missing);
    CHECK(report.missing == 4);
}

TEST_CASE("without the citizen's consent only number and state of a case are left") {
    cases::CaseView whole;
    whole.item.number = "WS1";
    whole.item.item_name = "事项";
    whole.item.applicant_name = "巴特尔";
    whole.applicant.name = "巴特尔";
    Agreement one = agreement("A", "2026-01-01", "2026-12-31");
    one.allowed = {Field::name, Field::phone, Field::materials, Field::notice, Field::result};
    const PartnerCase open = seen_by_partner(whole, one, {"in"}, true);
    CHECK(open.applicant_name == "巴特尔");
    CHECK(open.allowed == std::vector<std::string>{"accept"});
    const PartnerCase closed = seen_by_partner(whole, one, {"in"}, false);
    CHECK(closed.number == "WS1");
    CHECK(closed.closed);
    CHECK(closed.applicant_masked.empty());
    CHECK_FALSE(closed.applicant_name);
    CHECK_FALSE(closed.materials);
    CHECK(closed.allowed.empty());
    one.allowed.clear();
    const PartnerCase bare = seen_by_partner(whole, one, {"in"}, true);
    CHECK(bare.applicant_masked == "巴*");
    CHECK_FALSE(bare.applicant_name);
    CHECK_FALSE(bare.phone_masked);
}

}  // namespace ortoo::partners
