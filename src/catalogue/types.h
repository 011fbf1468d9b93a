// SPDX-License-Identifier: MulanPSL-2.0
// 事项 and 办事指南 after GB/T 39554 (实施清单), as far as a guide and a case need them.
#pragma once

#include <array>

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"
#include "duty/types.h"

namespace ortoo::catalogue {

struct ItemTag {};
using ItemId = Id<ItemTag>;

enum class ItemType { permit, grant, confirmation, other_power, public_service };
inline constexpr std::array item_type_names{
    std::pair{ItemType::permit, std::string_view{"permit"}},                  // 01 行政许可
    std::pair{ItemType::grant, std::string_view{"grant"}},                    // 05 行政给付
    std::pair{ItemType::confirmation, std::string_view{"confirmation"}},      // 07 行政确认
    std::pair{ItemType::other_power, std::string_view{"other_power"}},        // 10 其他行政权力
    std::pair{ItemType::public_service, std::string_view{"public_service"}},  // 20 公共服务
};
constexpr const auto& names(ItemType) {
    return item_type_names;
}

enum class HandlingLevel { banner, town, village, police_station };
inline constexpr std::array handling_level_names{
    std::pair{HandlingLevel::banner, std::string_view{"banner"}},                  // 旗
    std::pair{HandlingLevel::town, std::string_view{"town"}},                      // 苏木镇
    std::pair{HandlingLevel::village, std::string_view{"village"}},                // 嘎查村
    std::pair{HandlingLevel::police_station, std::string_view{"police_station"}},  // 派出所
};
constexpr const auto& names(HandlingLevel) {
    return handling_level_names;
}

enum class Target { persons, organisations, both };
inline constexpr std::array target_names{
    std::pair{Target::persons, std::string_view{"persons"}},              // 自然人
    std::pair{Target::organisations, std::string_view{"organisations"}},  // 法人
    std::pair{Target::both, std::string_view{"both"}},
};
constexpr const auto& names(Target) {
    return target_names;
}

enum class AgentMode { help, help_or_act };  // 帮办 only, or 帮办 and 代办
inline constexpr std::array agent_mode_names{
    std::pair{AgentMode::help, std::string_view{"help"}},
    std::pair{AgentMode::help_or_act, std::string_view{"help_or_act"}},
};
constexpr const auto& names(AgentMode) {
    return agent_mode_names;
}

// How the power came down (R44, R68): who may accept and who may decide.
enum class PowerMode { entrusted, authorised, assisted, online };
inline constexpr std::array power_mode_names{
    std::pair{PowerMode::entrusted, std::string_view{"entrusted"}},    // 委托受理
    std::pair{PowerMode::authorised, std::string_view{"authorised"}},  // 授权办理
    std::pair{PowerMode::assisted, std::string_view{"assisted"}},      // 帮办代办
    std::pair{PowerMode::online, std::string_view{"online"}},          // 全程网办
};
constexpr const auto& names(PowerMode) {
    return power_mode_names;
}

enum class MaterialForm { original, copy, original_and_copy, electronic, any };
inline constexpr std::array material_form_names{
    std::pair{MaterialForm::original, std::string_view{"original"}},
    std::pair{MaterialForm::copy, std::string_view{"copy"}},
    std::pair{MaterialForm::original_and_copy, std::string_view{"original_and_copy"}},
    std::pair{MaterialForm::electronic, std::string_view{"electronic"}},
    std::pair{MaterialForm::any, std::string_view{"any"}},
};
constexpr const auto& names(MaterialForm) {
    return material_form_names;
}

enum class Level { village, town, banner };  // where it can be handed in
inline constexpr std::array level_names{
    std::pair{Level::village, std::string_view{"village"}},
    std::pair{Level::town, std::string_view{"town"}},
    std::pair{Level::banner, std::string_view{"banner"}},
};
constexpr const auto& names(Level) {
    return level_names;
}

struct TimeLimit {
    std::int64_t limit = 0;  // 0: on the spot
    duty::DayUnit unit = duty::DayUnit::working_days;
    bool operator==(const TimeLimit&) const = default;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("limit", r.limit, number(0, 3650), "0: on the spot");
        v("unit", r.unit);
    }
};

struct Material {
    std::int64_t no = 1;  // from 1, the order of the list
    std::string name;
    bool required = true;
    MaterialForm form = MaterialForm::any;
    std::string note;
    bool may_follow = false;              // 容缺后补: may be promised for later
    std::string paper;                    // kind in the wallet, "id_card"; empty: asked each time
    std::vector<std::string> situations;  // answers that call for it; empty: always
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("no", r.no, number(1, 99));
        v("name", r.name, text(1, 100));
        v("required", r.required);
        v("form", r.form);
        v("note", r.note, text(0, 200), "when it is needed, or how to get it");
        v("may_follow", r.may_follow, "may be promised for later (容缺后补)");
        v("paper", r.paper, text(0, 40), "kind of paper in the wallet; empty: asked each time");
        v("situations", r.situations, items(0, 20, text(1, 40)),
          "answers that call for it; empty: always");
    }
};

