// SPDX-License-Identifier: MulanPSL-2.0
// 代办单: the relation between a citizen and an agent. States O0–O14 of the law's table
// (docs/domain.md); all are named here, so that the compiler lists every place to decide.
#pragma once

#include "base/context.h"
#include "base/fields.h"
#include "base/result.h"

namespace ortoo::orders {

struct OrderTag {};
using OrderId = Id<OrderTag>;
struct MandateTag {};
using MandateId = Id<MandateTag>;
struct UploadTag {};
using UploadId = Id<UploadTag>;

enum class OrderState {
    draft,
    to_dispatch,
    offered,
    accepted,
    awaiting_mandate,
    mandated,
    preparing,
    submitted,
    to_deliver,
    delivered,
    closed,
    suspended,
    terminated,
    withdrawn,
    refused,
};
inline constexpr std::array order_state_names{
    std::pair{OrderState::draft, std::string_view{"draft"}},
    std::pair{OrderState::to_dispatch, std::string_view{"to_dispatch"}},
    std::pair{OrderState::offered, std::string_view{"offered"}},
    std::pair{OrderState::accepted, std::string_view{"accepted"}},
    std::pair{OrderState::awaiting_mandate, std::string_view{"awaiting_mandate"}},
    std::pair{OrderState::mandated, std::string_view{"mandated"}},
    std::pair{OrderState::preparing, std::string_view{"preparing"}},
    std::pair{OrderState::submitted, std::string_view{"submitted"}},
    std::pair{OrderState::to_deliver, std::string_view{"to_deliver"}},
    std::pair{OrderState::delivered, std::string_view{"delivered"}},
    std::pair{OrderState::closed, std::string_view{"closed"}},
    std::pair{OrderState::suspended, std::string_view{"suspended"}},
    std::pair{OrderState::terminated, std::string_view{"terminated"}},
    std::pair{OrderState::withdrawn, std::string_view{"withdrawn"}},
    std::pair{OrderState::refused, std::string_view{"refused"}},
};
constexpr const auto& names(OrderState) {
    return order_state_names;
}

// What moves an order. The table of who may do what from where is in rules_transition.cpp.
enum class OrderAct {
    offer,
    accept,
    decline,
    choose,
    finish_help,
    sign_mandate,
    hand_over,
    submit,
    reopen,
    cases_ended,
    deliver,
    close,
    withdraw,
    suspend,
    resume,
    terminate,
    refuse,
    renew,     // 续办委托书 while it runs
    delegate,  // 转委托
};

// The four lists of the agent's day; stored with the order so that each list is one index.
enum class Tab { offered, open, delivering, done };
inline constexpr std::array tab_names{
    std::pair{Tab::offered, std::string_view{"offered"}},
    std::pair{Tab::open, std::string_view{"open"}},
    std::pair{Tab::delivering, std::string_view{"delivering"}},
    std::pair{Tab::done, std::string_view{"done"}},
};
constexpr const auto& names(Tab) {
    return tab_names;
}

enum class Mode { help, act };  // 帮办, 代办
inline constexpr std::array mode_names{
    std::pair{Mode::help, std::string_view{"help"}},
    std::pair{Mode::act, std::string_view{"act"}},
};
constexpr const auto& names(Mode) {
    return mode_names;
}

enum class Relation { self, family };
inline constexpr std::array relation_names{
    std::pair{Relation::self, std::string_view{"self"}},
    std::pair{Relation::family, std::string_view{"family"}},
};
constexpr const auto& names(Relation) {
    return relation_names;
}

enum class OrderChannel { phone_web, phone_call, window, agent };
inline constexpr std::array order_channel_names{
    std::pair{OrderChannel::phone_web, std::string_view{"phone_web"}},
    std::pair{OrderChannel::phone_call, std::string_view{"phone_call"}},
    std::pair{OrderChannel::window, std::string_view{"window"}},
    std::pair{OrderChannel::agent, std::string_view{"agent"}},
};
constexpr const auto& names(OrderChannel) {
    return order_channel_names;
}

enum class SpecialGroup { elderly, frail, ill, disabled, pregnant, other };  // 绿色通道 R26
inline constexpr std::array special_group_names{
    std::pair{SpecialGroup::elderly, std::string_view{"elderly"}},
    std::pair{SpecialGroup::frail, std::string_view{"frail"}},
    std::pair{SpecialGroup::ill, std::string_view{"ill"}},
    std::pair{SpecialGroup::disabled, std::string_view{"disabled"}},
    std::pair{SpecialGroup::pregnant, std::string_view{"pregnant"}},
    std::pair{SpecialGroup::other, std::string_view{"other"}},
};
constexpr const auto& names(SpecialGroup) {
    return special_group_names;
}

enum class Language { zh, mn };
inline constexpr std::array language_names{
    std::pair{Language::zh, std::string_view{"zh"}},
    std::pair{Language::mn, std::string_view{"mn"}},
};
constexpr const auto& names(Language) {
    return language_names;
}

enum class DeliveryWay { village, town, post, electronic };  // R13
inline constexpr std::array delivery_way_names{
    std::pair{DeliveryWay::village, std::string_view{"village"}},
    std::pair{DeliveryWay::town, std::string_view{"town"}},
    std::pair{DeliveryWay::post, std::string_view{"post"}},
    std::pair{DeliveryWay::electronic, std::string_view{"electronic"}},
};
constexpr const auto& names(DeliveryWay) {
    return delivery_way_names;
}

inline constexpr RefusalCode order_not_found{"order.not_found", Kind::not_found};
inline constexpr RefusalCode order_stale{"order.stale", Kind::stale};
inline constexpr RefusalCode order_not_open{"order.not_open", Kind::conflict};
inline constexpr RefusalCode order_not_yours{"order.not_yours", Kind::forbidden};
inline constexpr RefusalCode order_not_delegable{"order.not_delegable", Kind::unprocessable};
inline constexpr RefusalCode order_no_materials{"order.no_materials", Kind::unprocessable};
inline constexpr RefusalCode order_material_unknown{"order.material_unknown", Kind::unprocessable};
inline constexpr RefusalCode order_papers_not_returned{"order.papers_not_returned",
                                                       Kind::unprocessable};
inline constexpr RefusalCode order_agent_unknown{"order.agent_unknown", Kind::unprocessable};
inline constexpr RefusalCode order_head_needed{"order.head_needed", Kind::forbidden};
inline constexpr RefusalCode order_cause_unfit{"order.cause_unfit", Kind::unprocessable};
inline constexpr RefusalCode order_proposal_open{"order.proposal_open", Kind::conflict};
inline constexpr RefusalCode order_no_proposal{"order.no_proposal", Kind::conflict};
inline constexpr RefusalCode order_own_proposal{"order.own_proposal", Kind::forbidden};
inline constexpr RefusalCode order_answer_missing{"order.answer_missing", Kind::unprocessable};
inline constexpr RefusalCode papers_none_held{"papers.none_held", Kind::unprocessable};
inline constexpr RefusalCode papers_signature_missing{"papers.signature_missing",
                                                      Kind::unprocessable};
inline constexpr RefusalCode papers_elsewhere{"papers.elsewhere", Kind::conflict};
inline constexpr RefusalCode item_not_found{"item.not_found", Kind::unprocessable};
inline constexpr RefusalCode item_not_offered_here{"item.not_offered_here", Kind::unprocessable};
inline constexpr RefusalCode unit_unknown{"unit.unknown", Kind::unprocessable};
inline constexpr RefusalCode mandate_required{"mandate.required", Kind::conflict};
inline constexpr RefusalCode mandate_scope{"mandate.scope", Kind::forbidden};
inline constexpr RefusalCode mandate_expired{"mandate.expired", Kind::conflict};
inline constexpr RefusalCode mandate_consent_missing{"mandate.consent_missing",
                                                     Kind::unprocessable};
inline constexpr RefusalCode mandate_identity_unchecked{"mandate.identity_unchecked",
                                                        Kind::unprocessable};
inline constexpr RefusalCode mandate_signature_missing{"mandate.signature_missing",
                                                       Kind::unprocessable};
inline constexpr RefusalCode mandate_date{"mandate.expired_date", Kind::unprocessable};
inline constexpr RefusalCode mandate_no_scope{"mandate.no_scope", Kind::unprocessable};
inline constexpr RefusalCode upload_exists{"upload.exists", Kind::conflict};
inline constexpr RefusalCode upload_not_a_picture{"upload.not_a_picture", Kind::unprocessable};
// A citizen has sent pictures that belong to nothing yet.
inline constexpr RefusalCode upload_too_many{"upload.too_many", Kind::too_many};
inline constexpr RefusalCode upload_forbidden{"upload.forbidden", Kind::forbidden};
inline constexpr RefusalCode upload_empty{"upload.empty", Kind::unprocessable};
inline constexpr RefusalCode upload_not_found{"upload.not_found", Kind::not_found};

}  // namespace ortoo::orders
