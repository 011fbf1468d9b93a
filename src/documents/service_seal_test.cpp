// SPDX-License-Identifier: MulanPSL-2.0
#include "base/text.h"
#include "documents/rules_seal.h"
#include "documents/service_test_world.h"

namespace ortoo::documents {

namespace {
// A service out of the house, which may be out of reach.
class FarSeal final : public SealService {
  public:
    explicit FarSeal(bool answers) : answers_(answers) {}
    [[nodiscard]] std::optional<Seal> seal(const SealRequest& in) const override {
        asked = in;
        return answers_ ? std::optional(Seal{"00112233445566ff", "mine"}) : std::nullopt;
    }
    [[nodiscard]] bool knows(const std::string& signer) const override {
        return signer == "00112233445566ff";
    }
    [[nodiscard]] bool holds(const std::string&, const std::string&,
                             const Seal& seal) const override {
        return seal.signature == "mine";
    }
    [[nodiscard]] SealServiceView view() const override { return {true, "00112233445566ff", ""}; }
    [[nodiscard]] std::string words() const override { return "远处的章"; }
    mutable SealRequest asked;

  private:
    bool answers_;
};

struct Shop : World {
    crypto::Signer signer{std::string(32, 'k')};
    InstallationSeal ours{signer};
    Documents sealing{{random, vault, ledger, outlets, "", &ours}};

    [[nodiscard]] std::string pdf(const Documents& by, const Issued& paper) {
        return by.print(*reader, ctx(ActorKind::citizen, "ACC"), {paper.id, {}}).value().pdf;
    }
    [[nodiscard]] FileCheck check(Documents& by, const std::string& bytes) {
        now = now.plus_minutes(1);
        return by.check_file(*reader, ctx(ActorKind::guest, ""), {base64(bytes)}).value();
    }
};
}  // namespace

TEST_CASE("a printed paper bears a seal that names it, and still opens as a PDF") {
    Shop shop;
    const Issued paper = shop.issue(World::draft()).value();
    const std::string file = shop.pdf(shop.sealing, paper);
    CHECK(file.starts_with("%PDF-"));
    CHECK(file.substr(file.size() - 1024).find("%%EOF") != std::string::npos);
    const FileCheck found = shop.check(shop.sealing, file);
    CHECK(found.state == FileState::sealed);
    REQUIRE(found.paper);
    CHECK(found.paper->number == paper.number);
    CHECK(found.paper->unit_name == "无定河镇");
}

TEST_CASE("one changed byte anywhere in a sealed file is found") {
    Shop shop;
    const Issued paper = shop.issue(World::draft()).value();
    const std::string file = shop.pdf(shop.sealing, paper);
    SeededRandom dice{3};
    for (int i = 0; i < 200; ++i) {
        std::string changed = file;
        auto& byte = changed[dice.below(file.size())];
        byte = static_cast<char>(byte ^ (1 << dice.below(8)));
        const FileCheck found = shop.check(shop.sealing, changed);
        CHECK(found.state != FileState::sealed);
        CHECK_FALSE(found.paper.has_value());
    }
}

TEST_CASE("a seal is good for its own paper only") {
    Shop shop;
    const Issued one = shop.issue(World::draft()).value();
    const Issued other = shop.issue(World::draft("CASE2")).value();
    const auto apart = taken_apart(shop.pdf(shop.sealing, one));
    REQUIRE(apart);
    const std::string moved = with_seal(apart->sealed, other.code, apart->seal);
    CHECK(shop.check(shop.sealing, moved).state == FileState::altered);
}

TEST_CASE("another installation's seal is foreign, and a file without one is unsealed") {
    Shop shop;
    const Issued paper = shop.issue(World::draft()).value();
    const std::string file = shop.pdf(shop.sealing, paper);
    const crypto::Signer other_key{std::string(32, 'z')};
    const InstallationSeal others{other_key};
    Documents elsewhere{{shop.random, shop.vault, shop.ledger, shop.outlets, "", &others}};
    CHECK(shop.check(elsewhere, file).state == FileState::foreign);
    CHECK(shop.check(shop.documents, file).state == FileState::foreign);
    CHECK(shop.check(shop.sealing, shop.pdf(shop.documents, paper)).state == FileState::unsealed);
    CHECK(shop.check(shop.sealing, "hello").state == FileState::unsealed);
}

TEST_CASE("a service that does not answer leaves the paper for the seal in ink") {
    Shop shop;
    const Issued paper = shop.issue(World::draft()).value();
    const FarSeal silent{false};
    const FarSeal speaking{true};
    const Documents without{{shop.random, shop.vault, shop.ledger, shop.outlets, "", &silent}};
    const Documents with{{shop.random, shop.vault, shop.ledger, shop.outlets, "", &speaking}};
    CHECK(shop.pdf(without, paper) == shop.pdf(shop.documents, paper));
    CHECK(silent.asked.unit_name == "无定河镇");
    CHECK(silent.asked.number == paper.number);
    const auto apart = taken_apart(shop.pdf(with, paper));
    REQUIRE(apart);
    CHECK(apart->seal.signature == "mine");
    CHECK(apart->sealed != shop.pdf(shop.documents, paper));
}

TEST_CASE("what is no file is refused at its field, and tries are counted") {
    Shop shop;
    const Context guest = shop.ctx(ActorKind::guest, "");
    const auto code = [&] {
        return shop.sealing.check_file(*shop.reader, guest, {"***"}).error().code;
    };
    for (int i = 0; i < Limiter::tries_max; ++i) {
        CHECK(code() == "document.file_unreadable");
    }
    CHECK(code() == "document.check_wait");
}

TEST_CASE("anyone may ask whether papers are sealed here and with which key") {
    Shop shop;
    CHECK_FALSE(shop.documents.seal_service().connected);
    const SealServiceView view = shop.sealing.seal_service();
    CHECK(view.connected);
    CHECK(view.signer.size() == 16);
    CHECK(unbase64(view.public_key) == shop.signer.public_key());
}

}  // namespace ortoo::documents
