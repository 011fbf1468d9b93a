// SPDX-License-Identifier: MulanPSL-2.0
// A lane that carries one errand after the other from the call to the rating, every write durable
// before the next is sent.
#pragma once

#include <map>

#include "bench/loop.h"
#include "bench/plan.h"
#include "bench/samples.h"

namespace ortoo::bench {

// What all lanes of a run report into.
struct Tally {
    Samples samples;
    std::int64_t errands = 0;
    std::int64_t writes = 0;
    std::int64_t reads = 0;
    std::int64_t busy = 0;                         // 503: asked to come again
    std::map<std::string, std::int64_t> failures;  // "mandate 422 …": how often
};

class Errand : public Lane {
  public:
    // `number`: of the lane; the plan and the tally outlive it.
    Errand(const Plan& plan, std::size_t number, Tally& tally);
    void next(std::string& out) override;
    [[nodiscard]] bool answered(const Response& response, double millis) override;

    struct Step {
        const char* name;
        void (Errand::*ask)(std::string& out);
        void (Errand::*learn)(std::string_view body);
        bool writes;
    };

  private:
    static const std::vector<Step>& steps();
    void begin();
    void act(std::string& out, std::string_view verb, std::string_view body);
    void move(std::string& out, const Person* who, std::string_view verb, std::string_view body);
    void picture(std::string& out);
    [[nodiscard]] std::string materials(bool rest, const char* form) const;

    void place(std::string& out);
    void take(std::string& out) { act(out, "accept", "{}"); }
    void choose(std::string& out) { act(out, "choose", R"({"mode":"act"})"); }
    void sign(std::string& out);
    void hand_over(std::string& out);
    void attach(std::string& out);
    void submit(std::string& out) { act(out, "submit", "{}"); }
    void notify(std::string& out);
    void look(std::string& out);
    void supplement(std::string& out);
    void accept(std::string& out) { move(out, stage_->clerk, "accept", "{}"); }
    void review(std::string& out);
    void decide(std::string& out);
    void issue(std::string& out);
    void collect(std::string& out) { act(out, "collect", "{}"); }
    void deliver(std::string& out);
    void look_invitation(std::string& out);
    void rate(std::string& out);

    void learn_order(std::string_view body);
    void learn_placed(std::string_view body);
    void learn_papers(std::string_view body);
    void learn_case(std::string_view body);
    void learn_invitation(std::string_view body);
    void learn_nothing(std::string_view) {}

    const Plan& plan_;
    Tally& tally_;
    const std::size_t number_;
    std::int64_t count_ = 0;
    std::size_t step_ = 0;
    const Stage* stage_ = nullptr;
    const Person* agent_ = nullptr;
    std::string phone_;
    std::string order_, order_number_, case_, upload_, paper_, invitation_;
    std::int64_t order_version_ = 0;
    std::int64_t case_version_ = 0;
};

}  // namespace ortoo::bench
