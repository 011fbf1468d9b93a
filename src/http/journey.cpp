// SPDX-License-Identifier: MulanPSL-2.0
#include "http/journey.h"

#include <utility>

#include "http/answers.h"

namespace ortoo::http {

Journey::Journey(std::shared_ptr<Core> core, const Route& route, Context ctx,
                 std::optional<KeyedRequest> keyed, Deliver deliver)
    : counted_(core->works),
      core_(std::move(core)),
      route_(route),
      ctx_(std::move(ctx)),
      keyed_(std::move(keyed)),
      deliver_(std::move(deliver)) {}

bool Journey::write(WriteWork work) {
    work_ = std::move(work);
    return core_->database.submit(
        [self = shared_from_this()](db::Tx& tx) { return self->run(tx); },
        [self = shared_from_this()](const db::Outcome& outcome) { self->written(outcome); });
}

bool Journey::pool(PoolWork work) {
    return core_->pool.submit([self = shared_from_this(), work = std::move(work)](
                                  ReaderSlot& reader) { self->pooled(reader, work); });
}

// May run twice: a group that fails is run again one by one.
db::Verdict Journey::run(db::Tx& tx) {
    replayed_ = false;
    result_.reset();
    if (keyed_) {
        if (auto stored = stored_reply(tx, *keyed_)) {
            replayed_ = stored->has_value();
            result_ = std::move(stored);
            return db::Verdict::commit;  // nothing was changed
        }
    }
    result_ = work_(tx, ctx_);
    if (!*result_) {
        return db::Verdict::roll_back;
    }
    if (keyed_) {
        store_reply(tx, *keyed_, **result_, ctx_.now);
    }
    return db::Verdict::commit;
}

void Journey::written(const db::Outcome& outcome) {
    if (outcome.fault || !result_) {
        fail(outcome.fault);
    } else {
        finish(std::move(*result_));
    }
}

void Journey::pooled(ReaderSlot& reader, const PoolWork& work) {
    try {
        work_in_pool(reader.session(), work);
    } catch (const db::Fault&) {
        reader.drop();
        fail(std::current_exception());
    } catch (...) {
        fail(std::current_exception());
    }
}

// The key is looked for first: done again, the work might well be refused ("exists already").
void Journey::work_in_pool(db::Session& session, const PoolWork& work) {
    if (keyed_) {
        if (auto stored = stored_reply(session, *keyed_)) {
            replayed_ = stored->has_value();
            return finish(std::move(*stored));
        }
    }
    auto outcome = work(session, ctx_);
    if (!outcome) {
        return finish(tl::unexpected<Refusal>(std::move(outcome.error())));
    }
    if (!outcome->finish) {
        return finish(std::move(outcome->reply));
    }
    if (!write(std::move(outcome->finish))) {
        deliver_(busy());
    }
}

Answer Journey::busy() {
    return answer_of_busy(*core_, route_, ctx_);
}

void Journey::finish(Result<Reply>&& result) {
    Answer answer = answer_of(*core_, route_, ctx_, std::move(result));
    if (replayed_) {
        ++core_->counters.replays;
        answer.headers += "Idempotent-Replay: true\r\n";
    }
    deliver_(std::move(answer));
}

void Journey::fail(const std::exception_ptr& fault) {
    deliver_(answer_of_fault(*core_, fault, route_.path, ctx_.request_id));
}

}  // namespace ortoo::http
