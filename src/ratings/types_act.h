// SPDX-License-Identifier: MulanPSL-2.0
// What is said to a matter, and what is seen of it.
#pragma once

#include "duty/types.h"
#include "ratings/types_matter.h"

namespace ortoo::ratings {

struct MatterAt {
    cases::CaseId item_case;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
    }
};

struct AssignMatter {
    cases::CaseId item_case;
    std::int64_t version = 0;
    std::string to;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("to", r.to, text(1, 40), "staff id of somebody who had no part in the case");
    }
};

struct NoteCall {
    cases::CaseId item_case;
    std::int64_t version = 0;
    CallWay way = CallWay::phone;
    bool reached = false;
    std::string words;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("way", r.way);
        v("reached", r.reached);
        v("words", r.words, text(2, 500), "what was said; or when it was tried");
    }
};

struct VerifyMatter {
    cases::CaseId item_case;
    std::int64_t version = 0;
    Verdict verdict = Verdict::valid;
    std::string finding;
    std::optional<std::string> evidence;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("verdict", r.verdict);
        v("finding", r.finding, text(5, 1000));
        v("evidence", r.evidence, text(0, 1000), "for mistaken and malicious");
    }
};

struct ConfirmMatter {
    cases::CaseId item_case;
    std::int64_t version = 0;
    bool agree = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("agree", r.agree, "false: it goes back to whoever looks into it");
    }
};

struct MendMatter {
    cases::CaseId item_case;
    std::int64_t version = 0;
    std::string measures;
    CivilDate day;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("measures", r.measures, text(5, 1000));
        v("day", r.day, "on which it was mended");
    }
};

struct TellMatter {
    cases::CaseId item_case;
    std::int64_t version = 0;
    std::string answer;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v.path("id", r.item_case, "the case");
        v.if_match(r.version);
        v("answer", r.answer, text(5, 1000), "for the citizen, in plain words");
    }
};

enum class MatterFilter { open, mine, told };
inline constexpr std::array matter_filter_names{
    std::pair{MatterFilter::open, std::string_view{"open"}},
    std::pair{MatterFilter::mine, std::string_view{"mine"}},
    std::pair{MatterFilter::told, std::string_view{"told"}},
};
constexpr const auto& names(MatterFilter) {
    return matter_filter_names;
}

struct MatterQuery {
    MatterFilter filter = MatterFilter::open;
    std::optional<std::int64_t> page;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("filter", r.filter);
        v("page", r.page, number(0, 10000));
    }
};

struct MatterRow {
    cases::CaseId item_case;
    std::string number;
    Level level = Level::dissatisfied;
    std::string item_name;
    std::string unit_name;
    MatterState state = MatterState::opened;
    std::string owner_name;
    Instant opened_at;
    duty::Light light;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("case", r.item_case);
        v("number", r.number);
        v("level", r.level);
        v("item_name", r.item_name);
        v("unit_name", r.unit_name);
        v("state", r.state);
        v("owner_name", r.owner_name, "who has it; empty: nobody yet");
        v("opened_at", r.opened_at);
        v("light", r.light, "of the step that is open");
    }
};

struct MatterList {
    std::vector<MatterRow> rows;
    std::int64_t page = 0;
    bool more = false;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "the longest overdue first; told ones: the newest first");
        v("page", r.page);
        v("more", r.more);
    }
};

// One of the three last days of K9.
struct MatterClock {
    std::string step;  // start, verify, finish
    CivilDate due;
    std::optional<CivilDate> done_on;
    std::string who;
    duty::Light light;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("step", r.step,
          "start: called back; verify: a verdict stands; finish: the citizen knows");
        v("due", r.due);
        v("done_on", r.done_on);
        v("who", r.who, "who has it");
        v("light", r.light);
    }
};

struct MatterView {
    Matter matter;
    std::vector<std::string> tags;
    std::string comment;
    bool counted = true;
    std::vector<Call> calls;
    std::vector<MatterClock> clocks;
    std::vector<std::string> allowed;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("case", r.matter.item_case);
        v("version", r.matter.version);
        v("number", r.matter.number);
        v("level", r.matter.level, "the first; never changes");
        v("tags", r.tags);
        v("comment", r.comment);
        v("counted", r.counted);
        v("item_name", r.matter.item_name);
        v("unit", r.matter.unit);
        v("unit_name", r.matter.unit_name);
        v("state", r.matter.state);
        v("opened_at", r.matter.opened_at);
        v("owner_name", r.matter.owner_name);
        v("verdict", r.matter.verdict);
        v("verified_by", r.matter.verifier_name);
        v("confirmed_by", r.matter.confirmer_name);
        v("mended_on", r.matter.mended_on);
        v("told_at", r.matter.told_at);
        v("second", r.matter.second, "追评; does not replace the first");
        v("words", r.matter.words);
        v("calls", r.calls);
        v("clocks", r.clocks);
        v("allowed", r.allowed, "what this actor may do now");
    }
};

// Somebody who may look into it.
struct MatterHand {
    std::string id;
    std::string name;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("name", r.name);
    }
};

struct MatterHands {
    std::vector<MatterHand> rows;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("rows", r.rows, "of the unit, its town and its bureau; none had a part in the case");
    }
};

}  // namespace ortoo::ratings
