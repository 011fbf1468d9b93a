// SPDX-License-Identifier: MulanPSL-2.0
// Which buttons the page shows: each word with its own sentence, over many cases and viewers.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "cases/rules.h"

namespace ortoo::cases {

namespace {
using S = CaseState;

struct Seen {
    const Case& item;
    const Viewer& who;
    [[nodiscard]] bool in(S state) const { return item.state == state; }
    [[nodiscard]] bool neutral() const { return in(S::received) && who.accepts && !who.is_agent; }
    [[nodiscard]] bool waits() const { return item.procedure == ProcedureKind::supplement; }
    [[nodiscard]] bool other_eyes() const { return !(item.four_eyes && who.reviewed); }
};
using Sentence = std::function<bool(const Seen&)>;

const std::map<std::string, Sentence> sentences{
    {"check", [](const Seen& s) { return s.in(S::received) && s.who.checks; }},
    {"notify", [](const Seen& s) { return s.in(S::received) && s.who.checks; }},
    {"accept", [](const Seen& s) { return s.neutral(); }},
    {"accept_incomplete", [](const Seen& s) { return s.neutral() && s.item.may_follow; }},
    {"accept_commitment", [](const Seen& s) { return s.neutral() && s.item.may_commit; }},
    {"refuse_acceptance", [](const Seen& s) { return s.neutral(); }},
    {"grant_at_once",
     [](const Seen& s) {
         const bool own = s.who.decides || s.item.town.path == s.item.bureau.path;
         const bool at_window = s.neutral() && s.item.is_instant && !s.item.four_eyes && own;
         const bool quick = s.item.is_instant || s.item.acceptance == Acceptance::commitment;
         return at_window || (s.in(S::review) && s.who.decides && s.other_eyes() && quick);
     }},
    {"review", [](const Seen& s) { return s.in(S::review) && s.who.reviews; }},
    {"ask_more", [](const Seen& s) { return s.in(S::review) && s.who.reviews; }},
    {"pause", [](const Seen& s) { return s.in(S::review) && s.who.decides; }},
    {"extend",
     [](const Seen& s) { return s.in(S::review) && s.who.decides && s.item.extension_days > 0; }},
    {"transfer", [](const Seen& s) { return s.in(S::review) && s.who.decides; }},
    {"resume",
     [](const Seen& s) {
         return s.in(S::special) && s.who.reviews && (!s.waits() || s.who.waited_out);
     }},
    {"decide", [](const Seen& s) { return s.in(S::to_decide) && s.who.decides && s.other_eyes(); }},
    {"issue", [](const Seen& s) { return s.in(S::granted) && (s.who.reviews || s.who.decides); }},
    {"deliver",
     [](const Seen& s) {
         return (s.in(S::ready) || s.in(S::denied)) && !s.item.order && s.who.delivers &&
                !s.item.delivered_at;
     }},
    {"supplement",
     [](const Seen& s) {
         const bool brings = s.item.order ? s.who.is_agent : s.who.receives;
         return brings && (s.in(S::correction) || s.waits() || s.who.completes);
     }},
    {"send_back",
     [](const Seen& s) {
         return s.who.waited_out &&
                (s.in(S::correction) ? s.who.accepts : s.who.completes && s.who.reviews);
     }},
    {"withdraw",
     [](const Seen& s) {
         return declared(s.item.state, CaseAct::withdraw) &&
                (s.who.is_citizen || s.who.may_withdraw || (!s.item.order && s.who.receives));
     }},
    {"void", [](const Seen& s) { return !s.in(S::voided) && s.who.decides && !s.who.void_asked; }},
    {"confirm_void",
     [](const Seen& s) { return !s.in(S::voided) && s.who.overrides && s.who.void_asked; }},
    {"override", [](const Seen& s) { return s.who.overrides && !ended(s.item.state); }},
};
}  // namespace

TEST_CASE("the page shows a button exactly when its sentence holds") {
    CHECK(rc::check([] {
        const auto all = names(S{});
        for (const auto& [state, name] : all) {
            // Each bit as often set as not, from the first walk on.
            const auto bits =
                *rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>());
            const auto bit = [&](unsigned no) { return (bits >> no & 1U) != 0; };
            const Viewer who{bit(0), bit(1), bit(2), bit(3),  bit(4),  bit(5),  bit(6),
                             bit(7), bit(8), bit(9), bit(10), bit(11), bit(12), bit(24)};
            Case item;
            item.state = state;
            item.town.path = "t";
            item.bureau.path = bit(13) ? "t" : "b";
            item.may_follow = bit(14);
            item.may_commit = bit(15);
            item.is_instant = bit(16);
            item.four_eyes = bit(17);
            item.extension_days = bit(18) ? 10 : 0;
            item.acceptance = bit(19) ? Acceptance::commitment : Acceptance::ordinary;
            if (bit(20)) {
                item.order = orders::OrderId{"o"};
            }
            if (bit(21)) {
                item.delivered_at = Instant{1};
            }
            if (bit(22)) {
                item.procedure = bit(23) ? ProcedureKind::supplement : ProcedureKind::hearing;
            }
            std::set<std::string> wanted;
            for (const auto& [word, holds] : sentences) {
                if (holds({item, who})) {
                    wanted.insert(word);
                }
            }
            const auto shown = allowed_acts(item, who);
            RC_ASSERT(std::set<std::string>(shown.begin(), shown.end()) == wanted);
            RC_ASSERT(shown.size() == wanted.size());
        }
    }));
}

