// SPDX-License-Identifier: MulanPSL-2.0
// Forms of natural and legal persons, who acts for whom, consents, terms.
#include <doctest/doctest.h>

#include "people/rules.h"

namespace ortoo::people {

namespace {

const CivilDate today = parse_date("2026-09-18").value();
const PersonInput adult{"其其格", "11010519491231002X", "13800001234", ""};
const PersonInput child{"小巴图", "15062620140504001X", "13800001234", ""};

PersonInput company() {
    PersonInput out{"乌审旗样例合作社", "91350100M000100Y43", "13800001234", "嘎鲁图镇"};
    out.kind = PersonKind::legal;
    out.representative = "巴特尔";
    return out;
}

std::string faults(const PersonInput& in) {
    const auto checked = check_person(in, "", today);
    std::string out;
    if (!checked) {
        for (const FieldFault& each : checked.error().errors) {
            out += each.field + " " + each.code + ";";
        }
    }
    return out;
}

template <class T>
std::string code(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}

}  // namespace

TEST_CASE("an old form is a natural person with an identity card") {
    const auto checked = check_person(adult, "", today);
    REQUIRE(checked);
    CHECK(checked->kind == PersonKind::natural);
    CHECK(checked->id_type == IdType::identity_card);
    CHECK_FALSE(checked->birth);
}

TEST_CASE("names are taken whole: one word, many words, dots between") {
    PersonInput person = adult;
    person.name =
        "阿拉坦其其格·孟克巴雅尔·乌云毕力格·斯琴高娃·娜仁托娅·呼和巴特尔·额尔德尼·苏日娜·"
        "布和朝鲁·格日乐图";
    CHECK(check_person(person, "", today)->name == person.name);
    CHECK(masked({"P"}, person).name == person.name);
}

TEST_CASE("a legal person has a credit code and a representative") {
    CHECK(faults(company()) == "");
    const auto checked = check_person(company(), "", today);
    CHECK(checked->id_type == IdType::credit_code);
    CHECK(masked({"P"}, *checked).representative_masked == "巴*");
    PersonInput headless = company();
    headless.representative = " ";
    CHECK(faults(headless) == "representative person.representative_missing;");
    PersonInput with_card = company();
    with_card.id_type = IdType::identity_card;
    CHECK(faults(with_card) == "id_type person.id_type;");
    PersonInput wrong = company();
    wrong.id_number = "91350100M000100Y44";
    CHECK(faults(wrong) == "id_number person.credit_code;");
    PersonInput natural = adult;
    natural.id_type = IdType::credit_code;
    CHECK(faults(natural) == "id_type person.id_type;");
}

TEST_CASE("a birth date that is said must be possible and fit the number") {
    PersonInput foreigner{"John Smith", "E12345678", "13800001234", ""};
    foreigner.id_type = IdType::passport;
    foreigner.birth = parse_date("1988-02-29");
    CHECK(faults(foreigner) == "");
    CHECK(check_person(foreigner, "", today)->birth == foreigner.birth);
    foreigner.birth = today;
    CHECK(faults(foreigner) == "");
    foreigner.birth = today.plus_days(1);
    CHECK(faults(foreigner) == "birth person.birth;");
    foreigner.birth = civil(1900, 1, 1);  // the first day there is
    CHECK(faults(foreigner) == "");
    // An old card of permanent residence does not say it, so it is taken as said.
    foreigner.id_type = IdType::permanent_residence;
    foreigner.id_number = "USA110086041201";
    foreigner.birth = parse_date("1986-04-12");
    CHECK(faults(foreigner) == "");
    CHECK(check_person(foreigner, "", today)->birth == foreigner.birth);
    PersonInput person = adult;
    person.birth = parse_date("1949-12-31");
    CHECK(faults(person) == "");
    person.birth = parse_date("1949-12-30");
    CHECK(faults(person) == "birth person.birth;");
    PersonInput firm = company();
    firm.birth = today;
    CHECK(faults(firm) == "birth person.birth;");
}

TEST_CASE("relations fit the persons and have a period") {
    const PersonInput mother{"娜仁", "150626198605040028", "13800001234", ""};
    const auto checked = [](const PersonInput& in) { return check_person(in, "", today).value(); };
    const auto relation = [&](const PersonInput& person, const PersonInput& acting,
                              RelationKind kind, const char* from, const char* until) {
        Relate in{{"P"}, acting, kind, "proof", parse_date(from).value(), parse_date(until)};
        return code(check_relation(checked(person), checked(acting), in, today));
    };
    using K = RelationKind;
    CHECK(relation(child, mother, K::guardian, "2026-01-01", "") == "ok");
    CHECK(relation(child, mother, K::guardian, "2026-01-01", "2026-09-18") == "ok");
    CHECK(relation(child, mother, K::guardian, "2026-01-01", "2026-09-17") == "relation.period");
    CHECK(relation(child, mother, K::guardian, "2027-01-02", "2027-01-01") == "relation.period");
    CHECK(relation(mother, child, K::family_proxy, "2026-01-01", "") == "relation.guardian_young");
    CHECK(relation(mother, mother, K::family_proxy, "2026-01-01", "") == "relation.kind_wrong");
    CHECK(relation(company(), mother, K::legal_representative, "2026-01-01", "") == "ok");
    CHECK(relation(company(), mother, K::guardian, "2026-01-01", "") == "relation.kind_wrong");
    CHECK(relation(child, mother, K::legal_representative, "2026-01-01", "") ==
          "relation.kind_wrong");
    CHECK(relation(child, company(), K::guardian, "2026-01-01", "") == "relation.kind_wrong");
    // The same characters on another kind of paper are another person; who says no birth is not
    // taken for a child.
    PersonInput visitor = mother;
    visitor.id_type = IdType::passport;
    CHECK(relation(mother, visitor, K::family_proxy, "2026-01-01", "") == "ok");
    visitor.birth = parse_date("2008-09-19");
    CHECK(relation(mother, visitor, K::family_proxy, "2026-01-01", "") ==
          "relation.guardian_young");
    visitor.birth = parse_date("2008-09-18");
    CHECK(relation(mother, visitor, K::family_proxy, "2026-01-01", "") == "ok");
}

TEST_CASE("a relation holds from its first to its last day, until it is ended") {
    Relation relation;
    relation.valid_from = today;
    CHECK(in_force(relation, today));
    CHECK_FALSE(in_force(relation, today.plus_days(-1)));
    relation.valid_until = today.plus_days(1);
    CHECK(in_force(relation, today.plus_days(1)));
    CHECK_FALSE(in_force(relation, today.plus_days(2)));
    relation.ended_at = Instant{1};
    CHECK_FALSE(in_force(relation, today));
}

TEST_CASE("a child acts through a guardian only, others through whoever holds a relation") {
    using Kinds = std::vector<RelationKind>;
    const Kinds none;
    const Kinds proxy{RelationKind::family_proxy};
    const Kinds guardian{RelationKind::guardian};
    CHECK(code(may_act(adult, false, none, today)) == "ok");
    CHECK(code(may_act(adult, true, none, today)) == "relation.none");
    CHECK(code(may_act(adult, true, proxy, today)) == "ok");
    CHECK(code(may_act(child, false, none, today)) == "person.guardian_needed");
    CHECK(code(may_act(child, true, proxy, today)) == "person.guardian_needed");
    CHECK(code(may_act(child, true, guardian, today)) == "ok");
}

TEST_CASE("another handler needs a consent of its own that names it; a term ends") {
    const auto check = [](Purpose purpose, const char* handler, std::int32_t days) {
        Agreement in{{"P"}, purpose, handler, today.plus_days(days)};
        return code(check_agreement(in, today));
    };
    CHECK(check(Purpose::data_use, "", 0) == "ok");
    CHECK(check(Purpose::data_use, "", -1) == "consent.term");
    CHECK(check(Purpose::data_use, "", 5 * 366) == "ok");
    CHECK(check(Purpose::data_use, "", 5 * 366 + 1) == "consent.term");
    CHECK(check(Purpose::forward_bank, " ", 1) == "consent.handler_missing");
    CHECK(check(Purpose::forward_bank, "农商银行", 1) == "ok");
    CHECK(check(Purpose::photos, "农商银行", 1) == "consent.handler_unwanted");
    for (const auto& [purpose, name] : names(Purpose{})) {
        CAPTURE(name);
        const std::string words = consent_words(purpose, "农商银行").text;
        CHECK(words.size() > 60);
        CHECK((words.find("农商银行") != std::string::npos) == names_handler(purpose));
        CHECK(words.find('{') == std::string::npos);
    }
    CHECK(is_paper_kind("id_card"));
    CHECK(is_paper_kind("grass_2026"));
    CHECK(is_paper_kind(std::string(40, 'a')));
    CHECK_FALSE(is_paper_kind(std::string(41, 'a')));
    for (const char* kind : {"", "../id_card", "ID", "a b", "身份证", "a{b}", "a:b"}) {
        CAPTURE(kind);
        CHECK_FALSE(is_paper_kind(kind));
    }
}

TEST_CASE("files are kept ten years, thirty, or for ever, by item type and day") {
    CHECK(retention_years_of({}, "public_service", today) == 10);
    CHECK(retention_years_of({}, "permit", today) == 30);
    CHECK(retention_years_of({}, "", today) == 30);
    const std::vector<RetentionRow> rows{{"permit", today, 0}, {"permit", today.plus_days(-9), 10}};
    CHECK(retention_years_of(rows, "permit", today) == 0);
    CHECK(retention_years_of(rows, "permit", today.plus_days(-1)) == 10);
    CHECK(retention_years_of(rows, "permit", today.plus_days(-10)) == 30);
    const std::vector<RetentionRow> turned{
        {"grant", today, 10}, {"permit", today.plus_days(-9), 10}, {"permit", today, 0}};
    CHECK(retention_years_of(turned, "permit", today) == 0);
    CHECK(retention_years_of(turned, "grant", today) == 10);
    CHECK(retention_years_of(turned, "confirmation", today) == 30);  // others' rows are not its own
    CHECK(keep_until(today, 10) == "2036-09-18");
    CHECK(keep_until(parse_date("2028-02-29").value(), 10) == "2038-02-28");
    CHECK(keep_until(today, 0) == for_ever);
    CHECK(parse_date(for_ever));
    CHECK(code(check_retention({"permit", today, 30}, today)) == "ok");
    CHECK(code(check_retention({"", today, 0}, today)) == "ok");
    CHECK(code(check_retention({"grant", today, 10}, today)) == "ok");
    CHECK(code(check_retention({"tree", today, 30}, today)) == "retention.item_type");
    CHECK(code(check_retention({"permit", today, 15}, today)) == "retention.years");
    CHECK(code(check_retention({"permit", today.plus_days(-1), 30}, today)) == "retention.past");
}

TEST_CASE("nobody is erased while business is open or a file must be kept") {
    CHECK(code(may_erase(0, "", today)) == "ok");
    CHECK(code(may_erase(1, "", today)) == "person.erasure_open");
    CHECK(code(may_erase(0, "2026-09-18", today)) == "person.erasure_kept");
    CHECK(code(may_erase(0, "2026-09-17", today)) == "ok");
    CHECK(code(may_erase(0, for_ever, today)) == "person.erasure_kept");
}

}  // namespace ortoo::people