struct Answer {  // of a situation; its key is unique in the item
    std::string key;
    std::string text;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, ortoo::text(1, 40));
        v("text", r.text, ortoo::text(1, 60));
    }
};

struct Situation {  // 情形: a question whose answer changes the list of materials
    std::string key;
    std::string question;
    std::vector<Answer> answers;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("key", r.key, text(1, 40));
        v("question", r.question, text(1, 100));
        v("answers", r.answers, items(2, 10));
    }
};

// One version of an item: the guide that people read and that a running case keeps.
struct Item {
    ItemId id;
    std::string code;
    std::int64_t version = 1;
    std::string name;
    std::string theme;
    std::string picto;
    std::string department;
    UnitId bureau;
    ItemType item_type = ItemType::public_service;
    HandlingLevel handling_level = HandlingLevel::banner;
    Target target = Target::persons;
    std::vector<std::string> conditions;
    std::vector<Material> materials;
    std::optional<TimeLimit> statutory;  // none known
    TimeLimit promised;
    std::string limit_sentence;  // 22 个工作日 · 当场办结
    bool is_instant = false;     // 即办件
    std::string fee;
    AgentMode agent_mode = AgentMode::help_or_act;
    bool in_person_required = false;
    bool site_visit_required = false;
    bool village = false;  // offered in villages, towns, banks; every item at the banner
    bool town = false;
    bool bank = false;
    bool high_frequency = false;
    std::int64_t visits = 0;  // times the applicant must come himself
    bool four_eyes = false;   // the decider may not be the reviewer
    bool sample = false;      // compiled for the demo, not the official list
    std::vector<std::string> steps;
    PowerMode power_mode = PowerMode::entrusted;
    bool incomplete_acceptance = false;  // 容缺受理 is allowed
    bool commitment = false;             // 告知承诺 is allowed
    std::int64_t extension_days = 0;     // 延长审批, working days at most; 0: none
    std::vector<Situation> situations;
    template <class V, class Self>
    static void fields(V& v, Self& r) {
        v("id", r.id);
        v("code", r.code, text(1, 50));
        v("version", r.version, number(1, 1000000), "running cases keep theirs");
        v("name", r.name, text(1, 100));
        v("theme", r.theme, text(1, 20));
        v("picto", r.picto, text(1, 20), "key of the pictogram");
        v("department", r.department, text(1, 50));
        v("bureau", r.bureau, "unit that decides");
        v("item_type", r.item_type);
        v("handling_level", r.handling_level);
        v("target", r.target);
        v("conditions", r.conditions, items(0, 20, text(1, 300)));
        v("materials", r.materials, items(1, 40));
        v("statutory", r.statutory, "absent: none known");
        v("promised", r.promised);
        v("limit_sentence", r.limit_sentence, text(1, 50), "22 个工作日, 当场办结");
        v("is_instant", r.is_instant);
        v("fee", r.fee, text(1, 200));
        v("agent_mode", r.agent_mode);
        v("in_person_required", r.in_person_required);
        v("site_visit_required", r.site_visit_required);
        v("village", r.village, "offered in villages");
        v("town", r.town, "offered in towns");
        v("bank", r.bank, "offered at bank counters");
        v("high_frequency", r.high_frequency);
        v("visits", r.visits, number(0, 9), "times the applicant must come himself");
        v("four_eyes", r.four_eyes, "the decider may not be the reviewer");
        v("sample", r.sample, "not the official list");
        v("steps", r.steps, items(0, 20, text(1, 200)), "what happens, in order");
        v("power_mode", r.power_mode, "who may accept and who may decide");
        v("incomplete_acceptance", r.incomplete_acceptance, "容缺受理 is allowed");
        v("commitment", r.commitment, "告知承诺 is allowed");
        v("extension_days", r.extension_days, number(0, 365), "延长审批 at most; 0: none");
        v("situations", r.situations, items(0, 10), "questions that change the list of materials");
    }
};

inline constexpr RefusalCode catalogue_item_unknown{"catalogue.item_unknown", Kind::not_found};
inline constexpr RefusalCode catalogue_not_csv{"catalogue.not_csv", Kind::unprocessable};
inline constexpr RefusalCode catalogue_columns{"catalogue.columns_missing", Kind::unprocessable};

}  // namespace ortoo::catalogue
