// SPDX-License-Identifier: MulanPSL-2.0
#include "db/writer.h"

#include <doctest/doctest.h>

#include <future>
#include <stdexcept>

namespace ortoo::db {

namespace {

// Notes the sizes of the groups it gets; the first waits until it is let go.
class Scripted final : public Committer {
  public:
    Scripted(std::vector<std::size_t>& sizes, std::promise<void>& reached,
             std::shared_future<void> let_go)
        : sizes_(sizes), reached_(reached), let_go_(std::move(let_go)) {}
    void commit(std::span<const Item> items, std::span<Outcome>, Counters&) noexcept override {
        sizes_.push_back(items.size());
        if (sizes_.size() == 1) {
            reached_.set_value();
            let_go_.wait();
        }
    }
    void tidy(bool) noexcept override {}
    bool untidy() const override { return false; }

  private:
    std::vector<std::size_t>& sizes_;
    std::promise<void>& reached_;
    std::shared_future<void> let_go_;
};

struct Script {
    std::vector<std::size_t> sizes;
    std::promise<void> reached;
    std::promise<void> let_go;
    std::vector<int> told;

    std::unique_ptr<Committer> committer() {
        return std::make_unique<Scripted>(sizes, reached, let_go.get_future().share());
    }
    Item item(int number) {
        return {[](Tx&) { return Verdict::commit; },
                [this, number](const Outcome&) { told.push_back(number); }};
    }
};

}  // namespace

TEST_CASE("while one group commits the next gathers, within its bounds and in order") {
    Script script;
    Settings settings;
    settings.queue_max = 5;
    settings.group_max = 3;
    {
        Writer writer(script.committer(), settings);
        REQUIRE(writer.submit(script.item(0)));
        script.reached.get_future().wait();
        for (int i = 1; i <= 5; ++i) {
            CHECK(writer.submit(script.item(i)));
        }
        CHECK_FALSE(writer.submit(script.item(6)));
        CHECK(writer.stats().queue_high == 5);
        script.let_go.set_value();
    }  // commits what is queued
    CHECK(script.sizes == std::vector<std::size_t>{1, 3, 2});
    CHECK(script.told == std::vector<int>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("a reply that throws does not take the others with it") {
    Script script;
    script.let_go.set_value();
    {
        Writer writer(script.committer(), Settings{});
        CHECK(writer.submit({[](Tx&) { return Verdict::commit; },
                             [](const Outcome&) { throw std::runtime_error("no reply"); }}));
        CHECK(writer.submit(script.item(1)));
    }
    CHECK(script.told == std::vector<int>{1});
}

}  // namespace ortoo::db
