// SPDX-License-Identifier: MulanPSL-2.0
#include "cases/service_material.h"

#include "base/text.h"
#include "cases/service_words.h"
#include "cases/store_parts.h"

namespace ortoo::cases {

void save_changed(db::Tx& tx, const Context& ctx, const CaseId& id,
                  const std::vector<Material>& before, const std::vector<Material>& after_act) {
    for (std::size_t i = 0; i < after_act.size(); ++i) {
        const Material& was = before[i];
        const Material& is = after_act[i];
        if (was.state != is.state || was.note != is.note || was.told != is.told ||
            was.supplied_in != is.supplied_in || was.from_wallet != is.from_wallet) {
            store::save_material(tx, ctx.county, id, is);
        }
    }
}

boost::json::object states_of(const std::vector<Material>& list) {
    boost::json::object out;
    for (const Material& each : list) {
        out[std::to_string(each.no)] = name_of(each.state);
    }
    return out;
}

// The material's name beside its number, for readers who have no list at hand.
std::vector<Defect> named_defects(std::vector<Defect> defects, const std::vector<Material>& list) {
    for (Defect& defect : defects) {
        for (const Material& material : list) {
            if (material.no == defect.material) {
                defect.name = material.name;
            }
        }
    }
    return defects;
}

// What the applicant must bring, in a few words.
std::string names_of(const std::vector<Defect>& defects) {
    std::vector<std::string> out;
    for (const Defect& defect : defects) {
        out.push_back(shortened(defect.name.value_or(""), 10));
    }
    const std::size_t all = out.size();
    if (all > 2) {
        out.resize(2);
    }
    return join(out, "、") + (all > 2 ? "等 " + std::to_string(all) + " 样" : "");
}

}  // namespace ortoo::cases
