// SPDX-License-Identifier: MulanPSL-2.0
#include <array>

#include "base/text.h"
#include "oversight/rules.h"

namespace ortoo::oversight {

Result<void> complete(const Chapters& chapters) {
    struct Chapter {
        const char* field;
        const char* name;
        const std::string* text;
    };
    const std::array all{Chapter{"chapters.concept", "工作概念", &chapters.concept_text},
                         Chapter{"chapters.scope", "服务范围", &chapters.scope},
                         Chapter{"chapters.principles", "代办原则", &chapters.principles},
                         Chapter{"chapters.duties", "职能职责", &chapters.duties},
                         Chapter{"chapters.procedure", "服务流程", &chapters.procedure}};
    std::vector<std::string> missing;
    std::string first;
    for (const Chapter& each : all) {
        if (trim(*each.text).empty()) {
            missing.emplace_back(each.name);
            first = first.empty() ? each.field : first;
        }
    }
    if (!missing.empty()) {
        return refuse(regulation_incomplete, first, {{"chapters", join(missing, "、")}});
    }
    return {};
}

bool open_now(const Regulation& regulation, CivilDate today) {
    return regulation.state == RegulationState::published && regulation.open_to_all &&
           regulation.effective && *regulation.effective <= today;
}

}  // namespace ortoo::oversight
