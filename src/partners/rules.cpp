// SPDX-License-Identifier: MulanPSL-2.0
#include "partners/rules.h"

#include <algorithm>

namespace ortoo::partners {

outlets::PointKind point_kind_of(PartnerKind kind) {
    switch (kind) {
        case PartnerKind::bank:
            return outlets::PointKind::bank;
        case PartnerKind::post:
            return outlets::PointKind::post;
        case PartnerKind::grid:
            return outlets::PointKind::grid;
        case PartnerKind::enterprise:
            return outlets::PointKind::enterprise;
        case PartnerKind::telecom:
            return outlets::PointKind::telecom;
    }
    return outlets::PointKind::bank;
}

people::Purpose purpose_of(PartnerKind kind) {
    switch (kind) {
        case PartnerKind::bank:
            return people::Purpose::forward_bank;
        case PartnerKind::post:
            return people::Purpose::forward_post;
        case PartnerKind::grid:
        case PartnerKind::enterprise:
        case PartnerKind::telecom:
            break;
    }
    return people::Purpose::forward_other;
}

AgreementState state_of(const Agreement& agreement, CivilDate today) {
    if (agreement.last_day() < today) {
        return AgreementState::over;
    }
    return today < agreement.valid_from ? AgreementState::coming : AgreementState::valid;
}

AgreementView shown(const Agreement& agreement, CivilDate today) {
    AgreementView out;
    static_cast<Agreement&>(out) = agreement;
    out.state = state_of(agreement, today);
    out.days_left = out.state == AgreementState::valid ? agreement.last_day().days - today.days : 0;
    return out;
}

const Agreement* of_today(std::span<const Agreement> all, CivilDate today) {
    const Agreement* best = nullptr;
    for (const Agreement& each : all) {
        if (state_of(each, today) == AgreementState::valid) {
            return &each;
        }
        if (best == nullptr || best->valid_from < each.valid_from) {
            best = &each;
        }
    }
    return best;
}

Result<Agreement> valid_today(std::span<const Agreement> all, CivilDate today) {
    const Agreement* found = of_today(all, today);
    if (found == nullptr) {
        return refuse(agreement_none);
    }
    switch (state_of(*found, today)) {
        case AgreementState::coming:
            return refuse(agreement_coming, "agreement",
                          {{"number", found->number}, {"from", to_text(found->valid_from)}});
        case AgreementState::over:
            return refuse(agreement_over, "agreement",
                          {{"number", found->number}, {"until", to_text(found->last_day())}});
        case AgreementState::valid:
            break;
    }
    return *found;
}

Result<void> dates_fit(const MakeAgreement& wanted, std::span<const Agreement> others,
                       CivilDate today) {
    if (wanted.valid_to < wanted.valid_from || wanted.valid_to < today) {
        return refuse(agreement_dates, "valid_to");
    }
    for (const Agreement& each : others) {
        const bool apart = each.last_day() < wanted.valid_from || wanted.valid_to < each.valid_from;
        if (!apart) {
            return refuse(agreement_overlaps, "valid_from",
                          {{"number", each.number}, {"until", to_text(each.last_day())}});
        }
    }
    return {};
}

bool allows(const Agreement& agreement, Field field) {
    return std::ranges::count(agreement.allowed, field) > 0;
}

bool flagged(PartnerKind kind, const catalogue::Item& item) {
    return kind != PartnerKind::bank || item.bank;
}

bool takes(PartnerKind kind, const Agreement& agreement, const catalogue::Item& item) {
    if (!flagged(kind, item)) {
        return false;
    }
    return agreement.items.empty() ? kind == PartnerKind::bank
                                   : std::ranges::count(agreement.items, item.id.text) > 0;
}

Result<void> may_take(PartnerKind kind, const Agreement& agreement, const catalogue::Item& item,
                      std::string_view field) {
    if (!flagged(kind, item)) {
        return refuse(item_not_flagged, field, {{"item", item.name}});
    }
    if (!takes(kind, agreement, item)) {
        return refuse(item_not_agreed, field, {{"item", item.name}, {"number", agreement.number}});
    }
    return {};
}

std::vector<Field> to_pass(const std::vector<Field>& needs, const Agreement& agreement) {
    std::vector<Field> out;
    for (const Field each : needs) {
        if (allows(agreement, each) && std::ranges::count(out, each) == 0) {
            out.push_back(each);
        }
    }
    return out;
}

const std::vector<Family>& bank_families() {
    static const std::vector<Family> all{
        {"商事登记", {"商事登记"}},         {"食品经营许可", {"食品经营"}},
        {"公共场所卫生许可", {"卫生许可"}}, {"医保社保缴纳", {"税费缴纳"}},
        {"公积金业务申请", {"住房公积金"}}, {"行业综合许可证", {"集成服务"}},
    };
    return all;
}

FamilyReport families_of(std::span<const Flagged> items) {
    FamilyReport out;
    out.items = static_cast<std::int64_t>(items.size());
    for (const Family& each : bank_families()) {
        FamilyRow row;
        row.family = each.name;
        for (const Flagged& item : items) {
            if (std::ranges::count(each.themes, item.theme) > 0) {
                row.names.push_back(item.name);
            }
        }
        row.items = static_cast<std::int64_t>(row.names.size());
        row.missing = row.names.empty();
        out.missing += row.missing ? 1 : 0;
        out.rows.push_back(std::move(row));
    }
    return out;
}

}  // namespace ortoo::partners
