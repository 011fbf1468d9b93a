// SPDX-License-Identifier: MulanPSL-2.0
#include "app/jobs.h"

#include <signal.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include "http/idempotency.h"
#include "orders/service_enquiry.h"
#include "orders/service_halt.h"
#include "orders/service_transport.h"

namespace ortoo::app {

namespace {
constexpr auto round_every = std::chrono::milliseconds(500);
// A backlog (a server that was down over night) is worked off in portions, so that people's own
// writes stay between them.
constexpr int steps_max = 200;
// Of 256 entries each: far more than people write in half a second.
constexpr int portions_max = 8;
}  // namespace

Jobs::Jobs(const Config& config, Rooms& rooms, db::Database& database, Clock clock,
           notices::Outbox::Sender sms)
    : config_(config),
      rooms_(rooms),
      database_(database),
      clock_(std::move(clock)),
      sms_(std::move(sms)),
      reader_(database.reader()) {}

Jobs::~Jobs() {
    stop();
}

void Jobs::start() {
    thread_ = std::thread([this] { loop(); });
}

void Jobs::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Jobs::loop() {
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        lock.unlock();
        try {
            round();
        } catch (const std::exception& fault) {
            spdlog::error("jobs: {}", fault.what());  // the next round tries again
        }
        lock.lock();
        wake_.wait_for(lock, round_every, [this] { return stopping_; });
    }
}

void Jobs::drain(const char* name,
                 const std::function<Result<bool>(db::Tx&, const Context&)>& step) {
    for (int i = 0; i < steps_max; ++i) {
        const Context ctx = system_context(config_, clock_(), rooms_.random);
        const auto more = database_.write([&](db::Tx& tx) { return step(tx, ctx); });
        if (!more) {
            spdlog::error("jobs: {} was refused: {}", name, more.error().code);
            return;
        }
        if (!*more) {
            return;
        }
    }
}

void Jobs::exchange(Instant now) {
    if (config_.exchange_folder.empty() || now < exchanged_at_.plus_minutes(1)) {
        return;
    }
    exchanged_at_ = now;
    exchange::FolderAdapter folder(config_.exchange_folder);
    const Context ctx = system_context(config_, now, rooms_.random);
    const auto done = rooms_.exchange.round(database_, *reader_, ctx, folder);
    if (!done.fault.empty()) {
        spdlog::warn("exchange: {}", done.fault);
    }
}

// A ledger whose tree is damaged must not stop the other jobs.
void Jobs::log_entries(const Context& ctx) {
    try {
        for (int i = 0; i < portions_max; ++i) {
            if (!rooms_.ledger_tree.take_in(database_, *reader_, ctx.county)) {
                break;
            }
        }
        signed_last_ = !signed_last_ && rooms_.ledger_tree.sign(database_, *reader_, ctx);
    } catch (const ledger::RolledBack& fault) {
        spdlog::critical("ledger: {}; stopping", fault.what());
        if (!rolled_back_.exchange(true)) {
            ::kill(::getpid(), SIGTERM);
        }
    } catch (const std::exception& fault) {
        spdlog::error("ledger: {}", fault.what());
    }
}

// Right after the tree has taken them in, so that figures follow the acts within a second.
void Jobs::count(const Context& ctx) {
    try {
        for (int i = 0; i < portions_max; ++i) {
            if (!rooms_.counts.fold_next(database_, *reader_, ctx)) {
                break;
            }
        }
    } catch (const std::exception& fault) {
        spdlog::error("counts: {}", fault.what());
    }
}

void Jobs::halls() {
    drain("missed appointments",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.appointments.miss_next(tx, ctx); });
    drain("reminders",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.appointments.remind_next(tx, ctx); });
    drain("queue",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.queue.lapse_next(tx, ctx); });
}

void Jobs::round() {
    const Instant now = clock_();
    rooms_.stops.refresh(*reader_, config_.county);  // first: what harms must end at once
    log_entries(system_context(config_, now, rooms_.random));
    count(system_context(config_, now, rooms_.random));
    rooms_.outbox.deliver_due(database_, *reader_, now, sms_);
    drain("escalate",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.orders.escalate_next(tx, ctx); });
    drain("call", [&](db::Tx& tx, const Context& ctx) { return rooms_.calls.due_next(tx, ctx); });
    drain("expire", [&](db::Tx& tx, const Context& ctx) {
        return orders::expire_next(rooms_.orders, tx, ctx);
    });
    drain("enquiry", [&](db::Tx& tx, const Context& ctx) {
        return orders::enquiry_overdue_next(rooms_.orders, tx, ctx);
    });
    drain("seal", [&](db::Tx& tx, const Context& ctx) {
        return orders::seal_enquiry_next(rooms_.orders, tx, ctx);
    });
    drain("transport", [&](db::Tx& tx, const Context& ctx) {
        return orders::transport_overdue_next(rooms_.orders, tx, ctx);
    });
    drain("breach",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.oversight.watch_next(tx, ctx); });
    drain("help",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.oversight.climb_next(tx, ctx); });
    drain("recount",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.cases.recount_next(tx, ctx); });
    drain("powers",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.standards.lapse_next(tx, ctx); });
    drain("calendar alarm",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.oversight.alarm_next(tx, ctx); });
    drain("target month",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.targets.keep_next(tx, ctx); });
    drain("haves", [&](db::Tx& tx, const Context& ctx) { return rooms_.haves.keep_next(tx, ctx); });
    halls();
    drain("exchange",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.exchange.collect_next(tx, ctx); });
    drain("rating window", [&](db::Tx& tx, const Context& ctx) {
        return rooms_.ratings.close_unrated_next(tx, ctx);
    });
    exchange(now);
    if (now < swept_at_.plus_minutes(10)) {
        return;
    }
    swept_at_ = now;
    drain("reclaim",
          [&](db::Tx& tx, const Context& ctx) { return rooms_.orders.reclaim_next(tx, ctx); });
    erase_what_is_due();
    const auto seen = rooms_.identity.take_seen();
    const Context ctx = system_context(config_, now, rooms_.random);
    static_cast<void>(database_.write([&](db::Tx& tx) -> Result<std::int64_t> {
        const auto dropped = TRY(rooms_.identity.sweep(tx, ctx, seen));
        http::forget_old_replies(tx, ctx.county, now);
        rooms_.outbox.forget_signals(tx, now.plus_minutes(-10));
        return dropped;
    }));
}

void Jobs::erase_what_is_due() {
    const people::Retention& retention = rooms_.people.retention();
    drain("erase person", [&](db::Tx& tx, const Context& ctx) {
        return rooms_.people.rights().erase_next(tx, ctx);
    });
    drain("erase picture", [&](db::Tx& tx, const Context& ctx) {
        return retention.mark_next(
            tx, ctx, [&](db::Tx& inner, const Context& by, const std::string& upload) {
                rooms_.uploads.erase(inner, by, orders::UploadId{upload});
            });
    });
    // Only what is committed as erased loses its file; a crash in between repeats this step.
    for (int i = 0; i < steps_max; ++i) {
        const Context ctx = system_context(config_, clock_(), rooms_.random);
        const auto marked = retention.next_marked(*reader_, ctx);
        if (!marked) {
            return;
        }
        rooms_.uploads.remove_file(*reader_, ctx, orders::UploadId{marked->upload});
        static_cast<void>(database_.write([&](db::Tx& tx) -> Result<Nothing> {
            retention.gone(tx, ctx, *marked);
            return Nothing{};
        }));
    }
}

}  // namespace ortoo::app
