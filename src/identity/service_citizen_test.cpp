// SPDX-License-Identifier: MulanPSL-2.0
#include <doctest/doctest.h>

#include "identity/service_test_world.h"
#include "identity/store.h"

namespace ortoo::identity {

namespace {

constexpr const char* phone = "13847701234";

Result<CodeSent> ask(World& world, std::int64_t seconds, const std::string& to = phone) {
    return world.write(
        [&](db::Tx& tx) { return world.identity.send_code(tx, world.at(seconds), {to}); });
}

Result<SignInAnswer> enter(World& world, std::int64_t seconds, const std::string& code,
                           const std::string& from = phone) {
    return world.write([&](db::Tx& tx) {
        return world.identity.citizen_sign_in(tx, world.at(seconds), {from, code});
    });
}

// Another code of six digits.
std::string wrong(std::string code) {
    code[0] = code[0] == '9' ? '0' : static_cast<char>(code[0] + 1);
    return code;
}

}  // namespace

TEST_CASE("a code by message opens the account of the phone, the same one every time") {
    World world;
    CHECK(ask(world, 0, "+86 138-4770-1234")->wait_seconds == 60);
    const auto first = enter(world, 30, world.sent_code(1));
    REQUIRE(first);
    REQUIRE_FALSE(first->refusal);
    CHECK(first->me.actor.kind == ActorKind::citizen);
    CHECK(first->me.actor.name == "138****1234");
    CHECK(first->me.home == "/");
    const std::string account = first->me.actor.id.value();
    CHECK(world.kinds(account) == std::vector<std::string>{"account.opened", "account.signed_in"});

    REQUIRE(ask(world, 600));
    const auto second = enter(world, 601, world.sent_code(601));
    REQUIRE(second);
    CHECK(second->me.actor.id == account);

    const Actor actor = world.actor(second->token, 3600);
    CHECK(actor.kind == ActorKind::citizen);
    CHECK(actor.id == account);
    CHECK(actor.name.empty());  // a phone, even masked, has no place in the ledger
    CHECK(actor.grants.empty());
}

TEST_CASE("the phone is sealed where it is kept") {
    World world;
    const auto id = world.write([&](db::Tx& tx) -> Result<AccountId> {
        return world.identity.account_for_phone(tx, world.at(), phone);
    });
    REQUIRE(id);
    const auto sealed = store::sealed_phone(*world.reader, World::county, id->text);
    REQUIRE(sealed);
    CHECK(sealed->find("13847701234") == std::string::npos);
    CHECK(world.vault.open(*sealed, "identity.phone:" + id->text) == phone);
}

TEST_CASE("an account is asked for with a normalised phone or not at all") {
    World world;
    const auto ask_for = [&](const std::string& text) {
        return world.write([&](db::Tx& tx) -> Result<AccountId> {
            return world.identity.account_for_phone(tx, world.at(), text);
        });
    };
    CHECK(ask_for(phone).value() == ask_for(phone).value());
    CHECK_THROWS(ask_for("138 4770 1234"));
}

TEST_CASE("what is no mobile phone is refused at its field") {
    World world;
    const auto answer = ask(world, 0, "0477-7580001");
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == "person.phone_invalid");
    CHECK(answer.error().field == "phone");
}

TEST_CASE("a code holds five minutes") {
    World world;
    REQUIRE(ask(world, 0));
    const std::string code = world.sent_code(1);
    const auto late = enter(world, 300, code);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == "auth.code_expired");
    CHECK(enter(world, 299, code));
}

TEST_CASE("a code holds five tries, each told how many are left") {
    World world;
    REQUIRE(ask(world, 0));
    const std::string code = world.sent_code(1);
    for (const char* left : {"4", "3", "2", "1", "0"}) {
        const auto answer = enter(world, 2, wrong(code));
        REQUIRE(answer);
        REQUIRE(answer->refusal);
        CHECK(answer->refusal->code == "auth.code_wrong");
        CHECK(answer->refusal->params == Params{{"left", left}});
    }
    CHECK(enter(world, 3, code).error().code == "auth.code_expired");
}

TEST_CASE("a code is good once") {
    World world;
    REQUIRE(ask(world, 0));
    const std::string code = world.sent_code(1);
    REQUIRE(enter(world, 2, code));
    CHECK(enter(world, 3, code).error().code == "auth.code_expired");
}

TEST_CASE("a code of one phone opens no other") {
    World world;
    REQUIRE(ask(world, 0));
    const std::string code = world.sent_code(1);
    CHECK(enter(world, 2, code, "13947701234").error().code == "auth.code_expired");
}

TEST_CASE("the next code comes after a minute, later ones more slowly, and replaces the last") {
    World world;
    REQUIRE(ask(world, 0));
    const std::string first = world.sent_code(1);
    const auto early = ask(world, 59);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == "auth.code_wait");
    CHECK(early.error().params == Params{{"seconds", "1"}});
    std::int64_t now = 60;
    std::int64_t wait = 0;
    for (int i = 0; i < 7; ++i) {
        wait = ask(world, now)->wait_seconds;
        now += wait;
    }
    CHECK(wait == 128);
    CHECK(enter(world, now - wait + 1, first)->refusal->code == "auth.code_wrong");
}

TEST_CASE("a citizen stays signed in for thirty days") {
    World world;
    REQUIRE(ask(world, 0));
    const auto answer = enter(world, 1, world.sent_code(1));
    REQUIRE(answer);
    const std::int64_t days = 24 * 3600;
    CHECK(world.actor(answer->token, 30 * days).kind == ActorKind::citizen);
    CHECK(world.actor(answer->token, 30 * days + 1).kind == ActorKind::guest);
}

}  // namespace ortoo::identity
