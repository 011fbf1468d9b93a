// SPDX-License-Identifier: MulanPSL-2.0
// The outbox: messages leave as rows of the use case's transaction and are sent after commit.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/context.h"
#include "crypto/keys.h"
#include "db/database.h"
#include "notices/types.h"

namespace ortoo::notices {

namespace store {
struct Queued;
}

class Outbox {
  public:
    Outbox(Random& random, const crypto::Vault& vault) : random_(random), vault_(vault) {}
    // How many text messages one phone gets on one day; a number of the plan, which lies above
    // this slice. Before the first push; never set: no cap.
    using Cap = std::function<std::int64_t(db::Session&, const std::string& county, CivilDate)>;
    void cap_by(Cap cap) { cap_ = std::move(cap); }
    // Writes the letter, or queues the SMS, inside the transaction: it is lost only if the
    // transaction is. A template that is unknown or lacks a param is a fault, here and at once.
    // An SMS that says the same to the same phone about the same subject within a day is queued
    // once; past the cap of the day it is kept as "capped" and not sent. Codes for signing in are
    // neither: they are asked for one by one.
    void push(db::Tx& tx, const Context& ctx, const Message& message) const;
    // Tells the open pages that listen at `path` (http/events.h) that something of this topic is
    // other than it was. A row of the same transaction: each server publishes what it sees.
    void signal(db::Tx& tx, const Context& ctx, const std::string& path,
                const std::string& topic) const;
    // Signals of the last moments, newest first, at most 2,000: should there be more, the oldest
    // are left out. A server remembers the ids it has published.
    [[nodiscard]] std::vector<Signal> signals_since(db::Session& session, Instant since) const;
    void forget_signals(db::Tx& tx, Instant before) const;
    // In-app letters of one reader, newest first; page starts at 0, 20 a page.
    [[nodiscard]] LetterList letters(db::Session& session, const std::string& county,
                                     const std::string& recipient, std::int64_t page) const;
    // Reading a letter twice is no mistake; reading somebody else's refuses.
    [[nodiscard]] Result<void> mark_read(db::Tx& tx, const Context& ctx,
                                         const std::string& id) const;

    // Sends what is due, at most `max` rows, and answers how many were sent. Each row is claimed
    // before its sender is called (its next try is already set, so two deliverers do not send the
    // same row and a sender that kills the process does not do so for ever) and marked in its own
    // transaction after the sender returned true. A failure is tried again after 1, 5, 25 …
    // minutes, 8 tries in all. A crash between sending and marking sends a second time.
    using Sender = std::function<bool(const std::string& address, const std::string& text)>;
    int deliver_due(db::Database& database, db::Session& session, Instant now, const Sender& sms,
                    int max = 200) const;

  private:
    bool send(const store::Queued& message, const Sender& sms) const;
    // Fills what tells equal messages and phones apart, and whether it may go out today.
    void weigh(db::Tx& tx, const Context& ctx, const Message& message, store::Queued& queued) const;

    Random& random_;
    const crypto::Vault& vault_;
    Cap cap_;
};

// The sentence of a template with each {name} replaced; an unknown template or a missing param is
// a fault (std::logic_error). Params that the sentence does not use are ignored.
[[nodiscard]] std::string render(std::string_view template_name, const Params& params);

}  // namespace ortoo::notices
