// SPDX-License-Identifier: MulanPSL-2.0
// 差评处置: a rating of the last two levels is a matter until the citizen has been told (K9).
#pragma once

#include "ratings/types.h"

namespace ortoo::ratings {

enum class MatterState {
    opened,      // nobody has it
    assigned,    // not yet called back
    called,      // called back, reached or not
    confirming,  // mistaken or malicious, says one; another has to agree
    to_mend,     // founded
    to_tell,     // mended, or nothing to mend
    told,        // the citizen knows
};
inline constexpr std::array matter_state_names{
    std::pair{MatterState::opened, std::string_view{"opened"}},
    std::pair{MatterState::assigned, std::string_view{"assigned"}},
    std::pair{MatterState::called, std::string_view{"called"}},
    std::pair{MatterState::confirming, std::string_view{"confirming"}},
    std::pair{MatterState::to_mend, std::string_view{"to_mend"}},
    std::pair{MatterState::to_tell, std::string_view{"to_tell"}},
    std::pair{MatterState::told, std::string_view{"told"}},
};
constexpr const auto& names(MatterState) {
    return matter_state_names;
}

enum class MatterAct {
    assign,
    call,
    found,      // valid or partly valid
    unfounded,  // not what we can mend
    propose,    // mistaken or malicious
    confirm,
    reject,
    mend,
    tell,
    rate_again,  // by the citizen, once
};
inline constexpr std::array matter_act_names{
    std::pair{MatterAct::assign, std::string_view{"assign"}},
    std::pair{MatterAct::call, std::string_view{"call"}},
    std::pair{MatterAct::found, std::string_view{"found"}},
    std::pair{MatterAct::unfounded, std::string_view{"unfounded"}},
    std::pair{MatterAct::propose, std::string_view{"propose"}},
    std::pair{MatterAct::confirm, std::string_view{"confirm"}},
    std::pair{MatterAct::reject, std::string_view{"reject"}},
    std::pair{MatterAct::mend, std::string_view{"mend"}},
    std::pair{MatterAct::tell, std::string_view{"tell"}},
    std::pair{MatterAct::rate_again, std::string_view{"rate_again"}},
};
constexpr const auto& names(MatterAct) {
    return matter_act_names;
}

enum class Verdict { valid, partly, invalid, mistaken, malicious };
inline constexpr std::array verdict_names{
    std::pair{Verdict::valid, std::string_view{"valid"}},          // 属实
    std::pair{Verdict::partly, std::string_view{"partly"}},        // 部分属实
    std::pair{Verdict::invalid, std::string_view{"invalid"}},      // 不属实
    std::pair{Verdict::mistaken, std::string_view{"mistaken"}},    // 误评
    std::pair{Verdict::malicious, std::string_view{"malicious"}},  // 恶意差评
};
constexpr const auto& names(Verdict) {
    return verdict_names;
}

enum class CallWay { phone, visit, window };
inline constexpr std::array call_way_names{
    std::pair{CallWay::phone, std::string_view{"phone"}},
    std::pair{CallWay::visit, std::string_view{"visit"}},
    std::pair{CallWay::window, std::string_view{"window"}},
};
constexpr const auto& names(CallWay) {
    return call_way_names;
}

// What people wrote about people: sealed as one.
struct MatterWords {
    std::string finding;
    std::string evidence;
    std::string measures;
    std::string answer;
    std::string second;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("finding", r.finding, text(0, 1000));
        v("evidence", r.evidence, text(0, 1000));
        v("measures", r.measures, text(0, 1000));
        v("answer", r.answer, text(0, 1000), "what the citizen was told");
        v("second", r.second, text(0, 500), "said with the second rating");
    }
};

struct Call {
    std::int64_t seq = 0;
    Instant at;
    std::string by;
    std::string by_name;
    CallWay way = CallWay::phone;
    bool reached = false;
    std::string words;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("at", r.at);
        v("by", r.by_name);
        v("way", r.way);
        v("reached", r.reached);
        v("words", r.words, "what was said");
    }
};

// One row of `rating_matters`.
struct Matter {
    cases::CaseId item_case;
    std::int64_t version = 1;
    std::string number;
    std::string account;
    Level level = Level::dissatisfied;  // the first; never changes
    std::string item_name;
    UnitId unit;
    std::string unit_name;
    std::string unit_path;
    std::string bureau_path;
    MatterState state = MatterState::opened;
    Instant opened_at;
    std::string owner;
    std::string owner_name;
    CivilDate start_due;
    CivilDate verify_due;
    CivilDate finish_due;
    std::optional<Instant> called_at;  // the first try
    bool reached = false;
    std::optional<Verdict> verdict;
    std::optional<Instant> verified_at;
    std::string verifier;
    std::string verifier_name;
    std::string confirmer_name;
    std::optional<CivilDate> mended_on;
    std::optional<Instant> told_at;
    std::optional<Level> second;
    std::optional<Instant> second_at;
    MatterWords words;
};

inline constexpr std::string_view rating_read = "rating.read";
inline constexpr std::string_view rating_assign = "rating.assign";
inline constexpr std::string_view rating_handle = "rating.handle";
inline constexpr std::string_view rating_confirm = "rating.confirm";

inline constexpr RefusalCode matter_not_found{"rating.matter_not_found", Kind::not_found};
inline constexpr RefusalCode matter_stale{"rating.matter_stale", Kind::stale};
inline constexpr RefusalCode matter_state{"rating.matter_state", Kind::conflict};
inline constexpr RefusalCode matter_handled{"rating.handled", Kind::forbidden};
inline constexpr RefusalCode matter_owner_unknown{"rating.owner_unknown", Kind::unprocessable};
inline constexpr RefusalCode matter_not_owner{"rating.not_owner", Kind::forbidden};
inline constexpr RefusalCode matter_evidence{"rating.evidence_missing", Kind::unprocessable};
inline constexpr RefusalCode matter_same_person{"rating.same_person", Kind::forbidden};
inline constexpr RefusalCode matter_day{"rating.day_wrong", Kind::unprocessable};

}  // namespace ortoo::ratings
