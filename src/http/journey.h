// SPDX-License-Identifier: MulanPSL-2.0
// One call on its way through the pool and the writer.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "http/core.h"
#include "http/idempotency.h"
#include "http/message.h"

namespace ortoo::http {

// Called once, from any thread, when the answer was not ready at once.
using Deliver = std::function<void(Answer&&)>;

// Counts a journey from its beginning until all it holds is gone.
class Counted {
  public:
    explicit Counted(std::shared_ptr<Tally> tally) : tally_(std::move(tally)) { tally_->add(); }
    ~Counted() { tally_->remove(); }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

  private:
    const std::shared_ptr<Tally> tally_;
};

class Journey : public std::enable_shared_from_this<Journey> {
  public:
    // keyed: the answer is looked for before the work and stored with it.
    Journey(std::shared_ptr<Core> core, const Route& route, Context ctx,
            std::optional<KeyedRequest> keyed, Deliver deliver);

    // Begins it; false: the queue is full, and nothing will be delivered.
    [[nodiscard]] bool write(WriteWork work);
    [[nodiscard]] bool pool(PoolWork work);
    [[nodiscard]] Answer busy();

  private:
    db::Verdict run(db::Tx& tx);
    void written(const db::Outcome& outcome);
    void pooled(ReaderSlot& reader, const PoolWork& work);
    void work_in_pool(db::Session& session, const PoolWork& work);
    void finish(Result<Reply>&& result);
    void fail(const std::exception_ptr& fault);

    const Counted counted_;  // first, so that it goes last
    const std::shared_ptr<Core> core_;
    const Route& route_;
    const Context ctx_;
    const std::optional<KeyedRequest> keyed_;
    const Deliver deliver_;
    WriteWork work_;
    std::optional<Result<Reply>> result_;
    bool replayed_ = false;
};

}  // namespace ortoo::http
