// SPDX-License-Identifier: MulanPSL-2.0
// The check list of a case, and the one notice that must name everything (R21).
#include <algorithm>

#include "base/text.h"
#include "cases/rules.h"

namespace ortoo::cases {

namespace {
Material* find(std::vector<Material>& list, std::int64_t no) {
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const Material& each) { return each.no == no; });
    return at == list.end() ? nullptr : &*at;
}

std::string at_field(std::string_view list, std::size_t i, std::string_view field) {
    return std::string(list) + "[" + std::to_string(i) + "]." + std::string(field);
}

tl::unexpected<Refusal> unknown(std::string_view list, std::size_t i, std::string_view field,
                                std::int64_t no) {
    return refuse(case_material_unknown, at_field(list, i, field), {{"no", std::to_string(no)}});
}
}  // namespace

Result<std::vector<Material>> supplied(std::vector<Material> list, std::span<const Supplied> in,
                                       std::int64_t submission) {
    bool anything = false;
    for (std::size_t i = 0; i < in.size(); ++i) {
        Material* material = find(list, in[i].no);
        if (material == nullptr) {
            return unknown("materials", i, "no", in[i].no);
        }
        if (in[i].note) {
            material->note = *in[i].note;
        }
        if (in[i].uploads.empty() && !in[i].received && !in[i].paper) {
            continue;
        }
        anything = true;
        material->state = in[i].paper ? MaterialState::exempt : MaterialState::received;
        material->supplied_in = submission;
        if (!in[i].uploads.empty()) {
            material->uploads = in[i].uploads;
        }
    }
    if (!anything && submission > 1) {
        return refuse(case_nothing_supplied, "materials");
    }
    return list;
}

Result<std::vector<Material>> checked(std::vector<Material> list,
                                      std::span<const CheckedMaterial> in,
                                      std::int64_t submission) {
    for (std::size_t i = 0; i < in.size(); ++i) {
        Material* material = find(list, in[i].no);
        if (material == nullptr) {
            return unknown("materials", i, "no", in[i].no);
        }
        if (in[i].paper && in[i].state != MaterialState::exempt) {
            return refuse(case_paper_other, at_field("materials", i, "state"));
        }
        // Put right on the spot: what was missing and is looked at now came in with this look.
        if (material->state == MaterialState::missing && in[i].state != MaterialState::missing) {
            material->supplied_in = submission;
        }
        material->state = in[i].state;
        if (in[i].note) {
            material->note = *in[i].note;
        }
    }
    return list;
}

Result<std::vector<Material>> notified(std::vector<Material> list, std::span<const Defect> defects,
                                       bool told_before, bool overridden) {
    if (defects.empty()) {
        return refuse(case_notice_empty, "defects");
    }
    std::vector<std::string> repeated;
    for (std::size_t i = 0; i < defects.size(); ++i) {
        Material* material = find(list, defects[i].material);
        if (material == nullptr) {
            return unknown("defects", i, "material", defects[i].material);
        }
        // Unchanged since the first submission and not named by the first notice: it was good
        // then, so it is good now. What was named, or has come in since, may be named (again).
        if (!overridden && told_before && !material->told && material->supplied_in <= 1) {
            repeated.push_back(material->name);
            continue;
        }
        material->told = true;
        material->note = defects[i].reason;
        if (material->state != MaterialState::missing) {
            material->state = MaterialState::defective;
        }
    }
    if (!repeated.empty()) {
        return refuse(case_notice_repeated, "defects", {{"materials", join(repeated, "、")}});
    }
    return list;
}

Result<std::vector<Material>> complete(std::vector<Material> list) {
    std::vector<std::string> lacking;
    for (Material& material : list) {
        switch (material.state) {
            case MaterialState::missing:
            case MaterialState::defective:
                if (material.required) {
                    lacking.push_back(material.name);
                }
                break;
            case MaterialState::received:
                material.state = MaterialState::ok;
                break;
            case MaterialState::ok:
            case MaterialState::exempt:
            case MaterialState::promised:
                break;
        }
    }
    if (!lacking.empty()) {
        return refuse(case_materials_missing, "materials", {{"materials", join(lacking, "、")}});
    }
    return list;
}

Result<std::vector<Material>> promised(std::vector<Material> list,
                                       std::span<const std::int64_t> may_follow) {
    std::int64_t follow = 0;
    for (Material& material : list) {
        const bool lacks =
            material.state == MaterialState::missing || material.state == MaterialState::defective;
        const bool may =
            std::find(may_follow.begin(), may_follow.end(), material.no) != may_follow.end();
        if (lacks && material.required && may) {
            material.state = MaterialState::promised;
            ++follow;
        }
    }
    list = TRY(complete(std::move(list)));
    if (follow == 0) {
        return refuse(case_nothing_to_follow, "materials");
    }
    return list;
}

Result<std::vector<Material>> committed(std::vector<Material> list,
                                        std::span<const std::int64_t> may_follow) {
    for (Material& material : list) {
        const bool lacks =
            material.state == MaterialState::missing || material.state == MaterialState::defective;
        if (lacks && std::ranges::find(may_follow, material.no) != may_follow.end()) {
            material.state = MaterialState::exempt;
        }
    }
    return complete(std::move(list));
}

Result<std::vector<Material>> followed(std::vector<Material> list, std::span<const Supplied> in,
                                       std::int64_t submission) {
    for (std::size_t i = 0; i < in.size(); ++i) {
        const Material* material = find(list, in[i].no);
        if (material == nullptr || material->state != MaterialState::promised) {
            return unknown("materials", i, "no", in[i].no);
        }
    }
    list = TRY(supplied(std::move(list), in, submission));
    std::vector<std::string> lacking;
    for (const Material& material : list) {
        if (material.state == MaterialState::promised) {
            lacking.push_back(material.name);
        }
    }
    if (!lacking.empty()) {
        return refuse(case_materials_missing, "materials", {{"materials", join(lacking, "、")}});
    }
    return list;
}

}  // namespace ortoo::cases
