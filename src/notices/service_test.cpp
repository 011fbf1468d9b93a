// SPDX-License-Identifier: MulanPSL-2.0
#include "notices/service.h"

#include <doctest/doctest.h>

#include <stdexcept>

#include "base/seeded_random.h"
#include "notices/rules.h"

namespace ortoo::notices {

namespace {

const db::Sql read_row{"notices_test.read_row",
                       "SELECT state, tries, address_sealed, params_sealed, sent_at FROM outbox"};
const db::Sql spoil_address{"notices_test.spoil_address", "UPDATE outbox SET address_sealed = $1"};

const Instant noon = parse_instant("2026-09-18T12:00:00+08:00").value();

struct Sent {
    std::string address;
    std::string text;
    bool operator==(const Sent&) const = default;
};

struct World {
    SeededRandom random{1};
    crypto::Vault vault{std::string(32, 'k'), random};
    Outbox outbox{random, vault};
    std::unique_ptr<db::Database> database = db::memory();
    std::unique_ptr<db::Session> reader = database->reader();
    std::vector<Sent> sent;
    bool gateway_up = true;

    static Context context(const std::string& actor, int minute = 0) {
        Context ctx;
        ctx.county = "150626";
        ctx.now = noon.plus_minutes(minute);
        ctx.actor.id = actor;
        return ctx;
    }

