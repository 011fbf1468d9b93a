// SPDX-License-Identifier: MulanPSL-2.0
// 免交: papers the applicant gave before stand for materials, and what was found good is kept for
// the next time.
#include <algorithm>

#include "cases/service.h"

namespace ortoo::cases {

Result<void> Cases::use_papers(db::Tx& tx, const Context& ctx, const Case& item,
                               const catalogue::Item& guide, const std::vector<Named>& papers,
                               std::vector<Material>& list) {
    for (const Named& each : papers) {
        const auto asked = std::ranges::find(guide.materials, each.no, &catalogue::Material::no);
        const auto paper = parts_.people.wallet().find(tx, ctx, each.paper);
        if (!paper || paper->person != item.applicant || asked == guide.materials.end() ||
            asked->paper.empty() || paper->kind != asked->paper) {
            return refuse(case_paper_other, each.field);
        }
        auto used =
            parts_.people.wallet().use(tx, ctx, paper->id, item.id.text, "办理" + guide.name);
        if (!used) {
            Refusal why = used.error();
            why.field = each.field;
            return tl::unexpected(std::move(why));
        }
        const auto material = std::ranges::find(list, each.no, &Material::no);
        if (material == list.end()) {
            continue;  // the answers left it out
        }
        material->from_wallet = people::FromWallet{used->id, used->name, used->basis,
                                                   used->given_at, used->valid_until};
        if (material->uploads.empty()) {
            for (const std::string& upload : used->uploads) {
                material->uploads.push_back(orders::UploadId{upload});
            }
        }
    }
    return {};
}

void Cases::give_to_wallet(db::Tx& tx, const Context& ctx, const Case& item,
                           const std::vector<Material>& list) {
    const auto guide = parts_.catalogue.item(tx, ctx.county, item.item, item.item_version);
    if (!guide) {
        return;
    }
    for (const Material& each : list) {
        const auto asked = std::ranges::find(guide->materials, each.no, &catalogue::Material::no);
        // Paper over the counter leaves no picture to offer again.
        if (each.state != MaterialState::ok || each.uploads.empty() || each.from_wallet ||
            asked == guide->materials.end() || asked->paper.empty()) {
            continue;
        }
        people::Given given{item.applicant, asked->paper, asked->name};
        given.from_subject = item.id.text;
        for (const orders::UploadId& upload : each.uploads) {
            given.uploads.push_back(upload.text);
            given.sm3s.push_back(parts_.uploads.digest(tx, ctx, upload));
        }
        static_cast<void>(parts_.people.wallet().give(tx, ctx, given));
    }
}

}  // namespace ortoo::cases
