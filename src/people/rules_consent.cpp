// SPDX-License-Identifier: MulanPSL-2.0
// The texts of consents, one purpose each, and what makes a consent one.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "people/rules.h"

namespace ortoo::people {

namespace {

constexpr std::int32_t longest_days = 5 * 366;
constexpr std::string_view version = "2026-11";
constexpr std::string_view place_of_handler = "{handler}";

struct Text {
    Purpose purpose;
    std::string_view words;
};

// A text is never edited in place: a new wording is a new version.
constexpr std::array texts{
    Text{Purpose::data_use,
         "为了办理您委托的事项，我们需要使用您的姓名、证件号码、电话和住址。只用于这件事，"
         "办结后按规定的年限保存。您可以随时撤回同意；撤回以后，还没办完的事可能办不下去。"},
    Text{
        Purpose::shared_query,
        "为了少让您交材料，我们可以向公安、民政、人社等部门查询、核验您的相关信息，只查办事要用的。"
        "每查一次都会记下谁查的、为什么查，您都能看到。您可以不同意，那就请您自己带材料来。"},
    Text{Purpose::photos,
         "办事时需要给您的材料拍照留存，签字时可能拍照或者录音作为凭证。"
         "照片和录音加密保存，只用于这件事。您可以不同意，改为到窗口交纸质材料。"},
    Text{Purpose::keep_papers,
         "您这次交过的材料，我们可以替您保存在材料库里，有效期内再办事不用重复交。"
         "每用一次都会告诉您。您可以随时删除任何一份，也可以随时撤回同意。"},
    Text{Purpose::forward_bank,
         "为了办理这件事，需要把您的姓名、证件号码、电话和有关材料提供给银行：{handler}。"
         "银行只能用于这件事。您可以不同意，也可以随时撤回同意，撤回不影响之前已经办成的事。"},
    Text{Purpose::forward_post,
         "为了把证件或者材料寄给您，需要把您的姓名、电话和收件地址提供给邮政或快递：{handler}。"
         "只用于投递。您可以不同意，改为到窗口或者由代办员送达。"},
    Text{Purpose::forward_other,
         "为了办理这件事，需要把您的姓名、证件号码、电话和有关材料提供给：{handler}。"
         "对方只能用于这件事。您可以不同意，也可以随时撤回同意。"},
};
static_assert(texts.size() == purpose_names.size());

}  // namespace

Words consent_words(Purpose purpose, std::string_view handler) {
    Words out{version, {}};
    for (const Text& each : texts) {
        if (each.purpose == purpose) {
            out.text = each.words;
        }
    }
    const std::size_t at = out.text.find(place_of_handler);
    if (at != std::string::npos) {
        out.text.replace(at, place_of_handler.size(), trim(handler));
    }
    return out;
}

bool names_handler(Purpose purpose) {
    switch (purpose) {
        case Purpose::forward_bank:
        case Purpose::forward_post:
        case Purpose::forward_other:
            return true;
        case Purpose::data_use:
        case Purpose::shared_query:
        case Purpose::photos:
        case Purpose::keep_papers:
            break;
    }
    return false;
}

Result<void> check_agreement(const Agreement& in, CivilDate today) {
    const bool named = !trim(in.handler).empty();
    if (named != names_handler(in.purpose)) {
        return refuse(named ? consent_handler_unwanted : consent_handler_missing, "handler");
    }
    if (in.valid_until < today || in.valid_until > today.plus_days(longest_days)) {
        return refuse(consent_term, "valid_until");
    }
    return {};
}

bool is_paper_kind(std::string_view kind) {
    return !kind.empty() && kind.size() <= 40 && std::ranges::all_of(kind, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

Purpose purpose_of(Basis basis) {
    switch (basis) {
        case Basis::keep_papers:
            break;
        case Basis::shared_query:
            return Purpose::shared_query;
    }
    return Purpose::keep_papers;
}

}  // namespace ortoo::people