namespace {
bool shown(const Case& item, const Viewer& who, std::string_view word) {
    const auto list = allowed_acts(item, who);
    return std::ranges::find(list, word) != list.end();
}
}  // namespace

TEST_CASE("the agent takes a case back only when the mandate says so") {
    Case item;
    item.state = S::review;
    item.order = orders::OrderId{"o"};
    Viewer agent;
    agent.is_agent = true;
    agent.receives = true;  // the window takes back what no agent carries
    CHECK_FALSE(shown(item, agent, "withdraw"));
    agent.may_withdraw = true;
    CHECK(shown(item, agent, "withdraw"));
    item.state = S::granted;
    CHECK_FALSE(shown(item, agent, "withdraw"));
}

TEST_CASE("即办 at the window: by who decides, or where the town decides by itself") {
    Case item;
    item.is_instant = true;
    item.town.path = "150626.101.";
    item.bureau.path = "150626.B01.";
    Viewer clerk;
    clerk.accepts = true;
    CHECK_FALSE(shown(item, clerk, "grant_at_once"));
    clerk.decides = true;
    CHECK(shown(item, clerk, "grant_at_once"));
    clerk.decides = false;
    item.bureau.path = item.town.path;
    CHECK(shown(item, clerk, "grant_at_once"));
    item.four_eyes = true;
    CHECK_FALSE(shown(item, clerk, "grant_at_once"));
}

TEST_CASE("waiting for papers is given up only when their time is over; a visit, at any time") {
    Case item;
    item.state = S::special;
    item.procedure = ProcedureKind::supplement;
    Viewer reviewer;
    CHECK_FALSE(shown(item, reviewer, "resume"));
    reviewer.reviews = true;
    CHECK_FALSE(shown(item, reviewer, "resume"));
    reviewer.waited_out = true;
    CHECK(shown(item, reviewer, "resume"));
    reviewer.waited_out = false;
    item.procedure = ProcedureKind::site_visit;
    CHECK(shown(item, reviewer, "resume"));
}

TEST_CASE("a result from hand to hand is signed for; what is posted or sent is not") {
    using orders::DeliveryWay;
    CHECK(signs_for_result(DeliveryWay::village));
    CHECK(signs_for_result(DeliveryWay::town));
    CHECK_FALSE(signs_for_result(DeliveryWay::post));
    CHECK_FALSE(signs_for_result(DeliveryWay::electronic));
}

}  // namespace ortoo::cases
