// SPDX-License-Identifier: MulanPSL-2.0
// Lanes that ask the same kind of thing again and again.
#pragma once

#include "bench/errand.h"

namespace ortoo::bench {

// The smallest durable write of the house: a member of staff says "present". One row changed, one
// ledger entry with its head, one stored answer.
class Presence : public Lane {
  public:
    Presence(const Plan& plan, std::size_t number, Tally& tally)
        : who_(plan.people[number % plan.people.size()]), tally_(tally) {}
    void next(std::string& out) override {
        post(out, &who_, "/me/presence", R"({"state":"present"})");
    }
    [[nodiscard]] bool answered(const Response& response, double millis) override;

  private:
    const Person& who_;
    Tally& tally_;
};

// Photos as phones send them.
class Photos : public Lane {
  public:
    Photos(const Person& who, std::size_t bytes, Tally& tally)
        : who_(who), bytes_(bytes), tally_(tally) {}
    void next(std::string& out) override { put_picture(out, who_, new_key(), bytes_); }
    [[nodiscard]] bool answered(const Response& response, double millis) override;

  private:
    const Person& who_;
    const std::size_t bytes_;
    Tally& tally_;
};

// An agent's phone that comes back into reach takes along all that is his, once. Told to wait, it
// waits, and that is an answer too.
class Sync : public Lane {
  public:
    Sync(const Person& who, Tally& tally) : who_(who), tally_(tally) {}
    void next(std::string& out) override {
        if (!done_) {
            get(out, &who_, "/me/field");
        }
    }
    [[nodiscard]] bool answered(const Response& response, double millis) override;

  private:
    const Person& who_;
    Tally& tally_;
    bool done_ = false;
};

class Reads : public Lane {
  public:
    Reads(const Reading& what, Tally& tally) : what_(what), tally_(tally) {}
    void next(std::string& out) override {
        get(out, what_.reader, what_.paths[turn_++ % what_.paths.size()]);
    }
    [[nodiscard]] bool answered(const Response& response, double millis) override;

  private:
    const Reading& what_;
    Tally& tally_;
    std::size_t turn_ = 0;
};

}  // namespace ortoo::bench
