// SPDX-License-Identifier: MulanPSL-2.0
// 免交: a paper of the wallet stands for a material, with consent, for its owner, of its kind.
#include "cases/service_test_journey.h"

namespace ortoo::cases {

namespace {
struct Desk : World {
    people::PersonId person;

    Desk() {
        edit(town_item, [](catalogue::Item& item) { item.materials[1].paper = "id_card"; });
        person = walked_in(town_item).item.applicant;
    }
    void consent() {
        people::Agreement in;
        in.person = person;
        in.purpose = people::Purpose::keep_papers;
        in.valid_until = local_date(now).plus_days(300);
        write([&](db::Tx& tx) { return people.consents().consent(tx, system(), in); }).value();
    }
    people::PaperId paper(const std::string& kind) {
        people::Given given;
        given.person = person;
        given.kind = kind;
        given.name = "居民身份证";
        given.uploads = {"u-" + kind};
        given.sm3s = {std::string(64, kind.front())};
        return write([&](db::Tx& tx) -> Result<people::PaperId> {
                   return people.wallet().give(tx, system(), given).value().id;
               })
            .value();
    }
    Result<CaseView> receive(const people::PaperId& id, std::int64_t no = 2) {
        ReceiveCase in;
        in.item = town_item;
        in.unit = {town};
        in.applicant = applicant();
        in.materials = {{1, {}, true, {}}, {no, {}, false, {}, id}};
        return run(cases, &Cases::receive, clerk(), in);
    }
};
}  // namespace

TEST_CASE("a kept paper is not asked for again, and its use is written down") {
    Desk desk;
    CHECK(code_of(desk.receive({"no-such-paper"})) == "case.paper_other");
    desk.consent();
    const people::PaperId card = desk.paper("id_card");
    CHECK(code_of(desk.receive(card, 3)) ==
          "case.paper_other");  // the list asks for no paper there
    CHECK(code_of(desk.receive(desk.paper("household_register"))) == "case.paper_other");
    const CaseView mine = desk.receive(card).value();
    CHECK(mine.materials[1].state == MaterialState::exempt);
    const auto kinds = desk.kinds(desk.person.text);
    CHECK(std::ranges::find(kinds, "paper.used") != kinds.end());
    CHECK(desk.run(desk.cases, &Cases::accept, desk.clerk(), {mine.item.id, mine.item.version})
              .has_value());
}

}  // namespace ortoo::cases
