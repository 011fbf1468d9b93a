// SPDX-License-Identifier: MulanPSL-2.0
#include <filesystem>

#include "crypto/signer.h"
#include "documents/service_test_world.h"
#include "ledger/service_tree.h"

namespace ortoo::documents {

namespace {
struct Shop : World {
    [[nodiscard]] Result<Printed> print(const Context& ctx, const DocumentId& id,
                                        std::optional<Paper> paper = {}) {
        return documents.print(*reader, ctx, {id, paper});
    }
    [[nodiscard]] std::string refusal(const Context& ctx, const DocumentId& id,
                                      std::optional<Paper> paper = {}) {
        const auto answer = print(ctx, id, paper);
        return answer ? std::string() : answer.error().code;
    }
    void count(const Printed& printed) {
        database->write([&](db::Tx& tx) -> Result<void> {
            documents.count_copy(tx, clerk(), printed);
            return {};
        });
    }
    [[nodiscard]] Context administrator() const {
        Context out = ctx(ActorKind::staff, "ADMIN");
        out.actor.grants.push_back({"administrator", "150626.", {may_word}});
        return out;
    }
    Result<WordingHistory> change(const std::string& body, std::int64_t version,
                                  DocumentKind kind = DocumentKind::not_required) {
        return database->write([&](db::Tx& tx) {
            return documents.templates().change(tx, administrator(), {kind, version, body, "改"});
        });
    }
    std::string code_of_change(const std::string& body, std::int64_t version,
                               DocumentKind kind = DocumentKind::not_required) {
        const auto answer = change(body, version, kind);
        return answer ? std::string() : answer.error().code;
    }
};

const std::string own =
    "kind not_required\nversion x\ntitle 不用办告知书\npapers a4 roll80\nabove {unit}\nto {to}\n"
    "text 不用办：{reason}\nseal {unit}\n";
}  // namespace

TEST_CASE(
    "a paper prints for its reader, always with the same bytes, and is not there for others") {
    Shop shop;
    const Issued issued = shop.issue(World::draft()).value();
    const Printed mine = shop.print(shop.ctx(ActorKind::citizen, "ACC"), issued.id).value();
    CHECK(mine.pdf.starts_with("%PDF-"));
    CHECK(mine.title == "不受理告知书");
    CHECK_FALSE(mine.counted);
    const Printed again = shop.print(shop.clerk(), issued.id).value();
    CHECK(again.counted);
    CHECK(again.pdf == mine.pdf);
    CHECK(again.document.snapshot.empty());
    CHECK(shop.refusal(shop.ctx(ActorKind::citizen, "OTHER"), issued.id) == "document.not_found");
    CHECK(shop.refusal(shop.ctx(ActorKind::staff, "S2", "150626.105."), issued.id) ==
          "document.not_found");
    CHECK(shop.refusal(shop.clerk(), {"none"}) == "document.not_found");
    CHECK(shop.refusal(shop.clerk(), issued.id, Paper::roll80) == "document.paper_unfit");
}

TEST_CASE("copies of staff are counted in the list and in the ledger") {
    Shop shop;
    const Issued issued = shop.issue(World::draft()).value();
    const Printed printed = shop.print(shop.clerk(), issued.id).value();
    shop.count(printed);
    shop.count(printed);
    CHECK(shop.documents.of(*shop.reader, shop.clerk(), "CASE1").rows.front().copies == 2);
    const auto trail = shop.ledger.trail(*shop.reader, "150626", "CASE1");
    REQUIRE(trail.size() == 3);
    CHECK(trail[2].kind == "document.printed");
    CHECK(trail[2].body.find("\"copy\":2") != std::string::npos);
}

TEST_CASE("a replaced and a voided paper say so across the page") {
    Shop shop;
    const Issued first = shop.issue(World::draft()).value();
    const std::string before = shop.print(shop.clerk(), first.id)->pdf;
    Draft voiding = World::draft();
    voiding.kind = DocumentKind::voiding;
    voiding.replaces = first.id;
    voiding.remedies = Remedies{"乌审旗人民政府", "法院"};
    voiding.values = {{"reason", std::string("写错了")},
                      {"target", std::string("不受理告知书")},
                      {"target_number", first.number}};
    const Issued second = shop.issue(voiding).value();
    CHECK(shop.print(shop.clerk(), first.id)->pdf != before);
    const auto view =
        shop.documents.check(*shop.reader, shop.ctx(ActorKind::guest, ""), {first.code}).value();
    CHECK(view.successor_number == second.number);
    CHECK(shop.documents.of(*shop.reader, shop.clerk(), "CASE1").rows.front().state ==
          PaperState::voided);
    CHECK(view.state == PaperState::voided);
}

TEST_CASE("a county's own wording holds from then on; what was served keeps its own") {
    Shop shop;
    const Issued before = shop.issue(World::draft()).value();
    const std::string old_pdf = shop.print(shop.clerk(), before.id)->pdf;
    const auto changed = shop.change(own, 0).value();
    CHECK(changed.rows.size() == 1);
    CHECK(changed.rows.front().version == 1);
    CHECK(changed.rows.front().title == "不用办告知书");
    CHECK(shop.print(shop.clerk(), before.id)->pdf == old_pdf);
    const Issued after = shop.issue(World::draft("CASE2")).value();
    CHECK(shop.print(shop.clerk(), after.id)->title == "不用办告知书");
    CHECK(shop.refusal(shop.clerk(), after.id, Paper::roll80).empty());
    // Back to the built-in one; the paper served in between keeps its wording.
    const auto back = shop.change("", 1).value();
    CHECK(back.rows.front().built_in);
    CHECK(back.rows.front().title == "不受理告知书");
    CHECK(shop.print(shop.clerk(), after.id)->title == "不用办告知书");
    const auto list = shop.documents.templates().list(*shop.reader, shop.administrator());
    CHECK(list.rows.size() == document_kind_names.size());
    CHECK(shop.documents.templates()
              .history(*shop.reader, shop.administrator(), {DocumentKind::not_required})
              .rows.size() == 2);
}

TEST_CASE("an unsound wording, a stale version, another kind and another's county are refused") {
    Shop shop;
    CHECK(shop.code_of_change(own + "text {colour}\n", 0) == "document.template_field");
    CHECK(shop.code_of_change(own, 0, DocumentKind::receipt) == "document.template_kind");
    CHECK(shop.code_of_change(own, 3) == "document.template_stale");
    CHECK(shop.code_of_change(own, 0).empty());
    CHECK(shop.code_of_change(own, 0) == "document.template_stale");
    const auto answer = shop.database->write([&](db::Tx& tx) {
        return shop.documents.templates().change(tx, shop.clerk(),
                                                 {DocumentKind::not_required, 1, own, "改"});
    });
    CHECK(answer.error().code == "auth.out_of_scope");
}

TEST_CASE("a receipt bears the newest signed head of the ledger, once there is one") {
    Shop shop;
    Draft receipt = World::draft();
    receipt.kind = DocumentKind::receipt;
    receipt.values = {{"received_at", shop.now}, {"materials", Rows{{{"name", "户口簿"}}}}};
    const auto head_on = [&](const Issued& issued) {
        const auto paper = shop.documents.find(*shop.reader, shop.clerk(), issued.id);
        const Values values = values_of(paper->snapshot).value();
        const auto found = values.find("ledger_head");
        return found == values.end() ? std::string() : std::get<std::string>(found->second);
    };
    CHECK(head_on(shop.issue(receipt).value()).empty());
    const std::string folder = std::filesystem::temp_directory_path() / "ortoo-documents-test";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const crypto::Signer signer(std::string(32, 'k'));
    const ledger::LedgerTree tree(signer, folder + "/heads");
    while (tree.take_in(*shop.database, *shop.reader, "150626")) {
    }
    const auto head = tree.sign(*shop.database, *shop.reader, shop.clerk());
    REQUIRE(head.has_value());
    const std::string words = head_on(shop.issue(receipt).value());
    CHECK(words.find(head->root) != std::string::npos);
    CHECK(words.starts_with("共 1 条"));
    std::filesystem::remove_all(folder);
}

}  // namespace ortoo::documents