    void push(const Message& message, int minute = 0) {
        REQUIRE(database->write([&](db::Tx& tx) -> Result<Nothing> {
            outbox.push(tx, context("S1", minute), message);
            return Nothing{};
        }));
    }
    void push_code() {
        push({Channel::sms, "P1", "13812345678", "login.code", {{"code", "394027"}}, ""});
    }
    void push_received() {
        push({Channel::sms,
              "P1",
              "13812345678",
              "case.received",
              {{"item", "社保卡"}, {"number", "1"}, {"phone", "12345"}},
              "01C"});
    }
    int deliver(int minute, int max = 200) {
        return outbox.deliver_due(
            *database, *reader, noon.plus_minutes(minute),
            [this](const std::string& address, const std::string& text) {
                sent.push_back({address, text});
                return gateway_up;
            },
            max);
    }
};

struct Row {
    std::string state;
    std::int64_t tries;
    bool wiped;
    std::optional<Instant> sent_at;
    std::string bytes;
};

std::vector<Row> rows_of(World& world) {
    return world.reader->all(read_row, {}, [](const db::Row& row) {
        return Row{row.text(0), row.integer(1), row.null(2) && row.null(3), row.maybe_instant(4),
                   row.text(2) + row.text(3)};
    });
}

}  // namespace

TEST_CASE("an SMS leaves once, after its transaction, and leaves no phone or code behind") {
    World world;
    world.push_code();
    REQUIRE(rows_of(world).size() == 1);
    CHECK(rows_of(world)[0].bytes.find("138") == std::string::npos);
    CHECK(rows_of(world)[0].bytes.find("394027") == std::string::npos);
    CHECK(world.deliver(0) == 1);
    CHECK(world.sent == std::vector<Sent>{{"13812345678",
                                           "您的验证码是394027，5分钟内有效。"
                                           "驿办不会向您索要验证码。"}});
    CHECK(rows_of(world)[0].state == "sent");
    CHECK(rows_of(world)[0].wiped);
    CHECK(rows_of(world)[0].sent_at == noon);
    CHECK(world.deliver(0) == 0);
    CHECK(world.deliver(100'000) == 0);
    CHECK(world.sent.size() == 1);
}

TEST_CASE("a message of a refused transaction is not sent") {
    World world;
    constexpr RefusalCode no{"test.no", Kind::conflict};
    const auto result = world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        world.outbox.push(tx, World::context("S1"),
                          {Channel::sms, "P1", "138", "login.code", {{"code", "1"}}, ""});
        return refuse(no);
    });
    CHECK_FALSE(result);
    CHECK(world.deliver(1) == 0);
}

TEST_CASE("a failure is tried after 1, 5, 25 … minutes and given up after eight") {
    World world;
    world.gateway_up = false;
    world.push_received();
    int minute = 0;
    int wait = 1;
    for (std::size_t tries = 1; tries <= 8; ++tries) {
        CAPTURE(tries);
        CHECK(world.deliver(minute) == 0);
        CHECK(world.sent.size() == tries);
        CHECK(world.deliver(minute + wait - 1) == 0);
        CHECK(world.sent.size() == tries);
        CHECK(rows_of(world)[0].state == (tries == 8 ? "given_up" : "pending"));
        minute += wait;
        wait *= 5;
    }
    CHECK(rows_of(world)[0].wiped);
    CHECK_FALSE(rows_of(world)[0].sent_at);
    world.gateway_up = true;
    CHECK(world.deliver(minute * 10) == 0);
}

TEST_CASE("a gateway that comes back gets the message") {
    World world;
    world.gateway_up = false;
    world.push_received();
    CHECK(world.deliver(0) == 0);
    world.gateway_up = true;
    CHECK(world.deliver(1) == 1);
    CHECK(rows_of(world)[0].tries == 2);
}

TEST_CASE("a code that has expired is not sent late") {
    World world;
    world.gateway_up = false;
    world.push_code();
    CHECK(world.deliver(0) == 0);
    world.gateway_up = true;
    CHECK(world.deliver(5) == 0);
    CHECK(world.sent.size() == 1);
    CHECK(rows_of(world)[0].state == "given_up");
    CHECK(rows_of(world)[0].wiped);
}

TEST_CASE("a sender that dies does not get the same message again at once, nor for ever") {
    World world;
    world.push_received();
    const Outbox::Sender crash = [](const std::string&, const std::string&) -> bool {
        throw std::runtime_error("gateway library crashed");
    };
    int minute = 0;
    int wait = 1;
    for (int i = 0; i < 8; ++i) {
        CHECK_THROWS((void)world.outbox.deliver_due(*world.database, *world.reader,
                                                    noon.plus_minutes(minute), crash));
        CHECK(world.deliver(minute) == 0);
        minute += wait;
        wait *= 5;
    }
    CHECK(world.deliver(minute) == 0);
    CHECK(world.sent.empty());
    CHECK(rows_of(world)[0].state == "given_up");
}

TEST_CASE("of two deliverers at once only one sends") {
    World world;
    world.push_received();
    int inner = -1;
    const Outbox::Sender sender = [&](const std::string&, const std::string&) {
        inner = world.deliver(0);
        return true;
    };
    CHECK(world.outbox.deliver_due(*world.database, *world.reader, noon, sender) == 1);
    CHECK(inner == 0);
    CHECK(world.sent.empty());
}

TEST_CASE("a row whose address was altered is not sent and does not stop the others") {
    World world;
    world.push_received();
    REQUIRE(world.database->write([&](db::Tx& tx) -> Result<Nothing> {
        tx.put(spoil_address,
               {db::Value::bytes("not what was sealed, but quite as long as it was")});
        return Nothing{};
    }));
    world.push_code();
    CHECK(world.deliver(0) == 1);
    CHECK(world.sent.size() == 1);
    CHECK(world.sent[0].text.find("394027") != std::string::npos);
}

TEST_CASE("no more than asked for is sent at once, the oldest first") {
    World world;
    for (int i = 0; i < 5; ++i) {
        world.push({Channel::sms, "P1", std::to_string(i), "login.code", {{"code", "1"}}, ""},
                   i - 4);
    }
    CHECK(world.deliver(0, 2) == 2);
    CHECK(world.sent[0].address == "0");
    CHECK(world.sent[1].address == "1");
    CHECK(world.deliver(0, 200) == 3);
}

TEST_CASE("a sign-in code reads as people know it") {
    CHECK(render("login.code", {{"code", "394027"}}) ==
          "您的验证码是394027，5分钟内有效。驿办不会向您索要验证码。");
}

TEST_CASE("an unknown template or a missing param is a fault, a spare one is not") {
    CHECK_THROWS_AS((void)render("no.such", {}), std::logic_error);
    CHECK_THROWS_AS((void)render("login.code", {{"kode", "1"}}), std::logic_error);
    CHECK_NOTHROW((void)render("login.code", {{"code", "1"}, {"spare", "x"}}));
}

}  // namespace ortoo::notices
